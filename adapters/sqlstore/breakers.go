package sqlstore

import (
	"cmp"
	"context"
	"database/sql"
	"slices"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

const breakerColumns = `lane, token, tripped, cause, detail, actor, at, version`

var (
	// Holds the row until the commit, and makes it: what isn't there can't be held.
	conduct = guard(`INSERT INTO breakers (` + breakerColumns + `) VALUES (?, ?, 0, '', '', '', 0, 0)
		ON CONFLICT (lane, token) DO UPDATE SET version = breakers.version WHERE breakers.tripped = 0`)
	setBreaker = guard(`INSERT INTO breakers (` + breakerColumns + `) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (lane, token) DO UPDATE SET tripped = excluded.tripped, cause = excluded.cause, detail = excluded.detail, actor = excluded.actor,
			at = excluded.at, version = excluded.version
		WHERE breakers.version = excluded.version - 1 AND breakers.tripped <> excluded.tripped`)
	breakerAt   = stmt(`SELECT cause, detail FROM breakers WHERE lane = ? AND token = ? AND tripped = 1`)
	breakersNow = stmt(`SELECT ` + breakerColumns + ` FROM breakers WHERE version > 0 ORDER BY lane, token`)

	insertSend = stmt(`INSERT INTO lane_sends (transfer_id, lane, token, currency, amount, sent_at, outcome, concluded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (transfer_id) DO UPDATE SET lane = excluded.lane, token = excluded.token, currency = excluded.currency, amount = excluded.amount,
			sent_at = CASE WHEN excluded.sent_at = 0 THEN lane_sends.sent_at ELSE excluded.sent_at END,
			outcome = excluded.outcome, concluded_at = excluded.concluded_at`)
	sendsSince     = stmt(`SELECT currency, amount FROM lane_sends WHERE lane = ? AND token = ? AND sent_at > ?`)
	concludedSends = stmt(`SELECT outcome, concluded_at FROM lane_sends WHERE lane = ? AND token = ? AND outcome <> '' AND concluded_at > ?
		ORDER BY concluded_at DESC LIMIT ?`)
)

// conducts holds the breakers of what is sent through, and fails when one is
// tripped: a trip comes before the commit, or after it.
func (e *encoder) conducts(conducts []gateway.Conduct) {
	type row struct {
		lane  string
		token gateway.Address
	}
	var rows []row
	for _, c := range conducts {
		for _, r := range []row{{c.Lane, gateway.Address{}}, {c.Lane, c.Token}} {
			if !slices.Contains(rows, r) {
				rows = append(rows, r)
			}
		}
	}
	slices.SortFunc(rows, func(a, b row) int { return cmp.Or(cmp.Compare(a.lane, b.lane), a.token.Cmp(b.token)) })
	for _, r := range rows {
		e.add(conduct, func(look lookup) error {
			var cause, detail string
			if _, err := look(breakerAt, []any{r.lane, r.token[:]}, &cause, &detail); err != nil {
				return err
			}
			b := gateway.Breaker{Lane: r.lane, Token: r.token}
			return gateway.Errorf(gateway.CodeBreaker, "commit", gateway.RetryAfterChange, "%s is tripped (%s): %s", b.Subject(), cause, detail)
		}, r.lane, r.token[:])
	}
}

func (e *encoder) breakers(breakers []gateway.Breaker) {
	for _, b := range sorted(breakers, func(b gateway.Breaker) string { return b.Subject() }) {
		e.first("breaker/" + b.Subject())
		e.add(setBreaker, func(lookup) error {
			return gateway.Errorf(gateway.CodeVersion, "commit", gateway.RetryAfterChange, "%s is no longer as it was at version %d", b.Subject(), b.Version-1)
		}, b.Lane, b.Token[:], flag(b.Tripped), string(b.Cause), printable(b.Detail), b.Actor, micros(b.At), b.Version)
		event := gateway.EventLaneResumed
		if b.Tripped {
			event = gateway.EventLaneTripped
		}
		e.events(b.Subject(), b.Version-1, []gateway.Event{{
			Type: event, Actor: b.Actor, Cause: string(b.Cause), At: b.At, Data: []byte(e.json(map[string]string{"detail": printable(b.Detail)})),
		}})
	}
}

func (e *encoder) sends(sends []gateway.LaneSend) {
	for _, s := range sorted(sends, func(s gateway.LaneSend) string { return s.TransferID }) {
		e.first("transfer/" + s.TransferID)
		e.add(insertSend, nil, s.TransferID, s.Lane, s.Token[:], s.Amount.Currency(), s.Amount.Value(), micros(s.SentAt), string(s.Outcome), micros(s.ConcludedAt))
	}
}

// Breakers gives every breaker that was ever tripped, by lane and token.
func (s *Store) Breakers(ctx context.Context) ([]gateway.Breaker, error) {
	var found []gateway.Breaker
	err := s.rows(ctx, "read breakers", breakersNow, nil, func(r *sql.Rows) error {
		var b gateway.Breaker
		var token []byte
		var tripped, at int64
		if err := r.Scan(&b.Lane, &token, &tripped, &b.Cause, &b.Detail, &b.Actor, &at, &b.Version); err != nil {
			return err
		}
		copy(b.Token[:], token)
		b.Tripped, b.At = tripped == 1, timeOf(at)
		found = append(found, b)
		return nil
	})
	return found, err
}

// SentSince gives the amounts of what was sent through a lane of one token after
// a moment.
func (s *Store) SentSince(ctx context.Context, lane string, token gateway.Address, after time.Time) ([]gateway.Amount, error) {
	var found []gateway.Amount
	err := s.rows(ctx, "read sends", sendsSince, []any{lane, token[:], micros(after)}, func(r *sql.Rows) error {
		var currency, value string
		if err := r.Scan(&currency, &value); err != nil {
			return err
		}
		amount, err := gateway.ParseAmount(value, currency)
		found = append(found, amount)
		return err
	})
	return found, err
}

// Concluded gives the outcomes of the last n sends of one token on a lane that
// have one, newest first, after a moment.
func (s *Store) Concluded(ctx context.Context, lane string, token gateway.Address, after time.Time, n int) ([]gateway.LaneSend, error) {
	var found []gateway.LaneSend
	err := s.rows(ctx, "read outcomes", concludedSends, []any{lane, token[:], micros(after), n}, func(r *sql.Rows) error {
		send := gateway.LaneSend{Lane: lane, Token: token}
		var at int64
		if err := r.Scan(&send.Outcome, &at); err != nil {
			return err
		}
		send.ConcludedAt = timeOf(at)
		found = append(found, send)
		return nil
	})
	return found, err
}
