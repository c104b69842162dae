package mappings_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/mappings"
)

// plainClient keeps to no profile beside the schema's.
func plainClient() *gateway.Client {
	c := alpha()
	c.Profile = "plain"
	return c
}

const bankWallet = "0x52908400098527886E0F7030069857D2E4169EE7"

// withBankWallet is a directory whose first agent can be paid itself.
func withBankWallet(c *mappings.ReaderConfig) {
	d, err := mappings.ParseDirectory([]byte(strings.Replace(directoryYAML, "{bic: BETAFRPP}",
		`{bic: BETAFRPP, wallets: [{chain: base, address: "`+bankWallet+`"}]}`, 1)))
	if err != nil {
		panic(err)
	}
	c.Directory = d
}

const underlying = `<UndrlygCstmrCdtTrf><Dbtr><Nm>Alpha Möbel GmbH</Nm></Dbtr><DbtrAgt><FinInstnId><BICFI>ALPHDEFFXXX</BICFI></FinInstnId></DbtrAgt>` +
	`<CdtrAgt><FinInstnId><BICFI>BETAFRPPXXX</BICFI></FinInstnId></CdtrAgt><Cdtr><Nm>Beta Woods SARL</Nm></Cdtr>` +
	`<CdtrAcct><Id><IBAN>FR1420041010050500013M02606</IBAN></Id></CdtrAcct></UndrlygCstmrCdtTrf>`

// interbank writes a pacs.009 of one transaction.
func interbank(method, ids, creditor, rest string) []byte {
	return fmt.Appendf(nil, `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pacs.009.001.08"><FICdtTrf><GrpHdr><MsgId>M-9</MsgId>`+
		`<CreDtTm>2026-11-20T10:00:00+01:00</CreDtTm><NbOfTxs>1</NbOfTxs><SttlmInf><SttlmMtd>%s</SttlmMtd></SttlmInf></GrpHdr>`+
		`<CdtTrfTxInf><PmtId><EndToEndId>E2E-1</EndToEndId>%s</PmtId><IntrBkSttlmAmt Ccy="EUR">1250.75</IntrBkSttlmAmt><IntrBkSttlmDt>2026-11-20</IntrBkSttlmDt>`+
		`<InstgAgt><FinInstnId><BICFI>ALPHDEFFXXX</BICFI></FinInstnId></InstgAgt><InstdAgt><FinInstnId><BICFI>BETAFRPPXXX</BICFI></FinInstnId></InstdAgt>`+
		`<Dbtr><FinInstnId><BICFI>ALPHDEFF</BICFI></FinInstnId></Dbtr><Cdtr><FinInstnId>%s</FinInstnId></Cdtr>%s</CdtTrfTxInf></FICdtTrf></Document>`,
		method, ids, creditor, rest)
}

func uetrElement(n int) string { return "<UETR>" + uetr(n) + "</UETR>" }

const adviceHeader = `<AppHdr xmlns="urn:iso:std:iso:20022:tech:xsd:head.001.001.02"><Fr><FIId><FinInstnId><BICFI>ALPHDEFFXXX</BICFI></FinInstnId></FIId></Fr>` +
	`<To><FIId><FinInstnId><BICFI>BETAFRPPXXX</BICFI></FinInstnId></FIId></To><BizMsgIdr>M-9</BizMsgIdr><MsgDefIdr>pacs.009.001.08</MsgDefIdr>` +
	`<BizSvc>swift.cbprplus.adv.04</BizSvc><CreDt>2026-11-20T10:00:00+01:00</CreDt></AppHdr>`

