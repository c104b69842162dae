package gateway

import "strings"

// Return is what a pacs.004 says of the payment whose value it sends back. The
// instruction that carries it is the movement of the return itself: its debtor
// is the creditor of the original.
type Return struct {
	ID             string      `json:"id"` // RtrId: with the original's UETR it identifies the return for ever
	Original       OriginalRef `json:"original"`
	OriginalAmount Amount      `json:"original_amount"` // OrgnlIntrBkSttlmAmt; of no currency where the message has none
	OriginalDate   string      `json:"original_date,omitempty"`
	Reason         string      `json:"reason,omitempty"` // ExternalReturnReason1Code, or the bank's own
	Info           string      `json:"info,omitempty"`

	// Incoming is the payment of which a client sends value back, Transfer the one
	// that it sent and gets value back of. At most one is set.
	Incoming string `json:"incoming,omitempty"`
	Transfer string `json:"transfer,omitempty"`

	// Written says that the gateway wrote the message for the client, who gets it
	// once the return has settled.
	Written bool `json:"written,omitempty"`
}

// Fits reports whether an incoming payment has the amount that the return gives
// its original. What was announced decides: of a credit alone it isn't known what
// a pool has kept of it.
func (r *Return) Fits(in *Incoming) bool {
	if r.OriginalAmount.Currency() == "" || in.Notice == nil {
		return true
	}
	return sameAmount(&r.OriginalAmount, in.Notice.Instruction.Amount)
}

// PartialReturn stands as additional information in a return of less than the
// original (CBPR+).
const PartialReturn = "PART"

// ReturnKey is the key of a client's return. A return has the UETR of its
// original; without one it is known by the original's other references.
func ReturnKey(client string, in *Instruction) Key {
	if in.UETR != "" {
		return UETRKey(client, KindReturn, in.Return.ID, in.UETR)
	}
	o := in.Return.Original
	id := o.TxID
	for _, other := range []string{o.EndToEndID, o.InstrID} {
		if id == "" {
			id = other
		}
	}
	return TripleKey(client, KindReturn, in.Return.ID, BIC11(in.InstructingAgent.BICFI), o.MsgID, id)
}

// OriginBIC is the BIC of which the payment reference of an instruction is made:
// the debtor agent's, or the debtor's where an institution pays for itself.
func (in *Instruction) OriginBIC() string {
	if strings.HasPrefix(in.MessageType, "pacs.009.") {
		return in.Debtor.AnyBIC
	}
	return in.DebtorAgent.BICFI
}

// Returns gives the transfer whose value an incoming payment brings back; empty
// for any other payment, and for the return of one that isn't known here.
func (i *Incoming) Returns() string {
	if i.Notice == nil || i.Notice.Instruction.Return == nil {
		return ""
	}
	return i.Notice.Instruction.Return.Transfer
}

// Returnable says why nothing of an incoming payment can be sent back now, in
// words; empty when something can. Only what the chain has proven for good is
// the client's to return.
func (i *Incoming) Returnable() string {
	switch {
	case i.State == IncomingExpected:
		return "it was announced and its credit is not final yet; return it when its state is matched or booked"
	case i.State == IncomingReversed:
		return "its credit was reversed: there is nothing to return"
	case i.State == IncomingCase:
		return "it is a case that people must look at; return it when its state is matched or booked"
	case i.Credit == nil || i.Credit.Amount == nil:
		return "it has no credit in a configured token"
	}
	return ""
}

// Backed reports whether the credit of an incoming payment stands: it was final
// and nothing has taken it back.
func (i *Incoming) Backed() bool { return i.Credit != nil && i.State != IncomingReversed }

// ReturnBalance is what is left to be returned of an incoming payment. It is
// the fence of the promise that no more goes back than came: every return takes
// its amount from it in the commit that accepts it, and gives it back in the
// commit that ends it with nothing sent.
type ReturnBalance struct {
	Incoming  string
	Credited  Amount
	Remaining Amount
	Version   int64 // 0: nothing was ever taken
}

// NewReturnBalance gives the balance of a payment of which nothing was returned
// yet. The payment must be Returnable.
func NewReturnBalance(in *Incoming) ReturnBalance {
	return ReturnBalance{Incoming: in.ID, Credited: *in.Credit.Amount, Remaining: *in.Credit.Amount}
}

// Take gives the balance without an amount; false when less is left, or when the
// amount isn't more than zero.
func (b ReturnBalance) Take(a Amount) (ReturnBalance, bool) {
	left, err := b.Remaining.Sub(a)
	if err != nil || a.Sign() <= 0 || left.Sign() < 0 {
		return b, false
	}
	b.Remaining = left
	return b, true
}

// Give gives the balance with an amount that was taken before. More than was
// credited is a fault of ours.
func (b ReturnBalance) Give(a Amount) (ReturnBalance, error) {
	left, err := b.Remaining.Add(a)
	if err != nil {
		return b, err
	}
	if over, err := left.Cmp(b.Credited); err != nil || over > 0 {
		return b, Errorf(CodeInternal, "give back", RetryNever, "%s would be left of %s", left, b.Credited)
	}
	b.Remaining = left
	return b, nil
}

// ReturnStep is the balance of one incoming payment as it is after a step, and
// the returns that took from it or gave back. Its Version is the one that was
// read, and counts on by one: of two steps that read the same balance the second
// fails with VERSION.
type ReturnStep struct {
	Balance ReturnBalance
	// Seen is the version of the incoming payment on which Claims rest: it must be
	// that still. Without claims it isn't looked at.
	Seen   int64
	Claims []ReturnClaim
	Freed  []string // returns of which nothing was sent
	// Retaken are returns that were freed before, and of which the chain shows a
	// send after all.
	Retaken []string
}

// ReturnClaim is what one return takes.
type ReturnClaim struct {
	Transfer string
	Amount   Amount
}
