package screening

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"

	"golang.org/x/text/encoding/htmlindex"
)

// eachElement reads a document whose root is one of roots, and hands the start of
// every element below it to take, which either decodes it whole or lets its
// children come. Entities that a DTD declares are never read: encoding/xml knows
// only the five of XML.
func eachElement(from io.Reader, root string, take func(d *xml.Decoder, start xml.StartElement) error) error {
	d := xml.NewDecoder(from)
	d.CharsetReader = func(charset string, input io.Reader) (io.Reader, error) {
		encoding, err := htmlindex.Get(charset)
		if err != nil {
			return nil, fmt.Errorf("character set %q: %w", charset, err)
		}
		return encoding.NewDecoder().Reader(input), nil
	}
	rooted := false
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) && rooted {
			return nil
		}
		if err != nil {
			return err
		}
		start, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		if !rooted {
			if start.Name.Local != root {
				return fmt.Errorf("its root is %s, not %s", start.Name.Local, root)
			}
			rooted = true
			continue
		}
		if err := take(d, start); err != nil {
			line, _ := d.InputPos()
			return fmt.Errorf("line %d: %w", line, err)
		}
	}
}

// readOFAC reads sdnList as OFAC's sanctions list service exports it.
func readOFAC(from io.Reader, take func(Entry) error) error {
	type entry struct {
		UID      string   `xml:"uid"`
		First    string   `xml:"firstName"`
		Last     string   `xml:"lastName"`
		Type     string   `xml:"sdnType"`
		Programs []string `xml:"programList>program"`
		IDs      []struct {
			Type   string `xml:"idType"`
			Number string `xml:"idNumber"`
		} `xml:"idList>id"`
		Aliases []struct {
			Category string `xml:"category"`
			First    string `xml:"firstName"`
			Last     string `xml:"lastName"`
		} `xml:"akaList>aka"`
		Countries     []string `xml:"addressList>address>country"`
		Nationalities []string `xml:"nationalityList>nationality>country"`
		Citizenships  []string `xml:"citizenshipList>citizenship>country"`
		Births        []string `xml:"dateOfBirthList>dateOfBirthItem>dateOfBirth"`
	}
	return eachElement(from, "sdnList", func(d *xml.Decoder, start xml.StartElement) error {
		if start.Name.Local != "sdnEntry" {
			return nil
		}
		var x entry
		if err := d.DecodeElement(&x, &start); err != nil {
			return err
		}
		e := Entry{ID: strings.TrimSpace(x.UID), Kind: kindOf(x.Type), Programs: x.Programs}
		e.name(x.First+" "+x.Last, false, false)
		for _, a := range x.Aliases {
			e.name(a.First+" "+a.Last, true, strings.EqualFold(a.Category, "weak"))
		}
		for _, id := range x.IDs {
			e.identifier(id.Type, id.Number)
		}
		add(&e.Countries, x.Countries...)
		add(&e.Countries, x.Nationalities...)
		add(&e.Countries, x.Citizenships...)
		add(&e.Dates, x.Births...)
		return take(e)
	})
}

func kindOf(word string) Kind {
	switch strings.ToLower(strings.TrimSpace(word)) {
	case "individual", "person", "p":
		return Person
	case "vessel", "ship":
		return Vessel
	}
	return Entity
}

// readEU reads the Commission's financial sanctions file, version 1.1: nearly
// everything in it is an attribute.
func readEU(from io.Reader, take func(Entry) error) error {
	type country struct {
		Code string `xml:"countryIso2Code,attr"`
		Name string `xml:"countryDescription,attr"`
	}
	type entry struct {
		ID        string `xml:"logicalId,attr"`
		Reference string `xml:"euReferenceNumber,attr"`
		Subject   struct {
			Code  string `xml:"code,attr"`
			Class string `xml:"classificationCode,attr"`
		} `xml:"subjectType"`
		Names []struct {
			Whole  string `xml:"wholeName,attr"`
			First  string `xml:"firstName,attr"`
			Middle string `xml:"middleName,attr"`
			Last   string `xml:"lastName,attr"`
			Strong string `xml:"strong,attr"`
		} `xml:"nameAlias"`
		IDs []struct {
			Code   string `xml:"identificationTypeCode,attr"`
			Type   string `xml:"identificationTypeDescription,attr"`
			Number string `xml:"number,attr"`
			Latin  string `xml:"latinNumber,attr"`
		} `xml:"identification"`
		Citizenships []country `xml:"citizenship"`
		Addresses    []country `xml:"address"`
		Births       []struct {
			Date string `xml:"birthdate,attr"`
			Year string `xml:"year,attr"`
		} `xml:"birthdate"`
		Regulations []struct {
			Programme string `xml:"programme,attr"`
		} `xml:"regulation"`
	}
	return eachElement(from, "export", func(d *xml.Decoder, start xml.StartElement) error {
		if start.Name.Local != "sanctionEntity" {
			return nil
		}
		var x entry
		if err := d.DecodeElement(&x, &start); err != nil {
			return err
		}
		e := Entry{ID: first(x.Reference, x.ID), Kind: kindOf(first(x.Subject.Code, x.Subject.Class))}
		for i, n := range x.Names {
			e.name(first(n.Whole, n.First+" "+n.Middle+" "+n.Last), i > 0, n.Strong == "false")
		}
		for _, id := range x.IDs {
			e.identifier(id.Code+" "+id.Type, first(id.Number, id.Latin))
		}
		for _, c := range append(x.Citizenships, x.Addresses...) {
			if c.Code != "00" { // unknown
				add(&e.Countries, first(c.Code, c.Name))
			}
		}
		for _, b := range x.Births {
			add(&e.Dates, first(b.Date, b.Year))
		}
		for _, r := range x.Regulations {
			add(&e.Programs, r.Programme)
		}
		return take(e)
	})
}