func TestEachMessageOfAPaymentHasItsKindAndMovesItsValueOrFollows(t *testing.T) {
	t.Parallel()
	beta := bicElement("BETAFRPPXXX")
	pacs008 := func(method string) []byte {
		raw := strings.Replace(string(body(pay{})), "<SttlmMtd>INDA", "<SttlmMtd>"+method, 1)
		return []byte(strings.Replace(raw, "COVE</SttlmMtd>", "COVE</SttlmMtd>"+reimbursing, 1))
	}
	for name, c := range map[string]struct {
		raw       []byte
		kind      gateway.Kind
		leg       string
		paidBy    string // kind and leg of the transfer that moves the value; empty: it does itself
		creditsTo string
	}{
		"pacs.008 over the instructed agent's books":  {pacs008("INDA"), gateway.KindCustomerCreditTransfer, "", "", woodsWallet},
		"pacs.008 over the instructing agent's books": {pacs008("INGA"), gateway.KindCustomerCreditTransfer, "", "", woodsWallet},
		"pacs.008 through a clearing system":          {pacs008("CLRG"), gateway.KindCustomerCreditTransfer, "", "", woodsWallet},
		"pacs.008 settled by cover":                   {pacs008("COVE"), gateway.KindCustomerCreditTransfer, "", "cov/", ""},
		"pacs.009 core":                               {interbank("INDA", uetrElement(1), beta, ""), gateway.KindFITransfer, "", "", bankWallet},
		"pacs.009 COV":                                {interbank("INDA", uetrElement(1), beta, underlying), gateway.KindCover, "", "", bankWallet},
		"pacs.009 ADV by its business service": {
			[]byte("<E>" + adviceHeader + string(interbank("INDA", uetrElement(1), beta, "")) + "</E>"), gateway.KindFITransfer, "adv", "fi/", "",
		},
		"pacs.009 ADV settled by cover": {interbank("COVE", uetrElement(1), beta, ""), gateway.KindFITransfer, "adv", "fi/", ""},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got := read(t, newReader(t, withBankWallet), plainClient(), c.raw).Transfers[0]
			require.Empty(t, codes(got.Rejected))
			tr := got.Transfer
			require.Equal(t, gateway.Key{Client: "alpha", Kind: c.kind, Leg: c.leg, ID: uetr(1)}, tr.Key)
			require.Equal(t, gateway.NewPaymentRef("ALPHDEFFXXX", c.kind, c.leg, uetr(1)), tr.Ref)
			payer, follows := tr.PaidBy()
			require.Equal(t, c.paidBy != "", follows)
			_, moves := tr.Moves()
			require.Equal(t, !follows, moves)
			if follows {
				require.Equal(t, c.paidBy, string(payer.Kind)+"/"+payer.Leg)
				back, ok := payer.Follower()
				require.True(t, ok)
				require.Equal(t, tr.Key, back, "the one that pays finds the one that follows")
				return
			}
			require.Equal(t, c.creditsTo, tr.Route.Beneficiary.Hex())
			require.Equal(t, common.HexToAddress("0x21"), tr.Route.Receiver)
		})
	}
}

// The same Document as an advice and as the core that it advises of: neither is
// the other again, in whatever order they come.
func TestACoreIsNotTheReplayOfItsAdvice(t *testing.T) {
	t.Parallel()
	core := interbank("INDA", uetrElement(1), bicElement("BETAFRPPXXX"), "")
	reader := newReader(t, withBankWallet)
	advised := read(t, reader, plainClient(), []byte("<E>"+adviceHeader+string(core)+"</E>"))
	paid := read(t, reader, plainClient(), core)
	require.Equal(t, advised.Message.MsgID, paid.Message.MsgID)
	require.NotEqual(t, advised.Message.Digest, paid.Message.Digest)
	require.True(t, advised.Transfers[0].Transfer.Follows())
	require.False(t, paid.Transfers[0].Transfer.Follows())
	require.Equal(t, paid.Message.Digest, read(t, reader, plainClient(), []byte("<E>"+strings.Replace(adviceHeader, ".adv.", ".", 1)+string(core)+"</E>")).Message.Digest)
}

func TestACoverKeepsWhomItPaysFor(t *testing.T) {
	t.Parallel()
	in := read(t, newReader(t, withBankWallet), plainClient(), interbank("INDA", uetrElement(1), bicElement("BETAFRPPXXX"), underlying)).Transfers[0].Transfer.Instruction
	require.Equal(t, "ALPHDEFF", in.Debtor.AnyBIC)
	require.Equal(t, "BETAFRPPXXX", in.Creditor.AnyBIC)
	require.Equal(t, &gateway.Underlying{
		Debtor: gateway.Party{Name: "Alpha Möbel GmbH"}, DebtorAgent: gateway.Agent{BICFI: "ALPHDEFFXXX"},
		Creditor: gateway.Party{Name: "Beta Woods SARL"}, CreditorAgent: gateway.Agent{BICFI: "BETAFRPPXXX"},
		CreditorAccount: gateway.Account{IBAN: "FR1420041010050500013M02606"},
	}, in.Underlying)
}

