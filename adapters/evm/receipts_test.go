package evm_test

import (
	"context"
	"encoding/json"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/evm"
	"github.com/vostro-gateway/vostro/adapters/evm/chaintest"
	"github.com/vostro-gateway/vostro/gateway"
)

// block mines three transactions that emit one log each, and a call that
// reverts, and gives their hashes and the block's header.
func (b *bundle) block(t *testing.T) ([]common.Hash, *types.Header) {
	t.Helper()
	to := chaintest.Reverter
	hashes := []common.Hash{b.emit(1), b.emit(2), b.node.Send(&to, []byte{1}).Hash(), b.emit(3)}
	b.node.Mine(1)
	h, err := b.chain.Head(ctxOf(t))
	require.NoError(t, err)
	return hashes, h
}

// allLie makes every endpoint tell the same lie.
func (b *bundle) allLie(f chaintest.Fault) {
	for _, p := range b.proxies {
		p.Misbehave(f)
	}
}

// requireTrue compares with what the node itself says, field by field.
func (b *bundle) requireTrue(t *testing.T, want []common.Hash, receipts []*types.Receipt, hashes []common.Hash) {
	t.Helper()
	require.Equal(t, want, hashes)
	require.Len(t, receipts, len(want))
	for i, r := range receipts {
		own := b.node.Receipt(want[i])
		wantJSON, err := json.Marshal(own)
		require.NoError(t, err)
		gotJSON, err := json.Marshal(r)
		require.NoError(t, err)
		require.JSONEq(t, string(wantJSON), string(gotJSON))
	}
}

func TestReceiptsAreThoseOfTheChain(t *testing.T) {
	t.Parallel()
	b := setup(t)
	want, h := b.block(t)
	receipts, hashes, err := b.chain.ProvenReceipts(ctxOf(t), h)
	require.NoError(t, err)
	b.requireTrue(t, want, receipts, hashes)
}

func TestAnEmptyBlockHasNoReceiptsAndNeedsNoRequest(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.node.Mine(1)
	h, err := b.chain.Head(ctxOf(t))
	require.NoError(t, err)
	receipts, hashes, err := b.chain.ProvenReceipts(ctxOf(t), h)
	require.NoError(t, err)
	require.Empty(t, receipts)
	require.Empty(t, hashes)
	for _, p := range b.proxies {
		require.Zero(t, p.Calls("eth_getBlockReceipts"))
	}
}

func TestACreatedContractsAddressIsComputed(t *testing.T) {
	t.Parallel()
	b := setup(t)
	tx := b.node.Send(nil, common.FromHex("600a600c600039600a6000f3365f5f375f35365fa100"))
	b.node.Mine(1)
	h, err := b.chain.Head(ctxOf(t))
	require.NoError(t, err)
	receipts, hashes, err := b.chain.ProvenReceipts(ctxOf(t), h)
	require.NoError(t, err)
	b.requireTrue(t, []common.Hash{tx.Hash()}, receipts, hashes)
	require.NotZero(t, receipts[0].ContractAddress)
}

