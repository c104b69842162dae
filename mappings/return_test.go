package mappings_test

import (
	"fmt"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
	"github.com/vostro-gateway/vostro/mappings"
)

// beta is credited on base and returns from there.
func beta() *gateway.Client {
	return &gateway.Client{
		ID: "beta", BICs: []string{"BETAFRPPXXX"}, Profile: "cbpr-2026", Statuses: everything, Callbacks: []gateway.Callback{{Name: "hook"}},
		Senders: map[string]gateway.Address{"base": common.HexToAddress("0x12")}, Receives: []gateway.Receiving{{Chain: "base"}},
		RefSecret: []byte("thirty-two bytes of a reference!"),
	}
}

const originators = `
agents:
  - {bic: ALPHDEFF, chains: [ethereum], wallets: [{chain: ethereum, address: "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359"}]}
  - {bic: BETAFRPP}
accounts:
  - iban: DE89370400440532013000
    agent: ALPHDEFFXXX
    party: {name: Alpha Möbel GmbH}
    wallets: [{chain: ethereum, address: "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"}]
`

// returnReader has a lane back, and knows who pays.
func returnReader(t testing.TB, change ...func(*mappings.ReaderConfig)) *mappings.Reader {
	t.Helper()
	return newReader(t, append([]func(*mappings.ReaderConfig){func(c *mappings.ReaderConfig) {
		c.Directory = directory(t, originators)
		c.Network.Lanes = append(c.Network.Lanes, mappings.Lane{
			From: "base", To: "ethereum", Receiver: common.HexToAddress("0x22"), FeeCeiling: big.NewInt(10_000_000_000_000_000), GasLimit: 200_000,
		})
	}}, change...)...)
}

// back is a transaction of the pacs.004 that returnBody writes.
type back struct{ id, uetr, amount, currency, chain string }

// returnBody writes a pacs.004 of beta's.
func returnBody(version, group string, backs ...back) []byte {
	or := func(s, otherwise string) string {
		if s == "" {
			return otherwise
		}
		return s
	}
	var b strings.Builder
	fmt.Fprintf(&b, `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:%s"><PmtRtr><GrpHdr><MsgId>RM-1</MsgId><CreDtTm>2026-11-20T10:00:00+01:00</CreDtTm>`+
		`<NbOfTxs>%d</NbOfTxs>%s<SttlmInf><SttlmMtd>INDA</SttlmMtd></SttlmInf></GrpHdr>`, version, len(backs), group)
	for _, r := range backs {
		id := ""
		if r.id != "-" {
			id = "<RtrId>" + or(r.id, "RTR-1") + "</RtrId>"
		}
		fmt.Fprintf(&b, `<TxInf>%s<OrgnlGrpInf><OrgnlMsgId>M-1</OrgnlMsgId><OrgnlMsgNmId>pacs.008.001.08</OrgnlMsgNmId></OrgnlGrpInf>`+
			`<OrgnlEndToEndId>E2E-1</OrgnlEndToEndId><OrgnlUETR>%s</OrgnlUETR><OrgnlIntrBkSttlmAmt Ccy="EUR">1250.75</OrgnlIntrBkSttlmAmt>`+
			`<RtrdIntrBkSttlmAmt Ccy="%s">%s</RtrdIntrBkSttlmAmt><IntrBkSttlmDt>2026-11-20</IntrBkSttlmDt><ChrgBr>SHAR</ChrgBr>`+
			`<InstgAgt><FinInstnId>%s</FinInstnId></InstgAgt><InstdAgt><FinInstnId>%s</FinInstnId></InstdAgt>%s`+
			`<RtrRsnInf><Rsn><Cd>AC04</Cd></Rsn><AddtlInf>PART</AddtlInf></RtrRsnInf></TxInf>`,
			id, or(r.uetr, uetr(1)), or(r.currency, "EUR"), or(r.amount, "1000"), bicElement("BETAFRPPXXX"), bicElement("ALPHDEFFXXX"), r.chain)
	}
	b.WriteString(`</PmtRtr></Document>`)
	return []byte(b.String())
}

// credited is the payment of body's, as beta was credited with it.
func credited(t testing.TB) engine.Returned {
	t.Helper()
	in := read(t, newReader(t), alpha(), body(pay{})).Transfers[0].Transfer.Instruction
	amount := in.Amount
	return engine.Returned{BIC: "ALPHDEFFXXX", Source: "ethereum", Incoming: gateway.Incoming{
		ID: "in_1", Client: "beta", State: gateway.IncomingMatched, Notice: &gateway.Notice{Instruction: in},
		Credit: &gateway.Credit{Chain: "base", Receiver: common.HexToAddress("0x21"), Token: common.HexToAddress("0x32"), Amount: &amount},
	}}
}

