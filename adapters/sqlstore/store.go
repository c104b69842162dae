package sqlstore

import (
	"context"
	"crypto/rand"
	"database/sql"
	"embed"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"sync"

	"github.com/gofrs/flock"
	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/lock"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// Store is the gateway's memory. It is safe for concurrent use, and several
// Stores may share one database.
type Store struct {
	dialect     dialect
	writer      *sql.DB
	reader      *sql.DB
	checkpoints *sql.DB // SQLite
	committer   *committer
	incarnation string
	lock        *flock.Flock // SQLite, opened to work with

	mu    sync.RWMutex
	reads []*sql.Stmt // by statement index, prepared when first used
}

var (
	_ engine.Committer      = (*Store)(nil)
	_ engine.WorkList       = (*Store)(nil)
	_ engine.Leases         = (*Store)(nil)
	_ engine.ScreenStore    = (*Store)(nil)
	_ engine.SubmitStore    = (*Store)(nil)
	_ engine.TrackStore     = (*Store)(nil)
	_ engine.FollowStore    = (*Store)(nil)
	_ engine.ReportStore    = (*Store)(nil)
	_ engine.DeliverStore   = (*Store)(nil)
	_ engine.IntakeStore    = (*Store)(nil)
	_ engine.ProposalStore  = (*Store)(nil)
	_ engine.RecallStore    = (*Store)(nil)
	_ engine.FundOrderStore = (*Store)(nil)
	_ engine.ReceiveStore   = (*Store)(nil)
	_ engine.BreakerStore   = (*Store)(nil)
	_ engine.InstanceStore  = (*Store)(nil)
)

// Options say how a store is opened. The zero value opens it to work with.
type Options struct {
	// ReadOnly opens a store beside the gateway that works with it: nothing is
	// migrated, locked or written, and Commit is refused.
	ReadOnly bool
}

//go:embed migrations
var migrations embed.FS

var (
	selectIncarnation = stmt(`SELECT value FROM meta WHERE name = 'incarnation'`)
	insertIncarnation = stmt(`INSERT INTO meta (name, value) VALUES ('incarnation', ?) ON CONFLICT (name) DO NOTHING`)
)

// Open opens or creates the store that dsn names, "sqlite:PATH" or
// "postgres://…", and brings its schema up to date. A schema that is newer than
// this program is refused (CONFIGURATION): an older gateway must not write what
// it doesn't understand.
func Open(ctx context.Context, dsn string, o Options) (*Store, error) {
	s := &Store{reads: make([]*sql.Stmt, len(statements))}
	var err error
	switch {
	case strings.HasPrefix(dsn, "sqlite:"):
		s.dialect = dialectSQLite
		path := strings.TrimPrefix(dsn, "sqlite:")
		if err = placeOf(path, o.ReadOnly); err != nil {
			break
		}
		if s.writer, s.reader, s.checkpoints, err = openSQLite(path); err == nil && !o.ReadOnly {
			if err = s.own(path); err != nil {
				_ = s.closePools()
			}
		}
	case strings.HasPrefix(dsn, "postgres://"), strings.HasPrefix(dsn, "postgresql://"):
		s.dialect = dialectPostgres
		s.writer, err = openPostgres(ctx, dsn)
		s.reader = s.writer
	default:
		err = errors.New(`the data source name begins with neither "sqlite:" nor "postgres://"`)
	}
	if err != nil {
		return nil, gateway.Errorf(gateway.CodeConfiguration, "open store", gateway.RetryAfterChange, "%w", err)
	}
	if o.ReadOnly {
		err = s.readIncarnation(ctx)
	} else {
		err = s.prepare(ctx)
	}
	if err != nil {
		if s.dialect == dialectSQLite {
			err = atPlace(strings.TrimPrefix(dsn, "sqlite:"), err)
		}
		return nil, errors.Join(err, s.closePools())
	}
	var checkpoints *checkpointer
	if s.dialect == dialectSQLite && !o.ReadOnly {
		checkpoints = startCheckpointer(s.checkpoints)
	}
	s.committer = startCommitter(s.writer, s.dialect, checkpoints)
	if o.ReadOnly {
		s.committer.close()
	}
	return s, nil
}

func (s *Store) prepare(ctx context.Context) error {
	if err := migrate(ctx, s.writer, s.dialect); err != nil {
		return err
	}
	var id [16]byte
	if _, err := rand.Read(id[:]); err != nil {
		return err
	}
	if _, err := s.writer.ExecContext(ctx, insertIncarnation.text[s.dialect], hex.EncodeToString(id[:])); err != nil {
		return gateway.Errorf(gateway.CodeUnavailable, "open store", gateway.RetrySameBytes, "%w", err)
	}
	if s.dialect == dialectSQLite {
		if err := s.endLeases(ctx); err != nil {
			return err
		}
	}
	return s.readIncarnation(ctx)
}

func (s *Store) readIncarnation(ctx context.Context) error {
	if err := s.reader.QueryRowContext(ctx, selectIncarnation.text[s.dialect]).Scan(&s.incarnation); err != nil {
		return gateway.Errorf(gateway.CodeUnavailable, "open store", gateway.RetrySameBytes, "%w", err)
	}
	return nil
}

// migrate brings the schema up to date; on PostgreSQL one gateway at a time.
func migrate(ctx context.Context, db *sql.DB, d dialect) error {
	const op = "migrate store"
	provider, err := migrator(db, d)
	if err != nil {
		return gateway.Errorf(gateway.CodeInternal, op, gateway.RetryNever, "%w", err)
	}
	stored, err := provider.GetDBVersion(ctx)
	if err != nil {
		return gateway.Errorf(gateway.CodeUnavailable, op, gateway.RetrySameBytes, "%w", err)
	}
	sources := provider.ListSources()
	if newest := sources[len(sources)-1].Version; stored > newest {
		return gateway.Errorf(gateway.CodeConfiguration, op, gateway.RetryAfterChange,
			"the store's schema has version %d, this program knows %d: start the newer program", stored, newest)
	}
	if _, err := provider.Up(ctx); err != nil {
		return gateway.Errorf(gateway.CodeUnavailable, op, gateway.RetrySameBytes, "%w", err)
	}
	return nil
}

func migrator(db *sql.DB, d dialect) (*goose.Provider, error) {
	folder, kind := "migrations/sqlite", goose.DialectSQLite3
	var options []goose.ProviderOption
	if d == dialectPostgres {
		folder, kind = "migrations/postgres", goose.DialectPostgres
		locker, err := lock.NewPostgresSessionLocker(lock.WithLockTimeout(1, 120))
		if err != nil {
			return nil, err
		}
		options = append(options, goose.WithSessionLocker(locker))
	}
	files, err := fs.Sub(migrations, folder)
	if err != nil {
		return nil, err
	}
	return goose.NewProvider(kind, db, files, options...)
}

// Close commits what is queued and closes the store. It is idempotent; a
// Commit that comes later is UNAVAILABLE and has not happened.
func (s *Store) Close() error {
	s.committer.close()
	return s.closePools()
}

func (s *Store) closePools() error {
	s.mu.Lock()
	for i, p := range s.reads {
		if p != nil {
			_ = p.Close()
			s.reads[i] = nil
		}
	}
	s.mu.Unlock()
	err := s.reader.Close()
	if s.writer != s.reader {
		err = errors.Join(err, s.writer.Close())
	}
	if s.checkpoints != nil {
		err = errors.Join(err, s.checkpoints.Close())
	}
	if s.lock != nil {
		err = errors.Join(err, s.lock.Unlock())
	}
	return err
}

// Incarnation is the random id that this store was created with. A cursor of
// another incarnation doesn't fit it, even where the positions would.
func (s *Store) Incarnation() string { return s.incarnation }

// Commit makes a step durable, all of it or nothing; see engine.Committer for
// its errors. Many callers share one transaction of the database.
func (s *Store) Commit(ctx context.Context, c *gateway.Commit) error {
	st, err := encode(c)
	if err != nil {
		return err
	}
	return s.committer.do(ctx, "commit", &job{step: st})
}

// exclusive runs f, which reads before it writes, in a transaction of the
// writer: SQLite's one writer takes it into the group, PostgreSQL locks rows.
func (s *Store) exclusive(ctx context.Context, op string, f func(ctx context.Context, q *sql.Conn) error) error {
	if s.dialect == dialectSQLite {
		err := s.committer.do(ctx, op, &job{work: f})
		return wrap(op, err)
	}
	conn, err := s.writer.Conn(ctx)
	if err != nil {
		return wrap(op, err)
	}
	defer func() { _ = conn.Close() }()
	for range repeats {
		err = inTransaction(ctx, conn, f)
		if err == nil || classify(err) != classRepeat {
			break
		}
	}
	return wrap(op, err)
}

func inTransaction(ctx context.Context, conn *sql.Conn, f func(ctx context.Context, q *sql.Conn) error) error {
	tx, err := conn.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	if err := f(ctx, conn); err != nil {
		return errors.Join(err, tx.Rollback())
	}
	return tx.Commit()
}

// wrap gives an untyped error of the database its type. What reads or leases
// may always be repeated.
func wrap(op string, err error) error {
	if err == nil {
		return nil
	}
	if _, ok := errors.AsType[*gateway.Error](err); ok {
		return err
	}
	return gateway.Errorf(gateway.CodeUnavailable, op, gateway.RetrySameBytes, "%w", err)
}

// rows runs a read and hands every row to scan.
func (s *Store) rows(ctx context.Context, op string, st *statement, args []any, scan func(*sql.Rows) error) error {
	p, err := s.read(ctx, st)
	if err != nil {
		return wrap(op, err)
	}
	rows, err := p.QueryContext(ctx, args...)
	if err != nil {
		return wrap(op, err)
	}
	return wrap(op, each(rows, scan))
}

func each(rows *sql.Rows, scan func(*sql.Rows) error) error {
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		if err := scan(rows); err != nil {
			return err
		}
	}
	return rows.Err()
}

// row runs a read of at most one row.
func (s *Store) row(ctx context.Context, op string, st *statement, args []any, dest ...any) (bool, error) {
	p, err := s.read(ctx, st)
	if err != nil {
		return false, wrap(op, err)
	}
	err = p.QueryRowContext(ctx, args...).Scan(dest...)
	if errors.Is(err, sql.ErrNoRows) {
		return false, nil
	}
	return err == nil, wrap(op, err)
}

func (s *Store) read(ctx context.Context, st *statement) (*sql.Stmt, error) {
	s.mu.RLock()
	p := s.reads[st.index]
	s.mu.RUnlock()
	if p != nil {
		return p, nil
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if p := s.reads[st.index]; p != nil {
		return p, nil
	}
	p, err := s.reader.PrepareContext(ctx, st.text[s.dialect])
	if err != nil {
		return nil, err
	}
	s.reads[st.index] = p
	return p, nil
}

func notFound(op, what, id string) error {
	return gateway.Errorf(gateway.CodeNotFound, op, gateway.RetryNever, "%s %s", what, fmt.Sprintf("%q", id))
}
