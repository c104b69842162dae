package engine_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

func TestBatchGoesOnOneNonceStoredBeforeItIsBroadcast(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.chain.nonce = 41
	ids := b.receive("a", 5)
	b.screen()
	b.chain.onBroadcast = func(a gateway.Attempt) {
		live, err := b.store.Intents(t.Context(), "ethereum", gateway.Address{7})
		require.NoError(t, err)
		require.Len(t, live, 1, "the intent isn't stored yet")
		require.Equal(t, a.Raw, live[0].Attempts[0].Raw, "the bytes aren't stored yet")
	}
	b.submit()
	require.Len(t, b.chain.broadcasts, 1)
	require.Len(t, b.policy.approved, 5, "each item carries an approval of its own")
	for _, id := range ids {
		require.Equal(t, gateway.StateSubmitting, b.state(id))
		intents := b.intents(id)
		require.Len(t, intents, 1)
		require.Equal(t, uint64(41), intents[0].Nonce)
		require.ElementsMatch(t, ids, intents[0].Transfers)
		require.Equal(t, noon, intents[0].Attempts[0].BroadcastAt)
	}
	reserved, err := b.store.Reserved(t.Context(), "token/ethereum/"+gateway.Address{1}.Hex()+"/"+gateway.Address{4}.Hex())
	require.NoError(t, err)
	require.Equal(t, "6253750000", reserved.String(), "five times the amount is promised")
	for resource, want := range map[string]string{
		"fee/ethereum/" + gateway.Address{1}.Hex() + "/" + gateway.Address{}.Hex(): "45", // five times the dearest fee
		"outbound/ethereum/base/" + gateway.Address{4}.Hex():                       "6253750000",
	} {
		reserved, err := b.store.Reserved(t.Context(), resource)
		require.NoError(t, err)
		require.Equal(t, want, reserved.String(), resource)
	}

	// The stored nonce counts, even when the chain knows nothing of it yet.
	b.chain.onBroadcast = nil
	again := b.sent("b", 1)[0]
	require.Equal(t, uint64(42), b.intents(again)[0].Nonce)
}

// Lanes of other versions need other gas, and an item that gets too little would undo its whole transaction.
func TestOnlySendsThatTakeTheSameGasShareATransaction(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	dear := map[string]bool{}
	for i, id := range b.receive("a", 5) {
		dear[id] = i < 2
	}
	b.chain.gas = func(t *gateway.Transfer) uint64 {
		if dear[t.ID] {
			return 9_000_000
		}
		return 600_000
	}
	b.screen()
	b.submit()
	var sizes []int
	seen := map[string]bool{}
	for id := range dear {
		intent := b.intents(id)[0]
		for _, other := range intent.Transfers {
			require.Equal(t, dear[id], dear[other])
		}
		if !seen[intent.ID] {
			seen[intent.ID] = true
			sizes = append(sizes, len(intent.Transfers))
		}
	}
	require.ElementsMatch(t, []int{1, 1, 3}, sizes, "two that each take more than half of a transaction, and three that fit one")
}

func TestOvertakenApprovalIsScreenedAgainAndNothingSigned(t *testing.T) {
	t.Parallel()
	for name, overtake := range map[string]func(b *bench){
		"other rules": func(b *bench) { b.policy.bundle = "rules 2" },
		"expired":     func(b *bench) { b.now = b.now.Add(15 * time.Minute) },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b := newBench(t)
			id := b.receive("a", 1)[0]
			b.screen()
			overtake(b)
			b.decides(gateway.Deny, "sanctions")
			b.submit()
			require.Equal(t, gateway.StateApproved, b.state(id))
			require.Equal(t, gateway.EventRescreen, b.last(id).Type)
			b.screen()
			b.submit()
			require.Equal(t, gateway.StateRejected, b.state(id))
			require.Empty(t, b.policy.approved, "the compliance key signed for rules that no longer hold")
			require.Empty(t, b.chain.signed)
		})
	}
}

