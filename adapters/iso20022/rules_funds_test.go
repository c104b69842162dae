package iso20022

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

const (
	ordersAt = "/Document/SbcptOrdr/MltplOrdrDtls/"
	orderAt  = ordersAt + "IndvOrdrDtls[1]/"
)

// goodOrdersXML are two orders that nothing is wrong with.
var goodOrdersXML = `<Document xmlns="` + namespace + TypeSubscriptionOrder05 + `">` + strings.Replace(fullSubscriptionXML, "1000209.50", "1000010.00", 1) + `</Document>`

func goodOrders(t testing.TB) string {
	return string(change(t, goodOrdersXML, minimalOrderXML, strings.Replace(minimalOrderXML, `<PhysDlvryInd>`, `<SttlmAmt Ccy="USD">0.50</SttlmAmt><PhysDlvryInd>`, 1)))
}

// orderCases change the orders and name what must be found.
var orderCases = []struct {
	name, rule, reason, path string
	pairs                    []string
	tx                       int
}{
	{name: "ISIN", rule: "FUND-ISIN", reason: "DSEC", path: orderAt + "FinInstrmDtls/Id/ISIN", pairs: []string{"LU1829221024", "LU1829221025"}},
	{
		name: "DTI of a scheme that says so", rule: "FUND-DTI", reason: "DSEC", path: ordersAt + "IndvOrdrDtls[2]/FinInstrmDtls/Id/OthrPrtryId/Id", tx: 1,
		pairs: []string{`<Id>ALPHA-MM</Id><IdSrc><Prtry>ALPHA</Prtry>`, `<Id>ALPHA-MM</Id><IdSrc><Prtry>DTI</Prtry>`},
	},
	{
		name: "DTI of a network fee", rule: "FUND-DTI", reason: "DSEC", path: orderAt + "TxOvrhd/DgtlNtwkFee/FinInstrmId/OthrId/Id",
		pairs: []string{`<OthrId><Id>4H95J0R2X</Id>`, `<OthrId><Id>4H95J0R2A</Id>`},
	},
	{
		name: "DTI that begins with zero", rule: "FUND-DTI", reason: "DSEC", path: orderAt + "DgtlAsstSttlm/FinInstrmId/OthrId/Id",
		pairs: []string{`<DgtlAsstSttlm><FinInstrmId><OthrId><Id>4`, `<DgtlAsstSttlm><FinInstrmId><OthrId><Id>0`},
	},
	{name: "zero amount", rule: "FUND-QUANTITY", reason: "DQUA", path: orderAt + "AmtOrUnits/GrssAmt", pairs: []string{"+001000000.00", "0.00"}},
	{name: "zero units", rule: "FUND-QUANTITY", reason: "DQUA", path: ordersAt + "IndvOrdrDtls[2]/AmtOrUnits/UnitsNb", tx: 1, pairs: []string{"0150.50", "0.000"}},
	{name: "negative units", rule: "FUND-QUANTITY", reason: "DQUA", path: ordersAt + "IndvOrdrDtls[2]/AmtOrUnits/UnitsNb", tx: 1, pairs: []string{"0150.50", "-150.50"}},
	{
		name: "negative tokens", rule: "FUND-QUANTITY", reason: "DQUA", path: ordersAt + "IndvOrdrDtls[2]/AmtOrUnits/DgtlTknUnit", tx: 1,
		pairs: []string{"<UnitsNb>0150.50</UnitsNb>", "<DgtlTknUnit>-0.00000000000000000000000000001</DgtlTknUnit>"},
	},
	{name: "no token to settle with", rule: "FUND-QUANTITY", reason: "DQUA", path: orderAt + "DgtlAsstSttlm/Qty/Qty/DgtlTknUnit", pairs: []string{
		"<DgtlAsstSttlm>" + digitalXML, "<DgtlAsstSttlm>" + strings.Replace(digitalXML, "1000000.000001", "0", 1),
	}},
	{name: "settled in another currency", rule: "FUND-CURRENCY", reason: "NCRR", path: orderAt + "SttlmAmt", pairs: []string{"<ReqdSttlmCcy>USD", "<ReqdSttlmCcy>EUR"}},
	{name: "total", rule: "ISO-CTRLSUM", reason: "AM10", path: ordersAt + "TtlSttlmAmt", tx: whole, pairs: []string{"1000010.00", "1000010.01"}},
	{name: "order twice", rule: "DUP-ORDRREF", reason: "ORRF", path: ordersAt + "IndvOrdrDtls[2]/OrdrRef", tx: whole, pairs: []string{"ORD-2", "ORD-1"}},
	{
		name: "nonce twice", rule: "DUP-NONCE", reason: "ORRF", path: ordersAt + "IndvOrdrDtls[2]/NonceId", tx: 1,
		pairs: []string{"<OrdrRef>ORD-2</OrdrRef>", "<OrdrRef>ORD-2</OrdrRef><NonceId>NONCE-1</NonceId>"},
	},
	{name: "unknown currency", rule: "VAL-CCY", reason: "AM11", path: orderAt + "ReqdNAVCcy", pairs: []string{"<ReqdNAVCcy>EUR", "<ReqdNAVCcy>EUX"}},
	{name: "unpayable amount", rule: "AMOUNT-DIGITS", reason: "CH20", path: orderAt + "AmtOrUnits/GrssAmt", pairs: []string{"+001000000.00", "1000000.001"}},
	{name: "LEI", rule: "VAL-LEI", reason: "BE15", path: orderAt + "CshSttlmDtls/PmtInstrm/CdtTrfDtls/DbtrAgt/LEI", pairs: []string{
		"</BICFI></Pty><LEI>529900T8BM49AURSDO55", "</BICFI></Pty><LEI>529900T8BM49AURSDO56",
	}},
	{name: "BIC", rule: "VAL-BIC", reason: "RC01", path: orderAt + "RltdPtyDtls[1]/Id/Pty/AnyBIC", pairs: []string{
		"<RltdPtyDtls><Id><Pty><AnyBIC>ALPHDEFF", "<RltdPtyDtls><Id><Pty><AnyBIC>ALPHQQFF",
	}},
	{name: "BIC of a depository", rule: "VAL-BIC", reason: "RC01", path: orderAt + "SttlmAndCtdyDtls/SfkpgPlc/TpAndId/Id", pairs: []string{"CEDELULL", "CEDEQQLL"}},
	{name: "BIC of the original receiver", rule: "VAL-BIC", reason: "RC01", path: "/Document/SbcptOrdr/CpyDtls/OrgnlRcvr", tx: whole, pairs: []string{"BETAFRPP", "BETAQQPP"}},
	{name: "IBAN", rule: "VAL-IBAN", reason: "AC01", path: orderAt + "CshSttlmDtls/PmtInstrm/CdtTrfDtls/DbtrAcct/Id/IBAN", pairs: []string{"DE89370400440532013000", "DE88370400440532013000"}},
	{
		name: "wallet of the receiving agent", rule: "WALLET-EIP55", reason: "IVAG", path: orderAt + "SttlmAndCtdyDtls/RcvgSdDtls/RcvgAgtDtls/BlckChainAdrOrWllt/Id",
		pairs: []string{"<AcctId>A-1</AcctId>" + walletXML, "<AcctId>A-1</AcctId>" + strings.Replace(walletXML, "0x52908400098527886E0F", "0x52908400098527886e0f", 1)},
	},
	{
		name: "cash wallet", rule: "WALLET-CHAIN", reason: "CASH", path: orderAt + "CshSttlmDtls/PmtInstrm/BlckChainCshWllt/Id",
		pairs: []string{creditTransferXML, `<BlckChainCshWllt><Id>eip155:4242:0x52908400098527886E0F7030069857D2E4169EE7</Id><DgtlLdgrId>X9J9K872S</DgtlLdgrId></BlckChainCshWllt>`},
	},
	{
		name: "bare address of nobody", rule: "WALLET-ZERO", reason: "CASH", path: ordersAt + "BlkCshSttlmDtls/PmtInstrm/BlckChainCshWllt/Id", tx: whole,
		pairs: []string{
			`<CshAcctDtls><AcctId>FUND-CASH</AcctId><Tp><Cd>CASH</Cd></Tp></CshAcctDtls>`,
			`<BlckChainCshWllt><Id>0x0000000000000000000000000000000000000000</Id><DgtlLdgrId>X9J9K872S</DgtlLdgrId></BlckChainCshWllt>`,
		},
	},
	{
		name: "wallet in an extension", rule: "WALLET-CAIP10", reason: "SAFE", path: "/Document/SbcptOrdr/Xtnsn[2]/Txt", tx: whole,
		pairs: []string{"</SbcptOrdr>", `<Xtnsn><PlcAndNm>/Document/SbcptOrdr/MltplOrdrDtls/InvstmtAcctDtls/BlockchainAccount</PlcAndNm><Txt>eip155:1:0xabc</Txt></Xtnsn></SbcptOrdr>`},
	},
}

