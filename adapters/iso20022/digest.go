package iso20022

import (
	"crypto/sha256"
	"encoding/binary"
	"hash"
	"slices"
	"strings"

	"github.com/vostro-gateway/vostro/gateway"
)

// digestForm is hashed first, so that a change of the canonical form can never
// make two messages equal that were not.
const digestForm = "vostro:document:1"

// adviceForm is hashed before the digest of a Document that its header alone makes
// an advice.
const adviceForm = "vostro:advice:1"

// adviceDigest tells a Document that moves no value, because its header says so,
// from the same one that does: with one digest the second to come would be taken
// for the first again, and nothing be paid.
func adviceDigest(document [sha256.Size]byte) [sha256.Size]byte {
	return sha256.Sum256(append([]byte(adviceForm), document[:]...))
}

// CanonicalDigest is the SHA-256 of a part's content: the same for the same
// elements, attributes and texts, whatever the prefixes, comments, CDATA
// sections, attribute order, empty-element style or white space between
// elements. The text of a leaf counts to the last blank. XML signatures are
// outside it. The part must have passed its schema.
func CanonicalDigest(p Part) ([sha256.Size]byte, error) {
	sum, _, err := inspect(p, nil)
	return sum, err
}

// inspect takes the digest of a part and runs rules over it, in one walk. Without
// a check it only takes the digest.
func inspect(p Part, c *check) ([sha256.Size]byte, []gateway.Fault, error) {
	d := digester{hash: sha256.New(), out: make([]byte, 0, 4096), text: make([]byte, 0, 256)}
	d.chunkString(digestForm)
	s := rescan(p.XML)
	if c != nil {
		c.reset(p.XML)
	}
	for {
		if err := s.next(); err != nil {
			return [sha256.Size]byte{}, nil, err
		}
		switch s.kind {
		case tokenEOF:
			d.flush()
			sum := [sha256.Size]byte(d.hash.Sum(nil))
			if c == nil {
				return sum, nil, nil
			}
			return sum, c.finish(), nil
		case tokenStart:
			if s.uri == nsDSig && string(s.local) == "Signature" {
				if err := skip(s); err != nil {
					return [sha256.Size]byte{}, nil, err
				}
				continue
			}
			d.start(s)
			if c != nil {
				c.start(s)
			}
		case tokenText, tokenCDATA:
			cdata := s.kind == tokenCDATA
			if cdata {
				d.text = appendLines(d.text, s.content)
			} else {
				d.text = unescape(d.text, s.content, false)
			}
			if c != nil && c.foreign == 0 {
				c.write(s.content, cdata)
			}
		case tokenEnd:
			if c != nil {
				c.end(s, d.leaf)
			}
			d.end()
		}
	}
}

// skip moves behind the end of the element that the scanner stands on.
func skip(s *scanner) error {
	for depth := s.depth(); s.depth() >= depth; {
		if err := s.next(); err != nil {
			return err
		}
	}
	return nil
}

// digester writes the canonical form: for each element its namespace (once per
// change), name and attributes, then texts and children, then an end mark. Every
// piece carries its length, so that no two contents have one form.
type digester struct {
	hash  hash.Hash
	out   []byte
	text  []byte // since the last tag
	uris  []string
	leaf  bool // no child has been seen since the last start tag
	attrs []attribute
}

func (d *digester) start(s *scanner) {
	d.flushText(false)
	d.leaf = true
	if len(d.uris) > 0 && d.uris[len(d.uris)-1] == s.uri {
		d.mark('e')
	} else {
		d.mark('n')
		d.chunkString(s.uri)
	}
	d.uris = append(d.uris, s.uri)
	d.chunk(s.local)
	d.attrs = d.attrs[:0]
	for _, a := range s.attrs {
		if !a.declares { // schema location hints are gone from every part already
			d.attrs = append(d.attrs, a)
		}
	}
	if len(d.attrs) > 1 {
		slices.SortFunc(d.attrs, func(a, b attribute) int {
			if c := strings.Compare(a.uri, b.uri); c != 0 {
				return c
			}
			return strings.Compare(string(a.local), string(b.local))
		})
	}
	for _, a := range d.attrs {
		d.mark('a')
		d.chunkString(a.uri)
		d.chunk(a.local)
		d.chunk(unescape(nil, a.value, true))
	}
}

func (d *digester) end() {
	d.flushText(d.leaf)
	d.leaf = false
	d.uris = d.uris[:len(d.uris)-1]
	d.mark('.')
}

// flushText writes the collected text. Between elements white space means
// nothing; the text of a leaf means everything.
func (d *digester) flushText(leaf bool) {
	if len(d.text) > 0 && (leaf || !isBlank(d.text)) {
		d.mark('t')
		d.chunk(d.text)
	}
	d.text = d.text[:0]
}

func (d *digester) mark(c byte) { d.out = append(d.out, c) }

func (d *digester) chunk(b []byte) {
	d.out = binary.AppendUvarint(d.out, uint64(len(b)))
	d.out = append(d.out, b...)
	if len(d.out) > 2048 {
		d.flush()
	}
}

func (d *digester) chunkString(s string) {
	d.out = binary.AppendUvarint(d.out, uint64(len(s)))
	d.out = append(d.out, s...)
}

func (d *digester) flush() {
	d.hash.Write(d.out) // a hash never fails
	d.out = d.out[:0]
}
