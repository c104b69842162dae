package iso20022

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

// Small valid messages of the other families; tests change one thing in them.
const (
	bankTransferXML = `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pacs.009.001.08"><FICdtTrf><GrpHdr><MsgId>MSG-1</MsgId><CreDtTm>2026-11-20T10:00:00+01:00</CreDtTm><NbOfTxs>1</NbOfTxs>` +
		`<SttlmInf><SttlmMtd>INDA</SttlmMtd></SttlmInf></GrpHdr><CdtTrfTxInf><PmtId><InstrId>INSTR-1</InstrId><EndToEndId>E2E-1</EndToEndId><UETR>0b7a3c52-8f0e-4c1d-9a44-5d2f6e7a8b90</UETR></PmtId>` +
		`<IntrBkSttlmAmt Ccy="EUR">1250.75</IntrBkSttlmAmt><IntrBkSttlmDt>2026-11-20</IntrBkSttlmDt>` +
		`<Dbtr><FinInstnId><BICFI>ALPHDEFFXXX</BICFI><LEI>529900T8BM49AURSDO55</LEI></FinInstnId></Dbtr><Cdtr><FinInstnId><BICFI>BETAFRPPXXX</BICFI><LEI>529900T8BM49AURSDO55</LEI></FinInstnId></Cdtr></CdtTrfTxInf></FICdtTrf></Document>`

	returnXML = `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pacs.004.001.09"><PmtRtr><GrpHdr><MsgId>MSG-1</MsgId><CreDtTm>2026-11-20T10:00:00+01:00</CreDtTm><NbOfTxs>1</NbOfTxs>` +
		`<SttlmInf><SttlmMtd>INDA</SttlmMtd></SttlmInf></GrpHdr><TxInf><RtrId>RTR-1</RtrId><OrgnlInstrId>INSTR-1</OrgnlInstrId><OrgnlUETR>0b7a3c52-8f0e-4c1d-9a44-5d2f6e7a8b90</OrgnlUETR>` +
		`<OrgnlIntrBkSttlmAmt Ccy="EUR">1250.75</OrgnlIntrBkSttlmAmt><RtrdIntrBkSttlmAmt Ccy="EUR">1250.75</RtrdIntrBkSttlmAmt><IntrBkSttlmDt>2026-11-20</IntrBkSttlmDt>` +
		`<RtrRsnInf><Rsn><Cd>AC04</Cd></Rsn></RtrRsnInf></TxInf></PmtRtr></Document>`

	blocksXML = `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"><CstmrCdtTrfInitn><GrpHdr><MsgId>MSG-1</MsgId><CreDtTm>2026-11-20T10:00:00+01:00</CreDtTm><NbOfTxs>2</NbOfTxs><CtrlSum>30.5</CtrlSum><InitgPty><Nm>Debtor AG</Nm></InitgPty></GrpHdr>` +
		blockXML + `</CstmrCdtTrfInitn></Document>`
	blockXML = `<PmtInf><PmtInfId>MSG-1</PmtInfId><PmtMtd>TRF</PmtMtd><NbOfTxs>2</NbOfTxs><CtrlSum>30.50</CtrlSum><ReqdExctnDt><Dt>2026-11-20</Dt></ReqdExctnDt><Dbtr><Nm>Debtor AG</Nm></Dbtr>` +
		`<DbtrAcct><Id><IBAN>DE89370400440532013000</IBAN></Id></DbtrAcct><DbtrAgt><FinInstnId><BICFI>ALPHDEFFXXX</BICFI></FinInstnId></DbtrAgt>` +
		`<CdtTrfTxInf><PmtId><InstrId>I-1</InstrId><EndToEndId>E-1</EndToEndId></PmtId><Amt><InstdAmt Ccy="EUR">10.25</InstdAmt></Amt><Cdtr><Nm>Creditor SA</Nm></Cdtr><CdtrAcct><Id><IBAN>FR1420041010050500013M02606</IBAN></Id></CdtrAcct></CdtTrfTxInf>` +
		`<CdtTrfTxInf><PmtId><InstrId>I-2</InstrId><EndToEndId>E-2</EndToEndId></PmtId><Amt><InstdAmt Ccy="EUR">20.25</InstdAmt></Amt><Cdtr><Nm>Creditor SA</Nm></Cdtr><CdtrAcct><Id><IBAN>FR1420041010050500013M02606</IBAN></Id></CdtrAcct></CdtTrfTxInf></PmtInf>`

	recallXML = `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.056.001.08"><FIToFIPmtCxlReq><Assgnmt><Id>MSG-1</Id><Assgnr><Agt><FinInstnId><BICFI>ALPHDEFFXXX</BICFI></FinInstnId></Agt></Assgnr>` +
		`<Assgne><Agt><FinInstnId><BICFI>BETAFRPPXXX</BICFI></FinInstnId></Agt></Assgne><CreDtTm>2026-11-20T10:00:00+01:00</CreDtTm></Assgnmt><CtrlData><NbOfTxs>1</NbOfTxs></CtrlData>` +
		`<Undrlyg><TxInf><CxlId>C-1</CxlId><OrgnlInstrId>INSTR-1</OrgnlInstrId><OrgnlUETR>0b7a3c52-8f0e-4c1d-9a44-5d2f6e7a8b90</OrgnlUETR><CxlRsnInf><Rsn><Cd>CUST</Cd></Rsn></CxlRsnInf></TxInf></Undrlyg></FIToFIPmtCxlReq></Document>`

	noticeXML = `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.08"><BkToCstmrDbtCdtNtfctn><GrpHdr><MsgId>MSG-1</MsgId><CreDtTm>2026-11-20T10:00:00+01:00</CreDtTm></GrpHdr>` +
		`<Ntfctn><Id>N-1</Id><Acct><Id><IBAN>DE89370400440532013000</IBAN></Id></Acct><TxsSummry><TtlNtries><NbOfNtries>1</NbOfNtries><Sum>5.5</Sum></TtlNtries></TxsSummry>` +
		`<Ntry><Amt Ccy="EUR">5.50</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-11-20</Dt></BookgDt><BkTxCd><Prtry><Cd>X</Cd></Prtry></BkTxCd></Ntry></Ntfctn></BkToCstmrDbtCdtNtfctn></Document>`
)

