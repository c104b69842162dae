package mappings

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// The rules of returns that mapping knows, with their ISO 20022 external status
// reasons. The engine has those about what is returned.
const (
	ruleGroupReturn  = "RTR-GROUP"  // NARR a whole message is returned transaction by transaction
	ruleReturnID     = "RTR-ID"     // CH21 without a RtrId a return can't be told from another
	ruleReturnParty  = "RTR-PARTY"  // RC04 the return goes to another than who sent the original
	ruleReturnLane   = "RTR-LANE"   // AG03 no way back
	ruleReturnWallet = "RTR-WALLET" // AC03 who sent the original has no wallet to be credited
)

const pathReturn = "/Document/PmtRtr"

var _ engine.ReturnMapper = (*Reader)(nil)

// returns reads a pacs.004. What its transactions return is looked up later.
func (r *Reader) returns(client *gateway.Client, m *iso20022.Message, c *iso20022.PaymentReturn, found []gateway.Fault, reading *engine.Reading) error {
	if c.GroupHeader.GroupReturn == "true" || len(c.Transactions) == 0 {
		return invalid([]gateway.Fault{wholeFault(pathReturn+"/GrpHdr/GrpRtr", ruleGroupReturn, "NARR", string(c.GroupHeader.GroupReturn),
			"name each transaction that is returned in a TxInf of its own")})
	}
	perTx := gateway.FaultsOf(found, len(c.Transactions))
	var whole []gateway.Fault
	taken := make(map[string]int, len(c.Transactions))
	for i := range c.Transactions {
		one := readReturn(client, m, c, i)
		id := one.Instruction.Return.ID
		if id == "" {
			whole = append(whole, wholeFault(one.Path+"/RtrId", ruleReturnID, "CH21", "", "give each return an identification of its own: the payment reference is made of it"))
			continue
		}
		key := gateway.ReturnKey(client.ID, &one.Instruction).String()
		if before, twice := taken[key]; twice {
			whole = append(whole, wholeFault(one.Path+"/RtrId", ruleKey, "DU03", id,
				fmt.Sprintf("transaction %d returns the same payment under the same identification; give each a RtrId of its own", before+1)))
			continue
		}
		taken[key] = i
		own := transaction{index: i, at: places{transaction: one.Path}}
		if bic := one.Instruction.InstructingAgent.BICFI; bic != "" && !owns(client, bic) && !one.Announced {
			own.refuse("InstgAgt", ruleSender, "AGNT", bic, "this credential may not instruct for this institution")
		}
		if c.GroupHeader.SettlementMethod == gateway.MethodCover {
			own.refuse(pathReturn+"/GrpHdr/SttlmInf/SttlmMtd", ruleCover, "AG03", gateway.MethodCover, "a return moves its own value; settle it by INDA, INGA or CLRG")
		}
		if one.Instruction.AmountText != "" {
			own.refuse("RtrdIntrBkSttlmAmt", ruleAmount, "AM12", one.Instruction.AmountText, "is no amount")
		}
		one.Rejected = reasons(append(perTx[i], own.faults...))
		reading.Returns = append(reading.Returns, one)
	}
	if len(whole) > 0 {
		return invalid(whole)
	}
	return nil
}