func TestAReturnGoesBackToTheAccountThatPaid(t *testing.T) {
	t.Parallel()
	var first gateway.Transfer
	for i, version := range []string{"pacs.004.001.09", "pacs.004.001.10"} {
		r, client := returnReader(t), beta()
		reading := read(t, r, client, returnBody(version, "", back{}))
		require.Empty(t, reading.Transfers)
		require.Len(t, reading.Returns, 1)
		rr := &reading.Returns[0]
		require.False(t, rr.Announced)
		require.Equal(t, "/Document/PmtRtr/TxInf[1]", rr.Path)
		require.Empty(t, rr.Rejected)
		mapped, err := r.Return(client, rr, credited(t))
		require.NoError(t, err)
		require.Empty(t, mapped.Rejected)
		tr := mapped.Transfer
		require.Equal(t, gateway.UETRKey("beta", gateway.KindReturn, "RTR-1", uetr(1)), tr.Key)
		require.Equal(t, gateway.NewPaymentRef("ALPHDEFFXXX", gateway.KindReturn, "RTR-1", uetr(1)), tr.Ref, "of who had sent the original")
		require.Equal(t, "base", tr.Route.Source)
		require.Equal(t, "ethereum", tr.Route.Destination)
		require.Equal(t, common.HexToAddress("0x12"), tr.Route.Sender)
		require.Equal(t, common.HexToAddress(woodsWallet), tr.Route.Beneficiary)
		require.Equal(t, "1000000000", tr.Route.Units)
		require.Equal(t, "Beta Woods SARL", tr.Instruction.Debtor.Name, "the parties change sides")
		require.Equal(t, "Alpha Möbel GmbH", tr.Instruction.Creditor.Name)
		require.Equal(t, "in_1", tr.Instruction.Return.Incoming)
		require.Equal(t, "AC04", tr.Instruction.Return.Reason)
		require.Empty(t, tr.Instruction.Return.Info, "PART says that it is a part, which its amount says too")
		if i == 0 {
			first = tr
			continue
		}
		tr.Instruction.MessageType, tr.Route.ContentHash = first.Instruction.MessageType, first.Route.ContentHash
		require.Equal(t, first, tr, "both versions say the same")
	}
}

func TestAReturnThatCanNotGoBackIsRefusedWithItsReason(t *testing.T) {
	t.Parallel()
	other := `<RtrChain><Dbtr><Agt><FinInstnId><BICFI>BETAFRPPXXX</BICFI></FinInstnId></Agt></Dbtr><CdtrAgt><FinInstnId><BICFI>GAMMGB2LXXX</BICFI></FinInstnId></CdtrAgt>` +
		`<Cdtr><Agt><FinInstnId><BICFI>GAMMGB2LXXX</BICFI></FinInstnId></Agt></Cdtr></RtrChain>`
	type world struct {
		client *gateway.Client
		of     *engine.Returned
		tx     *back
	}
	for name, c := range map[string]struct {
		config  func(*mappings.ReaderConfig)
		arrange func(w world)
		want    string
		path    string
	}{
		"to another bank":                          {nil, func(w world) { w.tx.chain = other }, "RTR-PARTY RC04", "/RtrChain/CdtrAgt/FinInstnId/BICFI"},
		"no sender contract where it was credited": {nil, func(w world) { w.client.Senders = nil }, "RTR-LANE AG03", ""},
		"the token is another by now": {
			func(c *mappings.ReaderConfig) { c.Network.Tokens[1].Address = common.HexToAddress("0x39") }, func(world) {}, "RTR-LANE AG03", "/RtrdIntrBkSttlmAmt/@Ccy",
		},
		"no lane back":                       {func(c *mappings.ReaderConfig) { c.Network.Lanes = c.Network.Lanes[:1] }, func(world) {}, "RTR-LANE AG03", ""},
		"from a chain that no lane leads to": {nil, func(w world) { w.of.Source = "base" }, "RTR-LANE AG03", ""},
		"by a receiver of no lane":           {nil, func(w world) { w.of.Incoming.Credit.Receiver = common.HexToAddress("0x99") }, "RTR-LANE AG03", ""},
		"no wallet of who paid": {
			func(c *mappings.ReaderConfig) {
				c.Directory = directory(t, "agents: [{bic: ALPHDEFF, chains: [ethereum]}, {bic: BETAFRPP}]")
			}, func(world) {}, "RTR-WALLET AC03", "/RtrChain/CdtrAgt/FinInstnId/BICFI",
		},
		"the account that paid is somebody else's": {
			func(c *mappings.ReaderConfig) {
				c.Directory = directory(t, strings.ReplaceAll(strings.ReplaceAll(originators, "Alpha Möbel GmbH", "Somebody Else"), `wallets: [{chain: ethereum, address: "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359"}]`, ""))
			}, func(world) {}, "RTR-WALLET AC03", "/RtrChain/CdtrAgt/FinInstnId/BICFI",
		},
		"more decimals than the other token": {
			func(c *mappings.ReaderConfig) { c.Network.Tokens[0].Decimals = 0 }, func(w world) { w.tx.amount = "0.50" }, "MAP-DECIMALS CH20", "/RtrdIntrBkSttlmAmt",
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			change := []func(*mappings.ReaderConfig){}
			if c.config != nil {
				change = append(change, c.config)
			}
			r, client, of, tx := returnReader(t, change...), beta(), credited(t), back{}
			c.arrange(world{client, &of, &tx})
			reading := read(t, r, client, returnBody("pacs.004.001.09", "", tx))
			mapped, err := r.Return(client, &reading.Returns[0], of)
			require.NoError(t, err)
			require.Equal(t, c.want, codes(mapped.Rejected))
			require.Equal(t, "/Document/PmtRtr/TxInf[1]"+c.path, mapped.Rejected[0].Path)
			require.NotEmpty(t, mapped.Rejected[0].Text)
			require.Nil(t, mapped.Transfer.Route, "what is refused has no way to leave")
			require.Equal(t, "RTR-1", mapped.Transfer.Key.Leg)
		})
	}
}

