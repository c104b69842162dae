package evm_test

import (
	"context"
	"encoding/json"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethdb/memorydb"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/trie"
	"github.com/ethereum/go-ethereum/triedb"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/evm"
	"github.com/vostro-gateway/vostro/adapters/evm/chaintest"
	"github.com/vostro-gateway/vostro/gateway"
)

// put writes a word into a slot of the Shelf.
func (b *bundle) put(slot, value common.Hash) {
	to := chaintest.Shelf
	b.node.Send(&to, slices.Concat(slot[:], value[:]))
}

// shelved has a chain whose shelf was empty in block 1 and holds 1: 7, 2: a
// whole word from block 2 on.
func shelved(t *testing.T, change ...func(*evm.Config)) *bundle {
	b := setup(t, change...)
	b.node.Mine(1)
	b.put(common.Hash{31: 1}, common.Hash{31: 7})
	b.put(common.Hash{31: 2}, common.MaxHash)
	b.node.Mine(1)
	return b
}

var shelfSlots = []common.Hash{{31: 2}, {31: 9}, {31: 1}}

func TestNonceAndStorageAreProvenInTheStateOfABlock(t *testing.T) {
	t.Parallel()
	for name, change := range map[string]func(*evm.Config){
		"proven": func(*evm.Config) {}, "agreed": func(c *evm.Config) { c.StateAgreement = true },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b := shelved(t, change)
			before, after := b.node.HeaderAt(1), b.node.HeaderAt(2)

			a, err := b.chain.StateOf(ctxOf(t), after, chaintest.Shelf, shelfSlots...)
			require.NoError(t, err)
			require.Equal(t, []common.Hash{common.MaxHash, {}, {31: 7}}, a.Storage)
			require.Equal(t, crypto.Keccak256Hash(common.FromHex("6020355f355500")), a.CodeHash)

			a, err = b.chain.StateOf(ctxOf(t), before, chaintest.Shelf, shelfSlots...)
			require.NoError(t, err)
			require.Equal(t, make([]common.Hash, 3), a.Storage, "an empty trie has no nodes and holds nothing")

			for h, want := range map[*types.Header]uint64{before: 0, after: 2} {
				n, err := b.chain.Nonce(ctxOf(t), h, b.node.Account())
				require.NoError(t, err)
				require.Equal(t, want, n)
			}
			proofs := b.proxies[0].Calls("eth_getProof") + b.proxies[1].Calls("eth_getProof") + b.proxies[2].Calls("eth_getProof")
			require.Equal(t, name == "proven", proofs > 0)
			require.Equal(t, name == "agreed", b.proxies[0].Calls("eth_getTransactionCount") > 0)
		})
	}
}

func first(proof map[string]any) map[string]any {
	return proof["storageProof"].([]any)[0].(map[string]any)
}

// proofLies are answers that an endpoint could give to have us believe another
// state: each is named, and none is believed.
var proofLies = map[string]func(map[string]any){
	"another nonce":       func(p map[string]any) { p["nonce"] = "0x63" },
	"another code":        func(p map[string]any) { p["codeHash"] = common.Hash{1}.Hex() },
	"another value":       func(p map[string]any) { first(p)["value"] = "0x0" },
	"a truncated proof":   func(p map[string]any) { l := p["accountProof"].([]any); p["accountProof"] = l[:len(l)-1] },
	"no proof":            func(p map[string]any) { p["accountProof"] = []any{} },
	"a truncated slot":    func(p map[string]any) { l := first(p)["proof"].([]any); first(p)["proof"] = l[:len(l)-1] },
	"no proof of a slot":  func(p map[string]any) { first(p)["proof"] = []any{} },
	"a forged leaf":       func(p map[string]any) { forgeLast(first(p)["proof"].([]any)) },
	"a forged account":    func(p map[string]any) { forgeLast(p["accountProof"].([]any)) },
	"fewer slots":         func(p map[string]any) { p["storageProof"] = []any{} },
	"slots exchanged":     func(p map[string]any) { slices.Reverse(p["storageProof"].([]any)) },
	"something else":      func(p map[string]any) { p["accountProof"] = "0x" },
	"proof without end":   func(p map[string]any) { p["accountProof"] = slices.Repeat([]any{"0xc0"}, 1000) },
	"proof of another":    func(p map[string]any) { p["accountProof"] = first(p)["proof"] },
	"nodes that are none": func(p map[string]any) { p["accountProof"] = []any{"0x"} },
}

