package sqlstore

import (
	"context"
	"database/sql"
	"fmt"

	"github.com/vostro-gateway/vostro/gateway"
)

var (
	insertNAV = stmt(`INSERT INTO navs (transfer_id, fund, chain, valued_at, reported_at, correction, price, currency) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`)
	navHolder = stmt(`SELECT transfer_id FROM navs WHERE fund = ? AND chain = ? AND valued_at = ? AND correction = ?`)

	navColumns = `n.transfer_id, n.price, n.currency, n.valued_at, n.reported_at FROM navs n JOIN transfers t ON t.id = n.transfer_id`
	// What was decided for and not taken back: it is published, or will be.
	navAllowed = `t.state NOT IN ('received', 'held', 'warehoused', 'rejected', 'canceled')`
	lastNAV    = stmt(`SELECT ` + navColumns + ` WHERE n.fund = ? AND n.chain = ? AND n.transfer_id <> ? AND ` + navAllowed + `
		ORDER BY n.valued_at DESC, n.reported_at DESC LIMIT 1`)
	feedNAV = stmt(`SELECT ` + navColumns + ` WHERE n.fund = ? AND n.chain = ? AND t.state = 'settled' ORDER BY n.valued_at DESC, n.reported_at DESC LIMIT 1`)
)

// navs takes over what transfers publish.
func (e *encoder) navs(transfers []*gateway.Transfer) {
	for _, t := range transfers {
		n := t.Instruction.NAV
		if n == nil || t.Route == nil { // rejected as it came: it may be reported again
			continue
		}
		e.add(insertNAV, func(look lookup) error {
			return holder(look, navHolder, []any{n.TokenID[:], t.Route.Destination, micros(n.ValuedAt), correction(n)},
				fmt.Sprintf("the net asset value of %s at %s on %s", n.Fund, n.Date, t.Route.Destination), "transfer")
		}, t.ID, n.TokenID[:], t.Route.Destination, micros(n.ValuedAt), micros(n.ReportedAt), correction(n), n.Price, n.Currency)
	}
}

// NAVHolder gives the transfer that publishes a valuation on a chain, or the same
// correction of it.
func (s *Store) NAVHolder(ctx context.Context, n *gateway.NAV, chain string) (string, bool, error) {
	var id string
	found, err := s.row(ctx, "find publication", navHolder, []any{n.TokenID[:], chain, micros(n.ValuedAt), correction(n)}, &id)
	return id, found, err
}

// correction is 0 for a report that doesn't correct another.
func correction(n *gateway.NAV) int64 {
	if !n.Corrects {
		return 0
	}
	return micros(n.ReportedAt)
}

// LastNAV gives the newest publication of a fund on a chain that was allowed, one
// transfer left out; false when there is none.
func (s *Store) LastNAV(ctx context.Context, fund gateway.Hash32, chain, transferID string) (gateway.PublishedNAV, bool, error) {
	return s.nav(ctx, lastNAV, fund[:], chain, transferID)
}

// FeedNAV gives the newest publication of a fund on a chain that has settled; false when
// there is none.
func (s *Store) FeedNAV(ctx context.Context, fund gateway.Hash32, chain string) (gateway.PublishedNAV, bool, error) {
	return s.nav(ctx, feedNAV, fund[:], chain)
}

func (s *Store) nav(ctx context.Context, st *statement, args ...any) (gateway.PublishedNAV, bool, error) {
	var found []gateway.PublishedNAV
	err := s.rows(ctx, "read last NAV", st, args, func(r *sql.Rows) error { return scanNAV(r, &found) })
	if err != nil || len(found) == 0 {
		return gateway.PublishedNAV{}, false, err
	}
	return found[0], true, nil
}

func scanNAV(r *sql.Rows, into *[]gateway.PublishedNAV) error {
	var n gateway.PublishedNAV
	var valued, reported int64
	if err := r.Scan(&n.TransferID, &n.Price, &n.Currency, &valued, &reported); err != nil {
		return err
	}
	n.ValuedAt, n.ReportedAt = timeOf(valued), timeOf(reported)
	*into = append(*into, n)
	return nil
}