// initiation writes a pain.001 with one block per list of transactions.
func initiation(version string, blocks ...[]string) []byte {
	agent, day := "BICFI", "<Dt>2026-11-20</Dt>"
	if version == "03" {
		agent, day = "BIC", "2026-11-20"
	}
	var b strings.Builder
	n := 0
	for i, txs := range blocks {
		fmt.Fprintf(&b, `<PmtInf><PmtInfId>P-%d</PmtInfId><PmtMtd>TRF</PmtMtd><ReqdExctnDt>%s</ReqdExctnDt><Dbtr><Nm>Alpha Möbel GmbH</Nm></Dbtr>`+
			`<DbtrAcct><Id><IBAN>DE89370400440532013000</IBAN></Id></DbtrAcct><DbtrAgt><FinInstnId><%s>ALPHDEFFXXX</%s></FinInstnId></DbtrAgt><ChrgBr>SLEV</ChrgBr>%s</PmtInf>`,
			i+1, day, agent, agent, strings.Join(txs, ""))
		n += len(txs)
	}
	return fmt.Appendf(nil, `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.%s"><CstmrCdtTrfInitn><GrpHdr><MsgId>M-1</MsgId>`+
		`<CreDtTm>2026-11-20T10:00:00+01:00</CreDtTm><NbOfTxs>%d</NbOfTxs><InitgPty><Nm>Alpha Möbel GmbH</Nm></InitgPty></GrpHdr>%s</CstmrCdtTrfInitn></Document>`,
		version, n, b.String())
}

// order writes a transaction of a pain.001.
func order(ids, amount, agent, iban string) string {
	return `<CdtTrfTxInf><PmtId>` + ids + `</PmtId><Amt>` + amount + `</Amt>` + agent + `<Cdtr><Nm>Beta Woods SARL</Nm></Cdtr>` +
		`<CdtrAcct><Id><IBAN>` + iban + `</IBAN></Id></CdtrAcct><RmtInf><Ustrd>Invoice 4711</Ustrd></RmtInf></CdtTrfTxInf>`
}

const (
	woodsIBAN = "FR1420041010050500013M02606"
	elevenEUR = `<InstdAmt Ccy="EUR">11.00</InstdAmt>`
	betaAgent = `<CdtrAgt><FinInstnId><BICFI>BETAFRPPXXX</BICFI></FinInstnId></CdtrAgt>`
)

func TestABlockWhoseCountOrSumIsWrongIsRejectedAloneAndTheOthersGoOn(t *testing.T) {
	t.Parallel()
	block := func(ids ...string) (txs []string) {
		for _, id := range ids {
			txs = append(txs, order("<EndToEndId>"+id+"</EndToEndId>", elevenEUR, betaAgent, woodsIBAN))
		}
		return txs
	}
	for name, wrong := range map[string]struct{ element, rule string }{
		"count": {"<NbOfTxs>3</NbOfTxs>", "ISO-NBOFTXS"},
		"sum":   {"<CtrlSum>22.01</CtrlSum>", "ISO-CTRLSUM"},
	} {
		raw := strings.Replace(string(initiation("09", block("A"), block("B", "C"), block("D"))), "P-2</PmtInfId><PmtMtd>TRF</PmtMtd>", "P-2</PmtInfId><PmtMtd>TRF</PmtMtd>"+wrong.element, 1)
		require.Contains(t, raw, wrong.element)
		reading := read(t, newReader(t), plainClient(), []byte(raw))
		require.Len(t, reading.Transfers, 4)
		for i, id := range []string{"A", "B", "C", "D"} {
			tr := reading.Transfers[i]
			require.Equal(t, id, tr.Transfer.Instruction.EndToEndID)
			if id == "A" || id == "D" {
				require.Empty(t, tr.Rejected, name)
				require.NotNil(t, tr.Transfer.Route)
				continue
			}
			require.Equal(t, wrong.rule+" AM10", codes(tr.Rejected), name)
			require.Nil(t, tr.Transfer.Route)
			tr.Transfer.ID = "tr_" + id
			got, _ := report(t, newReporter(t, plainClient()), &tr.Transfer, event(gateway.StateRejected, tr.Rejected...), nil)
			require.Equal(t, "pain.002.001.10", got.Type)
			for _, told := range []string{"<OrgnlPmtInfId>P-2<", "<OrgnlEndToEndId>" + id + "<", "<TxSts>RJCT<", "<Cd>AM10<", wrong.rule + " at /Document/CstmrCdtTrfInitn/PmtInf[2]/"} {
				require.Contains(t, string(got.Body), told)
			}
		}
	}
}

