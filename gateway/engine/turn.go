package engine

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// turn is a signer's next nonce, with the lease under which it may be taken.
type turn struct {
	signer gateway.Address
	nonce  uint64
	fence  gateway.Fence
}

// nonces is what is known of the signers' nonces.
type nonces interface {
	Leases
	// StoredNonce gives 1 + the highest nonce of any intent of the signer, 0 when
	// there is none.
	StoredNonce(ctx context.Context, chain string, signer gateway.Address) (uint64, error)
	// LiveIntents counts the live intents of a signer from a nonce on, and says when
	// the oldest of them was made.
	LiveIntents(ctx context.Context, chain string, signer gateway.Address, from uint64) (n int, oldest time.Time, err error)
}

// turns gives out signers' nonces to one stage.
type turns struct {
	store    nonces
	accounts Accounts
	held     *fences
	owner    string
	patience Patience
	inFlight int
}

// next picks who signs next: the signer with the least on its way whose lease is
// free, whose hands aren't full and whose transactions are mined; one whose
// oldest waits for a block longer than an attempt should is taken only when there
// is no other, because all that follows would wait behind that. nil when nobody
// has a hand free; unknown, when that is so because a nonce isn't known.
func (s turns) next(ctx context.Context, chain string, signers []gateway.Address, now time.Time) (_ *turn, unknown, err error) {
	order, err := s.byLoad(ctx, chain, signers)
	if err != nil {
		return nil, nil, err
	}
	var slow *turn
	for _, signer := range order {
		h, held, err := s.hands(ctx, chain, signer, now)
		switch {
		case err != nil:
			return nil, nil, err
		case !held:
		case h.unknown != nil:
			unknown = h.unknown
		case h.pending >= s.inFlight:
		case h.pending == 0 || now.Sub(h.oldest) < or(s.patience.Bump, time.Minute):
			return &h.turn, nil, nil
		case slow == nil:
			slow = &h.turn
		}
	}
	if slow != nil {
		return slow, nil, nil
	}
	return nil, unknown, nil
}

// room gives how many transactions the signers can take now, want at most: it
// takes no more leases than that needs. A nonce that isn't known is room: the one
// that asks for it is told why it isn't.
func (s turns) room(ctx context.Context, chain string, signers []gateway.Address, want int, now time.Time) (int, error) {
	order, err := s.byLoad(ctx, chain, signers)
	if err != nil {
		return 0, err
	}
	room := 0
	for _, signer := range order {
		if room >= want {
			break
		}
		h, held, err := s.hands(ctx, chain, signer, now)
		switch {
		case err != nil:
			return 0, err
		case !held:
		case h.unknown != nil:
			return want, nil //nolint:nilerr // who asks for the nonce is told
		default:
			room += max(0, s.inFlight-h.pending)
		}
	}
	return min(room, want), nil
}

// hands is what a signer has in them.
type hands struct {
	turn
	pending int
	oldest  time.Time // of those
	unknown error     // the nonce isn't known, nor the rest
}

// hands takes a signer's lease and looks.
func (s turns) hands(ctx context.Context, chain string, signer gateway.Address, now time.Time) (h hands, held bool, err error) {
	fence, held, err := s.store.AcquireLease(ctx, signerLease(chain, signer), s.owner, now, s.patience.lease())
	if err != nil {
		return hands{}, false, fmt.Errorf("lease signer: %w", err)
	}
	if !held {
		return hands{}, false, nil
	}
	s.held.keep(fence)
	stored, err := s.store.StoredNonce(ctx, chain, signer)
	if err != nil {
		return hands{}, false, fmt.Errorf("read stored nonce: %w", err)
	}
	nonce, mined, err := s.accounts.NextNonce(ctx, chain, signer, stored)
	if err != nil {
		return hands{unknown: err}, true, nil //nolint:nilerr // it is in the hands
	}
	h.turn = turn{signer, nonce, fence}
	// What a block holds waits for its finality, not in a pool.
	if h.pending, h.oldest, err = s.store.LiveIntents(ctx, chain, signer, mined); err != nil {
		return hands{}, false, fmt.Errorf("count live intents: %w", err)
	}
	return h, true, nil
}

// byLoad orders signers by what they have on its way, mined or not: that is
// known without asking the chain.
func (s turns) byLoad(ctx context.Context, chain string, signers []gateway.Address) ([]gateway.Address, error) {
	if len(signers) < 2 {
		return signers, nil
	}
	load := make(map[gateway.Address]int, len(signers))
	for _, signer := range signers {
		n, _, err := s.store.LiveIntents(ctx, chain, signer, 0)
		if err != nil {
			return nil, fmt.Errorf("count live intents: %w", err)
		}
		load[signer] = n
	}
	order := slices.Clone(signers)
	slices.SortStableFunc(order, func(a, b gateway.Address) int { return load[a] - load[b] })
	return order, nil
}

func signerLease(chain string, signer gateway.Address) string {
	return "signer/" + chain + "/" + signer.Hex()
}
