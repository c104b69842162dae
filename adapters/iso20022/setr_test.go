package iso20022

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// fundDocument is a Document of a fund message, and the part that it is.
func fundDocument(message, body string) Part {
	xml := `<Document xmlns="` + namespace + message + `">` + body + `</Document>`
	return Part{Type: message, End: len(xml), XML: []byte(xml)}
}

// valid holds a part against its schema.
func valid(t testing.TB, p Part) Part {
	t.Helper()
	require.Empty(t, CheckSchema(p), string(p.XML))
	return p
}

const fundIDXML = `<MsgId><Id>FUND-1</Id><CreDtTm>2026-11-20T09:15:00Z</CreDtTm></MsgId>`

// The parties, references and means that the messages below are made of.
const (
	partyXML = `<Pty><NmAndAdr><Nm>Alpha Fund Services</Nm><Adr><AdrLine>Level 3</AdrLine><StrtNm>Main Street</StrtNm><BldgNb>1</BldgNb>` +
		`<PstCd>L-1000</PstCd><TwnNm>Luxembourg</TwnNm><CtrySubDvsn>LU</CtrySubDvsn><Ctry>LU</Ctry></Adr></NmAndAdr></Pty><LEI>529900T8BM49AURSDO55</LEI>`
	bicPartyXML  = `<Pty><AnyBIC>ALPHDEFFXXX</AnyBIC></Pty>`
	ownPartyXML  = `<Pty><PrtryId><Id>P-1</Id><SchmeNm>REGISTER</SchmeNm><Issr>ALPHA</Issr></PrtryId></Pty>`
	referenceXML = `<Ref>REF-1</Ref><RefIssr>` + bicPartyXML + `</RefIssr><MsgNm>setr.010</MsgNm>`

	accountXML = `<AcctId>INV-1</AcctId><AcctNm>Omnibus</AcctNm><AcctDsgnt>Nominee</AcctDsgnt><OwnrId>` + partyXML + `</OwnrId><OwnrId>` + ownPartyXML +
		`</OwnrId><AcctSvcr>` + bicPartyXML + `</AcctSvcr><OrdrOrgtrElgblty>PROF</OrdrOrgtrElgblty>` +
		`<SubAcctDtls><Id>SUB-1</Id><Nm>Pension</Nm><Chrtc>C</Chrtc><AcctDsgnt>D</AcctDsgnt></SubAcctDtls>`
	walletXML = `<BlckChainAdrOrWllt><Id>eip155:11155111:0x52908400098527886E0F7030069857D2E4169EE7</Id><Tp><Id>CAIP</Id><Issr>ChainAgnostic</Issr>` +
		`<SchmeNm>CAIP-10</SchmeNm></Tp><Nm>Omnibus wallet</Nm></BlckChainAdrOrWllt>`

	ordersHeadXML = fundIDXML + `<PoolRef>` + referenceXML + `</PoolRef><PrvsRef><Ref>REF-2</Ref></PrvsRef><PrvsRef><Ref>REF-3</Ref></PrvsRef>`
	ordersMidXML  = `<MstrRef>MSTR-1</MstrRef><PlcOfTrad><Xchg>XLUX</Xchg></PlcOfTrad><OrdrDtTm>2026-11-20T09:14:30Z</OrdrDtTm>` +
		`<XpryDtTm><DtTm>2026-11-30T17:00:00+01:00</DtTm></XpryDtTm><ReqdFutrTradDt>2026-11-24</ReqdFutrTradDt><CxlRght><Cd>NOXO</Cd></CxlRght>`
	beneficiaryXML = `<BnfcryDtls><Nm>Jo Blogs</Nm><BirthDt>1970-01-02</BirthDt><CtryAndResdtlSts><Ctry>GB</Ctry><ResdtlSts>RESI</ResdtlSts></CtryAndResdtlSts>` +
		`<OthrId><Id>P-77</Id><IdTp><Cd>PASS</Cd></IdTp><Issr>GB</Issr></OthrId></BnfcryDtls>`

	instrumentXML = `<Nm>Alpha Money Market</Nm><ShrtNm>ALPHA MM</ShrtNm><SplmtryId>S-1</SplmtryId><ClssTp>A</ClssTp><SctiesForm>REGD</SctiesForm>` +
		`<DstrbtnPlcy>ACCU</DstrbtnPlcy><PdctGrp>Cash</PdctGrp><SrsId><SrsNm>Series 1</SrsNm></SrsId>`
	exchangeXML = `<FXDtls><UnitCcy>EUR</UnitCcy><QtdCcy>USD</QtdCcy><XchgRate>1.0852300000</XchgRate><QtnDt>2026-11-20T09:00:00Z</QtnDt><QtgInstn>` +
		bicPartyXML + `</QtgInstn></FXDtls>`
	chargesXML = `<TxOvrhd><ComrclAgrmtRef>AGR-1</ComrclAgrmtRef><IndvFee><Tp><Cd>FEND</Cd></Tp><Bsis><Cd>GRAM</Cd></Bsis><StdAmt Ccy="USD">10.50</StdAmt>` +
		`<StdRate>0.0010</StdRate><DscntDtls><Amt Ccy="USD">1</Amt><Rate>10</Rate></DscntDtls><ReqdAmt Ccy="USD">9.50</ReqdAmt><ReqdRate>0.0009</ReqdRate>` +
		`<NonStdSLARef>SLA-1</NonStdSLARef><RcptId>` + bicPartyXML + `</RcptId></IndvFee><IndvTax><Tp><Prtry><Id>LOCA</Id><Issr>ALPH</Issr></Prtry></Tp>` +
		`<Tax><Rate>1.5</Rate></Tax><Ctry>LU</Ctry><XmptnInd>false</XmptnInd></IndvTax></TxOvrhd>`
	custodyXML = `<SttlmDt>2026-11-26</SttlmDt><SttlmPlc>` + bicPartyXML + `</SttlmPlc><SfkpgPlc><TpAndId><SfkpgPlcTp>ICSD</SfkpgPlcTp><Id>CEDELULLXXX</Id>` +
		`</TpAndId></SfkpgPlc><SctiesSttlmSysId>SYS-1</SctiesSttlmSysId>`
	creditTransferXML = `<CdtTrfDtls><Ref>CT-1</Ref><Dbtr>` + partyXML + `</Dbtr><DbtrAcct><Id><IBAN>DE89370400440532013000</IBAN></Id><Nm>Cash</Nm></DbtrAcct>` +
		`<DbtrAgt><Pty><BICFI>ALPHDEFFXXX</BICFI></Pty><LEI>529900T8BM49AURSDO55</LEI></DbtrAgt><CdtrAgt><Pty><ClrSysMmbId><USFW>FW021000018</USFW></ClrSysMmbId></Pty></CdtrAgt>` +
		`<Cdtr>` + bicPartyXML + `</Cdtr><CdtrAcct><Id><Othr><Id>ACC-1</Id><SchmeNm><Cd>BBAN</Cd></SchmeNm><Issr>BANK</Issr></Othr></Id></CdtrAcct></CdtTrfDtls>`
	digitalXML = `<FinInstrmId><OthrId><Id>4H95J0R2X</Id><Sfx>A</Sfx><Tp><Cd>DTID</Cd></Tp></OthrId><Desc>USD token</Desc></FinInstrmId>` +
		`<Qty><Qty><DgtlTknUnit>1000000.000001</DgtlTknUnit></Qty></Qty><DgtlLdgrId>X9J9K872S</DgtlLdgrId>`
	relatedXML    = `<RltdPtyDtls><Id>` + bicPartyXML + `</Id><Acct><Id>DIST-1</Id><AcctSvcr>` + ownPartyXML + `</AcctSvcr></Acct><Role><Cd>DIST</Cd></Role></RltdPtyDtls>`
	ordersTailXML = `<CpyDtls><CpyInd>true</CpyInd><OrgnlRcvr>BETAFRPPXXX</OrgnlRcvr></CpyDtls><Xtnsn><PlcAndNm>/Document/Other</PlcAndNm><Txt>more</Txt></Xtnsn>`
)

