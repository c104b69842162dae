package iso20022

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

var (
	alphaBank = &Agent{BIC: "ALPHDEFFXXX"}
	betaBank  = &Agent{BIC: "BETAFRPPXXX"}
	someUETR  = "0b7a3c52-8f0e-4c1d-9a44-5d2f6e7a8b90"
	someCase  = &Case{ID: "CASE-1", Creator: PartyOrAgent{Party: &Party{Name: "Debtor AG", Address: &Address{Town: "Frankfurt", Country: "DE"}}}}
	someParty = &Party{
		Name: "Ann Otte", Address: &Address{
			Department: "A", SubDepartment: "B", Street: "Main Street", BuildingNumber: "1", BuildingName: "Tower", Floor: "2", PostBox: "77", Room: "3",
			PostCode: "60311", Town: "Frankfurt", TownLocation: "Mitte", District: "Römer", CountrySubdivision: "HE", Country: "DE", Lines: []string{"at the back"},
		},
		BirthDate: "1970-01-02", BirthCity: "Ulm", BirthCountry: "DE",
		PrivateIDs:         []OtherID{{ID: "4711", Scheme: Code{Code: "CCPT"}, Issuer: "DE"}, {ID: "4712", Scheme: Code{Proprietary: "own"}}},
		CountryOfResidence: "DE",
	}
	someCompany = &Party{Name: "Debtor & <Söhne> AG", BIC: "DEBTDEFFXXX", LEI: "529900T8BM49AURSDO55", OrganisationIDs: []OtherID{{ID: "HRB 1", Issuer: "Amtsgericht"}}}
	someAgent   = &Agent{
		BIC: "BETAFRPPXXX", ClearingSystem: Code{Code: "FRFSY"}, MemberID: "30004", LEI: "529900T8BM49AURSDO55", Name: "Beta", Address: &Address{Town: "Paris", Country: "FR"},
		Other: OtherID{ID: "X", Scheme: Code{Proprietary: "own"}, Issuer: "us"}, BranchID: "7",
	}
	someAccount = &Account{
		Other: OtherID{ID: "WLT-0001", Scheme: Code{Proprietary: "alias"}, Issuer: "us"}, Type: Code{Code: "CACC"}, Currency: "EUR", Name: "Main",
		Proxy: &Proxy{Type: Code{Proprietary: "CAIP10"}, ID: "eip155:11155111:0x52908400098527886E0F7030069857D2E4169EE7"},
	}
	someOriginal = &Original{MessageID: "MSG-1", MessageName: TypeCustomerCreditTransfer, CreatedAt: "2026-11-20T10:00:00+01:00"}
	someHeader   = &OutboundHeader{From: "BETAFRPPXXX", To: "ALPHDEFFXXX", BusinessService: "swift.cbprplus.04"}
)

func paymentReturn() *PaymentReturn {
	return &PaymentReturn{
		GroupHeader: ReturnGroupHeader{
			MessageID: "RTR-1", CreatedAt: "2026-11-22T16:00:00+01:00", NumberOfTransactions: "1", ControlSum: "99.5", TotalAmount: &Amount{"99.5", "EUR"},
			SettlementDate: "2026-11-23", SettlementMethod: "INDA", SettlementAccount: someAccount, ClearingSystem: Code{Proprietary: "CCIP"},
			InstructingAgent: betaBank, InstructedAgent: alphaBank,
		},
		Original: &ReturnedGroup{Original: *someOriginal, Reasons: []Reason{{Code: Code{Code: "AC04"}}}},
		Transactions: []ReturnTransaction{{
			ReturnID: "R-1", Original: someOriginal, OriginalInstructionID: "INSTR-1", OriginalEndToEndID: "E2E-1", OriginalTransactionID: "TX-1", OriginalUETR: someUETR,
			OriginalClearingReference: "C-1", OriginalAmount: &Amount{"100", "EUR"}, OriginalSettlementDate: "2026-11-20",
			Amount: Amount{"99.5", "EUR"}, SettlementDate: "2026-11-23", SettlementPriority: "NORM", DebitedAt: "2026-11-22T16:00:00+01:00", CreditedAt: "2026-11-22T16:00:01+01:00",
			InstructedAmount: &Amount{"99.5", "EUR"}, ExchangeRate: "1.0", Compensation: &Amount{"0.1", "EUR"}, ChargeBearer: "SHAR",
			Charges: []Charge{{Amount{"0.5", "EUR"}, *someAgent}}, ClearingReference: "C-2", InstructingAgent: betaBank, InstructedAgent: alphaBank,
			Chain: &ReturnChain{
				UltimateDebtor: &PartyOrAgent{Party: someParty}, Debtor: PartyOrAgent{Party: someParty}, InitiatingParty: &PartyOrAgent{Party: someCompany}, DebtorAgent: betaBank,
				PreviousAgent1: betaBank, IntermediaryAgent1: alphaBank, CreditorAgent: alphaBank, Creditor: PartyOrAgent{Agent: alphaBank}, UltimateCreditor: &PartyOrAgent{Party: someCompany},
			},
			Reasons: []Reason{{Originator: someCompany, Code: Code{Code: "AC04"}, Info: []string{"account closed"}}, {Code: Code{Proprietary: "OWN"}}},
			OriginalReference: &OriginalTransaction{
				SettlementAmount: &Amount{"100", "EUR"}, InstructedAmount: &Amount{"100", "EUR"}, SettlementDate: "2026-11-20", SettlementMethod: "INDA",
				PaymentType: &PaymentType{Priority: "NORM", ServiceLevels: []Code{{Code: "G001"}}, CategoryPurpose: Code{Code: "CASH"}},
				Remittance:  &Remittance{Unstructured: []string{"Invoice 4711", "again"}}, UltimateDebtor: &PartyOrAgent{Party: someParty}, Debtor: &PartyOrAgent{Party: someCompany},
				DebtorAccount: &Account{IBAN: "DE89370400440532013000"}, DebtorAgent: alphaBank, CreditorAgent: betaBank, Creditor: &PartyOrAgent{Party: someParty},
				CreditorAccount: someAccount, UltimateCreditor: &PartyOrAgent{Party: someCompany}, Purpose: Code{Code: "SUPP"},
			},
		}},
	}
}