func TestEveryFamilyHasItsRules(t *testing.T) {
	t.Parallel()

	institution, returned, initiation, recall, notice := "/Document/FICdtTrf/", "/Document/PmtRtr/", "/Document/CstmrCdtTrfInitn/", "/Document/FIToFIPmtCxlReq/", "/Document/BkToCstmrDbtCdtNtfctn/"
	pstl := "<PstlAdr><TwnNm>Paris</TwnNm><Ctry>FR</Ctry></PstlAdr>"
	underlying := `<UndrlygCstmrCdtTrf><Dbtr><Nm>D</Nm></Dbtr><DbtrAgt><FinInstnId><BICFI>ALPHDEFFXXX</BICFI></FinInstnId></DbtrAgt><CdtrAgt><FinInstnId><BICFI>BETAFRPPXXX</BICFI></FinInstnId></CdtrAgt><Cdtr>` + pstl + `</Cdtr></UndrlygCstmrCdtTrf>`
	for name, c := range map[string]struct {
		base    string
		profile string
		pairs   []string
		want    []string // rule path tx
	}{
		"pacs.009 is fine":   {bankTransferXML, "", nil, nil},
		"pacs.009 count":     {bankTransferXML, ProfilePlain, []string{"<NbOfTxs>1<", "<NbOfTxs>3<"}, []string{"ISO-NBOFTXS " + institution + "GrpHdr/NbOfTxs whole"}},
		"pacs.009 slash":     {bankTransferXML, "", []string{"E2E-1", "/E2E"}, []string{"pacs.009:R13 " + institution + "CdtTrfTxInf[1]/PmtId/EndToEndId 0"}},
		"pacs.009 agent":     {bankTransferXML, "", []string{"</LEI></FinInstnId></Dbtr>", "</LEI><Nm>Alpha</Nm></FinInstnId></Dbtr>"}, []string{"pacs.009:R28 " + institution + "CdtTrfTxInf[1]/Dbtr/FinInstnId 0"}},
		"pacs.009 gpi":       {bankTransferXML, "", []string{"</PmtId>", "</PmtId><PmtTpInf><SvcLvl><Cd>G001</Cd></SvcLvl></PmtTpInf>"}, []string{"pacs.009:R10 " + institution + "CdtTrfTxInf[1]/PmtTpInf/SvcLvl[1]/Cd 0"}},
		"pacs.009 cover gpi": {bankTransferXML, "", []string{"</PmtId>", "</PmtId><PmtTpInf><SvcLvl><Cd>G001</Cd></SvcLvl></PmtTpInf>", "</CdtTrfTxInf>", strings.Replace(underlying, pstl, "<Nm>C</Nm>", 1) + "</CdtTrfTxInf>"}, nil},
		"pacs.009 cover party": {bankTransferXML, "", []string{"</CdtTrfTxInf>", underlying + "</CdtTrfTxInf>"}, []string{
			"pacs.009_cov:R53 " + institution + "CdtTrfTxInf[1]/UndrlygCstmrCdtTrf/Cdtr/Nm 0", "pacs.009_cov:R54 " + institution + "CdtTrfTxInf[1]/UndrlygCstmrCdtTrf/Cdtr/Nm 0",
		}},
		"pacs.009 former release": {bankTransferXML, ProfileCBPR2025, []string{"E2E-1", "/E2E"}, []string{"pacs.009:R15 " + institution + "CdtTrfTxInf[1]/PmtId/EndToEndId 0"}},

		"pacs.004 is fine":      {returnXML, "", nil, nil},
		"pacs.004 zero":         {returnXML, ProfilePlain, []string{`"EUR">1250.75</Rtrd`, `"EUR">0</Rtrd`}, []string{"AMOUNT-ZERO " + returned + "TxInf[1]/RtrdIntrBkSttlmAmt 0"}},
		"pacs.004 key":          {returnXML, ProfilePlain, []string{"<RtrId>RTR-1</RtrId>", "", "<OrgnlUETR>0b7a3c52-8f0e-4c1d-9a44-5d2f6e7a8b90</OrgnlUETR>", ""}, []string{"KEY " + returned + "TxInf[1]/RtrId 0"}},
		"pacs.004 gold":         {returnXML, "", []string{`"EUR">1250.75</Rtrd`, `"XAU">1250.75</Rtrd`}, []string{"pacs.004:R23 " + returned + "TxInf[1]/RtrdIntrBkSttlmAmt 0"}},
		"pacs.004 partial":      {returnXML, "", []string{`"EUR">1250.75</Rtrd`, `"EUR">1000</Rtrd`}, []string{"pacs.004:R61 " + returned + "TxInf[1]/RtrRsnInf 0"}},
		"pacs.004 said partial": {returnXML, "", []string{`"EUR">1250.75</Rtrd`, `"EUR">1000</Rtrd`, "</Rsn>", "</Rsn><AddtlInf>PART</AddtlInf>"}, nil},
		"pacs.004 charges":      {returnXML, "", []string{"</IntrBkSttlmDt>", `</IntrBkSttlmDt><RtrdInstdAmt Ccy="EUR">1.00</RtrdInstdAmt>`}, []string{"pacs.004:R22 " + returned + "TxInf[1]/ChrgsInf 0"}},
		"pacs.004 original":     {returnXML, "", []string{"<OrgnlInstrId>", "<OrgnlGrpInf><OrgnlMsgId>M</OrgnlMsgId><OrgnlMsgNmId>pacs.007.001.08</OrgnlMsgNmId></OrgnlGrpInf><OrgnlInstrId>"}, []string{"pacs.004:R13 " + returned + "TxInf[1]/OrgnlGrpInf/OrgnlMsgNmId 0"}},
		"pacs.004 date twice": {returnXML, "", []string{"<RtrdIntrBk", "<OrgnlIntrBkSttlmDt>2026-11-19</OrgnlIntrBkSttlmDt><RtrdIntrBk", "</RtrRsnInf>", "</RtrRsnInf><OrgnlTxRef><IntrBkSttlmDt>2026-11-19</IntrBkSttlmDt></OrgnlTxRef>"}, []string{
			"pacs.004:R9 " + returned + "TxInf[1]/OrgnlTxRef/IntrBkSttlmDt 0",
		}},
		"pacs.004 two of a kind": {returnXML, ProfilePlain, []string{"<NbOfTxs>1<", "<NbOfTxs>2<", "</TxInf>", "</TxInf>" + returnXML[strings.Index(returnXML, "<TxInf>"):strings.Index(returnXML, "</TxInf>")] + "</TxInf>"}, []string{"DUP-RTRID " + returned + "TxInf[2]/RtrId 1"}},

		"pain.001 is fine":     {blocksXML, "", nil, nil},
		"pain.001 count":       {blocksXML, ProfilePlain, []string{"<NbOfTxs>2</NbOfTxs><CtrlSum>30.5<", "<NbOfTxs>1</NbOfTxs><CtrlSum>30.5<"}, []string{"ISO-NBOFTXS " + initiation + "GrpHdr/NbOfTxs whole"}},
		"pain.001 sum":         {blocksXML, ProfilePlain, []string{"<CtrlSum>30.5<", "<CtrlSum>30.51<"}, []string{"ISO-CTRLSUM " + initiation + "GrpHdr/CtrlSum whole"}},
		"pain.001 block count": {blocksXML, ProfilePlain, []string{"<NbOfTxs>2</NbOfTxs><CtrlSum>30.50<", "<NbOfTxs>3</NbOfTxs><CtrlSum>30.50<"}, []string{"ISO-NBOFTXS " + initiation + "PmtInf[1]/NbOfTxs 0-1"}},
		"pain.001 block sum":   {blocksXML, ProfilePlain, []string{"<CtrlSum>30.50<", "<CtrlSum>30.49<"}, []string{"ISO-CTRLSUM " + initiation + "PmtInf[1]/CtrlSum 0-1"}},
		"pain.001 block twice": {blocksXML, ProfilePlain, []string{"<NbOfTxs>2</NbOfTxs><CtrlSum>30.5<", "<NbOfTxs>4</NbOfTxs><CtrlSum>61<", "</PmtInf>", "</PmtInf>" + strings.NewReplacer("I-1", "I-3", "I-2", "I-4").Replace(blockXML)}, []string{
			"DUP-BATCHID " + initiation + "PmtInf[2]/PmtInfId whole", "DUP-E2E " + initiation + "PmtInf[2]/CdtTrfTxInf[1]/PmtId/EndToEndId 2", "DUP-E2E " + initiation + "PmtInf[2]/CdtTrfTxInf[2]/PmtId/EndToEndId 3",
		}},
		"pain.001 fault of a block is one of each payment below": {blocksXML, ProfilePlain, []string{"DE89", "DE88"}, []string{"VAL-IBAN " + initiation + "PmtInf[1]/DbtrAcct/Id/IBAN 0-1"}},
		"pain.001 block name":     {blocksXML, "", []string{"<Dbtr><Nm>Debtor AG</Nm>", "<Dbtr>" + pstl}, []string{"pain.001:R13 " + initiation + "PmtInf[1]/Dbtr/Nm 0-1"}},
		"pain.001 block id":       {blocksXML, "", []string{"<PmtInfId>MSG-1", "<PmtInfId>B-1"}, []string{"pain.001:R8 " + initiation + "PmtInf[1]/PmtInfId 0-1"}},
		"pain.001 several blocks": {blocksXML, "", []string{"<NbOfTxs>2</NbOfTxs><CtrlSum>30.5<", "<NbOfTxs>4</NbOfTxs><CtrlSum>61<", "<PmtInfId>MSG-1", "<PmtInfId>B-1", "</PmtInf>", "</PmtInf>" + strings.NewReplacer("I-1", "I-3", "I-2", "I-4", "E-1", "E-3", "E-2", "E-4", "E2E-1", "E2E-3", "E2E-2", "E2E-4", "MSG-1", "B-2").Replace(blockXML)}, nil},
		"pain.001 zero":           {blocksXML, ProfilePlain, []string{"10.25", "0.00", "20.25", "30.50"}, []string{"AMOUNT-ZERO " + initiation + "PmtInf[1]/CdtTrfTxInf[1]/Amt/InstdAmt 0"}},

		"camt.056 is fine": {recallXML, "", nil, nil},
		"camt.056 count":   {recallXML, ProfilePlain, []string{"<NbOfTxs>1<", "<NbOfTxs>2<"}, []string{"ISO-NBOFTXS " + recall + "CtrlData/NbOfTxs whole"}},
		"camt.056 slash":   {recallXML, "", []string{"INSTR-1", "INSTR//1"}, []string{"CBPR-SLASH " + recall + "Undrlyg[1]/TxInf[1]/OrgnlInstrId 0"}},
		"camt.056 twice":   {recallXML, ProfilePlain, []string{"<NbOfTxs>1<", "<NbOfTxs>2<", "</TxInf>", "</TxInf>" + strings.Replace(recallXML[strings.Index(recallXML, "<TxInf>"):strings.Index(recallXML, "</Undrlyg>")], "C-1", "C-2", 1)}, []string{"DUP-ORGNLUETR " + recall + "Undrlyg[1]/TxInf[2]/OrgnlUETR 1"}},

		"camt.054 is fine":      {noticeXML, "", nil, nil},
		"camt.054 count":        {noticeXML, ProfilePlain, []string{"<NbOfNtries>1<", "<NbOfNtries>2<"}, []string{"ISO-NBOFTXS " + notice + "Ntfctn[1]/TxsSummry/TtlNtries/NbOfNtries 0"}},
		"camt.054 sum":          {noticeXML, ProfilePlain, []string{"<Sum>5.5<", "<Sum>5.51<"}, []string{"ISO-CTRLSUM " + notice + "Ntfctn[1]/TxsSummry/TtlNtries/Sum 0"}},
		"camt.054 no date":      {noticeXML, "", []string{"<BookgDt><Dt>2026-11-20</Dt></BookgDt>", ""}, []string{"camt.054:R10 " + notice + "Ntfctn[1]/Ntry[1]/BookgDt 0"}},
		"camt.054 account":      {noticeXML, ProfilePlain, []string{"DE89", "DE88"}, []string{"VAL-IBAN " + notice + "Ntfctn[1]/Acct/Id/IBAN 0"}},
		"camt.054 page nought":  {noticeXML, "", []string{"<Id>N-1</Id>", "<Id>N-1</Id><NtfctnPgntn><PgNb>0</PgNb><LastPgInd>true</LastPgInd></NtfctnPgntn>"}, []string{"camt.054:R8 " + notice + "Ntfctn[1]/NtfctnPgntn/PgNb 0"}},
		"camt.054 former books": {noticeXML, ProfileCBPR2025, []string{"<BookgDt><Dt>2026-11-20</Dt></BookgDt>", ""}, nil},

		"2025, hybrid without town":  {paymentXML, ProfileCBPR2025, []string{"<TwnNm>Paris</TwnNm><Ctry>FR</Ctry>", "<Ctry>FR</Ctry>"}, []string{"pacs.008:R102 " + txAt + "Cdtr/PstlAdr 0"}},
		"2025, lines alone":          {paymentXML, ProfileCBPR2025, []string{"<TwnNm>Paris</TwnNm><Ctry>FR</Ctry>", ""}, nil},
		"2025, a long line alone":    {paymentXML, ProfileCBPR2025, []string{"<TwnNm>Paris</TwnNm><Ctry>FR</Ctry>", "", "12 rue de la Paix", strings.Repeat("x", 36)}, []string{"pacs.008:R103 " + txAt + "Cdtr/PstlAdr/AdrLine[1] 0"}},
		"2025, no lines and no town": {paymentXML, ProfileCBPR2025, []string{"<TwnNm>Frankfurt</TwnNm>", ""}, []string{"pacs.008:R84 " + txAt + "Dbtr/PstlAdr 0"}},
		"pacs.004 amount twice": {returnXML, "", []string{"</RtrRsnInf>", `</RtrRsnInf><OrgnlTxRef><IntrBkSttlmAmt Ccy="EUR">1.00</IntrBkSttlmAmt></OrgnlTxRef>`}, []string{
			"pacs.004:R10 " + returned + "TxInf[1]/OrgnlTxRef/IntrBkSttlmAmt 0",
		}},

		"high value is fine":       {paymentXML, ProfileHighValue, nil, nil},
		"high value, two payments": {paymentXML, ProfileHighValue, []string{"<NbOfTxs>1<", "<NbOfTxs>2<", "</CdtTrfTxInf>", "</CdtTrfTxInf>" + second("INSTR-2", "E2E-2", "TX-2", "1b7a3c52")}, []string{"HV-ONE " + groupAt + "NbOfTxs whole"}},
		"high value, no UETR":      {paymentXML, ProfileHighValue, []string{"<UETR>0b7a3c52-8f0e-4c1d-9a44-5d2f6e7a8b90</UETR>", ""}, []string{"HV-UETR " + txAt + "PmtId/UETR 0"}},
		"high value, no date":      {paymentXML, ProfileHighValue, []string{"<IntrBkSttlmDt>2026-11-20</IntrBkSttlmDt>", ""}, []string{"HV-DATE " + txAt + "IntrBkSttlmDt 0"}},
		"high value, group's date": {paymentXML, ProfileHighValue, []string{"<IntrBkSttlmDt>2026-11-20</IntrBkSttlmDt>", "", "</NbOfTxs>", "</NbOfTxs><IntrBkSttlmDt>2026-11-20</IntrBkSttlmDt>"}, nil},
		"high value, address":      {paymentXML, ProfileHighValue, []string{"<TwnNm>Paris</TwnNm><Ctry>FR</Ctry>", ""}, []string{"HV-ADDRESS " + txAt + "Cdtr/PstlAdr 0"}},
		"high value, agent's name": {paymentXML, ProfileHighValue, []string{"<DbtrAgt><FinInstnId><BICFI>ALPHDEFFXXX</BICFI>", "<DbtrAgt><FinInstnId><Nm>Alpha</Nm>"}, []string{"HV-AGENT " + txAt + "DbtrAgt/FinInstnId/BICFI 0"}},
		"high value, nobody":       {paymentXML, ProfileHighValue, []string{"<Cdtr><Nm>Creditor SA</Nm><PstlAdr><TwnNm>Paris</TwnNm><Ctry>FR</Ctry><AdrLine>12 rue de la Paix</AdrLine></PstlAdr></Cdtr>", "<Cdtr/>"}, []string{"HV-PARTY " + txAt + "Cdtr/Nm 0"}},
		"high value, no name":      {paymentXML, ProfileHighValue, []string{"<Nm>Debtor AG</Nm>", "", debtorID, "<Id><OrgId><AnyBIC>ALPHDEFFXXX</AnyBIC></OrgId></Id>"}, []string{"HV-NAME " + txAt + "Dbtr/Nm 0"}},
		"high value, LEI":          {bankTransferXML, ProfileHighValue, []string{"<LEI>529900T8BM49AURSDO55</LEI></FinInstnId></Cdtr>", "</FinInstnId></Cdtr>"}, []string{"HV-LEI " + institution + "CdtTrfTxInf[1]/Cdtr/FinInstnId/LEI 0"}},
		"high value, return":       {returnXML, ProfileHighValue, []string{"<OrgnlUETR>0b7a3c52-8f0e-4c1d-9a44-5d2f6e7a8b90</OrgnlUETR>", "", "<IntrBkSttlmDt>2026-11-20</IntrBkSttlmDt>", ""}, []string{"HV-UETR " + returned + "TxInf[1]/OrgnlUETR 0", "HV-DATE " + returned + "TxInf[1]/IntrBkSttlmDt 0"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()

			r := Validate(change(t, c.base, c.pairs...), Options{Profile: c.profile})
			var got []string
			for _, f := range r.Faults {
				require.Equal(t, gateway.GateRules, f.Gate, f)
				require.NotEmpty(t, f.Hint)
				require.Len(t, f.Reason, 4)
				tx := "whole"
				if f.Tx != gateway.WholeMessage {
					tx = string(rune('0' + f.Tx))
					if f.Txs > 1 {
						tx += "-" + string(rune('0'+f.Tx+f.Txs-1))
					}
				}
				got = append(got, f.Rule+" "+f.Path+" "+tx)
			}
			require.Equal(t, c.want, got)
		})
	}
}