// readReturn takes over what a transaction of a pacs.004 says.
func readReturn(client *gateway.Client, m *iso20022.Message, c *iso20022.PaymentReturn, i int) engine.ReadReturn {
	tx := &c.Transactions[i]
	chain, ref := tx.Chain, tx.OriginalReference
	if chain == nil {
		chain = &iso20022.ReturnChain{}
	}
	if ref == nil {
		ref = &iso20022.OriginalTransaction{}
	}
	in := gateway.Instruction{
		MessageType: m.Type, Heading: heading(m), MsgID: c.GroupHeader.MessageID,
		InstrID: tx.OriginalInstructionID, EndToEndID: tx.OriginalEndToEndID, TxID: tx.OriginalTransactionID, UETR: strings.ToLower(tx.OriginalUETR),
		SettlementDate: string(tx.SettlementDate), SettlementMethod: c.GroupHeader.SettlementMethod, ChargeBearer: tx.ChargeBearer, Priority: tx.SettlementPriority,
		DebtorAgent: orAgent(chain.DebtorAgent, ref.CreditorAgent), CreditorAgent: orAgent(chain.CreditorAgent, ref.DebtorAgent),
		DebtorAccount: account(orAccount(chain.DebtorAccount, ref.CreditorAccount)), CreditorAccount: account(orAccount(chain.CreditorAccount, ref.DebtorAccount)),
		InstructingAgent: agent(tx.InstructingAgent), InstructedAgent: agent(tx.InstructedAgent),
		Involved: returnInvolved(&c.GroupHeader, tx),
	}
	in.Debtor, in.Creditor = returnParty(&chain.Debtor, ref.Creditor), returnParty(&chain.Creditor, ref.Debtor)
	in.Amount, in.AmountText = amount(tx.Amount)
	back := &gateway.Return{
		ID: tx.ReturnID, OriginalDate: string(tx.OriginalSettlementDate),
		Original: gateway.OriginalRef{InstrID: in.InstrID, EndToEndID: in.EndToEndID, TxID: in.TxID, UETR: in.UETR},
	}
	if o := tx.Original; o != nil {
		back.Original.MsgID, back.Original.MessageType = o.MessageID, o.MessageName
	}
	if a := tx.OriginalAmount; a != nil {
		if read, text := amount(*a); text == "" {
			back.OriginalAmount = read
		}
	}
	for _, reason := range tx.Reasons {
		back.Reason = first(back.Reason, reason.Code.String())
		info := slices.DeleteFunc(slices.Clone(reason.Info), func(s string) bool { return s == gateway.PartialReturn })
		back.Info = strings.TrimSpace(back.Info + " " + strings.Join(info, " "))
	}
	in.Return = back

	from := first(in.InstructingAgent.BICFI, headerBIC(m.Header), in.DebtorAgent.BICFI, in.Debtor.AnyBIC)
	to := []string{in.InstructedAgent.BICFI, in.CreditorAgent.BICFI, in.Creditor.AnyBIC}
	if in.InstructingAgent.BICFI == "" {
		in.InstructingAgent.BICFI = headerBIC(m.Header)
	}
	one := engine.ReadReturn{
		Index: i, Path: pathReturn + "/TxInf[" + strconv.Itoa(i+1) + "]", Instruction: in,
		Announced: len(client.Receives) > 0 && from != "" && !owns(client, from) && slices.ContainsFunc(to, func(bic string) bool { return owns(client, bic) }),
	}
	// Who sent the original, by what the message says about that, is said first.
	original := agent(ref.DebtorAgent)
	for _, bic := range []string{original.BICFI, returnParty(&iso20022.PartyOrAgent{}, ref.Debtor).AnyBIC, in.CreditorAgent.BICFI, in.Creditor.AnyBIC, in.InstructedAgent.BICFI} {
		if bic = gateway.BIC11(bic); bic != "" && !slices.Contains(one.Agents, bic) {
			one.Agents = append(one.Agents, bic)
		}
	}
	return one
}

func orAgent(a, other *iso20022.Agent) gateway.Agent {
	if a == nil {
		a = other
	}
	return agent(a)
}

func orAccount(a, other *iso20022.Account) *iso20022.Account {
	if a == nil {
		return other
	}
	return a
}

// returnParty gives a party of the return chain, or of the original where the
// chain doesn't name it. An institution is known by its BIC.
func returnParty(p, other *iso20022.PartyOrAgent) gateway.Party {
	if p.Party == nil && p.Agent == nil && other != nil {
		p = other
	}
	switch {
	case p.Party != nil:
		return party(p.Party)
	case p.Agent != nil:
		return institutionParty(p.Agent)
	}
	return gateway.Party{}
}