func TestEveryFaultOfAnOrderIsNamed(t *testing.T) {
	t.Parallel()

	for _, c := range orderCases {
		r := Validate(change(t, goodOrders(t), c.pairs...), Options{Profile: ProfilePlain})
		require.Equal(t, gateway.GateRules, r.Gate, c.name)
		require.Len(t, r.Faults, 1, c.name)
		f := r.Faults[0]
		require.Equal(t, []any{c.rule, c.reason, c.path, c.tx}, []any{f.Rule, f.Reason, f.Path, f.Tx}, c.name)
		require.NotEmpty(t, f.Hint, c.name)
	}
}

// What is wrong with all orders at once is a fault of each of them.
func TestFaultInFrontOfTheOrdersIsOneOfEach(t *testing.T) {
	t.Parallel()

	for _, c := range []struct{ rule, reason, path, from, to string }{
		{"WALLET-EIP55", "SAFE", "InvstmtAcctDtls/BlckChainAdrOrWllt/Id", "<AcctDsgnt>D</AcctDsgnt></SubAcctDtls>" + walletXML, "<AcctDsgnt>D</AcctDsgnt></SubAcctDtls>" + strings.Replace(walletXML, "86E0F", "86e0f", 1)},
		{"FUND-EXPIRED", "LATE", "XpryDtTm/DtTm", "2026-11-30T17:00:00+01:00", "2026-11-19T17:00:00+01:00"},
		{"FUND-TRADEDATE", "DTRD", "ReqdFutrTradDt", "2026-11-24", "2026-11-19"},
		{"VAL-BIC", "RC01", "PlcOfTrad/Pty", "<Xchg>XLUX</Xchg>", "<Pty>ALPHQQFF</Pty>"},
	} {
		r := Validate(change(t, goodOrders(t), c.from, c.to), Options{Profile: ProfilePlain})
		require.Len(t, r.Faults, 1, c.rule)
		f := r.Faults[0]
		require.Equal(t, []any{c.rule, c.reason, ordersAt + c.path, 0, 2}, []any{f.Rule, f.Reason, f.Path, f.Tx, f.Txs})
		require.Equal(t, [][]gateway.Fault{{f}, {f}}, [][]gateway.Fault{r.Of(0), r.Of(1)})
		require.False(t, r.Refused())
	}
}

