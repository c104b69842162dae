package sqlstore

import (
	"context"
	"database/sql"
	"errors"
	"strings"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

var (
	insertIncoming = stmt(`INSERT INTO incoming (client, ref, turn, state, message_id, uetr, notice, credit, reasons, deadline, version, returned, created_at, updated_at, id)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
	updateIncoming = guard(`UPDATE incoming SET state = ?, message_id = ?, uetr = ?, notice = ?, credit = ?, reasons = ?, deadline = ?, version = ?, returned = ?, updated_at = ?
		WHERE id = ? AND version = ?`)
	incomingHolder  = stmt(`SELECT id FROM incoming WHERE client = ? AND ref = ? AND turn = ?`)
	incomingVersion = stmt(`SELECT version FROM incoming WHERE id = ?`)
)

// incoming stores incoming payments. Two steps that make the same one are told
// apart by its reference, two that change one by its version: both failures are
// VERSION, and whoever meets one reads again.
func (e *encoder) incoming(changes []gateway.IncomingChange) {
	for _, c := range sorted(changes, func(c gateway.IncomingChange) string { return c.Incoming.ID }) {
		in := c.Incoming
		e.first("incoming/" + in.Client + "/" + string(in.Ref[:]))
		from := in.Version - int64(len(c.Events))
		var message, notice, credit any
		uetr := ""
		if in.Notice != nil {
			message, notice, uetr = in.Notice.MessageID, e.json(in.Notice), strings.ToLower(in.Notice.Instruction.UETR)
		}
		if in.Credit != nil {
			credit = e.json(in.Credit)
		}
		moved := func(look lookup) error {
			var now int64
			if _, err := look(incomingVersion, []any{in.ID}, &now); err != nil {
				return err
			}
			return gateway.Errorf(gateway.CodeVersion, "commit", gateway.RetryAfterChange, "incoming payment %s has version %d, not %d", in.ID, now, from)
		}
		state := []any{string(in.State), message, uetr, notice, credit, e.reasons(in.Reasons), micros(in.Deadline), in.Version, in.Returns()}
		if from == 0 {
			args := append([]any{in.Client, in.Ref[:], int64(in.Turn)}, state...)
			e.add(insertIncoming, func(look lookup) error {
				var id string
				if _, err := look(incomingHolder, []any{in.Client, in.Ref[:], int64(in.Turn)}, &id); err != nil {
					return err
				}
				return gateway.Errorf(gateway.CodeVersion, "commit", gateway.RetryAfterChange, "incoming payment of %s is %s already", in.Ref, id)
			}, append(args, micros(in.CreatedAt), micros(in.UpdatedAt), in.ID)...)
		} else {
			e.add(updateIncoming, moved, append(state, micros(in.UpdatedAt), in.ID, from)...)
		}
		e.events(in.ID, from, c.Events)
	}
}

const incomingColumns = `id, client, ref, turn, state, COALESCE(notice, ''), COALESCE(credit, ''), reasons, deadline, version, created_at, updated_at`

var (
	incomingByID      = stmt(`SELECT ` + incomingColumns + ` FROM incoming WHERE id = ?`)
	incomingByRef     = stmt(`SELECT ` + incomingColumns + ` FROM incoming WHERE client = ? AND ref = ? ORDER BY turn`)
	incomingOfMessage = stmt(`SELECT ` + incomingColumns + ` FROM incoming WHERE message_id = ? ORDER BY id`)
	overdueIncoming   = stmt(`SELECT ` + incomingColumns + ` FROM incoming WHERE deadline > 0 AND deadline <= ? ORDER BY deadline LIMIT ?`)

	creditedRevisions = stmt(`SELECT revision, COALESCE((SELECT min(revision) FROM sightings WHERE chain = ? AND revision > ?), 0) FROM chain_cursors WHERE chain = ?`)
	creditsBetween    = stmt(`SELECT ` + sightingColumns + ` FROM sightings s WHERE s.chain = ? AND s.revision > ? AND s.revision <= ? AND s.kind = 'credited' AND s.final = 1
		ORDER BY s.orphaned DESC, s.block, s.log_index`)
)

func (s *Store) incomingOf(ctx context.Context, op string, st *statement, args ...any) ([]gateway.Incoming, error) {
	var found []gateway.Incoming
	err := s.rows(ctx, op, st, args, func(r *sql.Rows) error {
		in, err := scanIncoming(r)
		found = append(found, in)
		return err
	})
	return found, err
}

func scanIncoming(r scanner) (gateway.Incoming, error) {
	var in gateway.Incoming
	var ref []byte
	var notice, credit, reasons string
	var deadline, created, updated int64
	if err := r.Scan(&in.ID, &in.Client, &ref, &in.Turn, &in.State, &notice, &credit, &reasons, &deadline, &in.Version, &created, &updated); err != nil {
		return in, err
	}
	copy(in.Ref[:], ref)
	in.Deadline, in.CreatedAt, in.UpdatedAt = timeOf(deadline), timeOf(created), timeOf(updated)
	return in, errors.Join(unpack(notice, &in.Notice), unpack(credit, &in.Credit), unpack(reasons, &in.Reasons))
}

// Incoming gives an incoming payment. NOT_FOUND when there is none.
func (s *Store) Incoming(ctx context.Context, id string) (gateway.Incoming, error) {
	const op = "read incoming payment"
	found, err := s.incomingOf(ctx, op, incomingByID, id)
	if err == nil && len(found) == 0 {
		return gateway.Incoming{}, notFound(op, "incoming payment", id)
	}
	if err != nil {
		return gateway.Incoming{}, err
	}
	return found[0], nil
}

// IncomingByRef gives what a client knows of a reference, in the order of turns.
func (s *Store) IncomingByRef(ctx context.Context, client string, ref gateway.PaymentRef) ([]gateway.Incoming, error) {
	return s.incomingOf(ctx, "read incoming payments of reference", incomingByRef, client, ref[:])
}

// IncomingOfMessage gives the payments that a message announced.
func (s *Store) IncomingOfMessage(ctx context.Context, messageID string) ([]gateway.Incoming, error) {
	return s.incomingOf(ctx, "read incoming payments of message", incomingOfMessage, messageID)
}

// OverdueIncoming gives up to n payments whose deadline has passed at now,
// earliest first.
func (s *Store) OverdueIncoming(ctx context.Context, now time.Time, n int) ([]gateway.Incoming, error) {
	return s.incomingOf(ctx, "read overdue incoming payments", overdueIncoming, micros(now), n)
}

// ListIncoming gives a page of incoming payments.
func (s *Store) ListIncoming(ctx context.Context, f gateway.IncomingFilter) ([]gateway.Incoming, error) {
	where, args := []string{"id > ?"}, []any{f.AfterID}
	for _, c := range [][2]string{{"client", f.Client}, {"state", string(f.State)}, {"uetr", strings.ToLower(f.UETR)}} {
		if c[1] != "" {
			where, args = append(where, c[0]+" = ?"), append(args, c[1])
		}
	}
	var found []gateway.Incoming
	text := `SELECT ` + incomingColumns + ` FROM incoming WHERE ` + strings.Join(where, " AND ") + ` ORDER BY id LIMIT ?`
	err := s.query(ctx, "list incoming payments", text, append(args, limit(f.Limit)), func(r *sql.Rows) error {
		in, err := scanIncoming(r)
		found = append(found, in)
		return err
	})
	return found, err
}

// maxRevisions bounds how much of a chain's sightings one read looks through.
const maxRevisions = 64

// FinalCredits gives the credits that became final on a chain after a
// revision, and those that were final and are orphaned now, with the revision to
// go on from; that is after itself when nothing has changed since.
func (s *Store) FinalCredits(ctx context.Context, chain string, after int64) ([]gateway.Sighting, int64, error) {
	const op = "read final credits"
	var now, first int64
	// The chain's revision is read no later than its sightings: what an advance
	// adds meanwhile has a later one, and is found the next time.
	if _, err := s.row(ctx, op, creditedRevisions, []any{chain, after, chain}, &now, &first); err != nil {
		return nil, after, err
	}
	to := min(now, first+maxRevisions)
	if first == 0 || to <= after {
		return nil, after, nil
	}
	found, err := s.sightings(ctx, op, creditsBetween, chain, after, to)
	return found, to, err
}
