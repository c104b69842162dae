package iso20022

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// coding is how the bytes of a message stand for characters.
type coding uint8

const (
	codingUnknown coding = iota
	codingUTF8
	codingUTF16 // with a byte order mark that says which
	codingUTF16LE
	codingUTF16BE
	codingASCII
	codingLatin1
)

// codings are the encodings that are taken, by the names that a declaration may
// give them.
var codings = map[string]coding{
	"UTF-8": codingUTF8, "UTF8": codingUTF8,
	"UTF-16": codingUTF16, "UTF-16LE": codingUTF16LE, "UTF-16BE": codingUTF16BE,
	"US-ASCII": codingASCII, "ASCII": codingASCII,
	"ISO-8859-1": codingLatin1, "ISO_8859-1": codingLatin1, "ISO8859-1": codingLatin1, "LATIN1": codingLatin1, "LATIN-1": codingLatin1,
}

// foreignStarts are first bytes that no XML in an encoding of ours has, and what they mean.
var foreignStarts = []struct{ bytes, hint string }{
	{"\x00\x00\xFE\xFF", "the bytes are UTF-32; send UTF-8"},
	{"\xFF\xFE\x00\x00", "the bytes are UTF-32; send UTF-8"},
	{"\x00\x00\x00<", "the bytes are UTF-32; send UTF-8"},
	{"<\x00\x00\x00", "the bytes are UTF-32; send UTF-8"},
	{"\x4C\x6F\xA7\x94", "the bytes are EBCDIC; send UTF-8"},
	{"\x1F\x8B", "the bytes are compressed with gzip; send the message itself"},
	{"PK\x03\x04", "the bytes are a ZIP archive; send the message itself"},
}

// toUTF8 returns the message as UTF-8 without byte order mark and without XML
// declaration. Only an encoding that is declared honestly is taken: UTF-8 (also
// undeclared), UTF-16 with its byte order mark or declared as UTF-16LE or
// UTF-16BE, ISO-8859-1 and US-ASCII. Where mark, declaration and bytes contradict
// each other nobody can know which of them lies, and a guess could change a name.
func toUTF8(raw []byte) ([]byte, error) {
	bad := func(format string, args ...any) error {
		return &syntaxError{rule: "XML-ENCODING", hint: fmt.Sprintf(format, args...)}
	}
	for _, f := range foreignStarts {
		if bytes.HasPrefix(raw, []byte(f.bytes)) {
			return nil, bad("%s", f.hint)
		}
	}
	seen := codingUnknown // what the bytes themselves say
	marked := true
	switch {
	case bytes.HasPrefix(raw, []byte{0xEF, 0xBB, 0xBF}):
		raw, seen = raw[3:], codingUTF8
	case bytes.HasPrefix(raw, []byte{0xFF, 0xFE}):
		raw, seen = raw[2:], codingUTF16LE
	case bytes.HasPrefix(raw, []byte{0xFE, 0xFF}):
		raw, seen = raw[2:], codingUTF16BE
	case bytes.HasPrefix(raw, []byte("<\x00")):
		seen, marked = codingUTF16LE, false
	case bytes.HasPrefix(raw, []byte("\x00<")):
		seen, marked = codingUTF16BE, false
	default:
		marked = false
	}
	wide := seen == codingUTF16LE || seen == codingUTF16BE
	if wide {
		var ok bool
		if raw, ok = fromUTF16(raw, seen == codingUTF16BE); !ok {
			return nil, bad("the bytes are not proper UTF-16")
		}
	}
	body, name, err := declaration(raw)
	if err != nil {
		return nil, err
	}
	declared, known := codings[strings.ToUpper(name)]
	switch {
	case name != "" && !known:
		return nil, bad("the encoding %s is not taken; send UTF-8", excerpt(name))
	case wide && !marked && name == "":
		return nil, bad("the bytes are UTF-16 without byte order mark and without declaration; add one of them, or send UTF-8")
	case wide && !marked && declared == codingUTF16:
		return nil, bad("UTF-16 begins with a byte order mark; without one declare UTF-16LE or UTF-16BE, or send UTF-8")
	case wide && name != "" && declared != codingUTF16 && declared != seen:
		return nil, bad("the bytes are %s, but the XML declaration says %s", seen, excerpt(name))
	case wide:
		return body, nil
	case marked && name != "" && declared != codingUTF8:
		return nil, bad("the byte order mark says UTF-8, but the XML declaration says %s", excerpt(name))
	}
	switch declared {
	case codingUTF16, codingUTF16LE, codingUTF16BE:
		return nil, bad("the XML declaration says %s, but the bytes are not UTF-16", name)
	case codingASCII:
		for _, c := range body {
			if c >= utf8.RuneSelf {
				return nil, bad("the XML declaration says %s, but there are bytes beyond ASCII", name)
			}
		}
	case codingLatin1:
		text, ok := fromLatin1(body)
		if !ok {
			return nil, bad("the XML declaration says %s, but there are bytes from 80 to 9F, which are characters in Windows-1252 and none in it; send UTF-8", name)
		}
		return text, nil
	}
	return body, nil
}

