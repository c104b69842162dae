package compliance

import (
	"maps"
	"slices"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/vostro-gateway/vostro/gateway"
)

// InputVersion is the version of the input document; policies/input.schema.json
// describes it. A member is only ever added under one version.
const InputVersion = "1"

// release is what an approved proposal adds to the input.
type release struct {
	Proposal string   `json:"proposal"`
	Rules    []string `json:"rules"`
	// Approvals is how many officers have released it; 0 in what was recorded before
	// that was told.
	Approvals int `json:"approvals"`
	// Titles counts them by their titles.
	Titles gateway.Titles `json:"titles,omitempty"`
}

// document builds the stable part of the input for a transfer. It depends on what
// was instructed, the route and the day alone: never on the clock, the state or
// an earlier decision, so that the same question has the same digest. What
// moment.members gives follows it.
func document(t *gateway.Transfer, day string) object {
	in := &t.Instruction
	message := make(object, 0, 3)
	message.text("id", t.MessageID)
	message.text("type", in.MessageType)
	message.text("msg_id", in.MsgID)

	names := namesOf(&t.Instruction)
	doc := append(make(object, 0, roomDocument), object{
		{"version", InputVersion},
		{"date", day},
		{"message", message},
		{"transfer", transferObject(t, &names)},
	}...)
	if t.Route != nil && !t.Follows() {
		doc.add("route", routeObject(t.Route))
	}
	if in.Order != nil {
		doc.add("order", orderObject(t))
	}
	doc.add("subjects", subjects(t, &names))
	return doc
}

func (r *release) object() object {
	rules := make(list, len(r.Rules))
	for i, rule := range r.Rules {
		rules[i] = valid(rule)
	}
	released := object{{"proposal", r.Proposal}, {"rules", rules}}
	if r.Approvals > 0 {
		released.add("approvals", r.Approvals)
	}
	if have := r.Titles.Map(); len(have) > 0 {
		titles := make(object, 0, len(have))
		for _, title := range slices.Sorted(maps.Keys(have)) {
			titles.add(title, have[title])
		}
		released.add("titles", titles)
	}
	return released
}

func day(t time.Time) string { return t.UTC().Format(time.DateOnly) }

// names are the name keys of a transfer's parties and agents: each is needed
// twice and takes a while to make.
type names struct {
	debtor, creditor                                              string
	debtorAgent, creditorAgent, instructingAgent, instructedAgent string
	involved                                                      []string
}

func namesOf(in *gateway.Instruction) names {
	involved := make([]string, len(in.Involved))
	for i := range in.Involved {
		switch v := &in.Involved[i]; {
		case v.Party != nil:
			involved[i] = NameKey(v.Party.Name)
		case v.Agent != nil:
			involved[i] = NameKey(v.Agent.Name)
		}
	}
	return names{
		NameKey(in.Debtor.Name), NameKey(in.Creditor.Name), NameKey(in.DebtorAgent.Name), NameKey(in.CreditorAgent.Name),
		NameKey(in.InstructingAgent.Name), NameKey(in.InstructedAgent.Name), involved,
	}
}

func transferObject(t *gateway.Transfer, n *names) object {
	in := &t.Instruction
	amount := object{{"value", in.Amount.Value()}, {"currency", in.Amount.Currency()}}
	if t.Route != nil && !t.Follows() {
		amount.text("units", t.Route.Units)
		amount.add("decimals", int(t.Route.Decimals))
	}
	o := append(make(object, 0, roomTransfer), object{
		{"id", t.ID},
		{"index", t.Index},
		{"client", t.Key.Client},
		{"kind", string(t.Key.Kind)},
		{"payment_ref", t.Ref.Hex()},
		{"amount", amount},
	}...)
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
	if in.NAV != nil {
		o.add("nav", navObject(in.NAV))
	}
	o.add("debtor", partyObject(&in.Debtor, n.debtor))
	o.add("debtor_account", accountObject(&in.DebtorAccount))
	o.add("debtor_agent", agentObject(&in.DebtorAgent, n.debtorAgent))
	o.add("creditor", partyObject(&in.Creditor, n.creditor))
	o.add("creditor_account", accountObject(&in.CreditorAccount))
	o.add("creditor_agent", agentObject(&in.CreditorAgent, n.creditorAgent))
	o.add("instructing_agent", agentObject(&in.InstructingAgent, n.instructingAgent))
	o.add("instructed_agent", agentObject(&in.InstructedAgent, n.instructedAgent))
	if len(in.Involved) > 0 {
		involved := make(list, 0, len(in.Involved))
		for i := range in.Involved {
			v := &in.Involved[i]
			entry := object{{"element", v.Element}}
			switch {
			case v.Party != nil:
				entry.add("party", partyObject(v.Party, n.involved[i]))
			case v.Agent != nil:
				entry.add("agent", agentObject(v.Agent, n.involved[i]))
			}
			involved = append(involved, entry)
		}
		o.add("involved", involved)
	}
	if u := in.Underlying; u != nil {
		o.add("underlying", underlyingObject(u))
	}
	return o
}

