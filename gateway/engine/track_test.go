package engine_test

import (
	"errors"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

// A send counts as never gone when its nonce is final and the reference is
// unused at a final block that is not below the nonce's. Short of that nothing
// changes.
func TestOnlyAFinalNonceAndAnUnusedReferenceProveThatNothingWent(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		arrange func(b *bench, t *gateway.Transfer)
		unsent  bool
	}{
		"nonce not final":          {func(b *bench, _ *gateway.Transfer) { b.chain.finalNonce, b.chain.nonce = 0, 1 }, false},
		"nonce not known":          {func(b *bench, _ *gateway.Transfer) { b.chain.finalNonce, b.chain.nonceErr = 1, errors.New("no quorum") }, false},
		"reference not known":      {func(b *bench, _ *gateway.Transfer) { b.chain.finalNonce, b.chain.sentErr = 1, errors.New("no quorum") }, false},
		"reference at older block": {func(b *bench, _ *gateway.Transfer) { b.chain.finalNonce, b.chain.usedFinal = 1, 89 }, false},
		"reference used":           {func(b *bench, t *gateway.Transfer) { b.chain.finalNonce, b.chain.used[t.Ref] = 1, 88 }, false},
		"proven unused":            {func(b *bench, _ *gateway.Transfer) { b.chain.finalNonce = 1 }, true},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b := newBench(t)
			id := b.sent("a", 1)[0]
			c.arrange(b, b.transfer(id))
			b.now = b.now.Add(5 * time.Second)
			_, _, err := b.tracker().Step(t.Context(), b.now)
			require.NoError(t, err)
			live, err := b.store.Intents(t.Context(), "ethereum", gateway.Address{7})
			require.NoError(t, err)
			if !c.unsent {
				require.Equal(t, gateway.StateSubmitting, b.state(id))
				require.Len(t, live, 1)
				require.NotContains(t, b.events(id), gateway.EventUnsent)
				return
			}
			require.Equal(t, gateway.StateParked, b.state(id))
			require.Empty(t, live)
			b.chain.nonce = 1
			b.now = b.now.Add(time.Minute)
			b.screen()
			b.submit()
			require.Equal(t, gateway.StateSubmitting, b.state(id), "decided again, then sent again")
			intents := b.intents(id)
			require.Len(t, intents, 2)
			require.Equal(t, uint64(1), intents[1].Nonce)
		})
	}
}

func TestBroadcastThatNobodyTookIsRepeatedWithTheSameBytes(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.chain.broadcastErr = gateway.Errorf(gateway.CodeOutcomeUnknown, "broadcast", gateway.RetryUnknown, "timeout")
	id := b.sent("a", 1)[0]
	require.Zero(t, b.intents(id)[0].Attempts[0].BroadcastAt)
	b.chain.broadcastErr = nil
	b.now = b.now.Add(3 * time.Second)
	b.track()
	require.Len(t, b.chain.broadcasts, 2)
	require.Equal(t, b.chain.broadcasts[0].Raw, b.chain.broadcasts[1].Raw)
	require.Len(t, b.chain.signed, 1)
	require.Equal(t, b.now, b.intents(id)[0].Attempts[0].BroadcastAt)
}

func TestSlowAttemptIsReplacedAtTheSameNonceUnderItsCeiling(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	ids := b.sent("a", 3)
	b.now = b.now.Add(time.Minute)
	b.track()
	intents := b.intents(ids[0])
	require.Len(t, intents, 1, "a replacement is no second intent")
	require.Len(t, intents[0].Attempts, 2, "one replacement for the whole batch")
	require.Equal(t, "80", intents[0].Attempts[1].GasFeeCap.String())
	require.Len(t, b.chain.broadcasts, 2)
	require.Equal(t, gateway.EventReplaced, b.last(intents[0].Transfers[0]).Type)

	// Twice 80 is above the ceiling of 100: the same bytes go again.
	b.now = b.now.Add(2 * time.Minute)
	b.track()
	require.Len(t, b.intents(ids[0])[0].Attempts, 2)
	require.Greater(t, len(b.chain.broadcasts), 2)
	for _, again := range b.chain.broadcasts[2:] {
		require.Equal(t, b.chain.broadcasts[1].Raw, again.Raw)
	}
}

func TestAlarmIsRaisedOncePerPatience(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	id := b.sent("a", 1)[0]
	alarms := func() (n int) {
		for _, e := range b.events(id) {
			if e == gateway.EventAlarm {
				n++
			}
		}
		return n
	}
	b.now = noon.Add(30*time.Minute - time.Second)
	b.track()
	require.Zero(t, alarms())
	for i := range 3 {
		b.now = noon.Add(time.Duration(i+1) * 30 * time.Minute)
		b.track()
		require.Equal(t, i+1, alarms())
		b.now = b.now.Add(10 * time.Minute)
		b.track()
		require.Equal(t, i+1, alarms(), "once per patience")
	}
	require.Equal(t, gateway.StateSubmitting, b.state(id), "an alarm changes nothing")
}

