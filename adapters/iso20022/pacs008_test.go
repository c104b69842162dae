package iso20022

import (
	"errors"
	"fmt"
	"os"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// file is a pacs.008 of n transactions with references of their own.
func file(n int) []byte {
	var b strings.Builder
	b.WriteString(strings.Replace(paymentXML[:strings.Index(paymentXML, "<CdtTrfTxInf>")], "<NbOfTxs>1<", fmt.Sprintf("<NbOfTxs>%d<", n), 1))
	for i := range n {
		b.WriteString(strings.NewReplacer("0b7a3c52", fmt.Sprintf("%08x", i), "INSTR-1", fmt.Sprintf("INSTR-%d", i), "TX-1", fmt.Sprintf("TX-%d", i)).Replace(paymentTxXML))
	}
	b.WriteString("</FIToFICstmrCdtTrf></Document>")
	return []byte(b.String())
}

func TestPaymentIsDecodedWhole(t *testing.T) {
	t.Parallel()

	m, r := Accept([]byte(enveloped(headerXML)), Options{})
	require.Empty(t, r.Faults)
	require.Equal(t, Accepted, r.Verdict)
	require.Equal(t, TypeCustomerCreditTransfer, m.Type)
	require.Equal(t, &Header{
		Type: TypeHeader, From: HeaderParty{BIC: "ALPHDEFFXXX"}, To: HeaderParty{BIC: "BETAFRPPXXX"}, BusinessMessageID: "MSG-1",
		MessageDefinition: TypeCustomerCreditTransfer, BusinessService: "swift.cbprplus.04", CreatedAt: "2026-11-20T10:00:00+01:00",
	}, m.Header)
	require.Equal(t, GroupHeader{MessageID: "MSG-1", CreatedAt: "2026-11-20T10:00:00+01:00", NumberOfTransactions: "1", SettlementMethod: "INDA"}, m.CreditTransfer.GroupHeader)
	alpha, beta := Agent{BIC: "ALPHDEFFXXX"}, Agent{BIC: "BETAFRPPXXX"}
	require.Equal(t, []CreditTransfer{{
		InstructionID: "INSTR-1", EndToEndID: "E2E-1", TransactionID: "TX-1", UETR: "0b7a3c52-8f0e-4c1d-9a44-5d2f6e7a8b90",
		PaymentType: &PaymentType{Priority: "NORM"}, Amount: Amount{"1250.75", "EUR"}, SettlementDate: "2026-11-20", ChargeBearer: "SHAR",
		InstructingAgent: &alpha, InstructedAgent: &beta, DebtorAgent: alpha, CreditorAgent: beta,
		Debtor:        Party{Name: "Debtor AG", LEI: "529900T8BM49AURSDO55", Address: &Address{Street: "Main Street", BuildingNumber: "1", PostCode: "60311", Town: "Frankfurt", Country: "DE"}},
		DebtorAccount: &Account{IBAN: "DE89370400440532013000"},
		Creditor:      Party{Name: "Creditor SA", Address: &Address{Town: "Paris", Country: "FR", Lines: []string{"12 rue de la Paix"}}},
		CreditorAccount: &Account{
			Other: OtherID{ID: "WLT-0001"},
			Proxy: &Proxy{Type: Code{Proprietary: "CAIP10"}, ID: "eip155:11155111:0x52908400098527886E0F7030069857D2E4169EE7"},
		},
		Purpose: Code{Code: "SUPP"}, Remittance: &Remittance{Unstructured: []string{"Invoice 4711"}},
	}}, m.CreditTransfer.Transactions)
	w, ok := m.CreditTransfer.Transactions[0].CreditorAccount.Wallet()
	require.True(t, ok)
	require.Equal(t, Wallet{ChainID: "11155111", Address: "0x52908400098527886E0F7030069857D2E4169EE7"}, w)
	_, ok = m.CreditTransfer.Transactions[0].DebtorAccount.Wallet()
	require.False(t, ok)
}

// The largest published example has nearly every element: what a bank can say
// must not be lost on the way in.
func TestEveryElementOfTheLargestExampleIsRead(t *testing.T) {
	t.Parallel()

	raw, err := os.ReadFile(sharedData(t, "samples", "cbpr-ur", "src__cbpr_rules__examples__y2026__pacs.008.max.xml"))
	require.NoError(t, err)
	m, r := Accept(raw, Options{})
	require.Empty(t, r.Faults)
	tx := m.CreditTransfer.Transactions[0]
	require.NotEmpty(t, m.Header.From.BIC)
	require.NotEmpty(t, m.CreditTransfer.GroupHeader.SettlementMethod)
	for name, empty := range map[string]bool{
		"payment type": tx.PaymentType == nil, "service level": len(tx.PaymentType.ServiceLevels) == 0, "instructed amount": tx.InstructedAmount == nil,
		"charges": len(tx.Charges) == 0, "charge agent": tx.Charges[0].Agent == Agent{}, "previous agent": tx.PreviousAgent1 == nil,
		"instructing agent": tx.InstructingAgent.BIC == "", "intermediary": tx.IntermediaryAgent1 == nil, "ultimate debtor": tx.UltimateDebtor == nil,
		"initiating party": tx.InitiatingParty == nil, "debtor account": tx.DebtorAccount == nil, "proxy": tx.DebtorAccount.Proxy == nil,
		"ultimate creditor": tx.UltimateCreditor == nil, "reporting": len(tx.Reporting) == 0, "remittance": tx.Remittance == nil && len(tx.RelatedRemit) == 0,
		"for creditor's agent": len(tx.ForCreditorAgent) == 0, "for next agent": len(tx.ForNextAgent) == 0, "purpose": tx.Purpose.String() == "",
		"settlement date": tx.SettlementDate == "",
	} {
		require.False(t, empty, name)
	}
}

func TestWhatTheHeaderSaysForAllIsInheritedAndOverridden(t *testing.T) {
	t.Parallel()

	agents := `<InstgAgt><FinInstnId><BICFI>ALPHDEFFXXX</BICFI></FinInstnId></InstgAgt><InstdAgt><FinInstnId><BICFI>BETAFRPPXXX</BICFI></FinInstnId></InstdAgt>`
	raw := change(t, paymentXML, agents, "", "<SttlmInf>", "<IntrBkSttlmDt>2026-11-23Z</IntrBkSttlmDt><SttlmInf>",
		"</SttlmInf>", "</SttlmInf><PmtTpInf><InstrPrty>HIGH</InstrPrty></PmtTpInf>"+agents)
	m, r := Accept(raw, Options{})
	require.Len(t, r.Faults, 2, "what stands at both levels is refused, and read all the same")
	tx := m.CreditTransfer.Transactions[0]
	require.Equal(t, "ALPHDEFFXXX", tx.InstructingAgent.BIC)
	require.Equal(t, "BETAFRPPXXX", tx.InstructedAgent.BIC)
	require.Equal(t, Date("2026-11-20"), tx.SettlementDate)
	require.Equal(t, "NORM", tx.PaymentType.Priority)

	m, r = Accept(change(t, string(raw), "<IntrBkSttlmDt>2026-11-20</IntrBkSttlmDt>", "", "<PmtTpInf><InstrPrty>NORM</InstrPrty></PmtTpInf>", ""), Options{})
	require.Empty(t, r.Faults)
	tx = m.CreditTransfer.Transactions[0]
	require.Equal(t, Date("2026-11-23"), tx.SettlementDate)
	require.Equal(t, "HIGH", tx.PaymentType.Priority)
}

func TestAmountsKeepEveryDigit(t *testing.T) {
	t.Parallel()

	for lexical, want := range map[string]string{
		"9007199254740993": "9007199254740993", "0.00001": "0.00001", "1000.00": "1000", "+001250.7500": "1250.75", ".5": "0.5", "5.": "5",
		" 12.50\n": "12.5", "000": "0", "0.0": "0", "-0": "0", "-0.00": "0", "999999999999999.99": "999999999999999.99",
	} {
		got, err := decimal(lexical)
		require.NoError(t, err, lexical)
		require.Equal(t, want, got, lexical)
	}
	for _, lexical := range []string{"", ".", "-1", "1e3", "NaN", "1,5", "1.2.3", "+-1", "--0", "0x1"} {
		_, err := decimal(lexical)
		require.Error(t, err, lexical)
	}
}

func TestFileOfThousandsIsWalkedOneByOne(t *testing.T) {
	const n = 2000
	raw := file(n)
	limits := Limits{BodyBytes: BodyBytesMax}
	e, faults := Read(raw, limits)
	require.Empty(t, faults)
	require.Empty(t, CheckSchema(e.Document))

	// Walking keeps nothing: what is in use afterwards is what was before.
	var before, peak, now runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	seen := 0
	_, err := DecodeCustomerCreditTransfer(e.Document, func(header *GroupHeader, index int, tx *CreditTransfer) error {
		require.Equal(t, "MSG-1", header.MessageID)
		require.Equal(t, seen, index)
		require.Equal(t, fmt.Sprintf("TX-%d", index), tx.TransactionID)
		if seen++; seen%500 == 0 {
			runtime.GC()
			runtime.ReadMemStats(&now)
			peak.HeapAlloc = max(peak.HeapAlloc, now.HeapAlloc)
		}
		return nil
	})
	require.NoError(t, err)
	require.Equal(t, n, seen)
	require.Less(t, peak.HeapAlloc, before.HeapAlloc+1<<20)

	m, r := Accept(raw, Options{Limits: limits})
	require.Empty(t, r.Faults)
	require.Len(t, m.CreditTransfer.Transactions, n)
}

func TestVisitorEndsTheWalk(t *testing.T) {
	t.Parallel()

	e, faults := Read(file(3), Limits{})
	require.Empty(t, faults)
	stop := errors.New("stop")
	visited := 0
	_, err := DecodeCustomerCreditTransfer(e.Document, func(*GroupHeader, int, *CreditTransfer) error {
		visited++
		return stop
	})
	require.ErrorIs(t, err, stop)
	require.Equal(t, 1, visited)
}

func TestDayOutsideOurEraIsAFaultAndNoPanic(t *testing.T) {
	t.Parallel()

	for _, day := range []string{"-0044-03-15", "12026-11-20"} {
		r := Validate(change(t, paymentXML, "2026-11-20</IntrBkSttlmDt>", day+"</IntrBkSttlmDt>"), Options{})
		require.Equal(t, Rejected, r.Verdict, day)
		require.Equal(t, "DECODE", r.Faults[0].Rule, day)
	}
}
