package ccip

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

// released is what pools before 1.6.1 say of units that they give: the pool's own token.
func released(at, wallet common.Address, units int64) *types.Log {
	return &types.Log{Address: at, Topics: []common.Hash{topicReleased, paddedWord(offRampAt), paddedWord(wallet)}, Data: common.BigToHash(big.NewInt(units)).Bytes()}
}

// releasedOrMinted is what later ones say: a pool names the token.
func releasedOrMinted(at, token, wallet common.Address, units int64) *types.Log {
	data := append(append(paddedAddress(token), paddedAddress(offRampAt)...), paddedAddress(wallet)...)
	return &types.Log{Address: at, Topics: []common.Hash{topicReleasedOrMinted, word(thereSelector)}, Data: append(data, common.BigToHash(big.NewInt(units)).Bytes()...)}
}

func paddedWord(a common.Address) common.Hash { return common.BytesToHash(a[:]) }

// Whoever can run code while a message is executed (a token with hooks, a wallet that is
// a contract, whoever executes by hand) can emit what a pool would. Only the registered
// pool's one word between two executions is a credit.
func TestACreditOfAWalletIsTheRegisteredPoolsOneWord(t *testing.T) {
	t.Parallel()
	run := func(id [32]byte, state uint8) *types.Log {
		return executionLog(t, offRampAt, thereSelector, id, state, nil)
	}
	credited, executed, failed := gateway.SightedCredited, gateway.SightedExecuted, gateway.SightedFailed
	other := common.HexToAddress("0x2009")
	for name, test := range map[string]struct {
		logs []*types.Log
		want []gateway.SightingKind
	}{
		"by the pool":                                {[]*types.Log{released(poolAt, walletAt, 40), run(id1, 2)}, []gateway.SightingKind{executed, credited}},
		"by the pool, in later words":                {[]*types.Log{releasedOrMinted(poolAt, tokenAt, walletAt, 40), run(id1, 2)}, []gateway.SightingKind{executed, credited}},
		"beside a stranger's":                        {[]*types.Log{released(strangerAt, other, 41), released(poolAt, walletAt, 40), released(strangerAt, other, 41), run(id1, 2)}, []gateway.SightingKind{executed, credited}},
		"by a stranger":                              {[]*types.Log{released(strangerAt, walletAt, 40), run(id1, 2)}, []gateway.SightingKind{executed}},
		"by a stranger that names the token":         {[]*types.Log{releasedOrMinted(strangerAt, tokenAt, walletAt, 40), run(id1, 2)}, []gateway.SightingKind{executed}},
		"by the pool of another token that it names": {[]*types.Log{releasedOrMinted(poolAt, other, walletAt, 40), run(id1, 2)}, []gateway.SightingKind{executed}},
		"twice":                    {[]*types.Log{released(poolAt, walletAt, 40), released(poolAt, other, 40), run(id1, 2)}, []gateway.SightingKind{executed}},
		"after the execution":      {[]*types.Log{run(id1, 2), released(poolAt, walletAt, 40)}, []gateway.SightingKind{executed}},
		"of the message before":    {[]*types.Log{released(poolAt, walletAt, 40), run(id2, 2), run(id1, 2)}, []gateway.SightingKind{executed, credited, executed}},
		"of a message that failed": {[]*types.Log{released(poolAt, walletAt, 40), run(id1, 3)}, []gateway.SightingKind{failed}},
		"cut short":                {[]*types.Log{cropped(released(poolAt, walletAt, 40)), run(id1, 2)}, []gateway.SightingKind{executed}},
		"to a receiver of ours":    {[]*types.Log{released(poolAt, receiverAt, 40), run(id1, 2)}, []gateway.SightingKind{executed}},
	} {
		seen := decodedOnWalletLane(t, test.logs...)
		require.Equal(t, test.want, kindsOf(seen), name)
		for _, s := range seen {
			if s.Kind != credited {
				continue
			}
			require.Equal(t, walletAt, s.Wallet, name)
			require.Equal(t, tokenAt, s.Token, name)
			require.Equal(t, "40", s.Units, name)
			require.Zero(t, s.Ref, name)
		}
	}
	seen := decodedOnWalletLane(t, released(poolAt, walletAt, 40), run(id2, 2), released(poolAt, walletAt, 7), run(id1, 2))
	require.Equal(t, []gateway.SightingKind{executed, credited, executed, credited}, kindsOf(seen))
	require.Equal(t, gateway.Hash32(id2), seen[1].MessageID)
	require.Equal(t, gateway.Hash32(id1), seen[3].MessageID)
	require.Equal(t, "7", seen[3].Units)
}

func decodedOnWalletLane(t *testing.T, logs ...*types.Log) []gateway.Sighting {
	c, a, h := desk()
	c.inbound[0].Wallets = true
	a.pools = map[common.Address]common.Address{tokenAt: poolAt}
	a.tokens = map[common.Address]common.Address{poolAt: tokenAt, strangerAt: tokenAt}
	return decoded(t, c, h, logs...)
}