// Every lie about receipts that a root contradicts is found, whoever tells it:
// with one honest endpoint left its answer is taken, with none there is no
// answer.
func TestALieAboutReceiptsIsNeverBelieved(t *testing.T) {
	t.Parallel()
	lies := map[string]chaintest.Fault{
		"omits a log":            chaintest.OmitLog(),
		"omits a receipt":        chaintest.OmitReceipt(),
		"invents a log":          chaintest.InventLog(),
		"swaps transactions":     chaintest.SwapTransactions(),
		"swaps both, consistent": chaintest.All(chaintest.SwapTransactions(), chaintest.SwapHashes()),
		"no logs at all": chaintest.Rewrite(func(result any) any {
			for _, r := range result.([]any) {
				r.(map[string]any)["logs"] = []any{}
			}
			return result
		}, "eth_getBlockReceipts"),
		"other data": chaintest.Rewrite(func(result any) any {
			l := result.([]any)[0].(map[string]any)["logs"].([]any)[0].(map[string]any)
			l["data"] = common.BytesToHash([]byte{9}).Hex()
			return result
		}, "eth_getBlockReceipts"),
		"other status": chaintest.Rewrite(func(result any) any {
			result.([]any)[2].(map[string]any)["status"] = "0x1"
			return result
		}, "eth_getBlockReceipts"),
		"no receipts":     chaintest.Rewrite(func(any) any { return []any{} }, "eth_getBlockReceipts"),
		"null receipts":   chaintest.Rewrite(func(any) any { return []any{nil, nil, nil, nil} }, "eth_getBlockReceipts"),
		"no transactions": chaintest.Rewrite(func(r any) any { r.(map[string]any)["transactions"] = []any{}; return r }, "eth_getBlockByHash"),
		"a null transaction": chaintest.Rewrite(func(r any) any {
			r.(map[string]any)["transactions"].([]any)[1] = nil
			return r
		}, "eth_getBlockByHash"),
		"garbage": chaintest.Rewrite(func(any) any { return "0x" }, "eth_getBlockReceipts"),
	}
	for name, lie := range lies {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b := setup(t)
			want, h := b.block(t)
			b.allLie(lie)
			_, _, err := b.chain.ProvenReceipts(ctxOf(t), h)
			requireCode(t, gateway.CodeUnavailable, err)
			for i := range b.proxies {
				b.becomes(t, i, evm.StateLying)
				require.Contains(t, b.log.String(), "operator="+operators[i])
			}
			b.proxies[1].Misbehave(nil)
			receipts, hashes, err := b.chain.ProvenReceipts(ctxOf(t), h)
			require.NoError(t, err)
			b.requireTrue(t, want, receipts, hashes)
		})
	}
}

// The transactionHash of a receipt stands under no root: swapped between two
// receipts, the receipts still prove. Only the place in the block, proven
// against transactionsRoot, tells which transaction a receipt belongs to.
func TestASwappedTransactionHashPassesTheReceiptsRootAndIsNotBelieved(t *testing.T) {
	t.Parallel()
	b := setup(t)
	want, h := b.block(t)
	b.allLie(chaintest.SwapHashes())

	// What somebody would believe who proves receipts alone.
	client, err := ethclient.Dial(b.proxies[0].URL())
	require.NoError(t, err)
	defer client.Close()
	var told types.Receipts
	require.NoError(t, client.Client().Call(&told, "eth_getBlockReceipts", h.Hash()))
	require.EqualValues(t, h.ReceiptHash, chaintest.ReceiptsRoot(told), "the lie must pass the receipts root")
	require.Equal(t, want[1], told[0].TxHash, "the lie must be told")
	require.Equal(t, want[0], told[1].TxHash)

	receipts, hashes, err := b.chain.ProvenReceipts(ctxOf(t), h)
	require.NoError(t, err)
	b.requireTrue(t, want, receipts, hashes)
	require.Equal(t, want[0], receipts[0].Logs[0].TxHash)
}

func TestFieldsUnderNoRootAreComputed(t *testing.T) {
	t.Parallel()
	b := setup(t)
	want, h := b.block(t)
	b.allLie(chaintest.Rewrite(func(result any) any {
		for _, r := range result.([]any) {
			receipt := r.(map[string]any)
			receipt["blockNumber"], receipt["blockHash"] = "0x7", common.Hash{7}.Hex()
			receipt["transactionIndex"], receipt["gasUsed"], receipt["effectiveGasPrice"] = "0x7", "0x7", "0x7"
			receipt["contractAddress"] = common.Address{7}.Hex()
			for _, l := range receipt["logs"].([]any) {
				entry := l.(map[string]any)
				entry["logIndex"], entry["transactionIndex"], entry["removed"] = "0x7", "0x7", true
				entry["blockNumber"], entry["blockHash"], entry["blockTimestamp"] = "0x7", common.Hash{7}.Hex(), "0x7"
			}
		}
		return result
	}, "eth_getBlockReceipts"))
	receipts, hashes, err := b.chain.ProvenReceipts(ctxOf(t), h)
	require.NoError(t, err)
	b.requireTrue(t, want, receipts, hashes)
}

