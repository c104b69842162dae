package mappings

import (
	"crypto/sha256"
	"fmt"
	"strings"
	"time"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// recall gives the camt.029 about an event of a recall, none when the event is
// no answer. What becomes of the payment is told by its own reports.
func (r *Reporter) recall(recall *gateway.Recall, e gateway.Event, told []gateway.Report) ([]engine.Told, error) {
	client, ok := r.config.Client(recall.Client)
	if !ok {
		return nil, nil
	}
	var answer gateway.RecallState
	switch e.Type {
	case gateway.EventRecallPending:
		answer = gateway.RecallPending
	case gateway.EventRecallCanceled:
		answer = gateway.RecallCanceled
	case gateway.EventRecallRefused:
		answer = gateway.RecallRefused
	default:
		return nil, nil
	}
	confirmation := answer.Confirmation()
	for _, earlier := range told {
		if earlier.Status == confirmation {
			return nil, nil
		}
	}
	sum := sha256.Sum256(fmt.Appendf(nil, "%s %d %s %d", recall.ID, e.Sequence, confirmation, e.At.UnixMicro()))
	id := fmt.Sprintf("VSR-%d-%x", e.Position, sum[:5])
	if strings.HasPrefix(recall.Request.MessageType, "setr.") {
		return r.cancelled(client, recall, e, id, answer)
	}
	reasons := cancellationReasons(answer, e.Reasons)
	body, err := r.resolution(client, recall, e, id, answer, reasons)
	if err != nil {
		return nil, fmt.Errorf("resolution %s: %w", id, err)
	}
	code := ""
	if len(reasons) > 0 {
		code = reasons[0].Code.Code
	}
	return []engine.Told{tell(client, gateway.Report{
		ID: id, Client: client.ID, Type: iso20022.TypeResolution, Status: confirmation, Reason: code, Body: body, CreatedAt: e.At,
	})}, nil
}

// cancellationReasons gives the reasons of an answer. Codes of the external list
// say why a cancellation was rejected: where it wasn't, there are words only.
func cancellationReasons(answer gateway.RecallState, reasons []gateway.Reason) []iso20022.Reason {
	var out []iso20022.Reason
	for _, reason := range reasons {
		if len(out) == maxStatusReasons {
			break
		}
		reason = reason.ForSender()
		var one iso20022.Reason
		if answer == gateway.RecallRefused {
			one.Code.Code = "NARR"
			if cancellationRejections[reason.ISO] {
				one.Code.Code = reason.ISO
			}
		}
		text := reason.Text
		if reason.Path != "" {
			text = reason.Path + ": " + text
		}
		if text = words(text, maxReasonWords); text != "" {
			one.Info = []string{text}
		}
		if found := words(reason.Found, maxFoundWords); found != "" {
			one.Info = append(one.Info, "found: "+found)
		}
		out = append(out, one)
	}
	return out
}

// cancellationRejections are the codes of ISO 20022's external payment
// cancellation rejection list that this gateway gives.
var cancellationRejections = map[string]bool{"ARDT": true, "LEGL": true, "NARR": true, "NOOR": true, "PTNA": true, "RR04": true}

// transactionStatus gives TxCxlSts (CancellationIndividualStatus1Code).
func transactionStatus(answer gateway.RecallState) string {
	switch answer {
	case gateway.RecallCanceled:
		return "ACCR"
	case gateway.RecallPending:
		return "PDCR"
	}
	return "RJCR"
}

func (r *Reporter) resolution(client *gateway.Client, recall *gateway.Recall, e gateway.Event, id string, answer gateway.RecallState, reasons []iso20022.Reason) ([]byte, error) {
	q := &recall.Request
	at := e.At.UTC().Truncate(time.Millisecond)
	from := first(r.config.BIC, q.Assignee.BICFI)
	out := iso20022.Resolution{
		Assignment: iso20022.Assignment{
			ID: id, Assigner: institution(q.Assignee, from), Assignee: institution(q.Assigner, ""),
			CreatedAt: iso20022.NewDateTime(at),
		},
		Confirmation: answer.Confirmation(),
	}
	if q.CaseID != "" {
		out.Case = &iso20022.Case{ID: q.CaseID, Creator: institution(q.CaseCreator, "")}
	}
	o := &q.Original
	tx := iso20022.TransactionResolution{
		ID: fmt.Sprintf("%d", e.Sequence), OriginalInstructionID: o.InstrID, OriginalEndToEndID: o.EndToEndID, OriginalTransactionID: o.TxID,
		OriginalUETR: o.UETR, Status: transactionStatus(answer), Reasons: reasons, OriginalSettlementDate: iso20022.Date(q.SettlementDate),
	}
	if o.MsgID != "" && o.MessageType != "" {
		tx.Original = &iso20022.Original{MessageID: o.MsgID, MessageName: o.MessageType}
	}
	if q.Amount.Currency() != "" {
		tx.OriginalAmount = &iso20022.Amount{Value: q.Amount.Value(), Currency: q.Amount.Currency()}
	}
	out.Transactions = []iso20022.TransactionResolution{tx}
	return iso20022.WriteResolution(&out, r.header(client, q.Heading, q.Assigner.BICFI, iso20022.TypeResolution, e.At))
}

// institution gives an agent as party of a case: by the BIC that is given in
// its place, its own, or what else is known of it.
func institution(a gateway.Agent, bic string) iso20022.PartyOrAgent {
	bic = first(bic, a.BICFI)
	out := &iso20022.Agent{BIC: bic}
	if bic == "" {
		out.LEI, out.Name = a.LEI, a.Name
		if a.LEI == "" && a.Name == "" {
			out.Name = notProvided
		}
	}
	return iso20022.PartyOrAgent{Agent: out}
}
