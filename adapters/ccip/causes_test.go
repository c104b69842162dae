package ccip_test

import (
	"bytes"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/ccip"
	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/adapters/devnet/chainlink"
	"github.com/vostro-gateway/vostro/adapters/devnet/chainlink/chainlinktest"
	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
	"github.com/vostro-gateway/vostro/gateway"
)

// stuck is one transfer on its way over a lane of some generation.
type stuck struct {
	*world
	n      *ccip.Network
	t      *gateway.Transfer
	cursor gateway.ChainCursor // of the destination, before anything arrived
}

// strand sends a transfer, after which the test makes trouble, and carries it.
func strand(t *testing.T, generation string, trouble func(s *stuck)) *stuck {
	t.Helper()
	var stack devnet.Stack
	if generation != "devnet" {
		stack = chainlinktest.Stack(t, generation, chainlink.Options{})
	}
	w := openOn(t, stack)
	s := &stuck{world: w, n: w.network()}
	s.t = w.transfer(w.src, "stuck")
	s.cursor = w.cursor(w.dst)
	w.send(w.src, s.n, s.t)
	if trouble != nil {
		trouble(s)
	}
	w.deliver(w.src)
	s.see()
	return s
}

// see gives what the destination has shown so far, and keeps what track would.
func (s *stuck) see() []gateway.Sighting {
	seen, _ := s.follow(s.n, s.cursor)
	for _, x := range seen {
		switch x.Kind {
		case gateway.SightedFailed:
			s.t.Status.State = gateway.StateStranded
			s.t.Progress.DestTx, s.t.Progress.DestBlock = x.Tx, x.Block
		case gateway.SightedSetAside:
			s.t.Status.State = gateway.StateUndelivered
		}
	}
	return seen
}

func (s *stuck) diagnose(how gateway.ByHand) gateway.Diagnosis {
	s.world.t.Helper()
	d, err := s.n.Diagnose(s.world.t.Context(), s.t, how)
	require.NoError(s.world.t, err)
	return d
}

// mended makes the remedy's call in a stranger's name, with the gas that it asks for, and expects one credit for it all.
func (s *stuck) mended(d gateway.Diagnosis) {
	t := s.world.t
	t.Helper()
	require.NotNil(t, d.Remedy, "%+v", d)
	require.Empty(t, only(gateway.SightedCredited, s.see()))
	require.Equal(t, s.dst.Name, d.Remedy.Chain)
	s.spend(d.Remedy.Call)
	credits := only(gateway.SightedCredited, s.see())
	require.Len(t, credits, 1, "exactly one credit")
	require.Equal(t, s.t.Ref, credits[0].Ref)
	require.Equal(t, s.t.Route.Beneficiary, credits[0].Wallet)
	again, err := s.n.Diagnose(t.Context(), s.t, gateway.ByHand{})
	require.NoError(t, err)
	require.Equal(t, gateway.CauseExecuted, again.Cause)
	require.Nil(t, again.Remedy, "nothing is executed twice")
}

// spend sends a call with no more gas than it says.
func (s *stuck) spend(call gateway.Call) {
	s.callWith(s.dst, devnet.RoleStranger, call.To, call.Data, call.GasLimit)
}

var generations = []string{"devnet", "1.5", "1.6", "2.0"}

func onEach(t *testing.T, test func(t *testing.T, generation string)) {
	for _, generation := range generations {
		t.Run(generation, func(t *testing.T) {
			t.Parallel()
			test(t, generation)
		})
	}
}

// Somebody executes with too little gas: the message itself is good. On 2.0 the verifiers' results are taken from the
// very transaction that failed.
func TestAStarvedExecutionIsRecognisedAndMended(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, generation string) {
		s := strand(t, generation, func(s *stuck) { s.net.Relay(s.src).FailExecution(1) })
		d := s.diagnose(gateway.ByHand{})
		require.Equal(t, gateway.CauseGriefed, d.Cause, "%+v", d)
		require.Zero(t, d.Remedy.Gas)
		s.mended(d)
	})
}

func TestAReceiverThatNeedsMoreGasGetsIt(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, generation string) {
		s := strand(t, generation, func(s *stuck) {
			s.do(s.dst, devnet.RoleOwner, s.dst.Receiver, bindings.NewPaymentReceiver().PackSetTransferGas(big.NewInt(700_000)))
		})
		d := s.diagnose(gateway.ByHand{})
		require.Equal(t, gateway.CauseOutOfGas, d.Cause, "%+v", d)
		require.Contains(t, d.Detail, "GasShort")
		require.Greater(t, d.Remedy.Gas, s.t.Route.GasLimit)
		require.LessOrEqual(t, d.Remedy.Gas, uint64(2_000_000))
		s.mended(d)
	})
}

