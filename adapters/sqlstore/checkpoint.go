package sqlstore

import (
	"context"
	"database/sql"
	"sync"
)

// checkpointer copies SQLite's write-ahead log into the database beside the
// committer, on a connection of its own: a passive checkpoint blocks nobody, and
// commits don't wait for it. Whenever it has caught up, SQLite begins the log
// anew; under a load that never lets it catch up, the committer's own checkpoint
// (walLimit) finds little left to copy.
type checkpointer struct {
	db      *sql.DB
	due     chan struct{} // one is enough: it always copies all there is
	stop    chan struct{}
	stopped chan struct{}
	once    sync.Once

	written int // statements since the last one, roughly pages; the committer's own
}

func startCheckpointer(db *sql.DB) *checkpointer {
	c := &checkpointer{db: db, due: make(chan struct{}, 1), stop: make(chan struct{}), stopped: make(chan struct{})}
	go c.loop()
	return c
}

// wrote says that the committer has written. It never waits.
func (c *checkpointer) wrote(statements int) {
	if c == nil {
		return
	}
	if c.written += statements; c.written < walPages {
		return
	}
	select {
	case c.due <- struct{}{}:
		c.written = 0
	default: // one is at work and one is due: the next group asks again
	}
}

func (c *checkpointer) loop() {
	defer close(c.stopped)
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	go func() {
		<-c.stop
		cancel()
	}()
	for {
		select {
		case <-c.due:
			// A failure changes nothing but the size of the log: the committer's own
			// checkpoint meets the same fault and reports it.
			_, _ = c.db.ExecContext(ctx, "PRAGMA wal_checkpoint(PASSIVE)")
		case <-c.stop:
			return
		}
	}
}

// close ends it; a checkpoint at work is broken off, which is safe.
func (c *checkpointer) close() {
	if c == nil {
		return
	}
	c.once.Do(func() { close(c.stop) })
	<-c.stopped
}