// underlyingObject gives the two ends of the payment that a cover pays for.
func underlyingObject(u *gateway.Underlying) object {
	o := object{
		{"debtor", partyObject(&u.Debtor, NameKey(u.Debtor.Name))},
		{"debtor_account", accountObject(&u.DebtorAccount)},
		{"debtor_agent", agentObject(&u.DebtorAgent, NameKey(u.DebtorAgent.Name))},
		{"creditor", partyObject(&u.Creditor, NameKey(u.Creditor.Name))},
		{"creditor_account", accountObject(&u.CreditorAccount)},
		{"creditor_agent", agentObject(&u.CreditorAgent, NameKey(u.CreditorAgent.Name))},
	}
	o.text("remittance", u.Remittance)
	return o
}

func partyObject(p *gateway.Party, nameKey string) object {
	o := make(object, 0, roomParty)
	o.text("name", p.Name)
	o.text("name_key", nameKey)
	o.text("any_bic", p.AnyBIC)
	o.text("lei", p.LEI)
	o.text("country_of_residence", p.Country)
	if p.Identity != nil {
		o.text("birth_date", p.Identity.BirthDate)
		o.text("birth_place", p.Identity.BirthPlace)
	}
	o.add("address", addressObject(&p.Address))
	return o
}

func addressObject(p *gateway.PostalAddress) object {
	a := make(object, 0, roomParty)
	a.text("street", p.Street)
	a.text("building", p.Building)
	a.text("post_code", p.PostCode)
	a.text("town", p.Town)
	a.text("region", p.Region)
	a.text("country", p.Country)
	if len(p.Lines) > 0 {
		lines := make(list, len(p.Lines))
		for i, line := range p.Lines {
			lines[i] = valid(line)
		}
		a.add("lines", lines)
	}
	return a
}

func accountObject(a *gateway.Account) object {
	o := make(object, 0, roomParty/2)
	o.text("iban", a.IBAN)
	o.text("other", a.Other)
	o.text("scheme", a.Scheme)
	o.text("proxy_type", a.ProxyType)
	o.text("proxy_id", a.ProxyID)
	o.text("currency", a.Currency)
	o.text("name", a.Name)
	return o
}

func agentObject(a *gateway.Agent, nameKey string) object {
	o := make(object, 0, roomParty/2)
	o.text("bic", a.BICFI)
	o.text("lei", a.LEI)
	o.text("clearing_code", a.ClearingCode)
	o.text("clearing_id", a.ClearingID)
	o.text("name", a.Name)
	o.text("name_key", nameKey)
	if address := addressObject(&a.Address); len(address) > 0 {
		o.add("address", address)
	}
	return o
}

// routeObject leaves the content hash out: it is random and decides nothing.
// Addresses are in lower case, so that rules can compare them as text.
func routeObject(r *gateway.Route) object {
	o := append(make(object, 0, 16), object{
		{"lane", r.Lane},
		{"source", r.Source},
		{"destination", r.Destination},
		{"destination_selector", r.Selector},
		{"mode", string(r.Mode)},
		{"sender", hexutil.Encode(r.Sender[:])},
		{"receiver", hexutil.Encode(r.Receiver[:])},
		{"beneficiary", hexutil.Encode(r.Beneficiary[:])},
		{"token", hexutil.Encode(r.Token[:])},
		{"destination_token", hexutil.Encode(r.DestToken[:])},
		{"fee_token", hexutil.Encode(r.FeeToken[:])},
		{"gas_limit", strconv.FormatUint(r.GasLimit, 10)},
	}...)
	o.text("fee_ceiling", r.FeeCeiling)
	o.text("fee_token_ceiling", r.FeeTokenCeiling)
	o.text("finality", r.Finality)
	if len(r.Verifiers) > 0 {
		verifiers := make(list, 0, len(r.Verifiers))
		for _, v := range r.Verifiers {
			verifiers = append(verifiers, hexutil.Encode(v[:]))
		}
		o.add("verifiers", verifiers)
	}
	if r.Directory.Version > 0 {
		o.add("directory", object{{"version", int(r.Directory.Version)}, {"digest", r.Directory.Digest}})
	}
	return o
}

