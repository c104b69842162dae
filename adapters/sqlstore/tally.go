package sqlstore

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/json"
	"slices"
	"strings"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// Totals are kept in rows of an hour and, of busy subjects, of a day as well. A
// group adds what its steps claim at its end, under the row of head, which every
// group with events holds: no sum is ever added twice or lost, and claims that
// don't fit a limit together are never both there.

// The spans of a row, in hours; ever counts without end.
const (
	ever int64 = 0
	hour int64 = 1
	day  int64 = 24
)

// chunk is how many values one statement asks for.
const chunk = 32

func marks(n int) string { return strings.TrimSuffix(strings.Repeat("?, ", n), ", ") }

const tallyColumns = `subject, span, start, currency, count, sum`

var (
	talliesAt = stmt(`SELECT ` + tallyColumns + ` FROM tallies WHERE span = ? AND start = ? AND currency = ? AND subject IN (` + marks(chunk) + `)`)
	setTally  = stmt(`INSERT INTO tallies (` + tallyColumns + `) VALUES (?, ?, ?, ?, ?, ?)
		ON CONFLICT (subject, span, start, currency) DO UPDATE SET count = excluded.count, sum = excluded.sum`)
	// Days where they are whole, hours before and after them.
	talliesSince = stmt(`SELECT ` + tallyColumns + ` FROM tallies WHERE span = 1 AND start >= ? AND subject IN (?, ?)
		UNION ALL SELECT ` + tallyColumns + ` FROM tallies WHERE span = 1 AND start >= ? AND start < ? AND subject IN (?, ?, ?)
		UNION ALL SELECT ` + tallyColumns + ` FROM tallies WHERE span = 24 AND start >= ? AND start < ? AND subject IN (?, ?, ?)
		UNION ALL SELECT ` + tallyColumns + ` FROM tallies WHERE span = 1 AND start >= ? AND subject IN (?, ?, ?)
		UNION ALL SELECT ` + tallyColumns + ` FROM tallies WHERE span = 0 AND start = 0 AND subject = ?`)

	claimsOf = stmt(`SELECT transfer_id, at, currency, amount, subjects FROM tally_claims WHERE transfer_id IN (` + marks(chunk) + `)`)
	setClaim = stmt(`INSERT INTO tally_claims (transfer_id, at, currency, amount, subjects) VALUES (?, ?, ?, ?, ?)
		ON CONFLICT (transfer_id) DO UPDATE SET at = excluded.at, currency = excluded.currency, amount = excluded.amount, subjects = excluded.subjects`)
	deleteClaim = stmt(`DELETE FROM tally_claims WHERE transfer_id = ?`)

	setPartyDecision = stmt(`INSERT INTO party_decisions (subject, transfer_id, at, outcome, rules) VALUES (?, ?, ?, ?, ?)
		ON CONFLICT (subject, transfer_id) DO UPDATE SET at = excluded.at, outcome = excluded.outcome, rules = excluded.rules`)
	partyDecisions = stmt(`SELECT at, outcome, rules FROM party_decisions WHERE subject = ? AND transfer_id <> ? ORDER BY at DESC, transfer_id DESC LIMIT ?`)
)

// tallyRow names a row of totals.
type tallyRow struct {
	subject  string
	span     int64
	start    int64 // hours since 1970
	currency string
}

func hoursOf(at time.Time) int64 { return at.Unix() / 3600 }

// rowsOf gives the rows that a claim counts in.
func rowsOf(c *gateway.Claim) []tallyRow {
	at, currency := hoursOf(c.At), c.Amount.Currency()
	var rows []tallyRow
	for kind, subject := range c.Subjects {
		if kind == gateway.SubjectPair {
			rows = append(rows, tallyRow{subject, ever, 0, ""})
			continue
		}
		rows = append(rows, tallyRow{subject, hour, at, currency})
		if kind.Busy() {
			rows = append(rows, tallyRow{subject, day, at - at%24, currency})
		}
	}
	return rows
}

// ledger is the totals that a group reads and changes.
type ledger struct {
	known   map[tallyRow]gateway.Total // as stored
	changed map[tallyRow]gateway.Total // what comes on top
}

// count adds a claim, or takes it back.
func (l *ledger) count(c *gateway.Claim, sign int64) error {
	for _, row := range rowsOf(c) {
		amount := gateway.MustAmount("0", row.currency)
		var err error
		switch {
		case row.span == ever:
		case sign > 0:
			amount = c.Amount
		default:
			if amount, err = amount.Sub(c.Amount); err != nil {
				return err
			}
		}
		total := l.changed[row]
		if err := total.Add(sign, amount); err != nil {
			return err
		}
		l.changed[row] = total
	}
	return nil
}

// within gives what is promised of a currency within a window. Rows of the month
// are in known as tallies gives them, so that nothing is in two of them; what was
// changed is told by its hours.
func (l *ledger) within(subject, currency string, w gateway.Window, now time.Time) (gateway.Amount, error) {
	from, sum := hoursOf(w.From(now)), gateway.MustAmount("0", currency)
	var err error
	add := func(rows map[tallyRow]gateway.Total, months bool) {
		for row, total := range rows {
			if err == nil && row.subject == subject && row.currency == currency && row.span != ever && (row.span == hour || months) && row.start >= from {
				sum, err = sum.Add(total.Sum(currency))
			}
		}
	}
	add(l.known, w == gateway.WindowMonth)
	add(l.changed, false)
	return sum, err
}

