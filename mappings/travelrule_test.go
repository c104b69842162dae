package mappings_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/compliance/ivms"
	"github.com/vostro-gateway/vostro/compliance/ivms/ivmstest"
	"github.com/vostro-gateway/vostro/gateway"
)

var bics = regexp.MustCompile(`BIC(?:FI)?>([A-Z0-9]{8}(?:[A-Z0-9]{3})?)<`)

// Whatever bank a sample is of: what it says of its parties is written for the travel
// rule, and fits the data model.
func TestEverySampleOfACreditTransferHasATravelRuleDocument(t *testing.T) {
	t.Parallel()
	dir := sharedDir(t, "samples")
	client := alpha()
	client.Profile = "plain"
	r := newReader(t)
	written, natural, identified := 0, 0, 0
	require.NoError(t, filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || filepath.Ext(path) != ".xml" {
			return err
		}
		raw, err := os.ReadFile(path)
		require.NoError(t, err)
		if !strings.Contains(string(raw), "FIToFICstmrCdtTrf") {
			return nil
		}
		client.BICs = nil // whoever sends it, may
		for _, bic := range bics.FindAllStringSubmatch(string(raw), -1) {
			client.BICs = append(client.BICs, gateway.BIC11(bic[1]))
		}
		reading, err := r.Read(t.Context(), client, raw)
		if gateway.CodeOf(err) == gateway.CodeInvalidMessage {
			return nil // refused whole: an invalid sample
		}
		require.NoError(t, err, path)
		for _, tr := range reading.Transfers {
			w := ivms.Write(&tr.Transfer)
			require.Empty(t, ivmstest.Faults(t, w.Document), path)
			require.Equal(t, ivms.Missing(&tr.Transfer), w.Missing, path)
			written++
			if who := w.Document.Originator.Persons[0]; who.Natural != nil {
				natural++
				if who.Natural.ID != nil || who.Natural.Birth != nil || who.Natural.Customer != "" {
					identified++
				}
			}
		}
		return nil
	}))
	t.Logf("%d documents, %d of natural persons, %d of them identified", written, natural, identified)
	require.GreaterOrEqual(t, written, 50)
	require.Positive(t, natural)
}
