package engine_test

import (
	"fmt"
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/sqlstore/storetest"
	"github.com/vostro-gateway/vostro/gateway"
)

var errCursed = gateway.Errorf(gateway.CodeLaneCursed, "quote", gateway.RetryAfterChange, "cursed")

// arrive stores and screens a message whose transfers prepare has had its way with.
func (b *bench) arrive(seed string, n int, prepare func(i int, t *gateway.Transfer)) []string {
	b.Helper()
	c := storetest.Received(seed, n, b.now)
	for i, t := range c.Transfers {
		if prepare != nil {
			prepare(i, t)
		}
	}
	require.NoError(b, b.store.Commit(b.Context(), c))
	b.screen()
	return c.Message.Transfers
}

// order gives the transfers in the order in which they were signed.
func (b *bench) order() []string {
	b.Helper()
	intents, err := b.store.Intents(b.Context(), "ethereum", gateway.Address{7})
	require.NoError(b, err)
	var ids []string
	for _, in := range intents {
		ids = append(ids, in.Transfers...)
	}
	return ids
}

// drain submits until nothing is left to do now, however many waves that takes.
func (b *bench) drain() {
	b.Helper()
	s := b.submitter("g1")
	s.InFlight = 10_000
	for range 500 {
		n, _, err := s.Step(b.Context(), b.now)
		require.NoError(b, err)
		if n == 0 {
			return
		}
	}
	require.FailNow(b, "the stage never comes to rest")
}

func units(n string) func(int, *gateway.Transfer) {
	return func(_ int, t *gateway.Transfer) { t.Route.Units = n }
}

func TestAHaltedLaneCostsOneLookHoweverManyWait(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.policy.ttl = 100 * time.Hour
	const many = 400
	b.chain.quoteErr = errCursed
	waiting := b.arrive("a", many, nil)
	b.drain()
	first := len(b.chain.quoted)
	require.LessOrEqual(t, first, 64, "whoever is looked at before the first answer is in asks; nobody after that")
	for _, id := range waiting {
		require.Equal(t, gateway.StateParked, b.state(id))
		require.Equal(t, "LANE_CURSED", b.transfer(id).Progress.Reasons[0].Rule)
	}
	for range 10 {
		b.now = b.now.Add(15 * time.Second)
		b.drain()
	}
	require.Len(t, b.chain.quoted, first+10, "one look at a time, by the head of the line")
	require.Len(t, b.events(waiting[many-1]), 3, "waiting is no news")

	b.chain.quoteErr = nil
	b.chain.quoted = nil
	b.now = b.now.Add(15 * time.Second)
	b.drain()
	for _, id := range waiting {
		require.Equal(t, gateway.StateSubmitting, b.state(id))
	}
	require.Len(t, b.chain.quoted, many, "each is looked at once")
	barriers, err := b.store.Barriers(t.Context())
	require.NoError(t, err)
	require.Empty(t, barriers)
}

func TestALaneThatHaltsAgainWhileItsLineGoesStopsTheRest(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.policy.ttl = 100 * time.Hour
	b.chain.quoteErr = errCursed
	b.arrive("a", 300, nil)
	b.drain()
	b.now = b.now.Add(15 * time.Second)
	b.chain.quoted = nil
	b.chain.quote = func(*gateway.Transfer, *gateway.Promised) error {
		if len(b.chain.quoted) > 20 {
			return errCursed
		}
		return nil
	}
	b.drain()
	require.Len(t, b.order(), 20)
	require.LessOrEqual(t, len(b.chain.quoted), 20+32, "no more than the wave that was on its way")
}

func TestAnOpenedLaneTakesPriorityThenCutOffThenAge(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.policy.ttl = 100 * time.Hour
	b.dates = cutOffs{"17:00": noon.Add(5 * time.Hour), "15:00": noon.Add(3 * time.Hour)}
	b.chain.quoteErr = errCursed
	like := func(priority, cutOff string) func(int, *gateway.Transfer) {
		return func(_ int, t *gateway.Transfer) { t.Instruction.Priority, t.Instruction.Purpose = priority, cutOff }
	}
	var want []string
	normal := b.arrive("a", 3, like("NORM", ""))
	late := b.arrive("b", 3, like("", "17:00"))
	b.drain()
	early := b.arrive("c", 3, like("NORM", "15:00"))
	high := b.arrive("d", 3, like("HIGH", ""))
	b.drain()
	want = slices.Concat(high, early, late, normal)
	b.chain.quoteErr = nil
	b.now = b.now.Add(time.Minute)
	b.drain()
	require.Equal(t, want, b.order())
}

// cutOffs says by the purpose when a transfer's day ends.
type cutOffs map[string]time.Time

func (c cutOffs) When(t *gateway.Transfer, now time.Time) gateway.Release {
	return gateway.Release{At: now, ValueDate: t.Instruction.SettlementDate, CutOff: c[t.Instruction.Purpose]}
}

func TestWhoArrivesLaterDoesNotOvertakeTheLine(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.policy.ttl = 100 * time.Hour
	b.chain.quoteErr = errCursed
	first := b.arrive("a", 3, nil)
	b.drain()
	b.chain.quoteErr, b.chain.quoted = nil, nil
	second := b.arrive("b", 3, nil)
	b.drain()
	require.Empty(t, b.chain.quoted, "it joins the line and asks nothing")
	require.Equal(t, gateway.StateParked, b.state(second[0]))
	b.now = b.now.Add(time.Minute)
	b.drain()
	require.Equal(t, slices.Concat(first, second), b.order())
}

