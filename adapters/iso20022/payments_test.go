package iso20022

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

// typedContent takes a bare message through schema and decoder.
func typedContent[T Content](t testing.TB, message, inside string) T {
	t.Helper()
	d := Find(message)
	raw := fmt.Sprintf(`<Document xmlns="%s%s"><%s>%s</%s></Document>`, namespace, message, d.Root, inside, d.Root)
	e, faults := Read([]byte(raw), Limits{})
	require.Empty(t, faults)
	require.Empty(t, CheckSchema(e.Document))
	content, err := d.decode(e.Document)
	require.NoError(t, err)
	require.IsType(t, *new(T), content)
	return content.(T)
}

const (
	alphaXML = `<FinInstnId><BICFI>ALPHDEFFXXX</BICFI></FinInstnId>`
	betaXML  = `<FinInstnId><BICFI>BETAFRPPXXX</BICFI></FinInstnId>`
	uetrXML  = `0b7a3c52-8f0e-4c1d-9a44-5d2f6e7a8b90`
)

func institutionXML(method, more string) string {
	return `<GrpHdr><MsgId>FI-1</MsgId><CreDtTm>2026-11-20T10:00:00+01:00</CreDtTm><NbOfTxs>1</NbOfTxs><IntrBkSttlmDt>2026-11-23</IntrBkSttlmDt><SttlmInf><SttlmMtd>` + method +
		`</SttlmMtd></SttlmInf><InstgAgt>` + alphaXML + `</InstgAgt></GrpHdr><CdtTrfTxInf><PmtId><InstrId>I-1</InstrId><EndToEndId>E-1</EndToEndId><UETR>` + uetrXML +
		`</UETR></PmtId><IntrBkSttlmAmt Ccy="EUR">1250.750</IntrBkSttlmAmt><Dbtr>` + alphaXML + `</Dbtr><DbtrAcct><Id><IBAN>DE89370400440532013000</IBAN></Id></DbtrAcct>` +
		`<CdtrAgt>` + betaXML + `</CdtrAgt><Cdtr>` + betaXML + `</Cdtr>` + more + `</CdtTrfTxInf>`
}

const underlyingXML = `<UndrlygCstmrCdtTrf><Dbtr><Nm>Debtor AG</Nm></Dbtr><DbtrAgt>` + alphaXML + `</DbtrAgt><CdtrAgt>` + betaXML +
	`</CdtrAgt><Cdtr><Nm>Creditor SA</Nm></Cdtr><CdtrAcct><Id><Othr><Id>WLT-0001</Id></Othr></Id></CdtrAcct><InstdAmt Ccy="EUR">1250.75</InstdAmt></UndrlygCstmrCdtTrf>`

func TestInstitutionTransferIsDecodedWithWhatItCovers(t *testing.T) {
	t.Parallel()

	m := typedContent[*InstitutionCreditTransfer](t, "pacs.009.001.08", institutionXML("INDA", underlyingXML))
	require.Equal(t, "FI-1", m.Reference())
	require.Equal(t, DateTime("2026-11-20T10:00:00+01:00"), m.Created())
	require.Equal(t, "1", m.GroupHeader.NumberOfTransactions)
	require.Equal(t, []InstitutionTransfer{{
		InstructionID: "I-1", EndToEndID: "E-1", UETR: uetrXML, Amount: Amount{"1250.75", "EUR"}, SettlementDate: "2026-11-23", InstructingAgent: alphaBank,
		Debtor: *alphaBank, DebtorAccount: &Account{IBAN: "DE89370400440532013000"}, CreditorAgent: betaBank, Creditor: *betaBank,
		Underlying: &UnderlyingTransfer{
			Debtor: Party{Name: "Debtor AG"}, DebtorAgent: *alphaBank, CreditorAgent: *betaBank, Creditor: Party{Name: "Creditor SA"},
			CreditorAccount: &Account{Other: OtherID{ID: "WLT-0001"}}, InstructedAmount: &Amount{"1250.75", "EUR"},
		},
	}}, m.Transactions)
}

