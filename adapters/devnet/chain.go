package devnet

import (
	"context"
	"fmt"
	"math/big"
	"sync"
	"sync/atomic"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
)

// Chain is one of the two chains. Safe for concurrent use.
type Chain struct {
	Name     string
	ChainID  uint64
	Selector uint64
	Contracts
	// Senders are the clients' PaymentSenders, by client id.
	Senders map[string]common.Address
	// Operator is the gateway's signer, whose key WriteKeys writes.
	Operator common.Address

	net       *Net
	site      Site
	index     int
	node      *node
	outside   *outside // the node, where it isn't in this process
	endpoints []*Endpoint
	base      uint64 // the last block of the deployment; no reorg goes below it

	held atomic.Bool

	// sendMu keeps the nonces of the chain's own transactions in order.
	sendMu sync.Mutex
}

// Contracts are the addresses of what the devnet has deployed on a chain.
type Contracts struct {
	WETH, RMN, Router, Registry, OnRamp, OffRamp, Token, Pool, Receiver common.Address
	// Link is a second token that pays fees; zero where there is none.
	Link common.Address
	// Vault holds what a lock and release pool has locked; zero where tokens are
	// burned.
	Vault common.Address
}

// Endpoint gives one of the three endpoints. A node outside this process has none.
func (c *Chain) Endpoint(i int) *Endpoint { return c.endpoints[i] }

// Endpoints gives the URLs of the three endpoints, or that of a node outside
// this process.
func (c *Chain) Endpoints() []string {
	if c.outside != nil {
		return []string{c.outside.url}
	}
	urls := make([]string, 0, len(c.endpoints))
	for _, e := range c.endpoints {
		urls = append(urls, e.URL())
	}
	return urls
}

// Client reads the chain and sends to it within the process, past the
// endpoints and their behaviour. It is closed with the Net.
func (c *Chain) Client() *ethclient.Client { return c.node.client }

// Head is the current block.
func (c *Chain) Head() *types.Header { return c.node.head() }

// Other is the chain at the lane's other end.
func (c *Chain) Other() *Chain { return c.net.Chains[1-c.index] }

// Site is what the Net's Stack has planned here.
func (c *Chain) Site() Site { return c.site }

// Decimals of the token.
func (c *Chain) Decimals() uint8 { return c.net.settings.Decimals }

// Hold stops the chain's block timer, or lets it go on: while it is held, blocks
// come from Mine and the switches alone, and nothing becomes final meanwhile.
func (c *Chain) Hold(held bool) { c.held.Store(held) }

// Mine seals count blocks, lets the relay act after each and gives the last.
func (c *Chain) Mine(ctx context.Context, count int) (*types.Header, error) {
	head := c.Head()
	for range count {
		if err := ctx.Err(); err != nil {
			return head, err
		}
		var err error
		if head, err = c.seal(); err != nil {
			return head, err
		}
		c.net.relayAll(ctx)
	}
	return head, nil
}

func (c *Chain) seal() (*types.Header, error) {
	c.node.mu.Lock()
	defer c.node.mu.Unlock()
	head, err := c.node.seal()
	if err != nil {
		return head, fmt.Errorf("%s: %w", c.Name, err)
	}
	return head, nil
}

// Reorg replaces the last depth blocks by depth+1 others. The transactions of
// the replaced blocks are mined again in the first of them, or with drop they
// vanish: nodes don't know them any more and their nonces are free. The
// deployment can't be replaced, and nothing on a node outside this process.
func (c *Chain) Reorg(ctx context.Context, depth uint64, drop bool) error {
	c.node.mu.Lock()
	head := c.Head().Number.Uint64()
	if depth+c.base > head {
		c.node.mu.Unlock()
		return fmt.Errorf("%s: a reorg of %d blocks at height %d would go below the deployment, block %d", c.Name, depth, head, c.base)
	}
	_, err := c.node.reorg(depth, drop)
	c.node.mu.Unlock()
	if err != nil {
		return fmt.Errorf("%s: %w", c.Name, err)
	}
	c.net.relayAll(ctx)
	return nil
}

// DropTransaction makes a transaction that waits to be mined vanish, and
// reports whether it was there.
func (c *Chain) DropTransaction(hash common.Hash) bool {
	c.node.mu.Lock()
	defer c.node.mu.Unlock()
	return c.node.drop(hash)
}

