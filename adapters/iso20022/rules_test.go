package iso20022

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

const (
	txAt    = "/Document/FIToFICstmrCdtTrf/CdtTrfTxInf[1]/"
	groupAt = "/Document/FIToFICstmrCdtTrf/GrpHdr/"
)

// ruleCase changes the payment, or the payment in its envelope, and names what
// must be found.
type ruleCase struct {
	name   string
	pairs  []string
	header bool // with an AppHdr around it
	plain  bool // the profile plain finds it too
	rule   string
	also   []string // rules that find the same fault
	reason string
	path   string
	tx     int
}

const whole = gateway.WholeMessage

var (
	chargesEUR   = "<ChrgsInf><Amt Ccy=\"EUR\">1.00</Amt><Agt><FinInstnId><BICFI>ALPHDEFFXXX</BICFI></FinInstnId></Agt></ChrgsInf>"
	strd         = "<Strd><CdtrRefInf><Ref>R1</Ref></CdtrRefInf></Strd>"
	otherAgent   = "<BICFI>GAMANL2AXXX</BICFI>"
	debtorStreet = "<PstlAdr><StrtNm>Main Street</StrtNm><BldgNb>1</BldgNb><PstCd>60311</PstCd><TwnNm>Frankfurt</TwnNm><Ctry>DE</Ctry></PstlAdr>"
	debtorID     = "<Id><OrgId><LEI>529900T8BM49AURSDO55</LEI></OrgId></Id>"
	wallet       = "eip155:11155111:0x52908400098527886E0F7030069857D2E4169EE7"
)

