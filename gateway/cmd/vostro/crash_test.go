package main

import (
	"context"
	"fmt"
	"math/big"
	"os"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// A crash point is a durable write or an outside call of the gateway, a moment
// before it or just after it, and how often it has come by. The harness kills
// the real process there with SIGKILL.
//
// The process is this test binary running the gateway's own serve; what kills
// it stands at the seams of wire.go and nowhere in the product.
const (
	envCommand = "VOSTRO_TEST_AS_COMMAND" // run vostro itself instead of the tests
	envGateway = "VOSTRO_TEST_AS_GATEWAY" // run serve instead of the tests
	envCrash   = "VOSTRO_TEST_CRASH"      // label|before or after|occurrence
	envTrace   = "VOSTRO_TEST_TRACE"      // file that gets a line per point passed
	envBreak   = "VOSTRO_TEST_BREAK"      // a mechanism to take away: lookup, fence, atomicity
)

func TestMain(m *testing.M) {
	if os.Getenv(envCommand) != "" {
		main()
		return
	}
	if os.Getenv(envGateway) != "" {
		os.Exit(serveUnderTest())
	}
	os.Exit(m.Run())
}

// serveUnderTest is `vostro serve --config FILE --child` with the seams taken.
func serveUnderTest() int {
	path := os.Args[len(os.Args)-2] // serve --config FILE --child
	cfg, err := loadConfig(path)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 2
	}
	ctx := untilEOF(context.Background(), os.Stdin)
	if err := serve(ctx, cfg, newLogger(cfg.Log, os.Stderr), newSaboteur().seams(), nil); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 2
	}
	return 0
}

// saboteur passes everything on, and kills the process at its point.
type saboteur struct {
	label      string
	after      bool
	occurrence int
	broken     string

	mu    sync.Mutex
	count map[string]int
	trace *os.File
}