func TestAFailureWhoseCauseIsGoneIsMendedAsItIs(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, generation string) {
		s := strand(t, generation, func(s *stuck) { require.NoError(t, s.dst.PauseToken(t.Context(), true)) })
		d := s.diagnose(gateway.ByHand{})
		require.Equal(t, gateway.CauseReverts, d.Cause, "%+v", d)
		require.Nil(t, d.Remedy)
		require.NotEmpty(t, d.Detail)
		require.NotEmpty(t, d.Advice)
		require.NoError(t, s.dst.PauseToken(t.Context(), false))
		d = s.diagnose(gateway.ByHand{})
		require.Equal(t, gateway.CausePassed, d.Cause, "%+v", d)
		s.mended(d)
	})
}

func TestALowBucketSaysWhenItHasRefilled(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, generation string) {
		units, _ := new(big.Int).SetString("1000000000", 10)
		s := strand(t, generation, func(s *stuck) {
			s.lane(s.src, s.n).Bucket(s.dst.Name, new(big.Int).Mul(units, big.NewInt(1000)), big.NewInt(1))
		})
		d := s.diagnose(gateway.ByHand{})
		require.Equal(t, gateway.CauseRateLimited, d.Cause, "%+v", d)
		require.Contains(t, d.Detail, "RateLimitReached")
		if generation != "2.0" { // where the cut may have taken it
			require.Greater(t, d.After, time.Second)
		}
		require.Nil(t, d.Remedy)
		require.NoError(t, s.dst.ResetRateLimit(t.Context()))
		s.mended(s.diagnose(gateway.ByHand{}))
	})
}

func TestACurseIsTheCauseWhateverElseIs(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, generation string) {
		s := strand(t, generation, func(s *stuck) { s.net.Relay(s.src).FailExecution(1) })
		require.NoError(t, s.dst.Curse(t.Context()))
		d := s.diagnose(gateway.ByHand{})
		require.Equal(t, gateway.CauseCursed, d.Cause, "%+v", d)
		require.Nil(t, d.Remedy)
		require.NoError(t, s.dst.Uncurse(t.Context()))
		s.mended(s.diagnose(gateway.ByHand{}))
	})
}

func TestAMessageThatNobodyCarriedIsToldApart(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, generation string) {
		var stack devnet.Stack
		if generation != "devnet" {
			stack = chainlinktest.Stack(t, generation, chainlink.Options{})
		}
		w := openOn(t, stack)
		s := &stuck{world: w, n: w.network(), cursor: w.cursor(w.dst)}
		s.t = w.transfer(w.src, "alone")
		w.send(w.src, s.n, s.t)
		d := s.diagnose(gateway.ByHand{})
		require.Nil(t, d.Remedy)
		require.NotEmpty(t, d.Advice)
		lane := s.src.Site().Lane()
		sent, err := lane.Sent(t.Context(), 0, s.src.Head().Number.Uint64())
		require.NoError(t, err)
		require.Len(t, sent, 1)
		if generation == "2.0" {
			require.Equal(t, gateway.CauseUnverified, d.Cause, "%+v", d)
			require.Contains(t, d.Detail, "must sign message")
			call, err := lane.Execute(t.Context(), sent, []int{0}, true, 3_000_000)
			require.NoError(t, err)
			results := ccip.ReadExecution20(call.Data)
			require.NotEmpty(t, results)
			// What was never tried and would fail doesn't revert: it must not be taken for a success.
			require.NoError(t, s.dst.PauseToken(t.Context(), true))
			d = s.diagnose(gateway.ByHand{Results: results})
			require.Equal(t, gateway.CauseReverts, d.Cause, "%+v", d)
			require.NotEmpty(t, d.Detail)
			require.NoError(t, s.dst.PauseToken(t.Context(), false))
			for verifier := range results {
				d = s.diagnose(gateway.ByHand{Results: map[common.Address][]byte{verifier: make([]byte, 70)}})
				require.Equal(t, gateway.CauseUnverified, d.Cause, "%+v", d)
			}
			d = s.diagnose(gateway.ByHand{Results: results})
			require.Equal(t, gateway.CauseUnexecuted, d.Cause, "%+v", d)
			s.mended(d)
			return
		}
		require.Equal(t, gateway.CauseUncommitted, d.Cause, "%+v", d)
		calls, err := lane.Commit(t.Context(), []devnet.Root{{Interval: devnet.Interval{Min: sent[0].Sequence, Max: sent[0].Sequence}, Hash: sent[0].Leaf}})
		require.NoError(t, err)
		require.NoError(t, s.dst.Do(t.Context(), calls...))
		d = s.diagnose(gateway.ByHand{})
		require.Equal(t, gateway.CauseTooEarly, d.Cause, "%+v", d)
		require.Greater(t, d.After, 7*time.Hour)
		require.Nil(t, d.Remedy)
	})
}