func resolution() *Resolution {
	return &Resolution{
		Assignment: Assignment{ID: "RES-1", Assigner: AgentOf("BETAFRPPXXX"), Assignee: AgentOf("ALPHDEFFXXX"), CreatedAt: "2026-11-22T16:00:00+01:00"},
		Case:       someCase, Confirmation: "RJCR",
		Group: &GroupResolution{ID: "G-1", Case: someCase, Original: *someOriginal, NumberOfTransactions: "2", Status: "RJCR", Reasons: []Reason{{Code: Code{Code: "NOOR"}}}},
		Transactions: []TransactionResolution{{
			ID: "S-1", Case: someCase, Original: someOriginal, OriginalInstructionID: "INSTR-1", OriginalEndToEndID: "E2E-1", OriginalTransactionID: "TX-1",
			OriginalClearingReference: "C-1", OriginalUETR: someUETR, Status: "RJCR",
			Reasons:        []Reason{{Originator: someCompany, Code: Code{Code: "ARDT"}, Info: []string{"already returned"}}},
			OriginalAmount: &Amount{"100", "EUR"}, OriginalSettlementDate: "2026-11-20", Assigner: &PartyOrAgent{Agent: betaBank}, Assignee: &PartyOrAgent{Agent: alphaBank},
		}},
	}
}

