package engine_test

import (
	"context"
	"crypto/sha256"
	"fmt"
	"log/slog"
	"math/big"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/sqlstore"
	"github.com/vostro-gateway/vostro/adapters/sqlstore/storetest"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// bench is the stages on a real store, between a policy and chains that are
// fakes with a memory. Its clock moves only when a test moves it.
type bench struct {
	*testing.T
	store    *sqlstore.Store
	policy   *policy
	chain    *chain
	patience engine.Patience
	dates    engine.Timetable
	book     engine.Directory
	now      time.Time

	mu  sync.Mutex
	ids int
}

var noon = time.Date(2026, 3, 2, 12, 0, 0, 0, time.UTC)

func newBench(t *testing.T) *bench {
	t.Helper()
	s, err := sqlstore.Open(t.Context(), "sqlite:"+filepath.Join(t.TempDir(), "vostro.db"), sqlstore.Options{})
	require.NoError(t, err)
	t.Cleanup(func() { _ = s.Close() })
	b := &bench{T: t, store: s, now: noon}
	b.policy = &policy{bundle: "rules 1", ttl: 15 * time.Minute, newID: func() string { return b.newID("dec") }}
	b.chain = &chain{used: map[gateway.PaymentRef]uint64{}, head: 100, final: 90, cancelPrice: new(big.Int)}
	return b
}

func (b *bench) newID(prefix string) string {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.ids++
	return fmt.Sprintf("%s_%04d", prefix, b.ids)
}

// receive stores a message with n transfers.
func (b *bench) receive(seed string, n int) []string {
	b.Helper()
	c := storetest.Received(seed, n, b.now)
	require.NoError(b, b.store.Commit(b.Context(), c))
	return c.Message.Transfers
}

func (b *bench) transfer(id string) *gateway.Transfer {
	b.Helper()
	t, err := b.store.Transfer(b.Context(), id)
	require.NoError(b, err)
	return t
}

func (b *bench) state(id string) gateway.State { return b.transfer(id).Status.State }

// events gives the types of a transfer's events, oldest first.
func (b *bench) events(id string) []gateway.EventType {
	b.Helper()
	all, err := b.store.EventsOf(b.Context(), id, 0, 100)
	require.NoError(b, err)
	out := make([]gateway.EventType, len(all))
	for i, e := range all {
		out[i] = e.Type
	}
	return out
}

func (b *bench) last(id string) gateway.Event {
	b.Helper()
	all, err := b.store.EventsOf(b.Context(), id, 0, 100)
	require.NoError(b, err)
	return all[len(all)-1]
}

func (b *bench) screener() *engine.Screen {
	return &engine.Screen{
		Store: b.store, Policy: b.policy, References: b.chain, Timetable: b.dates, Directory: b.book, Owner: "g1", NewID: b.newID, Patience: b.patience, Log: slog.New(slog.DiscardHandler),
	}
}

// submitter gives a submit stage; the followers have begun.
func (b *bench) submitter(owner string) *engine.Submit {
	for _, chain := range []struct {
		name        string
		head, final uint64
	}{{"ethereum", 100, 90}, {"base", 500, 490}} {
		if _, ok, err := b.store.ChainCursor(b.Context(), chain.name); err == nil && !ok {
			b.see(chain.name, chain.head, chain.final)
		}
	}
	return &engine.Submit{
		Store: b.store, Policy: b.policy, Approver: b.policy, Lanes: b.chain, Accounts: b.chain, Directory: b.book, Owner: owner, NewID: b.newID,
		Patience: b.patience, Log: slog.New(slog.DiscardHandler),
	}
}

func (b *bench) tracker() *engine.Track {
	return &engine.Track{
		Store: b.store, Lanes: b.chain, Accounts: b.chain, Owner: "g1", NewID: b.newID, Patience: b.patience, Log: slog.New(slog.DiscardHandler),
	}
}

// run steps a stage until nothing is due, and gives how many it took.
func (b *bench) run(s engine.Stepper) int {
	b.Helper()
	total := 0
	for range 20 {
		n, _, err := s.Step(b.Context(), b.now)
		require.NoError(b, err)
		if total += n; n == 0 {
			return total
		}
	}
	require.FailNow(b, "the stage never comes to rest")
	return 0
}

func (b *bench) screen() int { b.Helper(); return b.run(b.screener()) }
func (b *bench) submit() int { b.Helper(); return b.run(b.submitter("g1")) }
func (b *bench) track() int  { b.Helper(); return b.run(b.tracker()) }

// sent brings transfers to submitting, in one batch.
func (b *bench) sent(seed string, n int) []string {
	b.Helper()
	ids := b.receive(seed, n)
	b.screen()
	b.submit()
	for _, id := range ids {
		require.Equal(b, gateway.StateSubmitting, b.state(id))
	}
	return ids
}

// intents gives the intents that carry a transfer.
func (b *bench) intents(id string) []engine.IntentAttempts {
	b.Helper()
	found, err := b.store.IntentsOf(b.Context(), id)
	require.NoError(b, err)
	return found
}

func hash(words ...any) gateway.Hash32 { return sha256.Sum256(fmt.Append(nil, words...)) }

func blockOf(name string, n uint64) gateway.Block {
	return gateway.Block{Number: n, Hash: hash(name, n), Parent: hash(name, n-1), Time: noon}
}

// see follows a chain to a head and a final block, with what was seen there.
func (b *bench) see(name string, head, finalized uint64, sightings ...gateway.Sighting) {
	b.Helper()
	from, ok, err := b.store.ChainCursor(b.Context(), name)
	require.NoError(b, err)
	a := &gateway.ChainAdvance{From: from, To: gateway.ChainCursor{Chain: name, Head: blockOf(name, head), Finalized: finalized}, Sightings: sightings}
	first := from.Head.Number + 1
	if !ok {
		a.From, first = gateway.ChainCursor{Chain: name}, head
	}
	for n := first; n <= head; n++ {
		a.Blocks = append(a.Blocks, blockOf(name, n))
	}
	require.NoError(b, b.store.Commit(b.Context(), &gateway.Commit{Advance: a}))
}

// orphan replaces a chain from a block on by one other block, whatever was
// final.
func (b *bench) orphan(name string, from uint64, finalized uint64) {
	b.Helper()
	cursor, _, err := b.store.ChainCursor(b.Context(), name)
	require.NoError(b, err)
	other := blockOf(name, from)
	other.Hash = hash(name, "other", from)
	require.NoError(b, b.store.Commit(b.Context(), &gateway.Commit{Advance: &gateway.ChainAdvance{
		From: cursor, To: gateway.ChainCursor{Chain: name, Head: other, Finalized: finalized}, Replaced: from, Blocks: []gateway.Block{other},
	}}))
}

func sightedSend(t *gateway.Transfer, n uint64) gateway.Sighting {
	return gateway.Sighting{
		Chain: t.Route.Source, Block: n, Hash: blockOf(t.Route.Source, n).Hash, LogIndex: uint(t.Index), Tx: hash("tx", t.ID), Time: noon,
		Kind: gateway.SightedSent, Ref: t.Ref, MessageID: hash("message", t.ID), Contract: t.Route.Sender, Units: t.Route.Units, Fee: "7", Token: t.Route.Token,
	}
}

func sightedCredit(t *gateway.Transfer, n uint64) gateway.Sighting {
	return gateway.Sighting{
		Chain: t.Route.Destination, Block: n, Hash: blockOf(t.Route.Destination, n).Hash, LogIndex: uint(t.Index), Tx: hash("credit", t.ID), Time: noon,
		Kind: gateway.SightedCredited, Ref: t.Ref, MessageID: hash("message", t.ID), Contract: t.Route.Receiver, Units: t.Route.Units,
		Token: t.Route.DestToken, Wallet: t.Route.Beneficiary,
	}
}

// settled brings one transfer to settled.
func (b *bench) settled(seed string) *gateway.Transfer {
	b.Helper()
	id := b.sent(seed, 1)[0]
	t := b.transfer(id)
	b.see("ethereum", 100, 90)
	b.see("base", 500, 490)
	b.see("ethereum", 103, 102, sightedSend(t, 101))
	b.see("base", 503, 502, sightedCredit(t, 501))
	b.track()
	require.Equal(b, gateway.StateSettled, b.state(id))
	return b.transfer(id)
}

// policy is a fake compliance engine and its key.
type policy struct {
	mu       sync.Mutex
	decide   func(t *gateway.Transfer) (gateway.Outcome, []gateway.Reason, error) // nil: allow
	obliges  gateway.Obligations
	bundle   string
	lists    string // digest of the sanctions lists
	ttl      time.Duration
	newID    func() string
	releases []*gateway.Proposal // what Screen was given
	approved []gateway.SendTerms
	keyErr   error // what Approve gives
}

func (p *policy) Screen(_ context.Context, t *gateway.Transfer, release *gateway.Proposal, now time.Time) (gateway.Decision, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.releases = append(p.releases, release)
	d := gateway.Decision{ID: p.newID(), Outcome: gateway.Allow, Bundle: p.bundle, Data: "lists", Lists: p.lists, Input: []byte("{}"), InputSHA: "abc", Obligations: p.obliges}
	if p.decide != nil {
		var err error
		if d.Outcome, d.Reasons, err = p.decide(t); err != nil {
			return gateway.Decision{}, err
		}
	}
	if d.Outcome == gateway.Hold && release != nil && release.Releases(d.Reasons) {
		d.Outcome = gateway.Allow
	}
	if d.Outcome == gateway.Allow {
		d.Expires = now.Add(p.ttl)
	}
	return d, nil
}

func (p *policy) Current(d *gateway.Decision) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return d.Bundle == p.bundle && d.Data == "lists" && d.Lists == p.lists
}

