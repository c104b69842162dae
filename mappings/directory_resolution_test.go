package mappings_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

func TestCreditorsAreFoundInTheWaysOfTheClient(t *testing.T) {
	t.Parallel()
	const (
		iban  = "<Id><IBAN>FR1420041010050500013M02606</IBAN></Id>"
		alias = "<Id><Othr><Id>woods-01</Id><SchmeNm><Prtry>ALIAS</Prtry></SchmeNm></Othr></Id>"
		lei   = "<Id><OrgId><LEI>5493001KJTIIGC8Y1R12</LEI></OrgId></Id>"
	)
	proxy := func(wallet string) string {
		return "<Prxy><Tp><Prtry>CAIP10</Prtry></Tp><Id>eip155:8453:" + wallet + "</Id></Prxy>"
	}
	for name, c := range map[string]struct {
		ways []gateway.Resolution
		pay  pay
		want string
	}{
		"by default an account":           {nil, pay{account: iban}, woodsWallet},
		"by default an alias":             {nil, pay{account: alias, creditorID: lei}, otherWallet},
		"by default account and proxy":    {nil, pay{account: iban + proxy(woodsWallet)}, woodsWallet},
		"an account, no alias":            {[]gateway.Resolution{"account"}, pay{account: alias, creditorID: lei}, "MAP-CDTRACCT AC03"},
		"an account, no proxy":            {[]gateway.Resolution{"account"}, pay{account: iban + proxy(woodsWallet)}, "MAP-WALLET AC03"},
		"an account":                      {[]gateway.Resolution{"account"}, pay{account: iban}, woodsWallet},
		"an alias, no account":            {[]gateway.Resolution{"alias"}, pay{account: iban}, "MAP-CDTRACCT AC03"},
		"an alias":                        {[]gateway.Resolution{"alias"}, pay{account: alias, creditorID: lei}, otherWallet},
		"a proxy that doesn't agree":      {[]gateway.Resolution{"account", "caip10"}, pay{account: iban + proxy(otherWallet)}, "MAP-WALLET AC03"},
		"nor in another order":            {[]gateway.Resolution{"caip10", "account"}, pay{account: iban + proxy(otherWallet)}, "MAP-WALLET AC03"},
		"an account that no way is for":   {[]gateway.Resolution{"native", "caip10"}, pay{account: iban + proxy(woodsWallet)}, "MAP-CDTRACCT AC03"},
		"a code of ISO's is no alias":     {[]gateway.Resolution{"alias"}, pay{account: strings.Replace(alias, "<Prtry>ALIAS</Prtry>", "<Cd>BBAN</Cd>", 1)}, "MAP-CDTRACCT AC03"},
		"nor is an Othr without a scheme": {[]gateway.Resolution{"alias"}, pay{account: "<Id><Othr><Id>woods-01</Id></Othr></Id>"}, "MAP-CDTRACCT AC03"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			client := alpha()
			client.Resolution = c.ways
			got := read(t, newReader(t), client, body(c.pay)).Transfers[0]
			if got.Transfer.Route == nil {
				require.Equal(t, c.want, codes(got.Rejected))
				return
			}
			require.Equal(t, c.want, got.Transfer.Route.Beneficiary.Hex())
		})
	}
}

// From pacs.008.001.13 on, an account may be named by its proxy alone.
func TestWalletAloneFindsTheAccountThatItIsBoundTo(t *testing.T) {
	t.Parallel()
	alone := func(wallet string, p pay) []byte {
		p.account = "<Prxy><Tp><Prtry>CAIP10</Prtry></Tp><Id>eip155:8453:" + wallet + "</Id></Prxy>"
		return bytes.Replace(body(p), []byte("pacs.008.001.08"), []byte("pacs.008.001.13"), 1)
	}
	for name, c := range map[string]struct {
		ways []gateway.Resolution
		raw  []byte
		want string
	}{
		"its holder's":           {nil, alone(woodsWallet, pay{}), woodsWallet},
		"bound to nobody":        {nil, alone(gammaWallet, pay{}), "MAP-WALLET AC03"},
		"another's":              {nil, alone(woodsWallet, pay{creditor: "Gamma Ltd"}), "MAP-CDTR BE01"},
		"one of several holders": {nil, alone(otherWallet, pay{creditorID: "<Id><OrgId><LEI>5493001KJTIIGC8Y1R12</LEI></OrgId></Id>"}), otherWallet},
		"not taken":              {[]gateway.Resolution{"account"}, alone(woodsWallet, pay{}), "MAP-WALLET AC03"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			client := plainClient()
			client.Resolution = c.ways
			got := read(t, newReader(t), client, c.raw).Transfers[0]
			if got.Transfer.Route == nil {
				require.Equal(t, c.want, codes(got.Rejected))
				return
			}
			require.Equal(t, c.want, got.Transfer.Route.Beneficiary.Hex())
		})
	}
}

// A wallet is taken from the directory, or from a proxy that agrees with it:
// never from words, whatever they look like.
func TestAWalletIsNeverTakenFromFreeText(t *testing.T) {
	t.Parallel()
	const caip = "eip155:8453:" + gammaWallet
	for name, change := range map[string]struct {
		p    pay
		want string
		text string // in place of the remittance information
	}{
		"a CAIP-10 in the remittance":        {pay{}, woodsWallet, caip},
		"an address in the remittance":       {pay{}, woodsWallet, gammaWallet},
		"another IBAN in the remittance":     {pay{}, woodsWallet, "GB33BUKB20201555555555"},
		"nothing but a CAIP-10":              {pay{account: unknownIBAN}, "MAP-CDTRACCT AC03", caip},
		"nothing but an address":             {pay{account: unknownIBAN}, "MAP-CDTRACCT AC03", woodsWallet},
		"nothing but a known IBAN":           {pay{account: unknownIBAN}, "MAP-CDTRACCT AC03", "FR1420041010050500013M02606"},
		"an address as the creditor's name":  {pay{account: unknownIBAN, creditor: woodsWallet}, "MAP-CDTRACCT AC03", ""},
		"an address as the account's name":   {pay{account: unknownIBAN + "<Nm>" + woodsWallet + "</Nm>"}, "MAP-CDTRACCT AC03", ""},
		"a CAIP-10 as the account's name":    {pay{account: knownIBAN + "<Nm>" + caip + "</Nm>"}, woodsWallet, ""},
		"an address as the account's number": {pay{account: "<Id><Othr><Id>" + woodsWallet[:34] + "</Id></Othr></Id>"}, "MAP-CDTRACCT AC03", ""},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			raw := body(change.p)
			if change.text != "" {
				raw = bytes.Replace(raw, []byte("Invoice 4711"), []byte(change.text), 1)
				require.Contains(t, string(raw), change.text)
			}
			client := plainClient()
			got := read(t, newReader(t), client, raw).Transfers[0]
			if got.Transfer.Route == nil {
				require.Equal(t, change.want, codes(got.Rejected))
				return
			}
			require.Empty(t, got.Rejected)
			require.Equal(t, change.want, got.Transfer.Route.Beneficiary.Hex())
		})
	}
}

const (
	knownIBAN   = "<Id><IBAN>FR1420041010050500013M02606</IBAN></Id>"
	unknownIBAN = "<Id><IBAN>GB29NWBK60161331926819</IBAN></Id>"
)
