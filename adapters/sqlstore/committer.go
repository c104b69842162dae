package sqlstore

import (
	"cmp"
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"

	"github.com/jackc/pgx/v5/stdlib"

	"github.com/vostro-gateway/vostro/gateway"
)

const (
	groupMax = 256 // steps in one transaction
	queueMax = 1024
	repeats  = 20 // of a group that met a deadlock or a serialisation failure
)

// op is one statement of a step.
type op struct {
	stmt *statement
	args []any // int64, string, []byte or nil

	// early is the rank of what a group without savepoints does first, all steps
	// together and in the order of args; 0 stays with its step.
	early int
	merge bool // with its neighbours of the same statement

	// diagnose says in the domain's words why the statement failed. It runs in
	// the same transaction after the step was rolled back; nil or a nil result
	// leaves it to the general rule.
	diagnose func(look lookup) error
}

// lookup reads one row on the writer's connection.
type lookup func(st *statement, args []any, dest ...any) (found bool, err error)

// step is a Commit in the database's words, ready to run.
type step struct {
	ops    []op
	events []op // appended at the end of the group; the last two arguments are the offset and the size of the group's events

	claims   []gateway.Claim // counted at the end of the group
	unclaims []string        // transfers whose claims end there

	order string // steps of a group run in this order, so that two gateways lock in the same order
}

// job is a step, or a piece of work that must read before it writes, with the
// caller who waits for it.
type job struct {
	step  *step
	work  func(ctx context.Context, q *sql.Conn) error
	taken atomic.Bool // by the committer, or by a caller who gave up
	done  chan error
}

// session runs operations on the one connection of the committer.
type session interface {
	// run executes ops in order until one fails, and gives its index. When the
	// last is a commit and no error comes back, it has happened.
	run(ops []op) (failed int, err error)
	// broken reports that the connection is known to be gone.
	broken() bool
	close()
}

// committer makes steps durable in groups. One goroutine owns the connection.
type committer struct {
	db          *sql.DB
	dialect     dialect
	checkpoints *checkpointer // nil on PostgreSQL
	careful     bool          // savepoints from the first try on; to measure what they cost
	queue       chan *job
	stop        chan struct{}
	stopped     chan struct{}
	once        sync.Once

	conn    *sql.Conn
	session session
}

func startCommitter(db *sql.DB, d dialect, checkpoints *checkpointer) *committer {
	c := &committer{db: db, dialect: d, checkpoints: checkpoints, queue: make(chan *job, queueMax), stop: make(chan struct{}), stopped: make(chan struct{})}
	go c.loop()
	return c
}

// close answers what is queued, then ends.
func (c *committer) close() {
	c.once.Do(func() { close(c.stop) })
	<-c.stopped
	c.checkpoints.close()
}

// do queues a job and waits for its answer. A caller who gives up before the
// job was taken knows that nothing happened; afterwards the outcome is unknown.
func (c *committer) do(ctx context.Context, op string, j *job) error {
	j.done = make(chan error, 1)
	select {
	case <-c.stop:
		return gateway.Errorf(gateway.CodeUnavailable, op, gateway.RetrySameBytes, "store is closed")
	default:
	}
	select {
	case c.queue <- j:
	case <-c.stop:
		return gateway.Errorf(gateway.CodeUnavailable, op, gateway.RetrySameBytes, "store is closed")
	case <-ctx.Done():
		return gateway.Errorf(gateway.CodeUnavailable, op, gateway.RetrySameBytes, "given up while queued: %w", ctx.Err())
	}
	select {
	case err := <-j.done:
		return err
	case <-ctx.Done():
		if j.taken.CompareAndSwap(false, true) {
			return gateway.Errorf(gateway.CodeUnavailable, op, gateway.RetrySameBytes, "given up while queued: %w", ctx.Err())
		}
	case <-c.stopped:
		// The queue was closed between the two selects.
		select {
		case err := <-j.done:
			return err
		default:
			return gateway.Errorf(gateway.CodeUnavailable, op, gateway.RetrySameBytes, "store is closed")
		}
	}
	select {
	case err := <-j.done:
		return err
	default:
		return gateway.Errorf(gateway.CodeOutcomeUnknown, op, gateway.RetryUnknown, "given up while committing: %w", ctx.Err())
	}
}

func (c *committer) loop() {
	defer close(c.stopped)
	defer c.drop()
	group := make([]*job, 0, groupMax)
	for {
		var first *job
		select {
		case first = <-c.queue:
		default:
			select {
			case first = <-c.queue:
			case <-c.stop:
				select {
				case first = <-c.queue:
				default:
					return
				}
			}
		}
		group = c.fill(append(group[:0], first))
		if len(group) > 0 {
			c.group(group)
		}
	}
}

