package mappings_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

// said gives who is involved, as element and what names them.
func said(involved []gateway.Involved) []string {
	var out []string
	for _, v := range involved {
		if v.Party != nil {
			out = append(out, v.Element+" "+v.Party.Name+" "+v.Party.Address.Country)
		} else {
			out = append(out, v.Element+" "+v.Agent.BICFI+" "+v.Agent.Address.Country)
		}
	}
	return out
}

func namedParty(element, name string) string {
	return fmt.Sprintf("<%s><Nm>%s</Nm><PstlAdr><TwnNm>T</TwnNm><Ctry>KP</Ctry></PstlAdr></%[1]s>", element, name)
}

func namedAgent(element, bic string) string {
	return fmt.Sprintf("<%s><FinInstnId><BICFI>%s</BICFI><Nm>N</Nm><PstlAdr><TwnNm>T</TwnNm><Ctry>KP</Ctry></PstlAdr></FinInstnId></%[1]s>", element, bic)
}

func agents(elements ...string) string {
	var b strings.Builder
	for i, element := range elements {
		b.WriteString(namedAgent(element, fmt.Sprintf("BNK%cKPPYXXX", 'A'+i)))
	}
	return b.String()
}

var (
	onTheWay  = agents("PrvsInstgAgt1", "PrvsInstgAgt2", "PrvsInstgAgt3")
	between   = agents("IntrmyAgt1", "IntrmyAgt2", "IntrmyAgt3")
	reimburse = agents("InstgRmbrsmntAgt", "InstdRmbrsmntAgt", "ThrdRmbrsmntAgt")

	saidOnTheWay  = []string{"PrvsInstgAgt1 BNKAKPPYXXX KP", "PrvsInstgAgt2 BNKBKPPYXXX KP", "PrvsInstgAgt3 BNKCKPPYXXX KP"}
	saidBetween   = []string{"IntrmyAgt1 BNKAKPPYXXX KP", "IntrmyAgt2 BNKBKPPYXXX KP", "IntrmyAgt3 BNKCKPPYXXX KP"}
	saidReimburse = []string{"SttlmInf/InstgRmbrsmntAgt BNKAKPPYXXX KP", "SttlmInf/InstdRmbrsmntAgt BNKBKPPYXXX KP", "SttlmInf/ThrdRmbrsmntAgt BNKCKPPYXXX KP"}
)

func together(lists ...[]string) (out []string) {
	for _, l := range lists {
		out = append(out, l...)
	}
	return out
}

func below(path string, names []string) (out []string) {
	for _, n := range names {
		out = append(out, path+n)
	}
	return out
}

func replaced(t *testing.T, text string, pairs ...string) []byte {
	t.Helper()
	for i := 0; i < len(pairs); i += 2 {
		require.Contains(t, text, pairs[i])
		text = strings.Replace(text, pairs[i], pairs[i+1], 1)
	}
	return []byte(text)
}

func TestEverybodyWhomAMessageNamesIsInTheInstruction(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		raw  []byte
		want []string
	}{
		"pacs.008": {
			replaced(t, string(body(pay{})),
				"<SttlmMtd>INDA</SttlmMtd>", "<SttlmMtd>COVE</SttlmMtd>"+reimburse,
				"<ChrgBr>SHAR</ChrgBr>", `<ChrgBr>SHAR</ChrgBr><ChrgsInf><Amt Ccy="EUR">1</Amt>`+namedAgent("Agt", "BNKDKPPYXXX")+"</ChrgsInf>"+onTheWay,
				"<Dbtr>", between+namedParty("UltmtDbtr", "Behind Debtor")+namedParty("InitgPty", "Initiator")+"<Dbtr>",
				"</CdtrAcct>", "</CdtrAcct>"+namedParty("UltmtCdtr", "Behind Creditor")),
			together([]string{"UltmtDbtr Behind Debtor KP", "InitgPty Initiator KP", "UltmtCdtr Behind Creditor KP"}, saidOnTheWay, saidBetween,
				[]string{"ChrgsInf[1]/Agt BNKDKPPYXXX KP"}, saidReimburse),
		},
		"pacs.009 COV": {
			replaced(t, string(interbank("INDA", uetrElement(1), bicElement("BETAFRPPXXX"), namedAgent("UltmtCdtr", "BNKEKPPYXXX")+underlying)),
				"<InstgAgt>", onTheWay+"<InstgAgt>",
				"</InstdAgt>", "</InstdAgt>"+between+namedAgent("UltmtDbtr", "BNKDKPPYXXX"),
				"<UndrlygCstmrCdtTrf>", "<UndrlygCstmrCdtTrf>"+namedParty("UltmtDbtr", "Behind Debtor")+namedParty("InitgPty", "Initiator"),
				"</DbtrAgt><CdtrAgt>", "</DbtrAgt>"+onTheWay+between+"<CdtrAgt>",
				"</CdtrAcct></UndrlygCstmrCdtTrf>", "</CdtrAcct>"+namedParty("UltmtCdtr", "Behind Creditor")+"</UndrlygCstmrCdtTrf>"),
			together([]string{"UltmtDbtr BNKDKPPYXXX KP", "UltmtCdtr BNKEKPPYXXX KP"}, saidOnTheWay, saidBetween,
				below("UndrlygCstmrCdtTrf/", together([]string{"UltmtDbtr Behind Debtor KP", "InitgPty Initiator KP", "UltmtCdtr Behind Creditor KP"}, saidOnTheWay, saidBetween))),
		},
		"pain.001": {
			replaced(t, string(initiation("09", []string{order("<EndToEndId>E-1</EndToEndId>", elevenEUR, between+betaAgent, woodsIBAN)})),
				"</InitgPty>", "</InitgPty>"+namedAgent("FwdgAgt", "BNKFKPPYXXX"),
				"<ChrgBr>SLEV</ChrgBr>", namedParty("UltmtDbtr", "Behind Debtor")+"<ChrgBr>SLEV</ChrgBr>",
				"</CdtrAcct>", "</CdtrAcct>"+namedParty("UltmtCdtr", "Behind Creditor")),
			together([]string{"UltmtDbtr Behind Debtor KP", "InitgPty Alpha Möbel GmbH ", "UltmtCdtr Behind Creditor KP", "FwdgAgt BNKFKPPYXXX KP"}, saidBetween),
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got := read(t, newReader(t, withBankWallet), plainClient(), c.raw).Transfers[0]
			require.Empty(t, codes(got.Rejected))
			require.Equal(t, c.want, said(got.Transfer.Instruction.Involved))
		})
	}
}