// Return maps a return that the client sends. It goes where the original came
// from, on the chain where it was credited and in its token, to a wallet that
// the directory gives who sent it: to the account from which the original was
// paid, or to its agent.
func (r *Reader) Return(client *gateway.Client, rr *engine.ReadReturn, of engine.Returned) (engine.ReadTransfer, error) {
	in := rr.Instruction
	back := *in.Return
	in.Return, back.Incoming = &back, of.Incoming.ID
	tx := &transaction{kind: gateway.KindReturn, leg: back.ID, index: rr.Index, bic: of.BIC, at: places{
		transaction: rr.Path, agent: "RtrChain/CdtrAgt/FinInstnId/BICFI", account: "RtrChain/CdtrAcct", creditor: "RtrChain/Cdtr", amount: "RtrdIntrBkSttlmAmt",
	}}
	senders := []string{of.BIC}
	if n := of.Incoming.Notice; n != nil {
		o := &n.Instruction
		senders = append(senders, o.DebtorAgent.BICFI)
		in.Underlying = &gateway.Underlying{
			Debtor: in.Debtor, DebtorAccount: in.DebtorAccount, DebtorAgent: in.DebtorAgent,
			Creditor: in.Creditor, CreditorAccount: in.CreditorAccount, CreditorAgent: in.CreditorAgent,
		}
		takeBack(&in, o)
		in.Involved = slices.Concat(in.Involved, ofOriginal(o.Involved))
		in.UETR = o.UETR
	}
	tx.Instruction = in
	if named := rr.Instruction.CreditorAgent.BICFI; named != "" && !slices.ContainsFunc(senders, func(bic string) bool { return sameBank(bic, named) }) {
		tx.refuse(tx.at.agent, ruleReturnParty, "RC04", named, "the original came from "+gateway.BIC11(of.BIC)+", and a return goes back there")
	}
	t := gateway.Transfer{
		Index: rr.Index, Instruction: in, Key: gateway.ReturnKey(client.ID, &in),
		Ref: gateway.NewPaymentRef(of.BIC, gateway.KindReturn, back.ID, in.UETR),
	}
	if in.AmountText != "" {
		return engine.ReadTransfer{Transfer: t, Rejected: reasons(tx.faults)}, nil
	}
	route, faults := r.network.wayBack(r.directory.Load(), client, tx, of)
	tx.join(faults)
	if len(tx.faults) > 0 || len(rr.Rejected) > 0 {
		return engine.ReadTransfer{Transfer: t, Rejected: reasons(tx.faults)}, nil
	}
	return engine.ReadTransfer{Transfer: t}, r.seal(&t, route)
}

// sameBank compares institutions, whatever their branch.
func sameBank(a, b string) bool {
	a, b = gateway.BIC11(a), gateway.BIC11(b)
	return len(a) >= 8 && len(b) >= 8 && a[:8] == b[:8]
}

// takeBack turns the parties of an original around.
func takeBack(in, original *gateway.Instruction) {
	in.Debtor, in.DebtorAccount, in.DebtorAgent = original.Creditor, original.CreditorAccount, original.CreditorAgent
	in.Creditor, in.CreditorAccount, in.CreditorAgent = original.Debtor, original.DebtorAccount, original.DebtorAgent
}