func TestAComplianceKeyOutOfReachParksAndIsNoNewDecision(t *testing.T) {
	t.Parallel()
	for _, code := range []gateway.Code{gateway.CodeSigner, gateway.CodeConfiguration, gateway.CodeInternal} {
		t.Run(string(code), func(t *testing.T) {
			t.Parallel()
			b := newBench(t)
			id := b.receive("a", 1)[0]
			b.screen()
			b.policy.keyErr = gateway.Errorf(code, "sign approval", gateway.RetrySameBytes, "no answer within 5s")
			b.submit()
			require.Equal(t, gateway.StateParked, b.state(id))
			require.Equal(t, string(code), b.transfer(id).Progress.Reasons[0].Rule)
			require.Zero(t, b.screen(), "the decision stands")
			require.Zero(t, b.submit(), "it isn't tried again at once")
			require.Empty(t, b.chain.signed)

			b.policy.keyErr = nil
			b.now = b.now.Add(15 * time.Second)
			b.submit()
			require.Equal(t, gateway.StateSubmitting, b.state(id))
		})
	}
}

func TestLostLeaseLeavesNoIntentAndBroadcastsNothing(t *testing.T) {
	t.Parallel()
	for name, steal := range map[string]func(b *bench) error{
		"of the transfer": func(b *bench) error {
			_, _, err := b.store.LeaseTransfers(b.Context(), gateway.StageSubmit, "g2", b.now.Add(time.Minute), time.Minute, 10)
			return err
		},
		"of the signer": func(b *bench) error {
			_, _, err := b.store.AcquireLease(b.Context(), "signer/ethereum/"+gateway.Address{7}.Hex(), "g2", b.now.Add(time.Minute), time.Minute)
			return err
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b := newBench(t)
			id := b.receive("a", 1)[0]
			b.screen()
			b.chain.onSign = func() { require.NoError(t, steal(b)) }
			_, _, err := b.submitter("g1").Step(t.Context(), b.now)
			require.NoError(t, err, "being overtaken is no failure")
			require.Len(t, b.chain.signed, 1)
			require.Empty(t, b.chain.broadcasts, "bytes left that aren't stored")
			require.Empty(t, b.intents(id))
			require.Equal(t, gateway.StateApproved, b.state(id))
		})
	}
}

func TestSignerOfAnotherGatewayIsWaitedFor(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	id := b.receive("a", 1)[0]
	b.screen()
	lease := "signer/ethereum/" + gateway.Address{7}.Hex()
	fence, held, err := b.store.AcquireLease(t.Context(), lease, "g2", b.now, time.Hour)
	require.NoError(t, err)
	require.True(t, held)
	events := b.events(id)
	require.Equal(t, 1, b.submit())
	require.Empty(t, b.chain.signed)
	require.Equal(t, events, b.events(id), "waiting for a signer is no news")
	require.Zero(t, b.submit(), "not due at once")

	require.NoError(t, b.store.ReleaseLease(t.Context(), fence))
	b.now = b.now.Add(time.Second)
	require.Equal(t, 1, b.submit())
	require.Equal(t, gateway.StateSubmitting, b.state(id))
}

func TestSignerIsGivenBackAtAStop(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.receive("a", 1)
	b.screen()
	s := b.submitter("g1")
	_, _, err := s.Step(t.Context(), b.now)
	require.NoError(t, err)
	lease := "signer/ethereum/" + gateway.Address{7}.Hex()
	_, held, err := b.store.AcquireLease(t.Context(), lease, "g2", b.now, time.Second)
	require.NoError(t, err)
	require.False(t, held)
	require.NoError(t, s.Release(t.Context()))
	_, held, err = b.store.AcquireLease(t.Context(), lease, "g2", b.now, time.Second)
	require.NoError(t, err)
	require.True(t, held, "another gateway would wait for a lease that nobody uses")
}

func TestSignerWithItsHandsFullTakesNoMore(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.receive("a", 5)
	b.screen()
	s := b.submitter("g1")
	s.Batch, s.InFlight = 1, 3
	require.Equal(t, 5, b.run(s))
	require.Len(t, b.chain.broadcasts, 3)
	for i := range 3 {
		t, err := b.store.Intents(b.Context(), "ethereum", gateway.Address{7})
		require.NoError(b, err)
		require.Equal(b, uint64(i), t[i].Nonce)
	}
}