// fullSubscriptionXML has every element that the gateway reads.
var fullSubscriptionXML = `<SbcptOrdr>` + ordersHeadXML + `<MltplOrdrDtls>` + ordersMidXML + `<InvstmtAcctDtls>` + accountXML + walletXML + `</InvstmtAcctDtls>` +
	beneficiaryXML + `<IndvOrdrDtls><OrdrRef>ORD-1</OrdrRef><ClntRef>CLI-1</ClntRef><NonceId>NONCE-1</NonceId><OrdrTp><Cd>PREA</Cd></OrdrTp>` +
	`<OrdrTp><Prtry><Id>OWN1</Id><Issr>ALPH</Issr><SchmeNm>TYPE</SchmeNm></Prtry></OrdrTp><FinInstrmDtls><Id><ISIN>LU1829221024</ISIN></Id>` + instrumentXML +
	`</FinInstrmDtls><SubAcctForHldg><Id>HOLD-1</Id></SubAcctForHldg><AmtOrUnits><GrssAmt Ccy="USD">+001000000.00</GrssAmt></AmtOrUnits><Rndg>RDWN</Rndg>` +
	`<SttlmAmt Ccy="USD">1000009.50</SttlmAmt><CshSttlmDt>2026-11-23</CshSttlmDt><SttlmMtd>APMT</SttlmMtd>` + exchangeXML + `<IncmPref>DRIP</IncmPref>` +
	`<LttrInttRef>LOI-1</LttrInttRef><AcmltnRghtRef>ACC-R</AcmltnRghtRef>` + networkFeeXML +
	`<SttlmAndCtdyDtls>` + custodyXML + `<RcvgSdDtls><RcvrsCtdnDtls><PtyId>` + bicPartyXML + `</PtyId><AcctId>C-1</AcctId></RcvrsCtdnDtls>` +
	`<RcvgAgtDtls><PtyId>` + bicPartyXML + `</PtyId><AcctId>A-1</AcctId>` + walletXML + `</RcvgAgtDtls></RcvgSdDtls></SttlmAndCtdyDtls>` +
	`<PhysDlvryInd> 1 </PhysDlvryInd><ReqdSttlmCcy>USD</ReqdSttlmCcy><ReqdNAVCcy>EUR</ReqdNAVCcy><CshSttlmDtls><PmtInstrm>` + creditTransferXML +
	`</PmtInstrm></CshSttlmDtls><DgtlAsstSttlm>` + digitalXML + `</DgtlAsstSttlm><NonStdSttlmInf>by noon</NonStdSttlmInf>` +
	`<StffClntBrkdwn><OrdrBrkdwnTp><Cd>NSPN</Cd></OrdrBrkdwnTp><Amt Ccy="USD">5</Amt></StffClntBrkdwn><FinAdvc>NREC</FinAdvc><NgtdTrad>NNGO</NgtdTrad>` + relatedXML +
	`<SrcOfCsh><Cd>SALE</Cd></SrcOfCsh><TxChanlTp><Cd>BRAN</Cd></TxChanlTp><SgntrTp><Cd>DIGI</Cd></SgntrTp></IndvOrdrDtls>` +
	minimalOrderXML + `<BlkCshSttlmDtls><PmtInstrm><CshAcctDtls><AcctId>FUND-CASH</AcctId><Tp><Cd>CASH</Cd></Tp></CshAcctDtls></PmtInstrm></BlkCshSttlmDtls>` +
	`<TtlSttlmAmt Ccy="USD">1000209.50</TtlSttlmAmt></MltplOrdrDtls>` + ordersTailXML + `</SbcptOrdr>`

