package iso20022

import (
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

// houseFunc is a house rule of a test.
type houseFunc func(input map[string]any) ([]gateway.Fault, error)

func (f houseFunc) Judge(input map[string]any) ([]gateway.Fault, error) { return f(input) }

func TestHouseRulesSeeTheMessageByNameAndByPath(t *testing.T) {
	t.Parallel()

	var seen map[string]any
	raw := change(t, enveloped(headerXML), "<Ustrd>Invoice 4711</Ustrd>", "<Ustrd>Tom &amp; Co</Ustrd>")
	r := Validate(raw, Options{Client: "alpha", Day: "2026-11-22", House: houseFunc(func(input map[string]any) ([]gateway.Fault, error) {
		seen = input
		return nil, nil
	})})
	require.Equal(t, Accepted, r.Verdict)
	require.Equal(t, "pacs.008.001.08", seen["type"])
	require.Equal(t, "cbpr-2026", seen["profile"])
	require.Equal(t, "alpha", seen["client"])
	require.Equal(t, "2026-11-22", seen["day"])
	body := seen["message"].(map[string]any)["FIToFICstmrCdtTrf"].(map[string]any)
	require.Equal(t, "MSG-1", body["GrpHdr"].(map[string]any)["MsgId"])
	tx := body["CdtTrfTxInf"].([]any)[0].(map[string]any)
	require.Equal(t, map[string]any{"text": "1250.75", "Ccy": "EUR"}, tx["IntrBkSttlmAmt"])
	require.Equal(t, []any{"Tom & Co"}, tx["RmtInf"].(map[string]any)["Ustrd"], "what may repeat is a list")
	require.Equal(t, []any{"12 rue de la Paix"}, tx["Cdtr"].(map[string]any)["PstlAdr"].(map[string]any)["AdrLine"])
	require.Equal(t, "pacs.008.001.08", seen["header"].(map[string]any)["MsgDefIdr"])
	paths := seen["paths"].(map[string]any)
	for path, value := range map[string]string{
		txAt + "IntrBkSttlmAmt":            "1250.75",
		txAt + "IntrBkSttlmAmt/@Ccy":       "EUR",
		txAt + "Cdtr/PstlAdr/AdrLine[1]":   "12 rue de la Paix",
		groupAt + "MsgId":                  "MSG-1",
		"/AppHdr/Fr/FIId/FinInstnId/BICFI": "ALPHDEFFXXX",
		txAt + "CdtrAcct/Prxy/Id":          wallet,
		txAt + "RmtInf/Ustrd[1]":           "Tom & Co",
		txAt + "PmtId/UETR":                "0b7a3c52-8f0e-4c1d-9a44-5d2f6e7a8b90",
		"/AppHdr/BizMsgIdr":                "MSG-1",
		txAt + "Dbtr/Id/OrgId/LEI":         "529900T8BM49AURSDO55",
		txAt + "CdtrAgt/FinInstnId/BICFI":  "BETAFRPPXXX",
		groupAt + "SttlmInf/SttlmMtd":      "INDA",
		"/AppHdr/To/FIId/FinInstnId/BICFI": "BETAFRPPXXX",
		txAt + "PmtTpInf/InstrPrty":        "NORM",
		txAt + "CdtrAcct/Id/Othr/Id":       "WLT-0001",
		txAt + "DbtrAcct/Id/IBAN":          "DE89370400440532013000",
		txAt + "Cdtr/PstlAdr/Ctry":         "FR",
		txAt + "ChrgBr":                    "SHAR",
		txAt + "Purp/Cd":                   "SUPP",
		txAt + "IntrBkSttlmDt":             "2026-11-20",
		groupAt + "CreDtTm":                "2026-11-20T10:00:00+01:00",
		txAt + "InstgAgt/FinInstnId/BICFI": "ALPHDEFFXXX",
		txAt + "CdtrAcct/Prxy/Tp/Prtry":    "CAIP10",
		txAt + "PmtId/EndToEndId":          "E2E-1",
		txAt + "Dbtr/PstlAdr/BldgNb":       "1",
		groupAt + "NbOfTxs":                "1",
		"/AppHdr/CreDt":                    "2026-11-20T10:00:00+01:00",
		txAt + "Dbtr/Nm":                   "Debtor AG",
		"/AppHdr/BizSvc":                   "swift.cbprplus.04",
		txAt + "InstdAgt/FinInstnId/BICFI": "BETAFRPPXXX",
		txAt + "PmtId/InstrId":             "INSTR-1",
		"/AppHdr/MsgDefIdr":                "pacs.008.001.08",
		txAt + "DbtrAgt/FinInstnId/BICFI":  "ALPHDEFFXXX",
	} {
		require.Equal(t, value, paths[path], path)
	}
}

func TestFaultsOfTheHouseJoinThoseOfTheProfile(t *testing.T) {
	t.Parallel()

	bad := strings.Replace(second("INSTR-2", "E2E-2", "TX-2", "1b7a3c52"), "DE89", "DE88", 1)
	raw := change(t, paymentXML, "<NbOfTxs>1<", "<NbOfTxs>2<", paymentTxXML, paymentTxXML+bad)
	at := "/Document/FIToFICstmrCdtTrf/CdtTrfTxInf[2]/Cdtr/Nm"
	m, r := Accept(raw, Options{House: houseFunc(func(map[string]any) ([]gateway.Fault, error) {
		return []gateway.Fault{{Path: at, Rule: "ALPHA-1", Reason: "AG01", Hint: "nobody of this name"}}, nil
	})})
	require.NotNil(t, m)
	require.NoError(t, r.Err)
	require.False(t, r.Refused())
	require.Empty(t, r.Of(0))
	require.Len(t, r.Of(1), 2)
	require.Equal(t, "VAL-IBAN", r.Of(1)[0].Rule)
	require.Equal(t, gateway.Fault{Gate: gateway.GateRules, Path: at, Rule: "ALPHA-1", Reason: "AG01", Found: "Creditor SA", Hint: "nobody of this name", Tx: 1}, r.Of(1)[1])
}

func TestFaultOfTheHouseOutsideATransactionRefusesTheMessage(t *testing.T) {
	t.Parallel()

	r := Validate([]byte(paymentXML), Options{House: houseFunc(func(map[string]any) ([]gateway.Fault, error) {
		return []gateway.Fault{{Path: groupAt + "SttlmInf/SttlmMtd", Rule: "ALPHA-3", Reason: "CH16", Hint: "INGA alone"}}, nil
	})})
	require.True(t, r.Refused())
	require.Equal(t, "INDA", r.Faults[0].Found)
}

func TestNothingIsAcceptedThatTheHouseCouldNotJudge(t *testing.T) {
	t.Parallel()

	for name, rules := range map[string]houseFunc{
		"error": func(map[string]any) ([]gateway.Fault, error) { return nil, errors.New("no verdict") },
		"no rule": func(map[string]any) ([]gateway.Fault, error) {
			return []gateway.Fault{{Path: "/Document", Reason: "AM03", Hint: "h"}}, nil
		},
		"no ISO reason": func(map[string]any) ([]gateway.Fault, error) {
			return []gateway.Fault{{Path: "/Document", Rule: "A", Reason: "too long", Hint: "h"}}, nil
		},
		"no path": func(map[string]any) ([]gateway.Fault, error) {
			return []gateway.Fault{{Path: "Document", Rule: "A", Reason: "AM03", Hint: "h"}}, nil
		},
	} {
		r := Validate([]byte(paymentXML), Options{House: rules})
		require.Equal(t, Rejected, r.Verdict, name)
		require.True(t, r.Refused(), name)
		require.Equal(t, "HOUSE-RULES", r.Faults[0].Rule, name)
		require.Equal(t, gateway.CodeUnavailable, gateway.CodeOf(r.Err), name)
	}
	// A message that is refused anyway needs no verdict of the house.
	r := Validate(change(t, paymentXML, "<NbOfTxs>1<", "<NbOfTxs>2<"), Options{House: houseFunc(func(map[string]any) ([]gateway.Fault, error) { return nil, errors.New("no verdict") })})
	require.NoError(t, r.Err)
	require.Equal(t, "ISO-NBOFTXS", r.Faults[0].Rule)
}

func TestHouseRulesNumberTransactionsAsTheGatewayDoes(t *testing.T) {
	t.Parallel()

	h := houseInput{paths: map[string]any{}, txs: map[string]int{}, shape: shapes["pain.001"]}
	_, err := h.read(Part{Type: "pain.001.001.09", XML: []byte(`<Document><CstmrCdtTrfInitn><PmtInf><CdtTrfTxInf/><CdtTrfTxInf/></PmtInf><PmtInf><CdtTrfTxInf><a/></CdtTrfTxInf></PmtInf></CstmrCdtTrfInitn></Document>`)}, "/Document")
	require.NoError(t, err)
	require.Equal(t, 1, h.transaction("/Document/CstmrCdtTrfInitn/PmtInf[1]/CdtTrfTxInf[2]"))
	require.Equal(t, 2, h.transaction("/Document/CstmrCdtTrfInitn/PmtInf[2]/CdtTrfTxInf[1]/a"))
	require.Equal(t, gateway.WholeMessage, h.transaction("/Document/CstmrCdtTrfInitn/PmtInf[2]"))
	require.Equal(t, gateway.WholeMessage, h.transaction("/Document/CstmrCdtTrfInitn/PmtInf[2]/CdtTrfTxInf[9]"))
}

func TestHouseRulesRefuseWhatIsTooLargeForThem(t *testing.T) {
	t.Parallel()

	r := Validate(change(t, paymentXML, "<NbOfTxs>1<", "<NbOfTxs>4000<", paymentTxXML, strings.Repeat(paymentTxXML, 4000)), Options{
		Limits: Limits{BodyBytes: BodyBytesMax}, Profile: ProfilePlain,
		House: houseFunc(func(map[string]any) ([]gateway.Fault, error) { return nil, errors.New("must not be asked") }),
	})
	require.NoError(t, r.Err)
	var rules []string
	for _, f := range r.Faults {
		rules = append(rules, f.Rule)
	}
	require.Contains(t, rules, "HOUSE-SIZE")
}