func notification() *Notification {
	charges := &EntryCharges{Total: &Amount{"0.5", "EUR"}, Records: []EntryCharge{
		{Amount: Amount{"0.3", "EUR"}, Direction: "DBIT", Included: "false", Type: ChargeType{Proprietary: "CCIP", Issuer: "us"}, Bearer: "SHAR", Agent: someAgent},
		{Amount: Amount{"0.2", "EUR"}, Direction: "DBIT", Type: ChargeType{Code: "COMM"}, Bearer: "SHAR"},
	}}
	code := BankCode{Domain: "PMNT", Family: "ICDT", SubFamily: "XBCT", Proprietary: "CCIP", Issuer: "us"}
	return &Notification{
		MessageID: "NTF-1", CreatedAt: "2026-11-22T16:00:00+01:00", Recipient: someCompany,
		Accounts: []AccountNotification{{
			ID: "N-1", SequenceNumber: "7", CreatedAt: "2026-11-22T16:00:00+01:00", CopyDuplicate: "DUPL",
			Account:        Account{IBAN: "DE89370400440532013000", Currency: "EUR", Owner: someCompany, Servicer: someAgent},
			RelatedAccount: someAccount,
			Entries: []Entry{{
				Reference: "E-1", Amount: Amount{"1250.75", "EUR"}, Direction: "DBIT", Reversal: "true", Status: Code{Code: "BOOK"}, BookedOn: DayOrTime{Day: "2026-11-22"},
				ValueOn: DayOrTime{Day: "2026-11-22", Time: "2026-11-22T16:00:00+01:00"}, ServicerReference: "A-1", TransactionCode: code, Charges: charges,
				Batches: []EntryDetails{{
					MessageID: "MSG-1", BlockID: "P-1", NumberOfTransactions: "1",
					Transactions: []EntryTransaction{{
						MessageID: "MSG-1", ServicerReference: "A-1", BlockID: "P-1", InstructionID: "INSTR-1", EndToEndID: "E2E-1", UETR: someUETR, TransactionID: "TX-1", ClearingReference: "C-1",
						Amount: &Amount{"1250.75", "EUR"}, Direction: "DBIT", InstructedAmount: &Amount{"1250.75", "EUR"}, TransactionAmount: &Amount{"1250.75", "EUR"},
						TransactionCode: code, Charges: charges, InitiatingParty: &PartyOrAgent{Party: someParty}, Debtor: &PartyOrAgent{Party: someCompany}, DebtorAccount: someAccount,
						UltimateDebtor: &PartyOrAgent{Party: someParty}, Creditor: &PartyOrAgent{Agent: betaBank}, CreditorAccount: someAccount, UltimateCreditor: &PartyOrAgent{Party: someParty},
						InstructingAgent: alphaBank, InstructedAgent: betaBank, DebtorAgent: alphaBank, CreditorAgent: someAgent, Purpose: Code{Code: "SUPP"},
						Remittance: &Remittance{Unstructured: []string{"Invoice 4711"}}, AcceptedAt: "2026-11-22T15:00:00+01:00", SettlementDate: "2026-11-22",
						Return: &Reason{Originator: someCompany, Code: Code{Code: "AC04"}, Info: []string{"closed"}}, Info: "sent by CCIP",
					}},
				}},
				Info: "of one",
			}},
			Info: "nothing else",
		}},
	}
}

func customerReport() CustomerStatusReport {
	return CustomerStatusReport{
		MessageID: "VOSTRO-1", CreatedAt: written, InitiatingParty: someCompany, DebtorAgent: "ALPHDEFFXXX",
		Group: GroupStatus{Original: Original{MessageID: "MSG-1", MessageName: "pain.001.001.09", CreatedAt: "2026-11-20T10:00:00+01:00"}, NumberOfTransactions: "2", Status: "PART", Reasons: []StatusReason{{Proprietary: "HOLD"}}},
		Blocks: []BlockStatus{{
			ID: "P-1", NumberOfTransactions: "2", Status: "PART", Reasons: []StatusReason{{Code: "NARR", Info: []string{"one of two"}}},
			Transactions: []TransactionStatus{
				{StatusID: "S-1", InstructionID: "INSTR-1", EndToEndID: "E2E-1", UETR: someUETR, Status: "ACSC", Charges: []Charge{{Amount{"0.5", "EUR"}, *someAgent}}, AcceptedAt: written, ClearingRef: "C-1"},
				{EndToEndID: "E2E-2", Status: "RJCT", Reasons: []StatusReason{{Code: "AC01", Info: []string{"no such account"}}}},
			},
		}},
	}
}

func receipt() Receipt {
	return Receipt{MessageID: "ACK-1", CreatedAt: written, Reports: []ReceiptReport{
		{Reference: "MSG-1", MessageName: TypeCustomerCreditTransfer, Status: "RECE", At: written, Text: "stored"},
		{Reference: notProvided, Status: "RJCT"},
	}}
}

func fullReport() StatusReport {
	r := report()
	r.Group = &GroupStatus{Original: *someOriginal, NumberOfTransactions: "2", Status: "PART", Reasons: []StatusReason{{Code: "NARR", Info: []string{"one of two"}}}}
	r.Transactions[0].Charges = []Charge{{Amount{"0.5", "EUR"}, *someAgent}}
	r.Transactions[0].ClearingRef = "C-1"
	r.Transactions[1].Reasons = []StatusReason{{Code: "AC01", Info: []string{"account & <number> of Müller"}}, {Proprietary: "HOLD"}}
	return r
}

