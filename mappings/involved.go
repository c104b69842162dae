package mappings

import (
	"fmt"
	"reflect"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/gateway"
)

// involved gathers whom a message names beside the two ends of a payment, each with
// the element where it stands.
type involved []gateway.Involved

func (v *involved) party(element string, p *iso20022.Party) {
	if p != nil {
		own := party(p)
		v.add(element, &own)
	}
}

func (v *involved) agent(element string, a *iso20022.Agent) {
	if a != nil {
		own := agent(a)
		*v = append(*v, gateway.Involved{Element: element, Agent: &own})
	}
}

func (v *involved) either(element string, p *iso20022.PartyOrAgent) {
	if p != nil {
		v.party(element, p.Party)
		v.agent(element, p.Agent)
	}
}

// add takes a party of which the message says anything at all.
func (v *involved) add(element string, p *gateway.Party) {
	if !reflect.ValueOf(*p).IsZero() {
		*v = append(*v, gateway.Involved{Element: element, Party: p})
	}
}

// numbered takes the agents of an element that stands up to three times, with its
// number in its name.
func (v *involved) numbered(element string, agents ...*iso20022.Agent) {
	for i, a := range agents {
		v.agent(fmt.Sprintf("%s%d", element, i+1), a)
	}
}

func (v *involved) charged(element string, charges []iso20022.Charge) {
	for i := range charges {
		v.agent(fmt.Sprintf("%s[%d]/Agt", element, i+1), &charges[i].Agent)
	}
}

func (v *involved) reimburse(instructing, instructed, third *iso20022.Agent) {
	v.agent("SttlmInf/InstgRmbrsmntAgt", instructing)
	v.agent("SttlmInf/InstdRmbrsmntAgt", instructed)
	v.agent("SttlmInf/ThrdRmbrsmntAgt", third)
}

func customerInvolved(group *iso20022.GroupHeader, tx *iso20022.CreditTransfer) []gateway.Involved {
	var v involved
	v.party("UltmtDbtr", tx.UltimateDebtor)
	v.party("InitgPty", tx.InitiatingParty)
	v.party("UltmtCdtr", tx.UltimateCreditor)
	v.numbered("PrvsInstgAgt", tx.PreviousAgent1, tx.PreviousAgent2, tx.PreviousAgent3)
	v.numbered("IntrmyAgt", tx.IntermediaryAgent1, tx.IntermediaryAgent2, tx.IntermediaryAgent3)
	v.charged("ChrgsInf", tx.Charges)
	v.reimburse(group.InstructingReimburse, group.InstructedReimburse, group.ThirdReimburse)
	return v
}

func institutionInvolved(group *iso20022.GroupHeader, tx *iso20022.InstitutionTransfer) []gateway.Involved {
	var v involved
	v.agent("UltmtDbtr", tx.UltimateDebtor)
	v.agent("UltmtCdtr", tx.UltimateCreditor)
	v.numbered("PrvsInstgAgt", tx.PreviousAgent1, tx.PreviousAgent2, tx.PreviousAgent3)
	v.numbered("IntrmyAgt", tx.IntermediaryAgent1, tx.IntermediaryAgent2, tx.IntermediaryAgent3)
	v.reimburse(group.InstructingReimburse, group.InstructedReimburse, group.ThirdReimburse)
	if u := tx.Underlying; u != nil {
		const path = "UndrlygCstmrCdtTrf/"
		v.party(path+"UltmtDbtr", u.UltimateDebtor)
		v.party(path+"InitgPty", u.InitiatingParty)
		v.party(path+"UltmtCdtr", u.UltimateCreditor)
		v.numbered(path+"PrvsInstgAgt", u.PreviousAgent1, u.PreviousAgent2, u.PreviousAgent3)
		v.numbered(path+"IntrmyAgt", u.IntermediaryAgent1, u.IntermediaryAgent2, u.IntermediaryAgent3)
	}
	return v
}

func initiatedInvolved(group *iso20022.InitiationGroupHeader, block *iso20022.PaymentBlock, tx *iso20022.InitiatedTransfer) []gateway.Involved {
	var v involved
	v.party("UltmtDbtr", tx.UltimateDebtor)
	v.party("InitgPty", &group.InitiatingParty)
	v.party("UltmtCdtr", tx.UltimateCreditor)
	v.agent("FwdgAgt", group.ForwardingAgent)
	v.agent("ChrgsAcctAgt", block.ChargesAgent)
	v.numbered("IntrmyAgt", tx.IntermediaryAgent1, tx.IntermediaryAgent2, tx.IntermediaryAgent3)
	return v
}

