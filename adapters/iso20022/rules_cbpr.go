package iso20022

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"
)

//go:embed packs/cbpr-2025.txt
var cbpr2025 string

//go:embed packs/cbpr-2026.txt
var cbpr2026 string

// pack is the rules of one book: a standards release of CBPR+. Two of its
// restrictions are not enforced on purpose: the guidelines want one transaction
// per message, and banks send us files of many; their character set is narrower
// than the names that payments carry today.
type pack struct {
	from, until string
	rules       []rule
	service     string            // the BizSvc that messages without a usage must name; empty: the book names none
	msgdef      map[string]string // the number of the rule about MsgDefIdr, by message and usage
	aliases     map[string][]string
}

// mustPack reads the table of a pack. The tables are embedded, and a test reads
// them, so a mistake in one is a mistake in the program.
func mustPack(table string) *pack {
	p := &pack{msgdef: map[string]string{}, aliases: map[string][]string{}}
	r := packReader{pack: p}
	for line := range strings.Lines(table) {
		r.line++
		text, _, _ := strings.Cut(line, "#")
		if fields := strings.Fields(text); len(fields) > 0 {
			if err := r.read(fields); err != nil {
				panic(fmt.Errorf("rule pack, line %d: %w", r.line, err))
			}
		}
	}
	for i := range p.rules {
		p.rules[i].from, p.rules[i].until = p.from, p.until
	}
	return p
}

type packReader struct {
	*pack
	line   int
	family string
	usage  usage
}

func (r *packReader) read(fields []string) error {
	word, rest := fields[0], fields[1:]
	switch word {
	case "effective-from":
		r.from = rest[0]
		return nil
	case "effective-until":
		r.until = rest[0]
		return nil
	case "message":
		r.family, r.usage = rest[0], usageCore
		if len(rest) > 1 {
			r.usage = usage(rest[1])
		}
		return nil
	case "msgdef":
		r.msgdef[r.family+" "+string(r.usage)] = r.number(rest[0])
		return nil
	case "bizsvc":
		if r.usage == usageCore {
			r.service = rest[0]
		}
		r.add(word, rest[1], "", checkKind{
			ofHeader: true, reason: reasonContent, hint: "BizSvc of the AppHdr must be " + rest[0], check: businessService(rest[0]),
		})
		return nil
	case "block":
		return r.block(rest[4], [][2]string{{"agent", rest[0]}, {"structured", rest[1]}, {"hybrid", rest[2]}, {"unstructured", rest[3]}})
	case "grace":
		return r.block(rest[3], [][2]string{{"structured", rest[0]}, {"hybrid", rest[1]}, {"unstructured", rest[2]}})
	}
	return r.kind(word, rest)
}

// block adds the rules that a book has for one agent or address.
func (r *packReader) block(place string, numbers [][2]string) error {
	for _, n := range numbers {
		at := place
		switch {
		case n[0] != "agent" && numbers[0][0] == "agent":
			at += "/FinInstnId/PstlAdr"
		case n[0] != "agent":
			at += "/PstlAdr"
		}
		if err := r.kind(n[0], []string{n[1], at}); err != nil {
			return err
		}
	}
	return nil
}

// kind adds the rules of one line: numbers, each with its place if it has one.
func (r *packReader) kind(word string, rest []string) error {
	kind, ok := checkKinds[word]
	if !ok {
		return fmt.Errorf("there is no check %q", word)
	}
	for i := 0; i < len(rest); i++ {
		number, place := rest[i], ""
		if i+1 < len(rest) && !isNumber(rest[i+1]) {
			i++
			place = rest[i]
		}
		if word == "agent" {
			place += "/FinInstnId"
		}
		r.add(word, number, place, kind)
	}
	return nil
}

// isNumber tells a rule's number from a place: R12, CBPR-UETR.
func isNumber(word string) bool {
	return strings.HasPrefix(word, "CBPR-") || len(word) > 1 && word[0] == 'R' && word[1] >= '0' && word[1] <= '9'
}

func (r *packReader) add(word, number, place string, kind checkKind) {
	names := strings.Split(number, "=")
	id := r.number(names[0])
	for _, alias := range names[1:] {
		r.aliases[id] = append(r.aliases[id], r.number(alias))
	}
	row := rule{
		id: id, kind: word, families: []string{r.family}, usage: r.usage, scope: perTransaction,
		reason: kind.reason, hint: kind.hint, check: kind.check, at: strings.TrimLeft(place, "/^"),
	}
	switch {
	case kind.scope == perAddress:
		row.scope = perAddress
	case kind.ofHeader || strings.HasPrefix(place, "/"):
		row.scope = perMessage
	case strings.HasPrefix(place, "^"):
		row.scope = perBatch
	}
	row.way = pathTo(row.at)
	r.rules = append(r.rules, row)
}

// number gives a rule the name by which it is known: pacs.009_cov:R13.
func (r *packReader) number(number string) string {
	switch {
	case strings.HasPrefix(number, "CBPR-"):
		return number
	case r.usage != usageCore:
		return r.family + "_" + string(r.usage) + ":" + number
	}
	return r.family + ":" + number
}

// cbprRules are in force with every release, and no book numbers them. Where the
// AppHdr and the Document contradict each other nobody can say which is meant.
var cbprRules = []rule{{
	id: "CBPR-USAGE", usage: usageAny, scope: perMessage, reason: reasonContent,
	hint: "a BizSvc of CBPR+ names a kind that its message has: stp a pacs.008, adv and cov a pacs.009; cov goes with UndrlygCstmrCdtTrf in every transaction, any other with none", check: usageAgrees,
}}

// cbprService is what the services of CBPR+ begin with.
const cbprService = "swift.cbprplus."

// usageAgrees holds the kind that the AppHdr names against that of the
// transactions. A service of another network may call covers what it likes.
func usageAgrees(c *check, _ int32) {
	if c.header == nil {
		return
	}
	service := c.header.BusinessService
	named, ofCBPR := usageOf(service), strings.HasPrefix(service, cbprService)
	if ofCBPR && named != usageCore && !slices.Contains(usages[c.shape.family], named) {
		c.headerFault("/AppHdr/BizSvc", service).Hint = fmt.Sprintf("CBPR+ has no kind %s of a %s; leave it out of BizSvc", named, c.shape.family)
		return
	}
	if c.shape.family != "pacs.009" {
		return
	}
	switch cover := named == usageCover; {
	case cover && c.covers < c.txs:
		c.headerFault("/AppHdr/BizSvc", service).Hint = "this names a cover, and UndrlygCstmrCdtTrf is missing; add it to every CdtTrfTxInf, or leave cov out of BizSvc"
	case !cover && c.covers > 0 && ofCBPR:
		c.headerFault("/AppHdr/BizSvc", service).Hint = "UndrlygCstmrCdtTrf makes this a cover; name it in BizSvc (swift.cbprplus.cov.…), or leave UndrlygCstmrCdtTrf out"
	}
}

func businessService(want string) func(*check, int32) {
	return func(c *check, _ int32) {
		if c.header != nil && c.header.BusinessService != "" && c.header.BusinessService != want {
			c.headerFault("/AppHdr/BizSvc", c.header.BusinessService)
		}
	}
}
