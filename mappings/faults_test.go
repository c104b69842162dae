package mappings_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/mappings"
)

// additional gives the pieces of AddtlInf of a report.
func additional(t *testing.T, body []byte) []string {
	t.Helper()
	var out []string
	for _, part := range strings.Split(string(body), "<AddtlInf>")[1:] {
		text, _, ended := strings.Cut(part, "</AddtlInf>")
		require.True(t, ended)
		require.LessOrEqual(t, utf8.RuneCountInString(text), 105)
		out = append(out, text)
	}
	return out
}

func TestATransactionRefusedAloneTellsRulePlaceAndWhatWasFound(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		raw  []byte
		path string
	}{
		"pacs.002": {body(pay{account: "<Id><IBAN>DE75512108001245126199</IBAN></Id>"}), "/Document/FIToFICstmrCdtTrf/CdtTrfTxInf[1]/CdtrAcct/Id"},
		"pain.002": {
			initiation("09", []string{order("<EndToEndId>A</EndToEndId>", elevenEUR, betaAgent, "DE75512108001245126199")}),
			"/Document/CstmrCdtTrfInitn/PmtInf[1]/CdtTrfTxInf[1]/CdtrAcct/Id",
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			refused := read(t, newReader(t), plainClient(), c.raw).Transfers[0]
			require.Len(t, refused.Rejected, 1)
			require.Equal(t, "DE75512108001245126199", refused.Rejected[0].Found)
			refused.Transfer.ID = "tr_1"
			got, _ := report(t, newReporter(t, plainClient()), &refused.Transfer, event(gateway.StateRejected, refused.Rejected...), nil)
			require.True(t, strings.HasPrefix(got.Type, name))
			require.Empty(t, iso20022.CheckSchema(iso20022.Part{Type: got.Type, End: len(got.Body), XML: document(got.Body)}))
			info := additional(t, got.Body)
			require.Equal(t, strings.Fields(refused.Rejected[0].Text), strings.Fields(strings.Join(info[:len(info)-2], " ")))
			require.Equal(t, []string{"rule MAP-CDTRACCT at " + c.path, "found: DE75512108001245126199"}, info[len(info)-2:])
		})
	}
}

func TestWhatWasFoundIsShortened(t *testing.T) {
	t.Parallel()
	name := strings.Repeat("Möbel ", 22) + "GmbH"
	refused := read(t, newReader(t), plainClient(), body(pay{creditor: name})).Transfers[0]
	require.Equal(t, "MAP-CDTR BE01", codes(refused.Rejected))
	found := refused.Rejected[0].Found
	require.LessOrEqual(t, utf8.RuneCountInString(found), 70)
	require.True(t, strings.HasPrefix(name, strings.TrimSuffix(found, "…")))
	require.True(t, strings.HasSuffix(found, "…"))
}

func TestARegulatoryRefusalOrOneByThePolicyTellsNoRulePlaceOrFind(t *testing.T) {
	t.Parallel()
	reason := gateway.Reason{Rule: "party.listed", Text: "words of the bank's rule", Path: "Cdtr/Nm", Found: "the listed one"}
	asItCame := transfer(t)
	asItCame.Route = nil
	regulatory := reason
	regulatory.ISO = "RR04"
	got, _ := report(t, newReporter(t, alpha()), asItCame, event(gateway.StateRejected, regulatory), nil)
	require.Equal(t, []string{"refused for regulatory reasons"}, additional(t, got.Body))

	reason.ISO = "AM02"
	got, _ = report(t, newReporter(t, alpha()), transfer(t), event(gateway.StateRejected, reason), nil)
	require.Equal(t, []string{"words of the bank's rule"}, additional(t, got.Body), "a policy was asked")
}

func TestARefusalThatOnlySaysMoreIsNotToldAgain(t *testing.T) {
	t.Parallel()
	r, tr := newReporter(t, alpha()), transfer(t)
	tr.Route = nil
	reason := gateway.Reason{Rule: "LANE_CURSED", Text: "t", ISO: "ED05"}
	first, _ := report(t, r, tr, event(gateway.StateParked, reason), nil)
	require.NotNil(t, first)
	reason.Path, reason.Found = "CdtrAcct", "x"
	again, _ := report(t, r, tr, event(gateway.StateParked, reason), first)
	require.Nil(t, again)
}

