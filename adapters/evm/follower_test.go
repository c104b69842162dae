package evm_test

import (
	"context"
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/evm"
	"github.com/vostro-gateway/vostro/adapters/evm/chaintest"
	"github.com/vostro-gateway/vostro/gateway"
)

// store is what a store keeps of a followed chain.
type store struct {
	cursor    gateway.ChainCursor
	blocks    []gateway.Block
	sightings []gateway.Sighting
}

// recent gives the blocks back to the last final one.
func (s *store) recent() []gateway.Block {
	var out []gateway.Block
	for _, b := range s.blocks {
		if b.Number >= s.cursor.Finalized {
			out = append(out, b)
		}
	}
	return out
}

func (s *store) apply(t *testing.T, a gateway.ChainAdvance) {
	t.Helper()
	require.Equal(t, s.cursor, a.From)
	require.LessOrEqual(t, a.To.Finalized, a.To.Head.Number)
	if a.Replaced > 0 {
		var blocks []gateway.Block
		for _, b := range s.blocks {
			if b.Number < a.Replaced {
				blocks = append(blocks, b)
			}
		}
		var sightings []gateway.Sighting
		for _, x := range s.sightings {
			if x.Block < a.Replaced {
				sightings = append(sightings, x)
			}
		}
		s.blocks, s.sightings = blocks, sightings
	}
	for _, b := range a.Blocks {
		if n := len(s.blocks); n > 0 {
			require.Equal(t, s.blocks[n-1].Number+1, b.Number)
			require.Equal(t, s.blocks[n-1].Hash, b.Parent)
		}
		s.blocks = append(s.blocks, b)
	}
	s.sightings = append(s.sightings, a.Sightings...)
	s.cursor = a.To
}

// advance follows to the end.
func (s *store) advance(t *testing.T, f *evm.Follower) {
	t.Helper()
	for {
		a, err := f.Advance(ctxOf(t), s.cursor, s.recent())
		require.NoError(t, err)
		if a.To == a.From {
			return
		}
		s.apply(t, a)
	}
}

// units gives the word of each log that was seen.
func (s *store) units() []string {
	var out []string
	for _, x := range s.sightings {
		out = append(out, x.Units)
	}
	return out
}

// watchEcho watches the Echo contract; a sighting's units are the log's word.
func watchEcho(context.Context) (evm.Watch, error) {
	return evm.Watch{
		Addresses: []common.Address{chaintest.Echo},
		Decode: func(_ context.Context, _ *types.Header, _ common.Hash, r *types.Receipt) ([]gateway.Sighting, error) {
			var out []gateway.Sighting
			for _, l := range r.Logs {
				out = append(out, gateway.Sighting{LogIndex: l.Index, Kind: gateway.SightedSent, Units: new(big.Int).SetBytes(l.Data).String(), Contract: l.Address})
			}
			return out, nil
		},
	}, nil
}

func follow(t *testing.T, b *bundle, maxBlocks int) (*evm.Follower, *store) {
	t.Helper()
	f := evm.NewFollower(b.chain, watchEcho, maxBlocks)
	start, err := f.Start(ctxOf(t))
	require.NoError(t, err)
	return f, &store{cursor: start}
}

func (b *bundle) requireFollowed(t *testing.T, s *store) {
	t.Helper()
	require.Equal(t, b.node.Header("latest").Hash(), s.cursor.Head.Hash)
	for _, x := range s.blocks {
		require.Equal(t, b.node.HeaderAt(x.Number).Hash(), x.Hash)
	}
}

func TestTheFollowerSeesEveryWatchedLogOnce(t *testing.T) {
	t.Parallel()
	b := setup(t)
	f, s := follow(t, b, 4)
	require.Equal(t, "testnet", f.Chain())
	require.EqualValues(t, 0, s.cursor.Head.Number)
	var want []common.Hash
	for i := range byte(5) {
		want = append(want, b.emit(2*i+1), b.emit(2*i+2))
		b.node.Mine(2)
	}
	s.advance(t, f)
	b.requireFollowed(t, s)
	require.Equal(t, []string{"1", "2", "3", "4", "5", "6", "7", "8", "9", "10"}, s.units())
	for i, x := range s.sightings {
		receipt := b.node.Receipt(want[i])
		require.Equal(t, want[i], x.Tx)
		require.Equal(t, "testnet", x.Chain)
		require.Equal(t, receipt.BlockHash, x.Hash)
		require.Equal(t, receipt.BlockNumber.Uint64(), x.Block)
		require.Equal(t, receipt.Logs[0].Index, x.LogIndex)
		require.Equal(t, b.node.HeaderAt(x.Block).Time, uint64(x.Time.Unix()))
	}
	require.EqualValues(t, 8, s.cursor.Finalized) // head 10, depth 3
}

