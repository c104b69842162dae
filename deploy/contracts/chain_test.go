package contracts_test

import (
	"context"
	"crypto/ecdsa"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"
)

// chain is one in-process chain. Its clock is ahead of the wall's, an hour after a UTC midnight, so that each block is
// exactly one second after the one before and no test runs across midnight.
type chain struct {
	t        *testing.T
	sim      *simulated.Backend
	client   simulated.Client
	id       *big.Int
	selector uint64
}

// account is somebody with a key and native coin on every chain.
type account struct {
	key  *ecdsa.PrivateKey
	addr common.Address
}

func who(name string) account {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte(name)))
	if err != nil {
		panic(err)
	}
	return account{key, crypto.PubkeyToAddress(key.PublicKey)}
}

var (
	owner       = who("owner")
	operator    = who("operator")
	compliance  = who("compliance")
	guardian    = who("guardian")
	stranger    = who("stranger")
	relay       = who("relay")
	beneficiary = who("beneficiary").addr
)

const txGas = 10_000_000

func newChain(t *testing.T, id int64, selector uint64) *chain {
	t.Helper()
	alloc := types.GenesisAlloc{}
	for _, a := range []account{owner, operator, compliance, guardian, stranger, relay} {
		alloc[a.addr] = types.Account{Balance: new(big.Int).Mul(big.NewInt(1_000_000), big.NewInt(params.Ether))}
	}
	sim := simulated.NewBackend(alloc, func(_ *node.Config, eth *ethconfig.Config) {
		config := *params.AllDevChainProtocolChanges
		config.ChainID = big.NewInt(id)
		// Gas schedules that no chain has yet; token calls would run out of the gas that CCIP gives them.
		config.AmsterdamTime, config.BogotaTime = nil, nil
		eth.Genesis.Config = &config
	})
	t.Cleanup(func() { require.NoError(t, sim.Close()) })
	c := &chain{t: t, sim: sim, client: sim.Client(), id: big.NewInt(id), selector: selector}
	sim.Commit() // from the genesis block's time to the wall clock's: from here on the chain is ahead of it
	now := time.Unix(int64(c.now()), 0).UTC()
	c.wait(now.Truncate(24 * time.Hour).Add(25 * time.Hour).Sub(now))
	return c
}

// now is the time of the newest block; the next one's is a second later.
func (c *chain) now() uint64 {
	head, err := c.client.HeaderByNumber(context.Background(), nil)
	require.NoError(c.t, err)
	return head.Time
}

// wait moves the chain's clock. The pool forgets what a block holds a little
// later than the block is there, and until then time can't be moved.
func (c *chain) wait(d time.Duration) {
	require.Eventually(c.t, func() bool { return c.sim.AdjustTime(d) == nil }, 3*time.Minute, time.Millisecond)
}

type txOpt func(*types.DynamicFeeTx)

func withValue(v *big.Int) txOpt { return func(tx *types.DynamicFeeTx) { tx.Value = v } }
func withGas(g uint64) txOpt     { return func(tx *types.DynamicFeeTx) { tx.Gas = g } }

// transact mines a transaction in a block of its own, whether or not it succeeds.
func (c *chain) transact(from account, to *common.Address, data []byte, opts ...txOpt) *types.Receipt {
	c.t.Helper()
	ctx := context.Background()
	nonce, err := c.client.PendingNonceAt(ctx, from.addr)
	require.NoError(c.t, err)
	body := &types.DynamicFeeTx{
		ChainID: c.id, Nonce: nonce, To: to, Data: data, Gas: txGas,
		GasTipCap: big.NewInt(params.GWei), GasFeeCap: big.NewInt(100 * params.GWei), Value: new(big.Int),
	}
	for _, opt := range opts {
		opt(body)
	}
	tx, err := types.SignNewTx(from.key, types.LatestSignerForChainID(c.id), body)
	require.NoError(c.t, err)
	require.NoError(c.t, c.client.SendTransaction(ctx, tx))
	c.sim.Commit()
	receipt, err := c.client.TransactionReceipt(ctx, tx.Hash())
	require.NoError(c.t, err)
	return receipt
}

// do is transact for what must succeed.
func (c *chain) do(from account, to common.Address, data []byte, opts ...txOpt) *types.Receipt {
	c.t.Helper()
	receipt := c.transact(from, &to, data, opts...)
	if receipt.Status != types.ReceiptStatusSuccessful {
		_, reason := c.call(from, to, data, new(big.Int))
		require.FailNow(c.t, "transaction reverted", "reason when repeated: %x", reason)
	}
	return receipt
}

func (c *chain) deploy(bytecode string, constructor []byte) common.Address {
	c.t.Helper()
	receipt := c.transact(owner, nil, append(common.FromHex(bytecode), constructor...))
	require.Equal(c.t, types.ReceiptStatusSuccessful, receipt.Status, "deployment")
	return receipt.ContractAddress
}

// call returns the answer of a call on the newest block, or the bytes with which it reverted.
func (c *chain) call(from account, to common.Address, data []byte, value *big.Int) (answer, reverted []byte) {
	c.t.Helper()
	answer, err := c.client.CallContract(context.Background(),
		ethereum.CallMsg{From: from.addr, To: &to, Data: data, Value: value, Gas: txGas}, nil)
	if err == nil {
		return answer, nil
	}
	var withData rpc.DataError
	require.ErrorAs(c.t, err, &withData)
	if text, ok := withData.ErrorData().(string); ok {
		return nil, common.FromHex(text)
	}
	return nil, []byte{}
}

// reverts mines a transaction that must revert, and returns with what.
func (c *chain) reverts(from account, to common.Address, data []byte, opts ...txOpt) []byte {
	c.t.Helper()
	_, reason := c.call(from, to, data, new(big.Int))
	require.NotNil(c.t, reason, "the call succeeded")
	receipt := c.transact(from, &to, data, opts...)
	require.Equal(c.t, types.ReceiptStatusFailed, receipt.Status)
	return reason
}

func (c *chain) native(a common.Address) *big.Int {
	v, err := c.client.BalanceAt(context.Background(), a, nil)
	require.NoError(c.t, err)
	return v
}

// read calls a view and decodes its answer.
func read[T any](c *chain, to common.Address, data []byte, decode func([]byte) (T, error)) T {
	c.t.Helper()
	answer, reverted := c.call(stranger, to, data, new(big.Int))
	require.Nil(c.t, reverted, "view reverted with %x", reverted)
	v, err := decode(answer)
	require.NoError(c.t, err)
	return v
}

// logs decodes those logs of a receipt that are of one contract and one event.
func logs[T any](r *types.Receipt, from common.Address, decode func(*types.Log) (*T, error)) []*T {
	var out []*T
	for _, l := range r.Logs {
		if l.Address != from {
			continue
		}
		if e, err := decode(l); err == nil {
			out = append(out, e)
		}
	}
	return out
}

// decoded requires that reverted bytes are an error of type T.
func decoded[T any](t *testing.T, raw []byte, decode func([]byte) (any, error)) *T {
	t.Helper()
	require.NotEmpty(t, raw, "no error data")
	v, err := decode(raw)
	require.NoError(t, err, "error data %x", raw)
	got, ok := v.(*T)
	require.True(t, ok, "another error: %T %+v", v, v)
	return got
}