// outbound are the writers, each with a message that has every element that it
// can write and the decoder that reads it back.
var outbound = []struct {
	id     string
	write  func(header *OutboundHeader) ([]byte, error)
	want   any
	decode func(Part) (any, error)
}{
	{TypeStatusReport, func(h *OutboundHeader) ([]byte, error) { r := fullReport(); r.Header = h; return WriteStatusReport(r) }, fullReport(), reads(DecodeStatusReport)},
	{
		TypeCustomerStatusReport, func(h *OutboundHeader) ([]byte, error) {
			r := customerReport()
			r.Header = h
			return WriteCustomerStatusReport(r)
		},
		customerReport(), reads(DecodeCustomerStatusReport),
	},
	{
		TypePaymentReturn, func(h *OutboundHeader) ([]byte, error) {
			return WritePaymentReturn(TypePaymentReturn, paymentReturn(), h)
		},
		*paymentReturn(), reads(wholeReturn),
	},
	{
		TypePaymentReturn10, func(h *OutboundHeader) ([]byte, error) {
			r := paymentReturn()
			r.Transactions[0].Chain.DebtorAccount, r.Transactions[0].Chain.CreditorAccount = someAccount, someAccount
			return WritePaymentReturn(TypePaymentReturn10, r, h)
		},
		func() PaymentReturn {
			r := paymentReturn()
			r.Transactions[0].Chain.DebtorAccount, r.Transactions[0].Chain.CreditorAccount = someAccount, someAccount
			return *r
		}(), reads(wholeReturn),
	},
	{TypeResolution, func(h *OutboundHeader) ([]byte, error) { return WriteResolution(resolution(), h) }, *resolution(), reads(DecodeResolution)},
	{TypeNotification, func(h *OutboundHeader) ([]byte, error) { return WriteNotification(notification(), h) }, *notification(), reads(DecodeNotification)},
	{TypeReceipt, func(h *OutboundHeader) ([]byte, error) { r := receipt(); r.Header = h; return WriteReceipt(r) }, receipt(), reads(DecodeReceipt)},
}

// reads takes the type off a decoder.
func reads[T any](decode func(Part) (*T, error)) func(Part) (any, error) {
	return func(p Part) (any, error) {
		v, err := decode(p)
		if err != nil {
			return nil, err
		}
		return *v, nil
	}
}

func wholeReturn(p Part) (*PaymentReturn, error) {
	content, err := decodePaymentReturn(p)
	if err != nil {
		return nil, err
	}
	return content.(*PaymentReturn), nil
}

func TestWhatIsWrittenIsReadBackAsItWas(t *testing.T) {
	t.Parallel()

	for _, c := range outbound {
		for _, header := range []*OutboundHeader{nil, someHeader} {
			out, err := c.write(header)
			require.NoError(t, err, c.id)
			e, faults := Read(out, Limits{})
			require.Empty(t, faults, c.id)
			require.Equal(t, c.id, e.Document.Type)
			require.Empty(t, CheckSchema(e.Document), c.id)
			require.Equal(t, header != nil, e.Header.Present(), c.id)
			got, err := c.decode(e.Document)
			require.NoError(t, err, c.id)
			require.Equal(t, sameClock(c.want), sameClock(got), "%s\n%s", c.id, out)
			if header == nil {
				continue
			}
			require.Empty(t, CheckSchema(e.Header), c.id)
			h, err := decodeHeader(e.Header)
			require.NoError(t, err)
			require.Equal(t, c.id, h.MessageDefinition)
			require.Equal(t, "2026-11-22T16:00:00+01:00", h.CreatedAt)
		}
	}
}

// sameClock puts times of one moment and one offset in one zone.
func sameClock(v any) any {
	at := func(t *time.Time) {
		if !t.IsZero() {
			*t = t.In(written.Location())
		}
	}
	switch r := v.(type) {
	case StatusReport:
		at(&r.CreatedAt)
		r.Transactions = append([]TransactionStatus(nil), r.Transactions...)
		for i := range r.Transactions {
			at(&r.Transactions[i].AcceptedAt)
		}
		return r
	case CustomerStatusReport:
		at(&r.CreatedAt)
		for i := range r.Blocks {
			for j := range r.Blocks[i].Transactions {
				at(&r.Blocks[i].Transactions[j].AcceptedAt)
			}
		}
		return r
	case Receipt:
		at(&r.CreatedAt)
		for i := range r.Reports {
			at(&r.Reports[i].At)
		}
		return r
	}
	return v
}

func TestWhatASchemaRefusesIsNotWritten(t *testing.T) {
	t.Parallel()

	n := notification()
	n.Accounts[0].Entries[0].Amount = Amount{"-1", "EUR"}
	_, err := WriteNotification(n, nil)
	require.ErrorContains(t, err, "/Document/BkToCstmrDbtCdtNtfctn/Ntfctn[1]/Ntry[1]/Amt")

	_, err = WriteNotification(&Notification{}, nil)
	require.Error(t, err)

	r := resolution()
	r.Confirmation = ""
	_, err = WriteResolution(r, nil)
	require.ErrorContains(t, err, "RsltnOfInvstgtn")

	p := paymentReturn()
	p.Transactions[0].Chain.DebtorAccount = someAccount
	_, err = WritePaymentReturn(TypePaymentReturn, p, nil)
	require.ErrorContains(t, err, "RtrChain", "version .09 has no account there")

	_, err = WriteReceipt(Receipt{MessageID: "ACK-1"})
	require.Error(t, err)
}

