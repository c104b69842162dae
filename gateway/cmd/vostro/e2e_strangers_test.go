package main

import (
	"encoding/json"
	"math/big"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/api"
	"github.com/vostro-gateway/vostro/gateway"
)

// The thief of the operator key takes the nonce of a payment that no block holds
// yet. Blocks are counted, so that no machine is too slow.
func TestANonceThatAThiefTakesIsToldWithinTwoBlocks(t *testing.T) {
	t.Parallel()
	e := newEndToEnd(t, worldOptions{})
	e.up()
	source := e.net.Chains[0]
	source.Hold(true)
	for i := range 3 {
		source.Endpoint(i).Set(devnet.Behaviour{SendDrop: true})
	}
	p := e.payment("45.00", 0)
	id := e.post("STOLEN-1", p)[0]
	e.state(id, gateway.StateSubmitting)

	nonce := e.nonces()
	thief := devnet.Key(devnet.RoleOperator(source.Name))
	to := devnet.Address(devnet.RoleStranger)
	chainID := new(big.Int).SetUint64(source.ChainID)
	tx, err := types.SignNewTx(thief, types.LatestSignerForChainID(chainID), &types.DynamicFeeTx{
		ChainID: chainID, Nonce: nonce, GasTipCap: big.NewInt(5e9), GasFeeCap: big.NewInt(100e9), Gas: 21_000, To: &to, Value: big.NewInt(1),
	})
	require.NoError(t, err)
	require.NoError(t, source.Client().SendTransaction(e.ctx, tx))
	e.eventually("the thief's transaction in the pool", func() bool { return source.Pending() > 0 })
	_, err = source.Mine(e.ctx, 1)
	require.NoError(t, err)
	require.Equal(t, nonce+1, e.nonces())
	_, err = source.Mine(e.ctx, 1) // the second block, and no third
	require.NoError(t, err)

	e.eventually("a note of the nonce", func() bool {
		a, err := e.call(e.ctx, officerOne, http.MethodGet, "/readyz", "", nil)
		require.NoError(t, err)
		require.Equal(t, http.StatusOK, a.status, "messages are still taken")
		var ready api.Readiness
		require.NoError(t, json.Unmarshal(a.body, &ready))
		return slices.ContainsFunc(ready.Notes, func(note string) bool { return strings.Contains(note, "was taken by somebody else") })
	})
	require.Contains(t, e.events(id), string(gateway.EventAlarm))

	for i := range 3 {
		source.Endpoint(i).Set(devnet.Behaviour{})
	}
	source.Hold(false)
	e.hears("ACCC", p)
	e.settledOnce(p)
	require.Equal(t, nonce+2, e.nonces(), "sent again at the next nonce")
}