func TestCoreCoverAndAdviceAreToldApart(t *testing.T) {
	t.Parallel()

	for name, c := range map[string]struct {
		service, method, more string
		want                  Usage
	}{
		"core":                       {"", "INDA", "", UsageCore},
		"core over a clearing":       {"swift.cbprplus.04", "CLRG", "", UsageCore},
		"cover":                      {"swift.cbprplus.cov.04", "INGA", underlyingXML, UsageCover},
		"cover without a header":     {"", "CLRG", underlyingXML, UsageCover},
		"advice by its service":      {"swift.cbprplus.adv.04", "INDA", "", UsageAdvice},
		"advice of a cover":          {"swift.cbprplus.adv.04", "COVE", underlyingXML, UsageAdvice},
		"advice by its method":       {"", "COVE", "", UsageAdvice},
		"a service that only sounds": {"swift.cbprplus.advanced", "INDA", "", UsageCore},
		"the service at the end":     {"swift.cbprplus.adv", "INDA", "", UsageAdvice},
	} {
		m := typedContent[*InstitutionCreditTransfer](t, "pacs.009.001.08", institutionXML(c.method, c.more))
		var header *Header
		if c.service != "" {
			header = &Header{BusinessService: c.service}
		}
		require.Equal(t, c.want, m.Transactions[0].Usage(header, &m.GroupHeader), name)
	}
}

const initiationXML = `<GrpHdr><MsgId>CUST-1</MsgId><CreDtTm>2026-11-20T10:00:00Z</CreDtTm><NbOfTxs>3</NbOfTxs><CtrlSum>6.5</CtrlSum><InitgPty><Nm>Debtor AG</Nm></InitgPty></GrpHdr>` +
	`<PmtInf><PmtInfId>P-1</PmtInfId><PmtMtd>TRF</PmtMtd><BtchBookg>true</BtchBookg><NbOfTxs>2</NbOfTxs><CtrlSum> 3.5</CtrlSum><PmtTpInf><InstrPrty>HIGH</InstrPrty></PmtTpInf>DATE1` +
	`<Dbtr><Nm>Debtor AG</Nm><Id><OrgId><BICNAME>DEBTDEFFXXX</BICNAME></OrgId></Id></Dbtr><DbtrAcct><Id><IBAN>DE89370400440532013000</IBAN></Id></DbtrAcct>` +
	`<DbtrAgt><FinInstnId><AGTNAME>ALPHDEFFXXX</AGTNAME></FinInstnId></DbtrAgt><UltmtDbtr><Nm>Its daughter</Nm></UltmtDbtr><ChrgBr>SHAR</ChrgBr>` +
	`<CdtTrfTxInf><PmtId><InstrId>I-1</InstrId><EndToEndId>E-1</EndToEndId></PmtId><Amt><InstdAmt Ccy="EUR">1.50</InstdAmt></Amt>` +
	`<CdtrAgt><FinInstnId><AGTNAME>BETAFRPPXXX</AGTNAME></FinInstnId></CdtrAgt><Cdtr><Nm>Creditor SA</Nm></Cdtr><CdtrAcct><Id><Othr><Id>W-1</Id></Othr></Id></CdtrAcct></CdtTrfTxInf>` +
	`<CdtTrfTxInf><PmtId><EndToEndId>E-2</EndToEndId></PmtId><PmtTpInf><InstrPrty>NORM</InstrPrty></PmtTpInf><Amt><EqvtAmt><Amt Ccy="EUR">2</Amt><CcyOfTrf>USD</CcyOfTrf></EqvtAmt></Amt>` +
	`<ChrgBr>DEBT</ChrgBr><UltmtDbtr><Nm>Its son</Nm></UltmtDbtr><RmtInf><Ustrd>Invoice</Ustrd></RmtInf></CdtTrfTxInf></PmtInf>` +
	`<PmtInf><PmtInfId>P-2</PmtInfId><PmtMtd>TRF</PmtMtd>DATE2<Dbtr><Nm>Other</Nm></Dbtr><DbtrAcct><Id><Othr><Id>A-2</Id></Othr></Id></DbtrAcct><DbtrAgt><FinInstnId><AGTNAME>ALPHDEFFXXX</AGTNAME></FinInstnId></DbtrAgt>` +
	`<CdtTrfTxInf><PmtId><EndToEndId>E-3</EndToEndId></PmtId><Amt><InstdAmt Ccy="EUR">3</InstdAmt></Amt></CdtTrfTxInf></PmtInf>`

