package sqlstore

import (
	"context"
	"database/sql"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

var (
	advanceScreening = guard(`UPDATE screening_head SET number = number + 1 WHERE one = 1 AND number = ?`)
	screeningNow     = stmt(`SELECT number FROM screening_head WHERE one = 1`)

	holdScreening    = guard(`UPDATE screening_head SET number = number WHERE one = 1 AND lists = ? AND revoked = ?`)
	advanceRevoked   = guard(`UPDATE screening_head SET revoked = revoked + 1 WHERE one = 1 AND revoked = ?`)
	advanceLists     = guard(`UPDATE screening_head SET lists = lists + 1 WHERE one = 1 AND lists = ?`)
	screeningFence   = stmt(`SELECT lists, revoked FROM screening_head WHERE one = 1`)
	listVersion      = stmt(`SELECT version FROM screening_lists WHERE digest = ?`)
	insertLists      = stmt(`INSERT INTO screening_lists (version, digest, owner, at) VALUES (?, ?, ?, ?)`)
	insertRevocation = stmt(`INSERT INTO screening_revocations (number, clearance, revoked_by, reason, at, ended)
		VALUES (?, ?, ?, ?, ?, (SELECT number FROM screening_head WHERE one = 1))`)

	insertClearance = stmt(`INSERT INTO screening_clearances (number, party, list, entry, entry_digest, name, listed, proposal_id, proposed_by, approved_by, reason, at, expires)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
	// A revocation ends what was cleared of the pair before it whatever the entry said then, so
	// that a list which goes back to an older text brings nothing back.
	clearances = stmt(`SELECT number, party, list, entry, entry_digest, name, listed, proposal_id, proposed_by, approved_by, reason, at, expires
		FROM screening_clearances c WHERE number > ? AND expires > ?
		AND NOT EXISTS (SELECT 1 FROM screening_clearances l
			WHERE l.party = c.party AND l.list = c.list AND l.entry = c.entry AND l.entry_digest = c.entry_digest AND l.number > c.number)
		AND NOT EXISTS (SELECT 1 FROM screening_clearances e JOIN screening_revocations r ON r.clearance = e.number
			WHERE e.party = c.party AND e.list = c.list AND e.entry = c.entry AND (r.ended >= c.number OR r.clearance >= c.number))
		ORDER BY number LIMIT ?`)
)

// clearances stores cleared false positives, each with its event.
func (e *encoder) clearances(cleared []gateway.Clearance) {
	for _, c := range cleared {
		e.first("screening")
		e.add(advanceScreening, func(look lookup) error {
			var now int64
			if _, err := look(screeningNow, nil, &now); err != nil {
				return err
			}
			return gateway.Errorf(gateway.CodeVersion, "commit", gateway.RetryAfterChange, "clearance %d is the last one, not %d", now, c.Number-1)
		}, c.Number-1)
		e.add(insertClearance, func(lookup) error { return conflict("clearance %d is there already", c.Number) },
			c.Number, c.Party, c.List, c.Entry, c.Digest, c.Name, c.Listed, c.Proposal, c.ProposedBy, e.json(c.ApprovedBy), c.Reason, micros(c.At), micros(c.Expires))
		actor := c.ProposedBy
		if n := len(c.ApprovedBy); n > 0 {
			actor = c.ApprovedBy[n-1]
		}
		e.events(gateway.ScreeningSubject, c.Number-1, []gateway.Event{{
			Type: gateway.EventCleared, Actor: actor, Cause: c.Proposal, At: c.At, Data: []byte(e.json(c)),
		}})
	}
}

func fenceMoved(look lookup) error {
	var lists, revoked int64
	if _, err := look(screeningFence, nil, &lists, &revoked); err != nil {
		return err
	}
	return gateway.Errorf(gateway.CodeVersion, "commit", gateway.RetryAfterChange, "version %d of the sanctions lists and revocation %d are the last ones", lists, revoked)
}

// screeningHeld holds the last lists and revocation until the commit.
func (e *encoder) screeningHeld(f *gateway.ScreeningFence) {
	if f != nil {
		e.add(holdScreening, fenceMoved, f.Lists, f.Revoked)
	}
}

// revocations stores clearances that are taken back, each with its event.
func (e *encoder) revocations(revoked []gateway.Revocation) {
	for _, r := range revoked {
		e.first("screening")
		e.add(advanceRevoked, fenceMoved, r.Number-1)
		e.add(insertRevocation, func(lookup) error {
			return conflict("clearance %d isn't there, or was taken back already", r.Clearance)
		},
			r.Number, r.Clearance, r.By, r.Reason, micros(r.At))
		e.events(gateway.RevocationSubject, r.Number-1, []gateway.Event{{
			Type: gateway.EventClearanceRevoked, Actor: r.By, At: r.At, Data: []byte(e.json(r)),
		}})
	}
}

func (e *encoder) listVersion(v *gateway.ListVersion) {
	if v == nil {
		return
	}
	e.first("screening")
	e.add(advanceLists, fenceMoved, v.Version-1)
	e.add(insertLists, func(lookup) error { return conflict("these lists have a version already") }, v.Version, v.Digest, v.Owner, micros(v.At))
}

// ScreeningNow gives the last version of the lists and the number of the last
// revocation, 0 while there is none.
func (s *Store) ScreeningNow(ctx context.Context) (gateway.ScreeningFence, error) {
	var f gateway.ScreeningFence
	_, err := s.row(ctx, "read version of lists", screeningFence, nil, &f.Lists, &f.Revoked)
	return f, err
}

// ListVersion gives the version that lists of a digest have; 0: no gateway has had them.
func (s *Store) ListVersion(ctx context.Context, digest string) (int64, error) {
	var version int64
	_, err := s.row(ctx, "read version of lists", listVersion, []any{digest}, &version)
	return version, err
}

// ClearancesNow gives the number of the last clearance, 0 while there is none.
func (s *Store) ClearancesNow(ctx context.Context) (int64, error) {
	var number int64
	_, err := s.row(ctx, "read number of clearances", screeningNow, nil, &number)
	return number, err
}

// Clearances gives up to n clearances after a number that are good at now, oldest first:
// of one pair the last alone, and none that began before a revocation of the pair.
func (s *Store) Clearances(ctx context.Context, after int64, now time.Time, n int) ([]gateway.Clearance, error) {
	var found []gateway.Clearance
	err := s.rows(ctx, "read clearances", clearances, []any{after, micros(now), limit(n)}, func(rows *sql.Rows) error {
		var c gateway.Clearance
		var approved string
		var at, expires int64
		if err := rows.Scan(&c.Number, &c.Party, &c.List, &c.Entry, &c.Digest, &c.Name, &c.Listed, &c.Proposal, &c.ProposedBy, &approved, &c.Reason, &at, &expires); err != nil {
			return err
		}
		c.At, c.Expires = timeOf(at), timeOf(expires)
		found = append(found, c)
		return unpack(approved, &found[len(found)-1].ApprovedBy)
	})
	return found, err
}

// Unscreened gives up to n transfers of a state after an id that no decision was taken
// on with the lists of a digest, in ascending order of id.
func (s *Store) Unscreened(ctx context.Context, lists string, state gateway.State, afterID string, n int) ([]*gateway.Transfer, error) {
	const text = `SELECT ` + transferColumns + ` FROM transfers WHERE state = ? AND state <> 'received' AND id > ?
		AND NOT EXISTS (SELECT 1 FROM decisions d WHERE d.transfer_id = transfers.id AND d.lists = ?) ORDER BY id LIMIT ?`
	var found []*gateway.Transfer
	err := s.query(ctx, "find transfers to screen again", text, []any{string(state), afterID, lists, limit(n)}, func(r *sql.Rows) error {
		t, err := scanTransfer(r, false)
		found = append(found, t)
		return err
	})
	return found, err
}
