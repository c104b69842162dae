package engine

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"math/big"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// CreditStore finds what a credit may be for.
type CreditStore interface {
	// ListOrders gives the orders that a filter lets through, of any client.
	ListOrders(ctx context.Context, f gateway.OrderFilter) ([]gateway.Order, error)
	// Proposal gives a proposal. NOT_FOUND when there is none.
	Proposal(ctx context.Context, id string) (gateway.Proposal, error)
}

// The rules of money that came and that people must look at.
const (
	ruleCreditUnmatched = "credit.unmatched" // no order of such a fund is named, or more than one
	ruleCreditAmount    = "credit.amount"    // an order is named and is of another amount
	ruleCreditAgain     = "credit.again"     // the order has its money already
	ruleCreditNetted    = "credit.netted"    // the order is netted, and the fund waits for the money of its bulk
	ruleCreditLate      = "credit.late"      // the order has ended, or isn't sent yet
	ruleCreditReversal  = "credit.reversal"  // an entry was taken back
)

// creditPatience is how long the case of a credit stays open: money doesn't go away by
// being old.
const creditPatience = 10 * 365 * 24 * time.Hour

// credit gives each credit to the order that it names, and leaves every other one as a
// case: none is lost. The same credit told of again changes nothing.
func (in *Intake) credit(ctx context.Context, c *gateway.Commit, credits []gateway.CashCredit) error {
	m := c.Message
	taken := map[string]bool{}
	for i := range credits {
		credit := &credits[i]
		credit.MessageID, credit.ReceivedAt = m.ID, m.ReceivedAt
		o, problem, err := in.creditor(ctx, m.Client, credit)
		if err != nil {
			return err
		}
		if o != nil && problem == nil && taken[o.ID] {
			problem = &gateway.Reason{Rule: ruleCreditAgain, Text: "order " + o.ID + " gets its money twice in this message"}
		}
		switch {
		case problem == nil && o == nil: // told of before
		case problem == nil:
			taken[o.ID] = true
			st := orderingOf(*o)
			st.raise(m.ReceivedAt, "intake", m.ID, gateway.EventOrderPaid)
			st.Events[0].Data = data(credit)
			st.Order.Cash, st.Order.DueAt = credit, m.ReceivedAt
			c.Orders = append(c.Orders, st.OrderStep)
		default:
			if err := in.unexplained(ctx, c, credit, *problem); err != nil {
				return err
			}
		}
	}
	return nil
}

// creditor finds the order that a credit pays. Without an order and a reason the credit
// was told of before.
func (in *Intake) creditor(ctx context.Context, client string, credit *gateway.CashCredit) (*gateway.Order, *gateway.Reason, error) {
	look := func(rule, format string, args ...any) *gateway.Reason {
		return &gateway.Reason{Rule: rule, Text: fmt.Sprintf(format, args...)}
	}
	if credit.Reversal {
		return nil, look(ruleCreditReversal, "an entry of %s was taken back", credit.Amount), nil
	}
	found := map[string]gateway.Order{}
	for _, name := range credit.Named {
		orders, err := in.Credits.ListOrders(ctx, gateway.OrderFilter{Reference: name, Limit: creditOrders})
		if err != nil {
			return nil, nil, fmt.Errorf("find order of credit: %w", err)
		}
		for _, o := range orders {
			if f := o.Fund; f != nil && f.Cash.OffChain && f.Cash.NotifiedBy == client && f.Cash.Account == credit.Account && o.Request.Direction == gateway.Subscription {
				found[o.ID] = o
			}
		}
	}
	if len(found) != 1 {
		return nil, look(ruleCreditUnmatched, "%s came to %s, and %d orders that are paid there have one of its references", credit.Amount, credit.Account, len(found)), nil
	}
	for _, o := range found {
		switch {
		case o.Netting != "" && o.Members == 0:
			return &o, look(ruleCreditNetted, "order %s is netted, %s came for it alone, and the fund waits for the money of its bulk order", o.ID, credit.Amount), nil
		case o.Cash != nil && o.Cash.Is(credit):
			return nil, nil, nil
		case o.Cash != nil:
			return &o, look(ruleCreditAgain, "order %s has its money already; %s came once more", o.ID, credit.Amount), nil
		case !o.Request.Amount.Equal(credit.Amount):
			return &o, look(ruleCreditAmount, "order %s is of %s, and %s came", o.ID, o.Request.Amount, credit.Amount), nil
		case !payable(o.State):
			return &o, look(ruleCreditLate, "order %s is %s, and %s came for it", o.ID, o.State, credit.Amount), nil
		}
		return &o, nil, nil
	}
	return nil, nil, nil
}

// payable reports whether money for an order in this state is taken.
func payable(state gateway.OrderState) bool {
	_, err := gateway.ApplyOrder(state, gateway.EventOrderPaid)
	return err == nil
}

// creditOrders bounds how many orders of one reference are looked at: of distributors
// and their BICs.
const creditOrders = 100

