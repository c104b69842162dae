package engine

import (
	"context"
	"errors"
	"fmt"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/vostro-gateway/vostro/gateway"
)

// outlet is where sends may share a transaction.
type outlet struct {
	chain   string
	sender  gateway.Address
	ceiling string // the gas price that a batch may reach is that of one ceiling
	gas     uint64 // and the gas that each item gets, that of one quote: lanes differ in it
	signers string // and who may sign it
}

// sending takes what is ready, in the order of the leased batch, to the outlets.
// A transaction goes as soon as it is full, while those behind it are still
// looked at; what is left over goes at the end.
type sending struct {
	*Submit
	now      time.Time
	clock    func() time.Time
	bindings Bindings

	waiting map[outlet][]*ready
	order   []outlet
	posts   map[string]chan gateway.Attempt // by chain: what a signer sends reaches the pools in the order of its nonces
	posted  errgroup.Group
	errs    []error
}

func (s *Submit) sending(now time.Time, bindings Bindings) *sending {
	clock := s.Clock
	if clock == nil {
		clock = func() time.Time { return now }
	}
	return &sending{Submit: s, now: now, clock: clock, bindings: bindings, waiting: make(map[outlet][]*ready), posts: make(map[string]chan gateway.Attempt)}
}

// add takes one that is ready.
func (s *sending) add(ctx context.Context, r *ready) {
	key := outlet{r.t.Route.Source, r.t.Route.Sender, r.t.Route.FeeCeiling, r.quote.GasLimit, fmt.Sprint(r.signers)}
	if s.waiting[key] == nil {
		s.order = append(s.order, key)
	}
	s.waiting[key] = append(s.waiting[key], r)
	if len(s.waiting[key]) >= min(s.batch(), fitting(key.gas)) {
		s.flush(ctx, key)
	}
}

// end sends what is left over, waits for what is being broadcast and gives what
// went wrong.
func (s *sending) end(ctx context.Context) error {
	for _, key := range s.order {
		s.flush(ctx, key)
	}
	for _, posts := range s.posts {
		close(posts)
	}
	return errors.Join(append(s.errs, s.posted.Wait())...)
}

func (s *sending) flush(ctx context.Context, key outlet) {
	batch := s.waiting[key]
	s.waiting[key] = batch[len(batch):]
	if len(batch) == 0 {
		return
	}
	err := s.send(ctx, key.chain, batch)
	if err == nil {
		return
	}
	giveBackAll(ctx, s.Store, transfersOf(batch), s.now)
	if !overtaken(err) && gateway.CodeOf(err) != gateway.CodeBreaker {
		s.errs = append(s.errs, fmt.Errorf("send on %s: %w", key.chain, err))
	}
}

func transfersOf(batch []*ready) []*gateway.Transfer {
	out := make([]*gateway.Transfer, len(batch))
	for i, r := range batch {
		out[i] = r.t
	}
	return out
}

// send makes one transaction of a batch.
func (s *sending) send(ctx context.Context, chain string, batch []*ready) error {
	turn, unknown, err := s.turns().next(ctx, chain, batch[0].signers, s.clock())
	if err != nil {
		return err
	}
	var c *gateway.Commit
	var attempt gateway.Attempt
	switch {
	case turn != nil:
		c, attempt, err = s.intent(ctx, chain, *turn, batch, s.now)
	case unknown != nil:
		err = unknown
	default:
		giveBackAll(ctx, s.Store, transfersOf(batch), s.clock())
		return nil
	}
	if err != nil {
		for _, r := range batch {
			if commitErr := s.Store.Commit(ctx, s.park(ctx, r.t, s.now, err)); commitErr != nil && !overtaken(commitErr) {
				return commitErr
			}
		}
		return nil
	}
	if s.bindings != nil {
		c.Directory = s.bindings.Version() // nothing is signed by a version that is no longer in force
	}
	c.Screening = screenedBy(batch) // nor by lists or clearances that were
	c.Policy = batch[0].revision    // and nothing by rules that were replaced
	for _, r := range batch {
		c.Policy = min(c.Policy, r.revision)
	}
	// The lists of this gateway may have changed since, before the others know of them.
	for _, r := range batch {
		if !s.Policy.Current(&r.decision) {
			return gateway.Errorf(gateway.CodeVersion, "store intent", gateway.RetryAfterChange, "policy or lists have changed since transfer %s was approved", r.t.ID)
		}
	}
	if err := s.Store.Commit(ctx, c); err != nil {
		return fmt.Errorf("store intent: %w", err)
	}
	s.post(ctx, chain, attempt)
	return nil
}