func TestGoodOrdersPassEveryProfile(t *testing.T) {
	t.Parallel()

	for _, p := range Profiles() {
		r := Validate([]byte(goodOrders(t)), Options{Profile: p.Name})
		require.Empty(t, r.Faults, p.Name)
	}
	for name, pairs := range map[string][]string{
		"address of a ledger that we don't know":                     {"eip155:11155111:0x52908400098527886E0F7030069857D2E4169EE7</Id><Tp><Id>CAIP</Id>", "rEb8TK3gBgk5auZkwc6sHnwrGVJH8DuaLh</Id><Tp><Id>XRPL</Id>"},
		"bare address":                                               {"eip155:11155111:0x52908400098527886E0F7030069857D2E4169EE7</Id><Tp><Id>CAIP</Id>", "0x52908400098527886E0F7030069857D2E4169EE7</Id><Tp><Id>ADDR</Id>"},
		"extension about something else":                             {"<PlcAndNm>/Document/Other</PlcAndNm><Txt>more", "<PlcAndNm>/Document/Other</PlcAndNm><Txt>eip155:1:0xabc"},
		"expiry on the day of the message":                           {"<DtTm>2026-11-30T17:00:00+01:00</DtTm>", "<Dt>2026-11-20</Dt>"},
		"an order without amount to settle, so that there is no sum": {`<SttlmAmt Ccy="USD">0.50</SttlmAmt>`, ""},
		"another scheme's identification":                            {"<Prtry>ALPHA</Prtry>", "<Prtry>FUND</Prtry>"},
	} {
		r := Validate(change(t, goodOrders(t), pairs...), Options{Profile: ProfilePlain})
		require.Empty(t, r.Faults, name)
	}
}

func TestMoreThanTheHoldingCanNotBeRedeemed(t *testing.T) {
	t.Parallel()

	for rate, ok := range map[string]bool{"100": true, "100.00000001": false, "0.000000001": true, "0": false, "-5": false} {
		body := asRedemption(strings.Replace(minimalSubscriptionXML, `<UnitsNb>0150.50</UnitsNb>`, `<HldgsRedRate>`+rate+`</HldgsRedRate>`, 1))
		r := Validate(fundDocument(TypeRedemptionOrder04, body).XML, Options{Profile: ProfilePlain})
		require.Equal(t, ok, r.Verdict == Accepted, rate)
		if !ok {
			require.Equal(t, []string{"FUND-QUANTITY", "DQUA", "/Document/RedOrdr/MltplOrdrDtls/IndvOrdrDtls[1]/AmtOrUnitsOrPctg/HldgsRedRate"},
				[]string{r.Faults[0].Rule, r.Faults[0].Reason, r.Faults[0].Path}, rate)
		}
	}
}