var networkFeeXML = strings.Replace(chargesXML, `</TxOvrhd>`, `<DgtlNtwkFee>`+digitalXML+`</DgtlNtwkFee></TxOvrhd>`, 1)

const minimalOrderXML = `<IndvOrdrDtls><OrdrRef>ORD-2</OrdrRef><FinInstrmDtls><Id><OthrPrtryId><Id>ALPHA-MM</Id><IdSrc><Prtry>ALPHA</Prtry></IdSrc></OthrPrtryId></Id></FinInstrmDtls>` +
	`<AmtOrUnits><UnitsNb>0150.50</UnitsNb></AmtOrUnits><PhysDlvryInd>false</PhysDlvryInd></IndvOrdrDtls>`

const minimalSubscriptionXML = `<SbcptOrdr>` + fundIDXML + `<MltplOrdrDtls><InvstmtAcctDtls><AcctId>INV-1</AcctId></InvstmtAcctDtls>` + minimalOrderXML + `</MltplOrdrDtls></SbcptOrdr>`

// asVersion04 takes out of a document what only version 05 has.
func asVersion04(body string) string {
	for _, only05 := range []string{
		walletXML, `<NonceId>NONCE-1</NonceId>`, `<DgtlAsstSttlm>` + digitalXML + `</DgtlAsstSttlm>`, `<DgtlNtwkFee>` + digitalXML + `</DgtlNtwkFee>`,
	} {
		body = strings.ReplaceAll(body, only05, "")
	}
	return body
}

// asRedemption makes a redemption of a subscription.
func asRedemption(body string) string {
	return strings.NewReplacer(
		`SbcptOrdr>`, `RedOrdr>`, `AmtOrUnits>`, `AmtOrUnitsOrPctg>`,
		`<LttrInttRef>LOI-1</LttrInttRef><AcmltnRghtRef>ACC-R</AcmltnRghtRef>`, `<Grp1Or2Units>GRP2</Grp1Or2Units>`,
		`<SrcOfCsh><Cd>SALE</Cd></SrcOfCsh>`, ``, `RcvgSdDtls>`, `DlvrgSdDtls>`, `RcvrsCtdnDtls>`, `DlvrrsCtdnDtls>`, `RcvgAgtDtls>`, `DlvrgAgtDtls>`,
	).Replace(body)
}