// Pending counts the transactions that wait to be mined.
func (c *Chain) Pending() int {
	pending, err := c.node.pending()
	if err != nil {
		c.net.settings.Logger.Error("pool not read", "chain", c.Name, "error", err)
	}
	return pending
}

// submit signs calls and puts them into the pool. Callers hold the node's view
// for reading.
func (c *Chain) submit(calls ...Call) ([]*types.Transaction, error) {
	c.sendMu.Lock()
	defer c.sendMu.Unlock()
	txs := make([]*types.Transaction, 0, len(calls))
	next := map[string]uint64{}
	tip := big.NewInt(2_000_000_000)
	// Twenty full blocks' rise of the base fee, so that nothing of ours waits.
	feeCap := new(big.Int).Add(tip, new(big.Int).Mul(c.Head().BaseFee, big.NewInt(10)))
	for _, call := range calls {
		if _, known := next[call.Role]; !known {
			nonce, err := c.node.nextNonce(Address(call.Role))
			if err != nil {
				return nil, fmt.Errorf("%s: nonce of %s: %w", c.Name, call.Role, err)
			}
			next[call.Role] = nonce
		}
		tx, err := types.SignNewTx(Key(call.Role), c.signer(), &types.DynamicFeeTx{
			ChainID:   new(big.Int).SetUint64(c.ChainID),
			Nonce:     next[call.Role],
			GasTipCap: tip,
			GasFeeCap: feeCap,
			Gas:       call.Gas,
			To:        call.To,
			Data:      call.Data,
			Value:     call.Value,
		})
		if err != nil {
			return nil, fmt.Errorf("%s: sign for %s: %w", c.Name, call.Role, err)
		}
		next[call.Role]++
		txs = append(txs, tx)
	}
	if err := c.node.add(txs...); err != nil {
		return nil, fmt.Errorf("%s: %w", c.Name, err)
	}
	return txs, nil
}

func (c *Chain) signer() types.Signer {
	return types.LatestSignerForChainID(new(big.Int).SetUint64(c.ChainID))
}

// Do submits calls, seals a block and checks that all of them succeeded
// in it.
func (c *Chain) Do(ctx context.Context, calls ...Call) error {
	c.node.view.RLock()
	txs, err := c.submit(calls...)
	c.node.view.RUnlock()
	if err != nil {
		return err
	}
	if _, err := c.seal(); err != nil {
		return err
	}
	for i, tx := range txs {
		receipt, err := c.node.client.TransactionReceipt(ctx, tx.Hash())
		if err != nil {
			return fmt.Errorf("%s: call %d of %s: %w", c.Name, i, calls[i].Role, err)
		}
		if receipt.Status != types.ReceiptStatusSuccessful {
			return fmt.Errorf("%s: call %d of %s reverted after %d gas", c.Name, i, calls[i].Role, receipt.GasUsed)
		}
	}
	return nil
}

// Read calls a view at the head.
func (c *Chain) Read(ctx context.Context, to common.Address, data []byte) ([]byte, error) {
	out, err := c.node.client.CallContract(ctx, ethereum.CallMsg{To: &to, Data: data}, nil)
	if err != nil {
		return nil, fmt.Errorf("%s: read %s: %w", c.Name, to, err)
	}
	return out, nil
}

// TokenBalance is what an account holds of the token, in base units.
func (c *Chain) TokenBalance(ctx context.Context, account common.Address) (*big.Int, error) {
	out, err := c.Read(ctx, c.Token, devToken.PackBalanceOf(account))
	if err != nil {
		return nil, err
	}
	return devToken.UnpackBalanceOf(out)
}

// TotalSupply is how much of the token exists on this chain, in base units.
func (c *Chain) TotalSupply(ctx context.Context) (*big.Int, error) {
	out, err := c.Read(ctx, c.Token, devToken.PackTotalSupply())
	if err != nil {
		return nil, err
	}
	return devToken.UnpackTotalSupply(out)
}

// Logs gives the logs of a contract in a range of blocks, by leading topics.
func (c *Chain) Logs(ctx context.Context, from, to uint64, contract common.Address, topics ...common.Hash) ([]types.Log, error) {
	if from > to {
		return nil, nil
	}
	query := ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(to), Addresses: []common.Address{contract},
	}
	for _, topic := range topics {
		query.Topics = append(query.Topics, []common.Hash{topic})
	}
	logs, err := c.node.client.FilterLogs(ctx, query)
	if err != nil {
		return nil, fmt.Errorf("%s: logs of %s: %w", c.Name, contract, err)
	}
	return logs, nil
}