func forgeLast(nodes []any) {
	raw := hexutil.MustDecode(nodes[len(nodes)-1].(string))
	raw[len(raw)-1] ^= 1
	nodes[len(nodes)-1] = hexutil.Encode(raw)
}

func TestAnEndpointThatForgesAProofIsNamedAndChangesNothing(t *testing.T) {
	t.Parallel()
	b := shelved(t)
	h := b.node.HeaderAt(2)
	for name, lie := range proofLies {
		t.Run(name, func(t *testing.T) {
			chain, err := evm.Dial(t.Context(), evm.Config{
				Name: "testnet", ChainID: b.node.ChainID(), Finality: evm.Finality{Depth: 3}, Quorum: 2, Timeout: patience, Now: b.clock.Now,
				Endpoints: []evm.Endpoint{
					{URL: b.proxies[0].URL(), Operator: "alpha"}, {URL: b.proxies[1].URL(), Operator: "bravo"}, {URL: b.proxies[2].URL(), Operator: "charlie"},
				},
			})
			require.NoError(t, err)
			defer chain.Close()
			// Two of three lie: a quorum of liars proves nothing either.
			for _, p := range b.proxies[:2] {
				p.Misbehave(chaintest.ForgeProof(lie))
			}
			for range 3 { // whoever is asked first
				a, err := chain.StateOf(ctxOf(t), h, chaintest.Shelf, shelfSlots...)
				require.NoError(t, err)
				require.Equal(t, []common.Hash{common.MaxHash, {}, {31: 7}}, a.Storage)
			}
			var lying []string
			for _, e := range chain.View().Endpoints {
				if e.State == string(evm.StateLying) {
					lying = append(lying, e.Operator)
				}
			}
			require.NotEmpty(t, lying)
			require.NotContains(t, lying, "charlie")
			for _, p := range b.proxies {
				p.Misbehave(chaintest.ForgeProof(lie))
			}
			_, err = chain.StateOf(ctxOf(t), h, chaintest.Shelf, shelfSlots...)
			requireCode(t, gateway.CodeUnavailable, err)
			for _, p := range b.proxies {
				p.Misbehave(nil)
			}
		})
	}
}

func TestAProofOfAnotherBlockProvesNothing(t *testing.T) {
	t.Parallel()
	b := shelved(t)
	old := b.node.HeaderAt(1).Hash()
	b.allLie(func(_ context.Context, method string, params []json.RawMessage, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
		if method == "eth_getProof" {
			params[2], _ = json.Marshal(map[string]any{"blockHash": old})
		}
		return ask()
	})
	_, err := b.chain.Nonce(ctxOf(t), b.node.HeaderAt(2), b.node.Account())
	requireCode(t, gateway.CodeUnavailable, err)
}

func TestEndpointsThatServeNoProofsArentLiars(t *testing.T) {
	t.Parallel()
	b := shelved(t)
	b.allLie(chaintest.Refuse(&chaintest.RPCError{Code: -32601, Message: "the method eth_getProof does not exist/is not available"}, false, "eth_getProof"))
	_, err := b.chain.Nonce(ctxOf(t), b.node.HeaderAt(2), b.node.Account())
	requireCode(t, gateway.CodeUnavailable, err)
	require.ErrorContains(t, err, "does not exist")
	for i := range b.proxies {
		require.Equal(t, evm.StateOK, b.state(i))
	}
}

