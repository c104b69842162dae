package iso20022

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// current holds a generated part of a document against what is there; with
// VOSTRO_UPDATE=1 it writes it.
func current(t *testing.T, name, generated string) {
	t.Helper()
	const marker = "<!-- generated below; VOSTRO_UPDATE=1 go test ./adapters/iso20022 writes it -->\n"
	path := filepath.Join("..", "..", "docs", name)
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	head, tail, ok := strings.Cut(string(text), marker)
	require.True(t, ok, "%s has no marker", name)
	if os.Getenv("VOSTRO_UPDATE") != "" {
		require.NoError(t, os.WriteFile(path, []byte(head+marker+generated), 0o600))
		return
	}
	require.Equal(t, tail, generated, "docs/%s is out of date: run VOSTRO_UPDATE=1 go test ./adapters/iso20022", name)
}

func TestTheTableOfRulesIsCurrent(t *testing.T) {
	t.Parallel()

	var b strings.Builder
	section := func(title string, rules []rule) {
		fmt.Fprintf(&b, "\n## %s\n\n| rule | messages | where | reason | what must be | in force |\n|---|---|---|---|---|---|\n", title)
		for _, r := range rules {
			b.WriteString(documented(&r))
		}
	}
	section("plain: in every profile", slices.Concat(isoRules, crossRules, []rule{blankRule}, batchRules))
	b.WriteString("\n`DUP` appears as the identification that is there twice; `NOTPROVIDED` is none:\n\n| rule | messages | where | reason | counts |\n|---|---|---|---|---|\n")
	for _, family := range slices.Sorted(func(yield func(string) bool) {
		for f := range shapes {
			if !yield(f) {
				return
			}
		}
	}) {
		for i, k := range shapes[family].keys {
			fmt.Fprintf(&b, "| %s | %s | %s | %s | %s |\n", k.rule, family, k.text, k.reason, counts(shapes[family].keys[:i], k))
		}
	}
	section("plain: orders and prices of funds, in every profile", fundRules)
	section("high-value", highValueRules)
	section("cbpr-2025 and cbpr-2026: rules of ours", cbprRules)
	section("cbpr-2026: CBPR+, standards release 2026", mustPack(cbpr2026).rules)
	section("cbpr-2025: CBPR+, standards release 2025", mustPack(cbpr2025).rules)
	current(t, "rules.md", b.String())
}

// counts says when an identification is looked at, given those that come before it.
func counts(before []key, k key) string {
	switch {
	case k.alone:
		var names []string
		for _, b := range before {
			if b.with == nil {
				names = append(names, b.text)
			}
		}
		return "only where there is no " + strings.Join(names, " and no ")
	case k.with != nil:
		return "only together with an equal " + k.withText
	case k.whole:
		return "always; refuses the whole message"
	}
	return "always"
}

func documented(r *rule) string {
	messages := "every"
	if len(r.except) > 0 {
		messages += " but " + strings.Join(r.except, ", ")
	}
	if len(r.families) > 0 {
		messages = strings.Join(r.families, ", ")
		if r.usage != usageAny && r.usage != usageCore {
			messages += " " + string(r.usage)
		}
	}
	where := r.at
	switch {
	case r.scope == perValue:
		where = r.leaves
	case r.scope == perAddress:
		where = "every PstlAdr"
	case where == "" && r.scope == perMessage:
		where = "AppHdr, group header"
	case where == "":
		where = "transaction"
	}
	force := "always"
	switch {
	case r.until != "":
		force = r.from + " to " + r.until
	case r.from != "":
		force = "from " + r.from
	}
	hint := r.hint
	if hint == "" {
		hint = "said with each fault"
	}
	if r.warns {
		hint = "warns: " + hint
	}
	return fmt.Sprintf("| %s | %s | %s | %s | %s | %s |\n", r.id, messages, where, r.reason, hint, force)
}

