package compliance

import (
	"strconv"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// InputVersion is the version of the input document; policies/input.schema.json
// describes it. A member is only ever added under one version.
const InputVersion = "1"

// release is what an approved proposal adds to the input.
type release struct {
	Proposal string   `json:"proposal"`
	Rules    []string `json:"rules"`
}

// document builds the input for a transfer. It depends on what was instructed,
// the route, the day and the release alone: never on the clock, the state or
// an earlier decision, so that the same question has the same digest.
func document(t *gateway.Transfer, day string, r *release) object {
	in := &t.Instruction
	var message object
	message.text("id", t.MessageID)
	message.text("type", in.MessageType)
	message.text("msg_id", in.MsgID)

	doc := object{
		{"version", InputVersion},
		{"date", day},
		{"message", message},
		{"transfer", transferObject(t)},
	}
	if t.Route != nil {
		doc.add("route", routeObject(t.Route))
	}
	doc.add("subjects", subjects(t))
	if r != nil {
		rules := make(list, len(r.Rules))
		for i, rule := range r.Rules {
			rules[i] = rule
		}
		doc.add("release", object{{"proposal", r.Proposal}, {"rules", rules}})
	}
	return doc
}

func day(t time.Time) string { return t.UTC().Format(time.DateOnly) }

func transferObject(t *gateway.Transfer) object {
	in := &t.Instruction
	amount := object{{"value", in.Amount.Value()}, {"currency", in.Amount.Currency()}}
	if t.Route != nil {
		amount.text("units", t.Route.Units)
		amount.add("decimals", int(t.Route.Decimals))
	}
	o := object{
		{"id", t.ID},
		{"index", t.Index},
		{"client", t.Key.Client},
		{"kind", string(t.Key.Kind)},
		{"payment_ref", t.Ref.Hex()},
		{"amount", amount},
	}
	o.text("leg", t.Key.Leg)
	o.text("uetr", in.UETR)
	o.text("instr_id", in.InstrID)
	o.text("end_to_end_id", in.EndToEndID)
	o.text("tx_id", in.TxID)
	o.text("settlement_date", in.SettlementDate)
	o.text("charge_bearer", in.ChargeBearer)
	o.text("priority", in.Priority)
	o.text("purpose", in.Purpose)
	o.text("remittance", in.Remittance)
	o.add("debtor", partyObject(in.Debtor))
	o.add("debtor_account", accountObject(in.DebtorAccount))
	o.add("debtor_agent", agentObject(in.DebtorAgent))
	o.add("creditor", partyObject(in.Creditor))
	o.add("creditor_account", accountObject(in.CreditorAccount))
	o.add("creditor_agent", agentObject(in.CreditorAgent))
	o.add("instructing_agent", agentObject(in.InstructingAgent))
	o.add("instructed_agent", agentObject(in.InstructedAgent))
	return o
}

func partyObject(p gateway.Party) object {
	o := object{}
	o.text("name", p.Name)
	o.text("name_key", NameKey(p.Name))
	o.text("any_bic", p.AnyBIC)
	o.text("lei", p.LEI)
	o.text("country_of_residence", p.Country)
	a := object{}
	a.text("street", p.Address.Street)
	a.text("building", p.Address.Building)
	a.text("post_code", p.Address.PostCode)
	a.text("town", p.Address.Town)
	a.text("region", p.Address.Region)
	a.text("country", p.Address.Country)
	if len(p.Address.Lines) > 0 {
		lines := make(list, len(p.Address.Lines))
		for i, line := range p.Address.Lines {
			lines[i] = line
		}
		a.add("lines", lines)
	}
	o.add("address", a)
	return o
}

func accountObject(a gateway.Account) object {
	o := object{}
	o.text("iban", a.IBAN)
	o.text("other", a.Other)
	o.text("scheme", a.Scheme)
	o.text("proxy_type", a.ProxyType)
	o.text("proxy_id", a.ProxyID)
	o.text("currency", a.Currency)
	return o
}

func agentObject(a gateway.Agent) object {
	o := object{}
	o.text("bic", a.BICFI)
	o.text("lei", a.LEI)
	o.text("clearing_code", a.ClearingCode)
	o.text("clearing_id", a.ClearingID)
	o.text("name", a.Name)
	o.text("name_key", NameKey(a.Name))
	return o
}

// routeObject leaves the content hash out: it is random and decides nothing.
func routeObject(r *gateway.Route) object {
	o := object{
		{"lane", r.Lane},
		{"source", r.Source},
		{"destination", r.Destination},
		{"destination_selector", r.Selector},
		{"mode", string(r.Mode)},
		{"sender", r.Sender.Hex()},
		{"receiver", r.Receiver.Hex()},
		{"beneficiary", r.Beneficiary.Hex()},
		{"token", r.Token.Hex()},
		{"destination_token", r.DestToken.Hex()},
		{"fee_token", r.FeeToken.Hex()},
		{"gas_limit", strconv.FormatUint(r.GasLimit, 10)},
	}
	o.text("fee_ceiling", r.FeeCeiling)
	return o
}

// subjects gathers everything that a list can name, in the normal form that
// the list's index has, each with the place where it stands.
func subjects(t *gateway.Transfer) object {
	in := &t.Instruction
	var names, bics, leis, wallets, countries list
	add := func(to *list, key, path string) {
		if key != "" {
			*to = append(*to, object{{"key", key}, {"path", path}})
		}
	}
	party := func(p gateway.Party, path string) {
		add(&names, NameKey(p.Name), path+"/Nm")
		add(&bics, bicKey(p.AnyBIC), path+"/AnyBIC")
		add(&countries, bicCountry(p.AnyBIC), path+"/AnyBIC")
		add(&leis, upper(p.LEI), path+"/LEI")
		add(&countries, upper(p.Address.Country), path+"/PstlAdr/Ctry")
		add(&countries, upper(p.Country), path+"/CtryOfRes")
	}
	agent := func(a gateway.Agent, path string) {
		add(&names, NameKey(a.Name), path+"/Nm")
		add(&bics, bicKey(a.BICFI), path+"/BICFI")
		add(&countries, bicCountry(a.BICFI), path+"/BICFI")
		add(&leis, upper(a.LEI), path+"/LEI")
	}
	account := func(a gateway.Account, path string) {
		if len(a.IBAN) > 2 {
			add(&countries, upper(a.IBAN[:2]), path+"/IBAN")
		}
		add(&wallets, walletKey(a.ProxyID), path+"/Prxy")
	}
	party(in.Debtor, "Dbtr")
	party(in.Creditor, "Cdtr")
	agent(in.DebtorAgent, "DbtrAgt")
	agent(in.CreditorAgent, "CdtrAgt")
	agent(in.InstructingAgent, "InstgAgt")
	agent(in.InstructedAgent, "InstdAgt")
	account(in.DebtorAccount, "DbtrAcct")
	account(in.CreditorAccount, "CdtrAcct")
	if t.Route != nil {
		add(&wallets, walletKey(t.Route.Beneficiary.Hex()), "route/beneficiary")
	}
	return object{{"names", names}, {"bics", bics}, {"leis", leis}, {"wallets", wallets}, {"countries", countries}}
}
