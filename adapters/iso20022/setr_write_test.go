package iso20022

import (
	"encoding/xml"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

// sent takes what a writer wrote through the envelope and the schema, as its
// receiver would.
func sent(t testing.TB, message string, out []byte, err error) Part {
	t.Helper()
	require.NoError(t, err)
	e, faults := Read(out, Limits{})
	require.Empty(t, faults)
	require.Equal(t, message, e.Document.Type)
	return valid(t, e.Document)
}

func fullConfirmation(message string) FundConfirmation {
	m := FundConfirmation{
		Type: message, MessageID: "CONF-1", CreatedAt: written,
		PoolReference: &testReference, PreviousReferences: []FundReference{testReference, {Reference: "REF-2"}}, RelatedReference: &testReference,
		Amendment: true, MasterReference: "MSTR-1", OrderedAt: "2026-11-20T09:14:30Z", ReceivedAt: "2026-11-20T09:15:00Z", RequestedTradeDate: "2026-11-24",
		Account: testAccount(), TotalAmount: usd("1000009.5"), Extensions: []Extension{{Place: "/Document", Text: "CCIP message 0x01 & more"}},
		Executions: []FundExecution{{
			Reference: "ORD-1", ClientReference: "CLI-1", DealReference: "DEAL-1", Nonce: "NONCE-1", Types: []FundCode{{Code: "PREA"}},
			Instrument: testInstrument, HoldingAccount: &SubAccount{ID: "HOLD-1"}, Units: FundUnits{TokenUnits: "9981.12345678901234567890123456"}, Rounding: "RDWN",
			NetAmount: usd("999999"), GrossAmount: usd("1000009.5"), TradedAt: DateOrTime{Time: "2026-11-24T16:00:00+01:00"},
			Price:            FundPrice{Type: FundCode{Code: "NAVL"}, Amount: Amount{Value: "100.1890000000001", Currency: "USD"}, Method: "FORW"},
			SettlementAmount: *usd("1000009.5"), CashSettlementDate: "2026-11-26", SettlementMethod: "APMT", Partial: true, CumDividend: true,
			Exchanges: []FundExchange{testExchange, {UnitCurrency: "GBP", QuotedCurrency: "USD", Rate: "1.3"}}, IncomePreference: "CASH",
			Charges: &ExecutionCharges{
				Total: usd("10.5"), TotalFees: usd("10"), TotalTaxes: usd("0.5"), Agreement: "AGR-1",
				Fees: []ExecutionFee{{
					Type: FundCode{Code: "FEND"}, Basis: FundCode{Code: "GRAM"}, StandardAmount: usd("12"), StandardRate: "0.001", Amount: usd("10"), Rate: "0.0009",
					Agreement: "SLA-1", Recipient: &testBICParty, Informative: true,
				}},
				Taxes:       []ExecutionTax{{Type: FundCode{Code: "STAM"}, Amount: *usd("0.5"), Rate: "0.1", Country: "LU", Recipient: &testOwnParty}},
				NetworkFees: []DigitalSettlement{testDigital},
			},
			PhysicalDelivery: true, SettlementCurrency: "USD", ValuationCurrency: "EUR", Refund: usd("1"),
			CashSettlement:    &CashSettlement{Means: MeansCashWallet, Wallet: &FundWallet{ID: "eip155:1:0xabc", Type: GenericID{ID: "CAIP", Issuer: "ChainAgnostic"}, LedgerID: "X9J9K872S"}},
			DigitalSettlement: &testDigital, Instructions: "deal <1>",
		}, minimalExecution()},
	}
	e := &m.Executions[0]
	if strings.HasPrefix(message, "setr.006") {
		e.Refund, e.HoldingRate = nil, "12.5"
	}
	if strings.HasSuffix(message, ".04") {
		m.Account.Wallet = nil
		e.Nonce, e.DigitalSettlement, e.Charges.NetworkFees, e.Units = "", nil, nil, FundUnits{Units: "9981.12345678901234"}
		e.CashSettlement = &CashSettlement{Means: MeansCreditTransfer, CreditTransfer: &testCreditTransfer}
	}
	return m
}

func minimalExecution() FundExecution {
	return FundExecution{
		Reference: "ORD-2", DealReference: "DEAL-2", Units: FundUnits{Units: "150.5"}, TradedAt: DateOrTime{Date: "2026-11-24"},
		Instrument:       FundInstrument{ID: InstrumentID{Scheme: SchemeOther, ID: "ALPHA-MM", Source: InstrumentSource{Proprietary: "ALPHA"}}},
		Price:            FundPrice{Type: FundCode{Proprietary: GenericID{ID: "OWN1", Issuer: "ALPH"}}, Amount: *usd("0.0000000000001")},
		SettlementAmount: *usd("0"),
	}
}

var confirmations = []string{TypeSubscriptionConfirmation04, TypeSubscriptionConfirmation06, TypeRedemptionConfirmation04, TypeRedemptionConfirmation06}

func TestConfirmationIsReadBackAsItWasWritten(t *testing.T) {
	t.Parallel()

	for _, message := range confirmations {
		smallest := FundConfirmation{Type: message, MessageID: "C", CreatedAt: written, Account: InvestmentAccount{ID: "INV-1"}, Executions: []FundExecution{minimalExecution()}}
		for _, want := range []FundConfirmation{fullConfirmation(message), smallest} {
			out, err := WriteFundConfirmation(want)
			got := FundConfirmation{Type: message}
			require.NoError(t, typed(sent(t, message, out, err), &got), message)
			require.Equal(t, want, got, message)
		}
	}
}

// Readers of the reports: what the writers' fields say, under the names of the
// elements.
type (
	readReason struct {
		Rsn struct {
			Cd         string
			Prtry      GenericID
			NoSpcfdRsn string
		}
		AddtlInf string
	}
	readReasons struct {
		NoSpcfdRsn string
		RsnDtls    []readReason
	}
	readStatus struct {
		Sts          string
		Canc         *readReason
		CondlyAccptd *readReasons
		Rjctd        []readReason
		Sspd         *readReasons
		InRpr        *readReasons
		PrtlySttld   *readReason
	}
	readGroup struct {
		MstrRef  string
		OrdrSts  readStatus
		CxlSts   readStatus
		StsInitr *FundParty
	}
	readEntry struct {
		MstrRef, OrdrRef, ClntRef, DealRef, CxlRef string
		Nonce                                      string `xml:"NonceId"`
		OrdrSts, CxlSts                            readStatus
		StsInitr                                   *FundParty
		InvstmtAcctDtls                            *InvestmentAccount
		FinInstrmDtls                              *FundInstrument
		OrdrData                                   *struct {
			InvstmtAcctDtls                    *InvestmentAccount
			FinInstrmDtls                      *FundInstrument
			UnitsNb, DgtlTknUnit, HldgsRedRate Decimal
			NetAmt, GrssAmt, SttlmAmt          *Amount
		}
		NewDtls struct {
			XpctdTradDtTm   DateOrTime
			XpctdCshSttlmDt Date
		}
	}
	readReport struct {
		ID      string          `xml:"MsgId>Id"`
		Created time.Time       `xml:"MsgId>CreDtTm"`
		Related []FundReference `xml:"Ref>RltdRef"`
		Others  []FundReference `xml:"Ref>OthrRef"`
		StsRpt  struct {
			OrdrDtlsRpt, CxlStsRpt         *readGroup
			IndvOrdrDtlsRpt, IndvCxlStsRpt []readEntry
		}
		Xtnsn []Extension `xml:"Xtnsn"`
	}
)

func (r readReason) reason() OrderReason {
	return OrderReason{Code: r.Rsn.Cd, Proprietary: r.Rsn.Prtry, Info: r.AddtlInf}
}

// status is the OrderStatus that says what was read; a reason that isn't any
// must be said in so many words.
func (s readStatus) status(t testing.TB) OrderStatus {
	t.Helper()
	single := func(word string, r *readReason) OrderStatus {
		if r.Rsn.NoSpcfdRsn != "" {
			require.Equal(t, &readReason{Rsn: r.Rsn}, r)
			require.Equal(t, "NORE", r.Rsn.NoSpcfdRsn)
			return OrderStatus{Status: word}
		}
		return OrderStatus{Status: word, Reasons: []OrderReason{r.reason()}}
	}
	several := func(word string, noReason string, list []readReason) OrderStatus {
		o := OrderStatus{Status: word}
		for _, r := range list {
			o.Reasons = append(o.Reasons, r.reason())
		}
		if len(list) == 0 {
			require.Equal(t, "NORE", noReason)
		}
		return o
	}
	switch {
	case s.Canc != nil:
		return single(OrderCancelled, s.Canc)
	case s.PrtlySttld != nil:
		return single(OrderPartlySettled, s.PrtlySttld)
	case s.CondlyAccptd != nil:
		return several(OrderConditionallyAccepted, s.CondlyAccptd.NoSpcfdRsn, s.CondlyAccptd.RsnDtls)
	case s.Sspd != nil:
		return several(OrderSuspended, s.Sspd.NoSpcfdRsn, s.Sspd.RsnDtls)
	case s.InRpr != nil:
		return several(OrderInRepair, s.InRpr.NoSpcfdRsn, s.InRpr.RsnDtls)
	case len(s.Rjctd) > 0:
		return several(OrderRejected, "", s.Rjctd)
	}
	return OrderStatus{Status: s.Sts}
}

var ownReason = OrderReason{Proprietary: GenericID{ID: "HOLD", Scheme: "GATEWAY", Issuer: "VOSTRO"}, Info: "ask & wait"}

// orderStatuses are every status that a setr.016 can tell of an order.
func orderStatuses() []OrderStatus {
	list := []OrderStatus{
		{Status: OrderCancelled},
		{Status: OrderCancelled, Reasons: []OrderReason{ownReason}},
		{Status: OrderConditionallyAccepted},
		{Status: OrderConditionallyAccepted, Reasons: []OrderReason{{Code: "DOCC"}, {Code: "AWRM"}, {Code: "AWSM"}, {Code: "DUPL"}, {Code: "CRED", Info: "later"}}},
		{Status: OrderSuspended},
		{Status: OrderSuspended, Reasons: []OrderReason{{Code: "PRIC"}, {Code: "FLOW", Info: "gate"}, ownReason}},
		{Status: OrderInRepair},
		{Status: OrderInRepair, Reasons: []OrderReason{{Code: "COMA"}}},
	}
	for _, code := range []string{"PACK", "COSE", "STNP", "RECE", "SETT", "CPNP", "CNFC", "DONE", "DONF", "OPOD", "IACO"} {
		list = append(list, OrderStatus{Status: code})
	}
	for _, code := range []string{"CANH", "CANP", "CXLR", "CANO"} {
		list = append(list, OrderStatus{Status: OrderCancelled, Reasons: []OrderReason{{Code: code, Info: "words"}}})
	}
	for _, code := range []string{"CPST", "GATM", "GAT1", "UCPS", "UPST"} {
		list = append(list, OrderStatus{Status: OrderPartlySettled, Reasons: []OrderReason{{Code: code}}})
	}
	for _, code := range strings.Fields(rejections) {
		list = append(list, OrderStatus{Status: OrderRejected, Reasons: []OrderReason{{Code: code}, ownReason}})
	}
	return list
}

// rejections are the codes that both versions of setr.016 have.
const rejections = `BLCA BLTR DOCC ADEA ILLI BMIN BMRA BMRV CUTO ICAG IDDB ORRF FEEE DSEC IDNA DQUA CLOS IPAC INSU INTE CASH ICTR IOTP DFOR DMON SAFE
LOCK NSLA MONY SECU IPAY PRCT DLVY PHYS PLCE IVAG RTGS ISAF NCRR DDAT DEPT SETR IEXE SHIG LATE SLOW DTRD UWAI UDCY UNAV UPAY URSC ULNK UNSC POIN`

var statusReports = []string{TypeOrderStatusReport04, TypeOrderStatusReport05}

func TestEveryOrderStatusIsReadBackAsItWasWritten(t *testing.T) {
	t.Parallel()

	for _, message := range statusReports {
		m := OrderStatusReport{Type: message, MessageID: "STS-1", CreatedAt: written}
		for _, s := range orderStatuses() {
			m.Orders = append(m.Orders, OrderStatusEntry{Reference: "ORD-1", Status: s})
		}
		out, err := WriteOrderStatusReport(m)
		var got readReport
		require.NoError(t, typed(sent(t, message, out, err), &got))
		require.Len(t, got.StsRpt.IndvOrdrDtlsRpt, len(m.Orders))
		for i, e := range got.StsRpt.IndvOrdrDtlsRpt {
			require.Equal(t, m.Orders[i].Status, e.OrdrSts.status(t), message)
		}
	}
}

func TestOrderStatusReportIsReadBackAsItWasWritten(t *testing.T) {
	t.Parallel()

	for _, message := range statusReports {
		account, nonce, quantity := testAccount(), "NONCE-1", OrderQuantity{TokenUnits: "1.00000000000000000000000000001"}
		if message == TypeOrderStatusReport04 {
			account.Wallet, nonce, quantity = nil, "", OrderQuantity{Units: "1.00000000000000001"}
		}
		entry := OrderStatusEntry{
			MasterReference: "MSTR-1", Reference: "ORD-1", ClientReference: "CLI-1", DealReference: "DEAL-1", Nonce: nonce, CancellationReference: "CXL-1",
			Status: OrderStatus{Status: "OPOD"}, Initiator: &testBICParty,
			Data:               &OrderData{Account: &account, Instrument: &testInstrument, Quantity: quantity, SettlementAmount: usd("1000009.5")},
			ExpectedSettlement: "2026-11-26", ExpectedTrade: DateOrTime{Date: "2026-11-24"},
		}
		want := OrderStatusReport{
			Type: message, MessageID: "STS-1", CreatedAt: written, Related: []FundReference{testReference, {Reference: "REF-2"}},
			Orders: []OrderStatusEntry{entry}, Extensions: []Extension{{Place: "/Document", Text: "more"}},
		}
		out, err := WriteOrderStatusReport(want)
		var got readReport
		require.NoError(t, typed(sent(t, message, out, err), &got))
		e := got.StsRpt.IndvOrdrDtlsRpt[0]
		d := e.OrdrData
		require.Equal(t, want, OrderStatusReport{
			Type: message, MessageID: got.ID, CreatedAt: got.Created, Related: got.Related, Others: got.Others, Extensions: got.Xtnsn,
			Orders: []OrderStatusEntry{{
				MasterReference: e.MstrRef, Reference: e.OrdrRef, ClientReference: e.ClntRef, DealReference: e.DealRef, Nonce: e.Nonce,
				CancellationReference: e.CxlRef, Status: e.OrdrSts.status(t), Initiator: e.StsInitr,
				Data: &OrderData{
					Account: d.InvstmtAcctDtls, Instrument: d.FinInstrmDtls, SettlementAmount: d.SttlmAmt,
					Quantity: OrderQuantity{Units: d.UnitsNb, TokenUnits: d.DgtlTknUnit, NetAmount: d.NetAmt, GrossAmount: d.GrssAmt, HoldingRate: d.HldgsRedRate},
				},
				ExpectedTrade: e.NewDtls.XpctdTradDtTm, ExpectedSettlement: e.NewDtls.XpctdCshSttlmDt,
			}},
		})

		all := OrderGroupStatus{MasterReference: "MSTR-1", Status: OrderStatus{Status: "SETT"}, Initiator: &testOwnParty}
		out, err = WriteOrderStatusReport(OrderStatusReport{Type: message, MessageID: "STS-2", CreatedAt: written, Others: []FundReference{testReference}, All: &all})
		got = readReport{}
		require.NoError(t, typed(sent(t, message, out, err), &got))
		require.Equal(t, []FundReference{testReference}, got.Others)
		g := got.StsRpt.OrdrDtlsRpt
		require.Equal(t, all, OrderGroupStatus{MasterReference: g.MstrRef, Status: g.OrdrSts.status(t), Initiator: g.StsInitr})
	}
}

func TestCancellationReportIsReadBackAsItWasWritten(t *testing.T) {
	t.Parallel()

	for _, message := range []string{TypeCancellationStatusReport04, TypeCancellationStatusReport05} {
		account, nonce := testAccount(), "NONCE-1"
		if message == TypeCancellationStatusReport04 {
			account.Wallet, nonce = nil, ""
		}
		want := CancellationStatusReport{
			Type: message, MessageID: "CST-1", CreatedAt: written, Related: []FundReference{testReference}, Extensions: []Extension{{Place: "/Document", Text: "more"}},
			Orders: []CancellationEntry{{
				MasterReference: "MSTR-1", Reference: "ORD-1", ClientReference: "CLI-1", Nonce: nonce, CancellationReference: "CXL-1",
				Status: OrderStatus{Status: "CAND"}, Initiator: &testBICParty, Account: &account, Instrument: &testInstrument,
			}},
		}
		for _, s := range []string{"STNP", "RECE", "CANP"} {
			want.Orders = append(want.Orders, CancellationEntry{Reference: s, Status: OrderStatus{Status: s}})
		}
		for _, s := range []string{"CUTO", "NALC", "NSLA", "LEGL"} {
			want.Orders = append(want.Orders, CancellationEntry{Reference: s, Status: OrderStatus{Status: OrderRejected, Reasons: []OrderReason{{Code: s, Info: "too late"}}}})
		}
		out, err := WriteCancellationStatusReport(want)
		var read readReport
		require.NoError(t, typed(sent(t, message, out, err), &read))
		got := CancellationStatusReport{Type: message, MessageID: read.ID, CreatedAt: read.Created, Related: read.Related, Others: read.Others, Extensions: read.Xtnsn}
		for _, e := range read.StsRpt.IndvCxlStsRpt {
			got.Orders = append(got.Orders, CancellationEntry{
				MasterReference: e.MstrRef, Reference: e.OrdrRef, ClientReference: e.ClntRef, Nonce: e.Nonce, CancellationReference: e.CxlRef,
				Status: e.CxlSts.status(t), Initiator: e.StsInitr, Account: e.InvstmtAcctDtls, Instrument: e.FinInstrmDtls,
			})
		}
		require.Equal(t, want, got, message)

		all := OrderGroupStatus{MasterReference: "MSTR-1", Status: OrderStatus{Status: OrderRejected, Reasons: []OrderReason{ownReason}}, Initiator: &testParty}
		out, err = WriteCancellationStatusReport(CancellationStatusReport{Type: message, MessageID: "CST-2", CreatedAt: written, All: &all})
		read = readReport{}
		require.NoError(t, typed(sent(t, message, out, err), &read))
		g := read.StsRpt.CxlStsRpt
		require.Equal(t, all, OrderGroupStatus{MasterReference: g.MstrRef, Status: g.CxlSts.status(t), Initiator: g.StsInitr})
	}
}

func TestFundReportTravelsInAnEnvelope(t *testing.T) {
	t.Parallel()

	header := &OutboundHeader{From: "BETAFRPPXXX", To: "ALPHDEFFXXX"}
	for message, write := range map[string]func() ([]byte, error){
		TypeSubscriptionConfirmation06: func() ([]byte, error) {
			m := fullConfirmation(TypeSubscriptionConfirmation06)
			m.Header = header
			return WriteFundConfirmation(m)
		},
		TypeOrderStatusReport05: func() ([]byte, error) {
			return WriteOrderStatusReport(OrderStatusReport{
				Type: TypeOrderStatusReport05, MessageID: "CONF-1", CreatedAt: written, Header: header, Orders: []OrderStatusEntry{{Reference: "O", Status: OrderStatus{Status: "PACK"}}},
			})
		},
		TypeCancellationStatusReport05: func() ([]byte, error) {
			return WriteCancellationStatusReport(CancellationStatusReport{
				Type: TypeCancellationStatusReport05, MessageID: "CONF-1", CreatedAt: written, Header: header, Orders: []CancellationEntry{{Reference: "O", Status: OrderStatus{Status: "CAND"}}},
			})
		},
	} {
		out, err := write()
		require.NoError(t, err)
		e, faults := Read(out, Limits{})
		require.Empty(t, faults)
		valid(t, e.Document)
		h, err := decodeHeader(valid(t, e.Header))
		require.NoError(t, err)
		require.Equal(t, []string{message, "CONF-1", "BETAFRPPXXX", "ALPHDEFFXXX"}, []string{h.MessageDefinition, h.BusinessMessageID, h.From.BIC, h.To.BIC})
	}
}

func TestWordsOfAReasonAreCutToWhatFits(t *testing.T) {
	t.Parallel()

	out, err := WriteOrderStatusReport(OrderStatusReport{Type: TypeOrderStatusReport04, MessageID: "S", CreatedAt: written, Orders: []OrderStatusEntry{{
		Reference: "O", Status: OrderStatus{Status: OrderRejected, Reasons: []OrderReason{{Code: "NSLA", Info: strings.Repeat("é", 400) + "\x01"}}},
	}}})
	var got readReport
	require.NoError(t, typed(sent(t, TypeOrderStatusReport04, out, err), &got))
	require.Equal(t, strings.Repeat("é", 349)+"…", got.StsRpt.IndvOrdrDtlsRpt[0].OrdrSts.Rjctd[0].AddtlInf)
}

func TestInvalidFundReportNeverLeaves(t *testing.T) {
	t.Parallel()

	confirm := func(spoil func(m *FundConfirmation, e *FundExecution)) func() ([]byte, error) {
		return func() ([]byte, error) {
			m := fullConfirmation(TypeSubscriptionConfirmation06)
			spoil(&m, &m.Executions[0])
			return WriteFundConfirmation(m)
		}
	}
	status := func(s OrderStatus) func() ([]byte, error) {
		return func() ([]byte, error) {
			return WriteOrderStatusReport(OrderStatusReport{Type: TypeOrderStatusReport05, MessageID: "S", CreatedAt: written, Orders: []OrderStatusEntry{{Reference: "O", Status: s}}})
		}
	}
	cancel := func(s OrderStatus) func() ([]byte, error) {
		return func() ([]byte, error) {
			return WriteCancellationStatusReport(CancellationStatusReport{
				Type: TypeCancellationStatusReport04, MessageID: "S", CreatedAt: written, Orders: []CancellationEntry{{Reference: "O", Status: s}},
			})
		}
	}
	for name, write := range map[string]func() ([]byte, error){
		"no type":               confirm(func(m *FundConfirmation, _ *FundExecution) { m.Type = "" }),
		"an order's type":       confirm(func(m *FundConfirmation, _ *FundExecution) { m.Type = TypeSubscriptionOrder05 }),
		"version 05":            confirm(func(m *FundConfirmation, _ *FundExecution) { m.Type = "setr.012.001.05" }),
		"token in version 04":   confirm(func(m *FundConfirmation, _ *FundExecution) { m.Type = TypeSubscriptionConfirmation04 }),
		"refund of redemption":  confirm(func(m *FundConfirmation, _ *FundExecution) { m.Type = TypeRedemptionConfirmation06 }),
		"no executions":         confirm(func(m *FundConfirmation, _ *FundExecution) { m.Executions = nil }),
		"no deal reference":     confirm(func(_ *FundConfirmation, e *FundExecution) { e.DealReference = "" }),
		"no units":              confirm(func(_ *FundConfirmation, e *FundExecution) { e.Units = FundUnits{} }),
		"units twice":           confirm(func(_ *FundConfirmation, e *FundExecution) { e.Units.Units = "1" }),
		"31 digits":             confirm(func(_ *FundConfirmation, e *FundExecution) { e.Units.TokenUnits = "1234567890123456789012345678901" }),
		"14 decimals":           confirm(func(_ *FundConfirmation, e *FundExecution) { e.Price.Amount.Value = "0.00000000000001" }),
		"negative amount":       confirm(func(_ *FundConfirmation, e *FundExecution) { e.SettlementAmount.Value = "-1" }),
		"exponent":              confirm(func(_ *FundConfirmation, e *FundExecution) { e.SettlementAmount.Value = "1e3" }),
		"no trade date":         confirm(func(_ *FundConfirmation, e *FundExecution) { e.TradedAt = DateOrTime{} }),
		"no instrument":         confirm(func(_ *FundConfirmation, e *FundExecution) { e.Instrument.ID = InstrumentID{} }),
		"scheme that is markup": confirm(func(_ *FundConfirmation, e *FundExecution) { e.Instrument.ID.Scheme = "ISIN>LU1829221024</ISIN><x" }),
		"card":                  confirm(func(_ *FundConfirmation, e *FundExecution) { e.CashSettlement = &CashSettlement{Means: "PmtCardDtls"} }),
		"party without name": confirm(func(m *FundConfirmation, _ *FundExecution) {
			m.Account.Servicer = &FundParty{LEI: "529900T8BM49AURSDO55"}
		}),
		"currency": confirm(func(_ *FundConfirmation, e *FundExecution) { e.SettlementAmount.Currency = `U"D` }),

		"rejected without reason":  status(OrderStatus{Status: OrderRejected}),
		"reason of a plain status": status(OrderStatus{Status: "PACK", Reasons: []OrderReason{{Code: "DOCC"}}}),
		"two reasons to cancel":    status(OrderStatus{Status: OrderCancelled, Reasons: []OrderReason{{Code: "CANH"}, {Code: "CANP"}}}),
		"six conditions":           status(OrderStatus{Status: OrderConditionallyAccepted, Reasons: make([]OrderReason, 6)}),
		"settled why not":          status(OrderStatus{Status: OrderPartlySettled}),
		"unknown status":           status(OrderStatus{Status: "ACSC"}),
		"no status":                status(OrderStatus{}),
		"unknown reason":           status(OrderStatus{Status: OrderRejected, Reasons: []OrderReason{{Code: "AC01"}}}),
		"words without a reason":   status(OrderStatus{Status: OrderSuspended, Reasons: []OrderReason{{Info: "because"}}}),
		"order status of a cancel": cancel(OrderStatus{Status: "SETT"}),
		"rejection of an order":    cancel(OrderStatus{Status: OrderRejected, Reasons: []OrderReason{{Code: "DSEC"}}}),
		"refused without reason":   cancel(OrderStatus{Status: OrderRejected}),
		"cancel suspended":         cancel(OrderStatus{Status: OrderSuspended}),
		"status report's type": func() ([]byte, error) {
			return WriteOrderStatusReport(OrderStatusReport{Type: TypeCancellationStatusReport05, MessageID: "S", CreatedAt: written})
		},
		"cancellation report's type": func() ([]byte, error) {
			return WriteCancellationStatusReport(CancellationStatusReport{Type: TypeOrderStatusReport05, MessageID: "S", CreatedAt: written})
		},
		"neither all nor orders": func() ([]byte, error) {
			return WriteOrderStatusReport(OrderStatusReport{Type: TypeOrderStatusReport05, MessageID: "S", CreatedAt: written})
		},
		"both all and orders": func() ([]byte, error) {
			s := OrderStatus{Status: "PACK"}
			return WriteOrderStatusReport(OrderStatusReport{
				Type: TypeOrderStatusReport05, MessageID: "S", CreatedAt: written, All: &OrderGroupStatus{Status: s}, Orders: []OrderStatusEntry{{Reference: "O", Status: s}},
			})
		},
		"all in repair": func() ([]byte, error) {
			return WriteOrderStatusReport(OrderStatusReport{
				Type: TypeOrderStatusReport05, MessageID: "S", CreatedAt: written, All: &OrderGroupStatus{Status: OrderStatus{Status: OrderInRepair}},
			})
		},
	} {
		out, err := write()
		require.Nil(t, out, name)
		var typed *gateway.Error
		require.True(t, errors.As(err, &typed), name)
		require.Equal(t, gateway.CodeInternal, typed.Code, name)
		require.NotEmpty(t, typed.Faults, name)
		require.NotEmpty(t, typed.Faults[0].Path, name)
		require.NotEmpty(t, typed.Faults[0].Hint, name)
	}
}

// The fund types are read by our own decoder and by encoding/xml alike.
func TestStandardDecoderReadsFundMessagesAlike(t *testing.T) {
	t.Parallel()

	p := valid(t, fundDocument(TypeSubscriptionOrder05, fullSubscriptionXML))
	var standard struct {
		Content FundOrders `xml:"SbcptOrdr"`
	}
	require.NoError(t, xml.Unmarshal(p.XML, &standard))
	ours, err := DecodeFundOrders(p)
	require.NoError(t, err)
	require.Equal(t, &standard.Content, ours)
}