func TestInitiationIsDecodedBlockByBlockInBothVersions(t *testing.T) {
	t.Parallel()

	daughter, high := &Party{Name: "Its daughter"}, &PaymentType{Priority: "HIGH"}
	want := []PaymentBlock{
		{
			ID: "P-1", Method: "TRF", BatchBooking: "true", NumberOfTransactions: "2", ControlSum: "3.5", PaymentType: high, ExecutionDate: DayOrTime{Day: "2026-11-23"},
			Debtor: Party{Name: "Debtor AG", BIC: "DEBTDEFFXXX"}, DebtorAccount: Account{IBAN: "DE89370400440532013000"}, DebtorAgent: *alphaBank, UltimateDebtor: daughter, ChargeBearer: "SHAR",
			Transactions: []InitiatedTransfer{
				{
					InstructionID: "I-1", EndToEndID: "E-1", PaymentType: high, Amount: Amount{"1.5", "EUR"}, ChargeBearer: "SHAR", UltimateDebtor: daughter,
					CreditorAgent: betaBank, Creditor: &Party{Name: "Creditor SA"}, CreditorAccount: &Account{Other: OtherID{ID: "W-1"}},
				},
				{
					EndToEndID: "E-2", PaymentType: &PaymentType{Priority: "NORM"}, Equivalent: &Equivalent{Amount{"2", "EUR"}, "USD"}, ChargeBearer: "DEBT",
					UltimateDebtor: &Party{Name: "Its son"}, Remittance: &Remittance{Unstructured: []string{"Invoice"}},
				},
			},
		},
		{
			ID: "P-2", Method: "TRF", ExecutionDate: DayOrTime{Day: "2026-11-24", Time: "2026-11-24T09:30:00+01:00"}, Debtor: Party{Name: "Other"},
			DebtorAccount: Account{Other: OtherID{ID: "A-2"}}, DebtorAgent: *alphaBank, Transactions: []InitiatedTransfer{{EndToEndID: "E-3", Amount: Amount{"3", "EUR"}}},
		},
	}
	newer := strings.NewReplacer("AGTNAME", "BICFI", "BICNAME", "AnyBIC",
		"DATE1", "<ReqdExctnDt><Dt>2026-11-23Z</Dt></ReqdExctnDt>", "DATE2", "<ReqdExctnDt><DtTm>2026-11-24T09:30:00+01:00</DtTm></ReqdExctnDt>")
	m := typedContent[*CreditTransferInitiation](t, "pain.001.001.09", newer.Replace(initiationXML))
	require.Equal(t, InitiationGroupHeader{
		MessageID: "CUST-1", CreatedAt: "2026-11-20T10:00:00Z", NumberOfTransactions: "3", ControlSum: "6.5", InitiatingParty: Party{Name: "Debtor AG"},
	}, m.GroupHeader)
	require.Equal(t, want, m.Blocks)
	require.Equal(t, 3, m.Count())

	older := strings.NewReplacer("AGTNAME", "BIC", "BICNAME", "BICOrBEI", "DATE1", "<ReqdExctnDt>2026-11-23</ReqdExctnDt>", "DATE2", "<ReqdExctnDt>2026-11-24</ReqdExctnDt>")
	m = typedContent[*CreditTransferInitiation](t, "pain.001.001.03", older.Replace(initiationXML))
	want[1].ExecutionDate = DayOrTime{Day: "2026-11-24"}
	require.Equal(t, want, m.Blocks)
}