func TestHeaderOfADuplicateIsHeldAgainstItsAgentsUnderItsOwnNumber(t *testing.T) {
	t.Parallel()

	for profile, numbers := range map[string][2]string{ProfileCBPR2026: {"pacs.008:R3", "pacs.008:R2"}, ProfileCBPR2025: {"pacs.008:R3", "pacs.008:R2"}} {
		header := strings.NewReplacer("<To><FIId><FinInstnId><BICFI>BETAFRPPXXX</BICFI>", "<To><FIId><FinInstnId>"+otherAgent, "cbprplus.04", "cbprplus.03").Replace(headerXML)
		for copyDuplicate, want := range map[string][]string{"": {numbers[0]}, "<CpyDplct>DUPL</CpyDplct>": {numbers[1]}, "<CpyDplct>COPY</CpyDplct>": nil, "<CpyDplct>CODU</CpyDplct>": nil} {
			r := Validate([]byte(enveloped(strings.Replace(header, "</CreDt>", "</CreDt>"+copyDuplicate, 1))), Options{Profile: profile})
			var got []string
			for _, f := range r.Faults {
				got = append(got, f.Rule)
			}
			require.Equal(t, want, got, profile+copyDuplicate)
		}
	}
}

func TestServiceThatContradictsTheKindOfThePaymentRefusesTheMessage(t *testing.T) {
	t.Parallel()

	underlying := `<UndrlygCstmrCdtTrf><Dbtr><Nm>D</Nm></Dbtr><DbtrAgt><FinInstnId><BICFI>ALPHDEFFXXX</BICFI></FinInstnId></DbtrAgt><CdtrAgt><FinInstnId><BICFI>BETAFRPPXXX</BICFI></FinInstnId></CdtrAgt><Cdtr><Nm>C</Nm></Cdtr></UndrlygCstmrCdtTrf>`
	core := bankTransferXML
	cover := strings.Replace(core, "</CdtTrfTxInf>", underlying+"</CdtTrfTxInf>", 1)
	first := core[strings.Index(core, "<CdtTrfTxInf>") : strings.Index(core, "</CdtTrfTxInf>")+len("</CdtTrfTxInf>")]
	first = strings.NewReplacer("INSTR-1", "INSTR-0", "E2E-1", "E2E-0", "0b7a3c52", "1b7a3c52").Replace(first)
	mixed := strings.NewReplacer("<NbOfTxs>1<", "<NbOfTxs>2<", "<CdtTrfTxInf>", first+"<CdtTrfTxInf>").Replace(cover)
	for name, c := range map[string]struct{ service, document, hint string }{
		"core":                        {"swift.cbprplus.04", core, ""},
		"cover":                       {"swift.cbprplus.cov.04", cover, ""},
		"advice":                      {"swift.cbprplus.adv.04", core, ""},
		"service of another network":  {"rtgs.01", cover, ""},
		"cov without underlying":      {"swift.cbprplus.cov.04", core, "UndrlygCstmrCdtTrf is missing; add it"},
		"cov, one without underlying": {"swift.cbprplus.cov.04", mixed, "UndrlygCstmrCdtTrf is missing; add it"},
		"core with underlying":        {"swift.cbprplus.04", cover, "makes this a cover; name it in BizSvc"},
		"core, one with underlying":   {"swift.cbprplus.04", mixed, "makes this a cover; name it in BizSvc"},
		"advice with underlying":      {"swift.cbprplus.adv.04", cover, "makes this a cover; name it in BizSvc"},
	} {
		header := strings.NewReplacer("pacs.008.001.08", "pacs.009.001.08", "swift.cbprplus.04", c.service).Replace(headerXML)
		raw := []byte("<Envelope>" + header + c.document + "</Envelope>")
		for profile, release := range map[string]string{ProfileCBPR: "", ProfileCBPR2026: "", ProfileCBPR2025: ".03", ProfilePlain: "", ProfileHighValue: ""} {
			raw := raw
			if release != "" {
				raw = []byte(strings.Replace(string(raw), ".04</BizSvc>", release+"</BizSvc>", 1))
			}
			var of []gateway.Fault
			for _, f := range Validate(raw, Options{Profile: profile}).Faults {
				if f.Rule == "CBPR-USAGE" {
					of = append(of, f)
				}
			}
			if c.hint == "" || profile == ProfilePlain || profile == ProfileHighValue {
				require.Empty(t, of, "%s %s", profile, name)
				continue
			}
			require.Len(t, of, 1, "%s %s", profile, name)
			require.Equal(t, gateway.WholeMessage, of[0].Tx)
			require.Equal(t, "/AppHdr/BizSvc", of[0].Path)
			require.True(t, strings.HasPrefix(of[0].Found, strings.TrimSuffix(c.service, ".04")), of[0].Found)
			require.Contains(t, of[0].Hint, c.hint)
			require.Equal(t, "CH16", of[0].Reason)
		}
		if c.hint == "" {
			require.Empty(t, Validate(raw, Options{}).Faults, name)
		}
	}
}