// unchecked says why a row of the catalogue is not checked, by its name.
var unchecked = []struct{ part, why string }{
	{"Character_Set", "left out on purpose: names carry more letters today"},
	{"Business_Service", "about services of the network"},
	{"Market_Practice", "about services of the network"},
	{"Related_Business_Application_Header", "needs the related message"},
	{"BusinessService", "about services of the network"},
	{"Guideline", "a recommendation"},
	{"Recommend", "a recommendation"},
	{"Option_", "one of several ways to name an agent or party; what each of them demands is checked by the rules with numbers of their own"},
	{"National_only", "needs to know the whole chain of agents"},
	{"Point_To_Point", "needs to know the network between sender and receiver"},
	{"DEBT_Rule_2", "needs an exchange rate"},
	{"Returned_Instructed_Rule_2", "needs an exchange rate"},
	{"SHAR", "needs to know what agents on the way took"},
	{"Original_", "needs the original payment"},
	{"Originator_Identification", "says which of two identifications counts"},
	{"E2E_", "needs the other leg of the payment"},
	{"UETR", "needs the underlying payment"},
	{"Return_Chain", "a recommendation"},
	{"Reversal_Indicator", "by the schema: true or false"},
	{"Amount_TextualRule", "by the schema: zero is allowed"},
	{"CGI_", "an agreement between customer and bank"},
	{"Cheque", "cheques are not served"},
	{"CHK", "cheques are not served"},
	{"Deliver", "cheques are not served"},
}

func TestTheCoverageOfTheCatalogueIsCurrent(t *testing.T) {
	t.Parallel()

	text, err := os.ReadFile(sharedData(t, "cbpr_rules.tsv"))
	require.NoError(t, err)
	checked := map[string]map[string]bool{"2025": {}, "2026": {}}
	for year, table := range map[string]string{"2025": cbpr2025, "2026": cbpr2026} {
		p := mustPack(table)
		for _, r := range p.rules {
			checked[year][r.id] = true
			for _, alias := range p.aliases[r.id] {
				checked[year][alias] = true
			}
		}
		for _, number := range p.msgdef {
			checked[year][number] = true
		}
	}
	type group struct{ checked, schema, not []string }
	groups := map[string]*group{}
	rows, done, schema := 0, 0, 0
	for line := range strings.Lines(string(text)) {
		cells := strings.Split(strings.TrimRight(line, "\n"), "\t")
		if len(cells) != 6 || cells[0] == "year" || strings.HasPrefix(line, "#") {
			continue
		}
		year, message, number, name, kind := cells[0], cells[1], cells[2], cells[3], cells[4]
		rows++
		g := groups[message+" "+year]
		if g == nil {
			g = &group{}
			groups[message+" "+year] = g
		}
		short := number[strings.IndexByte(number, ':')+1:]
		why := "a text for people, or by agreement"
		for _, u := range unchecked {
			if strings.Contains(name, u.part) {
				why = u.why
				break
			}
		}
		switch {
		case message == "camt.052":
			g.not = append(g.not, short+": the message is not served")
		case strings.HasPrefix(short, "VAL-") || checked[year][number]:
			g.checked = append(g.checked, short)
			done++
		case strings.HasPrefix(why, "by the schema"):
			g.schema = append(g.schema, short)
			schema++
		default:
			require.NotEqual(t, "enforced", kind, "%s %s %s", year, number, name)
			g.not = append(g.not, short+": "+why)
		}
	}
	require.Equal(t, 1271, rows)
	var b strings.Builder
	fmt.Fprintf(&b, "\nOf %d rows %d are checked, %d are covered by the schema and %d are not checked.\n", rows, done, schema, rows-done-schema)
	b.WriteString("\n| message | release | checked | by the schema | not checked, and why |\n|---|---|---|---|---|\n")
	for _, name := range slices.Sorted(func(yield func(string) bool) {
		for n := range groups {
			if !yield(n) {
				return
			}
		}
	}) {
		g := groups[name]
		message, year, _ := strings.Cut(name, " ")
		fmt.Fprintf(&b, "| %s | %s | %d: %s | %d %s | %s |\n", message, year, len(g.checked), strings.Join(g.checked, " "), len(g.schema), strings.Join(g.schema, " "), reasonsWhy(g.not))
	}
	current(t, "cbpr-coverage.md", b.String())
}

// reasonsWhy puts rows with the same reason together.
func reasonsWhy(rows []string) string {
	var order []string
	numbers := map[string][]string{}
	for _, row := range rows {
		number, why, _ := strings.Cut(row, ": ")
		if numbers[why] == nil {
			order = append(order, why)
		}
		numbers[why] = append(numbers[why], number)
	}
	var parts []string
	for _, why := range order {
		parts = append(parts, strings.Join(numbers[why], " ")+" ("+why+")")
	}
	return fmt.Sprintf("%d: %s", len(rows), strings.Join(parts, "; "))
}
