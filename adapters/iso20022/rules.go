package iso20022

import (
	"slices"
	"sync"

	"github.com/vostro-gateway/vostro/gateway"
)

// rule is one row of a rule pack: what is checked, where, and what is said when
// it fails. Exactly one of check and value is set.
type rule struct {
	// id is the number that the rule's book gives it, else our own word.
	id string
	// families are the messages that it applies to, all that have rules when nil.
	families []string
	// except are messages that it doesn't apply to, where it does to all others.
	except []string
	// usage is the kind of the message that it is for.
	usage usage
	scope scope
	// at is the way from the scope's element to the one that is checked; a rule
	// whose element isn't there has nothing to say.
	at     string
	reason string
	hint   string
	// warns says that it never refuses anything.
	warns bool
	// kind is the word of the check in checkKinds, empty for a rule of its own.
	kind string
	// from and until are the first day in force and the first day no longer
	// (YYYY-MM-DD); empty is for ever.
	from, until string

	// check looks at one element.
	check func(c *check, n int32)
	// value looks at one leaf that carries a code or an amount, anywhere in the message.
	value func(l leaf) (problem string)
	// leaves are the elements that value looks at, for the documentation.
	leaves string

	way elementPath // at, built
}

// scope is the element that a rule starts from, and with that, when it runs.
type scope uint8

const (
	perMessage     scope = iota // once, behind the last transaction
	perBatch                    // for each PmtInf, Undrlyg, Ntfctn, before its first transaction
	behindBatch                 // the same, behind its last transaction
	perTransaction              // for each transaction
	perAddress                  // for each PstlAdr, wherever it stands
	perValue                    // for each leaf that value rules know
)

// usage is one of the kinds in which CBPR+ uses a message.
type usage string

const (
	usageCore  usage = ""
	usageCover usage = "cov"
	usageAdv   usage = "adv"
	usageSTP   usage = "stp"
	usageAny   usage = "any"
)

// applies reports whether a rule is one for these messages.
func (r *rule) applies(family string, u usage) bool {
	if len(r.families) > 0 && !slices.Contains(r.families, family) || slices.Contains(r.except, family) {
		return false
	}
	return r.usage == usageAny || r.usage == u
}

// rulebook is the rules of a profile for one kind of message.
type rulebook struct {
	byScope [perValue + 1][]*rule
}

func newRulebook(rules []*rule, family string, u usage) *rulebook {
	b := new(rulebook)
	for _, r := range rules {
		if r.applies(family, u) {
			b.byScope[r.scope] = append(b.byScope[r.scope], r)
		}
	}
	return b
}

// located is a fault that has no path yet: the offset of an element in the
// Document and what is to be written behind its path. Nobody counts elements
// while all is well.
type located struct {
	gateway.Fault
	offset int // -1: the path is there already
	suffix string
}

// txFaultsMax bounds the faults of one transaction: one is enough to reject it.
const txFaultsMax = 50

// check is one walk over a message with the rules of a profile.
type check struct {
	tree
	memory  *tree   // goes back to trees with what the tree has grown to
	header  *Header // nil without AppHdr
	docType string
	shape   *shape
	set     *ruleSet
	book    *rulebook
	usage   usage
	options Options

	rule       *rule // at hand
	index      int   // of the transaction at hand, or WholeMessage
	perTx      int   // faults of it
	faults     []located
	spare      located   // takes what nobody needs any more
	foreign    int       // depth of the supplementary data around, 0 for none
	batchFault []located // of the batch at hand, found in front of its transactions
	batchAt    int       // where faults holds them
	warned     []located
	warnings   []gateway.Fault // warned, with their paths; known at the end
	model      *contentModel   // of the Document, once it was asked for

	root, batch, tx int32
	before          mark // of the transaction or batch at hand
	beforeBatch     mark
	totals
}

// trees are the memory of trees that nobody looks at any more.
var trees = sync.Pool{New: func() any { return new(tree) }}

func newCheck(header *Header, docType string, set *ruleSet, o Options) *check {
	c := &check{header: header, docType: docType, shape: shapeOf(docType), set: set, options: o, index: gateway.WholeMessage}
	c.memory = trees.Get().(*tree)
	c.tree = *c.memory
	if header != nil {
		c.usage = usageOf(header.BusinessService)
	}
	c.book = set.book(c.shape.family, c.usage)
	return c
}

// start takes the start tag that the scanner stands on. Supplementary data is
// the sender's own, and no rule's business.
func (c *check) start(s *scanner) {
	if c.foreign > 0 {
		return
	}
	if string(s.local) == "SplmtryData" {
		c.foreign = s.depth()
		return
	}
	depth, name := s.depth(), nameIDs[string(s.local)]
	inBatch := c.shape.batch != 0
	switch {
	case depth == 2:
		c.root = c.push(s)
	case inBatch && depth == 3 && name == c.shape.batch:
		c.beforeBatch = c.mark()
		c.batch = c.push(s)
		c.startBatch()
	case name == c.shape.tx && name != 0 && (depth == 3 && !inBatch || depth == 4 && c.batch != 0):
		if c.batch != 0 && c.batchTxs == 0 {
			c.run(perBatch, c.batch)
		}
		c.before = c.mark()
		c.tx = c.push(s)
		c.startTransaction()
	default:
		c.push(s)
	}
}

