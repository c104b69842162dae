package sqlstore

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"path/filepath"
	"testing"
	"time"

	"github.com/jackc/pgx/v5/pgconn"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/sqlstore/pgtest"
	"github.com/vostro-gateway/vostro/adapters/sqlstore/storetest"
	"github.com/vostro-gateway/vostro/gateway"
)

var noon = time.Date(2026, 3, 2, 12, 0, 0, 0, time.UTC)

// onBoth runs a test on a store of each database.
func onBoth(t *testing.T, test func(t *testing.T, s *Store)) {
	t.Helper()
	for name, dsn := range map[string]func(t *testing.T) string{
		"sqlite":   func(t *testing.T) string { return "sqlite:" + filepath.Join(t.TempDir(), "vostro.db") },
		"postgres": func(t *testing.T) string { return pgtest.DSN(t) },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s, err := Open(t.Context(), dsn(t), Options{})
			require.NoError(t, err)
			t.Cleanup(func() { _ = s.Close() })
			test(t, s)
		})
	}
}

// beside gives a connection that knows nothing of the store's rules.
func beside(t *testing.T, s *Store) *sql.DB {
	t.Helper()
	if s.dialect == dialectPostgres {
		return s.writer
	}
	var path string
	require.NoError(t, s.reader.QueryRowContext(t.Context(), `SELECT file FROM pragma_database_list WHERE name = 'main'`).Scan(&path))
	db, err := sql.Open("sqlite", sqliteURI(path, "busy_timeout(10000)"))
	require.NoError(t, err)
	t.Cleanup(func() { _ = db.Close() })
	return db
}

// faulty is a session that fails where it is told to, after what comes before
// has run.
type faulty struct {
	session
	fail func(ops []op) (int, error) // a nil error lets ops run
}

func (f *faulty) run(ops []op) (int, error) {
	i, fault := f.fail(ops)
	if fault == nil {
		return f.session.run(ops)
	}
	if k, err := f.session.run(ops[:i]); err != nil {
		return k, err
	}
	return i, fault
}

// groupOf commits steps as one group, on a committer of its own whose session
// fails as told. It gives the errors of the steps.
func groupOf(t *testing.T, s *Store, fail func(ops []op) (int, error), commits ...*gateway.Commit) []error {
	t.Helper()
	s.committer.close()
	c := &committer{db: s.writer, dialect: s.dialect}
	require.NoError(t, c.connect())
	if fail != nil {
		c.session = &faulty{session: c.session, fail: fail}
	}
	jobs := make([]*job, len(commits))
	for i := range commits {
		st, err := encode(commits[i])
		require.NoError(t, err)
		jobs[i] = &job{step: st, done: make(chan error, 1)}
	}
	c.group(append([]*job(nil), jobs...))
	errs := make([]error, len(jobs))
	for i, j := range jobs {
		errs[i] = <-j.done
	}
	c.drop()
	return errs
}

func messages(n int) []*gateway.Commit {
	commits := make([]*gateway.Commit, n)
	for i := range commits {
		commits[i] = storetest.Received(fmt.Sprintf("m%02d", i), 2, noon)
	}
	return commits
}

// at gives the index of the n-th op with a statement, or -1.
func at(ops []op, st *statement, n int) int {
	for i, o := range ops {
		if o.stmt == st {
			if n == 0 {
				return i
			}
			n--
		}
	}
	return -1
}

func TestOneGroupOf64CommitsAllButTheFailing(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *Store) {
		commits := messages(64)
		commits[40].Transfers[1].Key = commits[7].Transfers[0].Key // taken by a step of the same group
		commits[41].Message.ID = commits[9].Message.ID
		for _, tr := range commits[41].Transfers {
			tr.MessageID = commits[9].Message.ID
		}
		errs := groupOf(t, s, nil, commits...)
		for i, err := range errs {
			switch i {
			case 7, 40: // whichever of the two came first has the key
				continue
			case 9, 41:
				continue
			}
			require.NoError(t, err, "step %d", i)
		}
		require.Equal(t, 1, failures(errs[7], errs[40]))
		require.Equal(t, 1, failures(errs[9], errs[41]))
		log, err := s.EventsAfter(t.Context(), 0, 1000)
		require.NoError(t, err)
		require.Len(t, log, 62*2)
		for i, e := range log {
			require.Equal(t, int64(i+1), e.Position)
		}
		for i, err := range errs {
			for _, tr := range commits[i].Transfers {
				_, readErr := s.Transfer(t.Context(), tr.ID)
				require.Equal(t, err == nil, readErr == nil, "transfer of step %d", i)
				_, ok, readErr := s.TransferByRef(t.Context(), tr.Ref)
				require.NoError(t, readErr)
				require.Equal(t, err == nil, ok, "reference of step %d", i)
			}
		}
	})
}

