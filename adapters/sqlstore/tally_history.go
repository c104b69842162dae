package sqlstore

import (
	"context"
	"database/sql"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// History gives what is known of a transfer's subjects at now, without the
// transfer itself.
func (s *Store) History(ctx context.Context, transferID string, subjects gateway.Subjects, now time.Time) (gateway.History, error) {
	const op = "read history"
	query := func(st *statement, args []any, scan func(*sql.Rows) error) error {
		return s.rows(ctx, op, st, args, scan)
	}
	h := gateway.History{Totals: map[gateway.SubjectKind]map[gateway.Window]gateway.Total{}}
	l := &ledger{map[tallyRow]gateway.Total{}, map[tallyRow]gateway.Total{}}
	var busy, others []string
	for _, kind := range gateway.SubjectKinds() {
		switch subject := subjects[kind]; {
		case subject == "":
		case kind.Busy():
			busy = append(busy, subject)
		default:
			others = append(others, subject)
		}
	}
	if err := readMonth(query, busy, others, subjects[gateway.SubjectPair], now, l.known); err != nil {
		return h, err
	}
	own, err := storedClaims(query, []string{transferID})
	if err != nil {
		return h, err
	}
	if claim, ok := own[transferID]; ok {
		if err := l.count(&claim, -1); err != nil {
			return h, err
		}
	}
	if err := l.history(&h, subjects, now); err != nil {
		return h, err
	}
	for _, kind := range []gateway.SubjectKind{gateway.SubjectDebtor, gateway.SubjectCreditor} {
		if subjects[kind] == "" {
			continue
		}
		err := query(partyDecisions, []any{subjects[kind], transferID, int64(gateway.EarlierMax)}, func(rows *sql.Rows) error {
			d := gateway.EarlierDecision{Party: kind}
			var at int64
			var rules string
			if err := rows.Scan(&at, &d.Outcome, &rules); err != nil {
				return err
			}
			d.At = timeOf(at)
			h.Earlier = append(h.Earlier, d)
			return unpack(rules, &h.Earlier[len(h.Earlier)-1].Rules)
		})
		if err != nil {
			return h, err
		}
	}
	return h, nil
}

// history adds the totals up for every window.
func (l *ledger) history(h *gateway.History, subjects gateway.Subjects, now time.Time) error {
	kinds := map[string]gateway.SubjectKind{}
	for _, kind := range gateway.SubjectKinds() {
		if subject := subjects[kind]; subject != "" {
			kinds[subject] = kind
			h.Totals[kind] = map[gateway.Window]gateway.Total{}
			for _, w := range gateway.Windows() {
				h.Totals[kind][w] = gateway.Total{Sums: map[string]gateway.Amount{}}
			}
		}
	}
	add := func(rows map[tallyRow]gateway.Total, days bool) error {
		for row, total := range rows {
			if row.span == ever && row.subject == subjects[gateway.SubjectPair] {
				h.Paid += total.Count
			}
			kind, ok := kinds[row.subject]
			if !ok || row.span == ever || row.span == day && !days {
				continue
			}
			for _, w := range gateway.Windows() {
				if row.start < hoursOf(w.From(now)) || row.span == day && w != gateway.WindowMonth {
					continue
				}
				sum := h.Totals[kind][w]
				if err := sum.Add(total.Count, total.Sum(row.currency)); err != nil {
					return err
				}
				h.Totals[kind][w] = sum
			}
		}
		return nil
	}
	if err := add(l.known, true); err != nil {
		return err
	}
	return add(l.changed, false)
}
