package mappings

import (
	"math/big"
	"strings"
	"time"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// statusReturned is what a pacs.004 says, as its report's status.
const statusReturned = "RTRN"

// WriteReturn writes the pacs.004 that a client asks for in place of writing it
// itself, in the version that answers its original by the table of messages. The
// same order at the same time gives the same bytes.
func WriteReturn(o engine.ReturnOrder, at time.Time) ([]byte, error) {
	original := &o.Incoming.Notice.Instruction
	in := gateway.Instruction{
		MessageType: returnOf(original.MessageType), MsgID: o.MsgID, Amount: *o.Amount,
		InstrID: original.InstrID, EndToEndID: original.EndToEndID, TxID: original.TxID, UETR: original.UETR,
		SettlementDate: at.UTC().Format(time.DateOnly), SettlementMethod: turned(original.SettlementMethod), ChargeBearer: o.ChargeBearer,
		InstructedAgent: gateway.Agent{BICFI: original.OriginBIC()},
		Return: &gateway.Return{
			ID: o.ID, OriginalAmount: original.Amount, OriginalDate: original.SettlementDate, Reason: o.Reason, Info: o.Info,
			Original: gateway.OriginalRef{MsgID: original.MsgID, MessageType: original.MessageType},
		},
	}
	takeBack(&in, original)
	in.InstructingAgent.BICFI = in.DebtorAgent.BICFI
	if !owns(o.Client, in.InstructingAgent.BICFI) && len(o.Client.BICs) > 0 {
		in.InstructingAgent.BICFI = o.Client.BICs[0]
	}
	return paymentReturn(&in, at, nil, nil)
}

// returnOf names the version of the return that answers an original; where the
// table has none, as for a pain.001, the one that CBPR+ uses.
func returnOf(original string) string {
	if d := iso20022.Find(original); d != nil {
		if id := d.Reply("pacs.004"); id != "" {
			return id
		}
	}
	return iso20022.TypePaymentReturn
}

// turned gives the settlement method of a return over the same books: who
// instructs it is who was instructed.
func turned(method string) string {
	if method == "INDA" {
		return "INGA"
	}
	return "INDA"
}

// returned gives the client the return that was written for it, once it has
// settled and what it has cost is known.
func (r *Reporter) returned(client *gateway.Client, t *gateway.Transfer, e gateway.Event, told []gateway.Report) ([]engine.Told, error) {
	back := t.Instruction.Return
	if back == nil || !back.Written || t.Route == nil || e.Type != gateway.EventObserved || e.Status.State != gateway.StateSettled {
		return nil, nil
	}
	in := &t.Instruction
	for _, before := range told {
		if before.Type == in.MessageType {
			return nil, nil
		}
	}
	header := r.header(client, in.Heading, first(in.InstructedAgent.BICFI, in.CreditorAgent.BICFI), in.MessageType, e.At)
	if header != nil && in.InstructingAgent.BICFI != "" {
		header.From = in.InstructingAgent.BICFI // it is the client's own message, and Fr the instructing agent
	}
	body, err := paymentReturn(in, moment(e), t.Route, header)
	if err != nil {
		return nil, err
	}
	return []engine.Told{tell(client, gateway.Report{
		ID: reportID(t.ID, e, "pacs.004"), Client: client.ID, Type: in.MessageType, Status: statusReturned, Reason: back.Reason, Body: body, CreatedAt: e.At,
	})}, nil
}

// paymentReturn writes a return as the message that the instruction is. With its
// route it says what a pool has kept of it: that is a charge in the return's own
// currency, unlike the fee of CCIP and gas.
func paymentReturn(in *gateway.Instruction, at time.Time, route *gateway.Route, header *iso20022.OutboundHeader) ([]byte, error) {
	back := in.Return
	instructing := iso20022.Agent{BIC: in.InstructingAgent.BICFI}
	tx := iso20022.ReturnTransaction{
		ReturnID:              back.ID,
		Original:              &iso20022.Original{MessageID: back.Original.MsgID, MessageName: back.Original.MessageType},
		OriginalInstructionID: in.InstrID, OriginalEndToEndID: in.EndToEndID, OriginalTransactionID: in.TxID, OriginalUETR: in.UETR,
		OriginalAmount: written(back.OriginalAmount), OriginalSettlementDate: iso20022.Date(back.OriginalDate),
		Amount: *written(in.Amount), SettlementDate: iso20022.Date(in.SettlementDate), ChargeBearer: in.ChargeBearer,
		InstructingAgent: &instructing, InstructedAgent: agentBIC(in.InstructedAgent),
		Chain: &iso20022.ReturnChain{
			Debtor: returnedParty(in.Debtor, in.DebtorAgent), DebtorAgent: agentBIC(in.DebtorAgent),
			Creditor: returnedParty(in.Creditor, in.CreditorAgent), CreditorAgent: agentBIC(in.CreditorAgent),
		},
	}
	kept, left, exactly := keptByPool(in, route)
	if kept != nil {
		tx.InstructedAmount, tx.Amount = written(in.Amount), *written(left)
		tx.Charges = []iso20022.Charge{{Amount: *written(*kept), Agent: instructing}}
	} else if in.ChargeBearer == "CRED" {
		// CBPR+ asks for charges where the creditor bears them, be they zero.
		tx.Charges = []iso20022.Charge{{Amount: iso20022.Amount{Value: "0", Currency: in.Amount.Currency()}, Agent: instructing}}
	}
	reason := iso20022.Reason{Code: returnReason(back.Reason)}
	if order, err := left.Cmp(back.OriginalAmount); err != nil || order != 0 {
		reason.Info = append(reason.Info, gateway.PartialReturn)
	}
	if text := strings.TrimPrefix(exactly+"; "+back.Info, "; "); text != "" {
		reason.Info = append(reason.Info, words(strings.TrimSuffix(text, "; "), maxReasonWords))
	}
	tx.Reasons = []iso20022.Reason{reason}
	return iso20022.WritePaymentReturn(in.MessageType, &iso20022.PaymentReturn{
		GroupHeader: iso20022.ReturnGroupHeader{
			MessageID: in.MsgID, CreatedAt: iso20022.NewDateTime(at.UTC().Truncate(time.Millisecond)), NumberOfTransactions: "1", SettlementMethod: in.SettlementMethod,
		},
		Transactions: []iso20022.ReturnTransaction{tx},
	}, header)
}

// keptByPool gives what a pool kept of a return, and what was left of it; nil and
// all of it where the creditor gets that, or nothing that an amount could tell.
// What is left is never told as more than it is: decimals that its currency hasn't
// count as kept, so that both make the amount, and exactly says it in words.
func keptByPool(in *gateway.Instruction, route *gateway.Route) (kept *gateway.Amount, left gateway.Amount, exactly string) {
	if route == nil || in.ChargeBearer == "DEBT" {
		return nil, in.Amount, ""
	}
	units, ok := new(big.Int).SetString(route.PoolFee, 10)
	if !ok || units.Sign() <= 0 {
		return nil, in.Amount, ""
	}
	rest, err := in.Amount.Sub(gateway.AmountFromBaseUnits(units, route.Decimals, in.Amount.Currency()))
	if err != nil || rest.Sign() <= 0 {
		return nil, in.Amount, ""
	}
	left, whole := payable(rest)
	if !whole {
		exactly = "returned exactly " + rest.String()
	}
	fee, err := in.Amount.Sub(left)
	if err != nil || left.Sign() <= 0 {
		return nil, in.Amount, exactly
	}
	return &fee, left, exactly
}

func written(a gateway.Amount) *iso20022.Amount {
	return &iso20022.Amount{Value: a.Value(), Currency: a.Currency()}
}

// returnReason gives a code of four characters as one of ISO's, anything else as
// the bank's own.
func returnReason(code string) iso20022.Code {
	if len(code) == 4 {
		return iso20022.Code{Code: code}
	}
	return iso20022.Code{Proprietary: code}
}

// returnedParty names a party of a return: by its BIC alone where it has one, as
// CBPR+ asks, else by name and place. One that isn't known is its agent.
func returnedParty(p gateway.Party, of gateway.Agent) iso20022.PartyOrAgent {
	switch {
	case p.AnyBIC != "" && p.Name == "":
		return iso20022.PartyOrAgent{Agent: &iso20022.Agent{BIC: p.AnyBIC}}
	case p.AnyBIC != "":
		return iso20022.PartyOrAgent{Party: &iso20022.Party{BIC: p.AnyBIC}}
	case p.Name == "":
		return iso20022.PartyOrAgent{Agent: agentBIC(of)}
	}
	out := iso20022.Party{Name: p.Name}
	if a := p.Address; a.Town != "" && a.Country != "" {
		out.Address = &iso20022.Address{Street: a.Street, BuildingNumber: a.Building, PostCode: a.PostCode, Town: a.Town, CountrySubdivision: a.Region, Country: a.Country}
	}
	return iso20022.PartyOrAgent{Party: &out}
}
