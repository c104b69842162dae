package chaintest

import (
	"context"
	"crypto/ecdsa"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/evm"
	"github.com/vostro-gateway/vostro/gateway"
)

// patience is how long a loaded machine may take for what needs no time.
const patience = 3 * time.Minute

// Backend is a chain of its own with one endpoint. Blocks are made by Mine and
// by nothing else.
type Backend struct {
	URL     string
	ChainID *big.Int
	Key     *ecdsa.PrivateKey // of an account that is rich and otherwise unused

	// Mine makes one block of what is pending.
	Mine func(t *testing.T)

	// Reorg replaces the last depth blocks by depth+1 others, without their
	// transactions; nil when the backend can't.
	Reorg func(t *testing.T, depth int)
}

// Run proves that an endpoint gives what package evm relies on: headers that
// hash to themselves, receipts and transactions that prove, state by block
// hash, batches, reverts with their data, and errors that are classified. open
// gives a fresh chain for each part.
func Run(t *testing.T, open func(t *testing.T) Backend) {
	parts := map[string]func(*suite, *testing.T){
		"headers hash to themselves and link":              (*suite).headers,
		"receipts prove against the header":                (*suite).receipts,
		"logs of a block are those of its receipts":        (*suite).logs,
		"state is read at a block's hash":                  (*suite).state,
		"reverts give their data":                          (*suite).reverts,
		"refused transactions say why":                     (*suite).refusals,
		"a replacement by our fees is accepted":            (*suite).replacement,
		"the follower sees what was sent, and a reorg too": (*suite).follow,
	}
	for name, part := range parts {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b := open(t)
			s := &suite{Backend: b, chain: dial(t, b, false)}
			part(s, t)
		})
	}
}

type suite struct {
	Backend
	chain *evm.Chain
	next  uint64
}

func dial(t *testing.T, b Backend, agreement bool) *evm.Chain {
	t.Helper()
	chain, err := evm.Dial(t.Context(), evm.Config{
		Name:        "chain",
		ChainID:     b.ChainID,
		Finality:    evm.Finality{Depth: 16},
		Endpoints:   []evm.Endpoint{{URL: b.URL, Operator: "only"}},
		Quorum:      1,
		TrustSingle: true,
		Timeout:     patience,

		LogAgreement: agreement, StateAgreement: agreement,
	})
	require.NoError(t, err)
	t.Cleanup(chain.Close)
	return chain
}

// send signs and sends a transaction of the rich account.
func (s *suite) send(t *testing.T, to *common.Address, data []byte) *types.Transaction {
	t.Helper()
	tx := s.sign(t, s.next, to, data, big.NewInt(50e9))
	raw, err := tx.MarshalBinary()
	require.NoError(t, err)
	require.NoError(t, s.chain.SendRaw(t.Context(), raw))
	s.next++
	return tx
}

func (s *suite) sign(t *testing.T, nonce uint64, to *common.Address, data []byte, feeCap *big.Int) *types.Transaction {
	t.Helper()
	tx, err := types.SignNewTx(s.Key, types.LatestSignerForChainID(s.ChainID), &types.DynamicFeeTx{
		ChainID: s.ChainID, Nonce: nonce, GasTipCap: big.NewInt(1e9), GasFeeCap: feeCap, Gas: 300_000, To: to, Data: data,
	})
	require.NoError(t, err)
	return tx
}

// deploy puts runtime code on the chain.
func (s *suite) deploy(t *testing.T, code []byte) common.Address {
	t.Helper()
	// Copies what follows these ten bytes and returns it.
	init := append([]byte{0x60, byte(len(code)), 0x60, 0x0a, 0x5f, 0x39, 0x60, byte(len(code)), 0x5f, 0xf3}, code...)
	tx := s.send(t, nil, init)
	s.Mine(t)
	r := s.mined(t, tx.Hash())
	require.EqualValues(t, types.ReceiptStatusSuccessful, r.Status)
	return r.ContractAddress
}

// mined gives the proven receipt of a transaction in the head block.
func (s *suite) mined(t *testing.T, tx common.Hash) *types.Receipt {
	t.Helper()
	h := s.head(t)
	receipts, hashes, err := s.chain.ProvenReceipts(t.Context(), h)
	require.NoError(t, err)
	for i, hash := range hashes {
		if hash == tx {
			return receipts[i]
		}
	}
	require.Fail(t, "not mined", "%s isn't in block %s", tx, h.Number)
	return nil
}

func (s *suite) head(t *testing.T) *types.Header {
	t.Helper()
	h, err := s.chain.Head(t.Context())
	require.NoError(t, err)
	return h
}

