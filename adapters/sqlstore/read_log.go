package sqlstore

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"strings"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

const eventColumns = `position, subject, sequence, type, state, source_fact, dest_fact, reasons, actor, cause, data, at`

var (
	eventsAfter = stmt(`SELECT ` + eventColumns + ` FROM events WHERE position > ? ORDER BY position LIMIT ?`)
	eventsOf    = stmt(`SELECT ` + eventColumns + ` FROM events WHERE subject = ? AND sequence > ? ORDER BY sequence LIMIT ?`)
	headNow     = stmt(`SELECT position FROM head`)
	cursorAt    = stmt(`SELECT position FROM cursors WHERE name = ?`)
)

// Head gives the position of the last event, 0 when there is none.
func (s *Store) Head(ctx context.Context) (int64, error) {
	var position int64
	_, err := s.row(ctx, "read head", headNow, nil, &position)
	return position, err
}

// Cursor gives a named position in the event log, 0 when it has never moved.
func (s *Store) Cursor(ctx context.Context, name string) (int64, error) {
	var position int64
	_, err := s.row(ctx, "read cursor", cursorAt, []any{name}, &position)
	return position, err
}

// EventsAfter gives up to n events after a position, in order and without a
// gap: what it gives is a prefix of all that follows.
func (s *Store) EventsAfter(ctx context.Context, position int64, n int) ([]gateway.Event, error) {
	return s.events(ctx, "read events", eventsAfter, position, n)
}

// EventsOf gives up to n events of a transfer after a sequence, in order.
func (s *Store) EventsOf(ctx context.Context, subject string, afterSequence int64, n int) ([]gateway.Event, error) {
	return s.events(ctx, "read events of transfer", eventsOf, subject, afterSequence, n)
}

func (s *Store) events(ctx context.Context, op string, st *statement, args ...any) ([]gateway.Event, error) {
	var found []gateway.Event
	err := s.rows(ctx, op, st, args, func(r *sql.Rows) error {
		var v gateway.Event
		var reasons, data string
		var at int64
		err := r.Scan(&v.Position, &v.Subject, &v.Sequence, &v.Type, &v.Status.State, &v.Status.Flight.Source, &v.Status.Flight.Destination,
			&reasons, &v.Actor, &v.Cause, &data, &at)
		if err != nil {
			return err
		}
		v.At = timeOf(at)
		if data != "" {
			v.Data = json.RawMessage(data)
		}
		found = append(found, v)
		return unpack(reasons, &found[len(found)-1].Reasons)
	})
	return found, err
}

// unpack reads JSON that is empty when there was nothing.
func unpack(text string, into any) error {
	if text == "" {
		return nil
	}
	return json.Unmarshal([]byte(text), into)
}

const decisionColumns = `id, transfer_id, outcome, reasons, bundle, data, input, input_sha, duration_ns, at, expires, lists, obligations`

var (
	decisionByID = stmt(`SELECT ` + decisionColumns + ` FROM decisions WHERE id = ?`)
	decisionsOf  = stmt(`SELECT ` + decisionColumns + ` FROM decisions WHERE transfer_id = ? ORDER BY at, id`)
)

func (s *Store) decisions(ctx context.Context, op string, st *statement, args ...any) ([]gateway.Decision, error) {
	var found []gateway.Decision
	err := s.rows(ctx, op, st, args, func(r *sql.Rows) error {
		var d gateway.Decision
		var reasons, obligations string
		var duration, at, expires int64
		err := r.Scan(&d.ID, &d.TransferID, &d.Outcome, &reasons, &d.Bundle, &d.Data, &d.Input, &d.InputSHA, &duration, &at, &expires, &d.Lists, &obligations)
		if err != nil {
			return err
		}
		d.Duration, d.At, d.Expires = time.Duration(duration), timeOf(at), timeOf(expires)
		found = append(found, d)
		last := &found[len(found)-1]
		return errors.Join(unpack(reasons, &last.Reasons), unpack(obligations, &last.Obligations))
	})
	return found, err
}

// Decision gives a recorded decision with its input. NOT_FOUND when there is
// none.
func (s *Store) Decision(ctx context.Context, id string) (gateway.Decision, error) {
	const op = "read decision"
	found, err := s.decisions(ctx, op, decisionByID, id)
	if err != nil {
		return gateway.Decision{}, err
	}
	if len(found) == 0 {
		return gateway.Decision{}, notFound(op, "decision", id)
	}
	return found[0], nil
}

// DecisionsOf gives the decisions about a transfer, oldest first.
func (s *Store) DecisionsOf(ctx context.Context, transferID string) ([]gateway.Decision, error) {
	return s.decisions(ctx, "read decisions of transfer", decisionsOf, transferID)
}

const proposalColumns = `id, kind, subject, client, reasons, input_digest, barred, required, state, version, created_at, expires_at, proposed_by, content`

var (
	proposalByID = stmt(`SELECT ` + proposalColumns + ` FROM proposals WHERE id = ?`)
	votesOf      = stmt(`SELECT credential, approve, note, at, titles FROM votes WHERE proposal_id = ? ORDER BY at, credential`)
)

// Proposal gives a proposal with its votes, in the order of their times.
// NOT_FOUND when there is none.
func (s *Store) Proposal(ctx context.Context, id string) (gateway.Proposal, error) {
	const op = "read proposal"
	found, err := s.proposals(ctx, op, proposalByID.text[dialectSQLite], id)
	if err != nil {
		return gateway.Proposal{}, err
	}
	if len(found) == 0 {
		return gateway.Proposal{}, notFound(op, "proposal", id)
	}
	return found[0], nil
}