var ruleCases = []ruleCase{
	{
		name: "header names another message", header: true, plain: true, pairs: []string{"<MsgDefIdr>pacs.008.001.08", "<MsgDefIdr>pacs.009.001.08"},
		rule: "pacs.008:R8", reason: "CH16", path: "/AppHdr/MsgDefIdr", tx: whole,
	},
	{
		name: "header's BIC of no country", header: true, plain: true, rule: "VAL-BIC", reason: "RC01", path: "/AppHdr/To", tx: whole,
		pairs: []string{"</CreDt>", "</CreDt><CpyDplct>COPY</CpyDplct>", "<To><FIId><FinInstnId><BICFI>BETAFRPPXXX", "<To><FIId><FinInstnId><BICFI>BETAQQPPXXX"},
	},
	{name: "wrong count", plain: true, pairs: []string{"<NbOfTxs>1<", "<NbOfTxs>2<"}, rule: "ISO-NBOFTXS", reason: "AM10", path: groupAt + "NbOfTxs", tx: whole},
	{name: "wrong sum", plain: true, pairs: []string{"</NbOfTxs>", "</NbOfTxs><CtrlSum>1250.76</CtrlSum>"}, rule: "ISO-CTRLSUM", reason: "AM10", path: groupAt + "CtrlSum", tx: whole},
	{
		name: "wrong total", plain: true, pairs: []string{"</NbOfTxs>", `</NbOfTxs><TtlIntrBkSttlmAmt Ccy="EUR">1250.74</TtlIntrBkSttlmAmt>`},
		rule: "ISO-TTLAMT", reason: "AM10", path: groupAt + "TtlIntrBkSttlmAmt", tx: whole,
	},
	{
		name: "total in another currency", plain: true, pairs: []string{"</NbOfTxs>", `</NbOfTxs><TtlIntrBkSttlmAmt Ccy="USD">1250.75</TtlIntrBkSttlmAmt>`},
		rule: "ISO-TTLAMT", reason: "AM10", path: groupAt + "TtlIntrBkSttlmAmt", tx: whole,
	},
	{
		name: "nothing tells it apart", plain: true, pairs: []string{"<TxId>TX-1</TxId><UETR>0b7a3c52-8f0e-4c1d-9a44-5d2f6e7a8b90</UETR>", "", "E2E-1", "NOTPROVIDED"},
		rule: "KEY", also: []string{"CBPR-UETR"}, reason: "CH21", path: txAt + "PmtId/UETR",
	},
	{name: "zero", plain: true, pairs: []string{"1250.75", "0.00"}, rule: "AMOUNT-ZERO", reason: "AM01", path: txAt + "IntrBkSttlmAmt"},
	{name: "wallet of another kind", plain: true, pairs: []string{wallet, "solana:x:y"}, rule: "WALLET-CHAIN", reason: "AC01", path: txAt + "CdtrAcct/Prxy/Id"},
	{name: "wallet without chain", plain: true, pairs: []string{wallet, "0x52908400098527886E0F7030069857D2E4169EE7"}, rule: "WALLET-CAIP10", reason: "AC01", path: txAt + "CdtrAcct/Prxy/Id"},
	{name: "wallet in lower case", plain: true, pairs: []string{wallet, strings.ToLower(wallet)}, rule: "WALLET-EIP55", reason: "AC01", path: txAt + "CdtrAcct/Prxy/Id"},
	{name: "wallet too short", plain: true, pairs: []string{"4169EE7<", "4169EE<"}, rule: "WALLET-CAIP10", reason: "AC01", path: txAt + "CdtrAcct/Prxy/Id"},
	{name: "wallet that is no number", plain: true, pairs: []string{"4169EE7<", "4169EEg<"}, rule: "WALLET-CAIP10", reason: "AC01", path: txAt + "CdtrAcct/Prxy/Id"},
	{name: "wallet on chain 01", plain: true, pairs: []string{"eip155:11155111", "eip155:01"}, rule: "WALLET-CAIP10", reason: "AC01", path: txAt + "CdtrAcct/Prxy/Id"},
	{name: "unknown currency", plain: true, pairs: []string{`"EUR"`, `"EUX"`}, rule: "VAL-CCY", reason: "AM11", path: txAt + "IntrBkSttlmAmt"},
	{name: "former currency settles", plain: true, pairs: []string{`"EUR"`, `"HRK"`}, rule: "VAL-CCY", reason: "AM11", path: txAt + "IntrBkSttlmAmt"},
	{name: "unknown account currency", plain: true, pairs: []string{"</Id><Prxy>", "</Id><Ccy>EUX</Ccy><Prxy>"}, rule: "VAL-CCY", reason: "AM11", path: txAt + "CdtrAcct/Ccy"},
	{name: "too many decimals", plain: true, pairs: []string{"1250.75", "1250.755"}, rule: "AMOUNT-DIGITS", reason: "CH20", path: txAt + "IntrBkSttlmAmt"},
	{
		name: "charge with decimals", plain: true, pairs: []string{"<ChrgBr>SHAR</ChrgBr>", "<ChrgBr>SHAR</ChrgBr>" + strings.Replace(chargesEUR, `"EUR">1.00`, `"JPY">1.01`, 1)},
		rule: "AMOUNT-DIGITS", reason: "CH20", path: txAt + "ChrgsInf[1]/Amt",
	},
	{
		name: "BIC of no country", plain: true, pairs: []string{"<CdtrAgt><FinInstnId><BICFI>BETAFR", "<CdtrAgt><FinInstnId><BICFI>BETAQQ"},
		rule: "VAL-BIC", reason: "RC01", path: txAt + "CdtrAgt/FinInstnId/BICFI",
	},
	{name: "IBAN with wrong digits", plain: true, pairs: []string{"DE89370400440532013000", "DE89370400440532013001"}, rule: "VAL-IBAN", reason: "AC01", path: txAt + "DbtrAcct/Id/IBAN"},
	{name: "IBAN too short", plain: true, pairs: []string{"DE89370400440532013000", "DE8937040044053201300"}, rule: "VAL-IBAN", reason: "AC01", path: txAt + "DbtrAcct/Id/IBAN"},
	{name: "IBAN of no country", plain: true, pairs: []string{"DE89370400440532013000", "US89370400440532013000"}, rule: "VAL-IBAN", reason: "AC01", path: txAt + "DbtrAcct/Id/IBAN"},
	{name: "LEI with wrong digits", plain: true, pairs: []string{"529900T8BM49AURSDO55", "529900T8BM49AURSDO56"}, rule: "VAL-LEI", reason: "BE15", path: txAt + "Dbtr/Id/OrgId/LEI"},
	{name: "debtor's country", plain: true, pairs: []string{"<Ctry>DE<", "<Ctry>QQ<"}, rule: "VAL-CTRY", reason: "BE10", path: txAt + "Dbtr/PstlAdr/Ctry"},
	{name: "creditor's country", plain: true, pairs: []string{"<Ctry>FR<", "<Ctry>UK<"}, rule: "VAL-CTRY", reason: "BE11", path: txAt + "Cdtr/PstlAdr/Ctry"},
	{
		name: "country in a structured remittance", plain: true, pairs: []string{"<Ustrd>Invoice 4711</Ustrd>", "<Strd><Invcr><Nm>X</Nm><PstlAdr><TwnNm>T</TwnNm><Ctry>QQ</Ctry></PstlAdr></Invcr></Strd>"},
		rule: "VAL-CTRY", reason: "BE09", path: txAt + "RmtInf/Strd[1]/Invcr/PstlAdr/Ctry",
	},

	{name: "header's id", header: true, pairs: []string{"<BizMsgIdr>MSG-1", "<BizMsgIdr>MSG-2"}, rule: "pacs.008:R1", reason: "CH16", path: "/AppHdr/BizMsgIdr", tx: whole},
	{
		name: "header's receiver", header: true, pairs: []string{"<To><FIId><FinInstnId><BICFI>BETAFRPPXXX</BICFI>", "<To><FIId><FinInstnId>" + otherAgent},
		rule: "pacs.008:R3", reason: "RC02", path: "/AppHdr/To/FIId/FinInstnId/BICFI", tx: whole,
	},
	{
		name: "header's sender", header: true, pairs: []string{"<Fr><FIId><FinInstnId><BICFI>ALPHDEFFXXX</BICFI>", "<Fr><FIId><FinInstnId>" + otherAgent},
		rule: "pacs.008:R5", reason: "RC02", path: "/AppHdr/Fr/FIId/FinInstnId/BICFI", tx: whole,
	},
	{name: "header's priority", header: true, pairs: []string{"</CreDt>", "</CreDt><Prty>HIGH</Prty>"}, rule: "pacs.008:R4", reason: "CH16", path: "/AppHdr/Prty", tx: whole},
	{name: "no UETR", pairs: []string{"<UETR>0b7a3c52-8f0e-4c1d-9a44-5d2f6e7a8b90</UETR>", ""}, rule: "CBPR-UETR", reason: "CH21", path: txAt + "PmtId/UETR"},
	{name: "slash in front", pairs: []string{"INSTR-1", "/INSTR-1"}, rule: "pacs.008:R28", reason: "CH16", path: txAt + "PmtId/InstrId"},
	{name: "slash at the end", pairs: []string{"INSTR-1", "INSTR-1/"}, rule: "pacs.008:R28", reason: "CH16", path: txAt + "PmtId/InstrId"},
	{name: "two slashes", pairs: []string{"INSTR-1", "INSTR//1"}, rule: "pacs.008:R28", reason: "CH16", path: txAt + "PmtId/InstrId"},
	{name: "blank end to end id", plain: true, pairs: []string{"E2E-1", " "}, rule: "pacs.008:R29", reason: "CH16", path: txAt + "PmtId/EndToEndId"},
	{name: "gold", pairs: []string{`"EUR"`, `"XAU"`}, rule: "pacs.008:R31", reason: "AM11", path: txAt + "IntrBkSttlmAmt"},
	{name: "another gpi level", pairs: []string{"</InstrPrty>", "</InstrPrty><SvcLvl><Cd>G002</Cd></SvcLvl>"}, rule: "pacs.008:R13", reason: "FF04", path: txAt + "PmtTpInf/SvcLvl[1]/Cd"},
	{name: "two charges with DEBT", pairs: []string{"<ChrgBr>SHAR</ChrgBr>", "<ChrgBr>DEBT</ChrgBr>" + chargesEUR + chargesEUR}, rule: "pacs.008:R23", reason: "CH17", path: txAt + "ChrgsInf[2]"},
	{name: "no charges with CRED", pairs: []string{"SHAR", "CRED"}, rule: "pacs.008:R26", reason: "CH21", path: txAt + "ChrgsInf"},
	{name: "prepaid charges not stated", pairs: []string{"<ChrgBr>SHAR", `<InstdAmt Ccy="EUR">1250.00</InstdAmt><ChrgBr>DEBT`}, rule: "pacs.008:R30", reason: "CH16", path: txAt + "ChrgsInf"},
	{
		name: "prepaid charges zero", pairs: []string{"<ChrgBr>SHAR</ChrgBr>", `<InstdAmt Ccy="EUR">1250.00</InstdAmt><ChrgBr>DEBT</ChrgBr>` + strings.Replace(chargesEUR, "1.00", "0", 1)},
		rule: "pacs.008:R30", reason: "CH16", path: txAt + "ChrgsInf[1]/Amt",
	},
	{name: "both kinds of remittance", pairs: []string{"</Ustrd>", "</Ustrd>" + strd}, rule: "pacs.008:R24", reason: "CH17", path: txAt + "RmtInf"},
	{name: "related remittance", pairs: []string{"<RmtInf>", "<RltdRmtInf><RmtId>x</RmtId></RltdRmtInf><RmtInf>"}, rule: "pacs.008:R27", reason: "CH17", path: txAt + "RltdRmtInf[1]"},
	{
		name: "too much remittance", pairs: []string{"<Ustrd>Invoice 4711</Ustrd>", strings.Repeat("<Strd>"+strings.Repeat("<AddtlRmtInf>"+strings.Repeat("x", 140)+"</AddtlRmtInf>", 3)+"</Strd>", 22)},
		rule: "pacs.008:R63", reason: "CH16", path: txAt + "RmtInf/Strd[1]",
	},
	{name: "instruction twice", pairs: []string{"<Purp>", strings.Repeat("<InstrForCdtrAgt><Cd>PHOB</Cd></InstrForCdtrAgt>", 2) + "<Purp>"}, rule: "pacs.008:R25", reason: "CH16", path: txAt + "InstrForCdtrAgt[2]"},
	{
		name: "TELB and PHOB", pairs: []string{"<Purp>", "<InstrForCdtrAgt><Cd>TELB</Cd></InstrForCdtrAgt><InstrForCdtrAgt><Cd>PHOB</Cd></InstrForCdtrAgt><Purp>"},
		rule: "pacs.008:R10", reason: "CH17", path: txAt + "InstrForCdtrAgt[2]",
	},
	{
		name: "HOLD and CHQB", pairs: []string{"<Purp>", "<InstrForCdtrAgt><Cd>HOLD</Cd></InstrForCdtrAgt><InstrForCdtrAgt><Cd>CHQB</Cd></InstrForCdtrAgt><Purp>"},
		rule: "pacs.008:R11", reason: "CH17", path: txAt + "InstrForCdtrAgt[2]",
	},
	{
		name: "agent's name without address", pairs: []string{"<DbtrAgt><FinInstnId><BICFI>ALPHDEFFXXX</BICFI>", "<DbtrAgt><FinInstnId><BICFI>ALPHDEFFXXX</BICFI><Nm>Alpha</Nm>"},
		rule: "pacs.008:R52", reason: "RC02", path: txAt + "DbtrAgt/FinInstnId",
	},
	{
		name: "agent's address without name", pairs: []string{"<CdtrAgt><FinInstnId><BICFI>BETAFRPPXXX</BICFI>", "<CdtrAgt><FinInstnId><BICFI>BETAFRPPXXX</BICFI>" + debtorStreet},
		rule: "pacs.008:R53", reason: "RC02", path: txAt + "CdtrAgt/FinInstnId",
	},
	{
		name: "reimbursement agent's name without address", pairs: []string{"</SttlmMtd>", "</SttlmMtd><InstgRmbrsmntAgt><FinInstnId><Nm>Alpha</Nm></FinInstnId></InstgRmbrsmntAgt>"},
		rule: "pacs.008:R12", reason: "RC02", path: groupAt + "SttlmInf/InstgRmbrsmntAgt/FinInstnId", tx: whole,
	},
	{name: "debtor's address without name", pairs: []string{"<Nm>Debtor AG</Nm>", ""}, rule: "pacs.008:R48", also: []string{"pacs.008:R50"}, reason: "BE08", path: txAt + "Dbtr/Nm"},
	{
		name: "creditor without name and BIC", pairs: []string{"<Cdtr><Nm>Creditor SA</Nm><PstlAdr><TwnNm>Paris</TwnNm><Ctry>FR</Ctry><AdrLine>12 rue de la Paix</AdrLine></PstlAdr></Cdtr>", "<Cdtr/>"},
		rule: "pacs.008:R55", reason: "BE22", path: txAt + "Cdtr/Nm",
	},
	{name: "debtor with BIC, name and address", pairs: []string{"<OrgId><LEI>", "<OrgId><AnyBIC>ALPHDEFFXXX</AnyBIC><LEI>"}, rule: "pacs.008:R47", reason: "CH17", path: txAt + "Dbtr/Id/OrgId/AnyBIC"},
	{name: "debtor's address in lines", pairs: []string{debtorStreet, "<PstlAdr><AdrLine>Main Street 1, Frankfurt</AdrLine></PstlAdr>"}, rule: "CBPR-ADDRESS", reason: "BE07", path: txAt + "Dbtr/PstlAdr"},
	{name: "creditor's address without country", pairs: []string{"<TwnNm>Paris</TwnNm><Ctry>FR</Ctry>", "<TwnNm>Paris</TwnNm>"}, rule: "CBPR-ADDRESS", reason: "BE04", path: txAt + "Cdtr/PstlAdr"},
	{name: "three lines", pairs: []string{"</AdrLine>", "</AdrLine><AdrLine>b</AdrLine><AdrLine>c</AdrLine>"}, rule: "CBPR-ADDRESS", reason: "BE04", path: txAt + "Cdtr/PstlAdr/AdrLine[3]"},
	{name: "town said twice", pairs: []string{"12 rue de la Paix", "paris "}, rule: "pacs.008:R20", reason: "BE04", path: txAt + "Cdtr/PstlAdr/AdrLine[1]"},
	{
		name: "agent's address in lines", pairs: []string{"<CdtrAgt><FinInstnId><BICFI>BETAFRPPXXX</BICFI>", "<CdtrAgt><FinInstnId><BICFI>BETAFRPPXXX</BICFI><Nm>Beta</Nm><PstlAdr><AdrLine>x</AdrLine></PstlAdr>"},
		rule: "CBPR-ADDRESS", reason: "CH16", path: txAt + "CdtrAgt/FinInstnId/PstlAdr",
	},
}

