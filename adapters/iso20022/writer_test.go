package iso20022

import (
	"bytes"
	"encoding/xml"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/moov-io/iso20022/pkg/common"
	"github.com/moov-io/iso20022/pkg/document"
	"github.com/moov-io/iso20022/pkg/pacs_v08"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

var written = time.Date(2026, 11, 22, 16, 0, 0, 0, time.FixedZone("", 3600))

func report() StatusReport {
	return StatusReport{
		MessageID: "VOSTRO-1", CreatedAt: written, InstructingAgent: "BETAFRPPXXX", InstructedAgent: "ALPHDEFFXXX",
		Transactions: []TransactionStatus{
			{
				StatusID: "S-1", Original: Original{MessageID: "MSG-1", MessageName: TypeCustomerCreditTransfer, CreatedAt: "2026-11-20T10:00:00+01:00"},
				InstructionID: "INSTR-1", EndToEndID: "E2E-1", TransactionID: "TX-1", UETR: "0b7a3c52-8f0e-4c1d-9a44-5d2f6e7a8b90",
				Status: "ACSC", AcceptedAt: written, SettledOn: "2026-11-22", InstructingAgent: "BETAFRPPXXX", InstructedAgent: "ALPHDEFFXXX",
			},
			{
				Original: Original{MessageID: "MSG-1", MessageName: TypeCustomerCreditTransfer}, EndToEndID: "E2E-2", Status: "RJCT",
				Reasons: []StatusReason{{Code: "AC01", Info: []string{"account & <number> of Müller", strings.Repeat("word ", 60)}}, {Proprietary: "HOLD"}},
			},
		},
	}
}

func TestStatusReportSaysWhatBecameOfEachTransaction(t *testing.T) {
	t.Parallel()

	out, err := WriteStatusReport(report())
	require.NoError(t, err)
	var got struct {
		Report struct {
			Header struct {
				ID      string `xml:"MsgId"`
				Created string `xml:"CreDtTm"`
				From    Agent  `xml:"InstgAgt"`
			} `xml:"GrpHdr"`
			Transactions []struct {
				StatusID string `xml:"StsId"`
				Original struct {
					ID      string `xml:"OrgnlMsgId"`
					Name    string `xml:"OrgnlMsgNmId"`
					Created string `xml:"OrgnlCreDtTm"`
				} `xml:"OrgnlGrpInf"`
				Instr   string `xml:"OrgnlInstrId"`
				E2E     string `xml:"OrgnlEndToEndId"`
				Tx      string `xml:"OrgnlTxId"`
				UETR    string `xml:"OrgnlUETR"`
				Status  string `xml:"TxSts"`
				Reasons []struct {
					Reason Code     `xml:"Rsn"`
					Info   []string `xml:"AddtlInf"`
				} `xml:"StsRsnInf"`
				Accepted string `xml:"AccptncDtTm"`
				Settled  string `xml:"FctvIntrBkSttlmDt>Dt"`
			} `xml:"TxInfAndSts"`
		} `xml:"FIToFIPmtStsRpt"`
	}
	require.NoError(t, xml.Unmarshal(out, &got))
	require.Equal(t, "VOSTRO-1", got.Report.Header.ID)
	require.Equal(t, "2026-11-22T16:00:00+01:00", got.Report.Header.Created)
	require.Equal(t, "BETAFRPPXXX", got.Report.Header.From.BIC)
	require.Len(t, got.Report.Transactions, 2)
	tx := got.Report.Transactions[0]
	require.Equal(t, []string{
		"S-1", "MSG-1", TypeCustomerCreditTransfer, "2026-11-20T10:00:00+01:00", "INSTR-1", "E2E-1", "TX-1",
		"0b7a3c52-8f0e-4c1d-9a44-5d2f6e7a8b90", "ACSC", "2026-11-22T16:00:00+01:00", "2026-11-22",
	},
		[]string{tx.StatusID, tx.Original.ID, tx.Original.Name, tx.Original.Created, tx.Instr, tx.E2E, tx.Tx, tx.UETR, tx.Status, tx.Accepted, tx.Settled})
	tx = got.Report.Transactions[1]
	require.Equal(t, "AC01", tx.Reasons[0].Reason.Code)
	require.Equal(t, "HOLD", tx.Reasons[1].Reason.Proprietary)
	require.Equal(t, "account & <number> of Müller", tx.Reasons[0].Info[0])
	require.Len(t, tx.Reasons[0].Info, 4)
	require.Equal(t, strings.TrimSpace(strings.Repeat("word ", 60)), strings.Join(tx.Reasons[0].Info[1:], " "))
}

func TestStatusReportOfAWholeMessageTravelsInAnEnvelope(t *testing.T) {
	t.Parallel()

	r := report()
	r.Transactions = nil
	r.Group = &GroupStatus{
		Original: Original{MessageID: "MSG-1", MessageName: TypeCustomerCreditTransfer}, NumberOfTransactions: "3", Status: "RJCT",
		Reasons: []StatusReason{{Code: "AM10"}},
	}
	r.Header = &OutboundHeader{From: "BETAFRPPXXX", To: "ALPHDEFFXXX", BusinessService: "swift.cbprplus.04"}
	out, err := WriteStatusReport(r)
	require.NoError(t, err)
	e, faults := Read(out, Limits{})
	require.Empty(t, faults)
	require.Equal(t, TypeStatusReport, e.Document.Type)
	require.Empty(t, CheckSchema(e.Document))
	require.Empty(t, CheckSchema(e.Header))
	h, err := decodeHeader(e.Header)
	require.NoError(t, err)
	require.Equal(t, &Header{
		Type: TypeHeader, From: HeaderParty{BIC: "BETAFRPPXXX"}, To: HeaderParty{BIC: "ALPHDEFFXXX"}, BusinessMessageID: "VOSTRO-1",
		MessageDefinition: TypeStatusReport, BusinessService: "swift.cbprplus.04", CreatedAt: "2026-11-22T16:00:00+01:00",
	}, h)
}

func TestInvalidReportNeverLeaves(t *testing.T) {
	t.Parallel()

	for name, spoil := range map[string]func(*StatusReport){
		"no message id":           func(r *StatusReport) { r.MessageID = "" },
		"message id too long":     func(r *StatusReport) { r.MessageID = strings.Repeat("x", 36) },
		"no time":                 func(r *StatusReport) { r.CreatedAt = time.Time{} },
		"status unknown":          func(r *StatusReport) { r.Transactions[0].Status = "SETTLED" },
		"broken UETR":             func(r *StatusReport) { r.Transactions[0].UETR = "x" },
		"broken BIC":              func(r *StatusReport) { r.InstructedAgent = "x" },
		"broken day":              func(r *StatusReport) { r.Transactions[0].SettledOn = "tomorrow" },
		"rejected without reason": func(r *StatusReport) { r.Transactions[1].Reasons = nil },
		"rejected but settled":    func(r *StatusReport) { r.Transactions[1].SettledOn = "2026-11-22" },
		"group rejected, no reason": func(r *StatusReport) {
			r.Group = &GroupStatus{Original: Original{MessageID: "M", MessageName: "N"}, Status: "RJCT"}
		},
		"original without its name":  func(r *StatusReport) { r.Transactions[0].Original.MessageName = "" },
		"header without a good BIC":  func(r *StatusReport) { r.Header = &OutboundHeader{From: "x", To: "ALPHDEFFXXX"} },
		"header without a receiver":  func(r *StatusReport) { r.Header = &OutboundHeader{From: "ALPHDEFFXXX"} },
		"reason code of five letter": func(r *StatusReport) { r.Transactions[1].Reasons[0].Code = "AC011" },
	} {
		r := report()
		spoil(&r)
		out, err := WriteStatusReport(r)
		require.Nil(t, out, name)
		var typed *gateway.Error
		require.True(t, errors.As(err, &typed), name)
		require.Equal(t, gateway.CodeInternal, typed.Code, name)
		require.Len(t, typed.Faults, 1, name)
	}
}

func TestPiecesLoseNothingAndFit(t *testing.T) {
	t.Parallel()

	for _, text := range []string{"", "  ", "short", strings.Repeat("é", 300), strings.Repeat("word ", 80), "a " + strings.Repeat("b", 250), strings.Repeat("x", 105), strings.Repeat("x", 105) + " y"} {
		parts := pieces(text, 105)
		for _, p := range parts {
			require.LessOrEqual(t, len([]rune(p)), 105)
			require.NotEmpty(t, p)
		}
		require.Equal(t, strings.ReplaceAll(text, " ", ""), strings.ReplaceAll(strings.Join(parts, ""), " ", ""))
	}
	require.Equal(t, []string{"one two", "three"}, pieces("one two three", 9))
}

func TestRejectNamesReasonAndPlace(t *testing.T) {
	t.Parallel()

	result := Validate(change(t, paymentXML, "SHAR", "OURS", "1250.75", "a<b&c"), Options{})
	require.Equal(t, gateway.GateParse, result.Gate)
	result = Validate(change(t, paymentXML, "SHAR", "OURS", "1250.75", "a&lt;b&amp;c"), Options{})
	r := RejectFor("MSG-1", result.Faults)
	r.MessageID, r.CreatedAt, r.Header = "VOSTRO-2", written, &OutboundHeader{From: "BETAFRPPXXX", To: "ALPHDEFFXXX"}
	out, err := WriteReject(r)
	require.NoError(t, err)
	e, faults := Read(out, Limits{})
	require.Empty(t, faults)
	require.Equal(t, TypeMessageReject, e.Document.Type)
	require.Empty(t, CheckSchema(e.Document))
	var got struct {
		Body struct {
			Ref         string `xml:"RltdRef>Ref"`
			Reason      string `xml:"Rsn>RjctgPtyRsn"`
			Location    string `xml:"Rsn>ErrLctn"`
			Description string `xml:"Rsn>RsnDesc"`
		} `xml:"admi.002.001.01"`
	}
	require.NoError(t, xml.Unmarshal(e.Document.XML, &got))
	require.Equal(t, "MSG-1", got.Body.Ref)
	require.Equal(t, "FF01", got.Body.Reason)
	require.Equal(t, txAt+"IntrBkSttlmAmt", got.Body.Location)
	require.Contains(t, got.Body.Description, "(found: a<b&c)")
	require.Contains(t, got.Body.Description, "one of CRED, DEBT, SHAR, SLEV (found: OURS)")
}

func TestRejectFitsWhateverIsSaid(t *testing.T) {
	t.Parallel()

	for name, r := range map[string]Reject{
		"nothing":    {Reason: "FF01"},
		"everything": {Reference: strings.Repeat("é", 50), Reason: strings.Repeat("R", 40), Location: strings.Repeat("株", 400), Description: strings.Repeat("x", 400)},
		"controls":   {Reference: "a\x00b", Reason: "FF01", Description: "\xff\x01"},
		"blank":      {Reference: "  ", Reason: "FF01", Description: " "},
	} {
		out, err := WriteReject(r)
		require.NoError(t, err, name)
		e, faults := Read(out, Limits{})
		require.Empty(t, faults, name)
		require.Empty(t, CheckSchema(e.Document), name)
	}
	out, err := WriteReject(Reject{Reference: strings.Repeat("é", 50), Reason: "FF01", Description: strings.Repeat("x", 400)})
	require.NoError(t, err)
	require.Contains(t, string(out), "<Ref>"+strings.Repeat("é", 35)+"</Ref>")
	require.Contains(t, string(out), "<RsnDesc>"+strings.Repeat("x", 349)+"…</RsnDesc>")
	_, err = WriteReject(Reject{})
	require.Error(t, err)
}

// Why moov-io/iso20022 writes our admi.002 and carries no payment: see decision 3.
func TestModuleThatWritesRejectsCannotCarryMoney(t *testing.T) {
	t.Parallel()

	doc, err := document.ParseIso20022Document([]byte(paymentXML))
	require.NoError(t, err)
	require.Error(t, doc.Validate(), "it demands Othr beside every IBAN")

	_, err = document.ParseIso20022Document([]byte(prefixed(body(paymentXML))))
	require.Error(t, err, "it knows no prefixes")

	var amount pacs_v08.ActiveCurrencyAndAmount
	require.NoError(t, xml.Unmarshal([]byte(`<IntrBkSttlmAmt Ccy="EUR">9007199254740993</IntrBkSttlmAmt>`), &amount))
	out, err := xml.Marshal(amount)
	require.NoError(t, err)
	require.NotContains(t, string(out), "9007199254740993", "a unit is lost")

	require.NoError(t, xml.Unmarshal([]byte(`<IntrBkSttlmAmt Ccy="EUR">0.00001</IntrBkSttlmAmt>`), &amount))
	out, err = xml.Marshal(amount)
	require.NoError(t, err)
	require.Contains(t, string(out), "1e-05", "this is no xs:decimal")

	twice := change(t, paymentXML, `<IntrBkSttlmAmt Ccy="EUR">1250.75</IntrBkSttlmAmt>`, `<IntrBkSttlmAmt Ccy="EUR">1250.75</IntrBkSttlmAmt><IntrBkSttlmAmt Ccy="EUR">9</IntrBkSttlmAmt>`)
	doc, err = document.ParseIso20022Document(twice)
	require.NoError(t, err, "the last amount wins, silently")
	out, err = xml.Marshal(doc)
	require.NoError(t, err)
	require.False(t, bytes.Contains(out, []byte("1250.75")))

	at := common.ISODateTime(written)
	text, err := at.MarshalText()
	require.NoError(t, err)
	require.NotContains(t, string(text), "+01:00", "the offset is lost, and with it the instant: our admi.002 carries no RjctnDtTm")
}
