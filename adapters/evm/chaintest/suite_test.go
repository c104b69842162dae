package chaintest_test

import (
	"testing"

	"github.com/vostro-gateway/vostro/adapters/evm/chaintest"
)

func TestTheNodeInThisProcessConforms(t *testing.T) {
	t.Parallel()
	chaintest.Run(t, func(t *testing.T) chaintest.Backend {
		n := chaintest.NewNode(t, 1337)
		return chaintest.Backend{
			URL:     n.Proxy().URL(),
			ChainID: n.ChainID(),
			Key:     n.Key(),
			Mine:    func(*testing.T) { n.Mine(1) },
			Reorg:   func(_ *testing.T, depth int) { n.Reorg(uint64(depth)) },
		}
	})
}