func TestEachRuleFindsItsFault(t *testing.T) {
	t.Parallel()

	for _, c := range ruleCases {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()

			base := paymentXML
			if c.header {
				base = enveloped(headerXML)
			}
			raw := change(t, base, c.pairs...)
			r := Validate(raw, Options{})
			require.Equal(t, gateway.GateRules, r.Gate)
			var found []string
			for _, f := range r.Faults {
				found = append(found, f.Rule)
			}
			require.Equal(t, append([]string{c.rule}, c.also...), found, r.Faults)
			f := r.Faults[0]
			require.Equal(t, c.path, f.Path)
			require.Equal(t, c.reason, f.Reason)
			require.Equal(t, c.tx, f.Tx)
			require.NotEmpty(t, f.Hint)
			require.Equal(t, c.tx == whole, r.Refused())

			plain := Validate(raw, Options{Profile: ProfilePlain})
			if !c.plain {
				require.Empty(t, plain.Faults)
			} else {
				require.Len(t, plain.Faults, 1)
			}
		})
	}
}

func TestWhatTheRulesAllowPasses(t *testing.T) {
	t.Parallel()

	for name, c := range map[string]struct {
		header bool
		pairs  []string
	}{
		"right sums":                      {false, []string{"</NbOfTxs>", `</NbOfTxs><CtrlSum>+01250.750</CtrlSum><TtlIntrBkSttlmAmt Ccy="EUR">1250.750</TtlIntrBkSttlmAmt>`}},
		"count with zeros":                {false, []string{"<NbOfTxs>1<", "<NbOfTxs>001<"}},
		"former currency instructed":      {false, []string{"<ChrgBr>", `<InstdAmt Ccy="HRK">9500.00</InstdAmt><XchgRate>7.5345</XchgRate><ChrgBr>`}},
		"zeros behind the decimals":       {false, []string{"1250.75", "1250.75000"}},
		"three decimals in dinars":        {false, []string{`"EUR">1250.75`, `"KWD">1250.755`}},
		"copy to somebody else":           {true, []string{"<To><FIId><FinInstnId><BICFI>BETAFRPPXXX</BICFI>", "<To><FIId><FinInstnId>" + otherAgent, "</CreDt>", "</CreDt><CpyDplct>COPY</CpyDplct>"}},
		"eight characters of BIC":         {true, []string{"<To><FIId><FinInstnId><BICFI>BETAFRPPXXX", "<To><FIId><FinInstnId><BICFI>BETAFRPP"}},
		"same priority":                   {true, []string{"</CreDt>", "</CreDt><Prty>NORM</Prty>"}},
		"slash inside":                    {false, []string{"INSTR-1", "INSTR/1"}},
		"gpi level":                       {false, []string{"</InstrPrty>", "</InstrPrty><SvcLvl><Cd>G001</Cd></SvcLvl>"}},
		"charges with CRED":               {false, []string{"<ChrgBr>SHAR</ChrgBr>", "<ChrgBr>CRED</ChrgBr>" + chargesEUR + chargesEUR}},
		"prepaid charges":                 {false, []string{"<ChrgBr>SHAR</ChrgBr>", `<InstdAmt Ccy="EUR">1249.75</InstdAmt><ChrgBr>DEBT</ChrgBr>` + chargesEUR}},
		"lower settlement with DEBT":      {false, []string{"<ChrgBr>SHAR", `<InstdAmt Ccy="EUR">1260.00</InstdAmt><ChrgBr>DEBT`}},
		"instructed in another currency":  {false, []string{"<ChrgBr>SHAR", `<InstdAmt Ccy="USD">1.00</InstdAmt><XchgRate>1.1</XchgRate><ChrgBr>DEBT`}},
		"structured remittance":           {false, []string{"<Ustrd>Invoice 4711</Ustrd>", strd}},
		"debtor by BIC":                   {false, []string{"<Nm>Debtor AG</Nm>" + debtorStreet + debtorID, "<Id><OrgId><AnyBIC>ALPHDEFFXXX</AnyBIC></OrgId></Id>"}},
		"no address":                      {false, []string{debtorStreet, ""}},
		"two lines":                       {false, []string{"</AdrLine>", "</AdrLine><AdrLine>b</AdrLine>"}},
		"supplementary data":              {false, []string{"</CdtTrfTxInf>", `<SplmtryData><Envlp><x xmlns="urn:x"><IBAN>none</IBAN></x></Envlp></SplmtryData></CdtTrfTxInf>`}},
		"two transactions":                {false, []string{"<NbOfTxs>1<", "<NbOfTxs>2<", "</CdtTrfTxInf>", "</CdtTrfTxInf>" + second("INSTR-2", "E2E-1", "TX-2", "1b7a3c52")}},
		"another proxy":                   {false, []string{"<Tp><Prtry>CAIP10</Prtry></Tp><Id>" + wallet, "<Tp><Cd>EWAL</Cd></Tp><Id>anything"}},
		"header without BICs":             {true, []string{"<FIId><FinInstnId><BICFI>ALPHDEFFXXX</BICFI></FinInstnId></FIId>", "<OrgId/>"}},
		"reimbursement agent, both or no": {false, []string{"</SttlmMtd>", "</SttlmMtd><InstgRmbrsmntAgt><FinInstnId><BICFI>ALPHDEFFXXX</BICFI></FinInstnId></InstgRmbrsmntAgt>"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()

			base := paymentXML
			if c.header {
				base = enveloped(headerXML)
			}
			require.Empty(t, Validate(change(t, base, c.pairs...), Options{}).Faults)
		})
	}
}

