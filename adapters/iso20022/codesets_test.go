package iso20022

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func warningsOf(t *testing.T, raw []byte) []string {
	t.Helper()
	r := Validate(raw, Options{Profile: ProfilePlain})
	require.Equal(t, Accepted, r.Verdict, r.Faults)
	var out []string
	for _, w := range r.Warnings {
		require.Equal(t, RuleCodeSet, w.Rule)
		out = append(out, w.Path+" "+w.Found)
	}
	return out
}

func TestACodeThatItsSetDoesNotHoldIsWarnedOf(t *testing.T) {
	t.Parallel()

	const tx = "/Document/FIToFICstmrCdtTrf/CdtTrfTxInf[1]/"
	require.Empty(t, warningsOf(t, []byte(paymentXML)))
	for name, c := range map[string]struct{ old, changed, want string }{
		"purpose":                {"<Purp><Cd>SUPP</Cd></Purp>", "<Purp><Cd>ZZZZ</Cd></Purp>", tx + "Purp/Cd ZZZZ"},
		"purpose, in CDATA":      {"<Cd>SUPP</Cd>", "<Cd><![CDATA[ZZ]]>ZZ</Cd>", tx + "Purp/Cd ZZZZ"},
		"category purpose":       {"<InstrPrty>NORM</InstrPrty>", "<InstrPrty>NORM</InstrPrty><CtgyPurp><Cd>ZZZZ</Cd></CtgyPurp>", tx + "PmtTpInf/CtgyPurp/Cd ZZZZ"},
		"the set of another":     {"<InstrPrty>NORM</InstrPrty>", "<InstrPrty>NORM</InstrPrty><CtgyPurp><Cd>ADMG</Cd></CtgyPurp>", tx + "PmtTpInf/CtgyPurp/Cd ADMG"},
		"service level":          {"<InstrPrty>NORM</InstrPrty>", "<InstrPrty>NORM</InstrPrty><SvcLvl><Cd>ZZZZ</Cd></SvcLvl>", tx + "PmtTpInf/SvcLvl[1]/Cd ZZZZ"},
		"local instrument":       {"<InstrPrty>NORM</InstrPrty>", "<InstrPrty>NORM</InstrPrty><LclInstrm><Cd>ZZZZ</Cd></LclInstrm>", tx + "PmtTpInf/LclInstrm/Cd ZZZZ"},
		"account identification": {"<Othr><Id>WLT-0001</Id></Othr>", "<Othr><Id>WLT-0001</Id><SchmeNm><Cd>ZZZZ</Cd></SchmeNm></Othr>", tx + "CdtrAcct/Id/Othr/SchmeNm/Cd ZZZZ"},
		"proprietary":            {"<Purp><Cd>SUPP</Cd></Purp>", "<Purp><Prtry>ZZZZ</Prtry></Purp>", ""},
	} {
		want := []string{c.want}
		if c.want == "" {
			want = nil
		}
		require.Equal(t, want, warningsOf(t, change(t, paymentXML, c.old, c.changed)), name)
	}
	prefixed := strings.NewReplacer("</", "</p:", "<Document xmlns=", "<p:Document xmlns:p=", "<?", "<?").Replace(paymentXML)
	prefixed = regexp.MustCompile(`<([A-Z])`).ReplaceAllString(prefixed, "<p:$1")
	require.Equal(t, []string{tx + "Purp/Cd ZZZZ"}, warningsOf(t, change(t, prefixed, ">SUPP<", ">ZZZZ<")))
}

func TestWarningsAreBounded(t *testing.T) {
	t.Parallel()

	one := strings.Replace(paymentTxXML, "SUPP", "ZZZZ", 1)
	var txs strings.Builder
	for i := range 2 * warningsMax {
		id := string(rune('a'+i%26)) + strings.Repeat("x", i/26)
		txs.WriteString(strings.NewReplacer("INSTR-1", id, "TX-1", id, "E2E-1", id, "0b7a3c52-8f0e-4c1d-9a44-5d2f6e7a8b90", uuidOf(i)).Replace(one))
	}
	raw := strings.Replace(strings.Replace(paymentXML, paymentTxXML, txs.String(), 1), "<NbOfTxs>1<", "<NbOfTxs>200<", 1)
	require.Len(t, warningsOf(t, []byte(raw)), warningsMax)
}

func uuidOf(i int) string {
	const hex = "0123456789abcdef"
	return "0b7a3c52-8f0e-4c1d-9a44-5d2f6e7a8b" + string(hex[i/16%16]) + string(hex[i%16])
}

// The sets are those of the shared data, each code of them and no other.
func TestTheCodeSetsAreThoseThatWerePublished(t *testing.T) {
	t.Parallel()

	dir := sharedData(t, "codes")
	for set, file := range map[string]string{
		"ExternalPurpose": "purpose", "ExternalCategoryPurpose": "category_purpose", "ExternalReturnReason": "return_reason",
		"ExternalCancellationReason": "cancellation_reason", "ExternalLocalInstrument": "local_instrument", "ExternalServiceLevel": "service_level",
		"ExternalStatusReason": "status_reason", "ExternalProxyAccountType": "proxy_account_type",
	} {
		text, err := os.ReadFile(filepath.Join(dir, "external_"+file+"_code.json"))
		require.NoError(t, err)
		var published struct {
			Codes map[string]string `json:"codes"`
		}
		require.NoError(t, json.Unmarshal(text, &published))
		require.NotEmpty(t, published.Codes)
		require.Len(t, codeSets()[set], len(published.Codes), set)
		for code := range published.Codes {
			require.True(t, codeSets()[set][code], "%s %s", set, code)
		}
	}
}