func (s *suite) headers(t *testing.T) {
	for range 5 {
		s.Mine(t)
	}
	head := s.head(t)
	for n := head.Number.Uint64(); n > 0; n-- {
		below, err := s.chain.HeaderByNumber(t.Context(), n-1)
		require.NoError(t, err)
		require.Equal(t, head.ParentHash, below.Hash())
		head = below
	}
	_, err := s.chain.HeaderByNumber(t.Context(), 1<<40)
	requireCode(t, gateway.CodeNotFound, err)
}

func (s *suite) receipts(t *testing.T) {
	echo, reverter := s.deploy(t, echoCode), s.deploy(t, reverterCode)
	txs := []*types.Transaction{
		s.send(t, &echo, common.BytesToHash([]byte{1}).Bytes()),
		s.send(t, &reverter, []byte{1}),
		s.send(t, &echo, common.BytesToHash([]byte{2}).Bytes()),
	}
	s.Mine(t)
	receipts, hashes, err := s.chain.ProvenReceipts(t.Context(), s.head(t))
	require.NoError(t, err)
	require.Len(t, receipts, len(txs))
	for i, tx := range txs {
		require.Equal(t, tx.Hash(), hashes[i])
		require.Equal(t, tx.Hash(), receipts[i].TxHash)
	}
	require.EqualValues(t, types.ReceiptStatusFailed, receipts[1].Status)
	require.Equal(t, []common.Hash{common.BytesToHash([]byte{2})}, receipts[2].Logs[0].Topics)
	require.EqualValues(t, 1, receipts[2].Logs[0].Index)
}

func (s *suite) logs(t *testing.T) {
	echo := s.deploy(t, echoCode)
	for i := range byte(3) {
		s.send(t, &echo, common.BytesToHash([]byte{i}).Bytes())
	}
	s.Mine(t)
	h := s.head(t)
	proven, _, err := s.chain.ProvenReceipts(t.Context(), h)
	require.NoError(t, err)
	agreed, hashes, err := dial(t, s.Backend, true).ProvenReceipts(t.Context(), h)
	require.NoError(t, err)
	require.Len(t, agreed, len(proven))
	for i, r := range agreed {
		require.Equal(t, proven[i].TxHash, hashes[i])
		require.Equal(t, proven[i].Logs, r.Logs)
	}
}

func (s *suite) state(t *testing.T) {
	height := s.deploy(t, heightCode)
	s.Mine(t)
	account := crypto.PubkeyToAddress(s.Key.PublicKey)
	for _, n := range []uint64{0, 1, 2} {
		h, err := s.chain.HeaderByNumber(t.Context(), n)
		require.NoError(t, err)
		for _, chain := range []*evm.Chain{s.chain, dial(t, s.Backend, true)} {
			proven, err := chain.StateOf(t.Context(), h, account, common.Hash{1})
			require.NoError(t, err)
			require.Equal(t, evm.Account{Nonce: min(n, 1), CodeHash: types.EmptyCodeHash, Storage: []common.Hash{{}}}, proven)
			proven, err = chain.StateOf(t.Context(), h, common.Address{0xab, 0xcd})
			require.NoError(t, err)
			require.Equal(t, evm.Account{CodeHash: types.EmptyCodeHash, Storage: []common.Hash{}}, proven, "an account that isn't there")
		}
		balance, err := s.chain.BalanceAt(t.Context(), account, h.Hash())
		require.NoError(t, err)
		require.Positive(t, balance.Sign())
		code, err := s.chain.CodeAt(t.Context(), height, h.Hash())
		require.NoError(t, err)
		require.Equal(t, n > 0, len(code) > 0)
		if n > 0 {
			out, err := s.chain.Call(t.Context(), ethereum.CallMsg{To: &height}, h.Hash())
			require.NoError(t, err)
			require.Equal(t, n, new(big.Int).SetBytes(out).Uint64())
		}
	}
	_, err := s.chain.BalanceAt(t.Context(), account, common.Hash{1})
	requireCode(t, gateway.CodeUnavailable, err)
}

func (s *suite) reverts(t *testing.T) {
	reverter := s.deploy(t, reverterCode)
	at := s.head(t).Hash()
	for _, data := range [][]byte{nil, {0xde, 0xad, 0xbe, 0xef}, common.MaxHash.Bytes()} {
		_, err := s.chain.Call(t.Context(), ethereum.CallMsg{To: &reverter, Data: data}, at)
		requireCode(t, gateway.CodeReverted, err)
		got, ok := evm.RevertData(err)
		require.True(t, ok)
		require.Equal(t, hexutil.Encode(data), hexutil.Encode(got))
	}
}

