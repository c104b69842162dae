package mappings

import (
	"slices"
	"strconv"
	"strings"

	"github.com/vostro-gateway/vostro/gateway"
)

// proxyCAIP10 is the proxy type that names a wallet in a message.
const proxyCAIP10 = "CAIP10"

// The rules of faults that mapping finds, with their ISO 20022 external status
// reasons.
const (
	ruleAgent     = "MAP-CDTRAGT"         // RC04 invalid creditor bank identifier
	ruleAccount   = "MAP-CDTRACCT"        // AC03 invalid creditor account number
	ruleHolder    = "MAP-CDTR"            // BE01 not consistent with the account's holder
	ruleWallet    = "MAP-WALLET"          // AC03
	ruleLane      = "MAP-LANE"            // AG03 transaction not supported
	ruleCurrency  = "MAP-CURRENCY"        // AM03 currency outside of existing agreement
	ruleDecimals  = "MAP-DECIMALS"        // CH20 more decimals than the token has
	ruleAmount    = "MAP-AMOUNT"          // AM01
	ruleCover     = "MAP-COVER"           // CH21 mandatory element missing
	ruleExpiry    = "MAP-EXPIRY"          // TM01 void when it arrived; DT01 nobody can tell when it is void
	ruleManner    = "MAP-INSTRFORCDTRAGT" // AG03 an instruction to the creditor's agent that a chain can't keep
	ruleCharges   = "MAP-CHARGES"         // CHRG the creditor must receive in full
	ruleDebtorBIC = "MAP-DBTRAGT"         // RC03 invalid debtor bank identifier
	ruleReference = "MAP-REFERENCE"       // CH21 without a UETR no reference can be made
	ruleSender    = "MAP-CLIENT"          // AGNT incorrect agent
	ruleKey       = "MAP-DUPLICATE"       // DU03
)

// route finds the way to the creditor: over the first lane that leads from one
// of the client's chains to one of the payee's wallets and has a token for the
// currency on both ends. Where there is none it says why, by every fault that
// doesn't follow from another.
func (n *network) route(d *Directory, client *gateway.Client, tx *transaction) (*gateway.Route, []gateway.Fault) {
	to, faults := n.payee(d, client, tx)
	if len(faults) > 0 {
		return nil, n.currency(client, tx, faults)
	}
	currency := tx.Amount.Currency()
	reached := false
	for _, w := range to.wallets {
		if len(to.chains) > 0 && !slices.Contains(to.chains, w.Chain) {
			continue
		}
		for _, lane := range n.lanes {
			sender, serves := client.Senders[lane.From]
			if lane.To != w.Chain || !serves {
				continue
			}
			reached = true
			from, ok := n.tokens[tokenID{lane.From, currency}]
			to, ok2 := n.tokens[tokenID{lane.To, currency}]
			if ok && ok2 {
				route, faults := n.over(lane, sender, w, from, to, tx)
				if route != nil {
					route.Directory = d.ref
				}
				return route, faults
			}
		}
	}
	if reached {
		return nil, listed(tx.fault(tx.at.amount+"/@Ccy", ruleCurrency, "AM03", currency, "no lane to the creditor's chain has a token for this currency"))
	}
	return nil, n.currency(client, tx,
		listed(tx.fault(tx.at.account, ruleLane, "AG03", accountText(tx.CreditorAccount), "no lane leads from this client's chains to a wallet of the creditor")))
}

// currency adds that none of the client's lanes has a token for the currency,
// whoever is paid. A client without a lane, and an amount that could not be
// read, have faults of their own.
func (n *network) currency(client *gateway.Client, tx *transaction, faults []gateway.Fault) []gateway.Fault {
	currency := tx.Amount.Currency()
	served := currency == ""
	lanes := 0
	for _, lane := range n.lanes {
		if _, serves := client.Senders[lane.From]; !serves {
			continue
		}
		lanes++
		_, from := n.tokens[tokenID{lane.From, currency}]
		_, to := n.tokens[tokenID{lane.To, currency}]
		served = served || from && to
	}
	if served || lanes == 0 {
		return faults
	}
	return append(faults, *tx.fault(tx.at.amount+"/@Ccy", ruleCurrency, "AM03", currency, "no lane of this client has a token for this currency"))
}

func listed(f *gateway.Fault) []gateway.Fault {
	if f == nil {
		return nil
	}
	return []gateway.Fault{*f}
}

// payee is whom a transfer credits: wallets in the order in which they are
// tried, on the chains that are allowed; none means all.
type payee struct {
	wallets []gateway.Wallet
	chains  []string
}