func (p *policy) BundleData() (string, string) { return p.bundle, "lists" }

func (p *policy) Approve(_ context.Context, _ *gateway.Transfer, _ gateway.Decision, terms gateway.SendTerms, _ time.Time) ([]byte, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.keyErr != nil {
		return nil, p.keyErr
	}
	p.approved = append(p.approved, terms)
	return make([]byte, 65), nil
}

// chain is a fake source chain with the gateway's account on it.
type chain struct {
	mu         sync.Mutex
	head       uint64
	final      uint64
	nonce      uint64 // of the account at the head
	finalNonce uint64
	used       map[gateway.PaymentRef]uint64 // block, as seen at the head
	credits    []gateway.Sighting            // what FindCredit gives
	creditErr  error
	usedFinal  uint64 // final block at which SentAt answers; 0: final
	broadcasts []gateway.Attempt
	signed     []gateway.Attempt
	signers    []gateway.Address       // nil: one
	mined      map[gateway.Hash32]bool // what Mined says
	lookups    int                     // how often it was asked

	gas          func(*gateway.Transfer) uint64 // that a send takes; nil: 100,000
	cancelPrice  *big.Int                       // wei per gas at most
	spent        []string                       // what Cancel was given
	quoteErr     error
	quote        func(t *gateway.Transfer, reserved *gateway.Promised) error // nil: quoteErr
	quoted       []string                                                    // transfers, in the order of the quotes
	sentErr      error
	nonceErr     error
	broadcastErr error
	nonceErrOf   map[gateway.Address]error
	onSign       func()
	onFind       func()
	onFinalNonce func()
	asked        int // how often SentAt was called
	onBroadcast  func(gateway.Attempt)
	expiry       time.Time // of the last approval's terms
}