func TestAReturnWithoutAWalletOfTheAccountGoesToTheBank(t *testing.T) {
	t.Parallel()
	r := returnReader(t, func(c *mappings.ReaderConfig) {
		c.Directory = directory(t, strings.ReplaceAll(originators, "Alpha Möbel GmbH", "Somebody Else"))
	})
	reading := read(t, r, beta(), returnBody("pacs.004.001.09", "", back{}))
	mapped, err := r.Return(beta(), &reading.Returns[0], credited(t))
	require.NoError(t, err)
	require.Equal(t, common.HexToAddress(otherWallet), mapped.Transfer.Route.Beneficiary)
}

func TestReturnsThatCanNotBeToldApartAreRefusedWhole(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		group string
		backs []back
		want  []string // rule, reason, path
	}{
		"a whole message": {"<GrpRtr>true</GrpRtr>", []back{{}}, []string{"RTR-GROUP NARR /Document/PmtRtr/GrpHdr/GrpRtr"}},
		"without a RtrId": {"", []back{{}, {id: "-"}}, []string{"RTR-ID CH21 /Document/PmtRtr/TxInf[2]/RtrId"}},
		"twice the same": {
			"",
			[]back{{}, {id: "RTR-2"}, {amount: "2"}},
			[]string{"MAP-DUPLICATE DU03 /Document/PmtRtr/TxInf[3]/RtrId"},
		},
		"each fault with its place": {
			"",
			[]back{{id: "-"}, {id: "RTR-2"}, {id: "-"}},
			[]string{"RTR-ID CH21 /Document/PmtRtr/TxInf[1]/RtrId", "RTR-ID CH21 /Document/PmtRtr/TxInf[3]/RtrId"},
		},
	} {
		client := beta()
		client.Profile = "plain" // CBPR+ has one return per message
		_, err := returnReader(t).Read(t.Context(), client, returnBody("pacs.004.001.09", c.group, c.backs...))
		require.ErrorIs(t, err, &gateway.Error{Code: gateway.CodeInvalidMessage}, name)
		var got []string
		for _, f := range err.(*gateway.Error).Faults { //nolint:errorlint,forcetypeassert // as Read gives it
			got = append(got, f.Rule+" "+f.Reason+" "+f.Path)
		}
		require.Equal(t, c.want, got, name)
	}
	two := beta()
	two.Profile = "plain"
	reading := read(t, returnReader(t), two, returnBody("pacs.004.001.09", "", back{}, back{uetr: uetr(2)}))
	require.Len(t, reading.Returns, 2, "one identification may serve two payments")
}