// String names an encoding for the words of a fault.
func (c coding) String() string {
	if c == codingUTF16LE {
		return "UTF-16 (little endian)"
	}
	return "UTF-16 (big endian)"
}

// fromLatin1 takes no C1 control characters: XML would allow them, but whoever
// sends them means the letters that Windows-1252 has in their place.
func fromLatin1(body []byte) ([]byte, bool) {
	high := 0
	for _, c := range body {
		if c >= utf8.RuneSelf {
			if c < 0xA0 {
				return nil, false
			}
			high++
		}
	}
	if high == 0 {
		return body, true
	}
	text := make([]byte, 0, len(body)+high)
	for _, c := range body {
		text = utf8.AppendRune(text, rune(c))
	}
	return text, true
}

func fromUTF16(raw []byte, big bool) ([]byte, bool) {
	if len(raw)%2 != 0 {
		return nil, false
	}
	var order binary.ByteOrder = binary.LittleEndian
	if big {
		order = binary.BigEndian
	}
	text := make([]byte, 0, len(raw)*3/4)
	for i := 0; i < len(raw); i += 2 {
		r := rune(order.Uint16(raw[i:]))
		if utf16.IsSurrogate(r) {
			if i+3 >= len(raw) {
				return nil, false
			}
			if r = utf16.DecodeRune(r, rune(order.Uint16(raw[i+2:]))); r == utf8.RuneError {
				return nil, false
			}
			i += 2
		}
		text = utf8.AppendRune(text, r)
	}
	return text, true
}

// declaration takes the XML declaration off and returns the encoding that it names.
func declaration(text []byte) (body []byte, encoding string, err error) {
	bad := func(hint string) ([]byte, string, error) {
		return nil, "", &syntaxError{rule: "XML-DECLARATION", hint: hint}
	}
	if !bytes.HasPrefix(text, []byte("<?xml")) || len(text) < 6 || !isSpace(text[5]) {
		return text, "", nil
	}
	end := bytes.Index(text[:min(len(text), 512)], []byte("?>"))
	if end < 0 {
		return bad("the XML declaration has no end")
	}
	inside := text[5:end]
	seen := 0 // 1 version, 2 encoding, 3 standalone: in this order only
	for {
		i := skipSpace(inside, 0)
		if i == len(inside) {
			break
		}
		n := nameLength(inside[i:])
		name, rest := string(inside[i:i+n]), inside[i+n:]
		rest = rest[skipSpace(rest, 0):]
		if i == 0 || n == 0 || len(rest) == 0 || rest[0] != '=' {
			return bad("the XML declaration is malformed")
		}
		rest = rest[1+skipSpace(rest[1:], 0):]
		if len(rest) < 2 || (rest[0] != '"' && rest[0] != '\'') {
			return bad("the XML declaration is malformed")
		}
		q := bytes.IndexByte(rest[1:], rest[0])
		if q < 0 {
			return bad("the XML declaration is malformed")
		}
		value := string(rest[1 : 1+q])
		inside = rest[q+2:]
		switch {
		case name == "version" && seen == 0:
			if value != "1.0" {
				return bad("only XML 1.0 is taken")
			}
			seen = 1
		case name == "encoding" && seen == 1 && value != "":
			encoding, seen = value, 2
		case name == "standalone" && (seen == 1 || seen == 2) && (value == "yes" || value == "no"):
			seen = 3
		default:
			return bad("the XML declaration is malformed")
		}
	}
	if seen == 0 {
		return bad("the XML declaration names no version")
	}
	return text[end+2:], encoding, nil
}

// excerptMax is the most that a fault quotes of what it found.
const excerptMax = 70

// excerpt shortens what is quoted in a fault.
func excerpt(s string) string { return shortened(s, excerptMax) }

// shortened cuts text to size characters and shows that it did. It looks at no
// more than it keeps: a text may be as long as a message.
func shortened(text string, size int) string {
	n, cut := 0, 0
	for i := range text {
		if n == size-1 {
			cut = i
		}
		if n == size {
			return text[:cut] + "…"
		}
		n++
	}
	return text
}
