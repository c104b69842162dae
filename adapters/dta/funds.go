package dta

import (
	"context"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/vostro-gateway/vostro/adapters/evm"
	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// Chain is a chain on which funds are, or from which orders come.
type Chain struct {
	Selector uint64 // CCIP's
	Chain    *evm.Chain
	Account  gateway.Address // from which calls are simulated; zero: they aren't
}

// Funds implements engine.Funds. It keeps nothing and is safe for concurrent use.
type Funds struct {
	byName     map[string]Chain
	bySelector map[uint64]Chain
}

var _ engine.Funds = (*Funds)(nil)

// New gives the funds on some chains. It asks no chain anything.
func New(chains ...Chain) (*Funds, error) {
	f := &Funds{byName: map[string]Chain{}, bySelector: map[uint64]Chain{}}
	for _, c := range chains {
		if c.Chain == nil || c.Selector == 0 {
			return nil, gateway.Errorf(gateway.CodeConfiguration, "configure funds", gateway.RetryNever, "a chain needs endpoints and a selector")
		}
		f.byName[c.Chain.Name()], f.bySelector[c.Selector] = c, c
	}
	return f, nil
}

// Look gives what the fund's chain proves of an order now. It is read at the agreed head and holds for good (Final) when the
// last final block says the same.
//
// FundProcessed with Paid says of a redemption that the money was credited at home, in a final block, whole. An order
// that the FundReceiver has set aside, because the fund refused it, is FundNone with the reason as Problem; one whose
// money was given back after that is FundCanceled.
func (f *Funds) Look(ctx context.Context, o *gateway.Order) (gateway.FundFact, error) {
	const op = "look at order"
	if o.Fund == nil {
		return gateway.FundFact{}, gateway.Errorf(gateway.CodeInternal, op, gateway.RetryNever, "order %s has no fund", o.ID)
	}
	c, known := f.byName[o.Fund.Chain]
	if !known {
		return gateway.FundFact{}, misfit(op, "chain %q of the fund isn't configured", o.Fund.Chain)
	}
	final, err := c.Chain.Final(ctx)
	if err != nil {
		return gateway.FundFact{}, err
	}
	head, err := c.Chain.Head(ctx)
	if err != nil {
		return gateway.FundFact{}, err
	}
	if head.Number.Cmp(final.Number) < 0 {
		head = final
	}
	l := &look{funds: f, chain: c, order: o, at: head, op: op}
	fact, err := l.fact(ctx)
	if err != nil || fact.State == gateway.FundNone {
		return fact, err
	}
	settled := &look{funds: f, chain: c, order: o, at: final, op: op}
	if err := settled.read(ctx); err != nil {
		return gateway.FundFact{}, err
	}
	same := settled.request.Status == l.request.Status && settled.placed.RequestId == l.placed.RequestId
	if l.placed.RequestId == ([32]byte{}) {
		same = settled.placed.State == l.placed.State
	}
	fact.Final = same && fact.Block <= final.Number.Uint64()
	if !fact.Final || fact.State != gateway.FundProcessed {
		return fact, nil
	}
	return fact, l.paid(ctx, &fact)
}

// look is the reading of one order at one agreed header.
type look struct {
	funds *Funds
	chain Chain
	order *gateway.Order
	at    *types.Header
	op    string

	placed  bindings.FundReceiverOrder
	request bindings.IDTARequestManagementDistributorRequest
	terms   Terms
}

// read asks receiver and request management for the order, and compares what they say with what was ordered.
func (l *look) read(ctx context.Context) (err error) {
	fund := l.order.Fund
	if l.placed, err = view(ctx, l, fund.Receiver, receiver.PackOrder(l.order.Reference), receiver.UnpackOrder); err != nil {
		return err
	}
	if l.placed.State == orderNone || l.placed.RequestId == ([32]byte{}) {
		return nil
	}
	at, err := view(ctx, l, fund.Receiver, receiver.PackManagement(), receiver.UnpackManagement)
	if err != nil {
		return err
	}
	if at != fund.Management {
		return misfit(l.op, "receiver %s orders at request management %s, the directory says %s", fund.Receiver, at, fund.Management)
	}
	l.request, err = view(ctx, l, fund.Management, management.PackGetDistributorRequest(l.placed.RequestId), management.UnpackGetDistributorRequest)
	if err != nil {
		return err
	}
	return l.compare()
}

// compare refuses a request that isn't the order's.
func (l *look) compare() error {
	o, r := l.order, l.request
	kind := uint8(1)
	if o.Request.Direction == gateway.Redemption {
		kind = 2
	}
	switch {
	case r.ReferenceID != [32]byte(o.Reference):
		return misfit(l.op, "request %s has reference %s, the order %s", common.Hash(l.placed.RequestId), common.Hash(r.ReferenceID), o.Reference)
	case r.FundTokenId != [32]byte(o.Fund.TokenID), r.FundAdminAddr != o.Fund.Administrator:
		return misfit(l.op, "request %s is of fund %s of %s", common.Hash(l.placed.RequestId), common.Hash(r.FundTokenId), r.FundAdminAddr)
	case r.DistributorAddr != o.Fund.Receiver:
		return misfit(l.op, "request %s is of distributor %s", common.Hash(l.placed.RequestId), r.DistributorAddr)
	case r.RequestType != kind:
		return misfit(l.op, "request %s is of type %d, the order a %s", common.Hash(l.placed.RequestId), r.RequestType, o.Request.Direction)
	}
	return nil
}

// fact gives all that is there, without what only final blocks can say.
func (l *look) fact(ctx context.Context) (gateway.FundFact, error) {
	if err := l.read(ctx); err != nil {
		return gateway.FundFact{}, err
	}
	if l.placed.RequestId == ([32]byte{}) {
		return l.unplaced(ctx)
	}
	state, known := fundStates[l.request.Status]
	if !known {
		return gateway.FundFact{}, misfit(l.op, "request %s has status %d", common.Hash(l.placed.RequestId), l.request.Status)
	}
	fact := gateway.FundFact{
		State: state, RequestID: l.placed.RequestId, Units: l.request.Shares.String(), Amount: l.request.Amount.String(),
	}
	terms, err := view(ctx, l, l.order.Fund.Management, management.PackGetFundToken(l.order.Fund.Administrator, l.order.Fund.TokenID), management.UnpackGetFundToken)
	if err != nil {
		return gateway.FundFact{}, err
	}
	l.terms = terms.Arg1
	fact.AmountDecimals = l.terms.PurchaseTokenDecimals
	if err := l.prove(ctx, &fact); err != nil {
		return gateway.FundFact{}, err
	}
	if state == gateway.FundProcessed || state == gateway.FundProcessing {
		err = l.price(ctx, &fact)
	}
	return fact, err
}

// unplaced is an order that has no request: it hasn't arrived, was refused, or its money was given back.
func (l *look) unplaced(ctx context.Context) (gateway.FundFact, error) {
	switch l.placed.State {
	case orderSetAside:
		return gateway.FundFact{State: gateway.FundNone, Problem: "the fund refused the request; it is set aside at the receiver"}, nil
	case orderClosed:
		fact := gateway.FundFact{
			State: gateway.FundCanceled, Units: "0", Amount: l.placed.Amount.String(), Problem: "the fund refused the request; the money was given back",
		}
		return fact, l.find(ctx, &fact, l.order.Fund.Receiver, topicOrderClosed, func(e *types.Log) bool {
			return len(e.Topics) > 1 && e.Topics[1] == l.order.Reference
		})
	}
	return gateway.FundFact{State: gateway.FundNone}, nil
}

// price gives the NAV that the request was dealt at: the newest valuation that gives exactly these units for this money. None
// that fits, as from a fund that rounds in another way, leaves it open.
func (l *look) price(ctx context.Context, fact *gateway.FundFact) error {
	round, err := view(ctx, l, l.terms.NavAddr, feed.PackLatestRoundData(), feed.UnpackLatestRoundData)
	if err != nil {
		return err
	}
	for range maxRounds {
		if l.dealtAt(round.Answer) {
			fact.Price = decimal(round.Answer, l.terms.NavFeedDecimals)
			fact.PricedAt = time.Unix(round.UpdatedAt.Int64(), 0).UTC()
			return nil
		}
		before := new(big.Int).Sub(round.Id, big.NewInt(1))
		if before.Sign() <= 0 {
			return nil
		}
		earlier, err := view(ctx, l, l.terms.NavAddr, feed.PackGetRoundData(before), feed.UnpackGetRoundData)
		if err != nil {
			if gateway.CodeOf(err) == gateway.CodeReverted {
				return nil // the feed's history ends here
			}
			return err
		}
		round.Id, round.Answer, round.UpdatedAt = before, earlier.Answer, earlier.UpdatedAt
	}
	return nil
}

// maxRounds is how many valuations are looked through for the one that a request was dealt at.
const maxRounds = 32

func (l *look) dealtAt(nav *big.Int) bool {
	if nav.Sign() <= 0 {
		return false
	}
	if l.order.Request.Direction == gateway.Redemption {
		return Amount(&l.terms, l.request.Shares, nav).Cmp(l.request.Amount) == 0
	}
	return Shares(&l.terms, l.request.Amount, nav).Cmp(l.request.Shares) == 0
}

// NAV is a fund's newest valuation.
type NAV struct {
	Value    string // money for one unit, a decimal
	ValuedAt time.Time
	// Fresh says that the fund deals at it at once: it has a TTL, and the valuation is no older.
	Fresh bool
}

// NAV reads the newest valuation of a fund at the agreed head.
func (f *Funds) NAV(ctx context.Context, fund *gateway.Fund) (NAV, error) {
	const op = "read NAV"
	c, known := f.byName[fund.Chain]
	if !known {
		return NAV{}, misfit(op, "chain %q of the fund isn't configured", fund.Chain)
	}
	head, err := c.Chain.Head(ctx)
	if err != nil {
		return NAV{}, err
	}
	l := &look{funds: f, chain: c, at: head, op: op}
	terms, err := view(ctx, l, fund.Management, management.PackGetFundToken(fund.Administrator, fund.TokenID), management.UnpackGetFundToken)
	if err != nil {
		return NAV{}, err
	}
	round, err := view(ctx, l, terms.Arg1.NavAddr, feed.PackLatestRoundData(), feed.UnpackLatestRoundData)
	if err != nil {
		return NAV{}, err
	}
	if round.Answer.Sign() <= 0 || !round.UpdatedAt.IsInt64() {
		return NAV{}, misfit(op, "feed %s gives %s", terms.Arg1.NavAddr, round.Answer)
	}
	age := new(big.Int).Sub(new(big.Int).SetUint64(head.Time), round.UpdatedAt)
	return NAV{
		Value: decimal(round.Answer, terms.Arg1.NavFeedDecimals), ValuedAt: time.Unix(round.UpdatedAt.Int64(), 0).UTC(),
		Fresh: age.Cmp(terms.Arg1.NavTTL) <= 0 && terms.Arg1.NavTTL.Sign() > 0,
	}, nil
}

// view asks a contract at the look's block, agreed by a quorum.
func view[T any](ctx context.Context, l *look, to common.Address, input []byte, unpack func([]byte) (T, error)) (T, error) {
	return viewOn(ctx, l.op, l.chain.Chain, l.at, to, input, unpack)
}

func viewOn[T any](ctx context.Context, op string, c *evm.Chain, at *types.Header, to common.Address, input []byte, unpack func([]byte) (T, error)) (T, error) {
	var none T
	out, err := c.Call(ctx, ethereum.CallMsg{To: &to, Data: input}, at.Hash())
	if err != nil {
		return none, err
	}
	v, err := unpack(out)
	if err != nil {
		return none, misfit(op, "contract %s on %s doesn't answer as expected: %s", to, c.Name(), err)
	}
	return v, nil
}

// misfit is the error for what the configuration and the chain don't agree on.
func misfit(op, format string, args ...any) error {
	return gateway.Errorf(gateway.CodeConfiguration, op, gateway.RetryAfterChange, format, args...)
}
