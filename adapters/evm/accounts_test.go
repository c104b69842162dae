package evm_test

import (
	"context"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/evm"
	"github.com/vostro-gateway/vostro/adapters/evm/chaintest"
	"github.com/vostro-gateway/vostro/gateway"
)

var signedAt = time.Unix(1_800_000_000, 0).UTC()

func (b *bundle) accounts(t *testing.T, fees evm.FeePolicy) *evm.Accounts {
	t.Helper()
	a, err := evm.NewAccounts(map[string]*evm.ChainAccount{
		"testnet": {Chain: b.chain, Signers: []evm.Signer{evm.NewKeySigner(b.node.Key())}, Fees: fees},
	})
	require.NoError(t, err)
	return a
}

func echoCall(word byte) gateway.Call {
	return gateway.Call{To: chaintest.Echo, Data: common.BytesToHash([]byte{word}).Bytes(), GasLimit: 100_000, MaxGasPrice: big.NewInt(100e9)}
}

func TestASignedAttemptIsMinedAsItIsStored(t *testing.T) {
	t.Parallel()
	b := setup(t)
	a := b.accounts(t, evm.FeePolicy{})
	signers, err := a.Signers(&gateway.Route{Source: "testnet"})
	require.NoError(t, err)
	require.Equal(t, []gateway.Address{b.node.Account()}, signers)

	attempt, err := a.Sign(ctxOf(t), "testnet", b.node.Account(), 0, echoCall(1), nil, signedAt)
	require.NoError(t, err)
	require.Equal(t, signedAt, attempt.CreatedAt)
	require.Zero(t, attempt.BroadcastAt)
	require.False(t, b.node.Pending(attempt.Hash), "signing sends nothing")

	tx := new(types.Transaction)
	require.NoError(t, tx.UnmarshalBinary(attempt.Raw))
	require.Equal(t, attempt.Hash, tx.Hash())
	require.EqualValues(t, types.DynamicFeeTxType, tx.Type())
	require.Equal(t, attempt.GasFeeCap, tx.GasFeeCap())
	require.Equal(t, attempt.GasTipCap, tx.GasTipCap())
	require.Equal(t, attempt.GasLimit, tx.Gas())
	require.Zero(t, tx.Value().Sign())

	// The same again gives the same bytes: nothing but the arguments counts.
	again, err := a.Sign(ctxOf(t), "testnet", b.node.Account(), 0, echoCall(1), nil, signedAt)
	require.NoError(t, err)
	require.Equal(t, attempt, again)

	require.NoError(t, a.Broadcast(ctxOf(t), "testnet", attempt))
	require.Eventually(t, func() bool { return b.node.Pending(attempt.Hash) }, patience, tick)
	require.NoError(t, a.Broadcast(ctxOf(t), "testnet", attempt), "known already is as good as sent")
	b.node.Mine(1)
	require.EqualValues(t, 1, b.node.Receipt(attempt.Hash).Status)

	require.Eventually(t, func() bool { // the node's pool learns late that it is mined, perhaps by this one
		return gateway.CodeOf(a.Broadcast(ctxOf(t), "testnet", attempt)) == gateway.CodeNonce
	}, patience, tick)
}

func TestTheNextNonceFollowsStoreAndChain(t *testing.T) {
	t.Parallel()
	b := setup(t)
	a := b.accounts(t, evm.FeePolicy{})
	signer := b.node.Account()
	next := func(stored uint64) [2]uint64 {
		n, mined, err := a.NextNonce(ctxOf(t), "testnet", signer, stored)
		require.NoError(t, err)
		return [2]uint64{n, mined}
	}
	require.Equal(t, [2]uint64{0, 0}, next(0))
	require.Equal(t, [2]uint64{7, 0}, next(7))
	b.emit(1)
	b.emit(2)
	require.Equal(t, [2]uint64{1, 0}, next(1), "what is only pending isn't on the chain")
	b.node.Mine(1)
	require.NotContains(t, b.log.String(), "above every stored intent")
	require.Equal(t, [2]uint64{2, 2}, next(1), "somebody else used the key, or the store is an old copy")
	require.Contains(t, b.log.String(), "above every stored intent")
	require.Equal(t, [2]uint64{5, 2}, next(5))

	final, at, err := a.FinalNonce(ctxOf(t), "testnet", signer)
	require.NoError(t, err)
	require.EqualValues(t, 0, final)
	require.EqualValues(t, 0, at.Number)
	b.node.Mine(2)
	final, at, err = a.FinalNonce(ctxOf(t), "testnet", signer)
	require.NoError(t, err)
	require.EqualValues(t, 2, final)
	require.EqualValues(t, 1, at.Number)
	require.Equal(t, b.node.HeaderAt(1).Hash(), at.Hash)
}