func first(values ...string) string {
	for _, v := range values {
		if v = strings.TrimSpace(v); v != "" {
			return v
		}
	}
	return ""
}

// readUN reads the Security Council's consolidated list.
func readUN(from io.Reader, take func(Entry) error) error {
	type alias struct {
		Quality string `xml:"QUALITY"`
		Name    string `xml:"ALIAS_NAME"`
	}
	type entry struct {
		DataID          string   `xml:"DATAID"`
		Reference       string   `xml:"REFERENCE_NUMBER"`
		First           string   `xml:"FIRST_NAME"`
		Second          string   `xml:"SECOND_NAME"`
		Third           string   `xml:"THIRD_NAME"`
		Fourth          string   `xml:"FOURTH_NAME"`
		Original        string   `xml:"NAME_ORIGINAL_SCRIPT"`
		Type            string   `xml:"UN_LIST_TYPE"`
		Aliases         []alias  `xml:"INDIVIDUAL_ALIAS"`
		EntityAliases   []alias  `xml:"ENTITY_ALIAS"`
		Nationalities   []string `xml:"NATIONALITY>VALUE"`
		Countries       []string `xml:"INDIVIDUAL_ADDRESS>COUNTRY"`
		EntityCountries []string `xml:"ENTITY_ADDRESS>COUNTRY"`
		Births          []string `xml:"INDIVIDUAL_DATE_OF_BIRTH>DATE"`
		YearsOfBirth    []string `xml:"INDIVIDUAL_DATE_OF_BIRTH>YEAR"`
	}
	return eachElement(from, "CONSOLIDATED_LIST", func(d *xml.Decoder, start xml.StartElement) error {
		kind := Entity
		switch start.Name.Local {
		case "INDIVIDUAL":
			kind = Person
		case "ENTITY":
		default:
			return nil
		}
		var x entry
		if err := d.DecodeElement(&x, &start); err != nil {
			return err
		}
		e := Entry{ID: first(x.Reference, x.DataID), Kind: kind}
		e.name(strings.Join([]string{x.First, x.Second, x.Third, x.Fourth}, " "), false, false)
		e.name(x.Original, true, false)
		for _, a := range append(x.Aliases, x.EntityAliases...) {
			e.name(a.Name, true, strings.EqualFold(strings.TrimSpace(a.Quality), "low"))
		}
		add(&e.Countries, x.Nationalities...)
		add(&e.Countries, x.Countries...)
		add(&e.Countries, x.EntityCountries...)
		add(&e.Dates, x.Births...)
		add(&e.Dates, x.YearsOfBirth...)
		add(&e.Programs, x.Type)
		return take(e)
	})
}

// readUK reads the UK Sanctions List in the format of February 2022.
func readUK(from io.Reader, take func(Entry) error) error {
	type entry struct {
		ID    string `xml:"UniqueID"`
		Group string `xml:"OFSIGroupID"`
		Type  string `xml:"IndividualEntityShip"`
		Names []struct {
			Name1    string `xml:"Name1"`
			Name2    string `xml:"Name2"`
			Name3    string `xml:"Name3"`
			Name4    string `xml:"Name4"`
			Name5    string `xml:"Name5"`
			Name6    string `xml:"Name6"`
			Type     string `xml:"NameType"`
			Strength string `xml:"AliasStrength"`
		} `xml:"Names>Name"`
		Scripts       []string `xml:"NonLatinNames>NonLatinName>NameNonLatinScript"`
		Countries     []string `xml:"Addresses>Address>AddressCountry"`
		Nationalities []string `xml:"IndividualDetails>Individual>Nationalities>Nationality"`
		Births        []string `xml:"IndividualDetails>Individual>DOBs>DOB"`
		Regime        string   `xml:"RegimeName"`
	}
	return eachElement(from, "Designations", func(d *xml.Decoder, start xml.StartElement) error {
		if start.Name.Local != "Designation" {
			return nil
		}
		var x entry
		if err := d.DecodeElement(&x, &start); err != nil {
			return err
		}
		e := Entry{ID: first(x.ID, x.Group), Kind: kindOf(x.Type)}
		for _, n := range x.Names {
			e.name(strings.Join([]string{n.Name1, n.Name2, n.Name3, n.Name4, n.Name5, n.Name6}, " "),
				!strings.EqualFold(strings.TrimSpace(n.Type), "primary name"), lowQuality(n.Strength))
		}
		for _, s := range x.Scripts {
			e.name(s, true, false)
		}
		add(&e.Countries, x.Countries...)
		add(&e.Countries, x.Nationalities...)
		add(&e.Dates, x.Births...)
		add(&e.Programs, x.Regime)
		return take(e)
	})
}

func lowQuality(word string) bool {
	word = strings.ToLower(word)
	return strings.Contains(word, "low") || strings.Contains(word, "weak")
}