func failures(errs ...error) (n int) {
	for _, err := range errs {
		if gateway.CodeOf(err) == gateway.CodeConflict {
			n++
		}
	}
	return n
}

func TestAFailedCommitIsUnknownToEveryCaller(t *testing.T) {
	t.Parallel()
	for name, fault := range map[string]error{
		"lost":      errors.New("the connection is gone"),
		"disk full": &pgconn.PgError{Code: "53100"},
		"refused":   &pgconn.PgError{Code: "23514"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			onBoth(t, func(t *testing.T, s *Store) {
				errs := groupOf(t, s, func(ops []op) (int, error) {
					if i := at(ops, commit, 0); i >= 0 {
						return i, fault
					}
					return 0, nil
				}, messages(3)...)
				for _, err := range errs {
					require.Equal(t, gateway.CodeOutcomeUnknown, gateway.CodeOf(err), "%v", err)
					require.Equal(t, gateway.RetryUnknown, gateway.RetryOf(err))
				}
			})
		})
	}
}

func TestADeadlockRepeatsTheGroup(t *testing.T) {
	t.Parallel()
	for _, code := range []string{"40001", "40P01"} {
		for _, where := range []*statement{insertKey, commit} {
			t.Run(code+" "+where.text[dialectSQLite][:6], func(t *testing.T) {
				t.Parallel()
				onBoth(t, func(t *testing.T, s *Store) {
					deadlocks := 0
					commits := messages(8)
					commits[3].Transfers[0].Key = commits[2].Transfers[0].Key
					errs := groupOf(t, s, func(ops []op) (int, error) {
						if i := at(ops, where, 0); i >= 0 && deadlocks < 3 {
							deadlocks++
							return i, &pgconn.PgError{Code: code}
						}
						return 0, nil
					}, commits...)
					require.Equal(t, 3, deadlocks, "groups that were tried again")
					require.Equal(t, 1, failures(errs...))
					log, err := s.EventsAfter(t.Context(), 0, 100)
					require.NoError(t, err)
					require.Len(t, log, 14, "each of the others once")
				})
			})
		}
	}
}

func TestADeadlockWithoutEndHasNotHappened(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *Store) {
		errs := groupOf(t, s, func(ops []op) (int, error) {
			if i := at(ops, insertKey, 0); i >= 0 {
				return i, &pgconn.PgError{Code: "40P01"}
			}
			return 0, nil
		}, messages(2)...)
		for _, err := range errs {
			require.Equal(t, gateway.CodeUnavailable, gateway.CodeOf(err))
			require.Equal(t, gateway.RetrySameBytes, gateway.RetryOf(err))
		}
		head, err := s.Head(t.Context())
		require.NoError(t, err)
		require.Zero(t, head)
	})
}

func TestAServerThatCannotGoOnLeavesNothing(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *Store) {
		errs := groupOf(t, s, func(ops []op) (int, error) {
			if i := at(ops, insertKey, 1); i >= 0 {
				return i, &pgconn.PgError{Code: "53100"} // disk full
			}
			return 0, nil
		}, messages(2)...)
		for _, err := range errs {
			require.Equal(t, gateway.CodeUnavailable, gateway.CodeOf(err), "%v", err)
		}
		log, err := s.EventsAfter(t.Context(), 0, 10)
		require.NoError(t, err)
		require.Empty(t, log)
	})
}

// A fault at the end of a group is nobody's in particular: each step gets a
// group of its own, and only the culprit fails.
func TestAFaultyEndOfAGroupFailsItsCulpritAlone(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *Store) {
		commits := messages(5)
		id := commits[2].Transfers[0].ID
		commits[2].Events[id][0].Type = gateway.EventHeld
		errs := groupOf(t, s, func(ops []op) (int, error) {
			for i, o := range ops {
				if o.stmt == insertEvent && o.args[0] == id {
					return i, errGuard
				}
			}
			return 0, nil
		}, commits...)
		for i, err := range errs {
			if i == 2 {
				require.Equal(t, gateway.CodeInternal, gateway.CodeOf(err))
				continue
			}
			require.NoError(t, err)
		}
		log, err := s.EventsAfter(t.Context(), 0, 100)
		require.NoError(t, err)
		require.Len(t, log, 8)
	})
}