func TestAKindThatAMessageDoesNotHaveLeavesItsRulesInForce(t *testing.T) {
	t.Parallel()

	for service, refused := range map[string]bool{
		"swift.cbprplus.04": false, "swift.cbprplus.cov.04": true, "swift.cbprplus.adv.04": true, "rtgs.cov.01": false, "cov": false,
	} {
		header := strings.Replace(headerXML, "swift.cbprplus.04", service, 1)
		r := Validate(change(t, enveloped(header), "<TwnNm>Paris</TwnNm>", ""), Options{})
		var got []string
		for _, f := range r.Faults {
			got = append(got, f.Rule)
		}
		want := []string{"CBPR-ADDRESS"}
		if refused {
			want = []string{"CBPR-USAGE", "CBPR-ADDRESS"}
			require.Equal(t, []string{"/AppHdr/BizSvc", "CH16", service}, []string{r.Faults[0].Path, r.Faults[0].Reason, r.Faults[0].Found})
			require.Contains(t, r.Faults[0].Hint, "of a pacs.008; leave it out of BizSvc")
		}
		require.Equal(t, want, got, service)
		require.Empty(t, Validate([]byte(enveloped(header)), Options{Profile: ProfilePlain}).Faults)
	}
}

func TestAnAddressWithoutAnythingInItIsNone(t *testing.T) {
	t.Parallel()

	for _, empty := range []string{"<PstlAdr/>", "<PstlAdr></PstlAdr>", "<PstlAdr> <!-- none --> </PstlAdr>"} {
		raw := change(t, paymentXML, "<PstlAdr><TwnNm>Paris</TwnNm><Ctry>FR</Ctry><AdrLine>12 rue de la Paix</AdrLine></PstlAdr>", empty)
		require.Empty(t, Validate(raw, Options{Profile: ProfilePlain}).Faults)
		r := Validate(raw, Options{})
		require.Len(t, r.Faults, 1)
		require.Equal(t, []string{"CBPR-ADDRESS", "BE04", txAt + "Cdtr/PstlAdr"}, []string{r.Faults[0].Rule, r.Faults[0].Reason, r.Faults[0].Path})
	}
}