func (c *chain) Quote(_ context.Context, t *gateway.Transfer, reserved *gateway.Promised) (gateway.Quote, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.quoted = append(c.quoted, t.ID)
	q := gateway.Quote{Fee: big.NewInt(7), BaseFee: big.NewInt(1), GasLimit: 100_000}
	if c.gas != nil {
		q.GasLimit = c.gas(t)
	}
	if c.quote != nil {
		return q, c.quote(t, reserved)
	}
	return q, c.quoteErr
}

func (c *chain) Terms(t *gateway.Transfer, _ gateway.Quote, expiry time.Time) (gateway.SendTerms, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.expiry = expiry
	return gateway.SendTerms{Ref: t.Ref, MaxFee: big.NewInt(9), Expiry: expiry}, nil
}

func (c *chain) Simulate(context.Context, *gateway.Transfer, gateway.ApprovedSend) error { return nil }

func (c *chain) SendCall(t *gateway.Transfer, _ gateway.Quote, sends []gateway.ApprovedSend) (gateway.Call, error) {
	return gateway.Call{To: t.Route.Sender, Data: fmt.Append(nil, len(sends)), GasLimit: 100_000, MaxGasPrice: big.NewInt(100)}, nil
}

func (c *chain) SentAt(_ context.Context, t *gateway.Transfer, final bool) (uint64, gateway.Block, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.asked++
	if c.sentErr != nil {
		return 0, gateway.Block{}, c.sentErr
	}
	at, block := c.head, c.used[t.Ref]
	if final {
		if at = c.final; c.usedFinal > 0 {
			at = c.usedFinal
		}
		if block > at {
			block = 0
		}
	}
	return block, blockOf("ethereum", at), nil
}

