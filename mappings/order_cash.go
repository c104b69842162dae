package mappings

import (
	"slices"
	"strings"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// credits maps a camt.054: each booked credit of an account is one, and each reversal
// of one. Debits and what isn't booked yet say nothing that orders wait for.
func (r *Reader) credits(c *iso20022.Notification, found []gateway.Fault, reading *engine.Reading) error {
	if len(found) > 0 {
		return invalid(found)
	}
	for i := range c.Accounts {
		a := &c.Accounts[i]
		account := accountNumber(&a.Account)
		for j := range a.Entries {
			e := &a.Entries[j]
			reversal := e.Reversal == "true" || e.Reversal == "1"
			if (e.Direction != "CRDT") != reversal || e.Status.String() != "BOOK" {
				continue
			}
			for _, one := range bookings(e) {
				credit, err := one.credit(e, account)
				if err != nil {
					return err
				}
				credit.Reversal = reversal
				reading.Credits = append(reading.Credits, credit)
			}
		}
	}
	return nil
}

// booking is one transaction of an entry; nil stands for an entry without details.
type booking struct{ tx *iso20022.EntryTransaction }

func bookings(e *iso20022.Entry) []booking {
	var out []booking
	for i := range e.Batches {
		for j := range e.Batches[i].Transactions {
			out = append(out, booking{&e.Batches[i].Transactions[j]})
		}
	}
	if len(out) == 0 {
		out = append(out, booking{})
	}
	return out
}

// credit gives what a booking says. What it may name an order by is every reference
// that it has, and the words of its remittance information.
func (b booking) credit(e *iso20022.Entry, account string) (gateway.CashCredit, error) {
	amount := e.Amount
	named := []string{e.Reference}
	reference := first(e.ServicerReference, e.Reference)
	if t := b.tx; t != nil {
		if t.Amount != nil {
			amount = *t.Amount
		}
		reference = first(t.ServicerReference, reference)
		named = append(named, t.EndToEndID, t.InstructionID, t.TransactionID)
		if m := t.Remittance; m != nil {
			for _, text := range m.Unstructured {
				named = append(append(named, text), strings.Fields(text)...)
			}
			for i := range m.Structured {
				named = append(append(append(named, m.Structured[i].CreditorReference), m.Structured[i].DocumentNumbers...), m.Structured[i].AdditionalRemittal...)
			}
		}
	}
	c := gateway.CashCredit{Account: account, Reference: reference, ValueDate: string(e.ValueOn.Day)}
	for _, name := range named {
		if name = strings.TrimSpace(name); name != "" && name != "NOTPROVIDED" && !slices.Contains(c.Named, name) {
			c.Named = append(c.Named, name)
		}
	}
	var err error
	c.Amount, err = gateway.ParseAmount(amount.Value, amount.Currency)
	return c, err
}

func accountNumber(a *iso20022.Account) string { return first(a.IBAN, a.Other.ID) }