// Where the message is refused whole, its sender reads what is wrong with a block once.
func TestAFaultOfABlockIsToldOnceInARefusal(t *testing.T) {
	t.Parallel()
	block := func(ids ...string) (txs []string) {
		for _, id := range ids {
			txs = append(txs, order("<EndToEndId>"+id+"</EndToEndId>", elevenEUR, betaAgent, woodsIBAN))
		}
		return txs
	}
	raw := string(initiation("09", block("A", "B"), block("C", "D", "E")))
	raw = strings.Replace(raw, "<NbOfTxs>5<", "<NbOfTxs>6<", 1)
	at := strings.LastIndex(raw, "DE89")
	_, err := newReader(t).Read(t.Context(), plainClient(), []byte(raw[:at]+"DE88"+raw[at+4:]))
	var refused *gateway.Error
	require.ErrorAs(t, err, &refused)
	faults := refused.Faults
	require.Len(t, faults, 2)
	require.Equal(t, []any{"ISO-NBOFTXS", gateway.WholeMessage}, []any{faults[0].Rule, faults[0].Tx})
	require.Equal(t, []any{"VAL-IBAN", "/Document/CstmrCdtTrfInitn/PmtInf[2]/DbtrAcct/Id/IBAN", 2, 3}, []any{faults[1].Rule, faults[1].Path, faults[1].Tx, faults[1].Txs})
	for tx, of := range gateway.FaultsOf(faults, 5) {
		require.Equal(t, tx >= 2, len(of) == 1, "transaction %d", tx)
	}
}

func TestACustomersOrderIsItsBanksToSend(t *testing.T) {
	t.Parallel()
	tr := read(t, newReader(t), plainClient(), initiation("09", []string{order("<InstrId>I-1</InstrId><EndToEndId>E-1</EndToEndId>"+uetrElement(1), elevenEUR, betaAgent, woodsIBAN)})).Transfers[0]
	require.Empty(t, codes(tr.Rejected))
	require.Equal(t, gateway.Key{Client: "alpha", Kind: gateway.KindCustomerCreditTransfer, ID: uetr(1)}, tr.Transfer.Key)
	in := tr.Transfer.Instruction
	require.Equal(t, []string{"pain.001.001.09", "M-1", "P-1", "I-1", "E-1", "2026-11-20", "SLEV", "Invoice 4711", "DE89370400440532013000", "ALPHDEFFXXX"},
		[]string{in.MessageType, in.MsgID, in.PmtInfID, in.InstrID, in.EndToEndID, in.SettlementDate, in.ChargeBearer, in.Remittance, in.DebtorAccount.IBAN, in.DebtorAgent.BICFI})
	require.Equal(t, "11000000", tr.Transfer.Route.Units)
	require.Equal(t, woodsWallet, tr.Transfer.Route.Beneficiary.Hex())

	stranger := plainClient()
	stranger.BICs = []string{"OTHRDEFFXXX"}
	got := read(t, newReader(t), stranger, initiation("09", []string{order("<EndToEndId>E-1</EndToEndId>"+uetrElement(1), elevenEUR, betaAgent, woodsIBAN)})).Transfers[0]
	require.Equal(t, "MAP-CLIENT AGNT", codes(got.Rejected))
	require.Equal(t, "/Document/CstmrCdtTrfInitn/PmtInf[1]/DbtrAgt/FinInstnId/BICFI", got.Rejected[0].Path)
}

func TestFaultsOfAnOrderStandWhereTheyAre(t *testing.T) {
	t.Parallel()
	const path = "/Document/CstmrCdtTrfInitn/PmtInf[2]/CdtTrfTxInf[1]/"
	good := order("<EndToEndId>A</EndToEndId>", elevenEUR, betaAgent, woodsIBAN)
	for name, c := range map[string]struct{ tx, want, path string }{
		"an account that isn't known": {order("<EndToEndId>B</EndToEndId>", elevenEUR, betaAgent, "DE75512108001245126199"), "MAP-CDTRACCT AC03", path + "CdtrAcct/Id"},
		"a currency without a token":  {order("<EndToEndId>B</EndToEndId>", `<InstdAmt Ccy="CHF">11.00</InstdAmt>`, betaAgent, woodsIBAN), "MAP-CURRENCY AM03", path + "Amt/InstdAmt/@Ccy"},
		"an equivalent amount": {
			order("<EndToEndId>B</EndToEndId>", `<EqvtAmt><Amt Ccy="USD">11.00</Amt><CcyOfTrf>EUR</CcyOfTrf></EqvtAmt>`, betaAgent, woodsIBAN), "MAP-CURRENCY AM03", path + "Amt/EqvtAmt",
		},
		"an unknown agent": {
			order("<EndToEndId>B</EndToEndId>", elevenEUR, strings.Replace(betaAgent, "BETAFRPP", "DELTITMM", 1), woodsIBAN), "MAP-CDTRAGT RC04", path + "CdtrAgt/FinInstnId/BICFI",
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got := read(t, newReader(t), plainClient(), initiation("09", []string{good, order("<EndToEndId>C</EndToEndId>", elevenEUR, betaAgent, woodsIBAN)}, []string{c.tx})).Transfers
			require.Len(t, got, 3)
			require.Empty(t, codes(got[0].Rejected)+codes(got[1].Rejected), "the others go on")
			require.Equal(t, c.want, codes(got[2].Rejected))
			require.Equal(t, c.path, got[2].Rejected[0].Path)
			require.Nil(t, got[2].Transfer.Route)
			require.Equal(t, 2, got[2].Transfer.Index)
		})
	}
}