// second is another transaction with references of its own; uetr is its first group.
func second(instr, endToEnd, tx, uetr string) string {
	return strings.NewReplacer("INSTR-1", instr, "E2E-1", endToEnd, "TX-1", tx, "0b7a3c52", uetr).Replace(paymentTxXML)
}

func TestReferencesAreUniqueInAFile(t *testing.T) {
	t.Parallel()

	without := func(tx string, tags ...string) string {
		for _, tag := range tags {
			from, to := strings.Index(tx, "<"+tag+">"), strings.Index(tx, "</"+tag+">")
			tx = tx[:from] + tx[to+len(tag)+3:]
		}
		return tx
	}
	for name, c := range map[string]struct {
		one, two, rule, reason string
		tx                     int
	}{
		"UETR":    {paymentTxXML, second("INSTR-2", "E2E-2", "TX-2", "0b7a3c52"), "DUP-UETR", "DU03", whole},
		"TxId":    {paymentTxXML, second("INSTR-2", "E2E-2", "TX-1", "1b7a3c52"), "DUP-TXID", "DU03", 1},
		"InstrId": {paymentTxXML, second("INSTR-1", "E2E-1", "TX-2", "1b7a3c52"), "DUP-INSTRID", "DU05", 1},
		"EndToEndId": {
			without(paymentTxXML, "TxId", "UETR"), without(second("INSTR-2", "E2E-1", "TX-2", "1b7a3c52"), "TxId", "UETR"),
			"DUP-E2E", "DU04", 1,
		},
	} {
		raw := change(t, paymentXML, "<NbOfTxs>1<", "<NbOfTxs>2<", paymentTxXML, c.one+c.two)
		r := Validate(raw, Options{Profile: ProfilePlain})
		require.Len(t, r.Faults, 1, name)
		require.Equal(t, c.rule, r.Faults[0].Rule, name)
		require.Equal(t, c.reason, r.Faults[0].Reason, name)
		require.Equal(t, c.tx, r.Faults[0].Tx, name)
		require.Contains(t, r.Faults[0].Path, "CdtTrfTxInf[2]", name)
		require.Contains(t, r.Faults[0].Hint, "transaction 1", name)
	}
}