func TestReturnHasWhatTheMessageSaysOnce(t *testing.T) {
	t.Parallel()

	for _, version := range []string{TypePaymentReturn, TypePaymentReturn10} {
		m := typedContent[*PaymentReturn](t, version, `<GrpHdr><MsgId>RTR-1</MsgId><CreDtTm>2026-11-20T10:00:00+01:00</CreDtTm><NbOfTxs>2</NbOfTxs><CtrlSum>3</CtrlSum>`+
			`<IntrBkSttlmDt>2026-11-23</IntrBkSttlmDt><SttlmInf><SttlmMtd>INDA</SttlmMtd></SttlmInf><InstgAgt>`+betaXML+`</InstgAgt><InstdAgt>`+alphaXML+`</InstdAgt></GrpHdr>`+
			`<OrgnlGrpInf><OrgnlMsgId>MSG-1</OrgnlMsgId><OrgnlMsgNmId>pacs.008.001.08</OrgnlMsgNmId><OrgnlCreDtTm>2026-11-20T10:00:00+01:00</OrgnlCreDtTm>`+
			`<RtrRsnInf><Rsn><Cd>AC04</Cd></Rsn><AddtlInf>closed</AddtlInf></RtrRsnInf></OrgnlGrpInf>`+
			`<TxInf><RtrId>R-1</RtrId><OrgnlUETR>`+uetrXML+`</OrgnlUETR><RtrdIntrBkSttlmAmt Ccy="EUR">1</RtrdIntrBkSttlmAmt></TxInf>`+
			`<TxInf><RtrId>R-2</RtrId><OrgnlGrpInf><OrgnlMsgId>MSG-2</OrgnlMsgId><OrgnlMsgNmId>pacs.009.001.08</OrgnlMsgNmId></OrgnlGrpInf><OrgnlEndToEndId>E-2</OrgnlEndToEndId>`+
			`<RtrdIntrBkSttlmAmt Ccy="EUR">2</RtrdIntrBkSttlmAmt><IntrBkSttlmDt>2026-11-24</IntrBkSttlmDt><InstgAgt>`+alphaXML+`</InstgAgt>`+
			`<RtrChain><Dbtr><Pty><Nm>Creditor SA</Nm></Pty></Dbtr><Cdtr><Agt>`+alphaXML+`</Agt></Cdtr></RtrChain>`+
			`<RtrRsnInf><Rsn><Prtry>OWN</Prtry></Rsn></RtrRsnInf><OrgnlTxRef><Dbtr><Pty><Nm>Debtor AG</Nm></Pty></Dbtr></OrgnlTxRef></TxInf>`)
		closed := []Reason{{Code: Code{Code: "AC04"}, Info: []string{"closed"}}}
		require.Equal(t, &ReturnedGroup{Original: *someOriginal, Reasons: closed}, m.Original)
		require.Equal(t, []ReturnTransaction{
			{
				ReturnID: "R-1", Original: someOriginal, OriginalUETR: uetrXML, Amount: Amount{"1", "EUR"}, SettlementDate: "2026-11-23",
				InstructingAgent: betaBank, InstructedAgent: alphaBank, Reasons: closed,
			},
			{
				ReturnID: "R-2", Original: &Original{MessageID: "MSG-2", MessageName: "pacs.009.001.08"}, OriginalEndToEndID: "E-2", Amount: Amount{"2", "EUR"}, SettlementDate: "2026-11-24",
				InstructingAgent: alphaBank, InstructedAgent: alphaBank, Chain: &ReturnChain{Debtor: PartyOrAgent{Party: &Party{Name: "Creditor SA"}}, Creditor: PartyOrAgent{Agent: alphaBank}},
				Reasons: []Reason{{Code: Code{Proprietary: "OWN"}}}, OriginalReference: &OriginalTransaction{Debtor: &PartyOrAgent{Party: &Party{Name: "Debtor AG"}}},
			},
		}, m.Transactions)
	}
}

const assignmentXML = `<Assgnmt><Id>CXL-1</Id><Assgnr><Agt>` + alphaXML + `</Agt></Assgnr><Assgne><Agt>` + betaXML + `</Agt></Assgne><CreDtTm>2026-11-20T10:00:00+01:00</CreDtTm></Assgnmt>`