// subjects gathers everything that a list can name, in the normal form that
// the list's index has, with the first place where it stands.
func subjects(t *gateway.Transfer, n *names) object {
	in := &t.Instruction
	var found struct{ names, bics, leis, wallets, countries object }
	add := func(to *object, key, path string) {
		for _, m := range *to {
			if m.key == key {
				return
			}
		}
		if key != "" {
			to.add(valid(key), path)
		}
	}
	party := func(p *gateway.Party, nameKey, path string) {
		add(&found.names, nameKey, path+"/Nm")
		add(&found.bics, bicKey(p.AnyBIC), path+"/AnyBIC")
		add(&found.countries, bicCountry(p.AnyBIC), path+"/AnyBIC")
		add(&found.leis, upper(p.LEI), path+"/LEI")
		add(&found.countries, upper(p.Address.Country), path+"/PstlAdr/Ctry")
		add(&found.countries, upper(p.Country), path+"/CtryOfRes")
	}
	agent := func(a *gateway.Agent, nameKey, path string) {
		add(&found.names, nameKey, path+"/Nm")
		add(&found.bics, bicKey(a.BICFI), path+"/BICFI")
		add(&found.countries, bicCountry(a.BICFI), path+"/BICFI")
		add(&found.leis, upper(a.LEI), path+"/LEI")
		add(&found.countries, upper(a.Address.Country), path+"/PstlAdr/Ctry")
	}
	account := func(a *gateway.Account, path string) {
		if len(a.IBAN) > 2 {
			add(&found.countries, upper(a.IBAN[:2]), path+"/IBAN")
		}
		add(&found.wallets, walletKey(a.ProxyID), path+"/Prxy")
		if a.Name != "" {
			add(&found.names, NameKey(a.Name), path+"/Nm")
		}
	}
	party(&in.Debtor, n.debtor, "Dbtr")
	party(&in.Creditor, n.creditor, "Cdtr")
	agent(&in.DebtorAgent, n.debtorAgent, "DbtrAgt")
	agent(&in.CreditorAgent, n.creditorAgent, "CdtrAgt")
	agent(&in.InstructingAgent, n.instructingAgent, "InstgAgt")
	agent(&in.InstructedAgent, n.instructedAgent, "InstdAgt")
	account(&in.DebtorAccount, "DbtrAcct")
	account(&in.CreditorAccount, "CdtrAcct")
	for i := range in.Involved {
		switch v := &in.Involved[i]; {
		case v.Party != nil:
			party(v.Party, n.involved[i], v.Element)
		case v.Agent != nil:
			agent(v.Agent, n.involved[i], v.Element)
		}
	}
	if u := in.Underlying; u != nil {
		// A cover pays for somebody: the parties behind it are screened with it.
		const path = "UndrlygCstmrCdtTrf/"
		party(&u.Debtor, NameKey(u.Debtor.Name), path+"Dbtr")
		party(&u.Creditor, NameKey(u.Creditor.Name), path+"Cdtr")
		agent(&u.DebtorAgent, NameKey(u.DebtorAgent.Name), path+"DbtrAgt")
		agent(&u.CreditorAgent, NameKey(u.CreditorAgent.Name), path+"CdtrAgt")
		account(&u.DebtorAccount, path+"DbtrAcct")
		account(&u.CreditorAccount, path+"CdtrAcct")
	}
	if t.Route != nil && !t.Follows() {
		add(&found.wallets, hexutil.Encode(t.Route.Beneficiary[:]), "route/beneficiary")
	}
	return object{
		{"names", found.names}, {"bics", found.bics}, {"leis", found.leis}, {"wallets", found.wallets}, {"countries", found.countries},
	}
}