// wayBack finds the lane from the chain where a payment was credited to one that
// it may have come from.
func (n *network) wayBack(d *Directory, client *gateway.Client, tx *transaction, of engine.Returned) (*gateway.Route, []gateway.Fault) {
	credit, currency := of.Incoming.Credit, tx.Amount.Currency()
	refuse := func(element, rule, reason, found, hint string) (*gateway.Route, []gateway.Fault) {
		return nil, listed(tx.fault(element, rule, reason, found, hint))
	}
	sender, serves := client.Senders[credit.Chain]
	if !serves {
		return refuse("", ruleReturnLane, "AG03", credit.Chain,
			"the payment was credited on "+credit.Chain+", where this client has no sender contract; a return leaves from there")
	}
	from, ok := n.tokens[tokenID{credit.Chain, currency}]
	if !ok || from.Address != credit.Token {
		return refuse(tx.at.amount+"/@Ccy", ruleReturnLane, "AG03", currency, "the token that was credited is no longer configured for "+currency+" on "+credit.Chain)
	}
	var origins []string
	for _, l := range n.lanes {
		if l.To == credit.Chain && l.Receiver == credit.Receiver && (of.Source == "" || of.Source == l.From) {
			origins = append(origins, l.From)
		}
	}
	wallets := d.originators(tx, of.BIC)
	reached := false
	for _, lane := range n.lanes {
		if lane.From != credit.Chain || !slices.Contains(origins, lane.To) {
			continue
		}
		to, ok := n.tokens[tokenID{lane.To, currency}]
		if !ok {
			continue
		}
		reached = true
		for _, w := range wallets {
			if w.Chain == lane.To {
				route, faults := n.over(lane, sender, w, from, to, tx)
				if route != nil {
					route.Directory = d.ref
				}
				return route, faults
			}
		}
	}
	if !reached {
		return refuse("", ruleReturnLane, "AG03", credit.Chain, fmt.Sprintf("no lane with a token for %s leads from %s back to where the payment came from", currency, credit.Chain))
	}
	return refuse(tx.at.agent, ruleReturnWallet, "AC03", gateway.BIC11(of.BIC),
		"the directory has no wallet of this institution, nor of the account that paid, on the chain that the payment came from; add one to its entry among the agents")
}

// originators gives the wallets of who sent an original: those of the account
// that paid, where its agent keeps it and its holder is the debtor, then the
// agent's own.
func (d *Directory) originators(tx *transaction, bic string) []gateway.Wallet {
	var wallets []gateway.Wallet
	agent, served := d.agent(bic)
	if a, ok := d.account(tx.CreditorAccount); ok && holds(a.Party, tx.Creditor) {
		if keeper, ok := d.agent(a.Agent); ok && sameBank(keeper.BIC, bic) {
			wallets = append(wallets, a.Wallets...)
		}
	}
	if served {
		wallets = append(wallets, agent.Wallets...)
	}
	return wallets
}

// Announced maps a return that another bank sends to the client. It is known by
// the reference that the other bank's gateway makes of it: of who had sent the
// original, RtrId and UETR.
func (r *Reader) Announced(rr *engine.ReadReturn, original *gateway.Transfer) (engine.ReadNotice, *gateway.Fault) {
	in := rr.Instruction
	back := *in.Return
	in.Return = &back
	bic := ""
	if original != nil {
		back.Transfer = original.ID
		bic, in.UETR = original.Instruction.OriginBIC(), original.Instruction.UETR
		takeBack(&in, &original.Instruction)
	} else if len(rr.Agents) > 0 {
		bic = rr.Agents[0]
	}
	f := &gateway.Fault{Gate: gateway.GateRules, Path: rr.Path, Rule: ruleAnnouncement, Reason: "CH21", Tx: rr.Index}
	switch {
	case in.UETR == "":
		f.Path, f.Hint = rr.Path+"/OrgnlUETR", "an announced return is matched by the UETR of its original, and has none"
	case bic == "":
		f.Path, f.Hint = rr.Path+"/OrgnlTxRef/DbtrAgt", "an announced return is matched by the BIC of who sent its original, and has none"
	case in.AmountText != "":
		f.Path, f.Reason, f.Found, f.Hint = rr.Path+"/RtrdIntrBkSttlmAmt", "AM12", in.AmountText, "the amount can't be read"
	default:
		n := gateway.Notice{Index: rr.Index, Instruction: in}
		n.Wallets = addresses(r.directory.Load().originators(&transaction{Instruction: in}, bic))
		return engine.ReadNotice{Ref: gateway.NewPaymentRef(bic, gateway.KindReturn, back.ID, in.UETR), Notice: n}, nil
	}
	return engine.ReadNotice{}, f
}

// addresses gives wallets as the chain knows them.
func addresses(wallets []gateway.Wallet) []gateway.Address {
	var out []gateway.Address
	for _, w := range wallets {
		if address, err := parseWallet(w.Address); err == nil {
			out = append(out, address)
		}
	}
	return out
}