var (
	testParty = FundParty{Name: "Alpha Fund Services", LEI: "529900T8BM49AURSDO55", Address: &Address{
		Lines: []string{"Level 3"}, Street: "Main Street", BuildingNumber: "1", PostCode: "L-1000", Town: "Luxembourg", CountrySubdivision: "LU", Country: "LU",
	}}
	testBICParty = FundParty{BIC: "ALPHDEFFXXX"}
	testOwnParty = FundParty{Proprietary: GenericID{ID: "P-1", Scheme: "REGISTER", Issuer: "ALPHA"}}
	testWallet   = FundWallet{
		ID: "eip155:11155111:0x52908400098527886E0F7030069857D2E4169EE7", Name: "Omnibus wallet",
		Type: GenericID{ID: "CAIP", Issuer: "ChainAgnostic", Scheme: "CAIP-10"},
	}
	testReference = FundReference{Reference: "REF-1", Issuer: &testBICParty, MessageName: "setr.010"}
	testDigital   = DigitalSettlement{
		OtherIDs: []OtherAssetID{{ID: "4H95J0R2X", Suffix: "A", Type: Code{Code: "DTID"}}}, Description: "USD token",
		Quantity: &DigitalQuantity{TokenUnits: "1000000.000001"}, LedgerID: "X9J9K872S",
	}
	testCreditTransfer = FundCreditTransfer{
		Reference: "CT-1", Debtor: &testParty, DebtorAccount: &FundAccount{IBAN: "DE89370400440532013000", Name: "Cash"},
		DebtorAgent:   &FundAgent{BIC: "ALPHDEFFXXX", LEI: "529900T8BM49AURSDO55"},
		CreditorAgent: &FundAgent{Clearing: &ClearingRef{System: "USFW", ID: "FW021000018"}}, Creditor: &testBICParty,
		CreditorAccount: &FundAccount{Other: OtherID{ID: "ACC-1", Scheme: Code{Code: "BBAN"}, Issuer: "BANK"}},
	}
	testInstrument = FundInstrument{
		ID: InstrumentID{Scheme: SchemeISIN, ID: "LU1829221024"}, Name: "Alpha Money Market", ShortName: "ALPHA MM", Supplementary: "S-1", Class: "A",
		Form: "REGD", Distribution: "ACCU", ProductGroup: "Cash", SeriesName: "Series 1",
	}
	testExchange = FundExchange{UnitCurrency: "EUR", QuotedCurrency: "USD", Rate: "1.08523", QuotedAt: "2026-11-20T09:00:00Z", Quoting: &testBICParty}
)

func testAccount() InvestmentAccount {
	return InvestmentAccount{
		ID: "INV-1", Name: "Omnibus", Designation: "Nominee", Owners: []FundParty{testParty, testOwnParty}, Servicer: &testBICParty,
		Eligibility: "PROF", SubAccount: &SubAccount{ID: "SUB-1", Name: "Pension", Characteristic: "C", Designation: "D"}, Wallet: &testWallet,
	}
}

func usd(value string) *Amount { return &Amount{Value: value, Currency: "USD"} }

