package mappings

import (
	"strings"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/gateway"
)

// customerInstruction takes over what a transaction of a pacs.008 says.
func customerInstruction(m *iso20022.Message, group *iso20022.GroupHeader, tx *iso20022.CreditTransfer) gateway.Instruction {
	in := gateway.Instruction{
		MessageType:      m.Type,
		Heading:          heading(m),
		MsgID:            group.MessageID,
		InstrID:          tx.InstructionID,
		EndToEndID:       tx.EndToEndID,
		TxID:             tx.TransactionID,
		UETR:             strings.ToLower(tx.UETR),
		SettlementDate:   string(tx.SettlementDate),
		SettlementMethod: group.SettlementMethod,
		ChargeBearer:     tx.ChargeBearer,
		Priority:         priority(tx.PaymentType),
		Purpose:          tx.Purpose.String(),
		Remittance:       remittance(tx.Remittance),
		Debtor:           party(&tx.Debtor),
		DebtorAccount:    account(tx.DebtorAccount),
		DebtorAgent:      agent(&tx.DebtorAgent),
		Creditor:         party(&tx.Creditor),
		CreditorAccount:  account(tx.CreditorAccount),
		CreditorAgent:    agent(&tx.CreditorAgent),
		InstructingAgent: agent(tx.InstructingAgent),
		InstructedAgent:  agent(tx.InstructedAgent),
		Involved:         customerInvolved(group, tx),
	}
	in.Amount, in.AmountText = amount(tx.Amount)
	return in
}

// institutionInstruction takes over what a transaction of a pacs.009 says. Debtor
// and creditor are institutions, known by their BIC.
func institutionInstruction(m *iso20022.Message, group *iso20022.GroupHeader, tx *iso20022.InstitutionTransfer) gateway.Instruction {
	in := gateway.Instruction{
		MessageType:      m.Type,
		Heading:          heading(m),
		MsgID:            group.MessageID,
		InstrID:          tx.InstructionID,
		EndToEndID:       tx.EndToEndID,
		TxID:             tx.TransactionID,
		UETR:             strings.ToLower(tx.UETR),
		SettlementDate:   string(tx.SettlementDate),
		SettlementMethod: group.SettlementMethod,
		Priority:         priority(tx.PaymentType),
		Purpose:          tx.Purpose.String(),
		Remittance:       remittance(tx.Remittance),
		Debtor:           institutionParty(&tx.Debtor),
		DebtorAccount:    account(tx.DebtorAccount),
		DebtorAgent:      agent(tx.DebtorAgent),
		Creditor:         institutionParty(&tx.Creditor),
		CreditorAccount:  account(tx.CreditorAccount),
		CreditorAgent:    agent(tx.CreditorAgent),
		InstructingAgent: agent(tx.InstructingAgent),
		InstructedAgent:  agent(tx.InstructedAgent),
		Involved:         institutionInvolved(group, tx),
	}
	in.Amount, in.AmountText = amount(tx.Amount)
	if u := tx.Underlying; u != nil {
		in.Underlying = &gateway.Underlying{
			Debtor:          party(&u.Debtor),
			DebtorAccount:   account(u.DebtorAccount),
			DebtorAgent:     agent(&u.DebtorAgent),
			Creditor:        party(&u.Creditor),
			CreditorAccount: account(u.CreditorAccount),
			CreditorAgent:   agent(&u.CreditorAgent),
			Remittance:      remittance(u.Remittance),
		}
	}
	return in
}

// initiatedInstruction takes over what a transaction of a pain.001 says, and
// what its block says for all of them.
func initiatedInstruction(m *iso20022.Message, group *iso20022.InitiationGroupHeader, block *iso20022.PaymentBlock, tx *iso20022.InitiatedTransfer) gateway.Instruction {
	in := gateway.Instruction{
		MessageType:     m.Type,
		Heading:         heading(m),
		MsgID:           group.MessageID,
		PmtInfID:        block.ID,
		InstrID:         tx.InstructionID,
		EndToEndID:      tx.EndToEndID,
		UETR:            strings.ToLower(tx.UETR),
		SettlementDate:  string(block.ExecutionDate.Day),
		ExecutionTime:   string(block.ExecutionDate.Time),
		ChargeBearer:    tx.ChargeBearer,
		Priority:        priority(tx.PaymentType),
		Purpose:         tx.Purpose.String(),
		Remittance:      remittance(tx.Remittance),
		Debtor:          party(&block.Debtor),
		DebtorAccount:   account(&block.DebtorAccount),
		DebtorAgent:     agent(&block.DebtorAgent),
		CreditorAccount: account(tx.CreditorAccount),
		CreditorAgent:   agent(tx.CreditorAgent),
		Involved:        initiatedInvolved(group, block, tx),
	}
	if tx.Creditor != nil {
		in.Creditor = party(tx.Creditor)
	}
	in.Amount, in.AmountText = amount(tx.Amount)
	return in
}

