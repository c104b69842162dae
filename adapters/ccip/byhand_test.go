package ccip_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/adapters/devnet/chainlink"
	"github.com/vostro-gateway/vostro/adapters/devnet/chainlink/chainlinktest"
	"github.com/vostro-gateway/vostro/gateway"
)

// A message of an interval of three fails, and a stranger executes it with the call that the gateway gives.
func TestAnybodyCanExecuteByHandWithTheCallThatWeGive(t *testing.T) {
	t.Parallel()
	for _, generation := range []string{"devnet", "1.5", "1.6"} {
		t.Run(generation, func(t *testing.T) {
			t.Parallel()
			var stack devnet.Stack
			if generation != "devnet" {
				stack = chainlinktest.Stack(t, generation, chainlink.Options{})
			}
			w := openOn(t, stack)
			n := w.network()
			_, err := n.ManualExecution(t.Context(), w.transfer(w.src, "never sent"), gateway.ByHand{})
			require.Equal(t, gateway.CodeNotFound, gateway.CodeOf(err), "%v", err)

			var all []*gateway.Transfer
			for _, seed := range []string{"a", "b", "c"} {
				tr := w.transfer(w.src, seed)
				all = append(all, tr)
				w.send(w.src, n, tr)
			}
			_, err = n.ManualExecution(t.Context(), all[0], gateway.ByHand{})
			require.Equal(t, gateway.CodeNotFound, gateway.CodeOf(err), "no commit yet: %v", err)
			w.net.Relay(w.src).FailExecution(1)
			w.deliver(w.src)
			seen, _ := w.follow(n, w.cursor(w.dst))
			failed := only(gateway.SightedFailed, seen)
			require.Len(t, failed, 1)

			for _, tr := range all {
				credit, err := n.FindCredit(t.Context(), tr)
				require.NoError(t, err)
				call, err := n.ManualExecution(t.Context(), tr, gateway.ByHand{})
				if len(credit) > 0 {
					require.Equal(t, gateway.CodeInvalidRequest, gateway.CodeOf(err), "%v", err)
					continue
				}
				require.NoError(t, err)
				require.Less(t, call.GasLimit, uint64(2_000_000))
				w.do(w.dst, devnet.RoleStranger, call.To, call.Data)
				more, err := n.ManualExecution(t.Context(), tr, gateway.ByHand{Gas: 600_000})
				require.Equal(t, gateway.CodeInvalidRequest, gateway.CodeOf(err), "%v %v", more, err)
			}
			seen, _ = w.follow(n, w.cursor(w.dst))
			require.Len(t, only(gateway.SightedCredited, seen), 3)
			require.Len(t, only(gateway.SightedExecuted, seen), 3)
		})
	}
}

func TestExecutionByHandOf20NamesTheVerifierWhoseWordIsMissing(t *testing.T) {
	t.Parallel()
	w := openOn(t, chainlinktest.Stack(t, "2.0", chainlink.Options{}))
	n := w.network()
	tr := w.transfer(w.src, "a")
	w.send(w.src, n, tr)
	_, err := n.ManualExecution(t.Context(), tr, gateway.ByHand{})
	require.Equal(t, gateway.CodeUnsupported, gateway.CodeOf(err), "%v", err)
	require.Equal(t, gateway.RetryAfterChange, gateway.RetryOf(err))
	require.ErrorContains(t, err, "must sign message")
	here, err := chainlink.Issuer(w.dst)
	require.NoError(t, err)
	_, err = n.ManualExecution(t.Context(), tr, gateway.ByHand{Results: map[common.Address][]byte{here.Resolver: {1}}})
	require.ErrorContains(t, err, "must sign message")
	w.deliver(w.src)
	_, err = n.ManualExecution(t.Context(), tr, gateway.ByHand{})
	require.Equal(t, gateway.CodeInvalidRequest, gateway.CodeOf(err), "%v", err)
}