func newSaboteur() *saboteur {
	s := &saboteur{count: map[string]int{}, broken: os.Getenv(envBreak)}
	if point := os.Getenv(envCrash); point != "" {
		parts := strings.Split(point, "|")
		s.label, s.after = parts[0], parts[1] == "after"
		s.occurrence, _ = strconv.Atoi(parts[2])
	}
	if path := os.Getenv(envTrace); path != "" {
		s.trace, _ = os.OpenFile(path, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	}
	return s
}

// around runs f between the two sides of a point.
func (s *saboteur) around(label string, f func()) {
	s.mu.Lock()
	s.count[label]++
	mine := s.label == label && s.count[label] == s.occurrence
	if s.trace != nil {
		fmt.Fprintln(s.trace, label)
	}
	s.mu.Unlock()
	if mine && !s.after {
		die()
	}
	f()
	if mine {
		die()
	}
}

func die() {
	_ = syscall.Kill(os.Getpid(), syscall.SIGKILL)
	select {}
}

func (s *saboteur) seams() seams {
	return seams{
		store:    func(inner store) store { return &sabotagedStore{inner, s} },
		lanes:    func(inner engine.Lanes) engine.Lanes { return &sabotagedLanes{inner, s} },
		accounts: func(inner engine.Accounts) engine.Accounts { return &sabotagedAccounts{inner, s} },
		follower: func(inner engine.Follower) engine.Follower { return &sabotagedFollower{inner, s} },
		courier:  func(inner engine.Courier) engine.Courier { return &sabotagedCourier{inner, s} },
	}
}

// sabotagedStore knows every durable write of the engine: commits and leases.
type sabotagedStore struct {
	store
	s *saboteur
}

func (w *sabotagedStore) Commit(ctx context.Context, c *gateway.Commit) (err error) {
	label := "commit " + describe(c)
	if w.s.broken == "atomicity" && len(c.Intents) > 0 {
		return w.torn(ctx, c)
	}
	if w.s.broken == "fence" {
		for i := range c.Changes {
			c.Changes[i].Epoch = 0
		}
	}
	w.s.around(label, func() { err = w.store.Commit(ctx, c) })
	return err
}

func (w *sabotagedStore) LeaseTransfers(ctx context.Context, stage gateway.Stage, owner string, now time.Time, ttl time.Duration, n int) (leased []*gateway.Transfer, next time.Time, err error) {
	w.s.around("lease to "+string(stage), func() { leased, next, err = w.store.LeaseTransfers(ctx, stage, owner, now, ttl, n) })
	return leased, next, err
}

func (w *sabotagedStore) LeaseDeliveries(ctx context.Context, line engine.Line, owner string, now time.Time, ttl time.Duration, n int) (leased []engine.Parcel, next time.Time, err error) {
	w.s.around("lease to deliver", func() { leased, next, err = w.store.LeaseDeliveries(ctx, line, owner, now, ttl, n) })
	return leased, next, err
}

func (w *sabotagedStore) AcquireLease(ctx context.Context, name, owner string, now time.Time, ttl time.Duration) (f gateway.Fence, held bool, err error) {
	kind, _, _ := strings.Cut(name, "/")
	w.s.around("lease of "+kind, func() { f, held, err = w.store.AcquireLease(ctx, name, owner, now, ttl) })
	return f, held, err
}

// torn is a commit of an intent that isn't one: the transfers' new state is left
// for a second transaction, and the process dies between the two.
func (w *sabotagedStore) torn(ctx context.Context, c *gateway.Commit) error {
	rest := *c
	rest.Changes = nil
	var err error
	w.s.around("commit intent", func() { err = w.store.Commit(ctx, &rest) })
	if err != nil {
		return err
	}
	return w.store.Commit(ctx, &gateway.Commit{Changes: c.Changes})
}

// describe names a commit by what makes it durable.
func describe(c *gateway.Commit) string {
	switch {
	case c.Message != nil:
		return "message"
	case len(c.Intents) > 0:
		return "intent"
	case len(c.Attempts) > 0:
		return "replacement"
	case len(c.Broadcasts) > 0:
		return "broadcast"
	case c.Advance != nil && len(c.Advance.Sightings) > 0:
		return "sightings of " + c.Advance.To.Chain
	case c.Advance != nil:
		return "blocks of " + c.Advance.To.Chain
	case c.Cursor != nil && len(c.Reports) > 0:
		return "reports"
	case c.Cursor != nil:
		return "report cursor"
	case len(c.DeliveryEnds) > 0:
		return "delivery"
	case len(c.Decisions) > 0:
		return "decision " + string(c.Decisions[0].Outcome)
	case len(c.Proposals) > 0 && len(c.Changes) > 0:
		return "deciding vote"
	case len(c.Proposals) > 0:
		return "vote"
	case len(c.Changes) > 0 && len(c.Changes[0].Events) > 0:
		e := c.Changes[0].Events[len(c.Changes[0].Events)-1]
		return fmt.Sprintf("%s %s", e.Type, e.Status.State)
	}
	return "lease"
}

type sabotagedLanes struct {
	engine.Lanes
	s *saboteur
}

func (w *sabotagedLanes) Quote(ctx context.Context, t *gateway.Transfer, reserved *gateway.Promised) (q gateway.Quote, err error) {
	w.s.around("ask quote", func() { q, err = w.Lanes.Quote(ctx, t, reserved) })
	return q, err
}

func (w *sabotagedLanes) Simulate(ctx context.Context, t *gateway.Transfer, send gateway.ApprovedSend) (err error) {
	w.s.around("ask simulation", func() { err = w.Lanes.Simulate(ctx, t, send) })
	return err
}

func (w *sabotagedLanes) SentAt(ctx context.Context, t *gateway.Transfer, final bool) (sent uint64, at gateway.Block, err error) {
	if w.s.broken == "lookup" {
		return 0, gateway.Block{}, nil
	}
	w.s.around("ask whether used", func() { sent, at, err = w.Lanes.SentAt(ctx, t, final) })
	return sent, at, err
}

type sabotagedAccounts struct {
	engine.Accounts
	s *saboteur
}

func (w *sabotagedAccounts) NextNonce(ctx context.Context, chain string, signer gateway.Address, stored uint64) (n, mined uint64, err error) {
	w.s.around("ask nonce", func() { n, mined, err = w.Accounts.NextNonce(ctx, chain, signer, stored) })
	return n, mined, err
}

func (w *sabotagedAccounts) FinalNonce(ctx context.Context, chain string, account gateway.Address) (n uint64, at gateway.Block, err error) {
	w.s.around("ask final nonce", func() { n, at, err = w.Accounts.FinalNonce(ctx, chain, account) })
	return n, at, err
}

func (w *sabotagedAccounts) Sign(ctx context.Context, chain string, signer gateway.Address, nonce uint64, call gateway.Call, previous *gateway.Attempt, now time.Time) (a gateway.Attempt, err error) {
	w.s.around("sign", func() { a, err = w.Accounts.Sign(ctx, chain, signer, nonce, call, previous, now) })
	return a, err
}

func (w *sabotagedAccounts) Cancel(ctx context.Context, chain string, signer gateway.Address, nonce uint64, previous gateway.Attempt, spent *big.Int, now time.Time) (a gateway.Attempt, err error) {
	w.s.around("cancel", func() { a, err = w.Accounts.Cancel(ctx, chain, signer, nonce, previous, spent, now) })
	return a, err
}

func (w *sabotagedAccounts) Broadcast(ctx context.Context, chain string, a gateway.Attempt) (err error) {
	w.s.around("broadcast to "+chain, func() { err = w.Accounts.Broadcast(ctx, chain, a) })
	return err
}

func (w *sabotagedFollower) Start(ctx context.Context) (c gateway.ChainCursor, err error) {
	w.s.around("begin to follow "+w.Chain(), func() { c, err = w.Follower.Start(ctx) })
	return c, err
}

type sabotagedFollower struct {
	engine.Follower
	s *saboteur
}

func (w *sabotagedFollower) Advance(ctx context.Context, from gateway.ChainCursor, recent []gateway.Block) (a gateway.ChainAdvance, err error) {
	w.s.around("follow "+w.Chain(), func() { a, err = w.Follower.Advance(ctx, from, recent) })
	return a, err
}

type sabotagedCourier struct {
	engine.Courier
	s *saboteur
}

func (w *sabotagedCourier) Deliver(ctx context.Context, p engine.Parcel) (err error) {
	w.s.around("deliver "+p.Report.Status, func() { err = w.Courier.Deliver(ctx, p) })
	return err
}
