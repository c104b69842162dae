package mappings

import (
	"strings"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/gateway"
)

// instruction takes over what a transaction says. A value that is no amount is
// kept as text.
func instruction(m *iso20022.Message, tx *iso20022.CreditTransfer) gateway.Instruction {
	in := gateway.Instruction{
		MessageType:      m.Type,
		MsgID:            m.CreditTransfer.GroupHeader.MessageID,
		InstrID:          tx.InstructionID,
		EndToEndID:       tx.EndToEndID,
		TxID:             tx.TransactionID,
		UETR:             strings.ToLower(tx.UETR),
		SettlementDate:   string(tx.SettlementDate),
		ChargeBearer:     tx.ChargeBearer,
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
	}
	if tx.PaymentType != nil {
		in.Priority = tx.PaymentType.Priority
	}
	amount, err := gateway.ParseAmount(tx.Amount.Value, tx.Amount.Currency)
	if err != nil {
		in.AmountText = tx.Amount.Value + " " + tx.Amount.Currency
	}
	in.Amount = amount
	return in
}

func party(p *iso20022.Party) gateway.Party {
	out := gateway.Party{Name: p.Name, AnyBIC: p.BIC, LEI: p.LEI, Country: p.CountryOfResidence}
	if a := p.Address; a != nil {
		out.Address = gateway.PostalAddress{
			Street: a.Street, Building: first(a.BuildingNumber, a.BuildingName), PostCode: a.PostCode, Town: a.Town,
			Region: a.CountrySubdivision, Country: a.Country, Lines: a.Lines,
		}
	}
	return out
}

func account(a *iso20022.Account) gateway.Account {
	if a == nil {
		return gateway.Account{}
	}
	out := gateway.Account{IBAN: a.IBAN, Other: a.Other.ID, Scheme: a.Other.Scheme.String(), Currency: a.Currency}
	if a.Proxy != nil {
		out.ProxyType, out.ProxyID = a.Proxy.Type.String(), a.Proxy.ID
	}
	return out
}

func agent(a *iso20022.Agent) gateway.Agent {
	if a == nil {
		return gateway.Agent{}
	}
	return gateway.Agent{BICFI: a.BIC, LEI: a.LEI, ClearingID: a.MemberID, ClearingCode: a.ClearingSystem.String(), Name: a.Name}
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