func TestPaymentsOfACountryCoupleNeedNamesAndIBANs(t *testing.T) {
	t.Parallel()

	stp := strings.Replace(headerXML, "cbprplus.04", "cbprplus.stp.04", 1)
	for couple, rule := range map[[2]string]string{
		{"DE", "FR"}: "R12", {"IT", "VA"}: "R15", {"FR", "MC"}: "R16", {"ES", "AD"}: "R17", {"IT", "SM"}: "R18", {"DE", "US"}: "", {"VA", "SM"}: "",
	} {
		raw := strings.NewReplacer("<DbtrAgt><FinInstnId><BICFI>ALPHDEFFXXX", "<DbtrAgt><FinInstnId><BICFI>ALPH"+couple[0]+"FFXXX", "<CdtrAgt><FinInstnId><BICFI>BETAFRPPXXX", "<CdtrAgt><FinInstnId><BICFI>BETA"+couple[1]+"PPXXX").
			Replace(enveloped(stp))
		r := Validate([]byte(raw), Options{})
		if rule == "" {
			require.Empty(t, r.Faults)
			continue
		}
		require.Len(t, r.Faults, 1, couple) // the creditor has a wallet
		require.Equal(t, "pacs.008_stp:"+rule, r.Faults[0].Rule)
		require.Equal(t, txAt+"CdtrAcct/Id/IBAN", r.Faults[0].Path)
	}
	require.Empty(t, Validate([]byte(enveloped(headerXML)), Options{}).Faults, "only STP payments")
}