func TestALineOutlivesTheApprovalsOfWhoeverWaitsInIt(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.chain.quoteErr = errCursed
	ids := b.arrive("a", 10, nil)
	b.drain()
	b.now = b.now.Add(2 * time.Hour)
	b.chain.quoted = nil
	round := func() {
		for range 12 {
			b.drain()
			b.screen()
		}
	}
	round()
	require.Len(t, b.chain.quoted, 1, "the probe, once it was approved again")
	require.Equal(t, gateway.StateParked, b.state(ids[0]))
	b.chain.quoteErr = nil
	b.now = b.now.Add(time.Minute)
	round()
	require.Equal(t, ids, b.order())
}

// bucket is a rate limiter as a lane has it, refilled by the test's clock.
type bucket struct {
	b              *bench
	capacity, rate int64
	level          int64
	at             time.Time
	took           []string
}

func (k *bucket) quote(t *gateway.Transfer, reserved *gateway.Promised) error {
	k.level = min(k.capacity, k.level+k.rate*int64(k.b.now.Sub(k.at)/time.Second))
	k.at = k.b.now
	n, _ := new(big.Int).SetString(t.Route.Units, 10)
	missing := n.Int64() + reserved.OutboundUnits().Int64() - k.level
	if missing <= 0 {
		return nil
	}
	e := gateway.Errorf(gateway.CodeRateLimited, "quote", gateway.RetryAfterChange, "low")
	e.After = time.Duration((missing+k.rate-1)/k.rate) * time.Second
	return e
}

// settle takes what was signed out of the bucket, as the chain would.
func (k *bucket) settle() {
	for _, id := range k.b.order()[len(k.took):] {
		t := k.b.transfer(id)
		n, _ := new(big.Int).SetString(t.Route.Units, 10)
		k.level -= n.Int64()
		require.GreaterOrEqual(k.b, k.level, int64(0), "more was sent than the bucket holds")
		k.took = append(k.took, id)
		require.NoError(k.b, k.b.store.Commit(k.b.Context(), &gateway.Commit{Release: []string{id}}))
	}
}

func TestAnAmountThatWaitsForABucketIsNeitherStarvedNorStarvesOthers(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.policy.ttl = 100 * time.Hour
	k := &bucket{b: b, capacity: 100, rate: 1, level: 30, at: b.now}
	b.chain.quote = k.quote
	big := b.arrive("big", 1, units("90"))[0]
	b.drain()
	require.Equal(t, gateway.StateParked, b.state(big))
	require.Contains(t, b.transfer(big).Progress.Reasons[0].Text, "2026-03-02T12:01:00Z", "30 of 90 are there, one comes each second")

	sentAfter := time.Duration(0)
	small := 0
	for i := range 40 { // somebody always has a small one
		b.arrive(fmt.Sprintf("small%d", i), 1, units("10"))
		b.drain()
		k.settle()
		if b.state(big) == gateway.StateSubmitting {
			sentAfter = b.now.Sub(noon)
			small = len(k.took) - 1
			break
		}
		b.now = b.now.Add(10 * time.Second)
	}
	require.NotZero(t, sentAfter, "the large one never gets its turn")
	require.Positive(t, small, "small ones go while the large one waits")
	require.LessOrEqual(t, sentAfter, 6*time.Minute)
	for range 60 {
		b.now = b.now.Add(10 * time.Second)
		b.drain()
		k.settle()
	}
	barriers, err := b.store.Barriers(t.Context())
	require.NoError(t, err)
	require.Empty(t, barriers, "in the end all have gone")
}

func TestABucketIsAskedAgainWhenItHasRefilled(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.policy.ttl = 100 * time.Hour
	k := &bucket{b: b, capacity: 100, rate: 1, level: 5, at: b.now}
	b.chain.quote = k.quote
	ids := b.arrive("a", 20, units("50"))
	b.drain()
	b.chain.quoted = nil
	for range 44 {
		b.now = b.now.Add(time.Second)
		b.drain()
	}
	require.LessOrEqual(t, len(b.chain.quoted), 24, "others are tried a few times, the rest of the time nobody asks")
	b.now = b.now.Add(time.Second)
	b.drain()
	k.settle()
	require.Equal(t, ids[:1], b.order())
}

func TestAFeeOverItsCeilingHoldsUpNobodyElse(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.policy.ttl = 100 * time.Hour
	dear := b.arrive("dear", 1, units("1000000"))[0]
	b.chain.quote = func(t *gateway.Transfer, _ *gateway.Promised) error {
		if t.ID == dear {
			return gateway.Errorf(gateway.CodeFeeOverCeiling, "quote", gateway.RetryAfterChange, "its fee grows with the amount")
		}
		return nil
	}
	b.drain()
	others := b.arrive("b", 40, nil)
	b.drain()
	require.ElementsMatch(t, others, b.order())
	require.Equal(t, gateway.StateParked, b.state(dear))
	b.now = b.now.Add(time.Minute)
	more := b.arrive("c", 3, nil)
	b.drain()
	require.ElementsMatch(t, slices.Concat(others, more), b.order())
}

func TestOneClientsTroubleIsNoOtherClients(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.policy.ttl = 100 * time.Hour
	poor := gateway.Address{0xEE}
	b.chain.quote = func(t *gateway.Transfer, _ *gateway.Promised) error {
		if t.Route.Sender == poor {
			return gateway.Errorf(gateway.CodeFundsShort, "quote", gateway.RetryAfterChange, "nothing there")
		}
		return nil
	}
	b.arrive("a", 20, func(_ int, t *gateway.Transfer) { t.Route.Sender = poor })
	b.drain()
	rich := b.arrive("b", 3, nil)
	b.drain()
	require.Equal(t, rich, b.order())
}
