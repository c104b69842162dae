package sqlstore

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/gofrs/flock"
	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"

	"github.com/vostro-gateway/vostro/gateway"
)

// own takes a SQLite store for this process alone and ends the leases of
// whoever had it before: that process is gone, or it would hold the lock, and
// its work need not wait for leases to run out. The operating system gives the
// lock back when the process dies, however it dies.
func (s *Store) own(path string) error {
	lock := flock.New(path + ".lock")
	held, err := lock.TryLock()
	if err != nil {
		return fmt.Errorf("lock %s: %w", path, err)
	}
	if !held {
		return fmt.Errorf("another gateway has %s open; SQLite serves one, PostgreSQL serves many", path)
	}
	s.lock = lock
	return nil
}

// endLeases ends every lease; epochs stay, so that nobody can come back to one.
func (s *Store) endLeases(ctx context.Context) error {
	for _, text := range []string{
		`UPDATE transfers SET lease_owner = NULL, lease_until = 0 WHERE lease_owner IS NOT NULL`,
		`UPDATE deliveries SET lease_owner = NULL, lease_until = 0 WHERE lease_owner IS NOT NULL`,
		`UPDATE leases SET owner = '', until = 0`,
		`DELETE FROM instances`,
	} {
		if _, err := s.writer.ExecContext(ctx, text); err != nil {
			return gateway.Errorf(gateway.CodeUnavailable, "open store", gateway.RetrySameBytes, "end leases: %w", err)
		}
	}
	return nil
}

// placeOf says why no store can be at a path, before SQLite says that it can't open it.
func placeOf(path string, readOnly bool) error {
	if path == "" {
		return nil // refused where it is opened
	}
	at, err := os.Stat(path)
	switch {
	case err == nil && at.IsDir():
		return fmt.Errorf("%s is a folder: name a file in it, such as sqlite:%s", path, filepath.Join(path, "vostro.db"))
	case err == nil:
		return nil
	case !errors.Is(err, fs.ErrNotExist):
		return err
	case readOnly:
		return fmt.Errorf("there is no store at %s: the gateway that works with it makes it; a relative path counts from the configuration's folder", path)
	}
	if folder, err := os.Stat(filepath.Dir(path)); err != nil || !folder.IsDir() {
		return fmt.Errorf("the folder %s doesn't exist: make it, or name another in store.dsn", filepath.Dir(path))
	}
	return nil
}

// atPlace says of which file SQLite's error is, and what to do.
func atPlace(path string, err error) error {
	var e *sqlite.Error
	if !errors.As(err, &e) {
		return err
	}
	const op = "open store"
	switch e.Code() & 0xff {
	case sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT:
		return gateway.Errorf(gateway.CodeConfiguration, op, gateway.RetryAfterChange, "%s is no whole SQLite database: name another file in store.dsn, or restore a backup: %w", path, err)
	case sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM:
		return gateway.Errorf(gateway.CodeConfiguration, op, gateway.RetryAfterChange, "this user can't write %s or its folder: %w", path, err)
	case sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR:
		return gateway.Errorf(gateway.CodeUnavailable, op, gateway.RetrySameBytes, "%s can't be written: look at the disk's space: %w", path, err)
	}
	return gateway.Errorf(gateway.CodeUnavailable, op, gateway.RetrySameBytes, "%s: %w", path, err)
}
