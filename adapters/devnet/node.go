package devnet

import (
	"errors"
	"fmt"
	"math/big"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/txpool"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/catalyst"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/ethclient"
	gethnode "github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
)

const (
	// blockGasLimit lets the whole deployment fit one block.
	blockGasLimit = 120_000_000
	// maxReorgDepth stays well inside the 128 states that a node keeps.
	maxReorgDepth = 64
	poolSlots     = 16_384
	// The limits of a go-ethereum HTTP endpoint.
	maxBatchItems    = 1_000
	maxResponseBytes = 25_000_000
	maxBodyBytes     = 5 << 20
)

// blocks is what makes a chain's blocks. Callers of seal hold node.mu.
type blocks interface {
	// head is the current block. It takes no lock.
	head() *types.Header
	// hash gives the block of a number; zero when there is none.
	hash(number uint64) common.Hash
	// seal makes one block of what waits in the pool.
	seal() (*types.Header, error)
	// add puts transactions into the pool, as eth_sendRawTransaction would.
	add(txs ...*types.Transaction) error
	// nextNonce counts what an account has in blocks and in the pool.
	nextNonce(account common.Address) (uint64, error)
	// pending counts the transactions that wait to be mined.
	pending() (int, error)
	close() error
}

// node is one chain.
type node struct {
	blocks
	geth *geth // the blocks of a node in this process; nil for one outside
	// payments are the contracts whose logs Behaviour.OmitLogs hides; set at the start,
	// before the endpoints start.
	payments map[common.Address]bool

	client *ethclient.Client

	// mu serialises everything that makes or unmakes blocks: the beacon is not
	// safe for concurrent use.
	mu sync.Mutex
	// view is held for reading by every request, and for writing while the pool
	// is emptied: a fork wants an empty pool, and nobody may see a chain that is
	// half replaced. It is taken after mu.
	view sync.RWMutex
}

// geth are the parts of go-ethereum's simulated backend, put together here
// because the devnet needs the pool and the RPC server, which the simulated
// backend keeps to itself.
type geth struct {
	stack  *gethnode.Node
	eth    *eth.Ethereum
	beacon *catalyst.SimulatedBeacon
	rpc    *rpc.Server // eth, net and web3 only
	client *ethclient.Client
}

func startNode(chainID uint64, alloc types.GenesisAlloc) (*node, error) {
	g, err := startGeth(chainID, alloc)
	if err != nil {
		return nil, err
	}
	return &node{blocks: g, geth: g, client: g.client}, nil
}

func startGeth(chainID uint64, alloc types.GenesisAlloc) (_ *geth, err error) {
	nodeConf := gethnode.DefaultConfig
	nodeConf.DataDir = ""
	nodeConf.P2P = p2p.Config{NoDiscovery: true}
	stack, err := gethnode.New(&nodeConf)
	if err != nil {
		return nil, fmt.Errorf("assemble node: %w", err)
	}
	n := &geth{stack: stack}
	defer func() {
		if err != nil {
			_ = n.close()
		}
	}()

	n.eth, err = eth.New(stack, ethConfig(chainID, alloc))
	if err != nil {
		return nil, fmt.Errorf("assemble chain: %w", err)
	}
	if n.rpc, err = publicRPC(n.eth); err != nil {
		return nil, err
	}
	if err = stack.Start(); err != nil {
		return nil, fmt.Errorf("start node: %w", err)
	}
	n.beacon, err = catalyst.NewSimulatedBeacon(0, common.Address{}, n.eth)
	if err != nil {
		return nil, fmt.Errorf("start block production: %w", err)
	}
	if err = n.beacon.Fork(n.eth.BlockChain().GetCanonicalHash(0)); err != nil {
		return nil, fmt.Errorf("set genesis: %w", err)
	}
	n.client = ethclient.NewClient(rpc.DialInProc(n.rpc))
	return n, nil
}

func ethConfig(chainID uint64, alloc types.GenesisAlloc) *ethconfig.Config {
	// The development set activates forks of the future, whose gas schedule breaks
	// the token pool's gas budget: every token message would end in FAILURE.
	chain := *params.AllDevChainProtocolChanges
	chain.ChainID = new(big.Int).SetUint64(chainID)
	chain.AmsterdamTime, chain.BogotaTime = nil, nil

	genesis := core.SystemContractAllocs()
	for address, account := range alloc {
		genesis[address] = account
	}
	conf := ethconfig.Defaults
	conf.Genesis = &core.Genesis{Config: &chain, GasLimit: blockGasLimit, Alloc: genesis}
	conf.Miner.GasCeil = blockGasLimit
	conf.SyncMode = ethconfig.FullSync
	conf.LogNoHistory = true
	conf.TxPool.NoLocals = true
	conf.TxPool.AccountSlots, conf.TxPool.GlobalSlots = poolSlots, poolSlots
	conf.TxPool.AccountQueue, conf.TxPool.GlobalQueue = poolSlots, poolSlots
	// Megabytes; the defaults are for mainnet.
	conf.DatabaseCache, conf.TrieCleanCache, conf.TrieDirtyCache, conf.SnapshotCache = 16, 16, 64, 16
	return &conf
}

