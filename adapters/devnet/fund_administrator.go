package devnet

import (
	"context"
	"fmt"
	"log/slog"
	"math/big"
	"sync"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
)

// Statuses of requests, as the DTA contracts number them.
const (
	requestPending    = 1
	requestProcessing = 2
)

// orderPlaced is a FundReceiver's state of an order that it can close.
const orderPlaced = 2

var (
	managementEvents = mustABI(bindings.DevRequestManagementMetaData.ParseABI())
	requestTopics    = []common.Hash{
		managementEvents.Events["SubscriptionRequested"].ID, managementEvents.Events["RedemptionRequested"].ID,
	}
)

// administrator works a fund after each block: it publishes a NAV that is newer than what waits for one, processes requests, and
// closes orders that have ended, which anybody may. All it knows it reads from the chain, anew after each reorg. Safe for
// concurrent use.
type administrator struct {
	fund      *Fund
	leaveOpen bool
	logger    *slog.Logger

	mu      sync.Mutex
	nav     *big.Int // of the next publication
	stalled bool
	fail    int // requests that are still to fail
	head    common.Hash
	number  uint64
	open    []openRequest
}

type openRequest struct {
	id, reference common.Hash
	distributor   common.Address
}

func newAdministrator(f *Fund, nav *big.Int, leaveOpen bool, logger *slog.Logger) *administrator {
	return &administrator{fund: f, nav: nav, leaveOpen: leaveOpen, logger: logger.With("fund", f.Name)}
}

// Stall keeps the administrator from doing anything, or lets it go on.
func (a *administrator) Stall(stalled bool) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.stalled = stalled
}

// Fail makes the next n requests that are processed end as failed: their distributor may hold no units meanwhile.
func (a *administrator) Fail(n int) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.fail = n
}

// SetNAV gives the NAV that the administrator publishes from now on.
func (a *administrator) SetNAV(nav *big.Int) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.nav = nav
}

// step reads what is new and submits what is to be done next; the next block mines it.
func (a *administrator) step(ctx context.Context) error {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.stalled {
		return nil
	}
	c := a.fund.Chain
	for _, chain := range c.net.Chains {
		chain.node.view.RLock()
		defer chain.node.view.RUnlock()
	}
	if err := a.read(ctx); err != nil {
		return err
	}
	for _, role := range []string{RoleFundAdministrator, RoleOwner, RoleStranger} {
		mined, err := c.node.client.NonceAt(ctx, Address(role), nil)
		if err != nil {
			return fmt.Errorf("nonce of %s: %w", role, err)
		}
		next, err := c.node.nextNonce(Address(role))
		if err != nil {
			return fmt.Errorf("nonce of %s: %w", role, err)
		}
		if next > mined {
			return nil // an earlier step's transactions wait
		}
	}
	calls, err := a.plan(ctx)
	if err != nil || len(calls) == 0 {
		return err
	}
	if _, err := c.submit(calls...); err != nil {
		return fmt.Errorf("submit: %w", err)
	}
	a.logger.Debug("administered", "transactions", len(calls))
	return nil
}

// read adds the requests of new blocks; after a reorg all of them.
func (a *administrator) read(ctx context.Context) error {
	c := a.fund.Chain
	if a.head == (common.Hash{}) || c.node.hash(a.number) != a.head {
		a.open, a.number = nil, 0
	}
	head := c.Head()
	if head.Hash() == a.head {
		return nil
	}
	found, err := c.node.client.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(a.number + 1), ToBlock: head.Number,
		Addresses: []common.Address{a.fund.Management}, Topics: [][]common.Hash{requestTopics},
	})
	if err != nil {
		return fmt.Errorf("read requests: %w", err)
	}
	for _, l := range found {
		if len(l.Topics) != 4 || l.Topics[2] != a.fund.ID || len(l.Data) < 64 {
			continue
		}
		a.open = append(a.open, openRequest{
			reference: common.BytesToHash(l.Data[:32]), id: common.BytesToHash(l.Data[32:64]), distributor: common.BytesToAddress(l.Topics[3][12:]),
		})
	}
	a.head, a.number = head.Hash(), head.Number.Uint64()
	return nil
}

