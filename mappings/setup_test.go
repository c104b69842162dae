package mappings_test

import (
	"bytes"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
	"github.com/vostro-gateway/vostro/mappings"
)

const (
	woodsWallet = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"
	otherWallet = "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359"
)

const directoryYAML = `
agents:
  - {bic: BETAFRPP}
  - {bic: GAMMGB2LXXX, chains: [ethereum]}
accounts:
  - iban: FR1420041010050500013M02606
    agent: BETAFRPPXXX
    party: {name: Beta Woods SARL}
    wallets:
      - {chain: base, address: "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"}
      - {chain: ethereum, address: "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359"}
  - other: woods-01
    scheme: ALIAS
    agent: BETAFRPPXXX
    party: {lei: 5493001KJTIIGC8Y1R12}
    wallets: [{chain: base, address: "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359"}]
  - iban: GB33BUKB20201555555555
    agent: GAMMGB2LXXX
    party: {name: Gamma Ltd}
    wallets: [{chain: base, address: "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359"}]
`

func network() mappings.Network {
	return mappings.Network{
		Chains: []mappings.Chain{
			{Name: "ethereum", ChainID: "1", Selector: 5009297550715157269},
			{Name: "base", ChainID: "8453", Selector: 15971525489660198786},
		},
		Lanes: []mappings.Lane{{
			From: "ethereum", To: "base", Receiver: common.HexToAddress("0x21"), FeeCeiling: big.NewInt(10_000_000_000_000_000), GasLimit: 200_000,
		}},
		Tokens: []mappings.Token{
			{Currency: "EUR", Chain: "ethereum", Address: common.HexToAddress("0x31"), Decimals: 6},
			{Currency: "EUR", Chain: "base", Address: common.HexToAddress("0x32"), Decimals: 6},
			{Currency: "USD", Chain: "ethereum", Address: common.HexToAddress("0x33"), Decimals: 18},
			{Currency: "USD", Chain: "base", Address: common.HexToAddress("0x34"), Decimals: 2},
			{Currency: "JPY", Chain: "ethereum", Address: common.HexToAddress("0x35"), Decimals: 0},
		},
	}
}

func alpha() *gateway.Client {
	return &gateway.Client{
		ID: "alpha", BICs: []string{"ALPHDEFFXXX"}, Profile: "cbpr-2026",
		Statuses:  []string{"RJCT", "PDNG", "ACSP", "ACSC"},
		Callbacks: []gateway.Callback{{Name: "hook"}, {Name: "spare"}},
		Senders:   map[string]gateway.Address{"ethereum": common.HexToAddress("0x11")},
		RefSecret: []byte("thirty-two bytes of a reference!"),
	}
}

func directory(t testing.TB, text string) *mappings.Directory {
	t.Helper()
	d, err := mappings.ParseDirectory([]byte(text))
	require.NoError(t, err)
	return d
}

// salts gives bytes that differ and repeat from run to run.
type salts struct{ n byte }

func (s *salts) Read(p []byte) (int, error) {
	for i := range p {
		s.n++
		p[i] = s.n
	}
	return len(p), nil
}

func newReader(t testing.TB, change ...func(*mappings.ReaderConfig)) *mappings.Reader {
	t.Helper()
	c := mappings.ReaderConfig{Network: network(), Directory: directory(t, directoryYAML), Random: &salts{}}
	for _, f := range change {
		f(&c)
	}
	r, err := mappings.NewReader(c)
	require.NoError(t, err)
	return r
}

// pay is a transaction of the message that body writes.
type pay struct {
	uetr, txID, e2e, amount, currency, agent, creditor, creditorID, account, debtorAgent string
}