// returnInvolved gives whom a pacs.004 names. What it repeats of the original names
// the same parties the other way round, and others where its chain says nothing.
func returnInvolved(group *iso20022.ReturnGroupHeader, tx *iso20022.ReturnTransaction) []gateway.Involved {
	var v involved
	if c := tx.Chain; c != nil {
		const path = "RtrChain/"
		v.either(path+"UltmtDbtr", c.UltimateDebtor)
		v.either(path+"InitgPty", c.InitiatingParty)
		v.either(path+"UltmtCdtr", c.UltimateCreditor)
		v.numbered(path+"PrvsInstgAgt", c.PreviousAgent1, c.PreviousAgent2, c.PreviousAgent3)
		v.numbered(path+"IntrmyAgt", c.IntermediaryAgent1, c.IntermediaryAgent2, c.IntermediaryAgent3)
	}
	if o := tx.OriginalReference; o != nil {
		v.either("OrgnlTxRef/UltmtDbtr", o.UltimateDebtor)
		v.either("OrgnlTxRef/UltmtCdtr", o.UltimateCreditor)
	}
	v.charged("ChrgsInf", tx.Charges)
	v.reimburse(group.InstructingReimburse, group.InstructedReimburse, group.ThirdReimburse)
	return v
}

// ofOriginal are those behind the two ends of a payment that comes back: they are the
// ones who get it, whether or not the return names them.
func ofOriginal(original []gateway.Involved) []gateway.Involved {
	var v []gateway.Involved
	for _, o := range original {
		switch o.Element {
		case "UltmtDbtr", "InitgPty", "UltmtCdtr":
			o.Element = "OrgnlTxRef/" + o.Element
			v = append(v, o)
		}
	}
	return v
}

// orderInvolved gives whom an order names beside its investor: every holder of the
// account, everybody for whom it is held, and who pays or is paid.
func orderInvolved(c *iso20022.FundOrders, o *iso20022.FundOrder) []gateway.Involved {
	var v involved
	fundAgent := func(element string, a *iso20022.FundAgent) {
		if a != nil {
			v = append(v, gateway.Involved{Element: element, Agent: &gateway.Agent{BICFI: a.BIC, LEI: a.LEI, Name: a.Name, Address: address(a.Address)}})
		}
	}
	account := &c.Account
	first := investor(c)
	if account.Name != first.Name {
		v.add("InvstmtAcctDtls/AcctNm", &gateway.Party{Name: account.Name})
	}
	for i := 1; i < len(account.Owners); i++ {
		v.fund(fmt.Sprintf("InvstmtAcctDtls/OwnrId[%d]", i+1), &account.Owners[i])
	}
	v.fund("InvstmtAcctDtls/AcctSvcr", account.Servicer)
	for i := range c.Beneficiaries {
		if b := &c.Beneficiaries[i]; i > 0 || b.Name != first.Name {
			v.add(fmt.Sprintf("BnfcryDtls[%d]", i+1), &gateway.Party{Name: b.Name, Country: b.Country})
		}
	}
	for i := range o.RelatedParties {
		v.fund(fmt.Sprintf("RltdPtyDtls[%d]", i+1), &o.RelatedParties[i].Party)
	}
	for _, s := range []*iso20022.CashSettlement{o.CashSettlement, c.BulkSettlement} {
		if s == nil || s.CreditTransfer == nil {
			continue
		}
		t := s.CreditTransfer
		const path = "CshSttlmDtls/"
		v.fund(path+"Dbtr", t.Debtor)
		v.fund(path+"Cdtr", t.Creditor)
		fundAgent(path+"DbtrAgt", t.DebtorAgent)
		fundAgent(path+"CdtrAgt", t.CreditorAgent)
		fundAgent(path+"IntrmyAgt1", t.IntermediaryAgent1)
		fundAgent(path+"IntrmyAgt2", t.IntermediaryAgent2)
	}
	return v
}

func (v *involved) fund(element string, p *iso20022.FundParty) {
	if p != nil {
		v.add(element, &gateway.Party{Name: p.Name, AnyBIC: p.BIC, LEI: p.LEI, Address: address(p.Address)})
	}
}