// plan gives what is to be done with each open request, and forgets those that have ended.
func (a *administrator) plan(ctx context.Context) ([]Call, error) {
	valued, err := a.valuedAt(ctx)
	if err != nil {
		return nil, err
	}
	var calls []Call
	var open []openRequest
	priced := true
	for _, o := range a.open {
		if len(calls) >= maxAdministered {
			open = append(open, o)
			continue
		}
		r, err := a.request(ctx, o.id)
		if err != nil {
			return nil, err
		}
		switch {
		case r.Status == requestPending && valued <= r.CreatedAt.Uint64():
			priced = false
			open = append(open, o)
		case r.Status == requestPending:
			calls = append(calls, a.process(o)...)
			open = append(open, o)
		case r.Status == requestProcessing:
			open = append(open, o) // money is paid off chain: Confirm
		default:
			closing, done, err := a.close(ctx, o)
			if err != nil {
				return nil, err
			}
			calls = append(calls, closing...)
			if !done {
				open = append(open, o)
			}
		}
	}
	a.open = open
	if now := a.fund.Chain.Head().Time; !priced && now > valued {
		calls = append(calls, OwnerCall(a.fund.NAV, navFeed.PackPublish(a.nav, new(big.Int).SetUint64(now))))
	}
	return calls, nil
}

// maxAdministered bounds the transactions of a step.
const maxAdministered = 20

func (a *administrator) process(o openRequest) []Call {
	process := Call{Role: RoleFundAdministrator, To: &a.fund.Management, Data: fundManagement.PackProcessDistributorRequest(o.id), Gas: callGas}
	if a.fail == 0 {
		return []Call{process}
	}
	a.fail--
	var wallet common.Address
	for client, receiver := range a.fund.Receivers {
		if receiver == o.distributor {
			wallet = a.fund.Wallets[client]
		}
	}
	// In this order: equal tips are mined as they came.
	return []Call{
		OwnerCall(a.fund.Token, fundToken.PackSetBlocked(wallet, true)), process,
		OwnerCall(a.fund.Token, fundToken.PackSetBlocked(wallet, false)),
	}
}

// close gives the call that closes an ended request's order; done when nothing is left to be closed.
func (a *administrator) close(ctx context.Context, o openRequest) (calls []Call, done bool, err error) {
	if a.leaveOpen {
		return nil, true, nil
	}
	ours := false
	for _, receiver := range a.fund.Receivers {
		ours = ours || receiver == o.distributor
	}
	if !ours {
		return nil, true, nil
	}
	out, err := a.fund.Chain.Read(ctx, o.distributor, fundReceiver.PackOrder(o.reference))
	if err != nil {
		return nil, false, err
	}
	order, err := fundReceiver.UnpackOrder(out)
	if err != nil || order.State != orderPlaced || order.RequestId != o.id {
		return nil, true, err
	}
	if out, err = a.fund.Chain.Read(ctx, o.distributor, fundReceiver.PackQuoteClose(o.reference)); err != nil {
		return nil, false, err
	}
	quote, err := fundReceiver.UnpackQuoteClose(out)
	if err != nil {
		return nil, false, err
	}
	return []Call{{
		Role: RoleStranger, To: &o.distributor, Data: fundReceiver.PackClose(o.reference), Gas: callGas,
		// The fee may rise until it is mined; what is over comes back.
		Value: new(big.Int).Lsh(quote.Fee, 1),
	}}, false, nil
}

func (a *administrator) valuedAt(ctx context.Context) (uint64, error) {
	out, err := a.fund.Chain.Read(ctx, a.fund.NAV, navFeed.PackLatestRoundData())
	if err != nil {
		return 0, err
	}
	round, err := navFeed.UnpackLatestRoundData(out)
	if err != nil {
		return 0, err
	}
	return round.UpdatedAt.Uint64(), nil
}

func (a *administrator) request(ctx context.Context, id common.Hash) (bindings.IDTARequestManagementDistributorRequest, error) {
	out, err := a.fund.Chain.Read(ctx, a.fund.Management, fundManagement.PackGetDistributorRequest(id))
	if err != nil {
		return bindings.IDTARequestManagementDistributorRequest{}, err
	}
	return fundManagement.UnpackGetDistributorRequest(out)
}
