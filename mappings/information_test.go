package mappings_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/iso20022/sample"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
	"github.com/vostro-gateway/vostro/mappings"
)

// copyHeader is an AppHdr of the client for a pacs.008, with a CpyDplct.
func copyHeader(word string) string {
	return `<E><AppHdr xmlns="urn:iso:std:iso:20022:tech:xsd:head.001.001.02"><Fr><FIId><FinInstnId><BICFI>ALPHDEFFXXX</BICFI></FinInstnId></FIId></Fr>` +
		`<To><FIId><FinInstnId><BICFI>BETAFRPPXXX</BICFI></FinInstnId></FIId></To><BizMsgIdr>M-1</BizMsgIdr><MsgDefIdr>pacs.008.001.08</MsgDefIdr>` +
		`<CreDt>2026-11-20T10:00:00Z</CreDt>` + word + `</AppHdr>`
}

// refused reads a message that is refused whole, and gives why.
func refused(t *testing.T, r *mappings.Reader, raw []byte) (*engine.Reading, []gateway.Fault) {
	t.Helper()
	reading, err := r.Read(t.Context(), plainClient(), raw)
	var e *gateway.Error
	require.ErrorAs(t, err, &e)
	require.Equal(t, gateway.CodeInvalidMessage, e.Code)
	require.NotNil(t, reading)
	return reading, e.Faults
}

func TestACopyMovesNoValue(t *testing.T) {
	t.Parallel()
	payment := strings.TrimPrefix(string(body(pay{})), `<?xml version="1.0" encoding="UTF-8"?>`)
	r := newReader(t)
	for _, word := range []string{"COPY", "CODU"} {
		reading, faults := refused(t, r, []byte(copyHeader("<CpyDplct>"+word+"</CpyDplct>")+payment+"</E>"))
		require.Len(t, faults, 1)
		require.Equal(t, "MAP-COPY NARR /AppHdr/CpyDplct "+word, faults[0].Rule+" "+faults[0].Reason+" "+faults[0].Path+" "+faults[0].Found)
		require.Empty(t, reading.Transfers)
		require.NotEmpty(t, reading.Message.Digest, "a copy of what was taken is answered as that was")
	}
	original := read(t, r, plainClient(), []byte(copyHeader("")+payment+"</E>"))
	duplicate := read(t, r, plainClient(), []byte(copyHeader("<CpyDplct>DUPL</CpyDplct>")+payment+"</E>"))
	require.Len(t, duplicate.Transfers, 1)
	require.Equal(t, original.Transfers[0].Transfer.Key, duplicate.Transfers[0].Transfer.Key)
	require.Equal(t, original.Message.Digest, duplicate.Message.Digest)
}

func TestACopyOfAnOrderIsNoOrder(t *testing.T) {
	t.Parallel()
	order := func(indicator string) []byte {
		return replaced(t, string(fundMessage("04", false, [3]string{"O-1", theFund, `<GrssAmt Ccy="EUR">1000.50</GrssAmt>`})),
			"</MltplOrdrDtls>", "</MltplOrdrDtls><CpyDtls><CpyInd>"+indicator+"</CpyInd></CpyDtls>")
	}
	r := newReader(t, func(c *mappings.ReaderConfig) { c.Directory = directory(t, fundYAML) })
	reading, faults := refused(t, r, order("true"))
	require.Equal(t, "MAP-COPY NARR /Document/SbcptOrdr/CpyDtls/CpyInd", faults[0].Rule+" "+faults[0].Reason+" "+faults[0].Path)
	require.Empty(t, reading.Orders)
	require.Len(t, read(t, r, plainClient(), order("false")).Orders, 1)
}

func TestACopyOfANotificationOrOfAFundCancellationDoesNothing(t *testing.T) {
	t.Parallel()
	r := newReader(t, func(c *mappings.ReaderConfig) { c.Directory = directory(t, fundYAML) })
	for _, c := range []struct{ definition, before, there, copied, at, found string }{
		{"camt.054", "<Acct>", "<CpyDplctInd>DUPL</CpyDplctInd>", "<CpyDplctInd>COPY</CpyDplctInd>", "/Document/BkToCstmrDbtCdtNtfctn/Ntfctn[1]/CpyDplctInd", "COPY"},
		{"camt.054", "<Acct>", "<CpyDplctInd>DUPL</CpyDplctInd>", "<CpyDplctInd>CODU</CpyDplctInd>", "/Document/BkToCstmrDbtCdtNtfctn/Ntfctn[1]/CpyDplctInd", "CODU"},
		{
			"setr.011", "</SbcptOrdrCxlReq>", "<CpyDtls><CpyInd>false</CpyInd></CpyDtls>", "<CpyDtls><CpyInd>true</CpyInd></CpyDtls>",
			"/Document/SbcptOrdrCxlReq/CpyDtls/CpyInd", "true",
		},
		{
			"setr.005", "</RedOrdrCxlReq>", "<CpyDtls><CpyInd>false</CpyInd></CpyDtls>", "<CpyDtls><CpyInd>true</CpyInd></CpyDtls>",
			"/Document/RedOrdrCxlReq/CpyDtls/CpyInd", "true",
		},
	} {
		written, err := sample.Write(sample.Message{Type: c.definition, CreatedAt: time.Date(2026, 11, 20, 10, 0, 0, 0, time.UTC)})
		require.NoError(t, err)
		_, faults := refused(t, r, replaced(t, string(written), c.before, c.copied+c.before))
		require.Len(t, faults, 1)
		require.Equal(t, []string{"MAP-COPY", "NARR", c.at, c.found}, []string{faults[0].Rule, faults[0].Reason, faults[0].Path, faults[0].Found})

		_, err = r.Read(t.Context(), plainClient(), replaced(t, string(written), c.before, c.there+c.before))
		var e *gateway.Error
		if errors.As(err, &e) {
			for _, f := range e.Faults {
				require.NotEqual(t, "MAP-COPY", f.Rule, "%s: what is no copy isn't refused as one", c.definition)
			}
		}
	}
}

