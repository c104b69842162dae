package sqlstore

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"slices"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

var (
	leaseTransfers = stmt(`WITH picked AS MATERIALIZED (
			SELECT id FROM transfers WHERE stage = ? AND due_at <= ? AND (lease_owner IS NULL OR lease_until <= ?)
			ORDER BY due_at, id LIMIT ? {skip_locked}
		)
		UPDATE transfers SET lease_owner = ?, lease_until = ?, lease_epoch = lease_epoch + 1
		WHERE id IN (SELECT id FROM picked)
		RETURNING ` + transferColumns + `, lease_epoch, wakes`)
	// What submit has ready goes by rank; what waits at a barrier stands elsewhere in
	// the index. The + keeps SQLite from the one by due time, which it had to sort.
	leaseReady = stmt(`WITH picked AS MATERIALIZED (
			SELECT id FROM transfers WHERE stage = 'submit' AND barrier = '' AND +due_at <= ? AND (lease_owner IS NULL OR lease_until <= ?)
			ORDER BY rank, id LIMIT ? {skip_locked}
		)
		UPDATE transfers SET lease_owner = ?, lease_until = ?, lease_epoch = lease_epoch + 1
		WHERE id IN (SELECT id FROM picked)
		RETURNING ` + transferColumns + `, lease_epoch, wakes`)
	nextDueTransfer = stmt(`SELECT due_at FROM transfers WHERE stage = ? AND due_at > ? AND lease_owner IS NULL ORDER BY due_at LIMIT 1`)
	moreDueTransfer = stmt(`SELECT due_at FROM transfers WHERE stage = ? AND due_at <= ? AND (lease_owner IS NULL OR lease_until <= ?) LIMIT 1`)
	leasedTransfers = stmt(`SELECT id, lease_until FROM transfers WHERE stage = ? AND lease_owner IS NOT NULL AND lease_until > ? ORDER BY lease_until LIMIT ?`)
	keepAll         = stmt(`UPDATE transfers SET lease_until = ? WHERE stage = ? AND lease_owner = ? AND lease_until >= ? AND lease_until < ?`)
	releaseAll      = stmt(`UPDATE transfers SET lease_owner = NULL, lease_until = 0 WHERE stage = ? AND lease_owner = ?`)
)

// longestWaiting: of this many places of a lease of submit, one is for what has
// been due for longest, whatever its rank, so that no rank can keep another from
// ever going.
const longestWaiting = 8

// LeaseTransfers leases what is due; see engine.WorkList. When more is due than
// n, next is now.
func (s *Store) LeaseTransfers(ctx context.Context, stage gateway.Stage, owner string, now time.Time, ttl time.Duration, n int) ([]*gateway.Transfer, time.Time, error) {
	var leased []*gateway.Transfer
	var next time.Time
	at := micros(now)
	err := s.exclusive(ctx, "lease transfers", func(ctx context.Context, q *sql.Conn) error {
		leased, next = nil, time.Time{}
		pick := func(st *statement, args ...any) error {
			rows, err := q.QueryContext(ctx, st.text[s.dialect], append(args, owner, micros(now.Add(ttl)))...)
			if err != nil {
				return err
			}
			return each(rows, func(r *sql.Rows) error {
				t, err := scanTransfer(r, true)
				leased = append(leased, t)
				return err
			})
		}
		if stage == gateway.StageSubmit && n > 1 {
			if err := pick(leaseReady, at, at, n-max(n/longestWaiting, 1)); err != nil {
				return err
			}
		}
		if err := pick(leaseTransfers, string(stage), at, at, n-len(leased)); err != nil {
			return err
		}
		ids := make(map[string]bool, len(leased))
		for _, t := range leased {
			ids[t.ID] = true
		}
		look := waiting{q, s.dialect, nextDueTransfer, moreDueTransfer, leasedTransfers, []any{string(stage)}}
		var err error
		next, err = look.next(ctx, now, ids, len(leased) == n)
		return err
	})
	if err != nil {
		return nil, time.Time{}, err
	}
	slices.SortFunc(leased, func(a, b *gateway.Transfer) int {
		if stage == gateway.StageSubmit {
			return cmp.Or(cmp.Compare(a.Work.Rank, b.Work.Rank), cmp.Compare(a.ID, b.ID))
		}
		return cmp.Or(a.Work.DueAt.Compare(b.Work.DueAt), cmp.Compare(a.ID, b.ID))
	})
	return leased, next, nil
}

// waiting finds when there is work again.
type waiting struct {
	q                 *sql.Conn
	dialect           dialect
	due, more, leased *statement
	args              []any
}

