package screening

import (
	"strings"
	"unicode"
	"unicode/utf8"

	anyascii "github.com/anyascii/go"
	"golang.org/x/text/unicode/norm"
)

// lookalikes are Cyrillic and Greek capitals that can't be told from a Latin letter
// on a screen.
var lookalikes = map[rune]rune{
	'А': 'A', 'В': 'B', 'С': 'C', 'Е': 'E', 'Н': 'H', 'І': 'I', 'Ј': 'J', 'К': 'K', 'М': 'M', 'О': 'O', 'Р': 'P', 'Ѕ': 'S', 'Т': 'T', 'Х': 'X', 'У': 'Y',
	'Α': 'A', 'Β': 'B', 'Ε': 'E', 'Ζ': 'Z', 'Η': 'H', 'Ι': 'I', 'Κ': 'K', 'Μ': 'M', 'Ν': 'N', 'Ο': 'O', 'Ρ': 'P', 'Τ': 'T', 'Υ': 'Y', 'Χ': 'X',
}

const (
	longestName = 600 // bytes of a name that are read; ISO 20022 allows 140 characters
	mostTokens  = 24
)

// legalForms say what a company is and not who it is; they count for nothing unless a
// name has nothing else.
var legalForms = set(`LTD LIMITED LLC LLP LP PLC INC INCORPORATED CORP CORPORATION CO COMPANY GMBH MBH AG KG KGAA OHG UG EV SE SA SAS SARL SARLU SAL SAU SL SLU SPA SRL SAPA
	BV NV VOF CV AB AS ASA OY OYJ APS EOOD OOD EAD AD DOO DD SRO SP ZOO SPZOO KFT ZRT NYRT RT OU UAB SIA TOV PAT VAT OOO OAO ZAO PAO AO NPAO FGUP GUP JSC PJSC OJSC CJSC
	PTE PTY PVT SDN BHD BERHAD TBK PT FZE FZCO FZC FZLLC DMCC WLL SPC KSC KSCC BSC QSC PSC SAOG SAE KK GK YK LTDA EIRL SRLS SC SNC SCS GIE SASU EURL
	PUBLIC PRIVATE JOINT STOCK LIABILITY OPEN CLOSED UNLIMITED LTEE AKTIENGESELLSCHAFT GESELLSCHAFT AKTSIONERNOE OBSHCHESTVO OBSHESTVO OTVETSTVENNOSTYU OGRANICHENNOY PUBLICHNOE
	ZAKRYTOE OTKRYTOE SIRKETI ANONIM STI SAN TIC AS`)

// generic are words that many names of companies share.
var generic = set(`BANK BANKING BANCO BANQUE BANKA GROUP GRUPPE HOLDING HOLDINGS INTERNATIONAL INTL TRADING TRADE GENERAL SHIPPING MARITIME MARINE LINES LINE SERVICES SERVICE
	INDUSTRIES INDUSTRIAL INDUSTRY INDUSTRIE ENTERPRISE ENTERPRISES INVESTMENT INVESTMENTS CAPITAL FINANCE FINANCIAL FUND FOUNDATION TRUST COMMERCIAL NATIONAL STATE CENTRAL
	DEVELOPMENT MANAGEMENT CONSULTING SOLUTIONS TECHNOLOGY TECHNOLOGIES TECH SYSTEMS ENGINEERING CONSTRUCTION OIL GAS PETROLEUM ENERGY CHEMICAL CHEMICALS EXPORT IMPORT EXIM
	LOGISTICS TRANSPORT AIR AIRLINES AIRWAYS AVIATION FACTORY PLANT WORKS RESEARCH INSTITUTE CENTER CENTRE CENTRO UNIVERSITY ORGANIZATION ORGANISATION ASSOCIATION SOCIETY
	COMMITTEE MINISTRY OFFICE AGENCY BUREAU DEPARTMENT UNION PARTY FRONT MOVEMENT ARMY FORCES EXCHANGE MEDIA PRODUCTS PARTNERS BROTHERS SONS STORE BRANCH GLOBAL WORLD
	IRAN IRANIAN RUSSIA RUSSIAN ROSSII ROSSIYA RUSSE SYRIA SYRIAN KOREA KOREAN CHINA CHINESE CUBA CUBAN VENEZUELA BELARUS UKRAINE UKRAINIAN MYANMAR SUDAN LIBYA LIBYAN
	IRAQ IRAQI YEMEN LEBANON TURKEY EMIRATES UAE GERMANY DEUTSCHLAND FRANCE ITALIA ITALY SPAIN EUROPE EUROPEAN ASIA AFRICA AMERICA SWISS SUISSE SCHWEIZ DPRK
	EAST WEST NORTH SOUTH MIDDLE NEW GREAT PEOPLES REPUBLIC ISLAMIC CONCERN DEFENSE DEFENCE AEROSPACE NK`)

