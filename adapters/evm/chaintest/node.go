package chaintest

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"
)

// Contracts that every Node has from its first block, each a few bytes of code.
var (
	// Echo emits one log with its call data, whose first word is the topic too.
	Echo     = common.HexToAddress("0x00000000000000000000000000000000000e0001")
	echoCode = common.FromHex("365f5f375f35365fa100")

	// Reverter reverts with its call data.
	Reverter     = common.HexToAddress("0x00000000000000000000000000000000000e0002")
	reverterCode = common.FromHex("365f5f37365ffd")

	// Height returns the block number.
	Height     = common.HexToAddress("0x00000000000000000000000000000000000e0003")
	heightCode = common.FromHex("435f5260205ff3")

	// Shelf puts the second word of its call data into the slot that the first
	// word names.
	Shelf     = common.HexToAddress("0x00000000000000000000000000000000000e0004")
	shelfCode = common.FromHex("6020355f355500")
)

// Node is a go-ethereum node in this process whose blocks are made on demand.
type Node struct {
	tb      testing.TB
	id      *big.Int
	mu      sync.Mutex // one maker of blocks at a time
	backend *simulated.Backend
	rpc     *rpc.Client
	key     *ecdsa.PrivateKey
	next    uint64 // nonce; the pool's own view of it is late after a block
}

// NewNode starts a node with the forks of a public chain; it ends with the test.
func NewNode(tb testing.TB, chainID int64) *Node {
	tb.Helper()
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("chaintest: worthless funded key")))
	require.NoError(tb, err)
	rich, _ := new(big.Int).SetString("1000000000000000000000000", 10)
	alloc := types.GenesisAlloc{
		crypto.PubkeyToAddress(key.PublicKey): {Balance: rich},
		Echo:                                  {Balance: new(big.Int), Code: echoCode},
		Reverter:                              {Balance: new(big.Int), Code: reverterCode},
		Height:                                {Balance: new(big.Int), Code: heightCode},
		Shelf:                                 {Balance: new(big.Int), Code: shelfCode},
	}
	// Not the test's own directory: the path of a socket must be short.
	dir, err := os.MkdirTemp("", "node")
	require.NoError(tb, err)
	tb.Cleanup(func() { _ = os.RemoveAll(dir) })
	backend := simulated.NewBackend(alloc, func(nodeConf *node.Config, conf *ethconfig.Config) {
		nodeConf.IPCPath = filepath.Join(dir, "ipc")
		chain := *params.AllDevChainProtocolChanges
		chain.ChainID = big.NewInt(chainID)
		chain.AmsterdamTime, chain.BogotaTime = nil, nil
		conf.Genesis.Config = &chain
		conf.TxPool.AccountSlots, conf.TxPool.GlobalSlots = 4096, 16384
	})
	tb.Cleanup(func() { _ = backend.Close() })
	client, err := rpc.Dial(filepath.Join(dir, "ipc"))
	require.NoError(tb, err)
	tb.Cleanup(client.Close)
	return &Node{tb: tb, id: big.NewInt(chainID), backend: backend, rpc: client, key: key}
}

// ChainID gives the chain id.
func (n *Node) ChainID() *big.Int { return new(big.Int).Set(n.id) }

// Key gives a key whose account is rich.
func (n *Node) Key() *ecdsa.PrivateKey { return n.key }

// Account gives the address of Key.
func (n *Node) Account() common.Address { return crypto.PubkeyToAddress(n.key.PublicKey) }

// Mine makes blocks; the first takes what is pending.
func (n *Node) Mine(blocks int) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.settle()
	for range blocks {
		n.backend.Commit()
	}
}