func TestRecallKnowsWhereEachOfItsTransactionsStands(t *testing.T) {
	t.Parallel()

	group := `<OrgnlGrpInfAndCxl><GrpCxlId>G-1</GrpCxlId><Case><Id>CASE-2</Id><Cretr><Pty><Nm>Debtor AG</Nm></Pty></Cretr></Case><OrgnlMsgId>MSG-1</OrgnlMsgId><OrgnlMsgNmId>pacs.008.001.08</OrgnlMsgNmId>` +
		`<OrgnlCreDtTm>2026-11-20T10:00:00+01:00</OrgnlCreDtTm><GrpCxl>WHOLE</GrpCxl><CxlRsnInf><Rsn><Cd>DUPL</Cd></Rsn></CxlRsnInf></OrgnlGrpInfAndCxl>`
	m := typedContent[*CancellationRequest](t, "camt.056.001.08", assignmentXML+
		`<Case><Id>CASE-1</Id><Cretr><Agt>`+alphaXML+`</Agt></Cretr></Case><CtrlData><NbOfTxs>3</NbOfTxs><CtrlSum>6</CtrlSum></CtrlData>`+
		`<Undrlyg><TxInf><CxlId>C-1</CxlId><OrgnlUETR>`+uetrXML+`</OrgnlUETR><OrgnlIntrBkSttlmAmt Ccy="EUR">1</OrgnlIntrBkSttlmAmt><CxlRsnInf><Rsn><Cd>CUST</Cd></Rsn></CxlRsnInf></TxInf></Undrlyg>`+
		`<Undrlyg>`+strings.Replace(group, "WHOLE", "false", 1)+`<TxInf><CxlId>C-2</CxlId><OrgnlEndToEndId>E-2</OrgnlEndToEndId></TxInf>`+
		`<TxInf><CxlId>C-3</CxlId><Case><Id>CASE-3</Id><Cretr><Agt>`+betaXML+`</Agt></Cretr></Case><OrgnlTxId>T-3</OrgnlTxId></TxInf></Undrlyg>`+
		`<Undrlyg>`+strings.Replace(group, "WHOLE", " 1 ", 1)+`</Undrlyg>`)
	duplicate := []Reason{{Code: Code{Code: "DUPL"}}}
	first := &Case{ID: "CASE-1", Creator: AgentOf("ALPHDEFFXXX")}
	second := &Case{ID: "CASE-2", Creator: PartyOrAgent{Party: &Party{Name: "Debtor AG"}}}
	require.Equal(t, []Cancellation{
		{ID: "C-1", Case: first, OriginalUETR: uetrXML, OriginalAmount: &Amount{"1", "EUR"}, Reasons: []Reason{{Code: Code{Code: "CUST"}}}},
		{ID: "C-2", Case: second, Original: someOriginal, OriginalEndToEndID: "E-2", Reasons: duplicate, Underlying: 1},
		{ID: "C-3", Case: &Case{ID: "CASE-3", Creator: AgentOf("BETAFRPPXXX")}, Original: someOriginal, OriginalTransactionID: "T-3", Reasons: duplicate, Underlying: 1, Index: 1},
	}, m.Transactions)
	require.Len(t, m.Groups, 2)
	require.False(t, m.Groups[0].All())
	require.True(t, m.Groups[1].All(), "a boolean may be written as 1, with blanks around it")
	require.Equal(t, 4, m.Count())
	require.Equal(t, []string{"CXL-1", "3", "6"}, []string{m.Reference(), m.NumberOfTransactions, m.ControlSum})
	require.Equal(t, "ALPHDEFFXXX", m.Assignment.Assigner.BIC())
	require.Equal(t, DateTime("2026-11-20T10:00:00+01:00"), m.Created())
}