// particles are small words of names.
var particles = set(`AL EL UL AD AS AN AR AT ASH AZ BIN BEN IBN BINT ABU ABOU UMM OULD DE DEL DELA DELLA DI DA DO DOS DAS DU LA LE LES LAS LOS OF THE AND FOR VON VAN DEN DER ZU ZUR TER Y E I
	MR MRS MS DR PROF SIR HAJI HAJJI SHEIKH SHAYKH MULLAH MAULAVI MAULAWI SAYED SAYYID GENERAL COLONEL CAPTAIN`)

func set(words string) map[string]bool {
	all := map[string]bool{}
	for _, w := range strings.Fields(words) {
		all[w] = true
	}
	return all
}

// variants are spellings of one short word that no rule of sounds brings together.
var variants = map[string]string{
	"BEN": "BIN", "IBN": "BIN", "BINT": "BIN", "EL": "AL", "UL": "AL", "ABOU": "ABU", "ULD": "OULD",
	"GIM": "KIM", "BAK": "PARK", "PAK": "PARK", "RHEE": "LI", "PYOTR": "PETR", "PIOTR": "PETR", "PETER": "PETR",
	"ROSSII": "RUSSIA", "ROSSIYA": "RUSSIA", "ROSSIJA": "RUSSIA", "RUSSIAN": "RUSSIA", "RUSSE": "RUSSIA", "BANKING": "BANK",
	"YI": "LI", "LEE": "LI",
}

// token is a word of a name in the forms in which it is compared.
type token struct {
	text  string // Latin capitals and digits
	fold  string // spellings of one sound brought together
	bones string // fold without its vowels: what Arabic and Hebrew write
	light int    // weight when it is light by itself; 0: by how rare it is
	digit bool
}

// bare reports whether a word is written without vowels.
func (t *token) bare() bool {
	return len(t.text) > 2 && !strings.ContainsAny(t.text, "AEIOU0123456789")
}

// Weights of words: how much of a name each of them is.
const (
	lightParticle = 1
	lightGeneric  = 2
	lightInitial  = 3
	lightFather   = 4
	leastRare     = 6
	mostRare      = 14
)

func newToken(text string) token {
	t := token{text: text, digit: strings.ContainsAny(text, "0123456789")}
	t.fold = foldSounds(text)
	if same, ok := variants[text]; ok {
		t.fold = same
	}
	t.bones = withoutVowels(t.fold)
	switch {
	case particles[text]:
		t.light = lightParticle
	case len(text) == 1:
		t.light = lightInitial
	case generic[text] || t.digit && len(text) < 3:
		t.light = lightGeneric
	}
	return t
}

// Normal gives the words of a name in Latin capitals: transliterated, without
// punctuation, marks and what can't be seen. A word in which Cyrillic or Greek letters
// stand among Latin ones is read as it looks.
func Normal(name string) []string { return words(name, false) }

// words is Normal; looks reads every letter that looks Latin as Latin.
func words(name string, looks bool) []string {
	if len(name) > longestName {
		name = strings.ToValidUTF8(name[:longestName], "")
	}
	if !ascii(name) {
		name = anyascii.Transliterate(visible(name, looks))
	}
	var b strings.Builder
	b.Grow(len(name))
	for i := range len(name) {
		c := name[i]
		switch {
		case 'a' <= c && c <= 'z':
			b.WriteByte(c - 'a' + 'A')
		case 'A' <= c && c <= 'Z' || '0' <= c && c <= '9':
			b.WriteByte(c)
		case c == '\'' || c == '.' || c == '`': // O'Neil, S.A.
		default:
			b.WriteByte(' ')
		}
	}
	found := strings.Fields(b.String())
	return found[:min(len(found), mostTokens)]
}

// visible drops what can't be seen, parts ideographs, and reads as Latin what looks so
// among Latin letters.
func visible(name string, looks bool) string {
	name = norm.NFKC.String(name)
	var b strings.Builder
	for word := range strings.FieldsFuncSeq(name, unicode.IsSpace) {
		mixed := looks
		if !mixed {
			latin, other := false, false
			for _, r := range word {
				latin = latin || unicode.Is(unicode.Latin, r)
				other = other || unicode.In(r, unicode.Cyrillic, unicode.Greek)
			}
			mixed = latin && other
		}
		for _, r := range word {
			switch {
			case unicode.In(r, unicode.Mn, unicode.Cf):
				continue
			case unicode.In(r, unicode.Han, unicode.Hangul):
				b.WriteByte(' ')
			case mixed:
				if latin, ok := lookalikes[unicode.ToUpper(r)]; ok {
					r = latin
				}
			}
			b.WriteRune(r)
		}
		b.WriteByte(' ')
	}
	return b.String()
}

