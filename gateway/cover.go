package gateway

import "strings"

// Payments may come as several messages that share a UETR, and the value moves
// with one of them: a pacs.008 that is settled by COVE follows its pacs.009 COV,
// a pacs.009 ADV follows its core. The two are told apart by kind and leg, and
// each finds the other by its key alone, whichever comes first.

// MethodCover is the settlement method (SttlmMtd) of a customer credit transfer
// whose value moves with a cover.
const MethodCover = "COVE"

// ReasonWaitsForCover is the ISO reason of a transfer that waits for the one that
// moves its value: pending credit, waiting for cover.
const ReasonWaitsForCover = "G004"

// LegAdvice is the leg of a pacs.009 ADV in key and payment reference.
const LegAdvice = "adv"

// legRefused stands in the leg of a transfer that has yielded its key.
const legRefused = "refused/"

// Yield gives up the key and the reference of a transfer that was refused at the
// door, where its UETR is another message's by definition: a payment and its
// cover have one UETR, and so have an advice and its core. The corrected one
// comes under the same, and takes the key. Nothing happens to any other
// transfer, whose sender gives the corrected one a UETR of its own.
func (t *Transfer) Yield() {
	if t.Route != nil || t.Instruction.UETR == "" || !t.Borrows() {
		return
	}
	t.Key.Leg = strings.TrimPrefix(t.Key.Leg+"/"+legRefused+t.ID, "/")
	t.Ref = PaymentRef{}
}

// Claimed is the key that a transfer would have had that yielded it; k itself for
// any other.
func (k Key) Claimed() Key {
	if k.Kind == KindReturn {
		return k // its leg is what its sender wrote
	}
	if leg, _, yielded := strings.Cut(k.Leg, legRefused); yielded {
		k.Leg = strings.TrimSuffix(leg, "/")
	}
	return k
}

// Borrows reports whether the UETR of a transfer is another message's by
// definition, so that what corrects it can't have one of its own.
func (t *Transfer) Borrows() bool {
	k := t.Key.Claimed()
	return k.Kind == KindCover || k.Kind == KindFITransfer && k.Leg == LegAdvice ||
		k.Kind == KindCustomerCreditTransfer && t.Instruction.SettlementMethod == MethodCover
}

// ModeCover is the mode of a transfer that has no way of its own: its value
// moves with the transfer that PaidBy names, whose facts it mirrors. Nothing but
// the mode is set in such a route.
const ModeCover Mode = "cover"

// Follows reports whether the value moves with another transfer.
func (t *Transfer) Follows() bool {
	return t.Route != nil && (t.Route.Mode == ModeCover || t.Route.Mode == ModeBulk)
}

// PaidBy gives the key of the transfer that moves the value of one that follows;
// false for one that moves its own.
func (t *Transfer) PaidBy() (Key, bool) {
	k := t.Key
	switch {
	case !t.Follows():
		return Key{}, false
	case k.Kind == KindCustomerCreditTransfer:
		k.Kind = KindCover
	case k.Kind == KindFITransfer && k.Leg == LegAdvice:
		k.Leg = ""
	default:
		return Key{}, false
	}
	return k, true
}

// Follower gives the key under which a transfer would stand that follows the one
// with key k; false when none can.
func (k Key) Follower() (Key, bool) {
	switch {
	case k.Kind == KindCover && k.Leg == "":
		k.Kind = KindCustomerCreditTransfer
	case k.Kind == KindFITransfer && k.Leg == "":
		k.Leg = LegAdvice
	default:
		return Key{}, false
	}
	return k, true
}

// Moves gives the UETR whose value t moves. Per client it is moved once,
// whichever message it comes with: a cover for a payment that was sent itself,
// or the other way round, is refused by the store. False for a transfer that
// follows, was refused at the door, has no UETR, or is a movement of its own
// under the UETR of another (a return).
func (t *Transfer) Moves() (uetr string, ok bool) {
	if t.Route == nil || t.Follows() || t.Instruction.UETR == "" {
		return "", false
	}
	switch t.Key.Kind {
	case KindCustomerCreditTransfer, KindFITransfer, KindCover:
		return t.Key.ID, true
	}
	return "", false
}

// Mismatch says what keeps a transfer from being the payment of one that
// follows it, in words; empty when nothing does. Value that differs from what
// was announced settles nothing.
func (t *Transfer) Mismatch(follower *Transfer) string {
	paid, told := &t.Instruction, &follower.Instruction
	if order, err := paid.Amount.Cmp(told.Amount); err != nil || order != 0 {
		return "it moves " + paid.Amount.String() + " and not " + told.Amount.String()
	}
	payee := bank(paid.Creditor.AnyBIC)
	if follower.Key.Kind == KindFITransfer {
		if payee != bank(told.Creditor.AnyBIC) {
			return "it credits another institution"
		}
		return ""
	}
	// The cover goes to where the payment itself was sent: the creditor's agent,
	// or the next one on the way to it.
	if payee != bank(told.CreditorAgent.BICFI) && payee != bank(told.InstructedAgent.BICFI) {
		return "it credits neither the creditor's agent nor the instructed one"
	}
	return ""
}

// bank is the part of a BIC that names the institution, without its branch.
func bank(bic string) string {
	bic = BIC11(bic)
	return bic[:min(8, len(bic))]
}
