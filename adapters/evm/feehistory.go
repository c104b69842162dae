package evm

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"math/big"
	"slices"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
)

// What is asked of eth_feeHistory: the tip that half of the gas of each of the
// last blocks has paid at most.
const (
	tipBlocks     = 10
	tipPercentile = 50
)

// tipMemo keeps the suggestion for one head.
type tipMemo struct {
	mu   sync.Mutex
	head common.Hash
	tip  *big.Int
}

// suggestedTip gives the tip that inclusion costs at a head: the lower median of
// what the endpoints make of their fee histories, so that fewer than half of them
// can neither make it dear nor cheap. nil when too few for a quorum have an
// opinion. The base fee isn't asked for: it stands in the agreed header.
func (c *Chain) suggestedTip(ctx context.Context, h *types.Header) *big.Int {
	head := h.Hash()
	c.tips.mu.Lock()
	defer c.tips.mu.Unlock() // whoever asks meanwhile waits for the same answer
	if c.tips.head == head {
		return c.tips.tip
	}
	var tips []*big.Int
	err := poll(ctx, c, c.voters(), nil, func(ctx context.Context, e *endpoint) (*big.Int, error) {
		return e.tipAt(ctx, h)
	}, func(a answer[*big.Int]) patience {
		if a.err == nil {
			tips = append(tips, a.value)
		}
		if len(tips) >= c.cfg.Quorum {
			return waitGrace
		}
		return waitOn
	}, nil)
	if err != nil {
		return nil
	}
	c.tips.head, c.tips.tip = head, nil
	if len(tips) < c.cfg.Quorum {
		c.log.Debug("no suggestion for a tip", slog.Int("opinions", len(tips)))
		return nil
	}
	slices.SortFunc(tips, (*big.Int).Cmp)
	c.tips.tip = tips[(len(tips)-1)/2]
	return c.tips.tip
}

// errNoTips is the answer of an endpoint whose last blocks are all empty.
var errNoTips = errors.New("no block of the fee history has a transaction")

// tipAt gives the median tip of an endpoint's last blocks that aren't empty.
func (e *endpoint) tipAt(ctx context.Context, h *types.Header) (*big.Int, error) {
	var history struct {
		Reward [][]*hexutil.Big `json:"reward"`
		Used   []json.Number    `json:"gasUsedRatio"`
	}
	err := e.call(ctx, &history, "eth_feeHistory", hexutil.Uint64(tipBlocks), hexutil.EncodeBig(h.Number), []int{tipPercentile})
	if err != nil {
		return nil, err
	}
	var tips []*big.Int
	for i, r := range history.Reward {
		if i < len(history.Used) && positive(history.Used[i]) && len(r) == 1 && r[0] != nil && r[0].ToInt().Sign() >= 0 {
			tips = append(tips, r[0].ToInt())
		}
	}
	if len(tips) == 0 {
		return nil, errNoTips
	}
	slices.SortFunc(tips, (*big.Int).Cmp)
	return tips[(len(tips)-1)/2], nil
}

// positive reports whether a number is more than nothing.
func positive(n json.Number) bool {
	digits, _, _ := strings.Cut(strings.ToLower(n.String()), "e")
	return !strings.HasPrefix(digits, "-") && strings.ContainsAny(digits, "123456789")
}

// at gives the policy as it is at a head: with a ceiling for the tip, the tip is
// what the endpoints suggest, between Tip and that.
func (p FeePolicy) at(ctx context.Context, c *Chain, h *types.Header) FeePolicy {
	if p.TipCeiling == nil {
		return p
	}
	p = p.withDefaults()
	tip := c.suggestedTip(ctx, h)
	if tip == nil || tip.Cmp(p.Tip) < 0 {
		return p
	}
	if tip.Cmp(p.TipCeiling) > 0 {
		tip = p.TipCeiling
	}
	p.Tip = new(big.Int).Set(tip)
	return p
}