// Several returns are announced in one message; the fault of one is told with its
// place, and with which transaction it is.
func TestAnAnnouncedReturnThatCanNotBeMatchedSaysWhichItIs(t *testing.T) {
	t.Parallel()
	client := alpha()
	client.Profile, client.Receives = "plain", []gateway.Receiving{{Chain: "ethereum"}}
	r := returnReader(t)
	raw := returnBody("pacs.004.001.09", "", back{}, back{id: "RTR-2", uetr: uetr(2)})
	raw = []byte(strings.Replace(string(raw), "<OrgnlUETR>"+uetr(2)+"</OrgnlUETR>", "", 1))
	reading := read(t, r, client, raw)
	require.Len(t, reading.Returns, 2)
	original := read(t, newReader(t), alpha(), body(pay{})).Transfers[0].Transfer
	original.ID = "tr_1"
	n, fault := r.Announced(&reading.Returns[0], &original)
	require.Nil(t, fault)
	require.Equal(t, "tr_1", n.Notice.Instruction.Return.Transfer)
	require.Equal(t, gateway.NewPaymentRef("ALPHDEFFXXX", gateway.KindReturn, "RTR-1", uetr(1)), n.Ref)
	require.Equal(t, []gateway.Address{common.HexToAddress(woodsWallet), common.HexToAddress(otherWallet)}, n.Notice.Wallets)

	_, fault = r.Announced(&reading.Returns[1], nil)
	require.NotNil(t, fault)
	require.Equal(t, "/Document/PmtRtr/TxInf[2]/OrgnlUETR", fault.Path)
	require.Equal(t, 1, fault.Tx)
	require.Equal(t, "MAP-ANNOUNCEMENT CH21", fault.Rule+" "+fault.Reason)
}

func TestAReturnThatWasWrittenSaysWhatAPoolKept(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		bearer, poolFee string
		charges         string // "" none
		returned        string
	}{
		"shared":                    {"SHAR", "1250000", "1.25", "998.75"},
		"borne by who gets it":      {"CRED", "1250000", "1.25", "998.75"},
		"borne by who returns":      {"DEBT", "1250000", "", "1000"},
		"nothing kept":              {"SHAR", "", "", "1000"},
		"nothing kept, and CRED":    {"CRED", "0", "0", "1000"},
		"all of it":                 {"SHAR", "1000000000", "", "1000"},
		"more digits than the euro": {"SHAR", "1250001", "1.26", "998.74"},
		"less than a cent is left":  {"SHAR", "999999999", "", "1000"},
	} {
		client := beta()
		reading := read(t, returnReader(t), client, returnBody("pacs.004.001.09", "", back{}))
		mapped, err := returnReader(t).Return(client, &reading.Returns[0], credited(t))
		require.NoError(t, err)
		tr := mapped.Transfer
		tr.ID = "tr_1"
		written := *tr.Instruction.Return
		written.Written = true
		tr.Instruction.Return, tr.Instruction.ChargeBearer, tr.Route.PoolFee = &written, c.bearer, c.poolFee
		e := event(gateway.StateSettled)
		told, err := newReporter(t, client).Report(engine.Subject{Transfer: &tr}, e, nil)
		require.NoError(t, err)
		var raw []byte
		for _, out := range told {
			if out.Report.Type == "pacs.004.001.09" {
				raw = out.Report.Body
			}
		}
		require.NotNil(t, raw, name)
		m, result := iso20022.Accept(raw, iso20022.Options{Profile: "cbpr-2026"})
		require.Empty(t, result.Faults, name)
		tx := m.Content.(*iso20022.PaymentReturn).Transactions[0] //nolint:forcetypeassert // what was written
		require.Equal(t, c.returned, tx.Amount.Value, name)
		if c.charges == "" {
			require.Empty(t, tx.Charges, name)
			require.Nil(t, tx.InstructedAmount, name)
			continue
		}
		require.Len(t, tx.Charges, 1, name)
		require.Equal(t, iso20022.Amount{Value: c.charges, Currency: "EUR"}, tx.Charges[0].Amount, name)
		require.Equal(t, "BETAFRPPXXX", tx.Charges[0].Agent.BIC)
		if c.charges != "0" {
			require.Equal(t, "1000", tx.InstructedAmount.Value, name)
		}
	}
}

// It is the client's own message: Fr of its header is the client, as the rules ask, and not the gateway.
func TestAReturnThatWasWrittenHasTheHeaderThatItsClientWants(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		choice gateway.Headers
		want   bool
	}{{gateway.HeadersAlways, true}, {gateway.HeadersNever, false}, {"", false}} {
		client := beta()
		client.Headers = c.choice
		reading := read(t, returnReader(t), client, returnBody("pacs.004.001.09", "", back{}))
		mapped, err := returnReader(t).Return(client, &reading.Returns[0], credited(t))
		require.NoError(t, err)
		tr := mapped.Transfer
		tr.ID = "tr_1"
		written := *tr.Instruction.Return
		written.Written = true
		tr.Instruction.Return = &written
		told, err := newReporter(t, client, func(c *mappings.ReporterConfig) { c.BIC = "GATEDEFFXXX" }).Report(engine.Subject{Transfer: &tr}, event(gateway.StateSettled), nil)
		require.NoError(t, err)
		found := false
		for _, out := range told {
			if out.Report.Type != "pacs.004.001.09" {
				continue
			}
			found = true
			h := hasHeader(t, out.Report.Body, "cbpr-2026", "2026-11-20")
			require.Equal(t, c.want, h != nil, c.choice)
			if h != nil {
				require.Equal(t, []string{"BETAFRPPXXX", "ALPHDEFFXXX"}, []string{h.From.BIC, h.To.BIC})
			}
		}
		require.True(t, found)
	}
}

