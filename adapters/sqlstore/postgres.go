package sqlstore

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"
)

// groupTimeout ends a group that the server doesn't answer; what became of it
// is then unknown.
const groupTimeout = time.Minute

// openPostgres opens one pool for writer and readers. A gateway that stalls in
// the middle of a transaction loses it after 15 s, so that the others don't
// wait for its locks. A server that was told not to wait for its disk is told
// to wait here.
func openPostgres(ctx context.Context, dsn string) (*sql.DB, error) {
	config, err := pgx.ParseConfig(dsn)
	if err != nil {
		return nil, err
	}
	for name, value := range map[string]string{
		"application_name":                    "vostro",
		"idle_in_transaction_session_timeout": "15s",
		"statement_timeout":                   "30s",
		"default_transaction_isolation":       "read committed",
		"timezone":                            "UTC",
	} {
		if _, ok := config.RuntimeParams[name]; !ok {
			config.RuntimeParams[name] = value
		}
	}
	db := stdlib.OpenDB(*config, stdlib.OptionAfterConnect(func(ctx context.Context, c *pgx.Conn) error {
		_, err := c.Exec(ctx, "SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'")
		return err
	}))
	db.SetMaxOpenConns(readers + 4)
	db.SetMaxIdleConns(readers + 4)
	if err := db.PingContext(ctx); err != nil {
		_ = db.Close()
		return nil, err
	}
	return db, nil
}

// postgresSession sends operations in one round trip. The server skips what
// follows a failing statement, COMMIT included. Statements are prepared by
// name, ahead of need: in a transaction that has failed, the server would
// refuse to prepare even the ROLLBACK that ends it.
type postgresSession struct {
	conn     *pgx.Conn
	prepared []string // by statement index
}

func newPostgresSession(conn *pgx.Conn) (*postgresSession, error) {
	s := &postgresSession{conn: conn, prepared: make([]string, len(statements))}
	for _, st := range []*statement{begin, commit, rollback, savepoint, release, rollbackTo} {
		if err := s.prepare(st); err != nil {
			return nil, err
		}
	}
	return s, nil
}

func (s *postgresSession) prepare(st *statement) error {
	if s.prepared[st.index] != "" {
		return nil
	}
	ctx, cancel := context.WithTimeout(context.Background(), groupTimeout)
	defer cancel()
	name := fmt.Sprintf("vostro_%d", st.index)
	if _, err := s.conn.Prepare(ctx, name, st.text[dialectPostgres]); err != nil {
		return err
	}
	s.prepared[st.index] = name
	return nil
}

func (s *postgresSession) close() {}

func (s *postgresSession) broken() bool { return s.conn.IsClosed() }

func (s *postgresSession) run(ops []op) (failed int, err error) {
	batch := &pgx.Batch{QueuedQueries: make([]*pgx.QueuedQuery, 0, len(ops))}
	starts := make([]int, 0, len(ops)) // index of the first op of each query
	for i := 0; i < len(ops); {
		n := 1
		for ops[i].merge && i+n < len(ops) && ops[i+n].merge && ops[i+n].stmt == ops[i].stmt {
			n++
		}
		st, args := ops[i].stmt, ops[i].args
		if n > 1 {
			st, args = st.bulk, columnsOf(ops[i:i+n])
		}
		if err := s.prepare(st); err != nil {
			return i, err
		}
		batch.Queue(s.prepared[st.index], args...)
		starts = append(starts, i)
		i += n
	}
	ctx, cancel := context.WithTimeout(context.Background(), groupTimeout)
	defer cancel()
	results := s.conn.SendBatch(ctx, batch)
	for _, i := range starts {
		tag, err := results.Exec()
		if err == nil && ops[i].stmt == commit && tag.String() != "COMMIT" {
			err = fmt.Errorf("commit answered %q", tag.String())
		}
		if err != nil {
			_ = results.Close()
			return i, err
		}
	}
	err = results.Close()
	if last := len(ops) - 1; err != nil && ops[last].stmt != commit {
		return last, err
	}
	// A commit that was answered has happened, even when the connection broke
	// right behind it.
	return 0, nil
}

// columnsOf turns the rows of one insert into an array per column.
func columnsOf(ops []op) []any {
	types := ops[0].stmt.types
	columns := make([]any, len(types))
	for c, t := range types {
		switch t {
		case "bigint":
			column := make([]int64, len(ops))
			for i := range ops {
				column[i] = ops[i].args[c].(int64)
			}
			columns[c] = column
		case "bytea":
			column := make([][]byte, len(ops))
			for i := range ops {
				column[i], _ = ops[i].args[c].([]byte)
			}
			columns[c] = column
		default:
			column := make([]*string, len(ops))
			for i := range ops {
				if text, ok := ops[i].args[c].(string); ok {
					column[i] = &text
				}
			}
			columns[c] = column
		}
	}
	return columns
}
