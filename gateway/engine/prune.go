package engine

import (
	"context"
	"time"
)

// Prunable is a store that forgets what nobody asks for, a part at a time: each call
// begins behind where the one before it ended, and gives an empty place at the end.
type Prunable interface {
	// PruneTotals forgets totals that no window reaches at now.
	PruneTotals(ctx context.Context, after string, now time.Time) (last string, err error)
	// PruneEarlier forgets decisions on parties beyond those that are asked for.
	PruneEarlier(ctx context.Context, after string) (last string, err error)
}

// PruneInterval is how often everything is looked through.
const PruneInterval = 6 * time.Hour

// prunePause keeps the store free for payments between two parts.
const prunePause = 200 * time.Millisecond

// Prune forgets what is beyond every window, in small parts. Several gateways may do so
// at once: what is gone is gone.
type Prune struct {
	Store Prunable

	totals, earlier string
	counted         bool // the totals have been looked through
}

// Step forgets the next part. One that is stopped begins anew at the next start.
func (p *Prune) Step(ctx context.Context, now time.Time) (int, time.Time, error) {
	if !p.counted {
		last, err := p.Store.PruneTotals(ctx, p.totals, now)
		if err != nil {
			return 0, now.Add(time.Minute), err
		}
		p.totals, p.counted = last, last == ""
		return 0, now.Add(prunePause), nil
	}
	last, err := p.Store.PruneEarlier(ctx, p.earlier)
	if err != nil {
		return 0, now.Add(time.Minute), err
	}
	if p.earlier = last; last != "" {
		return 0, now.Add(prunePause), nil
	}
	p.counted = false
	return 0, now.Add(PruneInterval), nil
}

// Release gives nothing back: nothing is held between two parts.
func (p *Prune) Release(context.Context) error { return nil }