// post broadcasts what is stored while the next is made ready.
func (s *sending) post(ctx context.Context, chain string, attempt gateway.Attempt) {
	posts := s.posts[chain]
	if posts == nil {
		posts = make(chan gateway.Attempt, batchSize) // more than a step can send
		s.posts[chain] = posts
		s.posted.Go(func() error {
			var errs []error
			for attempt := range posts {
				errs = append(errs, broadcast(ctx, s.Store, s.Accounts, s.Log, chain, attempt, s.now))
			}
			return errors.Join(errs...)
		})
	}
	posts <- attempt
}

// inHand gives of what is leased what the signers can take now, after it has
// given the rest back: looking at both chains costs more than waiting does.
func (s *Submit) inHand(ctx context.Context, leased []*gateway.Transfer, barred *barred, now time.Time) ([]*gateway.Transfer, error) {
	room := make(map[string]int)
	var kept, back []*gateway.Transfer
	for _, t := range leased {
		if !goes(t, now) {
			kept = append(kept, t)
			continue
		}
		if _, stops := barred.stops(t, now); stops {
			kept = append(kept, t)
			continue
		}
		unfollowed, err := s.unfollowed(ctx, t.Route)
		if err != nil {
			return nil, err
		}
		if unfollowed != "" {
			if t.Status.State == gateway.StateApproved && now.Before(t.UpdatedAt.Add(firstBlock)) {
				back = append(back, t)
			} else {
				kept = append(kept, t) // prepare parks it
			}
			continue
		}
		signers, err := s.Accounts.Signers(t.Route)
		if err != nil {
			return nil, fmt.Errorf("signers of %s: %w", t.Route.Source, err)
		}
		who := t.Route.Source + fmt.Sprint(signers)
		if _, known := room[who]; !known {
			n, err := s.turns().room(ctx, t.Route.Source, signers, (len(leased)+s.batch()-1)/s.batch(), now)
			if err != nil {
				return nil, err
			}
			room[who] = n * s.batch()
		}
		if room[who] == 0 {
			back = append(back, t)
			continue
		}
		room[who]--
		kept = append(kept, t)
	}
	s.full = len(back) > 0
	giveBackAll(ctx, s.Store, back, now)
	return kept, nil
}

// unfollowed gives the chain of a route that isn't followed yet, empty when both
// are. What happens on one before its first block is read would never be seen, and
// a payment may be across sooner than a gateway has begun.
func (s *Submit) unfollowed(ctx context.Context, r *gateway.Route) (string, error) {
	for _, chain := range []string{r.Source, r.Destination} {
		if _, known := s.followed.Load(chain); known {
			continue
		}
		_, ok, err := s.Store.ChainCursor(ctx, chain)
		if err != nil {
			return "", fmt.Errorf("read cursor of %s: %w", chain, err)
		}
		if !ok {
			return chain, nil
		}
		s.followed.Store(chain, true)
	}
	return "", nil
}

// mustFollow refuses what would be sent before its chains are followed.
func (s *Submit) mustFollow(ctx context.Context, r *gateway.Route) error {
	chain, err := s.unfollowed(ctx, r)
	if err != nil || chain == "" {
		return err
	}
	return &gateway.Error{Code: gateway.CodeUnavailable, Op: "follow " + chain, Retry: gateway.RetrySameBytes, After: firstBlock, Detail: "no block of it could be read yet"}
}

// goes says whether a transfer is sent in a step that leases it, unless
// something stands in its way.
func goes(t *gateway.Transfer, now time.Time) bool {
	return !t.Follows() && !recalled(t) && now.Before(t.Work.Deadline)
}

func (s *Submit) turns() turns {
	inFlight := s.InFlight
	if inFlight <= 0 {
		inFlight = inFlightDefault
	}
	return turns{s.Store, s.Accounts, &s.signers, s.Owner, s.Patience, inFlight}
}