// payee finds the creditor's wallets in the directory, in the ways that the
// client's payments may take. A CAIP-10 proxy of the message chooses one of
// them. Whatever the order of the ways, nothing that the message names is passed
// over: what doesn't agree is a fault.
func (n *network) payee(d *Directory, client *gateway.Client, tx *transaction) (payee, []gateway.Fault) {
	proxied := tx.CreditorAccount.ProxyType == proxyCAIP10
	if proxied && !client.Resolves(gateway.ResolveCAIP10) {
		return payee{}, listed(tx.fault(tx.at.account+"/Prxy", ruleWallet, "AC03", tx.CreditorAccount.ProxyID,
			"wallets that a CAIP-10 proxy names are not taken in this client's payments (resolution: "+ways(client)+"); name the creditor's account alone"))
	}
	find := n.customer
	if tx.institution {
		find = n.institution
	}
	to, faults := find(d, client, tx)
	if len(to.wallets) == 0 || !proxied {
		return to, faults
	}
	w, ok := n.proxied(to.wallets, tx.CreditorAccount.ProxyID)
	if !ok {
		faults = append(faults, *tx.fault(tx.at.account+"/Prxy/Id", ruleWallet, "AC03", tx.CreditorAccount.ProxyID,
			"the directory doesn't bind this wallet to the creditor's account"))
	}
	to.wallets = []gateway.Wallet{w}
	return to, faults
}

// wayOf tells in which way a message names an account; empty for none.
func wayOf(a gateway.Account) gateway.Resolution {
	switch {
	case a.IBAN != "":
		return gateway.ResolveAccount
	case a.Other == "":
		return ""
	case a.Scheme == "" || slices.Contains(isoSchemes, a.Scheme):
		return gateway.ResolveAccount
	}
	return gateway.ResolveAlias
}

// isoSchemes are the codes of ExternalAccountIdentification1Code.
var isoSchemes = []string{"AIIN", "BBAN", "CUID", "UPIC"}

func ways(client *gateway.Client) string {
	list := client.Resolution
	if len(list) == 0 {
		list = gateway.Resolutions()
	}
	texts := make([]string, len(list))
	for i, way := range list {
		texts[i] = string(way)
	}
	return strings.Join(texts, ", ")
}

// barred refuses an account that the message names in a way which the client's
// payments may not take.
func barred(client *gateway.Client, tx *transaction) *gateway.Fault {
	way := wayOf(tx.CreditorAccount)
	if way == "" || client.Resolves(way) {
		return nil
	}
	what := "accounts (IBAN, Othr)"
	if way == gateway.ResolveAlias {
		what = "aliases (Othr under a scheme of its own)"
	}
	return tx.fault(tx.at.account+"/Id", ruleAccount, "AC03", accountText(tx.CreditorAccount),
		what+" are not taken in this client's payments (resolution: "+ways(client)+")")
}

// entry finds the account that the message names or, where it names a wallet
// alone, the one that the wallet is bound to: of the named agent and creditor
// where there are several.
func (n *network) entry(d *Directory, tx *transaction) (*gateway.DirectoryAccount, bool) {
	if wayOf(tx.CreditorAccount) != "" || tx.CreditorAccount.ProxyType != proxyCAIP10 {
		return d.account(tx.CreditorAccount)
	}
	w, ok := n.caip10(tx.CreditorAccount.ProxyID)
	if !ok {
		return nil, false
	}
	bound := d.holders[idOf(w)]
	for _, a := range bound {
		agent, known := d.agent(tx.CreditorAgent.BICFI)
		keeper, _ := d.agent(a.Agent)
		if holds(a.Party, tx.Creditor) && (known && agent == keeper || !tx.CreditorAgent.Named()) {
			return a, true
		}
	}
	if len(bound) == 0 {
		return nil, false
	}
	return bound[0], true
}

// customer finds the account of a customer. The entry must be of the named
// creditor agent and of the named creditor. Where a customer's order may leave
// the agent out, it is the one that keeps the account.
func (n *network) customer(d *Directory, client *gateway.Client, tx *transaction) (payee, []gateway.Fault) {
	if f := barred(client, tx); f != nil {
		return payee{}, listed(f)
	}
	account, found := n.entry(d, tx)
	bic := tx.CreditorAgent.BICFI
	left := tx.PmtInfID != "" && !tx.CreditorAgent.Named()
	if left && found {
		bic = account.Agent
	}
	var faults []gateway.Fault
	agent, ok := d.agent(bic)
	if !ok && (found || !left) {
		faults = append(faults, *tx.fault(tx.at.agent, ruleAgent, "RC04", bic,
			"payments to this agent are not served; name the creditor's agent by a BIC of the directory"))
	}
	if !found {
		return payee{}, append(faults, *tx.unknownAccount())
	}
	keeper, _ := d.agent(account.Agent)
	if ok && keeper != agent {
		faults = append(faults, *tx.fault(tx.at.account+"/Id", ruleAccount, "AC03", accountText(tx.CreditorAccount), "the creditor's agent doesn't keep this account"))
	}
	if !holds(account.Party, tx.Creditor) {
		faults = append(faults, *tx.fault(tx.at.creditor, ruleHolder, "BE01", tx.Creditor.Name, "the creditor is not the holder of this account"))
	}
	to := payee{wallets: account.Wallets}
	if ok {
		to.chains = agent.Chains
	}
	return to, faults
}

