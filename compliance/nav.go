package compliance

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/vostro-gateway/vostro/gateway"
)

// NAVHistory tells what was published of a fund's net asset value before.
type NAVHistory interface {
	// LastNAV gives the newest publication on a chain that was allowed, by the moments
	// of valuation and report; that of the transfer itself left out. False when there
	// is none.
	LastNAV(ctx context.Context, fund gateway.Hash32, chain, transferID string) (gateway.PublishedNAV, bool, error)
}

// navObject is the value that a transfer publishes, as it was reported.
func navObject(n *gateway.NAV) object {
	o := object{}
	o.text("fund", n.Fund)
	o.text("isin", n.ISIN)
	o.text("dti", n.DTI)
	o.add("fund_token_id", hexutil.Encode(n.TokenID[:]))
	o.text("report_id", n.ReportID)
	o.text("price", n.Price)
	o.text("currency", n.Currency)
	o.text("date", n.Date)
	o.add("valued_at", n.ValuedAt.UTC().Format(time.RFC3339))
	o.add("reported_at", n.ReportedAt.UTC().Format(time.RFC3339))
	o.add("corrects", n.Corrects)
	return o
}

// navMoment gives what is known of a value beyond its report: how old it is, and
// what it follows. Nil for any other transfer.
func (e *Engine) navMoment(ctx context.Context, t *gateway.Transfer, now time.Time) (object, error) {
	n := t.Instruction.NAV
	if n == nil || t.Route == nil {
		return nil, nil
	}
	o := object{{"age_seconds", int(now.Sub(n.ValuedAt) / time.Second)}}
	if e.config.NAVs == nil {
		return o, nil
	}
	last, found, err := e.config.NAVs.LastNAV(ctx, n.TokenID, t.Route.Destination, t.ID)
	if err != nil {
		return nil, fmt.Errorf("last NAV before transfer %s: %w", t.ID, err)
	}
	if !found {
		return o, nil
	}
	o.add("previous", object{
		{"price", valid(last.Price)},
		{"currency", valid(last.Currency)},
		{"valued_at", last.ValuedAt.UTC().Format(time.RFC3339)},
		{"newer", last.ValuedAt.After(n.ValuedAt) || last.ValuedAt.Equal(n.ValuedAt) && !last.ReportedAt.Before(n.ReportedAt)},
	})
	if bps, ok := gateway.ChangeBps(last.Price, n.Price); ok && bps.IsInt64() {
		o.add("change_bps", int(bps.Int64()))
	}
	return o, nil
}