// amount reads an amount; what is none is kept as text.
func amount(a iso20022.Amount) (gateway.Amount, string) {
	read, err := gateway.ParseAmount(a.Value, a.Currency)
	if err != nil {
		return read, strings.TrimSpace(a.Value + " " + a.Currency)
	}
	return read, ""
}

func priority(t *iso20022.PaymentType) string {
	if t == nil {
		return ""
	}
	return t.Priority
}

// institutionParty gives an institution that is a party.
func institutionParty(a *iso20022.Agent) gateway.Party {
	return gateway.Party{Name: a.Name, AnyBIC: a.BIC, LEI: a.LEI, Address: address(a.Address)}
}

func party(p *iso20022.Party) gateway.Party {
	return gateway.Party{Name: p.Name, AnyBIC: p.BIC, LEI: p.LEI, Country: p.CountryOfResidence, Address: address(p.Address), Identity: identity(p)}
}

// identity gives who a party is beyond BIC and LEI; nil when the message doesn't say.
func identity(p *iso20022.Party) *gateway.Identity {
	ids := p.OrganisationIDs
	private := p.BirthDate != "" || len(p.PrivateIDs) > 0
	if private {
		ids = p.PrivateIDs
	}
	if !private && len(ids) == 0 {
		return nil
	}
	i := &gateway.Identity{Private: private, BirthDate: string(p.BirthDate), BirthPlace: p.BirthCity}
	if p.BirthCountry != "" {
		i.BirthPlace = strings.TrimPrefix(i.BirthPlace+", "+p.BirthCountry, ", ")
	}
	for _, id := range ids {
		i.IDs = append(i.IDs, gateway.Identification{ID: id.ID, Scheme: id.Scheme.String(), Issuer: id.Issuer})
	}
	return i
}

func address(a *iso20022.Address) gateway.PostalAddress {
	if a == nil {
		return gateway.PostalAddress{}
	}
	return gateway.PostalAddress{
		Street: a.Street, Building: first(a.BuildingNumber, a.BuildingName), PostCode: a.PostCode, Town: a.Town,
		Region: a.CountrySubdivision, Country: a.Country, Lines: a.Lines,
	}
}

func account(a *iso20022.Account) gateway.Account {
	if a == nil {
		return gateway.Account{}
	}
	out := gateway.Account{IBAN: a.IBAN, Other: a.Other.ID, Scheme: a.Other.Scheme.String(), Currency: a.Currency, Name: a.Name}
	if a.Proxy != nil {
		out.ProxyType, out.ProxyID = a.Proxy.Type.String(), a.Proxy.ID
	}
	return out
}

func agent(a *iso20022.Agent) gateway.Agent {
	if a == nil {
		return gateway.Agent{}
	}
	return gateway.Agent{BICFI: a.BIC, LEI: a.LEI, ClearingID: a.MemberID, ClearingCode: a.ClearingSystem.String(), Name: a.Name, Address: address(a.Address)}
}

// remittance gives the free text, or the references of structured remittance
// information.
func remittance(r *iso20022.Remittance) string {
	if r == nil {
		return ""
	}
	parts := append([]string(nil), r.Unstructured...)
	for _, s := range r.Structured {
		if s.CreditorReference != "" {
			parts = append(parts, s.CreditorReference)
		}
		parts = append(append(parts, s.DocumentNumbers...), s.AdditionalRemittal...)
	}
	return strings.Join(parts, " ")
}

func first(texts ...string) string {
	for _, t := range texts {
		if t != "" {
			return t
		}
	}
	return ""
}