func TestAnAdvanceIsBounded(t *testing.T) {
	t.Parallel()
	b := setup(t)
	f, s := follow(t, b, 3)
	b.node.Mine(8)
	for _, want := range []uint64{3, 6, 8} {
		a, err := f.Advance(ctxOf(t), s.cursor, s.recent())
		require.NoError(t, err)
		require.Equal(t, want, a.To.Head.Number)
		s.apply(t, a)
	}
	a, err := f.Advance(ctxOf(t), s.cursor, s.recent())
	require.NoError(t, err)
	require.Equal(t, a.From, a.To)
	require.Empty(t, a.Blocks)
	require.Zero(t, a.Replaced)
}

func TestTheSameCursorGivesTheSameAdvance(t *testing.T) {
	t.Parallel()
	b := setup(t)
	f, s := follow(t, b, 10)
	b.emit(1)
	b.node.Mine(3)
	first, err := f.Advance(ctxOf(t), s.cursor, s.recent())
	require.NoError(t, err)
	require.NotEmpty(t, first.Sightings)

	// Another process, which knows nothing but the cursor.
	again, err := evm.NewFollower(b.chain, watchEcho, 10).Advance(ctxOf(t), s.cursor, nil)
	require.NoError(t, err)
	require.Equal(t, first, again)
}

func TestABlockWhoseBloomHoldsNoWatchedAddressIsNotFetched(t *testing.T) {
	t.Parallel()
	b := setup(t)
	f, s := follow(t, b, 50)
	to := chaintest.Reverter
	b.node.Send(&to, []byte{1}) // not empty, and no log of ours
	b.node.Mine(20)
	s.advance(t, f)
	b.requireFollowed(t, s)
	fetched := func() (n int) {
		for _, p := range b.proxies {
			n += p.Calls("eth_getBlockReceipts")
		}
		return n
	}
	require.Zero(t, fetched())
	b.emit(1)
	b.node.Mine(1)
	s.advance(t, f)
	require.Equal(t, []string{"1"}, s.units())
	require.Equal(t, 1, fetched())
}

func TestAReorgIsFoundAndReplayed(t *testing.T) {
	t.Parallel()
	b := setup(t, func(c *evm.Config) { c.Finality = evm.Finality{Depth: 20} })
	f, s := follow(t, b, 100)
	b.emit(1)
	b.node.Mine(3) // 1..3
	b.emit(2)
	b.node.Mine(2) // 4..5
	s.advance(t, f)
	require.Equal(t, []string{"1", "2"}, s.units())

	b.node.Reorg(2) // 4..6 are others; the second log is gone
	a, err := f.Advance(ctxOf(t), s.cursor, s.recent())
	require.NoError(t, err)
	require.EqualValues(t, 4, a.Replaced)
	require.Len(t, a.Blocks, 3)
	s.apply(t, a)
	b.requireFollowed(t, s)
	require.Equal(t, []string{"1"}, s.units())
	require.Contains(t, b.log.String(), "reorganisation")

	b.emit(3)
	b.node.Mine(1)
	s.advance(t, f)
	require.Equal(t, []string{"1", "3"}, s.units())
	b.requireFollowed(t, s)
}

func TestAReorgDeeperThanOneAdvanceIsReplayedInSteps(t *testing.T) {
	t.Parallel()
	b := setup(t, func(c *evm.Config) { c.Finality = evm.Finality{Depth: 60} })
	f, s := follow(t, b, 5)
	b.node.Mine(4)
	for i := range byte(20) {
		b.emit(i + 1)
		b.node.Mine(1)
	}
	s.advance(t, f)
	require.Len(t, s.sightings, 20)

	b.node.Reorg(20)
	b.emit(99)
	b.node.Mine(1)
	a, err := f.Advance(ctxOf(t), s.cursor, s.recent())
	require.NoError(t, err)
	require.EqualValues(t, 5, a.Replaced)
	require.EqualValues(t, 9, a.To.Head.Number, "bounded: the new head is below the old one")
	s.apply(t, a)
	require.Empty(t, s.sightings)
	s.advance(t, f)
	b.requireFollowed(t, s)
	require.Equal(t, []string{"99"}, s.units())
}

func TestAReorgIsFoundThoughTheNewChainIsNotLonger(t *testing.T) {
	t.Parallel()
	b := setup(t, func(c *evm.Config) { c.Finality = evm.Finality{Depth: 20} })
	f, s := follow(t, b, 100)
	b.node.Mine(6)
	s.advance(t, f)
	// The quorum stands three blocks lower, on the new chain.
	b.node.Reorg(4)
	b.allLie(chaintest.Lag(b.node, 3))
	a, err := f.Advance(ctxOf(t), s.cursor, s.recent())
	require.NoError(t, err)
	require.EqualValues(t, 3, a.Replaced)
	require.EqualValues(t, 4, a.To.Head.Number)
	s.apply(t, a)
	b.allLie(nil)
	s.advance(t, f)
	b.requireFollowed(t, s)
}

