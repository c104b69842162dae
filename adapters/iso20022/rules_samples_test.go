package iso20022

import (
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// judged runs the rules of a profile over a message of any type that has rules,
// also one that only leaves us or that its schema would stop.
func judged(t *testing.T, raw []byte, profile string) (family string, u usage, ids []string) {
	t.Helper()
	envelope, faults := Read(raw, Limits{})
	require.Empty(t, faults)
	var header *Header
	var err error
	if envelope.Header.Present() {
		header, err = decodeHeader(envelope.Header)
		require.NoError(t, err)
	}
	p, err := FindProfile(profile)
	require.NoError(t, err)
	c := newCheck(header, envelope.Document.Type, p.on(""), Options{KnownChain: KnownChain})
	_, faults, err = inspect(envelope.Document, c)
	require.NoError(t, err)
	set := map[string]bool{}
	for _, f := range faults {
		set[f.Rule] = true
	}
	return c.shape.family, c.usage, slices.Sorted(maps.Keys(set))
}

// places tells what a pack's rules check and where, by their ids.
func places(p *pack) map[string]string {
	at := map[string]string{}
	for _, r := range p.rules {
		at[r.id] = r.kind + " " + r.at
		for _, alias := range p.aliases[r.id] {
			at[alias] = at[r.id]
		}
	}
	for message, number := range p.msgdef {
		family, u, _ := strings.Cut(message, " ")
		if u == "" {
			at[family+":"+number[strings.IndexByte(number, ':')+1:]] = "msgdef "
		}
		at[number] = "msgdef "
	}
	return at
}

// twice are the rules that a book has a second time for messages that are
// duplicates; the catalogue reports both, we the one that speaks of the message.
var twice = map[string]string{"to-dupl ": "to ", "agents-dupl ": "agents "}

// TestSamplesBreakTheRulesThatTheirCatalogueNames compares what we find with what
// the catalogue of the CBPR+ guidelines says about each sample. It takes a cover,
// an advice and an STP payment by the book of the core message, so there the
// checks and their places are compared and not their numbers.
func TestSamplesBreakTheRulesThatTheirCatalogueNames(t *testing.T) {
	t.Parallel()

	rows := indexRows(t, sharedData(t, "samples", "INDEX.md"))
	compared := 0
	for _, release := range []struct{ year, profile, table string }{{"2025:", ProfileCBPR2025, cbpr2025}, {"2026:", ProfileCBPR2026, cbpr2026}} {
		pack := mustPack(release.table)
		at := places(pack)
		for _, row := range rows {
			kind := row[2][strings.LastIndex(row[2], "+")+1:]
			if len(row) < 7 || !strings.Contains(row[6], release.year) || row[3] == "notwf" || shapes[familyOf(kind)] == nil || Find(kind) == nil || !strings.HasPrefix(row[2], "head") {
				continue
			}
			_, said, _ := strings.Cut(row[6], release.year)
			said, _, _ = strings.Cut(said, "2026:")
			raw, err := os.ReadFile(sharedData(t, "samples", row[0]))
			require.NoError(t, err)
			family, u, ids := judged(t, raw, release.profile)
			ours, theirs := map[string]bool{}, map[string]bool{}
			for _, id := range ids {
				if place := at[id]; place != "" {
					ours[place] = true
				} else {
					ours[id] = true
				}
			}
			for _, number := range ruleNumber.FindAllString(said, -1) {
				if place := at[family+":"+number]; place != "" {
					number = place
				}
				theirs[number] = true
			}
			for dupl, plain := range twice {
				if theirs[dupl] && ours[plain] {
					delete(theirs, dupl)
				}
			}
			delete(ours, "uetr ")         // in the guideline's schema, not among its rules
			delete(ours, cbprRules[0].id) // ours alone
			if row[3] != "valid" {
				delete(ours, "address ") // likewise
			}
			if u != usageCore {
				delete(theirs, "bizsvc ")
				delete(ours, "bizsvc ")
				maps.DeleteFunc(ours, func(place string, _ bool) bool { return strings.Contains(place, " UndrlygCstmrCdtTrf/") })
			}
			compared++
			if !maps.Equal(ours, theirs) {
				t.Errorf("%s%s %s %q (%s):\n\tours   %v\n\ttheirs %v", release.year, row[0], family, u, row[3], slices.Sorted(maps.Keys(ours)), slices.Sorted(maps.Keys(theirs)))
			}
		}
	}
	require.Greater(t, compared, 100)
}
