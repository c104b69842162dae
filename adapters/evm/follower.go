package evm

import (
	"context"
	"fmt"
	"log/slog"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"golang.org/x/sync/errgroup"

	"github.com/vostro-gateway/vostro/gateway"
)

const (
	// FollowBlocksDefault is how many blocks one Advance takes at most.
	FollowBlocksDefault = 256

	// deepReorg is how many blocks below the lowest known one are read again when
	// none of the known ones is in the chain any more. Reading a block twice is
	// harmless.
	deepReorg = 64

	// parallelBlocks is how many blocks' receipts are fetched at a time.
	parallelBlocks = 4
)

// Decode gives what the logs of one receipt say, in log order. r is proven (or,
// with LogAgreement, agreed) and txHash computed from the block. The follower
// fills in chain, block, time and transaction of each sighting; LogIndex is
// Decode's. An error stops the advance, which is then tried again.
type Decode func(ctx context.Context, h *types.Header, txHash common.Hash, r *types.Receipt) ([]gateway.Sighting, error)

// Watch says whose logs matter. An address that is added later is seen from the
// next advance on; blocks before that aren't read again.
type Watch struct {
	Addresses []common.Address
	Decode    Decode
}

// Follower gives the engine what happened on a chain, block by block, each
// proven: headers are linked by parent hash up to an agreed one, a block whose
// bloom holds no watched address is proven to have no log of it, and any other
// block's receipts are proven. It keeps nothing between calls: the same cursor
// gives the same advance as long as the chain is the same.
type Follower struct {
	chain     *Chain
	watch     func(ctx context.Context) (Watch, error)
	maxBlocks uint64
}

// NewFollower gives a follower. watch is asked once per advance; maxBlocks
// bounds one advance, FollowBlocksDefault when not positive.
func NewFollower(c *Chain, watch func(ctx context.Context) (Watch, error), maxBlocks int) *Follower {
	if maxBlocks <= 0 {
		maxBlocks = FollowBlocksDefault
	}
	return &Follower{c, watch, uint64(maxBlocks)}
}

// Chain gives the chain's name.
func (f *Follower) Chain() string { return f.chain.Name() }

// Start gives the cursor of a store that has never followed the chain: the last
// final block, below which nothing can change.
func (f *Follower) Start(ctx context.Context) (gateway.ChainCursor, error) {
	final, err := f.chain.Final(ctx)
	if err != nil {
		return gateway.ChainCursor{}, err
	}
	return gateway.ChainCursor{Chain: f.Chain(), Head: BlockOf(final), Finalized: final.Number.Uint64()}, nil
}

// Advance gives the next blocks after from. When from's block is no longer in
// the chain, the highest of recent that still is becomes the new start and
// Replaced names the first block that went; the new head may then be lower than
// from's. Finalized never falls, unless the chain has replaced a block that was
// final, which is logged as an error. An advance with To == From has nothing
// new. Errors change nothing: the same call is to be made again.
func (f *Follower) Advance(ctx context.Context, from gateway.ChainCursor, recent []gateway.Block) (gateway.ChainAdvance, error) {
	head, err := f.chain.Head(ctx)
	if err != nil {
		return gateway.ChainAdvance{}, err
	}
	recent = known(from, recent)
	path, err := f.path(ctx, head, from, recent)
	if err != nil {
		return gateway.ChainAdvance{}, err
	}
	out := gateway.ChainAdvance{From: from, To: from, Replaced: path.replaced}
	for _, h := range path.headers {
		out.Blocks = append(out.Blocks, BlockOf(h))
	}
	out.To.Head = path.start
	if n := len(out.Blocks); n > 0 {
		out.To.Head = out.Blocks[n-1]
	}
	if out.To.Finalized, err = f.finalized(ctx, head, from, path, recent, out); err != nil {
		return gateway.ChainAdvance{}, err
	}
	if out.Sightings, err = f.sightings(ctx, path.headers); err != nil {
		return gateway.ChainAdvance{}, err
	}
	return out, nil
}

// known gives recent with from's block at its end, whatever the store gave.
func known(from gateway.ChainCursor, recent []gateway.Block) []gateway.Block {
	out := make([]gateway.Block, 0, len(recent)+1)
	for _, b := range recent {
		if b.Number < from.Head.Number {
			out = append(out, b)
		}
	}
	return append(out, from.Head)
}

// path is the way from a block that is known and still in the chain.
type path struct {
	start    gateway.Block
	headers  []*types.Header // above start, linked
	replaced uint64
}

func (f *Follower) path(ctx context.Context, head *types.Header, from gateway.ChainCursor, recent []gateway.Block) (path, error) {
	n := head.Number.Uint64()
	if n <= from.Head.Number {
		i := slices.IndexFunc(recent, func(b gateway.Block) bool { return b.Number == n })
		switch {
		case i >= 0 && recent[i].Hash == head.Hash():
			return path{start: from.Head}, nil // nothing new, or the quorum is behind what it said before
		case n < recent[0].Number:
			return path{start: from.Head}, nil // a quorum so far behind can't contradict what is known
		}
		return f.reorg(ctx, head, from, recent)
	}
	headers, err := f.above(ctx, head, from.Head.Number)
	if err != nil {
		return path{}, err
	}
	if headers[0].ParentHash != from.Head.Hash {
		return f.reorg(ctx, head, from, recent)
	}
	return path{start: from.Head, headers: headers}, nil
}

