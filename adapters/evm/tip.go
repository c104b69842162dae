package evm

import (
	"context"
	"fmt"
	"sort"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// tipWindow is how many blocks below the tip are asked for in one request when
// the tips disagree, and tipWindows how many such requests are made: a fork
// deeper than their product finds no quorum.
const (
	tipWindow  = 32
	tipWindows = 4
)

// agreedTip gives the highest header below a tag that a quorum agrees on. Each
// endpoint names its tip; the quorum's tip can't be above the M-th highest of
// them, so that one endpoint can neither push it up nor hold it back.
func (c *Chain) agreedTip(ctx context.Context, op, tag string) (*types.Header, error) {
	latest := tag == "latest"
	var decided atomic.Pointer[types.Header] // for those who answer late
	var answers []answer[*types.Header]
	same := make(map[common.Hash]int)
	answered := 0
	err := poll(ctx, c, c.voters(), nil, func(ctx context.Context, e *endpoint) (*types.Header, error) {
		return e.headerAt(ctx, tag)
	}, func(a answer[*types.Header]) patience {
		answers = append(answers, a)
		if a.err != nil || a.value == nil {
			return waitOn
		}
		answered++
		same[a.value.Hash()]++
		switch {
		// When a quorum has one and the same tip, the others are a minority, and
		// the M-th highest tip is this one whatever they say.
		case same[a.value.Hash()] >= c.cfg.Quorum:
			decided.Store(a.value)
			return waitNoMore
		case answered >= c.cfg.Quorum:
			return waitGrace
		}
		return waitOn
	}, func(a answer[*types.Header]) {
		agreed := decided.Load()
		if agreed == nil || a.err != nil || a.value == nil {
			return
		}
		n := agreed.Number.Uint64()
		if a.value.Number.Uint64() == n && a.value.Hash() != agreed.Hash() {
			c.blameHeader(a.e, n, a.value.Hash().Hex(), agreed.Hash().Hex())
		} else if latest {
			c.judgeTip(a.e, a.value.Number.Uint64(), n)
		}
	})
	if err != nil {
		return nil, c.lacking(op, 0, []string{err.Error()})
	}

	tips := make([]tipOf, 0, len(answers))
	var words []string
	for _, a := range answers {
		switch {
		case a.err != nil:
			words = append(words, a.e.operator+": "+a.err.Error())
		case a.value == nil:
			words = append(words, a.e.operator+": has no "+tag+" block")
		default:
			words = append(words, fmt.Sprintf("%s: %s %s", a.e.operator, a.value.Number, a.value.Hash()))
			tips = append(tips, tipOf{a.e, a.value})
		}
	}
	if len(tips) < c.cfg.Quorum {
		return nil, c.lacking(op, len(tips), words)
	}
	sort.SliceStable(tips, func(i, j int) bool { return tips[i].h.Number.Cmp(tips[j].h.Number) > 0 })
	top := tips[c.cfg.Quorum-1].h.Number.Uint64()
	agreed, err := c.agreedBelow(ctx, tips, top)
	if err != nil {
		return nil, c.lacking(op, 0, []string{err.Error()})
	}
	if agreed == nil {
		return nil, c.lacking(op, len(tips), words)
	}
	decided.Store(agreed)
	if latest {
		for _, t := range tips {
			c.judgeTip(t.e, t.h.Number.Uint64(), agreed.Number.Uint64())
		}
	}
	return agreed, nil
}

type tipOf struct {
	e *endpoint
	h *types.Header
}

func (c *Chain) judgeTip(e *endpoint, tip, agreed uint64) {
	if tip+c.cfg.MaxLag < agreed {
		e.setAside(StateLagging, fmt.Sprintf("is at block %d, the agreed head at %d", tip, agreed))
		return
	}
	e.caughtUp()
}

// agreedBelow gives the highest header at or below top that a quorum of tips
// has; nil when there is none within reach. It names the others.
func (c *Chain) agreedBelow(ctx context.Context, tips []tipOf, top uint64) (*types.Header, error) {
	// Tips at the candidate height itself have been given already.
	known := make(map[*endpoint]*types.Header, len(tips))
	for _, t := range tips {
		if t.h.Number.Uint64() == top {
			known[t.e] = t.h
		}
	}
	if h := c.majority(top, known); h != nil {
		return h, nil
	}
	var ahead []*endpoint
	for _, t := range tips {
		if t.h.Number.Uint64() > top {
			ahead = append(ahead, t.e)
		}
	}
	if len(ahead) > 0 {
		above, err := c.headersOf(ctx, ahead, top, top)
		if err != nil {
			return nil, err
		}
		for e, headers := range above {
			known[e] = headers[0]
		}
		if h := c.majority(top, known); h != nil {
			return h, nil
		}
	}

	// The tips disagree: look further down, and at the lower tips in any case,
	// where a laggard may make up the quorum.
	all := make([]*endpoint, 0, len(tips))
	for _, t := range tips {
		all = append(all, t.e)
	}
	low := top
	for range tipWindows {
		if low == 0 {
			return nil, nil
		}
		from := uint64(0)
		if low > tipWindow {
			from = low - tipWindow
		}
		h, err := c.majorityIn(ctx, all, from, low-1)
		if h != nil || err != nil {
			return h, err
		}
		low = from
	}
	for _, t := range tips {
		if n := t.h.Number.Uint64(); n < low {
			h, err := c.majorityIn(ctx, all, n, n)
			if h != nil || err != nil {
				return h, err
			}
		}
	}
	return nil, nil
}

func (c *Chain) majorityIn(ctx context.Context, all []*endpoint, from, to uint64) (*types.Header, error) {
	headers, err := c.headersOf(ctx, all, from, to)
	if err != nil {
		return nil, err
	}
	for n := to; ; n-- {
		at := make(map[*endpoint]*types.Header, len(headers))
		for e, list := range headers {
			at[e] = list[n-from]
		}
		if h := c.majority(n, at); h != nil {
			return h, nil
		}
		if n == from {
			return nil, nil
		}
	}
}

// majority gives the header of height n that a quorum has, and names those who
// have another one; nil when there is none.
func (c *Chain) majority(n uint64, at map[*endpoint]*types.Header) *types.Header {
	counts := make(map[common.Hash]int, len(at))
	for _, h := range at {
		if h == nil {
			continue
		}
		hash := h.Hash()
		counts[hash]++
		if counts[hash] < c.cfg.Quorum {
			continue
		}
		for e, other := range at {
			switch said := hashAt(other); said {
			case hash:
				e.agreed()
			case common.Hash{}:
			default:
				c.blameHeader(e, n, said.Hex(), hash.Hex())
			}
		}
		return h
	}
	return nil
}

// headersOf asks several endpoints for the headers from..to, waiting for all of
// them; an endpoint that fails is missing in the answer, a block that an
// endpoint doesn't have is nil.
func (c *Chain) headersOf(ctx context.Context, asked []*endpoint, from, to uint64) (map[*endpoint][]*types.Header, error) {
	out := make(map[*endpoint][]*types.Header, len(asked))
	err := poll(ctx, c, asked, nil, func(ctx context.Context, e *endpoint) ([]*types.Header, error) {
		return e.headers(ctx, from, to)
	}, func(a answer[[]*types.Header]) patience {
		if a.err == nil {
			out[a.e] = a.value
		}
		return waitOn
	}, nil)
	return out, err
}