// unknownAccount is the fault of a creditor whom the directory doesn't know.
func (tx *transaction) unknownAccount() *gateway.Fault {
	if wayOf(tx.CreditorAccount) == "" && tx.CreditorAccount.ProxyType == proxyCAIP10 {
		return tx.fault(tx.at.account+"/Prxy/Id", ruleWallet, "AC03", tx.CreditorAccount.ProxyID, "the directory binds this wallet to no account of the creditor")
	}
	return tx.fault(tx.at.account+"/Id", ruleAccount, "AC03", accountText(tx.CreditorAccount),
		"the directory has no such account; a wallet alone is not enough, it must be bound to an account of the creditor")
}

// institution finds the wallets of an institution that is paid itself: those of
// its account where the directory has the account, else those of its own entry.
// Its faults are about one element and follow from each other.
func (n *network) institution(d *Directory, client *gateway.Client, tx *transaction) (payee, []gateway.Fault) {
	agent, ok := d.agent(tx.Creditor.AnyBIC)
	if !ok {
		return payee{}, listed(tx.fault(tx.at.agent, ruleAgent, "RC04", tx.Creditor.AnyBIC,
			"payments to this institution are not served; name it by a BIC of the directory"))
	}
	if account, ok := d.account(tx.CreditorAccount); ok {
		if f := barred(client, tx); f != nil {
			return payee{}, listed(f)
		}
		if !holds(account.Party, tx.Creditor) {
			return payee{}, listed(tx.fault(tx.at.creditor, ruleHolder, "BE01", tx.Creditor.AnyBIC, "the creditor is not the holder of this account"))
		}
		return payee{account.Wallets, agent.Chains}, nil
	}
	if len(agent.Wallets) == 0 {
		return payee{}, listed(tx.fault(tx.at.agent, ruleAccount, "AC03", tx.Creditor.AnyBIC, "the directory's entry of this institution has no wallet of its own"))
	}
	return payee{agent.Wallets, agent.Chains}, nil
}

// proxied finds the wallet that a CAIP-10 identifier names among others:
// eip155:CHAIN-ID:0xADDRESS, in EIP-55 form.
func (n *network) proxied(wallets []gateway.Wallet, caip10 string) (gateway.Wallet, bool) {
	w, ok := n.caip10(caip10)
	return w, ok && slices.Contains(wallets, w)
}

func (n *network) caip10(text string) (gateway.Wallet, bool) {
	rest, ok := strings.CutPrefix(text, "eip155:")
	id, address, ok2 := strings.Cut(rest, ":")
	return gateway.Wallet{Chain: n.chainIDs[id], Address: address}, ok && ok2 && n.chainIDs[id] != ""
}

// over gives the route over one lane, or every fault that keeps the transaction
// from it. The amount must be whole on both chains: a pool rounds what the other
// chain's token can't hold, and we don't.
func (n *network) over(lane Lane, sender gateway.Address, w gateway.Wallet, from, to Token, tx *transaction) (*gateway.Route, []gateway.Fault) {
	var faults []gateway.Fault
	beneficiary, err := parseWallet(w.Address)
	if err != nil {
		faults = append(faults, *tx.fault(tx.at.account, ruleWallet, "AC03", w.Address, err.Error()))
	}
	charged, f := charge(from, to, tx)
	faults = append(faults, f...)
	if len(faults) > 0 {
		return nil, faults
	}
	route := &gateway.Route{
		Lane:        lane.Name(),
		Source:      lane.From,
		Destination: lane.To,
		Selector:    strconv.FormatUint(n.chains[lane.To].Selector, 10),
		Mode:        gateway.ModeReceiver,
		Sender:      sender,
		Receiver:    lane.Receiver,
		Beneficiary: beneficiary,
		Token:       from.Address,
		DestToken:   to.Address,
		Decimals:    from.Decimals,
		Units:       charged.units.String(),
		PoolFee:     charged.feeText(),
		CreditUnits: charged.creditText(),
		GasLimit:    lane.GasLimit,
		Finality:    lane.Finality,
		Verifiers:   lane.Verifiers,
	}
	if lane.Wallets {
		route.Mode, route.Receiver, route.GasLimit = gateway.ModeWallet, beneficiary, 0
	}
	lane.price(route)
	return route, nil
}

// price says in a route what may be paid for it, and in what.
func (l Lane) price(r *gateway.Route) {
	r.FeeToken, r.FeeCeiling = l.FeeToken, l.FeeCeiling.String()
	if l.FeeTokenCeiling != nil {
		r.FeeTokenCeiling, r.FeeDecimals = l.FeeTokenCeiling.String(), l.FeeDecimals
	}
}

func accountText(a gateway.Account) string {
	if a.IBAN != "" {
		return a.IBAN
	}
	return strings.TrimSpace(a.Scheme + " " + a.Other)
}