// next gives the earliest due time or lease end after now among those that were
// not returned, now itself when the batch was full and more is due, and zero
// when nothing is left.
func (w waiting) next(ctx context.Context, now time.Time, returned map[string]bool, full bool) (time.Time, error) {
	at := micros(now)
	if full {
		if due, err := w.one(ctx, w.more, at, at); err != nil || due != nil {
			return now, err
		}
	}
	due, err := w.one(ctx, w.due, at)
	if err != nil {
		return time.Time{}, err
	}
	// One more than were returned, so that one of somebody else is among them.
	rows, err := w.q.QueryContext(ctx, w.leased.text[w.dialect], append(slices.Clip(w.args), at, len(returned)+1)...)
	if err != nil {
		return time.Time{}, err
	}
	err = each(rows, func(r *sql.Rows) error {
		var id string
		var until int64
		if err := r.Scan(&id, &until); err != nil {
			return err
		}
		if !returned[id] && (due == nil || until < *due) {
			due = &until
		}
		return nil
	})
	if err != nil || due == nil {
		return time.Time{}, err
	}
	return timeOf(*due), nil
}

func (w waiting) one(ctx context.Context, st *statement, args ...any) (*int64, error) {
	var due int64
	err := w.q.QueryRowContext(ctx, st.text[w.dialect], append(slices.Clip(w.args), args...)...).Scan(&due)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, nil
	}
	return &due, err
}

// KeepTransfers renews the leases that owner holds; see engine.WorkList.
func (s *Store) KeepTransfers(ctx context.Context, stage gateway.Stage, owner string, taken, until time.Time) error {
	return s.exec(ctx, "keep transfers", keepAll, micros(until), string(stage), owner, micros(taken), micros(until))
}

// ReleaseTransfers gives back what owner still holds of a stage. What it holds
// stays due as it was.
func (s *Store) ReleaseTransfers(ctx context.Context, stage gateway.Stage, owner string) error {
	return s.exec(ctx, "release transfers", releaseAll, string(stage), owner)
}

func (s *Store) exec(ctx context.Context, op string, st *statement, args ...any) error {
	return s.exclusive(ctx, op, func(ctx context.Context, q *sql.Conn) error {
		_, err := q.ExecContext(ctx, st.text[s.dialect], args...)
		return err
	})
}

// lookAgain takes what is parked and stands in no line: a line is called by its barrier.
var lookAgain = stmt(`UPDATE transfers SET due_at = ?, wakes = wakes + 1 WHERE stage = 'submit' AND barrier = '' AND state = 'parked' AND due_at > ?`)

// LookAgain makes due what is parked for a cause that isn't a lane's, such as a
// configuration that doesn't fit the chains: who has restarted a gateway may have
// corrected it.
func (s *Store) LookAgain(ctx context.Context, now time.Time) error {
	return s.exec(ctx, "look again at what is parked", lookAgain, micros(now), micros(now))
}

var (
	// A renewal in time keeps the epoch; a change of hands, or a return after the
	// lease had run out, raises it.
	acquireLease = stmt(`INSERT INTO leases (name, owner, epoch, until) VALUES (?, ?, 1, ?)
		ON CONFLICT (name) DO UPDATE SET owner = excluded.owner, until = excluded.until,
			epoch = leases.epoch + CASE WHEN leases.owner = excluded.owner AND leases.until > ? THEN 0 ELSE 1 END
		WHERE leases.owner = excluded.owner OR leases.until <= ?
		RETURNING epoch`)
	releaseLease = stmt(`UPDATE leases SET owner = '', until = 0 WHERE name = ? AND owner = ? AND epoch = ?`)
)

// AcquireLease takes or renews a named lease; see engine.Leases.
func (s *Store) AcquireLease(ctx context.Context, name, owner string, now time.Time, ttl time.Duration) (gateway.Fence, bool, error) {
	f := gateway.Fence{Name: name, Owner: owner}
	held := false
	err := s.exclusive(ctx, "acquire lease", func(ctx context.Context, q *sql.Conn) error {
		at := micros(now)
		err := q.QueryRowContext(ctx, acquireLease.text[s.dialect], name, owner, micros(now.Add(ttl)), at, at).Scan(&f.Epoch)
		held = err == nil
		if errors.Is(err, sql.ErrNoRows) {
			return nil
		}
		return err
	})
	if err != nil || !held {
		return gateway.Fence{}, false, err
	}
	return f, true, nil
}