func ascii(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// tokens gives what of a name counts.
func tokens(name string, looks bool) []token {
	found := words(name, looks)
	// S A and L L C are legal forms whose points were given as gaps.
	for i := 0; i+1 < len(found); i++ {
		if len(found[i]) != 1 {
			continue
		}
		for n := min(4, len(found)-i); n > 1; n-- {
			form := strings.Join(found[i:i+n], "")
			if len(form) == n && legalForms[form] {
				found = append(append(found[:i:i], form), found[i+n:]...)
				break
			}
		}
	}
	var kept []token
	for _, w := range found {
		if !legalForms[w] {
			kept = append(kept, newToken(w))
		}
	}
	for i := 1; i+1 < len(kept); i++ {
		if t := &kept[i]; t.light == 0 && fathers(t.text) {
			t.light = lightFather
		}
	}
	if len(kept) == 0 {
		for _, w := range found {
			kept = append(kept, newToken(w))
		}
	}
	return kept
}

// Company reports whether a name has the legal form of a company as a word of its own
// at its end. Short words that are also names of people don't count.
func Company(name string) bool {
	found := words(name, false)
	if len(found) < 2 {
		return false
	}
	last := found[len(found)-1]
	return legalForms[last] && len(last) > 1 && !particles[last] && last != "SAN" && last != "TIC" && last != "CO" && last != "EV" && last != "SE" && last != "OU"
}

// fathers reports whether a word between others is a father's name as Russian and
// Ukrainian form it. Payments mostly leave it out.
func fathers(word string) bool {
	for _, end := range []string{"OVICH", "EVICH", "YICH", "OVYCH", "EVYCH", "OVNA", "EVNA"} {
		if strings.HasSuffix(word, end) {
			return true
		}
	}
	return false
}

// sounds are spellings that transliterations from Cyrillic, Arabic, Chinese and German
// use for one sound. The first that fits is taken.
var sounds = []struct{ from, to string }{
	{"SHCH", "S"},
	{"TSCH", "C"},
	{"SCH", "S"},
	{"TCH", "C"},
	{"DZH", "J"},
	{"GUE", "GE"},
	{"GUI", "GI"},
	{"IJ", "I"},
	{"EJ", "EI"},
	{"YE", "E"},
	{"YI", "I"},
	{"CH", "C"},
	{"SH", "S"},
	{"ZH", "J"},
	{"KH", "H"},
	{"GH", "G"},
	{"PH", "F"},
	{"TH", "T"},
	{"DH", "D"},
	{"DJ", "J"},
	{"TZ", "Z"},
	{"TS", "Z"},
	{"CK", "K"},
	{"KS", "KS"},
	{"QU", "K"},
	{"OU", "U"},
	{"OO", "U"},
	{"EE", "I"},
	{"UE", "U"},
	{"OE", "O"},
	{"AE", "A"},
	{"IE", "I"},
	{"EO", "O"},
	{"EU", "U"},
	{"X", "KS"},
	{"Q", "K"},
	{"W", "V"},
	{"Y", "I"},
}

// soundsOf are sounds by the letter they begin with.
var soundsOf = func() (of [26][]struct{ from, to string }) {
	for _, s := range sounds {
		at := s.from[0] - 'A'
		of[at] = append(of[at], s)
	}
	return of
}()

// foldSounds brings the spellings of one sound together, and letters that are doubled.
func foldSounds(text string) string {
	if len(text) > 2 && text[2] != 'O' && (strings.HasPrefix(text, "YE") || strings.HasPrefix(text, "JE")) {
		text = text[1:] // Yevgeny, Evgeny
	}
	b := make([]byte, 0, len(text)+4)
	for i := 0; i < len(text); {
		to, n := text[i:i+1], 1
		if at := text[i] - 'A'; at < 26 {
			for _, s := range soundsOf[at] {
				if strings.HasPrefix(text[i:], s.from) {
					to, n = s.to, len(s.from)
					break
				}
			}
		}
		if to == "C" && n == 1 { // Carl, Karl; Cecil keeps its own
			to = "K"
			if i+1 < len(text) && (text[i+1] == 'E' || text[i+1] == 'I' || text[i+1] == 'Y') {
				to = "S"
			}
		}
		for j := range len(to) {
			if len(b) == 0 || b[len(b)-1] != to[j] {
				b = append(b, to[j])
			}
		}
		i += n
	}
	// What isn't heard at the end: Poutine, Haniyeh.
	if n := len(b); n > 3 && b[n-1] == 'H' && vowel(b[n-2]) {
		b = b[:n-1]
	}
	if n := len(b); n > 4 && b[n-1] == 'E' && !vowel(b[n-2]) {
		b = b[:n-1]
	}
	return string(b)
}

func vowel(c byte) bool {
	return c == 'A' || c == 'E' || c == 'I' || c == 'O' || c == 'U'
}

// withoutVowels gives the consonants, those that meet once; without an h at the end.
func withoutVowels(fold string) string {
	b := make([]byte, 0, len(fold))
	for i := range len(fold) {
		if !vowel(fold[i]) && (len(b) == 0 || b[len(b)-1] != fold[i]) {
			b = append(b, fold[i])
		}
	}
	if n := len(b); n > 2 && b[n-1] == 'H' {
		b = b[:n-1]
	}
	return string(b)
}