func TestAnOrderMayLeaveTheCreditorsAgentToItsAccount(t *testing.T) {
	t.Parallel()
	for _, version := range []string{"03", "09"} {
		raw := initiation(version, []string{order("<EndToEndId>A</EndToEndId>", elevenEUR, "", woodsIBAN)}, []string{order("<EndToEndId>B</EndToEndId>", elevenEUR, "", woodsIBAN)})
		var keys []string
		for _, tr := range read(t, newReader(t), plainClient(), raw).Transfers {
			require.Empty(t, codes(tr.Rejected), version)
			require.Equal(t, woodsWallet, tr.Transfer.Route.Beneficiary.Hex())
			keys = append(keys, tr.Transfer.Key.ID)
		}
		require.Equal(t, []string{`["ALPHDEFFXXX","M-1","A"]`, `["ALPHDEFFXXX","M-1","B"]`}, keys)
	}
}

// reimbursing is what a payment by COVE needs in SttlmInf.
const reimbursing = "<InstgRmbrsmntAgt><FinInstnId><BICFI>ALPHDEFFXXX</BICFI></FinInstnId></InstgRmbrsmntAgt>"

func TestWhatFollowsWithoutUETRAndAnInstitutionThatCanNotBePaidAreRejected(t *testing.T) {
	t.Parallel()
	cove := func(p pay) []byte {
		return []byte(strings.Replace(string(body(p)), "<SttlmMtd>INDA</SttlmMtd>", "<SttlmMtd>COVE</SttlmMtd>"+reimbursing, 1))
	}
	for name, c := range map[string]struct {
		raw        []byte
		want, path string
	}{
		"a payment by cover":    {cove(pay{uetr: "none"}), "MAP-COVER CH21", "/Document/FIToFICstmrCdtTrf/CdtTrfTxInf[1]/PmtId/UETR"},
		"an advice":             {interbank("COVE", "", bicElement("BETAFRPPXXX"), ""), "MAP-COVER CH21", "/Document/FICdtTrf/CdtTrfTxInf[1]/PmtId/UETR"},
		"an unknown bank":       {interbank("INDA", uetrElement(1), bicElement("DELTITMMXXX"), underlying), "MAP-CDTRAGT RC04", "/Document/FICdtTrf/CdtTrfTxInf[1]/Cdtr/FinInstnId/BICFI"},
		"a bank without wallet": {interbank("INDA", uetrElement(1), bicElement("GAMMGB2LXXX"), underlying), "MAP-CDTRACCT AC03", "/Document/FICdtTrf/CdtTrfTxInf[1]/Cdtr/FinInstnId/BICFI"},
		"another bank's account": {
			interbank("INDA", uetrElement(1), bicElement("BETAFRPPXXX"), "<CdtrAcct><Id><IBAN>FR1420041010050500013M02606</IBAN></Id></CdtrAcct>"),
			"MAP-CDTR BE01", "/Document/FICdtTrf/CdtTrfTxInf[1]/Cdtr/FinInstnId/BICFI",
		},
		"a debtor without BIC": {
			[]byte(strings.Replace(string(interbank("INDA", uetrElement(1), bicElement("BETAFRPPXXX"), "")), "<BICFI>ALPHDEFF</BICFI>", "<Nm>Alpha</Nm>", 1)),
			"MAP-DBTRAGT RC03", "/Document/FICdtTrf/CdtTrfTxInf[1]/Dbtr/FinInstnId/BICFI",
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got := read(t, newReader(t, withBankWallet), plainClient(), c.raw).Transfers[0]
			require.Equal(t, c.want, codes(got.Rejected))
			require.Equal(t, c.path, got.Rejected[0].Path)
			require.Nil(t, got.Transfer.Route)
			_, moves := got.Transfer.Moves()
			require.False(t, moves, "what was refused at the door claims no value")
		})
	}
}