func TestFaultOfOneTransactionLeavesTheOthersAlone(t *testing.T) {
	t.Parallel()

	bad := strings.Replace(second("INSTR-2", "E2E-2", "TX-2", "1b7a3c52"), "DE89", "DE88", 1)
	raw := change(t, paymentXML, "<NbOfTxs>1<", "<NbOfTxs>3<", paymentTxXML, paymentTxXML+bad+second("INSTR-3", "E2E-3", "TX-3", "2b7a3c52"))
	m, r := Accept(raw, Options{})
	require.Equal(t, Rejected, r.Verdict)
	require.False(t, r.Refused())
	require.Len(t, m.CreditTransfer.Transactions, 3)
	require.Empty(t, r.Of(0))
	require.Len(t, r.Of(1), 1)
	require.Equal(t, "VAL-IBAN", r.Of(1)[0].Rule)
	require.Empty(t, r.Of(2))
}

func TestAllFaultsAreFoundAtOnceTheWholeMessagesFirst(t *testing.T) {
	t.Parallel()

	r := Validate(change(t, paymentXML, "DE89", "DE88", "1250.75", "0", "<NbOfTxs>1<", "<NbOfTxs>7<", "INSTR-1", "/"), Options{})
	var rules []string
	for _, f := range r.Faults {
		rules = append(rules, f.Rule)
	}
	require.Equal(t, []string{"ISO-NBOFTXS", "pacs.008:R28", "AMOUNT-ZERO", "VAL-IBAN"}, rules)
}

