package sqlstore

import (
	"context"
	"errors"
	"fmt"

	"github.com/gofrs/flock"

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
		return errors.New("another gateway has this store open; SQLite serves one, PostgreSQL serves many")
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