func TestMessageAboutNothingIsRefusedWithAHint(t *testing.T) {
	t.Parallel()

	for message, inside := range map[string]string{
		"camt.056.001.08": assignmentXML + `<Undrlyg/>`,
		"pacs.004.001.09": `<GrpHdr><MsgId>R-1</MsgId><CreDtTm>2026-11-20T10:00:00+01:00</CreDtTm><NbOfTxs>0</NbOfTxs><SttlmInf><SttlmMtd>INDA</SttlmMtd></SttlmInf></GrpHdr>`,
	} {
		root := Find(message).Root
		m, r := Accept(fmt.Appendf(nil, `<Document xmlns="%s%s"><%s>%s</%s></Document>`, namespace, message, root, inside, root), Options{Profile: ProfilePlain})
		require.NotNil(t, m)
		require.True(t, r.Refused())
		require.Equal(t, gateway.GateRules, r.Gate)
		rules := map[string]string{}
		for _, f := range r.Faults {
			rules[f.Rule] = f.Path
		}
		require.Equal(t, "/Document/"+root, rules["ISO-EMPTY"], r.Faults)
	}
}

func TestNotificationIsDecodedEntryByEntry(t *testing.T) {
	t.Parallel()

	m := typedContent[*Notification](t, TypeNotification, `<GrpHdr><MsgId>N-1</MsgId><CreDtTm>2026-11-20T10:00:00+01:00</CreDtTm></GrpHdr>`+
		`<Ntfctn><Id>1</Id><ElctrncSeqNb> 7 </ElctrncSeqNb><Acct><Id><IBAN>DE89370400440532013000</IBAN></Id><Svcr>`+alphaXML+`</Svcr></Acct>`+
		`<Ntry><Amt Ccy="EUR">1250.75</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><DtTm>2026-11-20T10:00:00+01:00</DtTm></BookgDt><ValDt><Dt>2026-11-20</Dt></ValDt>`+
		`<BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>XBCT</SubFmlyCd></Fmly></Domn></BkTxCd><NtryDtls><TxDtls><Refs><EndToEndId>E-1</EndToEndId><UETR>`+uetrXML+`</UETR></Refs>`+
		`<RltdPties><Dbtr><Pty><Nm>Debtor AG</Nm></Pty></Dbtr></RltdPties></TxDtls></NtryDtls></Ntry></Ntfctn>`)
	require.Equal(t, &Notification{
		MessageID: "N-1", CreatedAt: "2026-11-20T10:00:00+01:00",
		Accounts: []AccountNotification{{
			ID: "1", SequenceNumber: "7", Account: Account{IBAN: "DE89370400440532013000", Servicer: alphaBank},
			Entries: []Entry{{
				Amount: Amount{"1250.75", "EUR"}, Direction: "CRDT", Status: Code{Code: "BOOK"}, ValueOn: DayOrTime{Day: "2026-11-20"},
				BookedOn:        DayOrTime{Day: "2026-11-20", Time: "2026-11-20T10:00:00+01:00"},
				TransactionCode: BankCode{Domain: "PMNT", Family: "RCDT", SubFamily: "XBCT"},
				Batches: []EntryDetails{{Transactions: []EntryTransaction{{
					EndToEndID: "E-1", UETR: uetrXML, Debtor: &PartyOrAgent{Party: &Party{Name: "Debtor AG"}},
				}}}},
			}},
		}},
	}, m)
	require.Equal(t, []string{"N-1", "2026-11-20T10:00:00+01:00"}, []string{m.Reference(), string(m.Created())})
	require.Equal(t, 1, m.Count())
}