// settle waits until the pool, which works in the background, has made
// everything executable that was sent.
func (n *Node) settle() {
	require.Eventually(n.tb, func() bool {
		var status struct {
			Queued hexutil.Uint64 `json:"queued"`
		}
		if err := n.rpc.Call(&status, "txpool_status"); err != nil || status.Queued > 0 {
			return false
		}
		pending, err := n.backend.Client().PendingNonceAt(context.Background(), n.Account())
		return err == nil && pending >= n.next
	}, patience, 2*time.Millisecond)
}

// Reorg replaces the last depth blocks by depth+1 empty ones. Transactions that
// were in them are gone, and so is what was pending.
func (n *Node) Reorg(depth uint64) {
	n.tb.Helper()
	n.mu.Lock()
	defer n.mu.Unlock()
	head := n.Header("latest")
	parent := n.HeaderAt(head.Number.Uint64() - depth)
	n.backend.Rollback()
	require.NoError(n.tb, n.backend.Fork(parent.Hash()))
	n.backend.Rollback()
	for range depth + 1 {
		n.backend.Commit()
	}
	n.next = n.nonce()
	require.NotEqual(n.tb, head.Hash(), n.HeaderAt(head.Number.Uint64()).Hash(), "the chain was not replaced")
}

// Header gives the node's own header of a tag.
func (n *Node) Header(tag string) *types.Header {
	n.tb.Helper()
	var h *types.Header
	require.NoError(n.tb, n.rpc.Call(&h, "eth_getBlockByNumber", tag, false))
	require.NotNil(n.tb, h, "no %s block", tag)
	return h
}

// tip gives the number of the last block.
func (n *Node) tip() uint64 {
	n.tb.Helper()
	var number hexutil.Uint64
	require.NoError(n.tb, n.rpc.Call(&number, "eth_blockNumber"))
	return uint64(number)
}

// HeaderAt gives the node's own header of a number.
func (n *Node) HeaderAt(number uint64) *types.Header {
	return n.Header("0x" + new(big.Int).SetUint64(number).Text(16))
}

// Send signs a transaction of Account and puts it into the pool.
func (n *Node) Send(to *common.Address, data []byte) *types.Transaction {
	n.tb.Helper()
	n.mu.Lock()
	defer n.mu.Unlock()
	n.next = max(n.next, n.nonce())
	tx, err := types.SignNewTx(n.key, types.LatestSignerForChainID(n.id), &types.DynamicFeeTx{
		ChainID: n.id, Nonce: n.next, GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(100e9), Gas: 200_000, To: to, Data: data,
	})
	require.NoError(n.tb, err)
	require.NoError(n.tb, n.backend.Client().SendTransaction(context.Background(), tx))
	n.next++
	return tx
}

// nonce gives the nonce of Account on the chain.
func (n *Node) nonce() uint64 {
	nonce, err := n.backend.Client().NonceAt(context.Background(), n.Account(), nil)
	require.NoError(n.tb, err)
	return nonce
}

// Receipt gives the node's own receipt; nil when the transaction isn't mined.
func (n *Node) Receipt(tx common.Hash) *types.Receipt {
	n.tb.Helper()
	var r *types.Receipt
	require.Eventually(n.tb, func() bool { // the node indexes transactions after it has made a block
		err := n.rpc.Call(&r, "eth_getTransactionReceipt", tx)
		return err == nil
	}, patience, 5*time.Millisecond)
	return r
}

// Pending reports whether the node's pool holds a transaction.
func (n *Node) Pending(tx common.Hash) bool {
	n.tb.Helper()
	var found *struct {
		BlockHash *common.Hash `json:"blockHash"`
	}
	err := n.rpc.Call(&found, "eth_getTransactionByHash", tx)
	return err == nil && found != nil && found.BlockHash == nil
}

// answer forwards one call to the node.
func (n *Node) answer(ctx context.Context, method string, params []json.RawMessage) (json.RawMessage, error) {
	args := make([]any, len(params))
	for i, p := range params {
		args[i] = p
	}
	var result json.RawMessage
	err := n.rpc.CallContext(ctx, &result, method, args...)
	return result, err
}