func (c *chain) Find(_ context.Context, t *gateway.Transfer, block uint64) ([]gateway.Sighting, error) {
	if c.onFind != nil {
		c.onFind()
	}
	return []gateway.Sighting{sightedSend(t, block)}, nil
}

func (c *chain) FindCredit(context.Context, *gateway.Transfer) ([]gateway.Sighting, error) {
	return c.credits, c.creditErr
}

func (c *chain) ExecutionWindow(*gateway.Route) time.Duration { return 8 * time.Hour }

func (c *chain) Signers(*gateway.Route) ([]gateway.Address, error) {
	if len(c.signers) > 0 {
		return c.signers, nil
	}
	return []gateway.Address{{7}}, nil
}

func (c *chain) NextNonce(_ context.Context, _ string, signer gateway.Address, stored uint64) (next, mined uint64, err error) {
	if err := c.nonceErrOf[signer]; err != nil {
		return 0, 0, err
	}
	return max(stored, c.nonce), c.nonce, c.nonceErr
}

func (c *chain) FinalNonce(context.Context, string, gateway.Address) (uint64, gateway.Block, error) {
	if c.onFinalNonce != nil {
		c.onFinalNonce()
	}
	return c.finalNonce, blockOf("ethereum", c.final), c.nonceErr
}

func (c *chain) Sign(_ context.Context, _ string, signer gateway.Address, nonce uint64, call gateway.Call, previous *gateway.Attempt, now time.Time) (gateway.Attempt, error) {
	if c.onSign != nil {
		c.onSign()
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	a := gateway.Attempt{GasLimit: call.GasLimit, GasFeeCap: big.NewInt(40), GasTipCap: big.NewInt(1), CreatedAt: now}
	if previous != nil {
		a.GasFeeCap = new(big.Int).Mul(previous.GasFeeCap, big.NewInt(2))
		if a.GasFeeCap.Cmp(call.MaxGasPrice) > 0 {
			return a, gateway.Errorf(gateway.CodeFeeOverCeiling, "sign", gateway.RetryAfterChange, "too dear")
		}
	}
	a.Raw = fmt.Appendf(nil, "%s %d %s %s", signer.Hex(), nonce, call.Data, a.GasFeeCap)
	a.Hash = hash(string(a.Raw))
	c.signed = append(c.signed, a)
	return a, nil
}

// Cancel is Sign of nothing, with a limit of its own.
func (c *chain) Cancel(ctx context.Context, chain string, signer gateway.Address, nonce uint64, previous gateway.Attempt, spent *big.Int, now time.Time) (gateway.Attempt, error) {
	c.mu.Lock()
	c.spent = append(c.spent, spent.String())
	c.mu.Unlock()
	a, err := c.Sign(ctx, chain, signer, nonce, gateway.Call{To: signer, Data: []byte("cancel"), GasLimit: 21_000, MaxGasPrice: c.cancelPrice}, &previous, now)
	a.Cancels = true
	return a, err
}

func (c *chain) Broadcast(_ context.Context, _ string, a gateway.Attempt) error {
	if c.onBroadcast != nil {
		c.onBroadcast(a)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.broadcasts = append(c.broadcasts, a)
	return c.broadcastErr
}

func (c *chain) Replacement(a gateway.Attempt, maxGasPrice *big.Int) (gateway.Call, error) {
	return gateway.Call{Data: []byte("again"), GasLimit: a.GasLimit, MaxGasPrice: maxGasPrice}, nil
}
