package iso20022

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// sharedData gives the path of a file or folder of the shared test data, which
// lies beside the repository, and skips the test where there is none.
func sharedData(t testing.TB, parts ...string) string {
	t.Helper()
	dir := filepath.Join("..", "..", "..", "shared", "data")
	if env := os.Getenv("VOSTRO_SHARED"); env != "" {
		dir = env
		if _, err := os.Stat(filepath.Join(env, "data")); err == nil {
			dir = filepath.Join(env, "data")
		}
	}
	if _, err := os.Stat(dir); err != nil {
		t.Skip("shared test data is not here: put it beside the repository or name its folder in VOSTRO_SHARED")
	}
	return filepath.Join(append([]string{dir}, parts...)...)
}

// indexRows reads the rows of a Markdown table whose first column names an XML file.
func indexRows(t testing.TB, path string) [][]string {
	t.Helper()
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	var rows [][]string
	for line := range strings.Lines(string(text)) {
		cells := strings.Split(strings.Trim(strings.TrimSpace(line), "|"), "|")
		for i := range cells {
			cells[i] = strings.TrimSpace(cells[i])
		}
		if len(cells) > 4 && strings.Contains(cells[0], ".xml") {
			rows = append(rows, cells)
		}
	}
	require.NotEmpty(t, rows)
	return rows
}

// paymentXML is a pacs.008 that passes every profile. Tests change one thing in it.
const paymentXML = `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pacs.008.001.08"><FIToFICstmrCdtTrf>` + paymentHeaderXML + paymentTxXML + `</FIToFICstmrCdtTrf></Document>`

const paymentHeaderXML = `<GrpHdr><MsgId>MSG-1</MsgId><CreDtTm>2026-11-20T10:00:00+01:00</CreDtTm><NbOfTxs>1</NbOfTxs><SttlmInf><SttlmMtd>INDA</SttlmMtd></SttlmInf></GrpHdr>`

const paymentTxXML = `<CdtTrfTxInf><PmtId><InstrId>INSTR-1</InstrId><EndToEndId>E2E-1</EndToEndId><TxId>TX-1</TxId>` +
	`<UETR>0b7a3c52-8f0e-4c1d-9a44-5d2f6e7a8b90</UETR></PmtId><PmtTpInf><InstrPrty>NORM</InstrPrty></PmtTpInf>` +
	`<IntrBkSttlmAmt Ccy="EUR">1250.75</IntrBkSttlmAmt><IntrBkSttlmDt>2026-11-20</IntrBkSttlmDt><ChrgBr>SHAR</ChrgBr>` +
	`<InstgAgt><FinInstnId><BICFI>ALPHDEFFXXX</BICFI></FinInstnId></InstgAgt><InstdAgt><FinInstnId><BICFI>BETAFRPPXXX</BICFI></FinInstnId></InstdAgt>` +
	`<Dbtr><Nm>Debtor AG</Nm><PstlAdr><StrtNm>Main Street</StrtNm><BldgNb>1</BldgNb><PstCd>60311</PstCd><TwnNm>Frankfurt</TwnNm><Ctry>DE</Ctry></PstlAdr>` +
	`<Id><OrgId><LEI>529900T8BM49AURSDO55</LEI></OrgId></Id></Dbtr><DbtrAcct><Id><IBAN>DE89370400440532013000</IBAN></Id></DbtrAcct>` +
	`<DbtrAgt><FinInstnId><BICFI>ALPHDEFFXXX</BICFI></FinInstnId></DbtrAgt><CdtrAgt><FinInstnId><BICFI>BETAFRPPXXX</BICFI></FinInstnId></CdtrAgt>` +
	`<Cdtr><Nm>Creditor SA</Nm><PstlAdr><TwnNm>Paris</TwnNm><Ctry>FR</Ctry><AdrLine>12 rue de la Paix</AdrLine></PstlAdr></Cdtr>` +
	`<CdtrAcct><Id><Othr><Id>WLT-0001</Id></Othr></Id><Prxy><Tp><Prtry>CAIP10</Prtry></Tp><Id>eip155:11155111:0x52908400098527886E0F7030069857D2E4169EE7</Id></Prxy></CdtrAcct>` +
	`<Purp><Cd>SUPP</Cd></Purp><RmtInf><Ustrd>Invoice 4711</Ustrd></RmtInf></CdtTrfTxInf>`

// headerXML is an AppHdr that fits paymentXML.
const headerXML = `<AppHdr xmlns="urn:iso:std:iso:20022:tech:xsd:head.001.001.02"><Fr><FIId><FinInstnId><BICFI>ALPHDEFFXXX</BICFI></FinInstnId></FIId></Fr>` +
	`<To><FIId><FinInstnId><BICFI>BETAFRPPXXX</BICFI></FinInstnId></FIId></To><BizMsgIdr>MSG-1</BizMsgIdr><MsgDefIdr>pacs.008.001.08</MsgDefIdr>` +
	`<BizSvc>swift.cbprplus.04</BizSvc><CreDt>2026-11-20T10:00:00+01:00</CreDt></AppHdr>`

// change replaces pairs of texts, each of which must be there.
func change(t testing.TB, xml string, pairs ...string) []byte {
	t.Helper()
	for i := 0; i < len(pairs); i += 2 {
		require.Contains(t, xml, pairs[i])
		xml = strings.Replace(xml, pairs[i], pairs[i+1], 1)
	}
	return []byte(xml)
}

// enveloped puts the header in front of the payment's Document.
func enveloped(header string) string {
	return `<Envelope xmlns="urn:example:envelope">` + header + strings.TrimPrefix(paymentXML, `<?xml version="1.0" encoding="UTF-8"?>`) + `</Envelope>`
}
