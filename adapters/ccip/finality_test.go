package ccip_test

import (
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/adapters/devnet/chainlink"
	"github.com/vostro-gateway/vostro/gateway"
)

// fast has everybody on the lane from the source take messages after so many blocks.
func (l *lab) fast(blocks byte) {
	for _, c := range []*devnet.Chain{l.src, l.dst} {
		calls, err := chainlink.AllowFinality(c, [4]byte{0, 0, 0, blocks})
		require.NoError(l.t, err)
		require.NoError(l.t, c.Do(l.t.Context(), calls...))
	}
}

// A lane of 2.0 for five blocks: the send asks for exactly that, everybody on the way must have allowed it, and a
// transfer that asks for full finality doesn't go over it.
func TestALaneOf20CarriesPaymentsForLessThanFinality(t *testing.T) {
	t.Parallel()
	l := openLab(t, "2.0", chainlink.Options{})
	l.config.Lanes[0].Finality = "5"
	l.n = l.network()
	l.tr = l.transferFast("fast")
	l.demand(l.src, [4]byte{0, 0, 0, 5})
	_, err := l.n.Quote(t.Context(), l.tr, nil)
	require.Equal(t, gateway.CodeConfiguration, gateway.CodeOf(err), "%v", err)
	l.fast(5)
	l.healthy("everybody takes five blocks")
	full := l.transfer(l.src, "full")
	_, err = l.n.Quote(t.Context(), full, nil)
	require.ErrorContains(t, err, `for "5"`)

	q, err := l.n.Quote(t.Context(), l.tr, nil)
	require.NoError(t, err)
	terms, err := l.n.Terms(l.tr, q, q.Block.Time.Add(time.Hour))
	require.NoError(t, err)
	asked := common.FromHex("a69dd4aa" + "00061a80" + "00000005") // V3, gas, finality
	require.Equal(t, asked, terms.ExtraArgs[:len(asked)])
	l.send(l.src, l.n, l.tr)
	sent, _ := l.follow(l.n, l.cursor(l.src))
	require.Len(t, only(gateway.SightedSent, sent), 1)
	l.deliver(l.src)
	seen, _ := l.follow(l.n, l.cursor(l.dst))
	credits := only(gateway.SightedCredited, seen)
	require.Len(t, credits, 1)
	require.Equal(t, l.tr.Ref, credits[0].Ref)
	require.Equal(t, sent[0].MessageID, credits[0].MessageID, "the id is recomputed with the finality in it")
	require.Equal(t, l.tr.Route.Units, credits[0].Units)

	// Whoever takes it back stops the lane before a nonce is spent.
	l.owner(l.dst, l.dst.Pool, l.poolName(), "setAllowedFinalityConfig", [4]byte{})
	_, err = l.n.Quote(t.Context(), l.transferFast("later"), nil)
	require.Equal(t, gateway.CodeConfiguration, gateway.CodeOf(err))
	require.ErrorContains(t, err, "pool "+l.dst.Pool.Hex())
}

func (l *lab) transferFast(seed string) *gateway.Transfer {
	tr := l.transfer(l.src, seed)
	tr.Route.Finality = "5"
	return tr
}