func TestAnEndpointWithoutTheBlockIsPassedOverWithoutBlame(t *testing.T) {
	t.Parallel()
	b := setup(t)
	want, h := b.block(t)
	none := chaintest.Rewrite(func(any) any { return nil }, "eth_getBlockReceipts", "eth_getBlockByHash")
	b.proxies[0].Misbehave(none)
	b.proxies[1].Misbehave(none)
	for range 3 {
		receipts, hashes, err := b.chain.ProvenReceipts(ctxOf(t), h)
		require.NoError(t, err)
		b.requireTrue(t, want, receipts, hashes)
	}
	require.Equal(t, evm.StateOK, b.state(0))
}

func TestTransactionsThatCantBeHashedAskForLogAgreement(t *testing.T) {
	t.Parallel()
	b := setup(t)
	_, h := b.block(t)
	b.allLie(chaintest.Rewrite(func(result any) any {
		result.(map[string]any)["transactions"].([]any)[0].(map[string]any)["type"] = "0x7e" // an OP stack deposit
		return result
	}, "eth_getBlockByHash"))
	_, _, err := b.chain.ProvenReceipts(ctxOf(t), h)
	requireCode(t, gateway.CodeUnsupported, err)
	require.ErrorContains(t, err, "log agreement")
}

func TestWithLogAgreementAQuorumMustGiveTheWholeList(t *testing.T) {
	t.Parallel()
	agreement := func(c *evm.Config) { c.LogAgreement = true }
	edit := func(f func([]any) []any) chaintest.Fault {
		return chaintest.Rewrite(func(result any) any { return f(result.([]any)) }, "eth_getLogs")
	}
	lies := map[string]chaintest.Fault{
		"omits the last log": edit(func(l []any) []any { return l[:len(l)-1] }),
		"omits all":          edit(func([]any) []any { return []any{} }),
		"invents a log": edit(func(l []any) []any {
			more := make(map[string]any)
			for k, v := range l[len(l)-1].(map[string]any) {
				more[k] = v
			}
			more["logIndex"] = "0x3"
			return append(l, more)
		}),
		"other transaction": edit(func(l []any) []any {
			l[0].(map[string]any)["transactionHash"] = common.Hash{7}.Hex()
			return l
		}),
		"other order": edit(func(l []any) []any { l[0], l[1] = l[1], l[0]; return l }),
	}
	for name, lie := range lies {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b := setup(t, agreement)
			want, h := b.block(t)
			b.proxies[2].Misbehave(lie)
			receipts, hashes, err := b.chain.ProvenReceipts(ctxOf(t), h)
			require.NoError(t, err)
			require.Equal(t, []common.Hash{want[0], want[1], want[3]}, hashes) // the reverted one has no log
			for i, r := range receipts {
				require.Equal(t, hashes[i], r.TxHash)
				require.Equal(t, b.node.Receipt(hashes[i]).Logs, r.Logs)
			}
			b.becomes(t, 2, evm.StateLying)
			for _, p := range b.proxies {
				require.Zero(t, p.Calls("eth_getBlockReceipts"))
			}

			b.proxies[1].Misbehave(func(_ context.Context, method string, _ []json.RawMessage, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
				if method == "eth_getLogs" {
					return nil, &chaintest.RPCError{Code: -32000, Message: "sorry"}
				}
				return ask()
			})
			_, _, err = b.chain.ProvenReceipts(ctxOf(t), h)
			require.Contains(t, []gateway.Code{gateway.CodeQuorum, gateway.CodeUnavailable}, gateway.CodeOf(err))
		})
	}
}