func TestWithoutProofsAQuorumMustAgreeOnTheState(t *testing.T) {
	t.Parallel()
	for method, lie := range map[string]string{
		"eth_getTransactionCount": "0x63",
		"eth_getStorageAt":        common.Hash{31: 8}.Hex(),
		"eth_getCode":             "0x00",
	} {
		t.Run(method, func(t *testing.T) {
			t.Parallel()
			b := shelved(t, func(c *evm.Config) { c.StateAgreement = true })
			h := b.node.HeaderAt(2)
			true1, err := b.chain.StateOf(ctxOf(t), h, chaintest.Shelf, shelfSlots...)
			require.NoError(t, err)
			b.proxies[0].Misbehave(chaintest.Rewrite(func(any) any { return lie }, method))
			a, err := b.chain.StateOf(ctxOf(t), h, chaintest.Shelf, shelfSlots...)
			require.NoError(t, err)
			require.Equal(t, true1, a)
			b.becomes(t, 0, evm.StateLying)

			b.proxies[1].Misbehave(chaintest.Refuse(&chaintest.RPCError{Code: -32000, Message: "header not found"}, false, method))
			b.proxies[2].Misbehave(chaintest.Refuse(&chaintest.RPCError{Code: -32000, Message: "header not found"}, false, method))
			_, err = b.chain.StateOf(ctxOf(t), h, chaintest.Shelf, shelfSlots...)
			requireCode(t, gateway.CodeUnavailable, err)
		})
	}
}

// oneAccount gives a state of one account with nonce 5 and slot {1}: 7, and the
// answer that proves it.
func oneAccount(tb testing.TB) (root common.Hash, answer []byte) {
	tb.Helper()
	prove := func(key []byte, leaf any) (common.Hash, []hexutil.Bytes) {
		db := trie.NewEmpty(triedb.NewDatabase(rawdb.NewMemoryDatabase(), nil))
		value, err := rlp.EncodeToBytes(leaf)
		require.NoError(tb, err)
		require.NoError(tb, db.Update(crypto.Keccak256(key), value))
		nodes := memorydb.New()
		require.NoError(tb, db.Prove(crypto.Keccak256(key), nodes))
		var list []hexutil.Bytes
		for it := nodes.NewIterator(nil, nil); it.Next(); {
			list = append(list, slices.Clone(it.Value()))
		}
		return db.Hash(), list
	}
	slot := common.Hash{1}
	storageRoot, slotNodes := prove(slot[:], []byte{7})
	account := types.NewEmptyStateAccount()
	account.Nonce, account.Root = 5, storageRoot
	address := common.Address{1}
	root, nodes := prove(address[:], account)
	answer, err := json.Marshal(map[string]any{
		"accountProof": nodes, "nonce": "0x5", "storageProof": []any{map[string]any{"value": "0x7", "proof": slotNodes}},
	})
	require.NoError(tb, err)
	return root, answer
}

func FuzzAccountProof(f *testing.F) {
	honest, answer := oneAccount(f)
	a, err := evm.VerifyProof(honest, common.Address{1}, []common.Hash{{1}}, answer)
	require.NoError(f, err)
	truth := evm.Account{Nonce: 5, CodeHash: types.EmptyCodeHash, Storage: []common.Hash{{31: 7}}}
	require.Equal(f, truth, a)
	f.Add(honest[:], answer)
	root := common.HexToHash("0x56e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b421")
	f.Add(root[:], []byte(`{"accountProof":[],"nonce":"0x0","storageProof":[{"value":"0x0","proof":[]}]}`))
	f.Add(crypto.Keccak256([]byte{0xc0}), []byte(`{"accountProof":["0xc0"],"storageProof":[{"proof":["0xc0"]}]}`))
	f.Add(crypto.Keccak256([]byte{0x80}), []byte(`{"accountProof":["0x80"],"storageProof":[{}]}`))
	f.Fuzz(func(t *testing.T, root, raw []byte) {
		a, err := evm.VerifyProof(common.BytesToHash(root), common.Address{1}, []common.Hash{{1}}, raw)
		if err == nil && common.BytesToHash(root) == honest {
			require.Equal(t, truth, a, "whatever was given, a root proves one thing only")
		}
	})
}