// fullOrders is what fullSubscriptionXML says.
func fullOrders() *FundOrders {
	return &FundOrders{
		MessageID: "FUND-1", CreatedAt: "2026-11-20T09:15:00Z", PoolReference: &testReference,
		PreviousReferences: []FundReference{{Reference: "REF-2"}, {Reference: "REF-3"}},
		MasterReference:    "MSTR-1", Place: PlaceOfTrade{Exchange: "XLUX"}, OrderedAt: "2026-11-20T09:14:30Z",
		ExpiresAt: DateOrTime{Time: "2026-11-30T17:00:00+01:00"}, RequestedTradeDate: "2026-11-24", CancellationRight: FundCode{Code: "NOXO"},
		Account: testAccount(),
		Beneficiaries: []FundBeneficiary{{
			Name: "Jo Blogs", BirthDate: "1970-01-02", Country: "GB", Residence: "RESI",
			OtherIDs: []FundPersonID{{ID: "P-77", Type: FundCode{Code: "PASS"}, Issuer: "GB"}},
		}},
		Orders: []FundOrder{{
			Reference: "ORD-1", ClientReference: "CLI-1", Nonce: "NONCE-1",
			Types:      []FundCode{{Code: "PREA"}, {Proprietary: GenericID{ID: "OWN1", Issuer: "ALPH", Scheme: "TYPE"}}},
			Instrument: testInstrument, HoldingAccount: &SubAccount{ID: "HOLD-1"}, Quantity: OrderQuantity{GrossAmount: usd("1000000")}, Rounding: "RDWN",
			SettlementAmount: usd("1000009.5"), CashSettlementDate: "2026-11-23", SettlementMethod: "APMT", Exchange: &testExchange,
			IncomePreference: "DRIP", LetterOfIntent: "LOI-1", AccumulationRight: "ACC-R",
			Charges: &OrderCharges{
				Agreement: "AGR-1",
				Fees: []OrderFee{{
					Type: FundCode{Code: "FEND"}, Basis: FundCode{Code: "GRAM"}, StandardAmount: usd("10.5"), StandardRate: "0.001",
					DiscountAmount: usd("1"), DiscountRate: "10", RequestedAmount: usd("9.5"), RequestedRate: "0.0009", Agreement: "SLA-1", Recipient: &testBICParty,
				}},
				Taxes:       []OrderTax{{Type: FundCode{Proprietary: GenericID{ID: "LOCA", Issuer: "ALPH"}}, Rate: "1.5", Country: "LU"}},
				NetworkFees: []DigitalSettlement{testDigital},
			},
			Custody: &FundCustody{
				SettlementDate: "2026-11-26", SettlementPlace: &testBICParty, SafekeepingPlace: SafekeepingPlace{BICType: "ICSD", BIC: "CEDELULLXXX"}, SystemID: "SYS-1",
				Receiving: &FundSide{
					ReceivingCustodian: &FundPartyAccount{Party: testBICParty, AccountID: "C-1"},
					ReceivingAgent:     &FundPartyAccount{Party: testBICParty, AccountID: "A-1", Wallet: &testWallet},
				},
			},
			PhysicalDelivery: true, SettlementCurrency: "USD", ValuationCurrency: "EUR",
			CashSettlement:    &CashSettlement{Means: MeansCreditTransfer, CreditTransfer: &testCreditTransfer},
			DigitalSettlement: &testDigital, Instructions: "by noon", FinancialAdvice: "NREC", NegotiatedTrade: "NNGO",
			RelatedParties: []FundRelatedParty{{Party: testBICParty, AccountID: "DIST-1", Servicer: &testOwnParty, Role: FundCode{Code: "DIST"}}},
			SourcesOfCash:  []FundCode{{Code: "SALE"}}, Channel: FundCode{Code: "BRAN"}, Signature: FundCode{Code: "DIGI"},
			Breakdown: []FundOrderBreakdown{{Type: FundCode{Code: "NSPN"}, Amount: *usd("5")}},
		}, minimalOrder()},
		BulkSettlement: &CashSettlement{Means: MeansCashAccount, CashAccount: &FundCashAccount{ID: "FUND-CASH", Type: FundCode{Code: "CASH"}}},
		TotalAmount:    usd("1000209.5"),
		Copy:           &CopyDetails{Copy: true, OriginalReceiver: "BETAFRPPXXX"}, Extensions: []Extension{{Place: "/Document/Other", Text: "more"}},
	}
}

func minimalOrder() FundOrder {
	return FundOrder{
		Reference: "ORD-2", Quantity: OrderQuantity{Units: "150.5"},
		Instrument: FundInstrument{ID: InstrumentID{Scheme: SchemeOther, ID: "ALPHA-MM", Source: InstrumentSource{Proprietary: "ALPHA"}}},
	}
}

// without05 takes out of the orders what only version 05 has.
func without05(m *FundOrders) *FundOrders {
	m.Account.Wallet = nil
	o := &m.Orders[0]
	o.Nonce, o.DigitalSettlement, o.Charges.NetworkFees, o.Custody.Receiving.ReceivingAgent.Wallet = "", nil, nil, nil
	return m
}

// redeeming turns the orders into redemptions.
func redeeming(m *FundOrders) *FundOrders {
	m.Redemption = true
	o := &m.Orders[0]
	o.LetterOfIntent, o.AccumulationRight, o.SourcesOfCash, o.TaxGroup = "", "", nil, "GRP2"
	side := o.Custody.Receiving
	o.Custody.Receiving, o.Custody.Delivering = nil, &FundSide{DeliveringCustodian: side.ReceivingCustodian, DeliveringAgent: side.ReceivingAgent}
	return m
}

func TestFundOrdersAreReadWhole(t *testing.T) {
	t.Parallel()

	for name, c := range map[string]struct {
		message, body string
		want          *FundOrders
	}{
		"subscription 05": {TypeSubscriptionOrder05, fullSubscriptionXML, fullOrders()},
		"subscription 04": {TypeSubscriptionOrder04, asVersion04(fullSubscriptionXML), without05(fullOrders())},
		"redemption 05":   {TypeRedemptionOrder05, asRedemption(fullSubscriptionXML), redeeming(fullOrders())},
		"redemption 04":   {TypeRedemptionOrder04, asRedemption(asVersion04(fullSubscriptionXML)), redeeming(without05(fullOrders()))},
	} {
		got, err := DecodeFundOrders(valid(t, fundDocument(c.message, c.body)))
		require.NoError(t, err, name)
		require.Equal(t, c.want, got, name)
	}
}

