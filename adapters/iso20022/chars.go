package iso20022

import (
	"bytes"
	"errors"
	"unicode/utf8"
)

// checkCharacters holds the whole input against XML's character set once, so
// that nobody behind it has to. It returns the offset of the first character
// that XML 1.0 doesn't allow and why, or -1.
func checkCharacters(src []byte) (offset int, why string) {
	ascii := true
	for i, c := range src {
		if c < 0x20 {
			if c != '\n' && c != '\t' && c != '\r' {
				return i, "is a control character that XML doesn't allow"
			}
		} else if c >= 0x80 {
			ascii = false
		}
	}
	if ascii {
		return -1, ""
	}
	if !utf8.Valid(src) {
		for i := 0; i < len(src); {
			r, size := utf8.DecodeRune(src[i:])
			if r == utf8.RuneError && size == 1 {
				return i, "are bytes that are not UTF-8; send UTF-8, or declare what they are"
			}
			i += size
		}
	}
	for i := 0; ; {
		n := bytes.Index(src[i:], []byte{0xEF, 0xBF})
		if n < 0 {
			return -1, ""
		}
		if i += n + 2; i < len(src) && src[i] >= 0xBE {
			return i - 2, "is a character that XML doesn't allow"
		}
	}
}

func isXMLChar(r rune) bool {
	return r == '\t' || r == '\n' || r == '\r' || (r >= 0x20 && r <= 0xD7FF) ||
		(r >= 0xE000 && r <= 0xFFFD) || (r >= 0x10000 && r <= 0x10FFFF)
}

func isSpace(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' }

func isBlank(b []byte) bool {
	for _, c := range b {
		if !isSpace(c) {
			return false
		}
	}
	return true
}

func skipSpace(src []byte, at int) int {
	for at < len(src) && isSpace(src[at]) {
		at++
	}
	return at
}

// nameBytes tells for each ASCII byte whether it may stand in a name (1) or
// also begin one (3).
var nameBytes = func() (t [utf8.RuneSelf]uint8) {
	for c := range t {
		switch {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c == '_', c == ':':
			t[c] = 3
		case c >= '0' && c <= '9', c == '-', c == '.':
			t[c] = 1
		}
	}
	return t
}()

// nameStarts are the ranges beyond ASCII that may begin a name (XML 1.0, fifth
// edition, production 4).
var nameStarts = [][2]rune{
	{0xC0, 0xD6},
	{0xD8, 0xF6},
	{0xF8, 0x2FF},
	{0x370, 0x37D},
	{0x37F, 0x1FFF},
	{0x200C, 0x200D},
	{0x2070, 0x218F},
	{0x2C00, 0x2FEF},
	{0x3001, 0xD7FF},
	{0xF900, 0xFDCF},
	{0xFDF0, 0xFFFD},
	{0x10000, 0xEFFFF},
}

func isNameRune(r rune, first bool) bool {
	for _, n := range nameStarts {
		if r >= n[0] && r <= n[1] {
			return true
		}
	}
	return !first && (r == 0xB7 || (r >= 0x300 && r <= 0x36F) || r == 0x203F || r == 0x2040)
}

// nameLength is the length of the XML name that b begins with, 0 for none.
func nameLength(b []byte) int {
	i := 0
	for i < len(b) {
		c := b[i]
		if c < utf8.RuneSelf {
			if nameBytes[c] == 0 || (i == 0 && nameBytes[c] != 3) {
				return i
			}
			i++
			continue
		}
		r, size := utf8.DecodeRune(b[i:])
		if !isNameRune(r, i == 0) {
			return i
		}
		i += size
	}
	return i
}

// isQName reports whether a name is usable with namespaces: at most one colon,
// and a proper name on each side of it.
func isQName(name []byte) bool {
	if len(name) == 0 {
		return false
	}
	colon := bytes.IndexByte(name, ':')
	if colon < 0 {
		return true
	}
	local := name[colon+1:]
	return colon > 0 && len(local) > 0 && bytes.IndexByte(local, ':') < 0 && nameLength(local) == len(local)
}

func splitName(name []byte) (prefix, local []byte) {
	if colon := bytes.IndexByte(name, ':'); colon >= 0 {
		return name[:colon], name[colon+1:]
	}
	return nil, name
}

var (
	errEntity    = errors.New("only the entities amp, lt, gt, quot and apos exist here")
	errCharacter = errors.New("a character reference names a character that XML doesn't allow")
)

// reference decodes the reference that text begins with and returns its size.
func reference(text []byte) (rune, int, error) {
	end := bytes.IndexByte(text, ';')
	if end < 2 || end > 12 {
		return 0, 0, errEntity
	}
	name := text[1:end]
	if name[0] != '#' {
		switch string(name) {
		case "amp":
			return '&', end + 1, nil
		case "lt":
			return '<', end + 1, nil
		case "gt":
			return '>', end + 1, nil
		case "quot":
			return '"', end + 1, nil
		case "apos":
			return '\'', end + 1, nil
		}
		return 0, 0, errEntity
	}
	base, digits := rune(10), name[1:]
	if len(digits) > 0 && digits[0] == 'x' {
		base, digits = 16, digits[1:]
	}
	if len(digits) == 0 {
		return 0, 0, errCharacter
	}
	var r rune
	for _, c := range digits {
		var d rune
		switch {
		case c >= '0' && c <= '9':
			d = rune(c - '0')
		case base == 16 && c >= 'a' && c <= 'f':
			d = rune(c-'a') + 10
		case base == 16 && c >= 'A' && c <= 'F':
			d = rune(c-'A') + 10
		default:
			return 0, 0, errCharacter
		}
		if r = r*base + d; r > utf8.MaxRune {
			return 0, 0, errCharacter
		}
	}
	if !isXMLChar(r) {
		return 0, 0, errCharacter
	}
	return r, end + 1, nil
}

// unescape appends text to dst with its references resolved and its line ends
// normalised as XML demands; in an attribute every literal white space becomes
// a blank. References must have been checked before.
func unescape(dst, text []byte, attr bool) []byte {
	for i := 0; i < len(text); {
		switch c := text[i]; {
		case c == '&':
			r, size, err := reference(text[i:])
			if err != nil {
				return append(dst, text[i:]...)
			}
			dst = utf8.AppendRune(dst, r)
			i += size
			continue
		case c == '\r':
			if i+1 < len(text) && text[i+1] == '\n' {
				i++
			}
			fallthrough
		case attr && isSpace(c) && c != '\r':
			if attr {
				dst = append(dst, ' ')
			} else {
				dst = append(dst, '\n')
			}
		default:
			dst = append(dst, c)
		}
		i++
	}
	return dst
}

// appendLines appends the inside of a CDATA section to dst with its line ends
// normalised.
func appendLines(dst, text []byte) []byte {
	for {
		n := bytes.IndexByte(text, '\r')
		if n < 0 {
			return append(dst, text...)
		}
		dst = append(append(dst, text[:n]...), '\n')
		if text = text[n+1:]; len(text) > 0 && text[0] == '\n' {
			text = text[1:]
		}
	}
}