// fill takes what waits. It yields the processor once, so that the callers that
// the last group has just answered can queue again; it never waits.
func (c *committer) fill(group []*job) []*job {
	if !group[0].taken.CompareAndSwap(false, true) {
		group = group[:0]
	}
	yielded := false
	for len(group) < groupMax {
		select {
		case j := <-c.queue:
			if j.taken.CompareAndSwap(false, true) {
				group = append(group, j)
			}
			continue
		default:
		}
		if yielded {
			break
		}
		yielded = true
		runtime.Gosched()
	}
	return group
}

// group commits the jobs and answers every one of them.
func (c *committer) group(jobs []*job) {
	slices.SortStableFunc(jobs, func(a, b *job) int { return cmp.Compare(a.sortKey(), b.sortKey()) })
	errs := c.attempt(jobs)
	for i, j := range jobs {
		j.done <- errs[i]
	}
}

func (j *job) sortKey() string {
	if j.step == nil {
		return ""
	}
	return j.step.order
}

// attempt runs a group until its outcome is settled. One error per job. Almost
// every group has no failing step, so it is tried without savepoints first;
// when a step fails, everything is rolled back and done again with a savepoint
// per step.
func (c *committer) attempt(jobs []*job) []error {
	careful := c.careful
	for range repeats {
		errs, verdict := c.try(jobs, careful)
		switch verdict {
		case tryAgain:
			continue
		case tryCarefully:
			careful = true
			continue
		case tryWithout:
			return c.without(jobs, errs)
		case tryAlone:
			if len(jobs) == 1 {
				return errs
			}
			for i := range jobs {
				errs[i] = c.attempt(jobs[i : i+1])[0]
			}
		}
		return errs
	}
	return all(len(jobs), gateway.Errorf(gateway.CodeUnavailable, "commit", gateway.RetrySameBytes, "deadlocked %d times", repeats))
}

// without runs the jobs again that have no error.
func (c *committer) without(jobs []*job, errs []error) []error {
	var left []*job
	var at []int
	for i, j := range jobs {
		if errs[i] == nil {
			left, at = append(left, j), append(at, i)
		}
	}
	if len(left) == 0 {
		return errs
	}
	for i, err := range c.attempt(left) {
		errs[at[i]] = err
	}
	return errs
}

type verdict int

const (
	tryDone      verdict = iota
	tryAgain             // deadlock: the group is rolled back and may run again
	tryCarefully         // a step failed: the group is rolled back and runs again with savepoints
	tryAlone             // the end of the group failed: each job in a group of its own
	tryWithout           // jobs with an error are answered with it; the others run again
)

// try runs a group once. Errors of single jobs are answered only with the
// group's commit, because they may rest on what an earlier step of it wrote.
func (c *committer) try(jobs []*job, careful bool) ([]error, verdict) {
	if err := c.connect(); err != nil {
		return all(len(jobs), gateway.Errorf(gateway.CodeUnavailable, "commit", gateway.RetrySameBytes, "no connection: %w", err)), tryDone
	}
	errs := make([]error, len(jobs))
	p := plan{}
	p.frame(begin)

	rest := make([]int, 0, len(jobs))
	for i, j := range jobs {
		if j.work == nil {
			rest = append(rest, i)
			continue
		}
		p.frame(savepoint)
		if failed, err := c.session.run(p.ops); err != nil {
			return c.broken(jobs, p, failed, err)
		}
		p = plan{}
		if errs[i] = j.work(context.Background(), c.conn); errs[i] != nil {
			if classify(errs[i]) == classRepeat {
				return c.broken(jobs, p, 0, errs[i])
			}
			p.frame(rollbackTo)
		}
		p.frame(release)
	}

	events := 0
	var tail []op
	for {
		base := len(p.ops)
		p.steps(jobs, rest, careful)
		size := events
		for _, i := range rest {
			size += len(jobs[i].step.events)
		}
		claiming := slices.ContainsFunc(jobs, func(j *job) bool { return j.step != nil && len(j.step.claims)+len(j.step.unclaims) > 0 })
		p.tail(tail, jobs, rest, size, claiming)
		failed, err := c.session.run(p.ops)
		if err == nil && claiming {
			var refused []error
			if failed, refused, err = c.claim(&p, jobs, errs); refused != nil {
				return refused, tryWithout
			}
			if err != nil {
				return c.broken(jobs, p, failed, err)
			}
		}
		if err == nil {
			c.checkpoints.wrote(len(p.ops))
			return errs, tryDone
		}
		if failed < base || p.owner[failed] < 0 || classify(err) != classStep {
			return c.broken(jobs, p, failed, err)
		}
		if !careful {
			if _, err := c.session.run([]op{{stmt: rollback}}); err != nil {
				c.drop()
			}
			return nil, tryCarefully
		}
		k := slices.Index(rest, p.owner[failed])
		culprit := p.ops[failed]
		if at, err := c.session.run([]op{{stmt: rollbackTo}, {stmt: release}}); err != nil {
			return c.broken(jobs, plan{}, at, err)
		}
		reason, again := c.explain(culprit, err)
		if again != nil {
			return c.broken(jobs, plan{}, 0, again)
		}
		errs[rest[k]] = reason
		for _, i := range rest[:k] {
			tail = append(tail, jobs[i].step.events...)
			events += len(jobs[i].step.events)
		}
		rest = rest[k+1:]
		p = plan{}
	}
}