func TestAPaymentIsSettledInTheTimesThatItAsksFor(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, time.November, 20, 12, 0, 0, 0, time.UTC)
	for name, c := range map[string]struct {
		times, want, path string
		expires           time.Time
		from              string
	}{
		"till a time to come":        {"<TillTm>13:00:01+01:00</TillTm>", "", "", now.Add(time.Second), ""},
		"till a time that passed":    {"<TillTm>13:00:00+01:00</TillTm>", "MAP-EXPIRY TM01", "TillTm", time.Time{}, ""},
		"rejected from then on":      {"<RjctTm>11:59:59Z</RjctTm>", "MAP-EXPIRY TM01", "RjctTm", time.Time{}, ""},
		"the earlier of two":         {"<TillTm>15:00:00Z</TillTm><RjctTm>14:00:00Z</RjctTm>", "", "", now.Add(2 * time.Hour), ""},
		"till the end of the day":    {"<TillTm>24:00:00Z</TillTm>", "", "", now.Add(12 * time.Hour), ""},
		"a time of nowhere":          {"<RjctTm>14:00:00</RjctTm>", "MAP-EXPIRY DT01", "RjctTm", time.Time{}, ""},
		"from a time on":             {"<FrTm>14:30:00Z</FrTm>", "", "", time.Time{}, "2026-11-20T14:30:00Z"},
		"by a time at CLS Bank":      {"<CLSTm>14:00:00Z</CLSTm>", "MAP-INSTRFORCDTRAGT AG03", "CLSTm", time.Time{}, ""},
		"by a time at CLS, and till": {"<CLSTm>14:00:00Z</CLSTm><TillTm>11:00:00Z</TillTm>", "MAP-INSTRFORCDTRAGT AG03, MAP-EXPIRY TM01", "CLSTm", time.Time{}, ""},
	} {
		for kind, raw := range map[string]string{"FIToFICstmrCdtTrf": string(body(pay{})), "FICdtTrf": string(interbank("INDA", uetrElement(1), bicElement("BETAFRPPXXX"), ""))} {
			raw = strings.Replace(raw, "<IntrBkSttlmDt>2026-11-20</IntrBkSttlmDt>", "", 1)
			raw = string(replaced(t, raw, "</IntrBkSttlmAmt>", "</IntrBkSttlmAmt><IntrBkSttlmDt>2026-11-20</IntrBkSttlmDt><SttlmTmReq>"+c.times+"</SttlmTmReq>"))
			r := newReader(t, withBankWallet, func(c *mappings.ReaderConfig) { c.Now = func() time.Time { return now } })
			got := read(t, r, plainClient(), []byte(raw)).Transfers[0]
			require.Equal(t, c.want, codes(got.Rejected), "%s, %s", kind, name)
			require.Equal(t, c.from, got.Transfer.Instruction.ExecutionTime, "%s, %s", kind, name)
			if c.want == "" {
				require.Equal(t, c.expires, got.Transfer.Instruction.ExpiresAt, "%s, %s", kind, name)
			} else {
				require.Equal(t, "/Document/"+kind+"/CdtTrfTxInf[1]/SttlmTmReq/"+c.path, got.Rejected[0].Path, name)
			}
		}
	}
	undated := strings.Replace(string(body(pay{})), "<IntrBkSttlmDt>2026-11-20</IntrBkSttlmDt>", "", 1)
	raw := replaced(t, undated, "</IntrBkSttlmAmt>", "</IntrBkSttlmAmt><SttlmTmReq><TillTm>23:00:00Z</TillTm></SttlmTmReq>")
	require.Equal(t, "MAP-EXPIRY DT01", codes(read(t, newReader(t), plainClient(), raw).Transfers[0].Rejected))
}