// fits reports the first limit that a claim, counted already, doesn't fit.
func (l *ledger) fits(c *gateway.Claim) error {
	for _, limit := range c.Limits {
		sum, err := l.within(limit.Subject, limit.Max.Currency(), limit.Window, c.At)
		if err != nil {
			return err
		}
		if over, err := sum.Cmp(limit.Max); err != nil {
			return err
		} else if over > 0 {
			return gateway.Errorf(gateway.CodeLimit, "commit", gateway.RetryAfterChange, "limit %s: %s within %s would pass %s", limit.Name, sum, limit.Window, limit.Max)
		}
	}
	return nil
}

// querier is the connection of the committer or a reader.
type querier func(st *statement, args []any, scan func(*sql.Rows) error) error

func (c *committer) query(st *statement, args []any, scan func(*sql.Rows) error) error {
	ctx, cancel := context.WithTimeout(context.Background(), groupTimeout)
	defer cancel()
	rows, err := c.conn.QueryContext(ctx, st.text[c.dialect], args...)
	if err != nil {
		return err
	}
	return each(rows, scan)
}

// chunks calls f with values, the last ones padded.
func chunks(values []string, f func(args []any) error) error {
	for part := range slices.Chunk(values, chunk) {
		args := make([]any, chunk)
		for i := range args {
			args[i] = part[min(i, len(part)-1)]
		}
		if err := f(args); err != nil {
			return err
		}
	}
	return nil
}

// storedClaims gives the claims that are there, by transfer.
func storedClaims(query querier, transfers []string) (map[string]gateway.Claim, error) {
	found := map[string]gateway.Claim{}
	err := chunks(transfers, func(args []any) error {
		return query(claimsOf, args, func(rows *sql.Rows) error {
			var c gateway.Claim
			var at int64
			var currency, amount, subjects string
			err := rows.Scan(&c.TransferID, &at, &currency, &amount, &subjects)
			if err != nil {
				return err
			}
			c.At = timeOf(at)
			if err := json.Unmarshal([]byte(subjects), &c.Subjects); err != nil {
				return err
			}
			c.Amount, err = gateway.ParseAmount(amount, currency)
			found[c.TransferID] = c
			return err
		})
	})
	return found, err
}

// scanTally reads a row into totals.
func scanTally(into map[tallyRow]gateway.Total) func(*sql.Rows) error {
	return func(rows *sql.Rows) error {
		var row tallyRow
		var count int64
		var text string
		if err := rows.Scan(&row.subject, &row.span, &row.start, &row.currency, &count, &text); err != nil {
			return err
		}
		sum, err := gateway.ParseAmount(text, row.currency)
		if err != nil {
			return err
		}
		var total gateway.Total
		err = total.Add(count, sum)
		into[row] = total
		return err
	}
}

// readMonth reads what was counted of subjects within the longest window, in rows
// that don't overlap: by days where a subject is busy, by hours for the last day.
// pair may be empty.
func readMonth(query querier, busy, others []string, pair string, now time.Time, into map[tallyRow]gateway.Total) error {
	month, recent := hoursOf(gateway.WindowMonth.From(now)), hoursOf(gateway.WindowDay.From(now))
	firstDay, lastDay := month+(day-month%day)%day, recent-recent%day
	pad := func(subjects []string, n int) (args []any) {
		for i := range n {
			if len(subjects) == 0 {
				args = append(args, "")
			} else {
				args = append(args, subjects[min(i, len(subjects)-1)])
			}
		}
		return args
	}
	args := slices.Concat(
		[]any{month}, pad(others, 2),
		[]any{month, firstDay}, pad(busy, 3),
		[]any{firstDay, lastDay}, pad(busy, 3),
		[]any{lastDay}, pad(busy, 3),
		[]any{pair})
	return query(talliesSince, args, scanTally(into))
}

