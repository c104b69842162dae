package engine

import (
	"context"
	"fmt"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// Follow brings one chain's agreed blocks and proven sightings into the store,
// each advance in one commit with its cursor, and wakes the transfers that it
// concerns. One gateway at a time follows a chain.
type Follow struct {
	Store    FollowStore
	Follower Follower
	Owner    string
	Interval time.Duration // between looks at the head; 0: 1 s
	Lease    time.Duration // as Patience.Lease
	Wake     func(gateway.Stage)
}

// Step advances by a bounded number of blocks.
func (s *Follow) Step(ctx context.Context, now time.Time) (int, time.Time, error) {
	chain := s.Follower.Chain()
	next := now.Add(or(s.Interval, time.Second))
	_, held, err := s.Store.AcquireLease(ctx, "follow/"+chain, s.Owner, now, or(s.Lease, leaseDefault))
	if err != nil {
		return 0, time.Time{}, fmt.Errorf("lease %s: %w", chain, err)
	}
	if !held {
		return 0, next, nil
	}
	advance, err := s.advance(ctx, chain)
	if err != nil {
		return 0, next, fmt.Errorf("follow %s: %w", chain, err)
	}
	if advance.To == advance.From {
		return 0, next, nil
	}
	if err := s.Store.Commit(ctx, &gateway.Commit{Advance: &advance}); err != nil {
		return 0, next, fmt.Errorf("store blocks of %s: %w", chain, err)
	}
	if s.Wake != nil {
		s.Wake(gateway.StageTrack)
	}
	return len(advance.Blocks), next, nil
}

// Release gives the chain to another gateway.
func (s *Follow) Release(ctx context.Context) error {
	f, held, err := s.Store.AcquireLease(ctx, "follow/"+s.Follower.Chain(), s.Owner, time.Time{}, 0)
	if err != nil || !held {
		return err
	}
	return s.Store.ReleaseLease(ctx, f)
}

func (s *Follow) advance(ctx context.Context, chain string) (gateway.ChainAdvance, error) {
	cursor, ok, err := s.Store.ChainCursor(ctx, chain)
	if err != nil {
		return gateway.ChainAdvance{}, err
	}
	if !ok {
		start, err := s.Follower.Start(ctx)
		if err != nil {
			return gateway.ChainAdvance{}, err
		}
		return gateway.ChainAdvance{From: gateway.ChainCursor{Chain: chain}, To: start, Blocks: []gateway.Block{start.Head}}, nil
	}
	recent, err := s.Store.Blocks(ctx, chain, cursor.Finalized)
	if err != nil {
		return gateway.ChainAdvance{}, err
	}
	return s.Follower.Advance(ctx, cursor, recent)
}