// What the schema itself refuses says where, why and what to change, too.
func TestNonsenseOrderIsRefusedInWordsToActOn(t *testing.T) {
	t.Parallel()

	for name, c := range map[string]struct{ from, to, path, hint string }{
		"amount and units": {
			"<UnitsNb>0150.50</UnitsNb>", `<UnitsNb>1</UnitsNb><GrssAmt Ccy="USD">1</GrssAmt>`, "AmtOrUnits",
			"only one of these may stand here: UnitsNb, GrssAmt, NetAmt, DgtlTknUnit",
		},
		"31 digits":            {"<UnitsNb>0150.50</UnitsNb>", "<DgtlTknUnit>1234567890123456789012345678901</DgtlTknUnit>", "AmtOrUnits/DgtlTknUnit", "at most 30 digits"},
		"30 decimals":          {"<UnitsNb>0150.50</UnitsNb>", "<DgtlTknUnit>0.123456789012345678901234567891</DgtlTknUnit>", "AmtOrUnits/DgtlTknUnit", "at most 29 digits behind the decimal point"},
		"no quantity":          {"<UnitsNb>0150.50</UnitsNb>", "", "AmtOrUnits", "one of these must stand here: UnitsNb, GrssAmt, NetAmt, DgtlTknUnit"},
		"exponent":             {"<UnitsNb>0150.50</UnitsNb>", "<UnitsNb>1e3</UnitsNb>", "AmtOrUnits/UnitsNb", "a decimal number: digits and a point, no exponent, no comma"},
		"negative amount":      {"<UnitsNb>0150.50</UnitsNb>", `<NetAmt Ccy="USD">-1</NetAmt>`, "AmtOrUnits/NetAmt", "not less than 0"},
		"DTI with a vowel":     {"<OthrPrtryId><Id>ALPHA-MM</Id><IdSrc><Prtry>ALPHA</Prtry></IdSrc></OthrPrtryId>", "<DTI>4H95J0R2A</DTI>", "FinInstrmDtls/Id/DTI", "must match [1-9B-DF-HJ-NP-TV-XZ][0-9B-DF-HJ-NP-TV-XZ]{8,8}"},
		"reference too long":   {"ORD-2", strings.Repeat("x", 36), "OrdrRef", "at most 35 characters"},
		"nobody knows of what": {"<OthrPrtryId><Id>ALPHA-MM</Id><IdSrc><Prtry>ALPHA</Prtry></IdSrc></OthrPrtryId>", "", "FinInstrmDtls/Id", "one of these must stand here: ISIN, SEDOL, CUSIP, RIC, TckrSymb, Blmbrg, CTA, QUICK, Wrtppr, Dtch, Vlrn, SCVM, Belgn, Cmon, DTI, OthrPrtryId"},
	} {
		m, r := Accept(change(t, string(fundDocument(TypeSubscriptionOrder05, minimalSubscriptionXML).XML), c.from, c.to), Options{Profile: ProfilePlain})
		require.Nil(t, m, name)
		require.Equal(t, gateway.GateXSD, r.Gate, name)
		require.Len(t, r.Faults, 1, name)
		f := r.Faults[0]
		require.Equal(t, []string{orderAt + c.path, "FF01", c.hint}, []string{f.Path, f.Reason, f.Hint}, name)
	}
}

func TestCancellationNamesAnOrderOnce(t *testing.T) {
	t.Parallel()

	body := strings.Replace(fullCancellationXML, "ORD-2", "ORD-1", 1)
	r := Validate(fundDocument(TypeSubscriptionCancellation05, body).XML, Options{Profile: ProfilePlain})
	require.Len(t, r.Faults, 1)
	require.Equal(t, []string{"DUP-ORDRREF", "ORRF", "/Document/SbcptOrdrCxlReq/OrdrRefs[2]/OrdrRef"}, []string{r.Faults[0].Rule, r.Faults[0].Reason, r.Faults[0].Path})
}

func TestQuestionWithoutAnOrderIsOneOfNothing(t *testing.T) {
	t.Parallel()

	r := Validate(fundDocument(TypeOrderStatusRequest04, `<ReqForOrdrStsRpt>`+fundIDXML+`<ReqDtls/></ReqForOrdrStsRpt>`).XML, Options{Profile: ProfilePlain})
	require.Len(t, r.Faults, 1)
	require.Equal(t, []string{"FUND-ASK", "ULNK", "/Document/ReqForOrdrStsRpt/ReqDtls[1]"}, []string{r.Faults[0].Rule, r.Faults[0].Reason, r.Faults[0].Path})

	r = Validate(fundDocument(TypeOrderStatusRequest05, fullStatusRequestXML).XML, Options{Profile: ProfilePlain})
	require.Empty(t, r.Faults)
}

func TestCheckDigitOfAnISIN(t *testing.T) {
	t.Parallel()

	for isin, good := range map[string]bool{
		"LU1829221024": true, "US0378331005": true, "IE00B4L5Y983": true, "US0378331006": false, "IE00B4L5Y984": false, "US0373831005": false, "us0378331005": false,
	} {
		require.Equal(t, good, isinProblem(isin) == "", isin)
	}
}