func TestSmallestFundOrdersAreRead(t *testing.T) {
	t.Parallel()

	for _, message := range []string{TypeSubscriptionOrder04, TypeSubscriptionOrder05, TypeRedemptionOrder04, TypeRedemptionOrder05} {
		want := &FundOrders{MessageID: "FUND-1", CreatedAt: "2026-11-20T09:15:00Z", Account: InvestmentAccount{ID: "INV-1"}, Orders: []FundOrder{minimalOrder()}}
		body := minimalSubscriptionXML
		if strings.HasPrefix(message, "setr.004") {
			want.Redemption, body = true, asRedemption(body)
		}
		got, err := DecodeFundOrders(valid(t, fundDocument(message, body)))
		require.NoError(t, err, message)
		require.Equal(t, want, got, message)
		require.Nil(t, got.Wallet())
	}
}

func TestEveryQuantityOfAnOrderIsExact(t *testing.T) {
	t.Parallel()

	for _, c := range []struct {
		message, written string
		want             OrderQuantity
	}{
		{TypeSubscriptionOrder04, `<UnitsNb> +00000000000000000000.12345678901234567 </UnitsNb>`, OrderQuantity{Units: "0.12345678901234567"}},
		{TypeSubscriptionOrder04, `<UnitsNb>123456789012345678</UnitsNb>`, OrderQuantity{Units: "123456789012345678"}},
		{TypeSubscriptionOrder04, `<NetAmt Ccy="EUR">9007199254740993.01</NetAmt>`, OrderQuantity{NetAmount: &Amount{Value: "9007199254740993.01", Currency: "EUR"}}},
		{TypeSubscriptionOrder05, `<DgtlTknUnit>1500.000000000000000001</DgtlTknUnit>`, OrderQuantity{TokenUnits: "1500.000000000000000001"}},
		{TypeSubscriptionOrder05, `<DgtlTknUnit>0.12345678901234567890123456789</DgtlTknUnit>`, OrderQuantity{TokenUnits: "0.12345678901234567890123456789"}},
		{TypeSubscriptionOrder05, `<DgtlTknUnit>123456789012345678901234567890</DgtlTknUnit>`, OrderQuantity{TokenUnits: "123456789012345678901234567890"}},
		{TypeRedemptionOrder04, `<HldgsRedRate>33.333333333</HldgsRedRate>`, OrderQuantity{HoldingRate: "33.333333333"}},
		{TypeRedemptionOrder05, `<HldgsRedRate>100.0</HldgsRedRate>`, OrderQuantity{HoldingRate: "100"}},
		{TypeRedemptionOrder04, `<UnitsNb>-1.50</UnitsNb>`, OrderQuantity{Units: "-1.5"}},
		{TypeRedemptionOrder04, `<UnitsNb>-0.00</UnitsNb>`, OrderQuantity{Units: "0"}},
	} {
		body := strings.Replace(minimalSubscriptionXML, `<UnitsNb>0150.50</UnitsNb>`, c.written, 1)
		if strings.HasPrefix(c.message, "setr.004") {
			body = asRedemption(body)
		}
		m, err := DecodeFundOrders(valid(t, fundDocument(c.message, body)))
		require.NoError(t, err, c.written)
		require.Equal(t, c.want, m.Orders[0].Quantity, c.written)
	}
}

func TestInstrumentKeepsItsScheme(t *testing.T) {
	t.Parallel()

	for written, want := range map[string]InstrumentID{
		`<ISIN>LU1829221024</ISIN>`: {Scheme: SchemeISIN, ID: "LU1829221024"},
		`<DTI>4H95J0R2X</DTI>`:      {Scheme: SchemeDTI, ID: "4H95J0R2X"},
		`<SEDOL>B1YW440</SEDOL>`:    {Scheme: "SEDOL", ID: "B1YW440"},
		`<OthrPrtryId><Id>X &amp; Y</Id><IdSrc><Dmst>LU</Dmst></IdSrc></OthrPrtryId>`: {Scheme: SchemeOther, ID: "X & Y", Source: InstrumentSource{Country: "LU"}},
	} {
		body := strings.Replace(minimalSubscriptionXML, `<OthrPrtryId><Id>ALPHA-MM</Id><IdSrc><Prtry>ALPHA</Prtry></IdSrc></OthrPrtryId>`, written, 1)
		m, err := DecodeFundOrders(valid(t, fundDocument(TypeSubscriptionOrder05, body)))
		require.NoError(t, err, written)
		require.Equal(t, want, m.Orders[0].Instrument.ID, written)
	}
}