func TestAQuorumThatIsBehindTakesNothingBack(t *testing.T) {
	t.Parallel()
	b := setup(t)
	f, s := follow(t, b, 100)
	b.node.Mine(9)
	s.advance(t, f)
	for _, lag := range []uint64{1, 2, 5, 9} { // down to below the last final block
		b.allLie(chaintest.Lag(b.node, lag))
		a, err := f.Advance(ctxOf(t), s.cursor, s.recent())
		require.NoError(t, err)
		require.Equal(t, a.From, a.To, "lag %d", lag)
		require.Zero(t, a.Replaced)
	}
}

func TestAReplacedFinalBlockIsReportedLoudly(t *testing.T) {
	t.Parallel()
	b := setup(t) // depth 3
	f, s := follow(t, b, 100)
	b.node.Mine(2)
	s.advance(t, f)
	b.emit(1)
	b.node.Mine(10)
	s.advance(t, f)
	require.EqualValues(t, 10, s.cursor.Finalized)
	require.Equal(t, []string{"1"}, s.units())

	b.node.Reorg(10)
	s.advance(t, f)
	b.requireFollowed(t, s)
	require.Empty(t, s.units())
	require.Contains(t, b.log.String(), "level=ERROR")
	require.Contains(t, b.log.String(), "replaced blocks that were final")
	require.EqualValues(t, 11, s.cursor.Finalized) // head 13
}

func TestFinalizedByTagIsTheChainsOwn(t *testing.T) {
	t.Parallel()
	b := setup(t, func(c *evm.Config) { c.Finality = evm.Finality{Tag: "finalized"} })
	b.node.Mine(40)
	f, s := follow(t, b, 100)
	first := b.node.Header("finalized").Number.Uint64()
	require.Equal(t, first, s.cursor.Finalized)
	b.node.Mine(40)
	s.advance(t, f)
	require.Equal(t, b.node.Header("finalized").Number.Uint64(), s.cursor.Finalized)
	require.Greater(t, s.cursor.Finalized, first)
	require.EqualValues(t, 80, s.cursor.Head.Number)
}

func TestALiarCantTakeTheFollowerOntoAnotherChain(t *testing.T) {
	t.Parallel()
	for i := range 3 {
		b := setup(t)
		f, s := follow(t, b, 100)
		b.node.Mine(5)
		b.proxies[i].Misbehave(chaintest.ForgeHeaders(2))
		b.emit(1)
		b.node.Mine(5)
		s.advance(t, f)
		b.requireFollowed(t, s)
		require.Equal(t, []string{"1"}, s.units())
	}
}

func TestWithoutAQuorumNothingAdvances(t *testing.T) {
	t.Parallel()
	b := setup(t)
	f, s := follow(t, b, 100)
	b.node.Mine(5)
	b.proxies[0].Fail(500)
	b.proxies[1].Fail(500)
	_, err := f.Advance(ctxOf(t), s.cursor, s.recent())
	requireCode(t, gateway.CodeUnavailable, err)
	b.proxies[1].Fail(0)
	s.advance(t, f)
	b.requireFollowed(t, s)
}

func TestReceiptsThatCantBeProvenStopTheFollower(t *testing.T) {
	t.Parallel()
	b := setup(t)
	f, s := follow(t, b, 100)
	b.emit(1)
	b.node.Mine(2)
	b.allLie(chaintest.OmitLog())
	_, err := f.Advance(ctxOf(t), s.cursor, s.recent())
	requireCode(t, gateway.CodeUnavailable, err)
	b.proxies[2].Misbehave(nil)
	s.advance(t, f)
	require.Equal(t, []string{"1"}, s.units())
}

func TestAnErrorOfDecodeOrWatchStopsTheAdvance(t *testing.T) {
	t.Parallel()
	b := setup(t)
	_, s := follow(t, b, 100)
	b.emit(1)
	b.node.Mine(1)
	fault := errors.New("no such contract")
	f := evm.NewFollower(b.chain, func(context.Context) (evm.Watch, error) { return evm.Watch{}, fault }, 0)
	_, err := f.Advance(ctxOf(t), s.cursor, nil)
	require.ErrorIs(t, err, fault)
	f = evm.NewFollower(b.chain, func(ctx context.Context) (evm.Watch, error) {
		w, err := watchEcho(ctx)
		w.Decode = func(context.Context, *types.Header, common.Hash, *types.Receipt) ([]gateway.Sighting, error) {
			return nil, fault
		}
		return w, err
	}, 0)
	_, err = f.Advance(ctxOf(t), s.cursor, nil)
	require.ErrorIs(t, err, fault)
}
