package iso20022

import (
	"strconv"
	"strings"
	"sync"
)

// The tables below are kept by hand. A row is short enough to be read beside
// its source, and a test holds each table's shape.

// currencyDigits are the active currencies of ISO 4217 (list one of the
// maintenance agency, SIX, with its amendments up to 2026: BGN, HRK, ANG and
// ZWL are gone, XCG and ZWG are there) by the digits of their minor unit; a
// minus sign stands for metals and units of account that have none.
const currencyDigits = `
0 BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF
2 AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW
2 CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF
2 IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK
2 MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP
2 SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG
2 YER ZAR ZMW ZWG
3 BHD IQD JOD KWD LYD OMR TND
4 CLF UYW
- XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XUA`

// formerCurrencies were withdrawn since 2020: good in an instructed amount, not
// in a settlement.
const formerCurrencies = "ANG BGN CUC HRK SLL ZWL"

// countryCodes are ISO 3166-1 alpha-2 (officially assigned) and XK for Kosovo,
// which BICs and IBANs use.
const countryCodes = `
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR
GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT
JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP
MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY
QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR
TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW`

// ibanLengths are the lengths of the SWIFT IBAN registry by country.
const ibanLengths = `
AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29
ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20
LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29
PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30`

type codeTables struct {
	currencies map[string]int // minor unit digits, -1 for none
	former     map[string]bool
	countries  map[string]bool
	ibans      map[string]int
}

var tables = sync.OnceValue(func() codeTables {
	t := codeTables{currencies: map[string]int{}, former: map[string]bool{}, countries: map[string]bool{}, ibans: map[string]int{}}
	for line := range strings.Lines(strings.TrimSpace(currencyDigits)) {
		fields := strings.Fields(line)
		digits := int(fields[0][0]) - '0'
		if fields[0] == "-" {
			digits = -1
		}
		for _, c := range fields[1:] {
			t.currencies[c] = digits
		}
	}
	for c := range strings.FieldsSeq(formerCurrencies) {
		t.former[c] = true
	}
	for c := range strings.FieldsSeq(countryCodes) {
		t.countries[c] = true
	}
	for c := range strings.FieldsSeq(ibanLengths) {
		t.ibans[c[:2]] = int(c[2]-'0')*10 + int(c[3]-'0')
	}
	return t
})

// CurrencyDigits gives the digits of a currency's minor unit; -1 where it has
// none (metals, units of account), false for what ISO 4217 doesn't list.
func CurrencyDigits(currency string) (int, bool) {
	digits, ok := tables().currencies[currency]
	return digits, ok
}

func knownCountry(code string) bool { return tables().countries[code] }

// ibanProblem says what is wrong with an IBAN, or nothing.
func ibanProblem(iban string) string {
	if len(iban) < 5 {
		return "an IBAN has a country, two check digits and an account number"
	}
	length, ok := tables().ibans[iban[:2]]
	if !ok {
		return "the country of this IBAN is not in the IBAN registry"
	}
	if len(iban) != length {
		return "an IBAN of " + iban[:2] + " has " + strconv.Itoa(length) + " characters"
	}
	if mod97(iban[4:]+iban[:4]) != 1 {
		return "the check digits don't match (ISO 7064 mod 97)"
	}
	return ""
}

// leiProblem says what is wrong with an LEI whose form the schema has checked.
func leiProblem(lei string) string {
	if len(lei) != 20 || mod97(lei) != 1 {
		return "the check digits don't match (ISO 17442, mod 97)"
	}
	return ""
}

// BICProblem says what is wrong with a BIC, or nothing.
func BICProblem(bic string) string {
	form := len(bic) == 8 || len(bic) == 11
	for i := 0; form && i < len(bic); i++ {
		letter := bic[i] >= 'A' && bic[i] <= 'Z'
		digit := bic[i] >= '0' && bic[i] <= '9'
		form = letter || digit && i != 4 && i != 5
	}
	if !form {
		return "a BIC has 8 or 11 capital letters and digits (ISO 9362)"
	}
	if !knownCountry(bic[4:6]) {
		return "characters 5 and 6 of a BIC are an ISO 3166 country"
	}
	return ""
}

// mod97 is the remainder of ISO 7064: digits stand for themselves, letters for 10
// to 35. Anything else gives 0, which no valid number has.
func mod97(s string) int {
	rest := 0
	for _, c := range []byte(s) {
		switch {
		case c >= '0' && c <= '9':
			rest = rest*10 + int(c-'0')
		case c >= 'A' && c <= 'Z':
			rest = rest*100 + int(c-'A') + 10
		case c >= 'a' && c <= 'z':
			rest = rest*100 + int(c-'a') + 10
		default:
			return 0
		}
		rest %= 97
	}
	return rest
}

func padBIC(bic string) string {
	if len(bic) == 8 {
		return bic + "XXX"
	}
	return bic
}
