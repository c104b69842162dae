package iso20022

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/vostro-gateway/vostro/gateway"
)

//go:embed packs/external-codes.txt
var codeSetsFile string

// codeSets are ISO's external code sets by the name of their type, without the
// number. A set that we don't have takes any code.
var codeSets = sync.OnceValue(func() map[string]map[string]bool {
	sets := map[string]map[string]bool{}
	for line := range strings.Lines(codeSetsFile) {
		fields := strings.Fields(line)
		if len(fields) == 0 || fields[0] == "#" {
			continue
		}
		set := make(map[string]bool, len(fields)-1)
		for _, code := range fields[1:] {
			set[code] = true
		}
		sets[fields[0]] = set
	}
	return sets
})

// RuleCodeSet is the rule that a code is one of its published set. It only warns:
// the sets grow every quarter, and a code that a bank has from a newer publication
// than ours is no fault.
const RuleCodeSet = "CODE-SET"

// warningsMax bounds what is warned of in one message.
const warningsMax = 100

var nameCd = idOf("Cd")

// external warns of a code that its set doesn't hold.
func (c *check) external(n int32) {
	if len(c.warned) >= warningsMax {
		return
	}
	if !c.knowsModel() {
		return
	}
	kind := c.typeOf(n)
	name, ok := strings.CutPrefix(kind, "External")
	if !ok {
		return
	}
	set := "External" + strings.TrimRight(strings.TrimSuffix(name, "Code"), "0123456789")
	codes := codeSets()[set]
	if codes == nil || codes[string(c.nodes[n].text)] {
		return
	}
	c.warned = append(c.warned, located{offset: c.nodes[n].start, Fault: gateway.Fault{
		Gate: gateway.GateRules, Rule: RuleCodeSet, Reason: reasonContent, Found: excerpt(string(c.nodes[n].text)), Tx: c.index,
		Hint: "this code is not in ISO's external code set " + kind + " as we know it; the message is taken all the same",
	}})
}

// knowsModel reads the content model of the Document once.
func (c *check) knowsModel() bool {
	if s := schemas[c.docType]; c.model == nil && s != nil {
		c.model = s.model()
	}
	return c.model != nil
}

// typeOf gives the name of an element's type in the schema.
func (c *check) typeOf(n int32) string {
	if n == 0 {
		return ""
	}
	parent := c.nodes[n].parent
	name := localName(c.src[c.nodes[n].start:])
	if parent == 0 {
		return c.model.root[name]
	}
	t := c.model.types[c.typeOf(parent)]
	if t == nil {
		return ""
	}
	return t.of[name]
}

// localName gives the local name of the start tag that a text begins with.
func localName(tag []byte) string {
	tag = tag[1:]
	for i, b := range tag {
		switch b {
		case ':':
			return localName(tag[i:])
		case ' ', '\t', '\r', '\n', '/', '>':
			return string(tag[:i])
		}
	}
	return string(tag)
}
