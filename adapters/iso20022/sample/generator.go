package sample

import (
	"fmt"
	"math/rand/v2"
	"sync"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
)

// Generator writes random messages of one definition. It prefers what it hasn't
// written yet, so that a few hundred messages hold every element and every
// choice of the schema. It isn't safe for concurrent use.
type Generator struct {
	message string
	schema  *schema
	rand    *rand.Rand
	used    []bool // by particle
	fresh   []bool // by particle: it, or something behind it, wasn't used when the message began

	complete bool            // everything is used
	done     map[string]bool // see once
	business bool
	facts    facts // of the business message at hand
	density  int   // of the message at hand: how many of a hundred optional elements are there
	elements int   // of the message at hand
	serial   int
}

// Bounds of a message.
const (
	elementsMax  = 400 // behind so many, only what must be there follows
	repeatedMost = 3
)

var models sync.Map // message to *schema; a few dozen at most

func model(message string) (*schema, error) {
	if s, ok := models.Load(message); ok {
		return s.(*schema), nil
	}
	text, err := iso20022.SchemaText(message)
	if err != nil {
		return nil, err
	}
	s, err := readSchema(text)
	if err != nil {
		return nil, fmt.Errorf("read schema %s: %w", message, err)
	}
	models.Store(message, s)
	return s, nil
}

// NewGenerator returns a generator for a message definition that the gateway has
// the schema of, such as pacs.008.001.08. The same seed gives the same messages.
func NewGenerator(message string, seed uint64) (*Generator, error) {
	s, err := model(message)
	if err != nil {
		return nil, err
	}
	return &Generator{message: message, schema: s, rand: rand.New(rand.NewPCG(seed, 20022)), used: make([]bool, s.particles), fresh: make([]bool, s.particles), done: map[string]bool{}}, nil
}

// Valid writes a message that the schema takes: any choice, any occurrence, any
// text that the facets allow.
func (g *Generator) Valid() *Element {
	g.business = false
	return g.document()
}

// Business writes a message that passes the plain rule pack too: identifiers
// with check digits that match, one currency, counts and sums, references that
// are unique. Dates and texts are sober.
func (g *Generator) Business() *Element {
	g.business = true
	g.facts = g.newFacts()
	document := g.document()
	g.mend(document)
	return document
}

// Unused names the elements that no message so far has had, each once, as
// TYPE/element.
func (g *Generator) Unused() []string {
	var names []string
	for _, t := range g.schema.types {
		if t.content == nil {
			continue
		}
		each(t.content, func(p *particle) {
			if !g.used[p.id] && p.kind == kindElement {
				names = append(names, t.name+"/"+p.name)
			}
		})
	}
	return names
}

func each(p *particle, visit func(*particle)) {
	visit(p)
	for _, c := range p.children {
		each(c, visit)
	}
}

func (g *Generator) document() *Element {
	g.serial++
	g.elements = 0
	g.density = []int{0, 4, 8, 15, 30}[g.rand.IntN(5)]
	g.refresh()
	top := &Element{}
	g.particle(top, g.schema.root)
	root := top.Children[0]
	root.Attrs = append([]Attr{{"xmlns", g.schema.namespace}}, root.Attrs...)
	return root
}

// refresh looks for what no message has had yet. Behind a few dozen messages
// there is nothing left, and then it costs nothing.
func (g *Generator) refresh() {
	if g.complete {
		return
	}
	types := map[string]bool{} // what is known of a type; at first, of one that contains itself, nothing
	g.complete = !g.look(g.schema.root, types)
}

func (g *Generator) look(p *particle, types map[string]bool) bool {
	fresh := !g.used[p.id]
	for _, c := range p.children {
		fresh = g.look(c, types) || fresh
	}
	if t := g.schema.types[p.typeName]; t != nil && t.content != nil {
		known, ok := types[t.name]
		if !ok {
			types[t.name] = false
			known = g.look(t.content, types)
			types[t.name] = known
		}
		fresh = known || fresh
	}
	g.fresh[p.id] = fresh
	return fresh
}

// once reports whether something of a type happens for the first time: the edges
// of texts and occurrences are reached as surely as the elements are.
func (g *Generator) once(typeName, what string) bool {
	key := typeName + "/" + what
	if g.done[key] {
		return false
	}
	g.done[key] = true
	return true
}

// one reports true n times in a hundred.
func (g *Generator) one(n int) bool { return g.rand.IntN(100) < n }

// particle writes a particle into its parent, as often as it happens to be there.
func (g *Generator) particle(parent *Element, p *particle) {
	for range g.occurrences(p) {
		g.used[p.id] = true
		switch p.kind {
		case kindSequence:
			for _, c := range p.children {
				g.particle(parent, c)
			}
		case kindChoice:
			g.particle(parent, g.branch(p.children))
		case kindAny:
			parent.Children = append(parent.Children, g.foreign(p.namespace))
		case kindElement:
			g.elements++
			parent.Children = append(parent.Children, g.element(p))
		}
	}
}

func (g *Generator) occurrences(p *particle) int {
	n := p.min
	if g.business && essential[p.name] {
		n = max(n, 1)
	}
	if n == 0 {
		chance := g.density
		if g.fresh[p.id] {
			chance = 60
		}
		if g.elements > elementsMax || !g.one(chance) {
			return 0
		}
		n = 1
	}
	if p.max == unbounded || p.max > n {
		if g.elements < elementsMax && g.once(p.typeName, p.name+" repeated") {
			n++
		}
		for n < repeatedMost && n != p.max && g.elements < elementsMax && g.one(15) {
			n++
		}
	}
	return n
}

// branch chooses a branch of a choice, rather one with something new.
func (g *Generator) branch(branches []*particle) *particle {
	var fresh []*particle
	for _, b := range branches {
		if g.fresh[b.id] {
			fresh = append(fresh, b)
		}
	}
	if len(fresh) > 0 && g.one(60) {
		branches = fresh
	}
	return branches[g.rand.IntN(len(branches))]
}

func (g *Generator) element(p *particle) *Element {
	t := g.schema.types[p.typeName]
	e := &Element{Name: p.name, typ: t, place: p}
	for _, a := range t.attributes {
		if a.required || g.one(50) {
			e.Attrs = append(e.Attrs, Attr{a.name, g.text(a.name, g.schema.types[a.typeName])})
		}
	}
	if t.content != nil {
		g.particle(e, t.content)
		return e
	}
	e.Text = g.text(p.name, t)
	return e
}

// foreign writes an element of somebody else's, which a wildcard lets through.
func (g *Generator) foreign(namespace string) *Element {
	if namespace == "##any" {
		namespace = "urn:example:extension"
	}
	return el("x:Extra", Attr{"xmlns:x", namespace}, Attr{"kind", g.words(1, 12)}, el("x:Note", g.words(0, 40)))
}
