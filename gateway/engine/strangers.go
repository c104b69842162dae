package engine

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// StrangerStore is what looking for strangers reads and writes.
type StrangerStore interface {
	Committer
	nonces
	ChainCursor(ctx context.Context, chain string) (gateway.ChainCursor, bool, error)
	// Unseen gives up to n live intents of a signer with nonces from..below of whose
	// attempts no canonical sighting tells, by nonce.
	Unseen(ctx context.Context, chain string, signer gateway.Address, from, below uint64, n int) ([]IntentAttempts, error)
	Transfers(ctx context.Context, ids []string) ([]*gateway.Transfer, error)
}

// Ledgers is what a chain says of accounts and transactions.
type Ledgers interface {
	// MinedNonce gives an account's nonce at the agreed head, and that head.
	MinedNonce(ctx context.Context, chain string, account gateway.Address) (nonce uint64, head gateway.Block, err error)
	// Mined reports whether a block of the chain holds a transaction, as a quorum
	// says.
	Mined(ctx context.Context, chain string, hash gateway.Hash32) (bool, error)
}

// Strangers looks for nonces of our signers that transactions of somebody else
// have taken: beyond every intent, or an intent's own. Whoever does that has the
// key, or is this gateway's own store before it was restored. It calls people,
// within two blocks, and decides nothing: what becomes of a transfer is told by
// its reference when the nonce is final.
type Strangers struct {
	Store    StrangerStore
	Ledgers  Ledgers
	Chain    string
	Signers  []gateway.Address
	Interval time.Duration // between looks; 0: 1 s
	Wake     func(gateway.Stage)
	Log      Logger

	mu      sync.Mutex
	seen    map[gateway.Address]*sighted
	strange []string // what Notes tells
}

// sighted is how far a signer's nonces have been looked through.
type sighted struct {
	head    gateway.Hash32
	from    uint64    // every nonce below is ours, or was told
	beyond  uint64    // nonces below it, above every intent, were told
	recheck time.Time // then from the beginning: a reorg may have let somebody else in
	told    map[string]bool
}

const (
	strangersBatch   = 64
	strangersRecheck = time.Minute
	strangersNotes   = 16 // the last ones
)

// Notes tells every nonce that was found to be a stranger's since the start.
func (s *Strangers) Notes() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.strange)
}

// Step looks at the account nonces once per block.
func (s *Strangers) Step(ctx context.Context, now time.Time) (int, time.Time, error) {
	var errs []error
	found := 0
	for _, signer := range s.Signers {
		n, err := s.look(ctx, signer, now)
		found += n
		if err != nil && !overtaken(err) {
			errs = append(errs, fmt.Errorf("nonces of %s on %s: %w", signer.Hex(), s.Chain, err))
		}
	}
	if found > 0 && s.Wake != nil {
		s.Wake(gateway.StageTrack)
	}
	return 0, now.Add(or(s.Interval, time.Second)), errors.Join(errs...)
}

// Release has nothing to give back: looking needs no lease.
func (s *Strangers) Release(context.Context) error { return nil }

// look is the work of Step for one signer. The chain is asked before the store:
// what a block holds of ours was stored before it was broadcast.
func (s *Strangers) look(ctx context.Context, signer gateway.Address, now time.Time) (found int, err error) {
	mined, head, err := s.Ledgers.MinedNonce(ctx, s.Chain, signer)
	if err != nil {
		return 0, err
	}
	seen := s.seen[signer]
	if seen == nil {
		seen = &sighted{told: map[string]bool{}}
		if s.seen == nil {
			s.seen = make(map[gateway.Address]*sighted)
		}
		s.seen[signer] = seen
	}
	if head.Hash == seen.head {
		return 0, nil
	}
	stored, err := s.Store.StoredNonce(ctx, s.Chain, signer)
	if err != nil {
		return 0, err
	}
	// An account that has never signed for us may have had another life.
	if mined > max(stored, seen.beyond) && stored > 0 {
		s.tell(signer, max(stored, seen.beyond), head)
		seen.beyond = mined
	}
	cursor, ok, err := s.Store.ChainCursor(ctx, s.Chain)
	if err != nil || !ok || cursor.Head.Number < head.Number {
		return 0, err // what these blocks hold of ours isn't in the store yet
	}
	if !now.Before(seen.recheck) {
		seen.from, seen.recheck = 0, now.Add(strangersRecheck)
	}
	for {
		unseen, err := s.Store.Unseen(ctx, s.Chain, signer, seen.from, mined, strangersBatch)
		if err != nil {
			return found, err
		}
		for _, in := range unseen {
			ours, err := s.ours(ctx, in)
			if err != nil {
				return found, err
			}
			if !ours && !seen.told[in.ID] {
				if err := s.alarm(ctx, in, now); err != nil {
					return found, err
				}
				s.tell(signer, in.Nonce, head)
				seen.told[in.ID] = true
				found++
			}
			seen.from = in.Nonce + 1
		}
		if len(unseen) < strangersBatch {
			seen.from, seen.head = max(seen.from, mined), head.Hash
			return found, nil
		}
	}
}

// ours reports whether a block holds any attempt of an intent: a transaction
// that reverts as a whole, and one that cancels, leave nothing to be sighted.
func (s *Strangers) ours(ctx context.Context, in IntentAttempts) (bool, error) {
	for _, a := range in.Attempts {
		mined, err := s.Ledgers.Mined(ctx, s.Chain, a.Hash)
		if mined || err != nil {
			return mined, err
		}
	}
	return false, nil
}

func (s *Strangers) tell(signer gateway.Address, nonce uint64, head gateway.Block) {
	s.Log.Warn("nonce taken by somebody else", "chain", s.Chain, "signer", signer.Hex(), "nonce", nonce, "block", head.Number)
	s.mu.Lock()
	defer s.mu.Unlock()
	s.strange = append(s.strange, fmt.Sprintf("nonce %d of %s on %s was taken by somebody else, as of block %d", nonce, signer.Hex(), s.Chain, head.Number))
	if extra := len(s.strange) - strangersNotes; extra > 0 {
		s.strange = s.strange[extra:]
	}
}

// alarm leaves an event on each transfer that waits for the nonce. They stay as
// they are: an endpoint may be wrong about a head, and a final block never is.
func (s *Strangers) alarm(ctx context.Context, in IntentAttempts, now time.Time) error {
	transfers, err := s.Store.Transfers(ctx, in.Transfers)
	if err != nil {
		return err
	}
	for _, t := range transfers {
		if t == nil || t.Status.State != gateway.StateSubmitting || t.Progress.Intent != in.ID || t.Progress.Taken == in.ID {
			continue
		}
		st := change(t)
		st.raise(now, "strangers", in.ID, gateway.EventAlarm, []gateway.Reason{{
			Rule: "nonce", Text: fmt.Sprintf("nonce %d of signer %s was taken by a transaction that isn't ours", in.Nonce, in.Signer.Hex()),
		}})
		st.Progress.Taken = in.ID
		st.Work.DueAt = now
		if err := s.Store.Commit(ctx, &gateway.Commit{Changes: []gateway.Change{st.Change}}); err != nil {
			return err
		}
	}
	return nil
}
