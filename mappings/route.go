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
	ruleCover     = "MAP-COVER"     // AG03
	ruleDebtorBIC = "MAP-DBTRAGT"   // RC03 invalid debtor bank identifier
	ruleSender    = "MAP-CLIENT"    // AGNT incorrect agent
	ruleKey       = "MAP-DUPLICATE" // DU03
)

func fault(tx int, path, rule, reason, found, hint string) *gateway.Fault {
	if tx != gateway.WholeMessage {
		path = fmt.Sprintf("/Document/FIToFICstmrCdtTrf/CdtTrfTxInf[%d]/%s", tx+1, path)
	}
	return &gateway.Fault{Gate: gateway.GateRules, Path: path, Rule: rule, Reason: reason, Found: found, Hint: hint, Tx: tx}
}

// route finds the way to the creditor, or says why there is none.
//
// The wallet is that of the directory's entry for the creditor's account:
// named by a CAIP-10 proxy of the message, which must be one of the entry's,
// or else the entry's first that a lane reaches. The account is an alias under
// a scheme (Othr) or an IBAN. The entry must be of the named creditor agent and
// of the named creditor.
func (n *network) route(d *Directory, client *gateway.Client, in *gateway.Instruction, tx int) (*gateway.Route, *gateway.Fault) {
	agent, ok := d.agent(in.CreditorAgent.BICFI)
	if !ok {
		return nil, fault(tx, "CdtrAgt/FinInstnId/BICFI", ruleAgent, "RC04", in.CreditorAgent.BICFI,
			"payments to this agent are not served; name the creditor's agent by a BIC of the directory")
	}
	account, ok := d.account(in.CreditorAccount)
	if !ok {
		return nil, fault(tx, "CdtrAcct/Id", ruleAccount, "AC03", accountText(in.CreditorAccount),
			"the directory has no such account; a wallet alone is not enough, it must be bound to an account of the creditor")
	}
	keeper, _ := d.agent(account.Agent)
	if gateway.BIC11(keeper.BIC) != gateway.BIC11(agent.BIC) {
		return nil, fault(tx, "CdtrAcct/Id", ruleAccount, "AC03", accountText(in.CreditorAccount), "the creditor's agent doesn't keep this account")
	}
	if !account.Party.holds(in.Creditor) {
		return nil, fault(tx, "Cdtr", ruleHolder, "BE01", in.Creditor.Name, "the creditor is not the holder of this account")
	}
	wallets := account.Wallets
	if in.CreditorAccount.ProxyType == proxyCAIP10 {
		w, ok := n.proxied(account, in.CreditorAccount.ProxyID)
		if !ok {
			return nil, fault(tx, "CdtrAcct/Prxy/Id", ruleWallet, "AC03", in.CreditorAccount.ProxyID, "the directory doesn't bind this wallet to the creditor's account")
		}
		wallets = []Wallet{w}
	}
	currency := in.Amount.Currency()
	reached := false
	for _, w := range wallets {
		if len(agent.Chains) > 0 && !slices.Contains(agent.Chains, w.Chain) {
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
				return n.over(lane, sender, w, from, to, in, tx)
			}
		}
	}
	if reached {
		return nil, fault(tx, "IntrBkSttlmAmt/@Ccy", ruleCurrency, "AM03", currency, "no lane to the creditor's chain has a token for this currency")
	}
	return nil, fault(tx, "CdtrAcct", ruleLane, "AG03", accountText(in.CreditorAccount), "no lane leads from this client's chains to a wallet of the creditor")
}

// proxied finds the wallet that a CAIP-10 identifier names among those of an
// account: eip155:CHAIN-ID:0xADDRESS, in EIP-55 form.
func (n *network) proxied(a *Account, caip10 string) (Wallet, bool) {
	rest, ok := strings.CutPrefix(caip10, "eip155:")
	id, address, ok2 := strings.Cut(rest, ":")
	if !ok || !ok2 {
		return Wallet{}, false
	}
	i := slices.Index(a.Wallets, Wallet{n.chainIDs[id], address})
	if i < 0 {
		return Wallet{}, false
	}
	return a.Wallets[i], true
}

// over gives the route over one lane. The amount must be whole on both chains:
// a pool rounds what the other chain's token can't hold, and we don't.
func (n *network) over(lane Lane, sender gateway.Address, w Wallet, from, to Token, in *gateway.Instruction, tx int) (*gateway.Route, *gateway.Fault) {
	beneficiary, err := parseWallet(w.Address)
	if err != nil {
		return nil, fault(tx, "CdtrAcct", ruleWallet, "AC03", w.Address, err.Error())
	}
	units, err := in.Amount.BaseUnits(from.Decimals)
	if err == nil {
		_, err = in.Amount.BaseUnits(to.Decimals)
	}
	if err != nil {
		return nil, fault(tx, "IntrBkSttlmAmt", ruleDecimals, "CH20", in.Amount.Value(),
			fmt.Sprintf("the token of %s has %d decimals, on the other chain %d; amounts are never rounded", in.Amount.Currency(), from.Decimals, to.Decimals))
	}
	if units.Sign() <= 0 {
		return nil, fault(tx, "IntrBkSttlmAmt", ruleAmount, "AM01", in.Amount.Value(), "an amount must be more than zero")
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
		Units:       units.String(),
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
