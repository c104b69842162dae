package sqlstore

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"net/url"
	"strings"

	_ "modernc.org/sqlite" // registers the driver
)

// walPages is after how many written pages, roughly, the checkpointer copies the
// write-ahead log into the database. walLimit is the size of the log, in pages of
// 4 KiB, at which a commit does that itself. docs/decisions/0004-storage.md says
// what other values cost.
const (
	walPages = 4000
	walLimit = 16000
)

// readers is how many connections read at once.
const readers = 8

// openSQLite opens the writer's connection, the readers' pool and the connection
// of the checkpointer. Durability:
// in WAL mode with synchronous=FULL every commit is synced before it returns.
func openSQLite(path string) (writer, reader, checkpoints *sql.DB, err error) {
	if path == "" || strings.HasPrefix(path, ":memory:") {
		return nil, nil, nil, fmt.Errorf("sqlite needs the path of a file, got %q", path)
	}
	writer, err = sql.Open("sqlite", sqliteURI(path,
		"busy_timeout(10000)", "journal_mode(WAL)", "synchronous(FULL)", "foreign_keys(1)",
		fmt.Sprintf("wal_autocheckpoint(%d)", walLimit), "cache_size(-16384)", "temp_store(MEMORY)"))
	if err != nil {
		return nil, nil, nil, err
	}
	writer.SetMaxOpenConns(1)
	reader, err = sql.Open("sqlite", sqliteURI(path, "busy_timeout(10000)", "query_only(1)", "cache_size(-16384)"))
	if err != nil {
		return nil, nil, nil, errors.Join(err, writer.Close())
	}
	reader.SetMaxOpenConns(readers)
	reader.SetMaxIdleConns(readers)
	checkpoints, err = sql.Open("sqlite", sqliteURI(path, "busy_timeout(10000)", "synchronous(FULL)", "wal_autocheckpoint(0)"))
	if err != nil {
		return nil, nil, nil, errors.Join(err, writer.Close(), reader.Close())
	}
	checkpoints.SetMaxOpenConns(1)
	return writer, reader, checkpoints, nil
}

func sqliteURI(path string, pragmas ...string) string {
	escaped := strings.NewReplacer("%", "%25", "?", "%3f", "#", "%23").Replace(path)
	return "file:" + escaped + "?" + url.Values{"_pragma": pragmas}.Encode()
}

// sqliteSession runs operations on the writer's connection, with statements
// prepared once and past database/sql, whose share of the time would be a
// third.
type sqliteSession struct {
	conn     driver.Conn
	prepared []driver.StmtExecContext
	args     []driver.NamedValue
}

func newSQLiteSession(conn driver.Conn) *sqliteSession {
	return &sqliteSession{conn: conn, prepared: make([]driver.StmtExecContext, len(statements))}
}

func (s *sqliteSession) broken() bool { return false }

func (s *sqliteSession) close() {
	for _, p := range s.prepared {
		if p != nil {
			_ = p.(driver.Stmt).Close()
		}
	}
}

func (s *sqliteSession) run(ops []op) (failed int, err error) {
	// A step isn't broken off in the middle: the context is nobody's.
	ctx := context.Background()
	for i := range ops {
		st, err := s.prepare(ops[i].stmt)
		if err != nil {
			return i, err
		}
		s.args = s.args[:0]
		for n, arg := range ops[i].args {
			s.args = append(s.args, driver.NamedValue{Ordinal: n + 1, Value: arg})
		}
		result, err := st.ExecContext(ctx, s.args)
		if err != nil {
			return i, err
		}
		if ops[i].stmt.guarded {
			if n, err := result.RowsAffected(); err != nil || n == 0 {
				return i, errGuard
			}
		}
	}
	return 0, nil
}

func (s *sqliteSession) prepare(st *statement) (driver.StmtExecContext, error) {
	if p := s.prepared[st.index]; p != nil {
		return p, nil
	}
	p, err := s.conn.Prepare(st.text[dialectSQLite])
	if err != nil {
		return nil, err
	}
	s.prepared[st.index] = p.(driver.StmtExecContext)
	return s.prepared[st.index], nil
}
