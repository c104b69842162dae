package ccip_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/devnet/chainlink"
	"github.com/vostro-gateway/vostro/gateway"
)

// The page has a row for each check and no other, with every refusal that tests provoke and where. VOSTRO_UPDATE=1 writes
// its last column.
func TestThePreflightPageSaysWhatIsProvoked(t *testing.T) {
	t.Parallel()
	codes, isos, on := map[string][]string{}, map[string][]string{}, map[string][]string{
		// By tests of their own.
		"finality_and_verifiers": {"2.0"}, "pool_fee": {"2.0"}, "source_head": {"devnet"}, "destination_head": {"devnet"},
	}
	note := func(check string, code gateway.Code, iso string, where ...string) {
		codes[check], isos[check], on[check] = append(codes[check], string(code)), append(isos[check], iso), append(on[check], where...)
	}
	for _, r := range refusals() {
		note(r.check, r.code, r.iso, "devnet")
	}
	for _, r := range slices.Concat(provocations(), valueProvocations(), []provoked{dry}) {
		if r.on == nil {
			r.on = chainlink.Generations()
		}
		note(r.check, r.code, r.iso, r.on...)
	}
	path := filepath.Join("..", "..", "docs", "preflight.md")
	raw, err := os.ReadFile(path)
	require.NoError(t, err)
	lines := strings.Split(string(raw), "\n")
	var rows []string
	for i, line := range lines {
		if !strings.HasPrefix(line, "| `") {
			continue
		}
		cells := strings.Split(strings.Trim(line, "|"), "|")
		require.Len(t, cells, 5, line)
		check := strings.Trim(cells[0], " `")
		rows = append(rows, check)
		for _, code := range codes[check] {
			if cells[1] != " what the pool answers " && cells[1] != " what the contracts answer " {
				require.Contains(t, cells[1], code, check)
			}
		}
		for _, iso := range isos[check] {
			if strings.TrimSpace(cells[2]) != "" {
				require.Contains(t, cells[2], iso, check)
			}
		}
		cells[4] = " " + places(on[check]) + " "
		lines[i] = "|" + strings.Join(cells, "|") + "|"
	}
	if os.Getenv("VOSTRO_UPDATE") == "1" {
		require.NoError(t, os.WriteFile(path, []byte(strings.Join(lines, "\n")), 0o644))
	} else {
		require.Equal(t, strings.Join(lines, "\n"), string(raw), "write it again with VOSTRO_UPDATE=1")
	}
	w := open(t)
	for i, c := range w.network().Preflight(t.Context(), w.transfer(w.src, "page"), nil).Checks {
		require.Less(t, i, len(rows))
		require.Equal(t, c.Name, rows[i], "the page has the checks in their order")
	}
	for check := range on {
		require.Contains(t, rows, check)
	}
}

// places gives the generations on which something was provoked.
func places(on []string) string {
	var theirs []string
	for _, g := range chainlink.Generations() {
		if slices.Contains(on, g) {
			theirs = append(theirs, g)
		}
	}
	switch {
	case len(theirs) == len(chainlink.Generations()):
		return "all"
	case len(theirs) > 0:
		return strings.Join(theirs, ", ")
	case len(on) > 0:
		return "devnet"
	}
	return "–"
}