func TestWhoStopsLookingEndsTheWalkOfEveryMessage(t *testing.T) {
	t.Parallel()

	stop := errors.New("stop")
	part := func(message, inside string) Part {
		d := Find(message)
		raw := fmt.Appendf(nil, `<Document xmlns="%s%s"><%s>%s</%s></Document>`, namespace, message, d.Root, inside, d.Root)
		return Part{Type: message, End: len(raw), XML: raw}
	}
	visited := 0
	for name, walk := range map[string]func() error{
		"pacs.009": func() error {
			_, err := DecodeInstitutionCreditTransfer(part("pacs.009.001.08", `<CdtTrfTxInf/><CdtTrfTxInf/>`), func(*GroupHeader, int, *InstitutionTransfer) error { visited++; return stop })
			return err
		},
		"pacs.004": func() error {
			_, _, err := DecodePaymentReturn(part("pacs.004.001.09", `<TxInf/><TxInf/>`), func(*ReturnGroupHeader, int, *ReturnTransaction) error { visited++; return stop })
			return err
		},
		"pain.001": func() error {
			_, err := DecodeCreditTransferInitiation(part("pain.001.001.09", `<PmtInf><CdtTrfTxInf/></PmtInf><PmtInf><CdtTrfTxInf/></PmtInf>`),
				func(*InitiationGroupHeader, *PaymentBlock, int, *InitiatedTransfer) error { visited++; return stop })
			return err
		},
		"camt.056": func() error {
			_, err := DecodeCancellationRequest(part("camt.056.001.08", `<Undrlyg><TxInf/><TxInf/></Undrlyg>`), func(int, *Cancellation) error { visited++; return stop })
			return err
		},
	} {
		visited = 0
		require.ErrorIs(t, walk(), stop, name)
		require.Equal(t, 1, visited, name)
	}
}

func TestForeignContentIsPassedOver(t *testing.T) {
	t.Parallel()

	foreign := `<SplmtryData><Envlp><x:Own xmlns:x="urn:example"><x:PmtInf><x:CdtTrfTxInf/></x:PmtInf><x:GrpHdr><x:MsgId>not mine</x:MsgId></x:GrpHdr></x:Own></Envlp></SplmtryData>`
	newer := strings.NewReplacer("AGTNAME", "BICFI", "BICNAME", "AnyBIC", "DATE1", "<ReqdExctnDt><Dt>2026-11-23</Dt></ReqdExctnDt>", "DATE2", "<ReqdExctnDt><Dt>2026-11-24</Dt></ReqdExctnDt>")
	m := typedContent[*CreditTransferInitiation](t, "pain.001.001.09", newer.Replace(initiationXML)+foreign+foreign)
	require.Equal(t, 3, m.Count())
	require.Len(t, m.Blocks, 2)
	require.Equal(t, "CUST-1", m.Reference())

	// Between the blocks and inside of them stands what nobody reads.
	unread := strings.Replace(newer.Replace(initiationXML), "<ChrgBr>SHAR</ChrgBr>", "<ChrgBr>SHAR</ChrgBr><ChrgsAcct><Id><Othr><Id>C-1</Id></Othr></Id><Nm>Charges</Nm></ChrgsAcct>", 1)
	m = typedContent[*CreditTransferInitiation](t, "pain.001.001.09", strings.Replace(unread, "<ReqdExctnDt><Dt>2026-11-23</Dt></ReqdExctnDt>", "<ReqdExctnDt><Dt>2026-11-23</Dt></ReqdExctnDt><PoolgAdjstmntDt>2026-11-30</PoolgAdjstmntDt>", 1))
	require.Equal(t, DayOrTime{Day: "2026-11-23"}, m.Blocks[0].ExecutionDate)
	require.Equal(t, "Charges", m.Blocks[0].ChargesAccount.Name)

	for _, message := range []string{"pacs.009.001.08", "pacs.008.001.08"} {
		inside := institutionXML("INDA", foreign)
		if message == "pacs.008.001.08" {
			inside = paymentHeaderXML + paymentTxXML
		}
		d := Find(message)
		raw := fmt.Appendf(nil, `<Document xmlns="%s%s"><%s>%s%s</%s></Document>`, namespace, message, d.Root, inside, foreign, d.Root)
		e, faults := Read(raw, Limits{})
		require.Empty(t, faults)
		require.Empty(t, CheckSchema(e.Document))
		content, err := d.decode(e.Document)
		require.NoError(t, err)
		require.Equal(t, 1, content.Count(), message)
		require.NotEqual(t, "not mine", content.Reference())
	}
}