// claim counts what the jobs promise and commits. Refused jobs have an error each,
// and everything is rolled back; an error is that of an operation of p.
func (c *committer) claim(p *plan, jobs []*job, errs []error) (failed int, refused []error, err error) {
	ops, over, err := c.tallied(jobs, errs)
	if err != nil {
		return 0, nil, err
	}
	if len(over) > 0 {
		if _, err := c.session.run([]op{{stmt: rollback}}); err != nil {
			c.drop()
		}
		refused = make([]error, len(jobs))
		for i, reason := range over {
			refused[i] = reason
		}
		return 0, refused, nil
	}
	p.ops = append(ops, op{stmt: commit})
	failed, err = c.session.run(p.ops)
	return failed, nil, err
}

// broken ends a group that can't go on and says what that means to its jobs.
// Unless the connection broke or the commit itself failed, nothing happened.
func (c *committer) broken(jobs []*job, p plan, failed int, err error) ([]error, verdict) {
	committing := failed < len(p.ops) && p.ops[failed].stmt == commit
	kind := classify(err)
	_, rollbackErr := c.session.run([]op{{stmt: rollback}})
	if rollbackErr != nil || kind == classUnknown || kind == classGroup {
		c.drop() // nobody knows what state it is in
	}
	switch {
	case kind == classRepeat:
		return make([]error, len(jobs)), tryAgain
	case committing || kind == classUnknown:
		return all(len(jobs), gateway.Errorf(gateway.CodeOutcomeUnknown, "commit", gateway.RetryUnknown, "%w", err)), tryDone
	case kind == classGroup:
		return all(len(jobs), gateway.Errorf(gateway.CodeUnavailable, "commit", gateway.RetrySameBytes, "%w", err)), tryDone
	}
	return all(len(jobs), gateway.Errorf(gateway.CodeInternal, "commit", gateway.RetryNever, "%w", err)), tryAlone
}

// explain gives the error of a step whose op failed. again is an error of the
// database while looking.
func (c *committer) explain(culprit op, err error) (reason, again error) {
	// Of the claims of a key, one is kept by a trigger on SQLite.
	known := isUnique(err) || isGuard(err) || culprit.stmt == insertKey && isTrigger(err)
	if culprit.diagnose != nil && known {
		reason = culprit.diagnose(func(st *statement, args []any, dest ...any) (bool, error) {
			scanErr := c.conn.QueryRowContext(context.Background(), st.text[c.dialect], args...).Scan(dest...)
			if errors.Is(scanErr, sql.ErrNoRows) {
				return false, nil
			}
			if scanErr != nil {
				again = scanErr
			}
			return scanErr == nil, scanErr
		})
	}
	if reason == nil {
		reason = gateway.Errorf(gateway.CodeInternal, "commit", gateway.RetryNever, "%w", err)
	}
	return reason, again
}

// connect takes a connection and keeps it.
func (c *committer) connect() error {
	if c.conn != nil && c.session.broken() {
		c.drop()
	}
	if c.conn != nil {
		return nil
	}
	conn, err := c.db.Conn(context.Background())
	if err != nil {
		return err
	}
	err = conn.Raw(func(raw any) (err error) {
		switch raw := raw.(type) {
		case *stdlib.Conn:
			c.session, err = newPostgresSession(raw.Conn())
		case driver.Conn:
			c.session = newSQLiteSession(raw)
		default:
			err = fmt.Errorf("unknown driver %T", raw)
		}
		return err
	})
	if err != nil {
		_ = conn.Close()
		return err
	}
	c.conn = conn
	return nil
}

// drop gives the connection up; the next group takes a new one.
func (c *committer) drop() {
	if c.conn == nil {
		return
	}
	c.session.close()
	_ = c.conn.Raw(func(any) error { return driver.ErrBadConn }) // closed, not put back into the pool
	_ = c.conn.Close()
	c.conn, c.session = nil, nil
}

func all(n int, err error) []error {
	errs := make([]error, n)
	for i := range errs {
		errs[i] = err
	}
	return errs
}