func TestUnexecutedMessageIsStrandedAfterItsWindowThenACase(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	id := b.sent("a", 1)[0]
	b.see("ethereum", 100, 90)
	b.see("ethereum", 103, 102, sightedSend(b.transfer(id), 101))
	b.track()
	require.Equal(t, gateway.StateSourceFinal, b.state(id))
	b.now = noon.Add(8*time.Hour - time.Second)
	b.track()
	require.Equal(t, gateway.StateSourceFinal, b.state(id))
	b.now = noon.Add(8 * time.Hour)
	b.track()
	require.Equal(t, gateway.StateStranded, b.state(id))
	require.Equal(t, "AB01", b.last(id).Reasons[0].ISO)
	b.now = noon.Add(9 * time.Hour)
	b.track()
	require.Equal(t, gateway.StateStranded, b.state(id))
	require.Equal(t, gateway.EventCase, b.last(id).Type)

	b.see("base", 500, 490)
	b.see("base", 503, 502, sightedCredit(b.transfer(id), 501))
	b.track()
	require.Equal(t, gateway.StateSettled, b.state(id))
}

func TestReorgTakesAStateBackAndAMinedSendForward(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	id := b.sent("a", 1)[0]
	b.see("ethereum", 100, 90)
	b.see("ethereum", 102, 95, sightedSend(b.transfer(id), 101))
	b.track()
	require.Equal(t, gateway.StateSent, b.state(id))
	b.orphan("ethereum", 101, 95)
	b.track()
	require.Equal(t, gateway.StateSubmitting, b.state(id))
	require.Zero(t, b.transfer(id).Progress.SourceTx)
	require.Len(t, b.intents(id), 1, "no second intent")
	require.Len(t, b.chain.signed, 1)
}

func TestBrokenFinalityAfterSettlementLeavesATraceBeforeTheStateFalls(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	settled := b.settled("a")
	b.orphan("base", 501, 500)
	b.track()
	events := b.events(settled.ID)
	require.Equal(t, []gateway.EventType{gateway.EventContradicted, gateway.EventObserved}, events[len(events)-2:])
	require.Equal(t, gateway.StateSourceFinal, b.state(settled.ID))
	b.track()
	require.Equal(t, events, b.events(settled.ID), "told once")
}

func TestSendOfARejectedTransferCallsPeopleAndStaysRejected(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.decides(gateway.Deny, "sanctions")
	id := b.receive("a", 1)[0]
	b.screen()
	b.see("ethereum", 100, 90)
	b.see("ethereum", 102, 95, sightedSend(b.transfer(id), 101))
	b.track()
	require.Equal(t, gateway.StateRejected, b.state(id))
	require.Equal(t, gateway.EventContradicted, b.last(id).Type)
	events := b.events(id)
	b.see("ethereum", 104, 103)
	b.track()
	require.Equal(t, events, b.events(id), "told once")
}

// An adoption is committed at the chain's cursor, and the chain goes on
// meanwhile. Losing that race must not cost the rest of the lease.
func TestAdoptionThatLostARaceWithTheChainIsTriedAgainSoon(t *testing.T) {
	t.Parallel()
	for name, step := range map[string]func(b *bench, id string){
		"by track": func(b *bench, id string) {
			b.submit()
			b.chain.finalNonce = 1
			b.chain.used[b.transfer(id).Ref] = 88
			b.now = b.now.Add(3 * time.Second)
			b.track()
		},
		"by submit": func(b *bench, id string) {
			b.chain.used[b.transfer(id).Ref] = 88
			b.submit()
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b := newBench(t)
			b.see("ethereum", 100, 90)
			id := b.receive("a", 1)[0]
			b.screen()
			lost := false
			b.chain.onFind = func() {
				if !lost {
					lost = true
					b.see("ethereum", 101, 91)
				}
			}
			step(b, id)
			require.True(t, lost)
			require.NotEqual(t, gateway.SourceFinal, b.transfer(id).Status.Flight.Source)
			b.now = b.now.Add(time.Second)
			b.submit()
			b.track()
			require.Equal(t, gateway.SourceFinal, b.transfer(id).Status.Flight.Source)
		})
	}
}