// A server that ends our connections in the middle of everything: what was
// acknowledged is there, what failed says honestly what is known, and the store
// goes on by itself.
func TestABrokenConnectionIsReplaced(t *testing.T) {
	t.Parallel()
	dsn := pgtest.DSN(t)
	s, err := Open(t.Context(), dsn, Options{})
	require.NoError(t, err)
	t.Cleanup(func() { _ = s.Close() })
	db, err := sql.Open("pgx", dsn)
	require.NoError(t, err)
	t.Cleanup(func() { _ = db.Close() })

	const callers, each = 8, 40
	type result struct {
		seed string
		err  error
	}
	results := make(chan result, callers*each)
	for g := range callers {
		go func() {
			for i := range each {
				seed := fmt.Sprintf("%d_%d", g, i)
				results <- result{seed, s.Commit(context.Background(), storetest.Received(seed, 1, noon))}
			}
		}()
	}
	acknowledged := 0
	for n := range callers * each {
		if n%40 == 20 {
			_, err := db.ExecContext(t.Context(), `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'vostro' AND datname = current_database()`)
			require.NoError(t, err)
		}
		r := <-results
		if r.err == nil {
			acknowledged++
			continue
		}
		code := gateway.CodeOf(r.err)
		require.Contains(t, []gateway.Code{gateway.CodeUnavailable, gateway.CodeOutcomeUnknown}, code, "%v", r.err)
		if code == gateway.CodeUnavailable {
			require.Equal(t, gateway.RetrySameBytes, gateway.RetryOf(r.err))
			require.NoError(t, commitAgain(s, r.seed), "it was said not to have happened")
			acknowledged++
			continue
		}
		if err := commitAgain(s, r.seed); err != nil {
			require.Equal(t, gateway.CodeConflict, gateway.CodeOf(err), "%v", err)
		}
		acknowledged++
	}
	require.Equal(t, callers*each, acknowledged)
	log, err := s.EventsAfter(t.Context(), 0, 1000)
	require.NoError(t, err)
	require.Len(t, log, callers*each, "each once")
}

// commitAgain repeats a step until its outcome is known.
func commitAgain(s *Store, seed string) error {
	for {
		err := s.Commit(context.Background(), storetest.Received(seed, 1, noon))
		if code := gateway.CodeOf(err); code != gateway.CodeUnavailable && code != gateway.CodeOutcomeUnknown {
			return err
		}
	}
}

// pausing is a session that stops before a commit.
type pausing struct {
	session
	before func()
}

func (p *pausing) run(ops []op) (int, error) {
	i := at(ops, commit, 0)
	if i < 0 {
		return p.session.run(ops)
	}
	if k, err := p.session.run(ops[:i]); err != nil {
		return k, err
	}
	p.before()
	k, err := p.session.run(ops[i:])
	return i + k, err
}

// Positions become visible in their order: while one gateway has taken
// positions and not yet committed, another one's commit waits. Without that a
// reader would pass the first one's events by.
func TestAGatewayWaitsForThePositionsBeforeItsOwn(t *testing.T) {
	t.Parallel()
	dsn := pgtest.DSN(t)
	var stores [2]*Store
	for i := range stores {
		s, err := Open(t.Context(), dsn, Options{})
		require.NoError(t, err)
		t.Cleanup(func() { _ = s.Close() })
		stores[i] = s
	}
	c := &committer{db: stores[0].writer, dialect: dialectPostgres}
	require.NoError(t, c.connect())
	defer c.drop()
	second := make(chan error, 1)
	c.session = &pausing{session: c.session, before: func() {
		go func() { second <- stores[1].Commit(context.Background(), storetest.Received("second", 2, noon)) }()
		require.Eventually(t, func() bool {
			var waiting int
			err := stores[0].reader.QueryRowContext(t.Context(), `SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`).Scan(&waiting)
			return err == nil && waiting == 1 || len(second) == 1
		}, time.Minute, 5*time.Millisecond)
		log, err := stores[1].EventsAfter(t.Context(), 0, 10)
		require.NoError(t, err)
		require.Empty(t, log, "what came second is visible before what came first")
	}}
	st, err := encode(storetest.Received("first", 2, noon))
	require.NoError(t, err)
	j := &job{step: st, done: make(chan error, 1)}
	c.group([]*job{j})
	require.NoError(t, <-j.done)
	require.NoError(t, <-second)
	log, err := stores[1].EventsAfter(t.Context(), 0, 10)
	require.NoError(t, err)
	subjects := []string{}
	for i, e := range log {
		require.Equal(t, int64(i+1), e.Position)
		subjects = append(subjects, e.Subject)
	}
	require.Equal(t, []string{"tr_first_0", "tr_first_1", "tr_second_0", "tr_second_1"}, subjects)
}
