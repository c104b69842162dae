package engine

import (
	"context"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// ReadReturn is one transaction of a pacs.004 as it was read. What it returns is
// looked up in the store, and only then can it be mapped.
type ReadReturn struct {
	Index int
	Path  string // of the transaction in the message
	// Instruction is what the message says, Return always set. Its parties are
	// those that the message names.
	Instruction gateway.Instruction
	// Announced says that another bank sends it, to the client.
	Announced bool
	// Agents are the BICs that the message gives for who sent the original, the
	// likeliest first.
	Agents   []string
	Rejected []gateway.Reason // by the rules
}

// Returned is the payment of which a return sends value back.
type Returned struct {
	Incoming gateway.Incoming
	BIC      string // of which its payment reference is made
	Source   string // the chain that it came from; empty when that isn't known
}

// ReturnMapper maps returns whose original is known. It changes nothing that it
// is given.
type ReturnMapper interface {
	// Return maps a return that the client sends. A fault leaves it Rejected.
	Return(client *gateway.Client, r *ReadReturn, of Returned) (ReadTransfer, error)
	// Announced maps a return that another bank sends; original is the transfer of
	// the client that comes back, nil when it isn't known. Without what identifies
	// it, it is a fault of the whole message.
	Announced(r *ReadReturn, original *gateway.Transfer) (ReadNotice, *gateway.Fault)
}

// ReturnReader reads what is left of incoming payments.
type ReturnReader interface {
	// ReturnBalance gives what is left to be returned of an incoming payment; false
	// while nothing was ever taken.
	ReturnBalance(ctx context.Context, incomingID string) (gateway.ReturnBalance, bool, error)
}

// ReturnStore is what accepting returns reads.
type ReturnStore interface {
	ReturnReader
	// Credited gives the incoming payments of a client that a reference may mean.
	Credited(ctx context.Context, client string, o gateway.OriginalRef) ([]gateway.Incoming, error)
	IncomingByRef(ctx context.Context, client string, ref gateway.PaymentRef) ([]gateway.Incoming, error)
	// Originals gives the transfers that a reference may mean: by its UETR those
	// of every client, else those of the client's message.
	Originals(ctx context.Context, client string, o gateway.OriginalRef) ([]*gateway.Transfer, error)
}

// The rules of refusals of returns, and the ISO external status reasons that
// they carry.
const (
	ruleReturned       = "RTR-ORIGINAL" // AG09 original payment never received
	ruleReturnOwn      = "RTR-OWN"      // AG09
	ruleReturnReturned = "RTR-RETURN"   // AG13 a return isn't returned
	ruleReturnState    = "RTR-STATE"    // FF12 not eligible to be returned given its status
	ruleReturnCurrency = "RTR-CURRENCY" // AM03
	ruleReturnAmount   = "RTR-AMOUNT"   // AM02, AM01
)

// returning collects what the returns of one message come to. Those of one
// original build on each other.
type returning struct {
	store    ReturnStore
	mapper   ReturnMapper
	client   *gateway.Client
	balances map[string]*gateway.ReturnStep
	whole    []gateway.Fault
}

// resolve gives a reading in which the returns have become transfers and
// notices, and what they take from the balances of their originals.
func (in *Intake) resolve(ctx context.Context, client *gateway.Client, reading *Reading) (*Reading, []gateway.ReturnStep, error) {
	if len(reading.Returns) == 0 {
		return reading, nil, nil
	}
	s := &returning{store: in.Store, mapper: in.Returns, client: client, balances: map[string]*gateway.ReturnStep{}}
	out := *reading
	out.Transfers, out.Notices = slices.Clone(reading.Transfers), slices.Clone(reading.Notices)
	for i := range reading.Returns {
		r := &reading.Returns[i]
		if r.Announced {
			n, err := s.announced(ctx, r)
			if err != nil {
				return nil, nil, err
			}
			n.Identification = r.Path + "/RtrId"
			out.Notices = append(out.Notices, n)
			continue
		}
		t, err := s.accept(ctx, r)
		if err != nil {
			return nil, nil, err
		}
		t.Identification = r.Path + "/RtrId"
		out.Transfers = append(out.Transfers, t)
	}
	if len(s.whole) > 0 {
		e := gateway.Errorf(gateway.CodeInvalidMessage, "return", gateway.RetryAfterChange, "%d faults", len(s.whole))
		e.Faults, e.Reason, e.Detail = s.whole, s.whole[0].Reason, s.whole[0].String()
		return nil, nil, e
	}
	var steps []gateway.ReturnStep
	for _, b := range s.balances {
		steps = append(steps, *b)
	}
	return &out, steps, nil
}

// accept maps one return of the client's. It takes its amount when nothing is
// wrong with it, and says everything that is wrong otherwise.
func (s *returning) accept(ctx context.Context, r *ReadReturn) (ReadTransfer, error) {
	refused := func(reasons ...gateway.Reason) ReadTransfer {
		return ReadTransfer{
			Transfer: gateway.Transfer{Key: gateway.ReturnKey(s.client.ID, &r.Instruction), Instruction: r.Instruction},
			Rejected: append(slices.Clone(r.Rejected), reasons...),
		}
	}
	of, wrong, err := s.original(ctx, r)
	if err != nil {
		return ReadTransfer{}, err
	}
	if of == nil {
		return refused(wrong...), nil
	}
	if why := of.Incoming.Returnable(); why != "" {
		return refused(gateway.Reason{
			Rule: ruleReturnState, ISO: "FF12", Path: r.Path, Found: string(of.Incoming.State), Text: "the payment can't be returned: " + why,
		}), nil
	}
	wrong = nil
	in, step := &r.Instruction, s.balances[of.Incoming.ID]
	if step == nil {
		if step, err = s.balance(ctx, &of.Incoming); err != nil {
			return ReadTransfer{}, err
		}
	}
	left, ok := step.Balance.Take(in.Amount)
	credited := step.Balance.Credited
	switch {
	case in.AmountText != "" || ok:
	case in.Amount.Currency() != credited.Currency():
		wrong = append(wrong, gateway.Reason{
			Rule: ruleReturnCurrency, ISO: "AM03", Path: r.Path + "/RtrdIntrBkSttlmAmt/@Ccy", Found: in.Amount.Currency(),
			Text: "the payment came in " + credited.Currency() + "; a return has the currency of its original",
		})
	case in.Amount.Sign() <= 0:
		wrong = append(wrong, gateway.Reason{
			Rule: ruleReturnAmount, ISO: "AM01", Path: r.Path + "/RtrdIntrBkSttlmAmt", Found: in.Amount.Value(), Text: "an amount must be more than zero",
		})
	default:
		wrong = append(wrong, gateway.Reason{
			Rule: ruleReturnAmount, ISO: "AM02", Path: r.Path + "/RtrdIntrBkSttlmAmt", Found: in.Amount.Value(),
			Text: fmt.Sprintf("more than is left: of %s credited %s can still be returned", credited, step.Balance.Remaining),
		})
	}
	t, err := s.mapper.Return(s.client, r, *of)
	if err != nil {
		return ReadTransfer{}, err
	}
	t.Rejected = slices.Concat(r.Rejected, wrong, t.Rejected)
	if len(t.Rejected) > 0 {
		t.Transfer.Route = nil
		return t, nil
	}
	step.Balance = left
	s.balances[of.Incoming.ID] = step
	return t, nil
}

func (s *returning) balance(ctx context.Context, in *gateway.Incoming) (*gateway.ReturnStep, error) {
	b, found, err := s.store.ReturnBalance(ctx, in.ID)
	if err != nil {
		return nil, fmt.Errorf("read what is left of %s: %w", in.ID, err)
	}
	if !found {
		b = gateway.NewReturnBalance(in)
	}
	return &gateway.ReturnStep{Balance: b, Seen: in.Version}, nil
}

// original finds the payment that is returned, nil with the reason when there is
// none. What is announced is found by its references; a credit that nobody has
// told of has none but its payment reference, which proves who sent it when it
// can be made of what the message says.
func (s *returning) original(ctx context.Context, r *ReadReturn) (*Returned, []gateway.Reason, error) {
	o := r.Instruction.Return.Original
	candidates, err := s.store.Credited(ctx, s.client.ID, o)
	if err != nil {
		return nil, nil, fmt.Errorf("find returned payment: %w", err)
	}
	var meant []Returned
	var comesBack *gateway.Incoming // it is a return itself
	for i := range candidates {
		in := &candidates[i]
		switch {
		case in.Notice == nil || !o.Matches(&in.Notice.Instruction):
		case in.Notice.Instruction.Return != nil:
			comesBack = in
		default:
			meant = append(meant, Returned{Incoming: *in, BIC: in.Notice.Instruction.OriginBIC()})
		}
	}
	if len(meant) == 0 && comesBack == nil {
		if meant, err = s.unannounced(ctx, r); err != nil {
			return nil, nil, err
		}
	}
	meant = single(meant, o.MessageType)
	sent, err := s.store.Originals(ctx, s.client.ID, o)
	if err != nil {
		return nil, nil, fmt.Errorf("find returned payment: %w", err)
	}
	if len(meant) == 1 && r.Instruction.Return.Fits(&meant[0].Incoming) {
		for _, t := range sent {
			if t.Ref == meant[0].Incoming.Ref && t.Route != nil {
				meant[0].Source = t.Route.Source
			}
		}
		return &meant[0], nil, nil
	}
	path, found := r.Path+"/OrgnlUETR", o.UETR
	if o.UETR == "" {
		path, found = r.Path+"/OrgnlGrpInf/OrgnlMsgId", o.MsgID
	}
	own := slices.ContainsFunc(sent, func(t *gateway.Transfer) bool {
		return t.Key.Client == s.client.ID && t.Key.Kind != gateway.KindReturn && o.Matches(&t.Instruction)
	})
	whole := func(rule, iso, hint string) {
		s.whole = append(s.whole, gateway.Fault{Gate: gateway.GateRules, Path: path, Rule: rule, Reason: iso, Found: found, Hint: hint, Tx: r.Index})
	}
	switch {
	case len(meant) == 1:
		return nil, []gateway.Reason{{
			Rule: ruleReturned, ISO: "AG09", Path: r.Path + "/OrgnlIntrBkSttlmAmt", Found: r.Instruction.Return.OriginalAmount.String(),
			Text: "the payment with these references had another amount",
		}}, nil
	// Neither is told as rejected under a UETR that is alive: a bank would read
	// that as "pay again".
	case comesBack != nil:
		whole(ruleReturnReturned, "AG13", "this is the return of your own payment; a return can't be returned, send a payment")
	case own:
		whole(ruleReturnOwn, "AG09", "this is a payment that you sent; only who was credited can return it, ask for it by camt.056")
	}
	return nil, []gateway.Reason{{Rule: ruleReturned, ISO: "AG09", Path: path, Found: found, Text: "no payment that you were credited with, or more than one, has these references"}}, nil
}

// unannounced finds a credit that no message has told of.
func (s *returning) unannounced(ctx context.Context, r *ReadReturn) ([]Returned, error) {
	uetr := r.Instruction.Return.Original.UETR
	if uetr == "" {
		return nil, nil
	}
	var found []Returned
	for _, bic := range r.Agents {
		for _, kind := range []gateway.Kind{gateway.KindCustomerCreditTransfer, gateway.KindFITransfer, gateway.KindCover} {
			known, err := s.store.IncomingByRef(ctx, s.client.ID, gateway.NewPaymentRef(bic, kind, "", uetr))
			if err != nil {
				return nil, fmt.Errorf("find returned payment: %w", err)
			}
			for _, in := range known {
				if in.Notice == nil {
					found = append(found, Returned{Incoming: in, BIC: bic})
				}
			}
		}
		if len(found) > 0 {
			break
		}
	}
	return found, nil
}

// single narrows down what is meant: the message's name tells payments apart
// that share a UETR, and the first credit of a reference comes before others.
func single(meant []Returned, messageType string) []Returned {
	narrow := func(keep func(Returned) bool) {
		if len(meant) < 2 {
			return
		}
		if some := slices.DeleteFunc(slices.Clone(meant), func(r Returned) bool { return !keep(r) }); len(some) > 0 {
			meant = some
		}
	}
	narrow(func(r Returned) bool {
		return r.Incoming.Notice != nil && family(messageType) != "" && family(r.Incoming.Notice.Instruction.MessageType) == family(messageType)
	})
	narrow(func(r Returned) bool { return r.Incoming.Turn == 0 })
	return meant
}

// announced maps a return that another bank sends. Of the client's transfers
// with its references the one counts that moved the value. Of those references
// the UETR and the EndToEndId stay the same from bank to bank; messages and
// instructions are named anew on the way.
func (s *returning) announced(ctx context.Context, r *ReadReturn) (ReadNotice, error) {
	o := r.Instruction.Return.Original
	if o.UETR != "" {
		o.MsgID, o.InstrID, o.TxID = "", "", ""
	}
	candidates, err := s.store.Originals(ctx, s.client.ID, o)
	if err != nil {
		return ReadNotice{}, fmt.Errorf("find returned transfer: %w", err)
	}
	var meant []*gateway.Transfer
	for _, t := range candidates {
		if t.Key.Client == s.client.ID && t.Key.Kind != gateway.KindReturn && t.Route != nil && o.Matches(&t.Instruction) {
			meant = append(meant, t)
		}
	}
	if len(meant) > 1 {
		if named := ofType(meant, o.MessageType); len(named) > 0 {
			meant = named
		}
	}
	if len(meant) > 1 {
		meant = slices.DeleteFunc(meant, (*gateway.Transfer).Follows)
	}
	var original *gateway.Transfer
	switch len(meant) {
	case 0:
	case 1:
		original = meant[0]
	default:
		ids := make([]string, len(meant))
		for i, t := range meant {
			ids[i] = t.ID
		}
		s.whole = append(s.whole, gateway.Fault{
			Gate: gateway.GateRules, Path: r.Path, Rule: ruleReturned, Reason: "AG09", Found: strings.Join(ids, ", "), Tx: r.Index,
			Hint: "more than one of your payments has these references; give OrgnlUETR, or OrgnlMsgId with OrgnlTxId",
		})
		return ReadNotice{}, nil
	}
	n, fault := s.mapper.Announced(r, original)
	if fault != nil {
		s.whole = append(s.whole, *fault)
	}
	return n, nil
}

// claims adds to the balances what the transfers of a commit take, now that they
// have ids.
func claims(steps []gateway.ReturnStep, transfers []*gateway.Transfer) []gateway.ReturnStep {
	for i := range steps {
		for _, t := range transfers {
			if t.Route != nil && t.Instruction.Return != nil && t.Instruction.Return.Incoming == steps[i].Balance.Incoming {
				steps[i].Claims = append(steps[i].Claims, gateway.ReturnClaim{Transfer: t.ID, Amount: t.Instruction.Amount})
			}
		}
	}
	return steps
}

// freed gives back what a return has taken that ends with nothing sent; nothing
// for any other transfer. It belongs into the commit of that end.
func freed(ctx context.Context, store ReturnReader, t *gateway.Transfer) ([]gateway.ReturnStep, error) {
	r := t.Instruction.Return
	if t.Key.Kind != gateway.KindReturn || t.Route == nil || r == nil {
		return nil, nil
	}
	b, found, err := store.ReturnBalance(ctx, r.Incoming)
	if err != nil || !found {
		return nil, err
	}
	if b, err = b.Give(t.Instruction.Amount); err != nil {
		return nil, err
	}
	return []gateway.ReturnStep{{Balance: b, Freed: []string{t.ID}}}, nil
}

// transferReader reads transfers, nil for one that isn't there.
type transferReader interface {
	Transfers(ctx context.Context, ids []string) ([]*gateway.Transfer, error)
}

// comeBack gives what becomes of the transfers whose value incoming payments
// bring back: an event, and no other status. What came back is the payment's own
// to tell.
func comeBack(ctx context.Context, store transferReader, payments []gateway.IncomingChange, actor string, now time.Time) ([]gateway.Change, error) {
	var order []string
	steps := map[string]*step{}
	for _, p := range payments {
		id := p.Incoming.Returns()
		if id == "" || !slices.ContainsFunc(p.Events, func(e gateway.Event) bool { return e.Type == gateway.EventMatched }) {
			continue
		}
		if steps[id] == nil {
			found, err := store.Transfers(ctx, []string{id})
			if err != nil {
				return nil, fmt.Errorf("read returned transfer: %w", err)
			}
			if found[0] == nil || !found[0].Status.State.InFlight() {
				continue // what was rejected can't come back: the payment alone tells of it
			}
			st := change(found[0])
			steps[id], order = &st, append(order, id)
		}
		n := &p.Incoming.Notice.Instruction
		steps[id].event(gateway.Event{
			At: now, Actor: actor, Cause: p.Incoming.ID,
			Reasons: []gateway.Reason{{Rule: "return", Text: "returned by the creditor's agent: " + n.Amount.String(), ISO: n.Return.Reason}},
			Data:    data(map[string]any{"incoming": p.Incoming.ID, "return_id": n.Return.ID, "amount": n.Amount}),
		}, gateway.Transition{Type: gateway.EventReturned})
	}
	changes := make([]gateway.Change, 0, len(order))
	for _, id := range order {
		changes = append(changes, steps[id].Change)
	}
	return changes, nil
}

// backAgain gives how much of a transfer has come back for good, and whether
// that is all of it.
func backAgain(t *gateway.Transfer, payments []gateway.Incoming) (total gateway.Amount, all bool) {
	currency := t.Instruction.Amount.Currency()
	total = gateway.AmountFromBaseUnits(new(big.Int), 0, currency)
	for _, in := range payments {
		if in.State != gateway.IncomingMatched || in.Credit.Amount.Currency() != currency {
			continue
		}
		if sum, err := total.Add(*in.Credit.Amount); err == nil {
			total = sum
		}
	}
	order, err := total.Cmp(t.Instruction.Amount)
	return total, err == nil && order >= 0
}