func TestWhatABlockHoldsLeavesTheSignersHandsFree(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.receive("a", 5)
	b.screen()
	s := b.submitter("g1")
	s.Batch, s.InFlight = 1, 3
	b.run(s)
	require.Len(t, b.chain.broadcasts, 3)

	// A block holds the first two; nothing is final yet.
	b.chain.nonce = 2
	b.now = b.now.Add(time.Second)
	b.run(s)
	require.Len(t, b.chain.broadcasts, 5)
	live, err := b.store.Intents(b.Context(), "ethereum", gateway.Address{7})
	require.NoError(t, err)
	require.Len(t, live, 5)
}

func TestParkingIsToldOncePerReason(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.policy.ttl = 100 * time.Hour
	id := b.receive("a", 1)[0]
	b.screen()
	parked := []gateway.EventType{gateway.EventReceived, gateway.EventApproved, gateway.EventParked}
	b.chain.quoteErr = gateway.Errorf(gateway.CodeLaneCursed, "quote", gateway.RetryAfterChange, "cursed")
	for range 3 {
		require.Equal(t, 1, b.submit())
		require.Equal(t, parked, b.events(id))
		b.now = b.now.Add(15 * time.Second)
	}
	b.chain.quoteErr = gateway.Errorf(gateway.CodeRateLimited, "quote", gateway.RetryAfterChange, "full")
	b.submit()
	require.Equal(t, append(parked, gateway.EventParked), b.events(id))
	require.Equal(t, noon.Add(24*time.Hour), b.transfer(id).Work.Deadline, "a new reason doesn't buy new patience")

	b.chain.quoteErr = nil
	b.now = b.now.Add(15 * time.Second)
	b.submit()
	require.Equal(t, gateway.StateSubmitting, b.state(id))
	require.Len(t, b.chain.broadcasts, 1)
	require.Zero(t, b.transfer(id).Progress.ParkedUntil, "the next trouble has patience of its own")
}

// An approval is good for a quarter of an hour, the patience with a lane for a
// day: screening again in between must not make it endless.
func TestScreeningAgainBuysNoPatienceWithALane(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	id := b.receive("a", 1)[0]
	b.chain.quoteErr = gateway.Errorf(gateway.CodeLaneCursed, "quote", gateway.RetryAfterChange, "cursed")
	for b.now.Before(noon.Add(24 * time.Hour)) {
		b.screen()
		b.submit()
		require.Contains(t, []gateway.State{gateway.StateApproved, gateway.StateParked}, b.state(id))
		b.now = b.now.Add(10 * time.Minute)
	}
	b.screen()
	b.submit()
	require.Equal(t, gateway.StateHeld, b.state(id), "after a day people decide")
}

func TestAmountThatNeverFitsIsRejected(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	id := b.receive("a", 1)[0]
	b.screen()
	b.chain.quoteErr = gateway.Errorf(gateway.CodeOverCapacity, "quote", gateway.RetryNever, "too much")
	b.submit()
	require.Equal(t, gateway.StateRejected, b.state(id))
	require.Equal(t, "AM23", b.last(id).Reasons[0].ISO)
	require.Empty(t, b.chain.signed)
}

func TestUsedReferenceIsAdoptedAndNothingSigned(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.see("ethereum", 100, 90)
	id := b.receive("a", 1)[0]
	b.chain.used[b.transfer(id).Ref] = 80
	b.screen()
	b.submit()
	require.Equal(t, gateway.StateSubmitting, b.state(id))
	require.Equal(t, gateway.EventAdopted, b.last(id).Type)
	b.track()
	require.Equal(t, gateway.SourceFinal, b.transfer(id).Status.Flight.Source, "proven by the block that the contract names")
	require.Empty(t, b.chain.signed)
	require.Empty(t, b.policy.approved)
	require.Empty(t, b.intents(id))
}

func TestUnknownReferenceIsNeverSent(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	id := b.receive("a", 1)[0]
	b.screen()
	b.chain.sentErr = gateway.Errorf(gateway.CodeQuorum, "used", gateway.RetrySameBytes, "no agreement")
	b.submit()
	require.Equal(t, gateway.StateParked, b.state(id))
	require.Empty(t, b.chain.signed)
}