func TestARefusalNamesAllFaultsOfATransactionAtOnce(t *testing.T) {
	t.Parallel()
	stranger := plainClient()
	stranger.BICs = []string{"OTHRDEFFXXX"}
	unknownIBAN := "<Id><IBAN>DE75512108001245126199</IBAN></Id>"
	noAddress := func(raw []byte) []byte {
		return []byte(strings.Replace(string(raw), "<PstlAdr><TwnNm>Lyon</TwnNm><Ctry>FR</Ctry></PstlAdr>", "<PstlAdr><TwnNm>Lyon</TwnNm></PstlAdr>", 1))
	}
	for name, c := range map[string]struct {
		client *gateway.Client
		raw    []byte
		want   string
	}{
		"another's agent, an unknown agent and a currency without a token": {
			stranger, body(pay{agent: bicElement("DELTITMMXXX"), currency: "CHF"}), "MAP-CLIENT AGNT, MAP-CDTRAGT RC04, MAP-CURRENCY AM03",
		},
		"an unknown agent, an unknown account and a currency without a token": {
			plainClient(), body(pay{agent: bicElement("DELTITMMXXX"), account: unknownIBAN, currency: "CHF"}), "MAP-CDTRAGT RC04, MAP-CDTRACCT AC03, MAP-CURRENCY AM03",
		},
		"an unknown agent and another holder": {
			plainClient(), body(pay{agent: bicElement("DELTITMMXXX"), creditor: "Else"}), "MAP-CDTRAGT RC04, MAP-CDTR BE01",
		},
		"an account at another agent, another holder, a wallet of another account": {
			plainClient(),
			body(pay{
				agent: bicElement("GAMMGB2LXXX"), creditor: "Else",
				account: "<Id><IBAN>FR1420041010050500013M02606</IBAN></Id><Prxy><Tp><Prtry>CAIP10</Prtry></Tp><Id>eip155:8453:" + otherWallet + "</Id></Prxy>",
			}),
			"MAP-CDTRACCT AC03, MAP-CDTR BE01, MAP-WALLET AC03",
		},
		"an order that leaves the agent to an unknown account": {
			plainClient(), initiation("09", []string{order("<EndToEndId>A</EndToEndId>", elevenEUR, "", "DE75512108001245126199")}), "MAP-CDTRACCT AC03",
		},
		"a bank that can't be paid and a currency without a token": {
			plainClient(), []byte(strings.Replace(string(interbank("INDA", uetrElement(1), bicElement("DELTITMMXXX"), "")), `Ccy="EUR"`, `Ccy="CHF"`, 1)),
			"MAP-CDTRAGT RC04, MAP-CURRENCY AM03",
		},
		"a fault by the rules beside another by the directory": {alpha(), body(pay{amount: "0.00", account: unknownIBAN}), "AMOUNT-ZERO AM01, MAP-CDTRACCT AC03"},
		"a wrong account is wrong once":                        {alpha(), body(pay{account: "<Id><IBAN>FR1520041010050500013M02606</IBAN></Id>"}), "VAL-IBAN AC01"},
		"an address explains no holder":                        {alpha(), noAddress(body(pay{creditor: "Else"})), "CBPR-ADDRESS BE04, MAP-CDTR BE01"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got := read(t, newReader(t, withBankWallet), c.client, c.raw).Transfers[0]
			require.Equal(t, c.want, codes(got.Rejected))
			require.Nil(t, got.Transfer.Route)
			for _, r := range got.Rejected {
				require.NotEmpty(t, r.Path)
				require.NotEmpty(t, r.Found+r.Text)
			}
		})
	}
}

func TestAFaultOfTheWholeTransactionExplainsNoneOfItsParts(t *testing.T) {
	t.Parallel()
	r := newReader(t, func(c *mappings.ReaderConfig) {
		c.House = map[string]iso20022.HouseRules{"alpha": houseFunc(func(map[string]any) ([]gateway.Fault, error) {
			return []gateway.Fault{{Path: "/Document/FIToFICstmrCdtTrf/CdtTrfTxInf[1]", Rule: "ALPHA-1", Reason: "CH16", Hint: "not like this"}}, nil
		})}
	})
	got := read(t, r, alpha(), body(pay{agent: bicElement("DELTITMMXXX")})).Transfers[0]
	require.Equal(t, "ALPHA-1 CH16, MAP-CDTRAGT RC04", codes(got.Rejected))
}