// ReleaseLease gives a named lease back; one that is no longer held is left
// alone.
func (s *Store) ReleaseLease(ctx context.Context, f gateway.Fence) error {
	return s.exec(ctx, "release lease", releaseLease, f.Name, f.Owner, f.Epoch)
}

// A delivery waits for the earlier ones of its transfer to its callback.
const firstInLine = ` d.state = 'pending' AND NOT EXISTS (SELECT 1 FROM deliveries e
	WHERE e.callback = d.callback AND e.transfer_id = d.transfer_id AND e.client = d.client AND e.state = 'pending' AND (e.position, e.part) < (d.position, d.part))`

// deliveryWork are the statements that find deliveries, of every line or of one.
type deliveryWork struct{ lease, due, more, leased *statement }

func deliveriesWhere(line, bare string) deliveryWork {
	return deliveryWork{
		lease: stmt(`WITH picked AS MATERIALIZED (
				SELECT d.id FROM deliveries d WHERE ` + line + `d.next_at <= ? AND (d.lease_owner IS NULL OR d.lease_until <= ?) AND` + firstInLine + `
				ORDER BY d.next_at, d.position, d.id LIMIT ? {skip_locked}
			)
			UPDATE deliveries SET lease_owner = ?, lease_until = ?, lease_epoch = lease_epoch + 1
			WHERE id IN (SELECT id FROM picked)
			RETURNING ` + deliveryColumns + `, lease_epoch`),
		due:  stmt(`SELECT d.next_at FROM deliveries d WHERE ` + line + `d.next_at > ? AND d.lease_owner IS NULL AND` + firstInLine + ` ORDER BY d.next_at LIMIT 1`),
		more: stmt(`SELECT d.next_at FROM deliveries d WHERE ` + line + `d.next_at <= ? AND (d.lease_owner IS NULL OR d.lease_until <= ?) AND` + firstInLine + ` LIMIT 1`),
		leased: stmt(`SELECT id, lease_until FROM deliveries WHERE ` + bare + `lease_owner IS NOT NULL AND lease_until > ?
			ORDER BY lease_until LIMIT ?`),
	}
}

var (
	everyLine = deliveriesWhere("", "")
	oneLine   = deliveriesWhere("d.client = ? AND d.callback = ? AND ", "client = ? AND callback = ? AND ")

	releaseDeliveries = stmt(`UPDATE deliveries SET lease_owner = NULL, lease_until = 0 WHERE lease_owner = ?`)
	reportByID        = stmt(`SELECT ` + reportColumns + ` FROM reports WHERE id = ?`)
)

// LeaseDeliveries leases what is due on a line; see engine.DeliverStore. When
// more is due than n, next is now.
func (s *Store) LeaseDeliveries(ctx context.Context, line engine.Line, owner string, now time.Time, ttl time.Duration, n int) ([]engine.Parcel, time.Time, error) {
	var leased []engine.Parcel
	var next time.Time
	at := micros(now)
	work, which := everyLine, []any(nil)
	if line != (engine.Line{}) {
		work, which = oneLine, []any{line.Client, line.Callback}
	}
	err := s.exclusive(ctx, "lease deliveries", func(ctx context.Context, q *sql.Conn) error {
		leased, next = nil, time.Time{}
		rows, err := q.QueryContext(ctx, work.lease.text[s.dialect], append(slices.Clip(which), at, at, n, owner, micros(now.Add(ttl)))...)
		if err != nil {
			return err
		}
		ids := make(map[string]bool)
		err = each(rows, func(r *sql.Rows) error {
			d, err := scanDelivery(r, true)
			leased, ids[d.ID] = append(leased, engine.Parcel{Delivery: d}), true
			return err
		})
		if err != nil {
			return err
		}
		look := waiting{q, s.dialect, work.due, work.more, work.leased, which}
		next, err = look.next(ctx, now, ids, len(leased) == n)
		return err
	})
	if err != nil {
		return nil, time.Time{}, err
	}
	for i := range leased {
		if leased[i].Report, err = s.Report(ctx, leased[i].Delivery.Report); err != nil {
			return nil, time.Time{}, err
		}
	}
	slices.SortFunc(leased, func(a, b engine.Parcel) int {
		return cmp.Or(a.NextAt.Compare(b.NextAt), cmp.Compare(a.Position, b.Position), cmp.Compare(a.Part, b.Part), cmp.Compare(a.ID, b.ID))
	})
	return leased, next, nil
}

// ReleaseDeliveries gives back what owner still holds.
func (s *Store) ReleaseDeliveries(ctx context.Context, owner string) error {
	return s.exec(ctx, "release deliveries", releaseDeliveries, owner)
}
