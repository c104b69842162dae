package sqlstore

import (
	"database/sql/driver"
	"errors"
	"strconv"
	"strings"

	"github.com/jackc/pgx/v5/pgconn"
	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// dialect tells the two databases apart. Everything that depends on it is in
// this file, in sqlite.go and in postgres.go.
type dialect int

const (
	dialectSQLite dialect = iota
	dialectPostgres
	dialects
)

// statement is one SQL text in both dialects. It is written with ? for
// parameters, {skip_locked} and {for_update} where rows are locked, which SQLite's single
// writer doesn't need.
type statement struct {
	index   int
	guarded bool
	text    [dialects]string
	bulk    *statement // PostgreSQL: the same insert of many rows, from one array per column
	types   []string   // of the parameters, where there is a bulk statement
}

// statements lists every statement, so that a test can prepare them all.
var statements []*statement

// stmt registers a statement.
func stmt(text string) *statement { return register(text, false) }

// guard registers a statement that must change at least one row. Where it
// changes none its step fails with errGuard: on PostgreSQL by a division by
// zero, so that everything sent after it in the same round trip is skipped.
func guard(text string) *statement { return register(text, true) }

// insert registers a plain INSERT … VALUES of one row, with the type of each
// parameter: many of them in a row are one statement on PostgreSQL.
func insert(types, text string) *statement {
	s := register(text, false)
	s.types = strings.Fields(types)
	head, values, _ := strings.Cut(strings.TrimSuffix(strings.TrimSpace(text), ")"), "VALUES (")
	var columns, arrays []string
	for i, t := range s.types {
		columns = append(columns, "c"+strconv.Itoa(i+1))
		arrays = append(arrays, "?::"+t+"[]")
		values = strings.Replace(values, "?", "r."+columns[i], 1)
	}
	bulk := head + "SELECT " + values + " FROM unnest(" + strings.Join(arrays, ", ") + ") AS r(" + strings.Join(columns, ", ") + ")"
	s.bulk = register("", false)
	s.bulk.text[dialectPostgres] = numbered(bulk)
	return s
}

func register(text string, guarded bool) *statement {
	s := &statement{index: len(statements), guarded: guarded}
	s.text[dialectSQLite] = strings.NewReplacer("{skip_locked}", "", "{for_update}", "").Replace(text)
	pg := strings.NewReplacer("{skip_locked}", "FOR UPDATE SKIP LOCKED", "{for_update}", "FOR UPDATE").Replace(text)
	if guarded {
		pg = "WITH changed AS (" + pg + " RETURNING 1) SELECT 1 / count(*) FROM changed"
	}
	s.text[dialectPostgres] = numbered(pg)
	statements = append(statements, s)
	return s
}

// numbered turns ? into $1, $2 and so on. No statement holds a literal ?.
func numbered(text string) string {
	var b strings.Builder
	n := 0
	for i := range len(text) {
		if text[i] != '?' {
			b.WriteByte(text[i])
			continue
		}
		n++
		b.WriteByte('$')
		b.WriteString(strconv.Itoa(n))
	}
	return b.String()
}

// The statements that frame a group and its steps.
var (
	begin      = statementOf("BEGIN IMMEDIATE", "BEGIN")
	commit     = statementOf("COMMIT", "COMMIT")
	rollback   = statementOf("ROLLBACK", "ROLLBACK")
	savepoint  = statementOf("SAVEPOINT step", "SAVEPOINT step")
	release    = statementOf("RELEASE SAVEPOINT step", "RELEASE SAVEPOINT step")
	rollbackTo = statementOf("ROLLBACK TO SAVEPOINT step", "ROLLBACK TO SAVEPOINT step")
)

func statementOf(sqlite, postgres string) *statement {
	s := register(sqlite, false)
	s.text[dialectPostgres] = postgres
	return s
}

// errGuard is the failure of a guarded statement that changed nothing.
var errGuard = errors.New("nothing to change")

// class is what an error of the database says about the transaction.
type class int

const (
	classStep    class = iota // this statement is at fault: its step fails, the others go on
	classRepeat               // deadlock or serialisation failure: the group is rolled back and repeated
	classGroup                // the database can't go on: the group is rolled back
	classUnknown              // the connection broke: nobody knows
)

// classify reads error codes, never text.
func classify(err error) class {
	if errors.Is(err, errGuard) {
		return classStep
	}
	if e, ok := errors.AsType[*sqlite.Error](err); ok {
		switch e.Code() & 0xff {
		case sqlite3.SQLITE_CONSTRAINT, sqlite3.SQLITE_ERROR, sqlite3.SQLITE_MISMATCH, sqlite3.SQLITE_TOOBIG, sqlite3.SQLITE_RANGE:
			return classStep
		}
		return classGroup // SQLite may have rolled back by itself: full disk, I/O error, busy
	}
	if e, ok := errors.AsType[*pgconn.PgError](err); ok {
		switch {
		case e.Code == "40001" || e.Code == "40P01":
			return classRepeat
		case strings.HasPrefix(e.Code, "21"), strings.HasPrefix(e.Code, "22"), strings.HasPrefix(e.Code, "23"),
			strings.HasPrefix(e.Code, "42"), e.Code == "P0001", e.Code == "54000":
			return classStep
		}
		return classGroup
	}
	if errors.Is(err, driver.ErrBadConn) || pgconn.SafeToRetry(err) {
		return classGroup // nothing was sent
	}
	return classUnknown
}

// isUnique reports whether err is a unique or primary key violation.
func isUnique(err error) bool {
	if e, ok := errors.AsType[*sqlite.Error](err); ok {
		return e.Code() == sqlite3.SQLITE_CONSTRAINT_UNIQUE || e.Code() == sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY
	}
	e, ok := errors.AsType[*pgconn.PgError](err)
	return ok && e.Code == "23505"
}

// isTrigger reports whether a trigger of SQLite refused a statement.
func isTrigger(err error) bool {
	e, ok := errors.AsType[*sqlite.Error](err)
	return ok && e.Code() == sqlite3.SQLITE_CONSTRAINT_TRIGGER
}

// isGuard reports whether err is a guarded statement that changed nothing.
func isGuard(err error) bool {
	if errors.Is(err, errGuard) {
		return true
	}
	e, ok := errors.AsType[*pgconn.PgError](err)
	return ok && e.Code == "22012"
}
