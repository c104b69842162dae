package compliance

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/vostro-gateway/vostro/gateway"
)

// lookalikes are Cyrillic and Greek capitals that can't be told from a Latin
// letter on a screen, and Latin letters that have no decomposition.
var lookalikes = map[rune]string{
	'А': "A", 'В': "B", 'С': "C", 'Е': "E", 'Н': "H", 'І': "I", 'Ј': "J", 'К': "K", 'М': "M", 'О': "O", 'Р': "P",
	'Ѕ': "S", 'Т': "T", 'Х': "X", 'У': "Y",
	'Α': "A", 'Β': "B", 'Ε': "E", 'Ζ': "Z", 'Η': "H", 'Ι': "I", 'Κ': "K", 'Μ': "M", 'Ν': "N", 'Ο': "O", 'Ρ': "P",
	'Τ': "T", 'Υ': "Y", 'Χ': "X",
	'Æ': "AE", 'Œ': "OE", 'Ø': "O", 'Đ': "D", 'Ð': "D", 'Ł': "L", 'Þ': "TH", 'ẞ': "SS", 'ß': "SS", 'ı': "I",
}

// NameKey gives the form in which names are compared: compatibility
// decomposition, marks and invisible characters dropped, upper case, letters
// that look Latin made Latin, everything else that is no letter or digit a
// gap, and the words sorted, so that "Müller, Jörg" and "JORG MULLER" are one
// key. It is exact beyond that: it doesn't find misspellings.
func NameKey(name string) string {
	if name == "" {
		return ""
	}
	var b strings.Builder
	b.Grow(len(name))
	if !isASCII(name) { // decomposing is slow, and most names need none
		name = norm.NFKD.String(name)
	}
	for _, r := range name {
		if r >= utf8.RuneSelf && (unicode.Is(unicode.Mn, r) || unicode.Is(unicode.Cf, r)) {
			continue
		}
		r = unicode.ToUpper(r)
		if r < utf8.RuneSelf {
			switch {
			case 'A' <= r && r <= 'Z' || '0' <= r && r <= '9':
				b.WriteByte(byte(r))
			case r != '\'' && r != '.': // O'Neil, S.A.
				b.WriteByte(' ')
			}
			continue
		}
		if s, ok := lookalikes[r]; ok {
			b.WriteString(s)
			continue
		}
		switch {
		case r == '’':
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			b.WriteRune(r)
		default:
			b.WriteByte(' ')
		}
	}
	words := strings.Fields(b.String())
	slices.Sort(words)
	return strings.Join(words, " ")
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

func upper(s string) string { return strings.ToUpper(strings.TrimSpace(s)) }

// bicKey is the institution of a BIC, its first eight characters: a list that
// names a bank names its branches.
func bicKey(bic string) string {
	bic = gateway.BIC11(strings.TrimSpace(bic))
	if len(bic) < 8 {
		return bic
	}
	return bic[:8]
}

func bicCountry(bic string) string {
	if len(bic) < 6 {
		return ""
	}
	return strings.ToUpper(bic[4:6])
}

// walletKey is the account of a CAIP-10 identifier or a bare address, in lower
// case: one key pair is the same party on every chain.
func walletKey(wallet string) string {
	wallet = strings.TrimSpace(wallet)
	return strings.ToLower(wallet[strings.LastIndexByte(wallet, ':')+1:])
}