func TestWhoIsNotNamedIsNotInvolved(t *testing.T) {
	t.Parallel()
	tr := read(t, newReader(t), plainClient(), body(pay{})).Transfers[0].Transfer
	require.Empty(t, tr.Instruction.Involved)
	require.Equal(t, gateway.Agent{BICFI: "ALPHDEFFXXX"}, tr.Instruction.DebtorAgent)
}

func TestAReturnKeepsWhomItNamesAndThoseBehindTheOriginal(t *testing.T) {
	t.Parallel()
	chain := `<RtrChain>` + wrapped("UltmtDbtr", "Behind Debtor") + `<Dbtr><Agt><FinInstnId><BICFI>BETAFRPPXXX</BICFI></FinInstnId></Agt></Dbtr>` + wrapped("InitgPty", "Initiator") +
		onTheWay + between + `<Cdtr><Agt><FinInstnId><BICFI>ALPHDEFFXXX</BICFI></FinInstnId></Agt></Cdtr>` + wrapped("UltmtCdtr", "Behind Creditor") + `</RtrChain>`
	raw := replaced(t, string(returnBody("pacs.004.001.09", "", back{chain: chain})), "</SttlmMtd>", "</SttlmMtd>"+reimburse,
		"</RtrRsnInf>", "</RtrRsnInf><OrgnlTxRef>"+wrapped("UltmtDbtr", "Behind Original")+"</OrgnlTxRef>")
	r, client, of := returnReader(t), beta(), credited(t)
	client.Profile = "plain"
	of.Incoming.Notice.Instruction.Involved = []gateway.Involved{
		{Element: "UltmtDbtr", Party: &gateway.Party{Name: "First Payer"}}, {Element: "IntrmyAgt1", Agent: &gateway.Agent{BICFI: "GAMMGB2LXXX"}},
	}
	mapped, err := r.Return(client, &read(t, r, client, raw).Returns[0], of)
	require.NoError(t, err)
	require.Equal(t, together(
		below("RtrChain/", together([]string{"UltmtDbtr Behind Debtor KP", "InitgPty Initiator KP", "UltmtCdtr Behind Creditor KP"}, saidOnTheWay, saidBetween)),
		[]string{"OrgnlTxRef/UltmtDbtr Behind Original KP"}, saidReimburse, []string{"OrgnlTxRef/UltmtDbtr First Payer "},
	), said(mapped.Transfer.Instruction.Involved))
}

func wrapped(element, name string) string {
	return "<" + element + ">" + namedParty("Pty", name) + "</" + element + ">"
}

func TestAnOrderNamesEveryHolderOfItsAccount(t *testing.T) {
	t.Parallel()
	owner := func(name string) string {
		return "<OwnrId><Pty><NmAndAdr><Nm>" + name + "</Nm></NmAndAdr></Pty></OwnrId>"
	}
	raw := replaced(t, string(fundMessage("04", false, [3]string{"O-1", theFund, `<GrssAmt Ccy="EUR">1000.50</GrssAmt>`})),
		"<AcctId>INV-1</AcctId>", "<AcctId>INV-1</AcctId><AcctNm>Nominees</AcctNm>"+owner("First Holder")+owner("Second Holder"),
		"</InvstmtAcctDtls>", "</InvstmtAcctDtls><BnfcryDtls><Nm>One For Whom</Nm></BnfcryDtls>")
	reading := read(t, fundReader(t), plainClient(), raw)
	require.Empty(t, codes(reading.Orders[0].Rejected))
	in := reading.Transfers[0].Transfer.Instruction
	require.Equal(t, "First Holder", in.Debtor.Name)
	require.Equal(t, []string{"InvstmtAcctDtls/AcctNm Nominees ", "InvstmtAcctDtls/OwnrId[2] Second Holder ", "BnfcryDtls[1] One For Whom "}, said(in.Involved))
}