func (s *suite) refusals(t *testing.T) {
	s.Mine(t)
	self := crypto.PubkeyToAddress(s.Key.PublicKey)
	send := func(tx *types.Transaction) error {
		raw, err := tx.MarshalBinary()
		require.NoError(t, err)
		return s.chain.SendRaw(t.Context(), raw)
	}
	tx := s.sign(t, 0, &self, nil, big.NewInt(50e9))
	require.NoError(t, send(tx))
	require.NoError(t, send(tx), "known already")

	// Nodes differ in whether they refuse a raise of one wei; a lower price is
	// refused by all.
	requireCode(t, gateway.CodeUnderpriced, send(s.sign(t, 0, &self, []byte{1}, big.NewInt(20e9))))
	s.Mine(t)
	// A pool drops what was mined a moment after its block is there.
	var late error
	require.Eventually(t, func() bool {
		late = send(s.sign(t, 0, &self, []byte{2}, big.NewInt(60e9)))
		return gateway.CodeOf(late) != gateway.CodeUnderpriced
	}, time.Minute, 20*time.Millisecond)
	requireCode(t, gateway.CodeNonce, late)

	poor, err := crypto.ToECDSA(crypto.Keccak256([]byte("chaintest: worthless poor key")))
	require.NoError(t, err)
	rich := s.Key
	s.Key = poor
	requireCode(t, gateway.CodeSignerFunds, send(s.sign(t, 0, &self, nil, big.NewInt(50e9))))
	s.Key = rich
}

func (s *suite) replacement(t *testing.T) {
	echo := s.deploy(t, echoCode)
	accounts, err := evm.NewAccounts(map[string]*evm.ChainAccount{"chain": {Chain: s.chain, Signers: []evm.Signer{evm.NewKeySigner(s.Key)}}})
	signer := crypto.PubkeyToAddress(s.Key.PublicKey)
	require.NoError(t, err)
	call := gateway.Call{To: echo, Data: make([]byte, 32), GasLimit: 100_000}
	nonce, mined, err := accounts.NextNonce(t.Context(), "chain", signer, 0)
	require.NoError(t, err)
	require.EqualValues(t, 1, nonce)
	require.Equal(t, nonce, mined)
	first, err := accounts.Sign(t.Context(), "chain", signer, nonce, call, nil, time.Now())
	require.NoError(t, err)
	require.NoError(t, accounts.Broadcast(t.Context(), "chain", first))
	second, err := accounts.Sign(t.Context(), "chain", signer, nonce, call, &first, time.Now())
	require.NoError(t, err)
	require.NoError(t, accounts.Broadcast(t.Context(), "chain", second))
	s.Mine(t)
	r := s.mined(t, second.Hash)
	require.EqualValues(t, types.ReceiptStatusSuccessful, r.Status)
}

func (s *suite) follow(t *testing.T) {
	echo := s.deploy(t, echoCode)
	f := evm.NewFollower(s.chain, func(context.Context) (evm.Watch, error) {
		return evm.Watch{
			Addresses: []common.Address{echo},
			Decode: func(_ context.Context, _ *types.Header, _ common.Hash, r *types.Receipt) ([]gateway.Sighting, error) {
				return []gateway.Sighting{{LogIndex: r.Logs[0].Index, Units: new(big.Int).SetBytes(r.Logs[0].Data).String()}}, nil
			},
		}, nil
	}, 100)
	cursor, err := f.Start(t.Context())
	require.NoError(t, err)
	s.send(t, &echo, common.BytesToHash([]byte{7}).Bytes())
	s.Mine(t)
	advance, err := f.Advance(t.Context(), cursor, nil)
	require.NoError(t, err)
	require.Len(t, advance.Sightings, 1)
	require.Equal(t, "7", advance.Sightings[0].Units)
	require.Len(t, advance.Blocks, 2)
	if s.Reorg == nil {
		return
	}
	s.Reorg(t, 1)
	advance, err = f.Advance(t.Context(), advance.To, advance.Blocks)
	require.NoError(t, err)
	require.EqualValues(t, 2, advance.Replaced)
	require.Empty(t, advance.Sightings)
	require.Len(t, advance.Blocks, 2)
}

func requireCode(t *testing.T, want gateway.Code, err error) {
	t.Helper()
	require.Error(t, err)
	require.Equal(t, want, gateway.CodeOf(err), "%v", err)
}