func TestSumIsExactWhereFloatsWouldFail(t *testing.T) {
	t.Parallel()

	two := strings.Replace(paymentTxXML, "1250.75", "0.1", 1) + strings.Replace(second("INSTR-2", "E2E-2", "TX-2", "1b7a3c52"), "1250.75", "90071992547409.91", 1)
	with := func(sum string) []byte {
		return change(t, paymentXML, "<NbOfTxs>1</NbOfTxs>", "<NbOfTxs>2</NbOfTxs><CtrlSum>"+sum+"</CtrlSum>", paymentTxXML, two)
	}
	require.Empty(t, Validate(with("90071992547410.01"), Options{}).Faults)
	require.Len(t, Validate(with("90071992547410.02"), Options{}).Faults, 1)
}

func TestKnownChainsAreThoseOfWhoeverAsks(t *testing.T) {
	t.Parallel()

	asked := ""
	o := Options{KnownChain: func(id string) bool { asked = id; return false }}
	r := Validate([]byte(paymentXML), o)
	require.Equal(t, "11155111", asked)
	require.Equal(t, "WALLET-CHAIN", r.Faults[0].Rule)
	require.Equal(t, Rejected, Validate(change(t, paymentXML, "eip155:11155111", "eip155:999999"), Options{}).Verdict)
	o.KnownChain = func(string) bool { return true }
	require.Equal(t, Accepted, Validate(change(t, paymentXML, "eip155:11155111", "eip155:999999"), o).Verdict)
}