// above gives the headers above a number, bounded, linked up to an agreed one.
func (f *Follower) above(ctx context.Context, head *types.Header, number uint64) ([]*types.Header, error) {
	top := head
	if most := number + f.maxBlocks; head.Number.Uint64() > most {
		var err error
		if top, err = f.chain.HeaderByNumber(ctx, most); err != nil {
			return nil, err
		}
	}
	return f.chain.linked(ctx, number+1, top)
}

// reorg finds the highest known block that is still in the chain and goes on
// from there.
func (f *Follower) reorg(ctx context.Context, head *types.Header, from gateway.ChainCursor, recent []gateway.Block) (path, error) {
	top := head
	if head.Number.Uint64() > from.Head.Number {
		var err error
		if top, err = f.chain.HeaderByNumber(ctx, from.Head.Number); err != nil {
			return path{}, err
		}
	}
	lowest := recent[0].Number
	headers, err := f.chain.linked(ctx, lowest, top)
	if err != nil {
		return path{}, err
	}
	start, found := gateway.Block{}, false
	for _, b := range slices.Backward(recent) {
		if i := b.Number - lowest; i < uint64(len(headers)) && headers[i].Hash() == b.Hash {
			start, found = b, true
			break
		}
	}
	if !found {
		// Not even the last final block is in the chain. Where the two chains part
		// can't be known from here: read some way further down again.
		restart := uint64(0)
		if lowest > deepReorg {
			restart = lowest - deepReorg
		}
		h, err := f.chain.HeaderByNumber(ctx, restart)
		if err != nil {
			return path{}, err
		}
		start = BlockOf(h)
	}
	out := path{start: start, replaced: start.Number + 1}
	log := f.chain.log.With(slog.Uint64("from", out.replaced), slog.Uint64("depth", from.Head.Number-start.Number))
	if start.Number < from.Finalized || !found {
		log.Error("the chain has replaced blocks that were final", slog.Uint64("finalized", from.Finalized))
	} else {
		log.Warn("reorganisation")
	}
	if head.Number.Uint64() == start.Number {
		return out, nil
	}
	if out.headers, err = f.above(ctx, head, start.Number); err != nil {
		return path{}, err
	}
	if out.headers[0].ParentHash != start.Hash {
		return path{}, f.moved("the chain changed while it was read")
	}
	return out, nil
}

func (f *Follower) moved(what string) error {
	err := gateway.Errorf(gateway.CodeQuorum, f.chain.op("follow"), gateway.RetryAfterChange, "%s", what)
	err.After = retryAfter
	return err
}

// finalized gives the highest final number of the advance's end.
func (f *Follower) finalized(ctx context.Context, head *types.Header, from gateway.ChainCursor, p path, recent []gateway.Block, out gateway.ChainAdvance) (uint64, error) {
	var final uint64
	switch finality := f.chain.cfg.Finality; {
	case finality.Instant:
		final = head.Number.Uint64()
	case finality.Depth > 0:
		final = finality.below(head.Number.Uint64())
	default:
		h, err := f.chain.Final(ctx)
		if err != nil {
			return 0, err
		}
		final = h.Number.Uint64()
		hash := h.Hash()
		for _, b := range slices.Concat(out.Blocks, recent) {
			stays := p.replaced == 0 || b.Number < p.replaced || slices.Contains(out.Blocks, b)
			if stays && b.Number == final && b.Hash != hash {
				return 0, f.moved(fmt.Sprintf("final block %d is %s, the head's ancestor there is %s", final, hash, b.Hash))
			}
		}
	}
	final = min(final, out.To.Head.Number)
	if p.replaced > 0 && p.replaced <= from.Finalized {
		return final, nil
	}
	return max(final, from.Finalized), nil
}

// sightings reads the blocks whose bloom holds a watched address.
func (f *Follower) sightings(ctx context.Context, headers []*types.Header) ([]gateway.Sighting, error) {
	if len(headers) == 0 {
		return nil, nil
	}
	w, err := f.watch(ctx)
	if err != nil {
		return nil, err
	}
	watched := make(map[common.Address]bool, len(w.Addresses))
	for _, a := range w.Addresses {
		watched[a] = true
	}
	found := make([][]gateway.Sighting, len(headers))
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(parallelBlocks)
	for i, h := range headers {
		if !slices.ContainsFunc(w.Addresses, func(a common.Address) bool { return types.BloomLookup(h.Bloom, a) }) {
			continue
		}
		group.Go(func() error {
			var err error
			found[i], err = f.decode(ctx, h, watched, w.Decode)
			return err
		})
	}
	if err := group.Wait(); err != nil {
		return nil, err
	}
	return slices.Concat(found...), nil
}

func (f *Follower) decode(ctx context.Context, h *types.Header, watched map[common.Address]bool, decode Decode) ([]gateway.Sighting, error) {
	receipts, hashes, err := f.chain.ProvenReceipts(ctx, h)
	if err != nil {
		return nil, err
	}
	block := BlockOf(h)
	var out []gateway.Sighting
	for i, r := range receipts {
		if !slices.ContainsFunc(r.Logs, func(l *types.Log) bool { return watched[l.Address] }) {
			continue
		}
		sightings, err := decode(ctx, h, hashes[i], r)
		if err != nil {
			return nil, fmt.Errorf("decode transaction %s on %s: %w", hashes[i], f.Chain(), err)
		}
		for _, s := range sightings {
			s.Chain, s.Block, s.Hash, s.Time, s.Tx = f.Chain(), block.Number, block.Hash, block.Time, hashes[i]
			out = append(out, s)
		}
	}
	return out, nil
}
