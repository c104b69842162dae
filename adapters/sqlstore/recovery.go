package sqlstore

import (
	"context"
	"database/sql"
	"encoding/json"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

const recoveryColumns = `transfer_id, version, due_at, body`

var (
	beginRecovery = stmt(`INSERT INTO recoveries (transfer_id, version, due_at, body) VALUES (?, 1, 0, '{}')
		ON CONFLICT (transfer_id) DO UPDATE SET version = recoveries.version + 1, due_at = 0`)
	moveRecovery    = guard(`UPDATE recoveries SET version = ?, due_at = ?, body = ? WHERE transfer_id = ? AND version = ?`)
	recoveryVersion = stmt(`SELECT version FROM recoveries WHERE transfer_id = ?`)

	recoveryOf      = stmt(`SELECT ` + recoveryColumns + ` FROM recoveries WHERE transfer_id = ?`)
	recoveriesDue   = stmt(`SELECT ` + recoveryColumns + ` FROM recoveries WHERE due_at <= ? ORDER BY due_at, transfer_id LIMIT ?`)
	nextRecoveryDue = stmt(`SELECT due_at FROM recoveries WHERE due_at > ? ORDER BY due_at LIMIT 1`)
)

func (e *encoder) recoveries(stuck []string, steps []gateway.RecoveryStep) {
	for _, id := range sorted(stuck, func(id string) string { return id }) {
		e.first("recovery/" + id)
		e.add(beginRecovery, nil, id)
	}
	for _, s := range sorted(steps, func(s gateway.RecoveryStep) string { return s.Recovery.TransferID }) {
		r := s.Recovery
		e.first("recovery/" + r.TransferID)
		r.Detail, r.Advice = printable(r.Detail), printable(r.Advice)
		e.add(moveRecovery, func(look lookup) error {
			var now int64
			if found, err := look(recoveryVersion, []any{r.TransferID}, &now); err != nil {
				return err
			} else if !found {
				return notFound("commit", "recovery", r.TransferID)
			}
			return gateway.Errorf(gateway.CodeVersion, "commit", gateway.RetryAfterChange, "the recovery of %s has version %d, not %d", r.TransferID, now, r.Version-1)
		}, r.Version, micros(r.DueAt), e.json(&r), r.TransferID, r.Version-1)
	}
}

// Recovery gives the work on a transfer that was stranded or undelivered; false
// when it never was.
func (s *Store) Recovery(ctx context.Context, transferID string) (gateway.Recovery, bool, error) {
	found, err := s.recoveries(ctx, "read recovery", recoveryOf, transferID)
	if err != nil || len(found) == 0 {
		return gateway.Recovery{}, false, err
	}
	return found[0], true, nil
}

// DueRecoveries gives up to n recoveries that are due at now, earliest first,
// and when the next is due of those that aren't; zero: none is.
func (s *Store) DueRecoveries(ctx context.Context, now time.Time, n int) ([]gateway.Recovery, time.Time, error) {
	const op = "find due recoveries"
	found, err := s.recoveries(ctx, op, recoveriesDue, micros(now), int64(n))
	if err != nil {
		return nil, time.Time{}, err
	}
	var due int64
	there, err := s.row(ctx, op, nextRecoveryDue, []any{micros(now)}, &due)
	if err != nil || !there {
		return found, time.Time{}, err
	}
	return found, timeOf(due), nil
}

func (s *Store) recoveries(ctx context.Context, op string, st *statement, args ...any) ([]gateway.Recovery, error) {
	var found []gateway.Recovery
	err := s.rows(ctx, op, st, args, func(r *sql.Rows) error {
		var v gateway.Recovery
		var id, body string
		var version, due int64
		if err := r.Scan(&id, &version, &due, &body); err != nil {
			return err
		}
		if err := json.Unmarshal([]byte(body), &v); err != nil {
			return err
		}
		v.TransferID, v.Version, v.DueAt = id, version, timeOf(due)
		found = append(found, v)
		return nil
	})
	return found, err
}