func (s *Submit) batch() int {
	if s.Batch > 0 {
		return s.Batch
	}
	return 10
}

// maxTxGas is what one transaction may take, a little under EIP-7825's bound.
const maxTxGas = 16_000_000

// fitting gives how many sends fit one transaction when each alone takes gas.
func fitting(gas uint64) int { return int(max(1, maxTxGas/max(1, gas))) } //nolint:gosec // at most maxTxGas

// intent gives the commit that makes a batch durable: intent, signed attempt,
// reservations and the transfers' new state.
func (s *Submit) intent(ctx context.Context, chain string, turn turn, batch []*ready, now time.Time) (*gateway.Commit, gateway.Attempt, error) {
	sends := make([]gateway.ApprovedSend, len(batch))
	ids := make([]string, len(batch))
	for i, r := range batch {
		sends[i], ids[i] = r.send, r.t.ID
	}
	call, err := s.Lanes.SendCall(batch[0].t, batch[0].quote, sends)
	if err != nil {
		return nil, gateway.Attempt{}, fmt.Errorf("encode batch: %w", err)
	}
	attempt, err := s.Accounts.Sign(ctx, chain, turn.signer, turn.nonce, call, nil, now)
	if err != nil {
		return nil, gateway.Attempt{}, fmt.Errorf("sign: %w", err)
	}
	in := gateway.Intent{
		ID: s.NewID("int"), Chain: chain, Signer: turn.signer, Nonce: turn.nonce, Purpose: gateway.PurposeSend,
		Contract: call.To, Transfers: ids, State: gateway.IntentLive, CreatedAt: now,
	}
	attempt.Intent = in.ID
	c := &gateway.Commit{Fences: []gateway.Fence{turn.fence}, Intents: []gateway.Intent{in}, Attempts: []gateway.Attempt{attempt}}
	for _, r := range batch {
		c.Conducts = append(c.Conducts, gateway.Conduct{Lane: r.t.Route.Lane, Token: r.t.Route.Token})
		st := change(r.t)
		st.event(gateway.Event{At: now, Actor: "submit", Cause: in.ID, Data: data(map[string]string{
			"chain": chain, "signer": turn.signer.Hex(), "nonce": fmt.Sprint(turn.nonce), "tx": attempt.Hash.Hex(), "max_fee": r.send.Terms.MaxFee.String(),
		})}, gateway.Transition{Type: gateway.EventSubmitting})
		st.Progress.Intent, st.Progress.Nonce, st.Progress.Reasons = in.ID, turn.nonce, nil
		st.Progress.ParkedUntil, st.Progress.Expected = time.Time{}, gateway.Expected{}
		st.Progress.MaxGasPrice = call.MaxGasPrice.String()
		st.Progress.Sends++
		st.Work = s.Patience.work(st.Status.State, now, now.Add(broadcastGrace))
		c.Changes = append(c.Changes, st.Change)
		c.Reserve = append(c.Reserve, draws(r.t, r.send.Terms.MaxFee)...)
	}
	return c, attempt, nil
}

// broadcast sends stored bytes. Whatever the answer, correctness doesn't hang
// on it: track looks at the chain.
func broadcast(ctx context.Context, store Committer, accounts Accounts, log Logger, chain string, a gateway.Attempt, now time.Time) error {
	if err := accounts.Broadcast(ctx, chain, a); err != nil {
		log.Warn("broadcast not confirmed by any endpoint", "chain", chain, "hash", a.Hash.Hex(), "err", err)
		return nil
	}
	err := store.Commit(ctx, &gateway.Commit{Broadcasts: []gateway.Broadcast{{Hash: a.Hash, At: now}}})
	if err != nil {
		return fmt.Errorf("record broadcast: %w", err)
	}
	return nil
}

// screenedBy gives the oldest lists and clearances of a batch.
func screenedBy(batch []*ready) *gateway.ScreeningFence {
	oldest := batch[0].screening
	for _, r := range batch {
		if oldest == nil || r.screening == nil {
			return nil
		}
		oldest = &gateway.ScreeningFence{Lists: min(oldest.Lists, r.screening.Lists), Revoked: min(oldest.Revoked, r.screening.Revoked)}
	}
	return oldest
}