// ListProposals gives proposals with their votes by ascending id.
func (s *Store) ListProposals(ctx context.Context, f gateway.ProposalFilter) ([]gateway.Proposal, error) {
	where, args := []string{"id > ?"}, []any{f.AfterID}
	for _, c := range [][2]string{{"client", f.Client}, {"kind", string(f.Kind)}, {"subject", f.Subject}, {"state", string(f.State)}} {
		if c[1] != "" {
			where, args = append(where, c[0]+" = ?"), append(args, c[1])
		}
	}
	text := `SELECT ` + proposalColumns + ` FROM proposals WHERE ` + strings.Join(where, " AND ") + ` ORDER BY id LIMIT ?`
	return s.proposals(ctx, "list proposals", text, append(args, limit(f.Limit))...)
}

// OverdueProposals gives up to n open proposals whose time is over at now,
// without releases: the stage that holds their transfer closes those.
func (s *Store) OverdueProposals(ctx context.Context, now time.Time, n int) ([]gateway.Proposal, error) {
	const text = `SELECT ` + proposalColumns + ` FROM proposals WHERE state = 'open' AND kind <> 'release' AND expires_at <= ? ORDER BY expires_at LIMIT ?`
	return s.proposals(ctx, "overdue proposals", text, micros(now), limit(n))
}

// proposals reads proposals and their votes. A vote that is committed between
// the two reads shows up together with a version that is one behind, and a
// commit that builds on it is refused.
func (s *Store) proposals(ctx context.Context, op, text string, args ...any) ([]gateway.Proposal, error) {
	var found []gateway.Proposal
	err := s.query(ctx, op, text, args, func(r *sql.Rows) error {
		var p gateway.Proposal
		var reasons, barred, content string
		var created, expires int64
		err := r.Scan(&p.ID, &p.Kind, &p.Subject, &p.Client, &reasons, &p.Input, &barred, &p.Required, &p.State, &p.Version, &created, &expires, &p.ProposedBy, &content)
		if err != nil {
			return err
		}
		p.CreatedAt, p.ExpiresAt = timeOf(created), timeOf(expires)
		if content != "" {
			p.Content = json.RawMessage(content)
		}
		if err := unpack(barred, &p.Barred); err != nil {
			return err
		}
		found = append(found, p)
		return unpack(reasons, &found[len(found)-1].Reasons)
	})
	if err != nil {
		return nil, err
	}
	for i := range found {
		p := &found[i]
		err := s.rows(ctx, op, votesOf, []any{p.ID}, func(r *sql.Rows) error {
			var v gateway.Vote
			var at, approve int64
			var titles string
			if err := r.Scan(&v.Credential, &approve, &v.Note, &at, &titles); err != nil {
				return err
			}
			v.Approve, v.At = approve == 1, timeOf(at)
			err := unpack(titles, &v.Titles)
			p.Votes = append(p.Votes, v)
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	return found, nil
}

const reportColumns = `id, position, part, transfer_id, client, sequence, type, status, reason, body, created_at`

var reportsOf = stmt(`SELECT ` + reportColumns + ` FROM reports WHERE transfer_id = ? ORDER BY position, part`)

func (s *Store) reports(ctx context.Context, op string, st *statement, id string) ([]gateway.Report, error) {
	var found []gateway.Report
	err := s.rows(ctx, op, st, []any{id}, func(r *sql.Rows) error {
		var p gateway.Report
		var created int64
		err := r.Scan(&p.ID, &p.Position, &p.Part, &p.TransferID, &p.Client, &p.Sequence, &p.Type, &p.Status, &p.Reason, &p.Body, &created)
		p.CreatedAt = timeOf(created)
		found = append(found, p)
		return err
	})
	return found, err
}

// Report gives a report with its body. NOT_FOUND when there is none.
func (s *Store) Report(ctx context.Context, id string) (gateway.Report, error) {
	const op = "read report"
	found, err := s.reports(ctx, op, reportByID, id)
	if err != nil {
		return gateway.Report{}, err
	}
	if len(found) == 0 {
		return gateway.Report{}, notFound(op, "report", id)
	}
	return found[0], nil
}

// ReportsOf gives the reports of a subject, oldest first.
func (s *Store) ReportsOf(ctx context.Context, transferID string) ([]gateway.Report, error) {
	return s.reports(ctx, "read reports of transfer", reportsOf, transferID)
}

const deliveryColumns = `id, report_id, position, part, transfer_id, client, callback, state, attempts, next_at, last_error, acked_at`

var deliveriesOf = stmt(`SELECT ` + deliveryColumns + ` FROM deliveries WHERE transfer_id = ? ORDER BY position, part, callback`)

// scanDelivery reads deliveryColumns and, for a leased delivery, the epoch.
func scanDelivery(r scanner, leased bool) (gateway.Delivery, error) {
	var d gateway.Delivery
	var next, acked int64
	dest := []any{&d.ID, &d.Report, &d.Position, &d.Part, &d.TransferID, &d.Client, &d.Callback, &d.State, &d.Attempts, &next, &d.LastError, &acked}
	if leased {
		dest = append(dest, &d.Epoch)
	}
	err := r.Scan(dest...)
	d.NextAt, d.AckedAt = timeOf(next), timeOf(acked)
	return d, err
}

// DeliveriesOf gives the deliveries of a transfer in the order of their events.
func (s *Store) DeliveriesOf(ctx context.Context, transferID string) ([]gateway.Delivery, error) {
	var found []gateway.Delivery
	err := s.rows(ctx, "read deliveries of transfer", deliveriesOf, []any{transferID}, func(r *sql.Rows) error {
		d, err := scanDelivery(r, false)
		found = append(found, d)
		return err
	})
	return found, err
}