func TestASendThatTheFollowerIsComingToIsLeftToIt(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.see("ethereum", 100, 90)
	id := b.receive("a", 1)[0]
	b.screen()
	b.submit()
	b.chain.finalNonce, b.chain.final = 1, 105
	b.chain.used[b.transfer(id).Ref] = 101
	asked := b.chain.asked
	b.now = b.now.Add(3 * time.Second)
	b.track()
	require.Equal(t, asked, b.chain.asked, "the block is read once for all that it holds")
	require.Equal(t, gateway.StateSubmitting, b.state(id))

	b.see("ethereum", 108, 105) // it came by and told nothing: a store that lost what it had seen
	b.now = b.now.Add(30 * time.Second)
	b.track()
	require.Equal(t, gateway.SourceFinal, b.transfer(id).Status.Flight.Source)
}

func TestASendThatIsSeenWhileTheNonceIsAskedForIsntLookedFor(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.see("ethereum", 100, 90)
	id := b.receive("a", 1)[0]
	b.screen()
	b.submit()
	b.chain.finalNonce, b.chain.final = 1, 105
	b.chain.used[b.transfer(id).Ref] = 101
	b.chain.onFinalNonce = func() {
		b.chain.onFinalNonce = nil
		b.see("ethereum", 108, 105, sightedSend(b.transfer(id), 101))
	}
	asked := b.chain.asked
	b.now = b.now.Add(3 * time.Second)
	b.track()
	b.track()
	require.Equal(t, asked, b.chain.asked)
	require.Equal(t, gateway.SourceFinal, b.transfer(id).Status.Flight.Source)
}

func TestWrongCreditIsNoCredit(t *testing.T) {
	t.Parallel()
	for name, spoil := range map[string]func(*gateway.Sighting){
		"amount": func(s *gateway.Sighting) { s.Units = "1250749999" },
		"wallet": func(s *gateway.Sighting) { s.Wallet = gateway.Address{66} },
		"token":  func(s *gateway.Sighting) { s.Token = gateway.Address{66} },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b := newBench(t)
			id := b.sent("a", 1)[0]
			b.see("ethereum", 100, 90)
			b.see("base", 500, 490)
			b.see("ethereum", 103, 102, sightedSend(b.transfer(id), 101))
			credit := sightedCredit(b.transfer(id), 501)
			spoil(&credit)
			b.see("base", 503, 502, credit)
			b.track()
			require.Equal(t, gateway.StateSourceFinal, b.state(id))
		})
	}
}

// A store that was lost after a payment was credited begins to follow both
// chains behind the send and the credit: both are found by asking.
func TestAnAdoptedTransferFindsACreditOlderThanItsStore(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.see("ethereum", 100, 90)
	b.see("base", 500, 490)
	id := b.receive("a", 1)[0]
	tr := b.transfer(id)
	b.chain.used[tr.Ref] = 80
	b.chain.creditErr = gateway.Errorf(gateway.CodeQuorum, "ask", gateway.RetrySameBytes, "nobody answers")
	b.chain.credits = []gateway.Sighting{sightedCredit(tr, 480)}
	b.screen()
	b.submit()
	b.track()
	require.Equal(t, gateway.StateSourceFinal, b.state(id), "while the destination can't be asked, nothing is said of it")

	b.chain.creditErr = nil
	b.now = b.now.Add(time.Minute)
	b.track()
	require.Equal(t, gateway.StateSettled, b.state(id))
	require.Equal(t, uint64(480), b.transfer(id).Progress.DestBlock)
}

func TestACreditAboveTheCursorIsLeftToTheFollower(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.see("ethereum", 100, 90)
	b.see("base", 500, 490)
	id := b.receive("a", 1)[0]
	tr := b.transfer(id)
	b.chain.used[tr.Ref] = 80
	b.chain.credits = []gateway.Sighting{sightedCredit(tr, 501)}
	b.screen()
	b.submit()
	b.track()
	require.Equal(t, gateway.StateSourceFinal, b.state(id))
	b.see("base", 503, 502, sightedCredit(tr, 501))
	b.track()
	require.Equal(t, gateway.StateSettled, b.state(id))
}

func TestOnlyAnOverdueTransferOfOursIsAskedFor(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	id := b.sent("a", 1)[0]
	tr := b.transfer(id)
	b.see("ethereum", 100, 90)
	b.see("base", 500, 490)
	b.see("ethereum", 103, 102, sightedSend(tr, 101))
	b.chain.credits = []gateway.Sighting{sightedCredit(tr, 480)}
	b.track()
	require.Equal(t, gateway.StateSourceFinal, b.state(id), "its credit is followed, not asked for")
	b.now = b.transfer(id).Work.Deadline
	b.track()
	require.Equal(t, gateway.StateStranded, b.state(id))
	b.now = b.now.Add(time.Minute)
	b.track()
	require.Equal(t, gateway.StateSettled, b.state(id), "an overdue one may have been missed")
}