// unexplained adds the case of a credit, once.
func (in *Intake) unexplained(ctx context.Context, c *gateway.Commit, credit *gateway.CashCredit, why gateway.Reason) error {
	m := c.Message
	id := in.NewID("prop")
	if credit.Reference != "" {
		sum := sha256.Sum256(fmt.Appendf(nil, "%q %q %q %q %t", m.Client, credit.Account, credit.Reference, credit.Amount, credit.Reversal))
		id = prefixProposal + hex.EncodeToString(sum[:16])
	}
	for _, p := range c.Proposals {
		if p.ID == id {
			return nil
		}
	}
	if _, err := in.Credits.Proposal(ctx, id); err == nil || gateway.CodeOf(err) != gateway.CodeNotFound {
		return err
	}
	c.Proposals = append(c.Proposals, gateway.Proposal{
		ID: id, Kind: gateway.ProposalCredit, Subject: credit.MessageID, Client: m.Client, Reasons: []gateway.Reason{why}, Content: data(credit),
		Barred: []string{m.Credential}, Required: 1, State: gateway.ProposalOpen, Version: 1, CreatedAt: m.ReceivedAt, ExpiresAt: m.ReceivedAt.Add(creditPatience),
	})
	return nil
}

// Credits is the matter of money that no order explains: an approved proposal says that
// people have dealt with it, and nothing follows.
type Credits struct{}

// Decided adds nothing.
func (Credits) Decided(context.Context, gateway.Proposal, gateway.Vote, *gateway.Commit) error {
	return nil
}

// Committed has nothing to do.
func (Credits) Committed(context.Context, gateway.Proposal) {}

// CashDesk tells funds' contracts of money that came outside the chains. Its
// transactions are stored before they are broadcast, one at a time for each order, and
// the resolver looks after them like after its own.
type CashDesk struct {
	Store    ResolveStore
	Funds    Confirmations
	Accounts Accounts
	Policy   func(r *gateway.Route) ByHandPolicy // its ceiling holds for these transactions too
	Owner    string
	NewID    func(prefix string) string
	Patience Patience
	InFlight int
	Log      Logger

	signers fences
}

// Confirmations is the chain's side of it.
type Confirmations interface {
	// Confirm gives the call that says at the order's fund that its money has come.
	// CONFIGURATION when none of the signers may make it.
	Confirm(ctx context.Context, o *gateway.Order, signers []gateway.Address) (gateway.Call, gateway.Address, error)
}

// Release gives the signers to others.
func (d *CashDesk) Release(ctx context.Context) error { return d.signers.release(ctx, d.Store) }

// confirm tells the fund, where it waits for it and nothing is on its way.
func (d *CashDesk) confirm(ctx context.Context, o *gateway.Order, t *gateway.Transfer, now time.Time) error {
	if o.Cash == nil || o.State != gateway.OrderOpen || o.Fact.State != gateway.FundProcessing {
		return nil
	}
	intents, err := d.Store.IntentsOf(ctx, t.ID)
	if err != nil {
		return fmt.Errorf("read intents: %w", err)
	}
	tries := 0
	for _, i := range intents {
		if i.Purpose != gateway.PurposeSend && i.State == gateway.IntentLive {
			return nil
		}
		if i.Purpose == gateway.PurposeConfirm {
			tries++
		}
	}
	if tries >= autoTries {
		return nil // the order's deadline calls people
	}
	recovery, known, err := d.Store.Recovery(ctx, t.ID)
	if err != nil {
		return fmt.Errorf("read recovery: %w", err)
	}
	if !known {
		return d.Store.Commit(ctx, &gateway.Commit{Stuck: []string{t.ID}})
	}
	chain := o.Fund.Chain
	signers, err := d.Accounts.Signers(&gateway.Route{Source: chain})
	if err != nil {
		return err
	}
	call, owner, err := d.Funds.Confirm(ctx, o, signers)
	if err != nil {
		return err
	}
	turn, unknown, err := turns{d.Store, d.Accounts, &d.signers, d.Owner, d.Patience, cmp.Or(d.InFlight, inFlightDefault)}.next(ctx, chain, []gateway.Address{owner}, now)
	if err == nil && turn == nil {
		err = unknown
	}
	if err != nil || turn == nil {
		return err
	}
	ceiling := d.Policy(t.Route).FeeCeiling
	if ceiling == nil {
		return gateway.Errorf(gateway.CodeConfiguration, "confirm cash", gateway.RetryAfterChange, "lane %s lets no transaction be made on %s: give by_hand a fee ceiling", t.Route.Lane, chain)
	}
	call.MaxGasPrice = new(big.Int).Div(ceiling, new(big.Int).SetUint64(max(1, call.GasLimit)))
	attempt, err := d.Accounts.Sign(ctx, chain, owner, turn.nonce, call, nil, now)
	if err != nil {
		return fmt.Errorf("sign: %w", err)
	}
	intent := gateway.Intent{
		ID: d.NewID("int"), Chain: chain, Signer: owner, Nonce: turn.nonce, Purpose: gateway.PurposeConfirm, Contract: call.To,
		Transfers: []string{t.ID}, State: gateway.IntentLive, CreatedAt: now,
	}
	attempt.Intent = intent.ID
	recovery.Version, recovery.DueAt = recovery.Version+1, now.Add(broadcastGrace)
	recovery.Intent, recovery.Tx, recovery.MaxGasPrice, recovery.Purpose = intent.ID, attempt.Hash, call.MaxGasPrice.String(), intent.Purpose
	if err := d.Store.Commit(ctx, &gateway.Commit{
		Fences: []gateway.Fence{turn.fence}, Intents: []gateway.Intent{intent}, Attempts: []gateway.Attempt{attempt},
		Recoveries: []gateway.RecoveryStep{{Recovery: recovery}},
	}); err != nil {
		return err
	}
	d.Log.Info("confirmation of cash stored", "order", o.ID, "chain", chain, "tx", attempt.Hash.Hex())
	return broadcast(ctx, d.Store, d.Accounts, d.Log, chain, attempt, now)
}
