package iso20022

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

// noUETR are the samples that the CBPR+ column calls valid although they have no
// UETR. The rule package behind that column holds only what the guideline states
// as a rule; that the UETR is mandatory is in the guideline's schema. Ours stands.
var noUETR = map[string]bool{
	"cbpr-ur/tests__fixtures__pacs008_valid.xml":           true,
	"cbpr-ur/tests__fixtures__pacs_008_2026_valid.xml":     true,
	"cbpr-ur/tests__fixtures__pacs_008_stp_2025_valid.xml": true,
	"cbpr-ur/tests__fixtures__pacs_008_stp_2026_valid.xml": true,
}

// sameRule are the rules that the guideline has twice and that we report once.
var sameRule = map[string]string{"R2": "R3", "R7": "R1"}

var ruleNumber = regexp.MustCompile(`R\d+|VAL-[A-Z]+`)

// gateOfUnserved is where a sample must be caught whose message isn't served.
func gateOfUnserved(row []string) gateway.Gate {
	if row[3] == "notwf" {
		return gateway.GateParse
	}
	return gateway.GateType
}

// The table of what the gates make of every sample is the log of this test.
func TestSamplesAreJudgedAsTheIndexSaysUpToTheirRules(t *testing.T) {
	t.Parallel()

	differences := 0
	for _, row := range indexRows(t, sharedData(t, "samples", "INDEX.md")) {
		raw, err := os.ReadFile(sharedData(t, "samples", row[0]))
		require.NoError(t, err)
		r := Validate(raw, Options{Profile: ProfilePlain})
		want := gateway.Gate("")
		switch kind := row[2][strings.LastIndex(row[2], "+")+1:]; {
		case inbound(kind) == nil:
			want = gateOfUnserved(row)
		case row[3] != "valid":
			want = gateway.GateXSD
		case r.Gate == gateway.GateRules:
			continue // what rules say of it is compared elsewhere
		}
		if r.Gate != want {
			differences++
			t.Logf("| %s | %s | %s | wanted %q | got %q | %v |", row[0], row[2], row[3], want, r.Gate, r.Faults)
		}
	}
	require.Zero(t, differences, "see the table above")
}

func TestEverySampleHasTheVerdictOfItsIndexRow(t *testing.T) {
	t.Parallel()

	rows := indexRows(t, sharedData(t, "samples", "INDEX.md"))
	require.Len(t, rows, 269)
	for _, row := range rows {
		t.Run(row[0], func(t *testing.T) {
			t.Parallel()

			raw, err := os.ReadFile(sharedData(t, "samples", row[0]))
			require.NoError(t, err)
			r := Validate(raw, Options{Profile: ProfileCBPR2026})
			kind := row[2][strings.LastIndex(row[2], "+")+1:]
			if inbound(kind) == nil {
				require.Equal(t, Rejected, r.Verdict)
				require.Equal(t, gateOfUnserved(row), r.Gate, r.Faults)
				return
			}
			require.Equal(t, kind, r.Message)
			if row[3] != "valid" {
				require.Equal(t, gateway.GateXSD, r.Gate)
				return
			}
			require.Contains(t, []gateway.Gate{"", gateway.GateRules}, r.Gate, r.Faults)
			if kind != TypeCustomerCreditTransfer {
				return
			}
			cbpr := ""
			if len(row) > 6 {
				_, cbpr, _ = strings.Cut(row[6], "2026:")
			}
			ours := map[string]bool{}
			for _, f := range r.Faults {
				ours[strings.TrimPrefix(f.Rule, "pacs.008:")] = true
			}
			if noUETR[row[0]] {
				require.Equal(t, map[string]bool{"CBPR-UETR": true}, ours)
				return
			}
			if cbpr == "" {
				return // nobody has judged it
			}
			theirs := map[string]bool{}
			for _, number := range ruleNumber.FindAllString(cbpr, -1) {
				if same := sameRule[number]; same != "" {
					number = same
				}
				theirs[number] = true
			}
			require.Equal(t, theirs, ours, r.Faults)
		})
	}
}