func TestBroadcastTellsWhatMayHaveHappened(t *testing.T) {
	t.Parallel()
	const send = "eth_sendRawTransaction"
	refuse := func(code int, message string, taken bool) func(*bundle) {
		return func(b *bundle) {
			b.allLie(chaintest.Refuse(&chaintest.RPCError{Code: code, Message: message}, taken, send))
		}
	}
	one := func(b *bundle, i int, message string) {
		b.proxies[i].Misbehave(chaintest.Refuse(&chaintest.RPCError{Code: -32000, Message: message}, false, send))
	}
	tests := map[string]struct {
		do      func(*bundle)
		want    gateway.Code // empty: sent
		pending bool
	}{
		"all well":                         {func(*bundle) {}, "", true},
		"error, though it was taken":       {refuse(-32603, "Internal error", true), gateway.CodeOutcomeUnknown, true},
		"a text that nobody knows":         {refuse(-32000, "flux capacitor", false), gateway.CodeOutcomeUnknown, false},
		"a revert is no refusal of a send": {refuse(3, "execution reverted", false), gateway.CodeOutcomeUnknown, false},
		"already known everywhere":         {refuse(-32000, "already known", true), "", true},
		"no funds":                         {refuse(-32000, "insufficient funds for gas * price + value", false), gateway.CodeSignerFunds, false},
		"rate limits everywhere":           {refuse(429, "too many requests", false), gateway.CodeUnavailable, false},
		"two refuse, one takes it": {func(b *bundle) {
			one(b, 0, "insufficient funds")
			one(b, 1, "nonce too low")
		}, "", true},
		"one is down, one hides it, one takes it": {func(b *bundle) {
			b.proxies[0].Close()
			b.proxies[1].Misbehave(chaintest.Rewrite(func(any) any { return common.Hash{1}.Hex() }, send))
		}, "", true},
		"nobody is there": {func(b *bundle) {
			for _, p := range b.proxies {
				p.Close()
			}
			// A kept connection that breaks under a send could have carried it: let
			// them break before.
			_, _ = b.chain.HeaderByNumber(context.Background(), 0)
		}, gateway.CodeUnavailable, false},
		"unknown outweighs every refusal": {func(b *bundle) {
			one(b, 0, "insufficient funds")
			one(b, 1, "flux capacitor")
			one(b, 2, "nonce too low")
		}, gateway.CodeOutcomeUnknown, false},
		"a spent nonce outweighs funds": {func(b *bundle) {
			one(b, 0, "insufficient funds")
			one(b, 1, "nonce too low")
			one(b, 2, "replacement transaction underpriced")
		}, gateway.CodeNonce, false},
		"turned away at the door": {func(b *bundle) {
			for _, p := range b.proxies {
				p.Fail(403)
			}
		}, gateway.CodeUnavailable, false},
		"an error under an HTTP status": {func(b *bundle) {
			for _, p := range b.proxies {
				p.FailWith(400, `{"jsonrpc":"2.0","id":1,"error":{"code":-32000,"message":"insufficient funds for gas * price + value"}}`)
			}
		}, gateway.CodeSignerFunds, false},
		"gateway errors hide what happened": {func(b *bundle) {
			for _, p := range b.proxies {
				p.Fail(502)
			}
		}, gateway.CodeOutcomeUnknown, false},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b := setup(t)
			b.node.Mine(1)
			a := b.accounts(t, evm.FeePolicy{})
			attempt, err := a.Sign(ctxOf(t), "testnet", b.node.Account(), 0, echoCall(1), nil, signedAt)
			require.NoError(t, err)
			tt.do(b)
			err = a.Broadcast(ctxOf(t), "testnet", attempt)
			if tt.want == "" {
				require.NoError(t, err)
			} else {
				requireCode(t, tt.want, err)
			}
			if tt.want == gateway.CodeOutcomeUnknown {
				require.Equal(t, gateway.RetryUnknown, gateway.RetryOf(err))
			}
			if tt.pending {
				require.Eventually(t, func() bool { return b.node.Pending(attempt.Hash) }, patience, tick)
			} else {
				require.False(t, b.node.Pending(attempt.Hash))
			}
		})
	}
}