func TestRejectionToACustomerNeedsAReason(t *testing.T) {
	t.Parallel()

	for name, spoil := range map[string]func(*CustomerStatusReport){
		"OrgnlGrpInfAndSts":                   func(r *CustomerStatusReport) { r.Group.Status, r.Group.Reasons = "RJCT", nil },
		"OrgnlPmtInfAndSts[1]":                func(r *CustomerStatusReport) { r.Blocks[0].Status, r.Blocks[0].Reasons = "RJCT", nil },
		"OrgnlPmtInfAndSts[1]/TxInfAndSts[2]": func(r *CustomerStatusReport) { r.Blocks[0].Transactions[1].Reasons = nil },
	} {
		r := customerReport()
		spoil(&r)
		_, err := WriteCustomerStatusReport(r)
		require.ErrorContains(t, err, "a rejection needs a reason", name)
		require.ErrorContains(t, err, name)
	}
}

func TestWordsAreCutIntoPiecesThatFit(t *testing.T) {
	t.Parallel()

	long := strings.TrimSpace(strings.Repeat("word ", 60))
	r := paymentReturn()
	r.Transactions[0].Reasons = []Reason{{Code: Code{Code: "NARR"}, Info: []string{long}}}
	out, err := WritePaymentReturn(TypePaymentReturn, r, nil)
	require.NoError(t, err)
	require.Equal(t, []string{long}, r.Transactions[0].Reasons[0].Info, "what was handed in stays as it was")
	e, _ := Read(out, Limits{})
	got, err := wholeReturn(e.Document)
	require.NoError(t, err)
	require.Len(t, got.Transactions[0].Reasons[0].Info, 3)
	require.Equal(t, long, strings.Join(got.Transactions[0].Reasons[0].Info, " "))

	c := customerReport()
	c.Group.Reasons = []StatusReason{{Code: "NARR", Proprietary: "NOT BOTH", Info: []string{long}}}
	c.Blocks[0].Reasons, c.Blocks[0].Transactions[1].Reasons = c.Group.Reasons, c.Group.Reasons
	out, err = WriteCustomerStatusReport(c)
	require.NoError(t, err)
	e, _ = Read(out, Limits{})
	report, err := DecodeCustomerStatusReport(e.Document)
	require.NoError(t, err)
	for _, reasons := range [][]StatusReason{report.Group.Reasons, report.Blocks[0].Reasons, report.Blocks[0].Transactions[1].Reasons} {
		require.Len(t, reasons, 1)
		require.Empty(t, reasons[0].Proprietary)
		require.Equal(t, long, strings.Join(reasons[0].Info, " "))
	}

	answer := resolution()
	answer.Transactions[0].Reasons = []Reason{{Code: Code{Code: "NARR"}, Info: []string{long}}}
	answer.Group.Reasons = answer.Transactions[0].Reasons
	out, err = WriteResolution(answer, nil)
	require.NoError(t, err)
	e, _ = Read(out, Limits{})
	resolved, err := DecodeResolution(e.Document)
	require.NoError(t, err)
	require.Equal(t, long, strings.Join(resolved.Transactions[0].Reasons[0].Info, " "))
	require.Equal(t, long, strings.Join(resolved.Group.Reasons[0].Info, " "))
}

func TestARecallIsAnsweredUnderItsOwnReferences(t *testing.T) {
	t.Parallel()

	asked := Cancellation{
		Case: someCase, Original: someOriginal, OriginalInstructionID: "INSTR-1", OriginalEndToEndID: "E2E-1", OriginalTransactionID: "TX-1", OriginalUETR: someUETR,
		OriginalClearingReference: "C-1", OriginalAmount: &Amount{"100", "EUR"}, OriginalSettlementDate: "2026-11-20",
	}
	answer := resolution()
	answer.Transactions = []TransactionResolution{asked.Answer("RJCR", Reason{Code: Code{Code: "NOOR"}})}
	out, err := WriteResolution(answer, nil)
	require.NoError(t, err)
	e, _ := Read(out, Limits{})
	got, err := DecodeResolution(e.Document)
	require.NoError(t, err)
	require.Equal(t, answer.Transactions, got.Transactions)
	require.Equal(t, someUETR, got.Transactions[0].OriginalUETR)
	require.Equal(t, "NOOR", got.Transactions[0].Reasons[0].Code.Code)
}
