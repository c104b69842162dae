package iso20022

import (
	"bytes"
	"os"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

// commentOf10MB is row 07 of the index, which is too large to be kept.
func commentOf10MB(t testing.TB) []byte {
	return change(t, paymentXML, "<FIToFICstmrCdtTrf>", "<FIToFICstmrCdtTrf><!--"+strings.Repeat("x", 10_000_000)+"-->")
}

func TestEveryHostileInputIsCaughtAtItsGate(t *testing.T) {
	t.Parallel()

	for _, row := range indexRows(t, sharedData(t, "hostile", "INDEX.md")) {
		name, _, _ := strings.Cut(row[0], " ")
		t.Run(name, func(t *testing.T) {
			t.Parallel()

			var raw []byte
			if strings.HasPrefix(name, "07-") {
				raw = commentOf10MB(t)
			} else {
				var err error
				raw, err = os.ReadFile(sharedData(t, "hostile", name))
				require.NoError(t, err)
			}
			r := Validate(raw, Options{})
			if row[2] == "accept" {
				require.Empty(t, r.Faults)
				require.Equal(t, Accepted, r.Verdict)
				require.Empty(t, r.Gate)
				return
			}
			require.Equal(t, "reject", row[2])
			require.Equal(t, Rejected, r.Verdict)
			require.Equal(t, gateway.Gate(row[3]), r.Gate)
			for _, f := range r.Faults {
				require.NotEmpty(t, f.Rule, f)
				require.Len(t, f.Reason, 4, f)
				require.NotEmpty(t, f.Hint, f)
			}
		})
	}
}

func TestAcceptedOdditiesKeepTheirMeaning(t *testing.T) {
	t.Parallel()

	for name, check := range map[string]func(*testing.T, CreditTransfer){
		"36-plus-amount.xml":        func(t *testing.T, tx CreditTransfer) { require.Equal(t, "1250.75", tx.Amount.Value) },
		"60-cdata-split-amount.xml": func(t *testing.T, tx CreditTransfer) { require.Equal(t, "1250.75", tx.Amount.Value) },
		"50-date-with-zone.xml":     func(t *testing.T, tx CreditTransfer) { require.Equal(t, Date("2026-11-20"), tx.SettlementDate) },
		"58-bidi-and-homoglyph-name.xml": func(t *testing.T, tx CreditTransfer) {
			raw, err := os.ReadFile(sharedData(t, "hostile", "58-bidi-and-homoglyph-name.xml"))
			require.NoError(t, err)
			_, rest, _ := strings.Cut(string(raw), "<Dbtr><Nm>")
			name, _, _ := strings.Cut(rest, "</Nm>")
			require.Contains(t, name, "\u202e")
			require.Equal(t, name, tx.Debtor.Name)
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()

			raw, err := os.ReadFile(sharedData(t, "hostile", name))
			require.NoError(t, err)
			m, r := Accept(raw, Options{})
			require.Empty(t, r.Faults)
			require.Len(t, m.CreditTransfer.Transactions, 1)
			check(t, m.CreditTransfer.Transactions[0])
		})
	}
}

func TestReasonsOfHostileInputsAreTheOnesThatBanksKnow(t *testing.T) {
	t.Parallel()

	for name, reason := range map[string]string{
		"31-jpy-2-decimals.xml": "CH20", "33-zero-amount.xml": "AM01", "39-bad-currency.xml": "AM11", "44-bic-unknown-country.xml": "RC01",
		"45-iban-bad-checksum.xml": "AC01", "47-nboftxs-mismatch.xml": "AM10", "51-dup-uetr-in-file.xml": "DU03",
		"53-unstructured-address-only.xml": "BE07", "57-wallet-in-othr-id-42chars.xml": "FF01",
	} {
		raw, err := os.ReadFile(sharedData(t, "hostile", name))
		require.NoError(t, err)
		r := Validate(raw, Options{})
		require.NotEmpty(t, r.Faults, name)
		require.Equal(t, reason, r.Faults[0].Reason, name)
	}
}

// What is refused must not cost more than a small multiple of what came in,
// and what is refused by its size must cost nothing.
func TestMemoryStaysFlatOnHostileInput(t *testing.T) {
	inputs := map[string][]byte{
		"comment of 10 MB":   commentOf10MB(t),
		"a million elements": []byte("<a>" + strings.Repeat("<b/>", 250_000) + "</a>"),
		"deep":               []byte(strings.Repeat("<a>", 300_000)),
		"attributes":         []byte("<a " + strings.Repeat(`x="1" `, 150_000) + "/>"),
		"documents":          []byte("<a>" + strings.Repeat("<Document/>", 80_000) + "</a>"),
		"namespaces":         []byte(strings.Repeat(`<a xmlns:b="urn:b" xmlns:c="urn:c">`, 25_000)),
		"one long text":      []byte("<a>" + strings.Repeat("x", 1_000_000) + "</a>"),
		"ampersands":         []byte("<a>" + strings.Repeat("&", 1_000_000) + "</a>"),
		"references":         []byte("<a>" + strings.Repeat("&lt;", 250_000) + "</a>"),
		"open comment":       []byte("<a>" + strings.Repeat("<!-", 300_000) + "</a>"),
	}
	for name, raw := range inputs {
		require.Equal(t, Rejected, Validate(raw, Options{}).Verdict, name)
		var before, after runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&before)
		Validate(raw, Options{})
		runtime.ReadMemStats(&after)
		require.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(300_000), name)
	}
}

func TestLimitedReadTakesNoMoreThanItMustToRefuse(t *testing.T) {
	t.Parallel()

	raw, err := ReadLimited(bytes.NewReader(commentOf10MB(t)), Limits{BodyBytes: 4096})
	require.NoError(t, err)
	require.Len(t, raw, 4097)
	r := Validate(raw, Options{Limits: Limits{BodyBytes: 4096}})
	require.Equal(t, gateway.GateSize, r.Gate)
}