func TestATransactionNeverGoesToAnotherChain(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.node.Mine(1)
	a := b.accounts(t, evm.FeePolicy{})
	attempt, err := a.Sign(ctxOf(t), "testnet", b.node.Account(), 0, echoCall(1), nil, signedAt)
	require.NoError(t, err)

	fresh := setup(t)
	other := chaintest.NewNode(t, 4242)
	for _, p := range fresh.proxies {
		p.Serve(other)
	}
	err = fresh.chain.SendRaw(ctxOf(t), attempt.Raw)
	requireCode(t, gateway.CodeUnavailable, err)
	err = fresh.chain.SendRaw(ctxOf(t), attempt.Raw) // now they are known for what they are
	requireCode(t, gateway.CodeUnavailable, err)
	for _, p := range fresh.proxies {
		require.Zero(t, p.Calls("eth_sendRawTransaction"))
	}
}

func TestDamagedBytesAreNotSent(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.node.Mine(1)
	a := b.accounts(t, evm.FeePolicy{})
	attempt, err := a.Sign(ctxOf(t), "testnet", b.node.Account(), 0, echoCall(1), nil, signedAt)
	require.NoError(t, err)
	damaged := attempt
	damaged.Hash = common.Hash{1}
	requireCode(t, gateway.CodeInternal, a.Broadcast(ctxOf(t), "testnet", damaged))
	damaged = attempt
	damaged.Raw = attempt.Raw[:len(attempt.Raw)-1]
	requireCode(t, gateway.CodeInternal, a.Broadcast(ctxOf(t), "testnet", damaged))
	_, err = a.Replacement(damaged, nil)
	requireCode(t, gateway.CodeInternal, err)
	for _, p := range b.proxies {
		require.Zero(t, p.Calls("eth_sendRawTransaction"))
	}
}

func TestAWrongKeySignsNothing(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.node.Mine(1)
	other, err := crypto.GenerateKey()
	require.NoError(t, err)
	a, err := evm.NewAccounts(map[string]*evm.ChainAccount{
		"testnet": {Chain: b.chain, Signers: []evm.Signer{addressed{evm.NewKeySigner(other), b.node.Account()}}},
	})
	require.NoError(t, err)
	_, err = a.Sign(ctxOf(t), "testnet", b.node.Account(), 0, echoCall(1), nil, signedAt)
	requireCode(t, gateway.CodeInternal, err)
}

// Both are signed for one nonce. Which of them a block takes is not ours to say,
// and either ends the matter.
func TestACancellationTakesTheNonceOrTheSendDoes(t *testing.T) {
	t.Parallel()
	for name, cancelWins := range map[string]bool{"the cancellation is mined": true, "the send is mined": false} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b := setup(t)
			a := b.accounts(t, evm.FeePolicy{CancelCeiling: big.NewInt(1e16), CancelBudget: big.NewInt(1e17)})
			self := b.node.Account()
			send, err := a.Sign(ctxOf(t), "testnet", self, 0, echoCall(1), nil, signedAt)
			require.NoError(t, err)
			require.NoError(t, a.Broadcast(ctxOf(t), "testnet", send))
			require.Eventually(t, func() bool { return b.node.Pending(send.Hash) }, patience, tick)
			behind, err := a.Sign(ctxOf(t), "testnet", self, 1, echoCall(2), nil, signedAt)
			require.NoError(t, err)
			require.NoError(t, a.Broadcast(ctxOf(t), "testnet", behind))

			cancel, err := a.Cancel(ctxOf(t), "testnet", self, 0, send, new(big.Int), signedAt)
			require.NoError(t, err)
			require.True(t, cancel.Cancels)
			tx := new(types.Transaction)
			require.NoError(t, tx.UnmarshalBinary(cancel.Raw))
			require.Equal(t, &self, tx.To())
			require.Empty(t, tx.Data())
			require.Zero(t, tx.Value().Sign())
			require.EqualValues(t, 21_000, tx.Gas())
			if cancelWins {
				require.NoError(t, a.Broadcast(ctxOf(t), "testnet", cancel), "geth's rules for replacements")
				require.Eventually(t, func() bool { return b.node.Pending(cancel.Hash) }, patience, tick)
			}
			b.node.Mine(1)
			if cancelWins {
				require.EqualValues(t, 1, b.node.Receipt(cancel.Hash).Status)
				require.Nil(t, b.node.Receipt(send.Hash))
			} else {
				require.EqualValues(t, 1, b.node.Receipt(send.Hash).Status)
				require.Eventually(t, func() bool {
					return gateway.CodeOf(a.Broadcast(ctxOf(t), "testnet", cancel)) == gateway.CodeNonce
				}, patience, tick, "it comes too late and takes nothing")
			}
			require.NotNil(t, b.node.Receipt(behind.Hash), "the nonce behind it goes on")
		})
	}
}

