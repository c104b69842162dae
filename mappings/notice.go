package mappings

import (
	"encoding/json"
	"fmt"
	"math/big"
	"strings"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// What a camt.054 says, as its report's status.
const (
	bookedDebit    = "DBIT"
	bookedCredit   = "CRDT"
	bookedReversal = "RVSL"
)

// walletScheme is the scheme of our names for accounts on chains, whose
// addresses are longer than an account's identification may be.
const walletScheme = "VOSTRO"

// booked tells the sender's bank that its money has left for good, and takes
// that back when the chains contradict it: after a final status nothing but
// another message may correct it.
func (r *Reporter) booked(client *gateway.Client, t *gateway.Transfer, e gateway.Event, told []gateway.Report) ([]engine.Told, error) {
	if t.Route == nil || t.Follows() {
		return nil, nil // what pays for a payment that follows is booked once, as its cover
	}
	last := lastBooking(told)
	what := ""
	switch {
	case e.Type == gateway.EventContradicted && e.Status.State == gateway.StateSettled && last != bookedReversal:
		settled := lastStatus(told)
		if last == bookedDebit || settled != nil && (settled.Status == "ACSC" || settled.Status == "ACCC") {
			what = bookedReversal
		}
	case e.Status.State == gateway.StateSettled && e.Type == gateway.EventObserved && last != bookedDebit:
		// Who heard of a reversal hears that it settled after all.
		if client.Notified(gateway.NotifyDebit) || last == bookedReversal {
			what = bookedDebit
		}
	}
	if what == "" {
		return nil, nil
	}
	in := &t.Instruction
	left, kept, exactly := moved(t)
	tx := details(in)
	tx.Charges = kept
	tx.Info = clip("payment reference "+t.Ref.Hex()+exactly+costs(e), maxTransactionInfo)
	entry := iso20022.Entry{
		Amount: left, Direction: bookedDebit,
		TransactionCode: bankCode(in, "ICDT", "RCDT"),
		Batches:         []iso20022.EntryDetails{{Transactions: []iso20022.EntryTransaction{tx}}},
	}
	if what == bookedReversal {
		entry.Direction, entry.Reversal = bookedCredit, "true"
	}
	account := r.onChain(client.ID, t.Route.Source, t.Route.Sender, in.Amount.Currency())
	return r.notify(client, account, entry, t.ID, e, what, recipientOf(in), in.Heading)
}

// maxTransactionInfo is the length of AddtlTxInf (Max500Text).
const maxTransactionInfo = 500

// moved gives what left the sender's account, and what of it a pool kept. What
// has more decimals than its currency stays out of them, and words say it: what
// left as exactly, what a pool kept in costs.
func moved(t *gateway.Transfer) (left iso20022.Amount, kept *iso20022.EntryCharges, exactly string) {
	in, r := &t.Instruction, t.Route
	currency := in.Amount.Currency()
	amount := func(units string) (gateway.Amount, bool) {
		n, ok := new(big.Int).SetString(units, 10)
		if !ok || n.Sign() <= 0 {
			return gateway.Amount{}, false
		}
		return gateway.AmountFromBaseUnits(n, r.Decimals, currency), true
	}
	sent, ok := amount(r.Units)
	if !ok {
		return *written(in.Amount), nil, ""
	}
	if _, whole := payable(sent); !whole {
		return *written(in.Amount), nil, "; debited exactly " + sent.String()
	}
	fee, charged := amount(r.PoolFee)
	if _, whole := payable(fee); !charged || !whole {
		return *written(sent), nil, ""
	}
	return *written(sent), &iso20022.EntryCharges{Records: []iso20022.EntryCharge{{
		Amount: *written(fee), Direction: bookedDebit, Included: "true", Type: iso20022.ChargeType{Proprietary: "POOL"},
		Bearer: gateway.Bears(in.ChargeBearer, gateway.ChargePool),
	}}}, ""
}

// costs tells every cost that an event has proven, exactly and in its own coin.
func costs(e gateway.Event) string {
	var data struct {
		Charges []gateway.Charge `json:"charges"`
	}
	if json.Unmarshal(e.Data, &data) != nil {
		return ""
	}
	names := map[gateway.ChargeKind]string{gateway.ChargeCCIP: "CCIP fee", gateway.ChargeGas: "gas", gateway.ChargePool: "pool fee"}
	var b strings.Builder
	for _, c := range data.Charges {
		n, ok := new(big.Int).SetString(c.Units, 10)
		if !ok {
			continue
		}
		coin := c.Currency
		switch {
		case coin != "":
		case c.Coin == gateway.Address{}:
			coin = "of the coin of " + c.Chain
		default:
			coin = "of " + c.Coin.Hex() + " on " + c.Chain
		}
		fmt.Fprintf(&b, "; %s %s %s", names[c.Kind], gateway.AmountFromBaseUnits(n, c.Decimals, "").Value(), coin)
	}
	return b.String()
}

func clip(text string, n int) string { return text[:min(len(text), n)] }

// lastBooking gives what the last camt.054 said.
func lastBooking(told []gateway.Report) string {
	for i := len(told) - 1; i >= 0; i-- {
		if told[i].Type == iso20022.TypeNotification {
			return told[i].Status
		}
	}
	return ""
}

// incoming tells a bank of a credit that it got, and takes it back when the
// credit's block is gone although it was final. What was announced by then is
// told with it; what comes later changes nothing.
func (r *Reporter) incoming(in *gateway.Incoming, e gateway.Event) ([]engine.Told, error) {
	client, ok := r.config.Client(in.Client)
	if !ok || !client.Notified(gateway.NotifyCredit) || e.Type != gateway.EventCredited && e.Type != gateway.EventContradicted {
		return nil, nil
	}
	var booking gateway.Booking
	if err := json.Unmarshal(e.Data, &booking); err != nil {
		return nil, gateway.Errorf(gateway.CodeInternal, "notify", gateway.RetryNever, "event %d: %w", e.Position, err)
	}
	credit := &booking.Credit
	if credit.Amount == nil {
		return nil, nil // no currency to tell it in: it is a case
	}
	var announced *gateway.Instruction
	if booking.Announced && in.Notice != nil {
		announced = &in.Notice.Instruction
	}
	var tx iso20022.EntryTransaction
	if announced != nil {
		tx = details(announced)
	}
	family := bankCode(announced, "RCDT", "ICDT")
	if o := credit.Order; o != nil && announced == nil {
		tx.MessageID, tx.InstructionID, tx.EndToEndID = o.MsgID, o.Reference, o.Reference
		family = iso20022.BankCode{Domain: "SECU", Family: "SETT", SubFamily: "OTHR"}
		if o.Direction == gateway.Redemption {
			family.SubFamily = "REDM"
		}
	}
	amount, whole := payable(*credit.Amount)
	exactly := ""
	if !whole {
		exactly = "; credited exactly " + credit.Amount.String()
	}
	tx.Info = clip(fmt.Sprintf("payment reference %s%s; CCIP message %s; transaction %s on %s",
		in.Ref.Hex(), exactly, credit.MessageID.Hex(), credit.Tx.Hex(), credit.Chain), maxTransactionInfo)
	entry := iso20022.Entry{
		Amount: *written(amount), Direction: bookedCredit,
		TransactionCode: family,
		Batches:         []iso20022.EntryDetails{{Transactions: []iso20022.EntryTransaction{tx}}},
	}
	what := bookedCredit
	if e.Type == gateway.EventContradicted {
		what, entry.Direction, entry.Reversal = bookedReversal, bookedDebit, "true"
	}
	account := r.onChain(client.ID, credit.Chain, credit.Wallet, credit.Amount.Currency())
	if a := credit.Account; a != (gateway.Account{}) {
		account.IBAN, account.Other = a.IBAN, iso20022.OtherID{}
		if a.IBAN == "" {
			account.Other = iso20022.OtherID{ID: a.Other, Scheme: iso20022.Code{Proprietary: a.Scheme}}
		}
	}
	to := ""
	if len(client.BICs) > 0 {
		to = client.BICs[0]
	}
	return r.notify(client, account, entry, in.ID, e, what, to, gateway.Heading{})
}

// notify writes the camt.054 of one entry.
func (r *Reporter) notify(client *gateway.Client, a iso20022.Account, entry iso20022.Entry, subject string, e gateway.Event, what, to string, came gateway.Heading) ([]engine.Told, error) {
	id := reportID(subject, e, "camt.054 "+what)
	at := moment(e)
	day := iso20022.Date(at.Format("2006-01-02"))
	entry.Reference, entry.ServicerReference, entry.Status = id, servicerReference(subject), iso20022.Code{Code: "BOOK"}
	entry.BookedOn, entry.ValueOn = iso20022.DayOrTime{Day: day}, iso20022.DayOrTime{Day: day}
	body, err := iso20022.WriteNotification(&iso20022.Notification{
		MessageID: id, CreatedAt: iso20022.NewDateTime(at),
		Accounts: []iso20022.AccountNotification{{ID: id, CreatedAt: iso20022.NewDateTime(at), Account: a, Entries: []iso20022.Entry{entry}}},
	}, r.header(client, came, to, iso20022.TypeNotification, e.At))
	if err != nil {
		return nil, fmt.Errorf("notification %s: %w", id, err)
	}
	return []engine.Told{tell(client, gateway.Report{
		ID: id, Client: client.ID, Type: iso20022.TypeNotification, Status: what, Body: body, CreatedAt: e.At,
	})}, nil
}

// servicerReference is our reference of what was booked: its id, without the
// prefix and dashes that make it longer than a reference may be.
func servicerReference(subject string) string {
	_, id, _ := strings.Cut(subject, "_")
	id = strings.ReplaceAll(id, "-", "")
	return id[:min(len(id), 35)]
}

// onChain names an account on a chain: by our name for it, with its wallet as a
// CAIP-10 proxy.
func (r *Reporter) onChain(client, chain string, wallet gateway.Address, currency string) iso20022.Account {
	name := client + "/" + chain
	if len(name) > 34 {
		name = name[:34]
	}
	a := iso20022.Account{Other: iso20022.OtherID{ID: name, Scheme: iso20022.Code{Proprietary: walletScheme}}, Currency: currency}
	if id := r.chainIDs[chain]; id != "" {
		a.Proxy = &iso20022.Proxy{Type: iso20022.Code{Proprietary: iso20022.WalletScheme}, ID: "eip155:" + id + ":" + wallet.Hex()}
	}
	return a
}

// bankCode is the kind of an entry: a cross-border credit transfer of the family
// payment, or the return of one of the family that was paid.
func bankCode(in *gateway.Instruction, payment, paid string) iso20022.BankCode {
	if in != nil && in.Return != nil {
		return iso20022.BankCode{Domain: "PMNT", Family: paid, SubFamily: "RRTN"}
	}
	return iso20022.BankCode{Domain: "PMNT", Family: payment, SubFamily: "XBCT"}
}

// details are the references and parties of a payment behind an entry.
func details(in *gateway.Instruction) iso20022.EntryTransaction {
	tx := iso20022.EntryTransaction{
		MessageID: in.MsgID, InstructionID: in.InstrID, EndToEndID: in.EndToEndID, TransactionID: in.TxID, UETR: in.UETR,
		DebtorAgent: agentBIC(in.DebtorAgent), CreditorAgent: agentBIC(in.CreditorAgent), SettlementDate: iso20022.Date(in.SettlementDate),
	}
	if name := in.Debtor.Name; name != "" {
		tx.Debtor = &iso20022.PartyOrAgent{Party: &iso20022.Party{Name: name}}
	}
	if name := in.Creditor.Name; name != "" {
		tx.Creditor = &iso20022.PartyOrAgent{Party: &iso20022.Party{Name: name}}
	}
	if back := in.Return; back != nil && back.Reason != "" {
		tx.Return = &iso20022.Reason{Code: returnReason(back.Reason)}
		if back.Info != "" {
			tx.Return.Info = []string{words(back.Info, 105)}
		}
	}
	return tx
}

func agentBIC(a gateway.Agent) *iso20022.Agent {
	if a.BICFI == "" {
		return nil
	}
	return &iso20022.Agent{BIC: a.BICFI}
}