// A status report is written and never read here, so its rules are run by themselves.
func TestStatusReportsHaveTheirRules(t *testing.T) {
	t.Parallel()

	report := `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pacs.002.001.10"><FIToFIPmtStsRpt><GrpHdr><MsgId>M</MsgId><CreDtTm>2026-11-20T10:00:00Z</CreDtTm></GrpHdr><TxInfAndSts>` +
		`<OrgnlGrpInf><OrgnlMsgId>O</OrgnlMsgId><OrgnlMsgNmId>pacs.008.001.08</OrgnlMsgNmId></OrgnlGrpInf><OrgnlInstrId>I</OrgnlInstrId><TxSts>RJCT</TxSts><StsRsnInf><Rsn><Cd>AC01</Cd></Rsn></StsRsnInf></TxInfAndSts></FIToFIPmtStsRpt></Document>`
	for rule, pairs := range map[string][]string{
		"":             nil,
		"pacs.002:R9":  {"<StsRsnInf><Rsn><Cd>AC01</Cd></Rsn></StsRsnInf>", ""},
		"pacs.002:R10": {"</StsRsnInf>", "</StsRsnInf><FctvIntrBkSttlmDt><Dt>2026-11-20</Dt></FctvIntrBkSttlmDt>"},
		"pacs.002:R12": {"pacs.008.001.08<", "MT103<"},
		"pacs.002:R14": {">I<", ">/I<"},
		"pacs.002:R20": {"<StsRsnInf>", "<StsRsnInf><Orgtr/>"},
	} {
		_, _, ids := judged(t, change(t, report, pairs...), ProfileCBPR2026)
		require.Equal(t, rule, strings.Join(ids, " "))
	}
}

func TestFaultsOfOneTransactionAreBounded(t *testing.T) {
	t.Parallel()

	many := strings.Repeat("<Strd><Invcr><Nm>X</Nm><CtryOfRes>QQ</CtryOfRes></Invcr></Strd>", 200)
	raw := change(t, paymentXML, "<Ustrd>Invoice 4711</Ustrd>", many)
	require.Len(t, Validate(raw, Options{Profile: ProfilePlain}).Faults, txFaultsMax)
}

func TestEveryPackReadsItsTable(t *testing.T) {
	t.Parallel()

	for _, table := range []string{cbpr2025, cbpr2026} {
		p := mustPack(table)
		require.NotEmpty(t, p.from)
		seen := map[string]string{}
		for _, r := range p.rules {
			place := string(r.usage) + r.kind + r.at
			require.NotNil(t, r.check, r.id)
			require.NotNil(t, shapes[r.families[0]], r.id)
			if !strings.HasPrefix(r.id, "CBPR-") {
				require.Empty(t, seen[r.id], "%s stands twice", r.id)
				seen[r.id] = place
			}
		}
	}
	require.Panics(t, func() { mustPack("message pacs.008\nnonsense R1\n") })
}
