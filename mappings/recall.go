package mappings

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

const ruleGroupRecall = "MAP-GROUP" // a whole message is recalled transaction by transaction

// recalls maps a camt.056. Each of its transactions is one recall with an answer
// of its own; one with a fault is refused alone. What is meant by it is looked
// up later: a message that names nothing we know is answered, not refused.
func (r *Reader) recalls(client *gateway.Client, m *iso20022.Message, c *iso20022.CancellationRequest, faults []gateway.Fault, reading *engine.Reading) error {
	if bic := c.Assignment.Assigner.BIC(); bic != "" && !owns(client, bic) {
		return invalid([]gateway.Fault{wholeFault("/Document/FIToFIPmtCxlReq/Assgnmt/Assgnr", ruleSender, "AGNT", bic,
			"this credential may not recall for this institution")})
	}
	for i := range c.Groups {
		if c.Groups[i].All() || len(c.Transactions) == 0 {
			return invalid([]gateway.Fault{wholeFault("/Document/FIToFIPmtCxlReq/Undrlyg/OrgnlGrpInfAndCxl",
				ruleGroupRecall, "NARR", c.Groups[i].MessageID, "name each transaction that is recalled in a TxInf of its own")})
		}
	}
	reading.Identification = "/Document/FIToFIPmtCxlReq/Assgnmt/Id"
	perTx := gateway.FaultsOf(faults, len(c.Transactions))
	for i := range c.Transactions {
		tx := &c.Transactions[i]
		recall := gateway.Recall{Index: i, Key: recallKey(c, i), Request: recallRequest(m, c, tx), Reasons: reasons(perTx[i])}
		if a := tx.OriginalAmount; a != nil && recall.Request.Amount.Currency() == "" {
			recall.Reasons = append(recall.Reasons, gateway.Reason{Rule: ruleAmount, Text: "is no amount", Path: "OrgnlIntrBkSttlmAmt", Found: words(a.Value+" "+a.Currency, maxFoundWords)})
		}
		reading.Recalls = append(reading.Recalls, recall)
	}
	return nil
}

// recallKey identifies a recall for ever: who assigns, under which
// identification, and which of the transactions.
func recallKey(c *iso20022.CancellationRequest, i int) string {
	return keyOf(gateway.BIC11(c.Assignment.Assigner.BIC()), c.Assignment.ID, fmt.Sprint(i))
}

// cancelKey identifies the cancellation of an order for ever.
func cancelKey(bic, msgID, reference string, i int) string {
	return keyOf("order", bic, msgID, reference, fmt.Sprint(i))
}

func keyOf(parts ...string) string {
	id, err := json.Marshal(parts)
	if err != nil {
		panic(err) // strings always marshal
	}
	return string(id)
}

func recallRequest(m *iso20022.Message, c *iso20022.CancellationRequest, tx *iso20022.Cancellation) gateway.RecallRequest {
	r := gateway.RecallRequest{
		MessageType:    m.Type,
		Heading:        heading(m),
		AssignmentID:   c.Assignment.ID,
		Assigner:       partyAgent(&c.Assignment.Assigner),
		Assignee:       partyAgent(&c.Assignment.Assignee),
		CancellationID: tx.ID,
		Original: gateway.OriginalRef{
			InstrID: tx.OriginalInstructionID, EndToEndID: tx.OriginalEndToEndID, TxID: tx.OriginalTransactionID, UETR: strings.ToLower(tx.OriginalUETR),
		},
		SettlementDate: string(tx.OriginalSettlementDate),
	}
	if o := tx.Original; o != nil {
		r.Original.MsgID, r.Original.MessageType = o.MessageID, o.MessageName
	}
	if tx.Case != nil {
		r.CaseID, r.CaseCreator = tx.Case.ID, partyAgent(&tx.Case.Creator)
	}
	if a := tx.OriginalAmount; a != nil {
		if amount, err := gateway.ParseAmount(a.Value, a.Currency); err == nil {
			r.Amount = amount
		}
	}
	for _, reason := range tx.Reasons {
		r.Reason = first(r.Reason, reason.Code.String())
		r.Info = strings.TrimSpace(r.Info + " " + strings.Join(reason.Info, " "))
	}
	return r
}

// partyAgent takes the institution, or what a party says of itself.
func partyAgent(p *iso20022.PartyOrAgent) gateway.Agent {
	if p.Party != nil {
		return gateway.Agent{BICFI: p.Party.BIC, LEI: p.Party.LEI, Name: p.Party.Name}
	}
	return agent(p.Agent)
}
