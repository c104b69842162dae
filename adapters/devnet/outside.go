package devnet

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

var errOutside = errors.New("the node isn't in this process")

// Outside is a running node: of its own chain, with blocks of at least 120
// million gas, which it makes by evm_mine and by nothing else.
type Outside struct {
	URL string
	// Close stops it.
	Close func() error
}

// outside makes blocks with a node beside this process, by the calls that
// development nodes share.
type outside struct {
	url    string
	rpc    *rpc.Client
	client *ethclient.Client
	stop   func() error
	last   atomic.Pointer[types.Header]
}

func startOutside(ctx context.Context, start func(context.Context, uint64) (Outside, error), chainID uint64, alloc types.GenesisAlloc) (_ *outside, err error) {
	running, err := start(ctx, chainID)
	if err != nil {
		return nil, fmt.Errorf("start node: %w", err)
	}
	o := &outside{url: running.URL, stop: running.Close}
	defer func() {
		if err != nil {
			_ = o.close()
		}
	}()
	if o.rpc, err = rpc.DialContext(ctx, o.url); err != nil {
		return nil, fmt.Errorf("dial node: %w", err)
	}
	o.client = ethclient.NewClient(o.rpc)
	id, err := o.client.ChainID(ctx)
	if err != nil {
		return nil, fmt.Errorf("ask for the chain id: %w", err)
	}
	if id.Cmp(new(big.Int).SetUint64(chainID)) != 0 {
		return nil, fmt.Errorf("the node is of chain %s instead of %d", id, chainID)
	}
	for account, has := range alloc {
		if err := o.rpc.CallContext(ctx, nil, "anvil_setBalance", account, (*hexutil.Big)(has.Balance)); err != nil {
			return nil, fmt.Errorf("fund %s: %w", account, err)
		}
	}
	if _, err := o.seal(); err != nil {
		return nil, err
	}
	return o, nil
}

func (o *outside) close() error {
	if o.rpc != nil {
		o.rpc.Close()
	}
	return o.stop()
}

// head is what seal has made last: nobody else makes blocks.
func (o *outside) head() *types.Header { return o.last.Load() }

func (o *outside) hash(number uint64) common.Hash {
	h, err := o.client.HeaderByNumber(context.Background(), new(big.Int).SetUint64(number))
	if err != nil {
		return common.Hash{}
	}
	return h.Hash()
}

func (o *outside) seal() (*types.Header, error) {
	ctx := context.Background()
	if err := o.rpc.CallContext(ctx, nil, "evm_mine"); err != nil {
		return nil, fmt.Errorf("make a block: %w", err)
	}
	head, err := o.client.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("read the new block: %w", err)
	}
	if before := o.last.Load(); before != nil && head.Number.Cmp(before.Number) <= 0 {
		return nil, fmt.Errorf("block %d was not sealed", before.Number.Uint64()+1)
	}
	o.last.Store(head)
	return head, nil
}

func (o *outside) add(txs ...*types.Transaction) error {
	for _, tx := range txs {
		if err := o.client.SendTransaction(context.Background(), tx); err != nil {
			return fmt.Errorf("send %s: %w", tx.Hash(), err)
		}
	}
	return nil
}

func (o *outside) nextNonce(account common.Address) (uint64, error) {
	return o.client.PendingNonceAt(context.Background(), account)
}

func (o *outside) pending() (int, error) {
	var status struct {
		Pending hexutil.Uint64 `json:"pending"`
	}
	if err := o.rpc.CallContext(context.Background(), &status, "txpool_status"); err != nil {
		return 0, fmt.Errorf("ask the pool: %w", err)
	}
	return int(status.Pending), nil
}