func TestAReturnOrderedTwiceAtOneTimeIsTheSameMessage(t *testing.T) {
	t.Parallel()
	of, amount := credited(t), gateway.MustAmount("50", "EUR")
	order := engine.ReturnOrder{Client: beta(), Incoming: of.Incoming, ID: "RTR-9", MsgID: "VRTR-1", Amount: &amount, Reason: "CUST", ChargeBearer: "SHAR"}
	one, err := mappings.WriteReturn(order, at)
	require.NoError(t, err)
	two, err := mappings.WriteReturn(order, at)
	require.NoError(t, err)
	require.Equal(t, one, two)
	other, err := mappings.WriteReturn(order, at.Add(time.Second))
	require.NoError(t, err)
	require.NotEqual(t, one, other)
	reading := read(t, returnReader(t), beta(), one)
	mapped, err := returnReader(t).Return(beta(), &reading.Returns[0], of)
	require.NoError(t, err)
	require.Empty(t, mapped.Rejected)
	require.Equal(t, "50000000", mapped.Transfer.Route.Units)
}

// The version of a return follows that of what it returns, both in what is taken
// in the client's name and in what the client is given when it has settled.
func TestAReturnThatIsWrittenFollowsTheVersionOfItsOriginal(t *testing.T) {
	t.Parallel()
	for original, c := range map[string]struct{ profile, want string }{
		"pacs.008.001.08": {"cbpr-2026", "pacs.004.001.09"},
		"pacs.008.001.13": {"cbpr-2026", "pacs.004.001.10"},
		"pacs.009.001.08": {"cbpr-2026", "pacs.004.001.09"},
		"pacs.004.001.09": {"plain", "pacs.004.001.09"}, // CBPR+ returns no return, and no pain.001
		"pacs.004.001.10": {"plain", "pacs.004.001.10"},
		"pain.001.001.09": {"plain", "pacs.004.001.09"},
	} {
		want := c.want
		of, amount, client := credited(t), gateway.MustAmount("50", "EUR"), beta()
		of.Incoming.Notice.Instruction.MessageType = original
		client.Headers, client.Profile = gateway.HeadersAlways, c.profile
		raw, err := mappings.WriteReturn(engine.ReturnOrder{Client: client, Incoming: of.Incoming, ID: "RTR-9", MsgID: "VRTR-1", Amount: &amount, Reason: "CUST", ChargeBearer: "SHAR"}, at)
		require.NoError(t, err, original)
		require.Nil(t, hasHeader(t, raw, c.profile, "2026-11-20"), original)
		require.Contains(t, string(raw), `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:`+want+`">`, original)

		reading := read(t, returnReader(t), client, raw)
		mapped, err := returnReader(t).Return(client, &reading.Returns[0], of)
		require.NoError(t, err, original)
		require.Empty(t, mapped.Rejected, original)
		tr := mapped.Transfer
		tr.ID = "tr_1"
		back := *tr.Instruction.Return
		back.Written = true
		tr.Instruction.Return = &back
		r := newReporter(t, client, ofOwnBIC)
		told, err := r.Report(engine.Subject{Transfer: &tr}, event(gateway.StateSettled), nil)
		require.NoError(t, err, original)
		var before []gateway.Report
		for _, out := range told {
			if out.Report.Status == "RTRN" {
				before = append(before, out.Report)
			}
		}
		require.Len(t, before, 1, original)
		require.Equal(t, want, before[0].Type, original)
		require.Contains(t, string(before[0].Body), `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:`+want+`">`, original)
		require.Equal(t, want, hasHeader(t, before[0].Body, c.profile, "2026-11-20").MessageDefinition, original)
		again, err := r.Report(engine.Subject{Transfer: &tr}, event(gateway.StateSettled), before)
		require.NoError(t, err, original)
		for _, out := range again {
			require.NotEqual(t, want, out.Report.Type, "%s: given once", original)
		}
	}
}