// end takes an end tag; leaf says that the element had no children.
func (c *check) end(s *scanner, leaf bool) {
	if c.foreign > 0 {
		if s.depth() < c.foreign {
			c.foreign = 0
		}
		return
	}
	n := c.pop()
	switch {
	case c.nodes[n].name == namePstlAdr: // also one without anything in it
		c.run(perAddress, n)
	case leaf:
		c.blanks(n)
		c.judge(n)
	}
	switch n {
	case 0:
	case c.tx:
		c.endTransaction()
		c.drop(c.before)
		if c.tx = 0; !c.shape.byBatch {
			c.index = gateway.WholeMessage
		}
	case c.batch:
		c.endBatch()
		c.drop(c.beforeBatch)
		c.batch = 0
	case c.root:
		c.message()
	}
}

// judge holds a leaf against every value rule.
func (c *check) judge(n int32) {
	node := &c.nodes[n]
	if node.name == nameCd {
		c.external(n)
	}
	if !coded[node.name] && node.currency == nil {
		return
	}
	l := leaf{name: node.name, text: node.text, currency: node.currency}
	rules := c.book.byScope[perValue]
	for _, r := range rules {
		if problem := r.value(l); problem != "" {
			c.rule = r
			f := c.fault(n, "", l.found(r))
			f.Reason, f.Hint = c.sideOf(n).reason(r.reason), problem
		}
	}
}

// run runs the rules of a scope from its element.
func (c *check) run(s scope, from int32) {
	rules := c.book.byScope[s]
	for _, r := range rules {
		c.rule = r
		c.walk(from, r.way, r)
	}
}

// walk is each without a closure: it runs for every rule of every transaction.
func (c *check) walk(n int32, p elementPath, r *rule) {
	if len(p) == 0 {
		r.check(c, n)
		return
	}
	for child := c.nodes[n].child; child != 0; child = c.nodes[child].next {
		if c.nodes[child].name == p[0] {
			c.walk(child, p[1:], r)
		}
	}
}

// fault notes that the rule at hand fails at an element, or at one below it that
// isn't there and that suffix names. What it returns may be written to.
func (c *check) fault(n int32, suffix, found string) *located {
	f := located{offset: -1, suffix: suffix, Fault: gateway.Fault{
		Gate: gateway.GateRules, Rule: c.rule.id, Reason: c.rule.reason, Found: excerpt(found), Hint: c.rule.hint, Tx: c.index,
	}}
	if n != 0 {
		f.offset = c.nodes[n].start
	}
	if c.index == gateway.WholeMessage && c.batch != 0 && c.batchTxs == 0 {
		// Of a batch whose transactions are still to come: it is a fault of each.
		if len(c.batchFault) >= txFaultsMax {
			c.spare = f
			return &c.spare
		}
		c.batchFault = append(c.batchFault, f)
		return &c.batchFault[len(c.batchFault)-1]
	}
	if c.index != gateway.WholeMessage {
		if c.perTx >= txFaultsMax {
			c.spare = f
			return &c.spare
		}
		c.perTx++
	}
	c.faults = append(c.faults, f)
	return &c.faults[len(c.faults)-1]
}

// warn notes that a bank should look at an element, by the rule at hand. What it
// returns may be written to.
func (c *check) warn(n int32, found string) *located {
	w := located{offset: c.nodes[n].start, Fault: gateway.Fault{
		Gate: gateway.GateRules, Rule: c.rule.id, Reason: c.rule.reason, Found: excerpt(found), Hint: c.rule.hint, Tx: c.index,
	}}
	if len(c.warned) >= warningsMax {
		c.spare = w
		return &c.spare
	}
	c.warned = append(c.warned, w)
	return &c.warned[len(c.warned)-1]
}

// headerFault notes a fault of the AppHdr.
func (c *check) headerFault(path, found string) *located {
	f := c.fault(0, "", found)
	f.Path = path
	return f
}

// nodesKept bounds the tree that is kept for the next message.
const nodesKept = 1 << 12

// release gives the tree's memory back. Nothing of it may be looked at any more.
func (c *check) release() {
	if c.memory == nil {
		return
	}
	if cap(c.nodes) <= nodesKept {
		clear(c.nodes[:cap(c.nodes)]) // they point into the message
		*c.memory = tree{nodes: c.nodes[:0], open: c.open[:0]}
		trees.Put(c.memory)
	}
	c.tree, c.memory = tree{}, nil
}

// finish gives the faults in the order in which they stand in the message, those
// of the whole message first. The warnings are in the same order.
func (c *check) finish() []gateway.Fault {
	src := c.src
	c.release()
	c.warnings = placed(src, c.warned)
	return placed(src, c.faults)
}

// placed gives faults their paths.
func placed(src []byte, found []located) []gateway.Fault {
	if len(found) == 0 {
		return nil
	}
	slices.SortStableFunc(found, func(a, b located) int { return a.offset - b.offset })
	found = saidBetter(found)
	var offsets []int
	for _, f := range found {
		if f.offset >= 0 {
			offsets = append(offsets, f.offset)
		}
	}
	paths := pathsAt(src, offsets)
	out := make([]gateway.Fault, 0, len(found))
	for _, f := range found {
		if f.offset >= 0 {
			f.Path, paths = paths[0]+f.suffix, paths[1:]
		}
		out = append(out, f.Fault)
	}
	slices.SortStableFunc(out, func(a, b gateway.Fault) int { return a.Tx - b.Tx })
	return out
}