// publicRPC serves what a provider serves: no admin, debug or pool methods.
func publicRPC(chain *eth.Ethereum) (*rpc.Server, error) {
	server := rpc.NewServer()
	server.SetBatchLimits(maxBatchItems, maxResponseBytes)
	server.SetHTTPBodyLimit(maxBodyBytes)
	apis := []rpc.API{
		{Namespace: "eth", Service: filters.NewFilterAPI(filters.NewFilterSystem(chain.APIBackend, filters.Config{}))},
		{Namespace: "net", Service: &netAPI{chain.BlockChain().Config().ChainID}},
		{Namespace: "web3", Service: web3API{}},
	}
	for _, api := range chain.APIs() {
		if api.Namespace == "eth" {
			apis = append(apis, api)
		}
	}
	for _, api := range apis {
		if err := server.RegisterName(api.Namespace, api.Service); err != nil {
			return nil, fmt.Errorf("register %s API: %w", api.Namespace, err)
		}
	}
	return server, nil
}

type netAPI struct{ chainID *big.Int }

// Version answers net_version.
func (a *netAPI) Version() string { return a.chainID.String() }

// Listening answers net_listening.
func (*netAPI) Listening() bool { return true }

type web3API struct{}

// ClientVersion answers web3_clientVersion.
func (web3API) ClientVersion() string { return "Geth/vostro-devnet" }

func (n *geth) close() error {
	var errs []error
	if n.client != nil {
		n.client.Close()
	}
	if n.rpc != nil {
		n.rpc.Stop()
	}
	if n.beacon != nil {
		errs = append(errs, n.beacon.Stop())
	}
	return errors.Join(append(errs, n.stack.Close())...)
}

func (n *geth) head() *types.Header { return n.eth.BlockChain().CurrentBlock() }

func (n *geth) hash(number uint64) common.Hash { return n.eth.BlockChain().GetCanonicalHash(number) }

func (n *geth) nextNonce(account common.Address) (uint64, error) {
	return n.eth.TxPool().PoolNonce(account), nil
}

func (n *geth) pending() (int, error) {
	pending, _ := n.eth.TxPool().Stats()
	return pending, nil
}

func (n *geth) seal() (*types.Header, error) {
	before := n.head()
	n.beacon.Commit()
	if after := n.head(); after.Number.Cmp(before.Number) > 0 {
		return after, nil
	}
	return nil, fmt.Errorf("block %d was not sealed", before.Number.Uint64()+1)
}

func (n *geth) add(txs ...*types.Transaction) error {
	return errors.Join(n.eth.TxPool().Add(txs, true)...)
}

// reorg replaces the last depth blocks by depth+1 others. The transactions of
// the replaced blocks are in the first new block, or with drop gone; what had
// waited in the pool waits again. Callers hold mu.
func (n *node) reorg(depth uint64, drop bool) (parent *types.Header, err error) {
	if n.geth == nil {
		return nil, errOutside
	}
	chain := n.geth.eth.BlockChain()
	head := n.head().Number.Uint64()
	if depth == 0 || depth > maxReorgDepth || depth > head {
		return nil, fmt.Errorf("reorg of %d blocks at height %d: between 1 and %d", depth, head, min(head, maxReorgDepth))
	}
	n.view.Lock()
	defer n.view.Unlock()
	parent = chain.GetHeaderByNumber(head - depth)
	var replaced []*types.Transaction
	for number := head - depth + 1; number <= head; number++ {
		replaced = append(replaced, chain.GetBlockByNumber(number).Transactions()...)
	}
	waiting := n.waiting()

	n.geth.eth.TxPool().Clear()
	if err := n.geth.beacon.Fork(parent.Hash()); err != nil {
		return nil, fmt.Errorf("fork at block %d: %w", parent.Number, err)
	}
	// The fork gives the replaced transactions back to the pool. Clearing and
	// adding makes what follows depend on nothing but drop.
	n.geth.eth.TxPool().Clear()
	if err := n.geth.eth.TxPool().Sync(); err != nil {
		return nil, err
	}
	if !drop {
		if err := n.add(replaced...); err != nil {
			return nil, fmt.Errorf("include again: %w", err)
		}
		if _, err := n.seal(); err != nil {
			return nil, err
		}
	}
	for n.head().Number.Uint64() <= head {
		if _, err := n.seal(); err != nil {
			return nil, err
		}
	}
	// Some of them may be stale now; a node drops those too.
	n.geth.eth.TxPool().Add(waiting, true)
	return parent, nil
}

// waiting gives every transaction of the pool, in nonce order per account.
func (n *node) waiting() []*types.Transaction {
	pending, queued := n.geth.eth.TxPool().Content()
	var all []*types.Transaction
	for account, txs := range pending {
		all = append(append(all, txs...), queued[account]...)
		delete(queued, account)
	}
	for _, txs := range queued {
		all = append(all, txs...)
	}
	return all
}

// drop removes one transaction from the pool and reports whether it was there.
// Callers hold mu.
func (n *node) drop(hash common.Hash) bool {
	if n.geth == nil {
		return false
	}
	n.view.Lock()
	defer n.view.Unlock()
	if n.geth.eth.TxPool().Status(hash) == txpool.TxStatusUnknown || n.geth.eth.TxPool().Get(hash) == nil {
		return false
	}
	waiting := n.waiting()
	n.geth.eth.TxPool().Clear()
	kept := waiting[:0]
	for _, tx := range waiting {
		if tx.Hash() != hash {
			kept = append(kept, tx)
		}
	}
	n.geth.eth.TxPool().Add(kept, true)
	return true
}
