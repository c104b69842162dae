package mappings

import (
	"fmt"
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
	ruleAgent     = "MAP-CDTRAGT"   // RC04 invalid creditor bank identifier
	ruleAccount   = "MAP-CDTRACCT"  // AC03 invalid creditor account number
	ruleHolder    = "MAP-CDTR"      // BE01 not consistent with the account's holder
	ruleWallet    = "MAP-WALLET"    // AC03
	ruleLane      = "MAP-LANE"      // AG03 transaction not supported
	ruleCurrency  = "MAP-CURRENCY"  // AM03 currency outside of existing agreement
	ruleDecimals  = "MAP-DECIMALS"  // CH20 more decimals than the token has
	ruleAmount    = "MAP-AMOUNT"    // AM01
	ruleCover     = "MAP-COVER"     // CH21 mandatory element missing
	ruleCharges   = "MAP-CHARGES"   // CHRG the creditor must receive in full
	ruleDebtorBIC = "MAP-DBTRAGT"   // RC03 invalid debtor bank identifier
	ruleReference = "MAP-REFERENCE" // CH21 without a UETR no reference can be made
	ruleSender    = "MAP-CLIENT"    // AGNT incorrect agent
	ruleKey       = "MAP-DUPLICATE" // DU03
)

// route finds the way to the creditor: over the first lane that leads from one
// of the client's chains to one of the payee's wallets and has a token for the
// currency on both ends. Where there is none it says why, by every fault that
// doesn't follow from another.
func (n *network) route(d *Directory, client *gateway.Client, tx *transaction) (*gateway.Route, []gateway.Fault) {
	to, faults := n.payee(d, tx)
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
				route, f := n.over(lane, sender, w, from, to, tx)
				return route, listed(f)
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
	wallets []Wallet
	chains  []string
}

// payee finds the creditor's wallets in the directory. A CAIP-10 proxy of the
// message chooses one of them.
func (n *network) payee(d *Directory, tx *transaction) (payee, []gateway.Fault) {
	find := n.customer
	if tx.institution {
		find = n.institution
	}
	to, faults := find(d, tx)
	if len(to.wallets) == 0 || tx.CreditorAccount.ProxyType != proxyCAIP10 {
		return to, faults
	}
	w, ok := n.proxied(to.wallets, tx.CreditorAccount.ProxyID)
	if !ok {
		faults = append(faults, *tx.fault(tx.at.account+"/Prxy/Id", ruleWallet, "AC03", tx.CreditorAccount.ProxyID,
			"the directory doesn't bind this wallet to the creditor's account"))
	}
	to.wallets = []Wallet{w}
	return to, faults
}

// customer finds the account of a customer: an alias under a scheme (Othr) or an
// IBAN. The entry must be of the named creditor agent and of the named creditor.
// Where a customer's order may leave the agent out, it is the one that keeps the
// account.
func (n *network) customer(d *Directory, tx *transaction) (payee, []gateway.Fault) {
	account, found := d.account(tx.CreditorAccount)
	bic := tx.CreditorAgent.BICFI
	left := tx.PmtInfID != "" && tx.CreditorAgent == (gateway.Agent{})
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
		return payee{}, append(faults, *tx.fault(tx.at.account+"/Id", ruleAccount, "AC03", accountText(tx.CreditorAccount),
			"the directory has no such account; a wallet alone is not enough, it must be bound to an account of the creditor"))
	}
	keeper, _ := d.agent(account.Agent)
	if ok && gateway.BIC11(keeper.BIC) != gateway.BIC11(agent.BIC) {
		faults = append(faults, *tx.fault(tx.at.account+"/Id", ruleAccount, "AC03", accountText(tx.CreditorAccount), "the creditor's agent doesn't keep this account"))
	}
	if !account.Party.holds(tx.Creditor) {
		faults = append(faults, *tx.fault(tx.at.creditor, ruleHolder, "BE01", tx.Creditor.Name, "the creditor is not the holder of this account"))
	}
	return payee{account.Wallets, agent.Chains}, faults
}

// institution finds the wallets of an institution that is paid itself: those of
// its account where the directory has the account, else those of its own entry.
// Its faults are about one element and follow from each other.
func (n *network) institution(d *Directory, tx *transaction) (payee, []gateway.Fault) {
	agent, ok := d.agent(tx.Creditor.AnyBIC)
	if !ok {
		return payee{}, listed(tx.fault(tx.at.agent, ruleAgent, "RC04", tx.Creditor.AnyBIC,
			"payments to this institution are not served; name it by a BIC of the directory"))
	}
	if account, ok := d.account(tx.CreditorAccount); ok {
		if !account.Party.holds(tx.Creditor) {
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
func (n *network) proxied(wallets []Wallet, caip10 string) (Wallet, bool) {
	rest, ok := strings.CutPrefix(caip10, "eip155:")
	id, address, ok2 := strings.Cut(rest, ":")
	if !ok || !ok2 {
		return Wallet{}, false
	}
	i := slices.Index(wallets, Wallet{n.chainIDs[id], address})
	if i < 0 {
		return Wallet{}, false
	}
	return wallets[i], true
}

// over gives the route over one lane. The amount must be whole on both chains:
// a pool rounds what the other chain's token can't hold, and we don't.
func (n *network) over(lane Lane, sender gateway.Address, w Wallet, from, to Token, tx *transaction) (*gateway.Route, *gateway.Fault) {
	beneficiary, err := parseWallet(w.Address)
	if err != nil {
		return nil, tx.fault(tx.at.account, ruleWallet, "AC03", w.Address, err.Error())
	}
	units, err := tx.Amount.BaseUnits(from.Decimals)
	if err == nil {
		_, err = tx.Amount.BaseUnits(to.Decimals)
	}
	if err != nil {
		return nil, tx.fault(tx.at.amount, ruleDecimals, "CH20", tx.Amount.Value(),
			fmt.Sprintf("the token of %s has %d decimals, on the other chain %d; amounts are never rounded", tx.Amount.Currency(), from.Decimals, to.Decimals))
	}
	if units.Sign() <= 0 {
		return nil, tx.fault(tx.at.amount, ruleAmount, "AM01", tx.Amount.Value(), "an amount must be more than zero")
	}
	charged, f := afterPool(units, from, to, tx)
	if f != nil {
		return nil, f
	}
	return &gateway.Route{
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
		FeeToken:    lane.FeeToken,
		FeeCeiling:  lane.FeeCeiling.String(),
		GasLimit:    lane.GasLimit,
	}, nil
}

func accountText(a gateway.Account) string {
	if a.IBAN != "" {
		return a.IBAN
	}
	return strings.TrimSpace(a.Scheme + " " + a.Other)
}
