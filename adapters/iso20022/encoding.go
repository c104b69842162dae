package iso20022

import (
	"bytes"
	"encoding/binary"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// toUTF8 returns the message as UTF-8 without byte order mark and without XML
// declaration. Only an encoding that is declared honestly is taken: UTF-8
// (also undeclared), UTF-16 with its byte order mark, ISO-8859-1 and US-ASCII.
func toUTF8(raw []byte) ([]byte, error) {
	bad := func(hint string) error { return &syntaxError{rule: "XML-ENCODING", hint: hint} }
	wide, marked := false, false
	switch {
	case bytes.HasPrefix(raw, []byte{0xEF, 0xBB, 0xBF}):
		raw, marked = raw[3:], true
	case bytes.HasPrefix(raw, []byte{0xFF, 0xFE}), bytes.HasPrefix(raw, []byte{0xFE, 0xFF}):
		text, ok := fromUTF16(raw)
		if !ok {
			return nil, bad("the bytes are not proper UTF-16")
		}
		raw, wide = text, true
	case len(raw) >= 2 && (raw[0] == 0 || raw[1] == 0):
		return nil, bad("the bytes look like UTF-16 or UTF-32 without a byte order mark; send UTF-8")
	}
	body, declared, err := declaration(raw)
	if err != nil {
		return nil, err
	}
	name := strings.ToUpper(declared)
	if wide {
		if name != "" && name != "UTF-16" {
			return nil, bad("the bytes are UTF-16, but the XML declaration says " + declared)
		}
		return body, nil
	}
	switch name {
	case "", "UTF-8":
		return body, nil
	}
	if marked {
		return nil, bad("the byte order mark says UTF-8, but the XML declaration says " + excerpt(declared))
	}
	switch name {
	case "US-ASCII", "ASCII":
		for _, c := range body {
			if c >= utf8.RuneSelf {
				return nil, bad("the XML declaration says " + declared + ", but there are bytes beyond ASCII")
			}
		}
		return body, nil
	case "ISO-8859-1", "LATIN1":
		text := make([]byte, 0, len(body)+len(body)/8)
		for _, c := range body {
			text = utf8.AppendRune(text, rune(c))
		}
		return text, nil
	case "UTF-16", "UTF-16LE", "UTF-16BE":
		return nil, bad("the XML declaration says " + declared + ", but the bytes are not UTF-16")
	}
	return nil, bad("the encoding " + excerpt(declared) + " is not taken; send UTF-8")
}

func fromUTF16(raw []byte) ([]byte, bool) {
	if len(raw)%2 != 0 {
		return nil, false
	}
	var order binary.ByteOrder = binary.LittleEndian
	if raw[0] == 0xFE {
		order = binary.BigEndian
	}
	text := make([]byte, 0, len(raw)*3/4)
	for i := 2; i < len(raw); i += 2 {
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