func TestProfilesHaveADayFromWhichTheyAreInForce(t *testing.T) {
	t.Parallel()

	p, err := FindProfile("")
	require.NoError(t, err)
	require.Equal(t, ProfileCBPR2026, p.Name)
	require.False(t, p.InForce("2026-11-13"))
	require.True(t, p.InForce("2026-11-14"))
	plain, err := FindProfile(ProfilePlain)
	require.NoError(t, err)
	require.True(t, plain.InForce("2001-01-01"))
	_, err = FindProfile("cbpr-1999")
	require.ErrorContains(t, err, "plain, cbpr, cbpr-2025, cbpr-2026, high-value")
	require.Equal(t, "PROFILE", Validate([]byte(paymentXML), Options{Profile: "cbpr-1999"}).Faults[0].Rule)
}

// A header names one sender, one receiver and one priority: it can't be right
// about transactions that differ in them, whichever it names.
func TestAHeaderMustBeRightAboutEveryTransaction(t *testing.T) {
	t.Parallel()

	other := func(pairs ...string) string {
		return string(change(t, paymentTxXML, append([]string{"8b90</UETR>", "8b91</UETR>"}, pairs...)...))
	}
	for path, second := range map[string]string{
		"":                                 other(),
		"/AppHdr/To/FIId/FinInstnId/BICFI": other("<InstdAgt><FinInstnId><BICFI>BETAFRPPXXX</BICFI>", "<InstdAgt><FinInstnId>"+otherAgent),
		"/AppHdr/Fr/FIId/FinInstnId/BICFI": other("<InstgAgt><FinInstnId><BICFI>ALPHDEFFXXX</BICFI>", "<InstgAgt><FinInstnId>"+otherAgent),
		"/AppHdr/Prty":                     other("<InstrPrty>NORM", "<InstrPrty>HIGH"),
	} {
		raw := change(t, enveloped(string(change(t, headerXML, "</CreDt>", "</CreDt><Prty>NORM</Prty>"))), "<NbOfTxs>1<", "<NbOfTxs>2<", "</CdtTrfTxInf>", "</CdtTrfTxInf>"+second)
		var found []string
		for _, f := range Validate(raw, Options{}).Faults {
			if strings.HasPrefix(f.Path, "/AppHdr/") {
				found = append(found, f.Path)
			}
		}
		if path == "" {
			require.Empty(t, found)
			continue
		}
		require.Equal(t, []string{path}, found)
	}
}