func TestWalletStandsInItsElementOrInAnExtension(t *testing.T) {
	t.Parallel()

	extension := `<Xtnsn><PlcAndNm>/Document/SbcptOrdr/MltplOrdrDtls/InvstmtAcctDtls/BlockchainAccount</PlcAndNm><Txt>eip155:1:0xabc</Txt></Xtnsn>`
	with := strings.Replace(minimalSubscriptionXML, `</SbcptOrdr>`, `<Xtnsn><PlcAndNm>/Document/Note</PlcAndNm><Txt>eip155:9:0xdef</Txt></Xtnsn>`+extension+`</SbcptOrdr>`, 1)
	m, err := DecodeFundOrders(valid(t, fundDocument(TypeSubscriptionOrder04, with)))
	require.NoError(t, err)
	require.Equal(t, &FundWallet{ID: "eip155:1:0xabc"}, m.Wallet())

	with = strings.Replace(with, `<AcctId>INV-1</AcctId>`, `<AcctId>INV-1</AcctId>`+walletXML, 1)
	m, err = DecodeFundOrders(valid(t, fundDocument(TypeSubscriptionOrder05, with)))
	require.NoError(t, err)
	require.Equal(t, &testWallet, m.Wallet(), "the element comes first")
}

func TestMeansOfPayingAreNamed(t *testing.T) {
	t.Parallel()

	cheque := `<PyeeId>` + bicPartyXML + `</PyeeId>`
	for written, want := range map[string]CashSettlement{
		`<BlckChainCshWllt><Id>eip155:1:0xabc</Id><DgtlLdgrId>X9J9K872S</DgtlLdgrId></BlckChainCshWllt>`: {
			Means: MeansCashWallet, Wallet: &FundWallet{ID: "eip155:1:0xabc", LedgerID: "X9J9K872S"},
		},
		`<ChqDtls>` + cheque + `</ChqDtls>`: {Means: "ChqDtls"},
		`<PmtCardDtls><Tp>CRDT</Tp><Nb>4111111111111111</Nb><HldrNm>Jo</HldrNm><XpryDt>2028-01</XpryDt></PmtCardDtls>`: {Means: "PmtCardDtls"},
		`<CdtTrfDtls><CdtrAgt><Pty><PrtryId>AGENT</PrtryId></Pty></CdtrAgt><CdtrAcct><Id><BlckChainCshWllt><Id>0xabc</Id></BlckChainCshWllt></Id></CdtrAcct></CdtTrfDtls>`: {
			Means: MeansCreditTransfer, CreditTransfer: &FundCreditTransfer{
				CreditorAgent: &FundAgent{Proprietary: "AGENT"}, CreditorAccount: &FundAccount{Wallet: &FundWallet{ID: "0xabc"}},
			},
		},
	} {
		body := strings.Replace(minimalSubscriptionXML, `<PhysDlvryInd>false</PhysDlvryInd>`, `<PhysDlvryInd>false</PhysDlvryInd><CshSttlmDtls><PmtInstrm>`+written+`</PmtInstrm></CshSttlmDtls>`, 1)
		m, err := DecodeFundOrders(valid(t, fundDocument(TypeSubscriptionOrder05, body)))
		require.NoError(t, err, written)
		require.Equal(t, &want, m.Orders[0].CashSettlement, written)
	}
}

const fullCancellationXML = `<SbcptOrdrCxlReq>` + fundIDXML + `<PoolRef>` + referenceXML + `</PoolRef><PrvsRef>` + referenceXML + `</PrvsRef><MstrRef>MSTR-1</MstrRef>` +
	`<OrdrRefs><OrdrRef>ORD-1</OrdrRef><ClntRef>CLI-1</ClntRef><NonceId>NONCE-1</NonceId><CxlRef>CXL-1</CxlRef><CxlRsn><Cd>CUST</Cd></CxlRsn></OrdrRefs>` +
	`<OrdrRefs><OrdrRef>ORD-2</OrdrRef><CxlRsn><Prtry><Id>OWN1</Id><Issr>ALPHA</Issr><SchmeNm>WHY</SchmeNm></Prtry></CxlRsn></OrdrRefs>` +
	`<CpyDtls><CpyInd>false</CpyInd></CpyDtls></SbcptOrdrCxlReq>`

const minimalCancellationXML = `<SbcptOrdrCxlReq>` + fundIDXML + `<OrdrRefs><OrdrRef>ORD-1</OrdrRef></OrdrRefs></SbcptOrdrCxlReq>`