// On 2.0 a stranger can have our message fail with signatures that are none. What he gave isn't taken for the verifiers'
// word, and with theirs it succeeds.
func TestAForgedExecutionOf20IsRecognised(t *testing.T) {
	t.Parallel()
	w := openOn(t, chainlinktest.Stack(t, "2.0", chainlink.Options{}))
	s := &stuck{world: w, n: w.network(), cursor: w.cursor(w.dst)}
	s.t = w.transfer(w.src, "forged")
	w.send(w.src, s.n, s.t)
	lane := s.src.Site().Lane()
	sent, err := lane.Sent(t.Context(), 0, s.src.Head().Number.Uint64())
	require.NoError(t, err)
	call, err := lane.Execute(t.Context(), sent, []int{0}, true, 3_000_000)
	require.NoError(t, err)
	results := ccip.ReadExecution20(call.Data)
	forged := append([]byte(nil), call.Data...)
	for _, result := range results {
		at := bytes.Index(forged, result)
		require.Positive(t, at)
		forged[at+8] ^= 1 // in the first signature
	}
	s.do(s.dst, devnet.RoleStranger, *call.To, forged)
	require.Len(t, only(gateway.SightedFailed, s.see()), 1)
	d := s.diagnose(gateway.ByHand{})
	require.Equal(t, gateway.CauseUnverified, d.Cause, "%+v", d)
	require.Nil(t, d.Remedy)
	d = s.diagnose(gateway.ByHand{Results: results})
	require.Equal(t, gateway.CauseGriefed, d.Cause, "%+v", d)
	s.mended(d)
}

func TestACreditThatWasSetAsideIsPaidWhenTheTokenAllows(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, generation string) {
		s := strand(t, generation, func(s *stuck) { s.lane(s.src, s.n).Block(s.t.Route.Beneficiary, true) })
		require.Equal(t, gateway.StateUndelivered, s.t.Status.State)
		d := s.diagnose(gateway.ByHand{})
		require.Equal(t, gateway.CauseRefused, d.Cause, "%+v", d)
		require.Contains(t, d.Detail, "AccountBlocked")
		require.Nil(t, d.Remedy)
		s.lane(s.src, s.n).Block(s.t.Route.Beneficiary, false)
		d = s.diagnose(gateway.ByHand{})
		require.Equal(t, gateway.CausePayable, d.Cause, "%+v", d)
		require.Equal(t, gateway.PurposeRetry, d.Remedy.Purpose)
		s.mended(d)
	})
}

// Before the off-ramp's own time is over only the oracle network may execute what was never tried; then we may.
func TestWhatNobodyTriedIsExecutedWhenTheOffRampsTimeIsOver(t *testing.T) {
	t.Parallel()
	for _, generation := range []string{"1.5", "1.6"} {
		t.Run(generation, func(t *testing.T) {
			t.Parallel()
			l := openLab(t, generation, chainlink.Options{})
			s := &stuck{world: l.world, n: l.n, cursor: l.cursor(l.dst)}
			s.t = l.transfer(l.src, "never tried")
			l.send(l.src, s.n, s.t)
			lane := l.src.Site().Lane()
			sent, err := lane.Sent(t.Context(), 0, l.src.Head().Number.Uint64())
			require.NoError(t, err)
			require.Len(t, sent, 1)
			calls, err := lane.Commit(t.Context(), []devnet.Root{{Interval: devnet.Interval{Min: sent[0].Sequence, Max: sent[0].Sequence}, Hash: sent[0].Leaf}})
			require.NoError(t, err)
			require.NoError(t, l.dst.Do(t.Context(), calls...))
			d := s.diagnose(gateway.ByHand{})
			require.Equal(t, gateway.CauseTooEarly, d.Cause, "%+v", d)
			l.threshold(1)
			l.mine(l.dst, 3)
			d = s.diagnose(gateway.ByHand{})
			require.Equal(t, gateway.CauseUnexecuted, d.Cause, "%+v", d)
			s.mended(d)
		})
	}
}

// threshold has the off-ramp let anybody execute so many seconds after a commit.
func (l *lab) threshold(seconds byte) {
	l.t.Helper()
	if l.generation == "1.6" {
		config := l.answer(l.dst, l.dst.OffRamp, "v1_6_0/offramp", "getDynamicConfig")
		copy(config[32:64], common.LeftPadBytes([]byte{seconds}, 32))
		l.do(l.dst, devnet.RoleOwner, l.dst.OffRamp, append(crypto.Keccak256([]byte("setDynamicConfig((address,uint32,address))"))[:4], config...))
		return
	}
	config := l.answer(l.dst, l.dst.OffRamp, "v1_5_0/evm_2_evm_offramp", "getDynamicConfig")
	copy(config[:32], common.LeftPadBytes([]byte{seconds}, 32))
	var signers, transmitters chainlink.List
	for i := range byte(4) {
		signers, transmitters = append(signers, common.Address{1, i}), append(transmitters, common.Address{2, i})
	}
	l.owner(l.dst, l.dst.OffRamp, "v1_5_0/evm_2_evm_offramp", "setOCR2Config", signers, transmitters, 1, config, 1, []byte{})
}
