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
				require.NotEqual(t, gateway.GateSize, r.Gate)
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
