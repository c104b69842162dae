package ivms

import (
	"strings"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// accounts gives the numbers of an account, and the wallet that is credited.
func accounts(a *gateway.Account, wallet string) []string {
	var found []string
	for _, number := range []string{a.IBAN, a.Other, a.ProxyID, wallet} {
		number = cut(strings.TrimSpace(number), maxAccount)
		seen := number == ""
		for _, other := range found {
			seen = seen || strings.EqualFold(strings.TrimPrefix(number[strings.LastIndexByte(number, ':')+1:], "0x"), strings.TrimPrefix(other[strings.LastIndexByte(other, ':')+1:], "0x"))
		}
		if !seen {
			found = append(found, number)
		}
	}
	return found
}

// lei gives an LEI where a text has the form of one (ISO 17442).
func lei(text string) *Identification {
	text = strings.ToUpper(strings.TrimSpace(text))
	if len(text) != 20 {
		return nil
	}
	for i := range len(text) {
		if digit := text[i] >= '0' && text[i] <= '9'; !digit && (i >= 18 || text[i] < 'A' || text[i] > 'Z') {
			return nil
		}
	}
	return &Identification{text, idLEI}
}

// country reports whether a text is a code of ISO 3166-1 as far as its form goes.
func country(code string) bool {
	return len(code) == 2 && code[0] >= 'A' && code[0] <= 'Z' && code[1] >= 'A' && code[1] <= 'Z'
}

// address gives the address of a party where the model can hold it: with a town and a
// country, and with lines or a street and a building.
func address(p *gateway.Party, kind string) *Address {
	from := &p.Address
	land := from.Country
	if land == "" {
		land = p.Country
	}
	town := strings.TrimSpace(from.Town)
	if !country(land) || town == "" {
		return nil
	}
	a := &Address{
		Type: kind, PostCode: cut(from.PostCode, maxPostCode), Town: cut(town, maxTown), Region: cut(from.Region, maxRegion), Country: land,
	}
	for _, line := range from.Lines {
		if line = cut(strings.TrimSpace(line), maxLine); line != "" && len(a.Lines) < maxLines {
			a.Lines = append(a.Lines, line)
		}
	}
	street, building := strings.TrimSpace(from.Street), strings.TrimSpace(from.Building)
	switch {
	case street != "" && building != "" && len(building) <= maxBuilding:
		a.Street, a.Building = cut(street, maxLine), building
	case street != "" || building != "":
		a.Lines = append([]string{cut(strings.TrimSpace(street+" "+building), maxLine)}, a.Lines...)
	case len(a.Lines) == 0: // the town is all that there is
		a.Lines = []string{cut(strings.TrimSpace(from.PostCode+" "+town), maxLine)}
	}
	a.Lines = a.Lines[:min(len(a.Lines), maxLines)]
	return a
}

// natural identifications by the scheme under which ISO 20022 has them
// (ExternalPersonIdentification1Code).
var personal = map[string]string{"ARNU": "ARNU", "CCPT": "CCPT", "DRLC": "DRLC", "NIDN": "IDCD", "SOSE": "SOCS", "TXID": "TXID"}

// identified gives the number that an authority has given a natural person, and the one
// that the institution knows a customer by. Organisations have their LEI: other numbers
// of theirs would need the register's code, which no message has.
func identified(p *gateway.Party) (id *Identification, customer string) {
	if p.Identity == nil {
		return nil, ""
	}
	for _, other := range p.Identity.IDs {
		number := strings.TrimSpace(other.ID)
		kind, known := personal[other.Scheme]
		switch {
		case number == "":
		case other.Scheme == "CUST" && customer == "":
			customer = cut(number, maxCustomer)
		case p.Identity.Private && known && id == nil:
			id = &Identification{cut(number, maxID), kind}
		}
	}
	return id, customer
}

// birth gives when and where somebody was born, where the message says both.
func birth(p *gateway.Party) *Birth {
	if p.Identity == nil || p.Identity.BirthDate == "" || p.Identity.BirthPlace == "" {
		return nil
	}
	date, _, _ := strings.Cut(p.Identity.BirthDate, "+") // an xs:date may have a zone
	date = strings.TrimSuffix(date, "Z")
	if len(date) > len(time.DateOnly) {
		date = date[:len(time.DateOnly)]
	}
	if _, err := time.Parse(time.DateOnly, date); err != nil {
		return nil
	}
	return &Birth{date, cut(p.Identity.BirthPlace, maxPlace)}
}