func TestCancellationsAreReadWhole(t *testing.T) {
	t.Parallel()

	for _, message := range []string{TypeSubscriptionCancellation04, TypeSubscriptionCancellation05, TypeRedemptionCancellation04, TypeRedemptionCancellation05} {
		redemption := strings.HasPrefix(message, "setr.005")
		as := func(body string) string {
			if redemption {
				body = strings.ReplaceAll(body, "SbcptOrdrCxlReq>", "RedOrdrCxlReq>")
			}
			if strings.HasSuffix(message, ".04") {
				body = asVersion04(body)
			}
			return body
		}
		want := &FundCancellation{
			Redemption: redemption, MessageID: "FUND-1", CreatedAt: "2026-11-20T09:15:00Z",
			PoolReference: &testReference, PreviousReference: &testReference, MasterReference: "MSTR-1",
			Orders: []OrderCancellation{
				{Reference: "ORD-1", ClientReference: "CLI-1", Nonce: "NONCE-1", CancellationReference: "CXL-1", Reason: FundCode{Code: "CUST"}},
				{Reference: "ORD-2", Reason: FundCode{Proprietary: GenericID{ID: "OWN1", Issuer: "ALPHA", Scheme: "WHY"}}},
			},
			Copy: &CopyDetails{},
		}
		if strings.HasSuffix(message, ".04") {
			want.Orders[0].Nonce = ""
		}
		got, err := DecodeFundCancellation(valid(t, fundDocument(message, as(fullCancellationXML))))
		require.NoError(t, err, message)
		require.Equal(t, want, got, message)

		got, err = DecodeFundCancellation(valid(t, fundDocument(message, as(minimalCancellationXML))))
		require.NoError(t, err, message)
		require.Equal(t, &FundCancellation{
			Redemption: redemption, MessageID: "FUND-1", CreatedAt: "2026-11-20T09:15:00Z", Orders: []OrderCancellation{{Reference: "ORD-1"}},
		}, got, message)
	}
}

const fullStatusRequestXML = `<ReqForOrdrStsRpt>` + fundIDXML + `<ReqDtls><Ref><PrvsRef>` + referenceXML + `</PrvsRef><PrvsRef><Ref>REF-2</Ref></PrvsRef></Ref></ReqDtls>` +
	`<ReqDtls><Ref><OthrRef>` + referenceXML + `</OthrRef></Ref><RltdRef>` + referenceXML + `</RltdRef><OrdrRef><MstrRef>MSTR-1</MstrRef><OrdrRef>ORD-1</OrdrRef>` +
	`<ClntRef>CLI-1</ClntRef><CxlRef>CXL-1</CxlRef><DealRef>DEAL-1</DealRef><NonceId>NONCE-1</NonceId><InvstmtAcctDtls>` + accountXML + walletXML +
	`</InvstmtAcctDtls><FinInstrmDtls><Id><ISIN>LU1829221024</ISIN></Id>` + instrumentXML + `</FinInstrmDtls></OrdrRef><OrdrRef><OrdrRef>ORD-2</OrdrRef></OrdrRef></ReqDtls>` +
	`<Xtnsn><PlcAndNm>/Document</PlcAndNm><Txt>more</Txt></Xtnsn></ReqForOrdrStsRpt>`

func TestStatusRequestsAreReadWhole(t *testing.T) {
	t.Parallel()

	for _, message := range []string{TypeOrderStatusRequest04, TypeOrderStatusRequest05} {
		account, nonce, body := testAccount(), "NONCE-1", fullStatusRequestXML
		if message == TypeOrderStatusRequest04 {
			account.Wallet, nonce, body = nil, "", asVersion04(body)
		}
		got, err := DecodeOrderStatusRequest(valid(t, fundDocument(message, body)))
		require.NoError(t, err, message)
		require.Equal(t, &OrderStatusRequest{
			MessageID: "FUND-1", CreatedAt: "2026-11-20T09:15:00Z",
			Requests: []OrderStatusQuery{
				{PreviousReferences: []FundReference{testReference, {Reference: "REF-2"}}},
				{
					OtherReferences: []FundReference{testReference}, RelatedReference: &testReference,
					Orders: []OrderQuery{{
						MasterReference: "MSTR-1", Reference: "ORD-1", ClientReference: "CLI-1", CancellationReference: "CXL-1", DealReference: "DEAL-1",
						Nonce: nonce, Account: &account, Instrument: &testInstrument,
					}, {Reference: "ORD-2"}},
				},
			},
			Extensions: []Extension{{Place: "/Document", Text: "more"}},
		}, got, message)

		got, err = DecodeOrderStatusRequest(valid(t, fundDocument(message, `<ReqForOrdrStsRpt>`+fundIDXML+`<ReqDtls/></ReqForOrdrStsRpt>`)))
		require.NoError(t, err, message)
		require.Equal(t, &OrderStatusRequest{MessageID: "FUND-1", CreatedAt: "2026-11-20T09:15:00Z", Requests: []OrderStatusQuery{{}}}, got, message)
	}
}