// tallied says what a group's claims come to: the operations that write it, or
// which of its jobs can't be served.
func (c *committer) tallied(jobs []*job, errs []error) (ops []op, refused map[int]error, err error) {
	var ids []string
	for i, j := range jobs {
		if j.step == nil || errs[i] != nil {
			continue
		}
		for k := range j.step.claims {
			ids = append(ids, j.step.claims[k].TransferID)
		}
		ids = append(ids, j.step.unclaims...)
	}
	slices.Sort(ids)
	claims, err := storedClaims(c.query, slices.Compact(ids))
	if err != nil {
		return nil, nil, err
	}
	l := &ledger{map[tallyRow]gateway.Total{}, map[tallyRow]gateway.Total{}}
	limited := map[string]bool{}
	after := map[string]*gateway.Claim{} // nil: it ends
	for i, j := range jobs {
		if j.step == nil || errs[i] != nil {
			continue
		}
		end := func(id string) error {
			if old, ok := claims[id]; ok {
				delete(claims, id)
				after[id] = nil
				return l.count(&old, -1)
			}
			return nil
		}
		for _, id := range j.step.unclaims {
			if err := end(id); err != nil {
				return nil, nil, err
			}
		}
		for k := range j.step.claims {
			claim := &j.step.claims[k]
			for _, limit := range claim.Limits {
				if err := c.limited(l, limited, limit.Subject, claim.At); err != nil {
					return nil, nil, err
				}
			}
			if err := end(claim.TransferID); err != nil {
				return nil, nil, err
			}
			if err := l.count(claim, 1); err != nil {
				return nil, nil, err
			}
			if reason := l.fits(claim); gateway.CodeOf(reason) == gateway.CodeLimit {
				if refused == nil {
					refused = map[int]error{}
				}
				refused[i] = reason
				if err := l.count(claim, -1); err != nil {
					return nil, nil, err
				}
				continue
			} else if reason != nil {
				return nil, nil, reason
			}
			claims[claim.TransferID], after[claim.TransferID] = *claim, claim
		}
	}
	if len(refused) > 0 {
		return nil, refused, nil
	}
	ops, err = c.written(l, after)
	return ops, nil, err
}

// limited has a limited subject's totals in the ledger.
func (c *committer) limited(l *ledger, read map[string]bool, subject string, now time.Time) error {
	if read[subject] {
		return nil
	}
	read[subject] = true
	kind, _, _ := strings.Cut(subject, "/")
	var busy, others []string
	if gateway.SubjectKind(kind).Busy() {
		busy = []string{subject}
	} else {
		others = []string{subject}
	}
	return readMonth(c.query, busy, others, "", now, l.known)
}

// written gives the operations that store what the ledger has changed.
func (c *committer) written(l *ledger, after map[string]*gateway.Claim) ([]op, error) {
	type place struct {
		span, start int64
		currency    string
	}
	at := map[place][]string{}
	for row := range l.changed {
		p := place{row.span, row.start, row.currency}
		at[p] = append(at[p], row.subject)
	}
	before := map[tallyRow]gateway.Total{}
	for p, subjects := range at {
		slices.Sort(subjects)
		err := chunks(subjects, func(args []any) error {
			return c.query(talliesAt, append([]any{p.span, p.start, p.currency}, args...), scanTally(before))
		})
		if err != nil {
			return nil, err
		}
	}
	var ops []op
	for row, change := range l.changed {
		total, there := before[row]
		if !there && change.Count < 0 {
			continue // pruned: the approval that ends is beyond every window
		}
		if err := total.Add(change.Count, change.Sum(row.currency)); err != nil {
			return nil, err
		}
		ops = append(ops, op{stmt: setTally, args: []any{row.subject, row.span, row.start, row.currency, total.Count, total.Sum(row.currency).Value()}})
	}
	slices.SortFunc(ops, func(a, b op) int { return compareArgs(a.args, b.args) })
	ids := make([]string, 0, len(after))
	for id := range after {
		ids = append(ids, id)
	}
	slices.SortFunc(ids, cmp.Compare)
	for _, id := range ids {
		claim := after[id]
		if claim == nil {
			ops = append(ops, op{stmt: deleteClaim, args: []any{id}})
			continue
		}
		subjects, err := json.Marshal(claim.Subjects)
		if err != nil {
			return nil, err
		}
		ops = append(ops, op{stmt: setClaim, args: []any{id, micros(claim.At), claim.Amount.Currency(), claim.Amount.Value(), string(subjects)}})
	}
	return ops, nil
}

// claims takes what the step promises, and whose promise it ends. A transfer that
// is decided on for the first time has none yet.
func (e *encoder) claims(claims []gateway.Claim, changes []gateway.Change) {
	for _, c := range claims {
		e.first("transfer/" + c.TransferID)
		if c.Amount.Sign() < 0 || c.At.Unix() < 0 {
			e.fail("claim of transfer %s: %s at %s", c.TransferID, c.Amount, c.At)
		}
	}
	e.step.claims = claims
	for _, c := range changes {
		if len(c.Events) == 0 || c.FromVersion <= 1 {
			continue
		}
		switch c.Status.State {
		case gateway.StateHeld, gateway.StateWarehoused, gateway.StateRejected, gateway.StateCanceled:
			e.step.unclaims = append(e.step.unclaims, c.TransferID)
		}
	}
}

// parties remembers a decision for the debtor and the creditor.
func (e *encoder) parties(d *gateway.Decision) {
	var rules []string
	for _, r := range d.Reasons {
		if !slices.Contains(rules, r.Rule) {
			rules = append(rules, r.Rule)
		}
	}
	text := ""
	if len(rules) > 0 {
		text = e.json(rules)
	}
	for _, kind := range []gateway.SubjectKind{gateway.SubjectCreditor, gateway.SubjectDebtor} {
		if subject := d.Subjects[kind]; subject != "" {
			e.add(setPartyDecision, nil, subject, d.TransferID, micros(d.At), string(d.Outcome), text)
		}
	}
}
