package mappings

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/vostro-gateway/vostro/gateway"
)

const statusesHead = `# What a bank is told

Made from mappings/statuses.yaml by ` + "`go test ./mappings -run TestStatusDocument -update`" + `; don't edit.

A client hears of an event when it has asked for one of the statuses of the state that the event leads to (` + "`clients[].statuses`" + `), and only when
status or reason differ from what it heard last. After a final status (ACSC, ACCC, RJCT, CANC) comes no other: what the chains show later is told
by a camt.054 reversal and by a case.

AddtlInf says what to change. Of a transaction that was refused as it came it goes on with ` + "`rule RULE at PATH`" + ` and ` + "`found: …`" + `, what stood there; texts
longer than 105 characters go on in the next AddtlInf. Which rule of the policy refused a payment is never told.

A client that wants other statuses or codes names a file with rows of its own in the configuration (` + "`clients[].status_table`" + `):

` + "```yaml" + `
states:
  settled: {statuses: [ACSC]}                        # takes the place of the row
reasons:
  - {rules: [LANE_CURSED], code: ED05}               # all reasons of a rule
  - {codes: [AC03], code: AC01}                      # all reasons with a code
  - {rules: ["limit.*"], codes: [AM14], code: AM02}  # both must fit
replies:
  pain.: pacs.002.001.10
` + "```" + `

The file is checked when the gateway starts: an unknown key, state, status or code is an error, and so is a status that says more than its state proves.
`

// Document gives docs/statuses.md.
func (s *Statuses) Document() string {
	var b strings.Builder
	b.WriteString(statusesHead)
	b.WriteString("\n## Statuses\n\n| state | statuses, the first that is wanted | reason when the event has none |\n|---|---|---|\n")
	for _, state := range gateway.States() {
		row := s.states[state]
		fmt.Fprintf(&b, "| %s | %s | %s |\n", state, strings.Join(row.Statuses, ", "), first(row.Code, row.Proprietary, "–"))
	}
	b.WriteString("\n## Reasons\n\nA rule may bring one of the further codes itself; otherwise the first is told. Codes in italics are proprietary.\n\n" +
		"| event | rules | code | further codes |\n|---|---|---|---|\n")
	for _, row := range s.reasons {
		code := row.Code
		if code == "" {
			code = "*" + row.Proprietary + "*"
		}
		rules := "`" + strings.Join(row.Rules, "`, `") + "`"
		fmt.Fprintf(&b, "| %s | %s | %s | %s |\n", row.Event, rules, code, first(strings.Join(row.Codes, ", "), "–"))
	}
	b.WriteString("\n## Replies\n\n| message begins with | is answered by |\n|---|---|\n")
	for _, request := range slices.Sorted(maps.Keys(s.replies)) {
		fmt.Fprintf(&b, "| %s | %s |\n", request, s.replies[request])
	}
	return b.String()
}
