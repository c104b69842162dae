package iso20022

import (
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

func TestResultIsTheJSONThatValidatePrints(t *testing.T) {
	t.Parallel()

	out, err := json.Marshal(Validate([]byte(paymentXML), Options{}))
	require.NoError(t, err)
	require.JSONEq(t, `{"verdict":"accepted","gate":"","message":"pacs.008.001.08","faults":[]}`, string(out))

	out, err = json.Marshal(Validate(change(t, paymentXML, "DE89", "DE88"), Options{}))
	require.NoError(t, err)
	require.JSONEq(t, `{"verdict":"rejected","gate":"rules","message":"pacs.008.001.08","faults":[{"gate":"rules",
		"path":"/Document/FIToFICstmrCdtTrf/CdtTrfTxInf[1]/DbtrAcct/Id/IBAN","rule":"VAL-IBAN","reason":"AC01","found":"DE88370400440532013000",
		"hint":"the check digits don't match (ISO 7064 mod 97)"}]}`, string(out))
}

func TestNothingIsHandedOnBeforeTheSchemaSaidYes(t *testing.T) {
	t.Parallel()

	for name, raw := range map[string][]byte{
		"size":   commentOf10MB(t),
		"parse":  change(t, paymentXML, "</Document>", ""),
		"type":   change(t, paymentXML, "pacs.008.001.08", "pacs.008.001.09"),
		"xsd":    change(t, paymentXML, "SHAR", "OURS"),
		"header": change(t, enveloped(headerXML), "<CreDt>", "<CreDt>x"),
	} {
		m, r := Accept(raw, Options{})
		require.Nil(t, m, name)
		require.True(t, r.Refused(), name)
	}
}

// FuzzValidate starts from messages one step away from a payment, so that the
// fuzzer gets behind every gate.
func FuzzValidate(f *testing.F) {
	f.Add([]byte(paymentXML))
	f.Add([]byte(enveloped(headerXML)))
	f.Add([]byte(prefixed(body(paymentXML))))
	f.Add(file(2))
	for _, c := range ruleCases {
		if !c.header {
			f.Add(change(f, paymentXML, c.pairs...))
		}
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		m, r := Accept(raw, Options{})
		require.Equal(t, r.Verdict == Accepted, len(r.Faults) == 0)
		require.Equal(t, r.Verdict == Accepted, r.Gate == "")
		if r.Verdict == Accepted || r.Gate == gateway.GateRules {
			if m == nil {
				require.True(t, r.Refused())
				return
			}
			require.NotEmpty(t, m.Content.Reference())
			if m.CreditTransfer != nil {
				for _, tx := range m.CreditTransfer.Transactions {
					again, err := decimal(tx.Amount.Value)
					require.NoError(t, err)
					require.Equal(t, again, tx.Amount.Value)
				}
			}
			for _, fault := range r.Faults {
				require.Less(t, fault.Tx, m.Content.Count())
				require.GreaterOrEqual(t, fault.Tx, gateway.WholeMessage)
				require.True(t, strings.HasPrefix(fault.Path, "/"), fault.Path)
			}
			return
		}
		require.Nil(t, m)
		for _, fault := range r.Faults {
			require.Equal(t, gateway.WholeMessage, fault.Tx)
		}
	})
}

func TestCodeTablesHaveTheirShape(t *testing.T) {
	t.Parallel()

	tab := tables()
	require.Len(t, tab.countries, 250, "249 of ISO 3166-1 and XK")
	require.Len(t, tab.ibans, 89)
	require.Len(t, tab.currencies, 176)
	for c, digits := range tab.currencies {
		require.Len(t, c, 3)
		require.Contains(t, []int{-1, 0, 2, 3, 4}, digits, c)
		require.False(t, tab.former[c], c)
	}
	for c, length := range tab.ibans {
		require.True(t, tab.countries[c], c)
		require.GreaterOrEqual(t, length, 15, c)
		require.LessOrEqual(t, length, 34, c)
	}
	for currency, want := range map[string]int{"EUR": 2, "USD": 2, "JPY": 0, "KWD": 3, "CLF": 4, "XAU": -1, "XCG": 2} {
		digits, ok := CurrencyDigits(currency)
		require.True(t, ok, currency)
		require.Equal(t, want, digits, currency)
	}
}

func TestIBANsOfTheRegistryPass(t *testing.T) {
	t.Parallel()

	for iban := range strings.FieldsSeq(`DE89370400440532013000 GB29NWBK60161331926819 FR1420041010050500013M02606 NO9386011117947
		MT84MALT011000012345MTLCAST001S CH9300762011623852957 NL91ABNA0417164300 SA0380000000608010167519 BR9700360305000010009795493P1
		XK051212012345678906 LC55HEMM000100010012001200023015 BE68539007547034 ES9121000418450200051332 IT60X0542811101000000123456`) {
		require.Empty(t, ibanProblem(iban), iban)
		require.NotEmpty(t, ibanProblem(iban[:len(iban)-1]), iban)
		spoilt := []byte(iban)
		spoilt[3] = '0' + (spoilt[3]-'0'+1)%10
		require.NotEmpty(t, ibanProblem(string(spoilt)), iban)
	}
	// Right check digits don't make up for a wrong length.
	short := fmt.Sprintf("DE%02d3704004405320130", 98-mod97("3704004405320130DE00"))
	require.Equal(t, 1, mod97(short[4:]+short[:4]))
	require.Contains(t, ibanProblem(short), "22 characters")
	require.NotEmpty(t, ibanProblem("D"))
	require.NotEmpty(t, ibanProblem("DE89-70400440532013000"))
}

func TestReasonsAreCodesOfTheExternalSet(t *testing.T) {
	t.Parallel()

	text, err := os.ReadFile(sharedData(t, "codes", "external_status_reason_code.json"))
	require.NoError(t, err)
	var set struct {
		Codes map[string]string `json:"codes"`
	}
	require.NoError(t, json.Unmarshal(text, &set))
	for _, code := range []string{
		reasonFormat, reasonType, reasonContent, reasonBarred, reasonMissing, reasonDecimals, reasonSum, reasonZero, reasonCurrency, reasonBIC, reasonAccount,
		reasonDuplicate, reasonDupEndToEn, reasonDupInstr, reasonCreditor, reasonDebtor, reasonDebtorName, reasonCreditorName, reasonName, reasonID,
		reasonCountry, reasonDebtorCountry, reasonCreditorCountry, reasonAgent,
	} {
		require.Contains(t, set.Codes, code)
	}
	for _, p := range Profiles() {
		for _, packs := range p.sets {
			for _, r := range packs.rules {
				if len(r.families) > 0 && strings.HasPrefix(r.families[0], "setr.") && slices.Contains(strings.Fields(rejections), r.reason) {
					continue // what a setr.016 says is a list of its own
				}
				require.Contains(t, set.Codes, r.reason, r.id)
			}
		}
	}
}