func TestCancelingStaysWithinWhatTheSignerMaySpend(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.node.Mine(1)
	self := b.node.Account()
	stuck := gateway.Attempt{GasFeeCap: big.NewInt(100e9), GasTipCap: big.NewInt(1e9)}
	needed := big.NewInt(110e9 * 21_000) // ten percent above the attempt
	a := b.accounts(t, evm.FeePolicy{CancelCeiling: needed, CancelBudget: new(big.Int).Mul(needed, big.NewInt(3))})
	cancel := func(spent int64) error {
		attempt, err := a.Cancel(ctxOf(t), "testnet", self, 0, stuck, new(big.Int).Mul(needed, big.NewInt(spent)), signedAt)
		if err == nil {
			require.Equal(t, big.NewInt(110e9), attempt.GasFeeCap)
		}
		return err
	}
	require.NoError(t, cancel(0))
	require.NoError(t, cancel(2))
	requireCode(t, gateway.CodeFeeOverCeiling, cancel(3))
	requireCode(t, gateway.CodeFeeOverCeiling, cancel(4))

	low := b.accounts(t, evm.FeePolicy{CancelCeiling: new(big.Int).Sub(needed, big.NewInt(21_000)), CancelBudget: big.NewInt(1e18)})
	_, err := low.Cancel(ctxOf(t), "testnet", self, 0, stuck, new(big.Int), signedAt)
	requireCode(t, gateway.CodeFeeOverCeiling, err)
	_, err = b.accounts(t, evm.FeePolicy{}).Cancel(ctxOf(t), "testnet", self, 0, stuck, new(big.Int), signedAt)
	requireCode(t, gateway.CodeFeeOverCeiling, err)
}

func TestEachSignerSignsForItself(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.node.Mine(1)
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	first, second := evm.NewKeySigner(b.node.Key()), evm.NewKeySigner(key)
	accounts := func(lanes map[string][]gateway.Address, signers ...evm.Signer) (*evm.Accounts, error) {
		return evm.NewAccounts(map[string]*evm.ChainAccount{"testnet": {Chain: b.chain, Signers: signers, Lanes: lanes}})
	}
	a, err := accounts(map[string][]gateway.Address{"base": {second.Address()}}, first, second)
	require.NoError(t, err)
	for _, s := range []gateway.Address{first.Address(), second.Address()} {
		attempt, err := a.Sign(ctxOf(t), "testnet", s, 5, echoCall(1), nil, signedAt)
		require.NoError(t, err)
		tx := new(types.Transaction)
		require.NoError(t, tx.UnmarshalBinary(attempt.Raw))
		from, err := types.Sender(types.LatestSignerForChainID(b.node.ChainID()), tx)
		require.NoError(t, err)
		require.Equal(t, s, from)
	}
	for destination, want := range map[string][]gateway.Address{"base": {second.Address()}, "linea": {first.Address(), second.Address()}} {
		got, err := a.Signers(&gateway.Route{Source: "testnet", Destination: destination})
		require.NoError(t, err)
		require.Equal(t, want, got)
	}
	_, err = a.Sign(ctxOf(t), "testnet", gateway.Address{1}, 0, echoCall(1), nil, signedAt)
	requireCode(t, gateway.CodeConfiguration, err)

	_, err = accounts(nil, first, first)
	requireCode(t, gateway.CodeConfiguration, err)
	_, err = accounts(map[string][]gateway.Address{"base": {{1}}}, first)
	requireCode(t, gateway.CodeConfiguration, err)
}

func TestTheHeadSaysWhatIsMined(t *testing.T) {
	t.Parallel()
	b := setup(t)
	a := b.accounts(t, evm.FeePolicy{})
	self := b.node.Account()
	nonce, head, err := a.MinedNonce(ctxOf(t), "testnet", self)
	require.NoError(t, err)
	require.Zero(t, nonce)
	require.Equal(t, b.node.Header("latest").Hash(), head.Hash)
	tx := b.emit(1)
	find := func() bool {
		mined, err := a.Mined(ctxOf(t), "testnet", tx)
		require.NoError(t, err)
		return mined
	}
	require.False(t, find(), "it is only pending")
	b.node.Mine(1)
	require.Eventually(t, find, patience, tick) // a node indexes a transaction after its block
	nonce, head, err = a.MinedNonce(ctxOf(t), "testnet", self)
	require.NoError(t, err)
	require.EqualValues(t, 1, nonce)
	require.Equal(t, b.node.Header("latest").Hash(), head.Hash)
	mined, err := a.Mined(ctxOf(t), "testnet", common.Hash{1})
	require.NoError(t, err)
	require.False(t, mined)

	b.proxies[0].Misbehave(chaintest.Rewrite(func(any) any { return nil }, "eth_getTransactionByHash"))
	require.True(t, find(), "one that hides it changes nothing")
}