func (p pay) xml() string {
	or := func(s, otherwise string) string {
		if s == "" {
			return otherwise
		}
		return s
	}
	ids := "<EndToEndId>" + or(p.e2e, "E2E-1") + "</EndToEndId>"
	if p.txID != "" {
		ids += "<TxId>" + p.txID + "</TxId>"
	}
	if p.uetr != "none" {
		ids += "<UETR>" + or(p.uetr, uetr(1)) + "</UETR>"
	}
	return fmt.Sprintf(`<CdtTrfTxInf><PmtId><InstrId>I-1</InstrId>%s</PmtId><IntrBkSttlmAmt Ccy="%s">%s</IntrBkSttlmAmt>`+
		`<IntrBkSttlmDt>2026-11-20</IntrBkSttlmDt><ChrgBr>SHAR</ChrgBr>`+
		`<InstgAgt><FinInstnId><BICFI>ALPHDEFFXXX</BICFI></FinInstnId></InstgAgt><InstdAgt><FinInstnId><BICFI>BETAFRPPXXX</BICFI></FinInstnId></InstdAgt>`+
		`<Dbtr><Nm>Alpha Möbel GmbH</Nm><PstlAdr><TwnNm>Berlin</TwnNm><Ctry>DE</Ctry></PstlAdr></Dbtr>`+
		`<DbtrAcct><Id><IBAN>DE89370400440532013000</IBAN></Id></DbtrAcct><DbtrAgt><FinInstnId>%s</FinInstnId></DbtrAgt>`+
		`<CdtrAgt><FinInstnId>%s</FinInstnId></CdtrAgt><Cdtr><Nm>%s</Nm><PstlAdr><TwnNm>Lyon</TwnNm><Ctry>FR</Ctry></PstlAdr>%s</Cdtr>`+
		`<CdtrAcct>%s</CdtrAcct><Purp><Cd>SUPP</Cd></Purp><RmtInf><Ustrd>Invoice 4711</Ustrd></RmtInf></CdtTrfTxInf>`,
		ids, or(p.currency, "EUR"), or(p.amount, "1250.75"), or(p.debtorAgent, bicElement("ALPHDEFFXXX")), or(p.agent, bicElement("BETAFRPPXXX")),
		or(p.creditor, "Beta Woods SARL"), p.creditorID, or(p.account, "<Id><IBAN>FR1420041010050500013M02606</IBAN></Id>"))
}

func bicElement(bic string) string { return "<BICFI>" + bic + "</BICFI>" }

func uetr(n int) string { return fmt.Sprintf("eb6305c9-1f7f-49de-aed0-%012x", n) }

const groupHeader = `<MsgId>M-1</MsgId><CreDtTm>2026-11-20T10:00:00+01:00</CreDtTm><NbOfTxs>%d</NbOfTxs><SttlmInf><SttlmMtd>INDA</SttlmMtd></SttlmInf>`

// body writes a pacs.008 of the transactions.
func body(payments ...pay) []byte {
	var b bytes.Buffer
	b.WriteString(`<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pacs.008.001.08"><FIToFICstmrCdtTrf><GrpHdr>`)
	fmt.Fprintf(&b, groupHeader, len(payments))
	b.WriteString(`</GrpHdr>`)
	for _, p := range payments {
		b.WriteString(p.xml())
	}
	b.WriteString(`</FIToFICstmrCdtTrf></Document>`)
	return b.Bytes()
}

func read(t testing.TB, r *mappings.Reader, client *gateway.Client, raw []byte) *engine.Reading {
	t.Helper()
	reading, err := r.Read(t.Context(), client, raw)
	require.NoError(t, err)
	return reading
}

// sharedDir finds a folder of the shared data beside the repository.
func sharedDir(t *testing.T, name string) string {
	t.Helper()
	root := os.Getenv("VOSTRO_SHARED")
	if root == "" {
		root = filepath.Join("..", "..", "shared")
	}
	dir := filepath.Join(root, "data", name)
	if _, err := os.Stat(dir); err != nil {
		t.Skipf("no shared data: put it beside the repository as ../shared, or set VOSTRO_SHARED (%v)", err)
	}
	return dir
}

func codes(reasons []gateway.Reason) string {
	var out []string
	for _, r := range reasons {
		out = append(out, r.Rule+" "+r.ISO)
	}
	return strings.Join(out, ", ")
}
