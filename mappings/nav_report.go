package mappings

import (
	"fmt"
	"strings"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// published tells who has reported a value what becomes of its publication on one
// chain. ISO 20022 has no status message for price reports: it is an admi.007 about
// the report, whose code is the status that a pacs.002 would give, from the same
// table and to those who want it.
func (r *Reporter) published(client *gateway.Client, t *gateway.Transfer, e gateway.Event, told []gateway.Report) ([]engine.Told, error) {
	var last *gateway.Report
	for i := range told {
		if told[i].Type == iso20022.TypeReceipt {
			last = &told[i]
		}
	}
	if !reported(e.Type) || last != nil && final(last.Status) {
		return nil, nil
	}
	table := r.Statuses(client.ID)
	row := table.rowOf(t, e.Status.State, e.Reasons)
	status := wanted(client, t, e, row)
	given := table.reasonsOf(e.Reasons, row, t.Route == nil)
	codes := reasonCodes(given)
	if status == "" || last != nil && last.Status == status && last.Reason == codes {
		return nil, nil
	}
	in := &t.Instruction
	report := gateway.Report{ID: reportID(t.ID, e, status), Client: client.ID, Type: iso20022.TypeReceipt, Status: status, Reason: codes, CreatedAt: e.At}
	var err error
	report.Body, err = iso20022.WriteReceipt(iso20022.Receipt{
		MessageID: report.ID, CreatedAt: moment(e), Header: r.header(client, in.Heading, recipientOf(in), report.Type, e.At),
		Reports: []iso20022.ReceiptReport{{
			Reference: in.MsgID, MessageName: in.MessageType, Status: status, At: moment(e), Text: publicationText(t, given),
		}},
	})
	if err != nil {
		return nil, fmt.Errorf("receipt %s: %w", report.ID, err)
	}
	return []engine.Told{tell(client, report)}, nil
}

// publicationText says which value and which chain a receipt is about, and why it
// is where it is.
func publicationText(t *gateway.Transfer, given []iso20022.StatusReason) string {
	nav := t.Instruction.NAV
	parts := []string{first(nav.ISIN, nav.DTI, "fund unknown")}
	if nav.Price != "" {
		parts = append(parts, nav.Price+" "+nav.Currency)
	}
	if nav.Date != "" {
		parts = append(parts, "of "+nav.Date)
	}
	if t.Route != nil {
		parts = append(parts, "on "+t.Route.Destination)
	}
	text := strings.Join(parts, " ")
	if len(given) > 0 { // there is room for one
		text += ": " + strings.Join(append([]string{first(given[0].Code, given[0].Proprietary)}, given[0].Info...), " ")
	}
	return text
}

// navTraits says in words who reports a fund's value and where it is published.
func navTraits(nav *gateway.FundNAV) string {
	if nav == nil {
		return ""
	}
	text := "reported by " + strings.Join(nav.Reporters, ", ")
	if nav.ValuationPoint != "" {
		text += " of " + nav.ValuationPoint
	}
	if nav.TimeZone != "" {
		text += " " + nav.TimeZone
	}
	for _, f := range nav.Feeds {
		text += fmt.Sprintf(", feed %s on %s with %d decimals", f.Address, f.Chain, f.Decimals)
	}
	return text
}
