package screening

import (
	"encoding/xml"
	"fmt"
	"io"
	"slices"
	"strings"
)

// advanced is what is kept of a file of OFAC's advanced sanctions list standard while
// it is read. Parties refer to values, places and documents by number: those stand
// before them and only their short form is kept. What sanctions a party stands behind
// all parties, so entries are given when the file is read.
type advanced struct {
	partyTypes, features, documents, countries, nameParts, measures map[string]string
	subTypes                                                        map[string]string     // in words, of the party type where they have none
	places                                                          map[string][]string   // countries
	numbers                                                         map[string][]numbered // by identity; of the kinds that a payment can have
	entries                                                         joined                // by FixedRef
	profiles                                                        map[string]string     // to FixedRef
}

type numbered struct{ kind, value string }

// readOFACAdvanced reads Sanctions as OFAC publishes it in SDN_ADVANCED.XML and
// CONS_ADVANCED.XML; the namespace may be OFAC's or that of the United Nations, who
// made the format. A value that the file refers to and doesn't have is a fault where a
// kind of party, feature or document depends on it, because a wallet could be lost.
func readOFACAdvanced(from io.Reader, take func(Entry) error) error {
	a := advanced{
		partyTypes: map[string]string{}, measures: map[string]string{}, features: map[string]string{}, documents: map[string]string{}, countries: map[string]string{}, nameParts: map[string]string{},
		subTypes: map[string]string{}, places: map[string][]string{}, numbers: map[string][]numbered{}, profiles: map[string]string{},
	}
	if err := eachElement(from, "Sanctions", a.element); err != nil {
		return err
	}
	return a.entries.each(take)
}

func (a *advanced) element(d *xml.Decoder, start xml.StartElement) error {
	switch name := start.Name.Local; name {
	case "ReferenceValueSets", "Locations", "IDRegDocuments":
		if len(a.profiles) > 0 {
			return fmt.Errorf("%s stands behind DistinctParties, which refer to it", name)
		}
	case "PartyType":
		return value(d, start, a.partyTypes)
	case "FeatureType":
		return value(d, start, a.features)
	case "IDRegDocType":
		return value(d, start, a.documents)
	case "Country":
		return value(d, start, a.countries)
	case "NamePartType":
		return value(d, start, a.nameParts)
	case "SanctionsType":
		return value(d, start, a.measures)
	case "PartySubType":
		return a.subType(d, start)
	case "Location":
		return a.place(d, start)
	case "IDRegDocument":
		return a.document(d, start)
	case "DistinctParty":
		return a.party(d, start)
	case "SanctionsEntry":
		return a.sanctions(d, start)
	}
	return nil
}

func value(d *xml.Decoder, start xml.StartElement, to map[string]string) error {
	var x struct {
		ID   string `xml:"ID,attr"`
		Text string `xml:",chardata"`
	}
	if err := d.DecodeElement(&x, &start); err != nil {
		return err
	}
	to[x.ID] = strings.TrimSpace(x.Text)
	return nil
}

// subType keeps a sub-type in its own words, or, where those are "Unknown", in a
// reference to its party type: in the file the sub-types come first.
func (a *advanced) subType(d *xml.Decoder, start xml.StartElement) error {
	var x struct {
		ID   string `xml:"ID,attr"`
		Type string `xml:"PartyTypeID,attr"`
		Text string `xml:",chardata"`
	}
	if err := d.DecodeElement(&x, &start); err != nil {
		return err
	}
	word := strings.TrimSpace(x.Text)
	if word == "" || strings.EqualFold(word, "unknown") {
		word = "#" + x.Type
	}
	a.subTypes[x.ID] = word
	return nil
}

func (a *advanced) place(d *xml.Decoder, start xml.StartElement) error {
	var x struct {
		ID        string `xml:"ID,attr"`
		Countries []struct {
			ID string `xml:"CountryID,attr"`
		} `xml:"LocationCountry"`
	}
	if err := d.DecodeElement(&x, &start); err != nil {
		return err
	}
	for _, c := range x.Countries {
		if name := a.countries[c.ID]; name != "" {
			a.places[x.ID] = append(a.places[x.ID], name)
		}
	}
	return nil
}

func (a *advanced) document(d *xml.Decoder, start xml.StartElement) error {
	var x struct {
		ID       string   `xml:"ID,attr"`
		Type     string   `xml:"IDRegDocTypeID,attr"`
		Identity string   `xml:"IdentityID,attr"`
		Number   []string `xml:"IDRegistrationNo"`
	}
	if err := d.DecodeElement(&x, &start); err != nil {
		return err
	}
	kind, known := a.documents[x.Type]
	if !known {
		return fmt.Errorf("IDRegDocument %s is of type %q, which IDRegDocTypeValues don't have", x.ID, x.Type)
	}
	for _, n := range x.Number {
		var e Entry // what of it is kept depends on its type
		if e.identifier(kind, n); !e.empty() {
			a.numbers[x.Identity] = append(a.numbers[x.Identity], numbered{kind, n})
		}
	}
	return nil
}

// The parts of a party that are read.
type (
	advancedParty struct {
		Ref      string            `xml:"FixedRef,attr"`
		Profiles []advancedProfile `xml:"Profile"`
	}
	advancedProfile struct {
		ID         string             `xml:"ID,attr"`
		SubType    string             `xml:"PartySubTypeID,attr"`
		Identities []advancedIdentity `xml:"Identity"`
		Features   []advancedFeature  `xml:"Feature"`
	}
	advancedIdentity struct {
		ID      string          `xml:"ID,attr"`
		Primary string          `xml:"Primary,attr"`
		Aliases []advancedAlias `xml:"Alias"`
		Groups  []struct {
			ID   string `xml:"ID,attr"`
			Type string `xml:"NamePartTypeID,attr"`
		} `xml:"NamePartGroups>MasterNamePartGroup>NamePartGroup"`
	}
	advancedAlias struct {
		Primary    string         `xml:"Primary,attr"`
		LowQuality string         `xml:"LowQuality,attr"`
		Names      []advancedName `xml:"DocumentedName"`
	}
	advancedName struct {
		Parts []advancedPart `xml:"DocumentedNamePart>NamePartValue"`
	}
	advancedPart struct {
		Group string `xml:"NamePartGroupID,attr"`
		Text  string `xml:",chardata"`
	}
	advancedFeature struct {
		Type     string `xml:"FeatureTypeID,attr"`
		Versions []struct {
			Periods []advancedPeriod `xml:"DatePeriod"`
			Details []string         `xml:"VersionDetail"`
			Places  []struct {
				ID string `xml:"LocationID,attr"`
			} `xml:"VersionLocation"`
		} `xml:"FeatureVersion"`
	}
	advancedDay struct {
		Year  string `xml:"Year"`
		Month string `xml:"Month"`
		Day   string `xml:"Day"`
	}
	advancedPeriod struct {
		From advancedDay `xml:"Start>From"`
		To   advancedDay `xml:"End>To"`
	}
)

func (a *advanced) party(d *xml.Decoder, start xml.StartElement) error {
	var x advancedParty
	if err := d.DecodeElement(&x, &start); err != nil {
		return err
	}
	if x.Ref = strings.TrimSpace(x.Ref); x.Ref == "" {
		return fmt.Errorf("DistinctParty %d has no id (FixedRef)", len(a.entries.order)+1)
	}
	e := a.entries.entry(x.Ref)
	for _, p := range x.Profiles {
		a.profiles[p.ID] = x.Ref
		kind, known := a.subTypes[p.SubType]
		if !known {
			return fmt.Errorf("DistinctParty %s is of type %q, which PartySubTypeValues don't have", x.Ref, p.SubType)
		}
		if ref, is := strings.CutPrefix(kind, "#"); is {
			kind = a.partyTypes[ref]
		}
		if e.Kind == "" {
			e.Kind = kindOf(kind)
		}
		for _, primary := range []bool{true, false} { // the name by which the list knows the party comes first
			for _, i := range p.Identities {
				a.names(e, i, primary)
			}
		}
		for _, i := range p.Identities {
			for _, n := range a.numbers[i.ID] {
				e.identifier(n.kind, n.value)
			}
			delete(a.numbers, i.ID)
		}
		for _, f := range p.Features {
			if err := a.feature(e, f); err != nil {
				return fmt.Errorf("DistinctParty %s: %w", x.Ref, err)
			}
		}
	}
	return nil
}

// names files the names of the primary alias of an identity, or all of the others. A
// name may be documented in more than one script: the first is the name, the others
// are aliases of it.
func (a *advanced) names(e *Entry, i advancedIdentity, primary bool) {
	kinds := map[string]string{}
	for _, g := range i.Groups {
		kinds[g.ID] = strings.ToLower(a.nameParts[g.Type])
	}
	rank := func(p advancedPart) int { return slices.Index(familyNames, kinds[p.Group]) }
	for _, alias := range i.Aliases {
		if (alias.Primary == "true" && i.Primary != "false") != primary {
			continue
		}
		for n, name := range alias.Names {
			slices.SortStableFunc(name.Parts, func(x, y advancedPart) int { return rank(x) - rank(y) })
			words := make([]string, len(name.Parts))
			for k, p := range name.Parts {
				words[k] = p.Text
			}
			e.name(strings.Join(words, " "), !primary || n > 0, alias.LowQuality == "true")
		}
	}
}

// familyNames are the parts that stand last in a name; OFAC writes them first.
var familyNames = []string{"last name", "maiden name", "matronymic"}

func (a *advanced) feature(e *Entry, f advancedFeature) error {
	kind, known := a.features[f.Type]
	if !known {
		return fmt.Errorf("a feature is of type %q, which FeatureTypeValues don't have", f.Type)
	}
	kind = strings.ToLower(kind)
	for _, v := range f.Versions {
		switch {
		case kind == "birthdate" || strings.Contains(kind, "established date"):
			for _, p := range v.Periods {
				add(&e.Dates, p.String())
			}
		case kind == "location" || strings.HasPrefix(kind, "nationality") || strings.HasPrefix(kind, "citizenship"):
			for _, p := range v.Places {
				add(&e.Countries, a.places[p.ID]...)
			}
		default:
			for _, text := range v.Details {
				e.identifier(kind, text)
			}
		}
	}
	return nil
}

// String is the day, the year, or what lies between two days.
func (p advancedPeriod) String() string {
	from, to := p.From.String(), p.To.String()
	switch {
	case to == "" || to == from:
		return from
	case from == p.From.Year+"-01-01" && to == p.From.Year+"-12-31":
		return p.From.Year
	}
	return strings.TrimSpace(from + " to " + to)
}

func (d advancedDay) String() string {
	if d.Year == "" || d.Month == "" || d.Day == "" {
		return d.Year
	}
	return fmt.Sprintf("%s-%02s-%02s", d.Year, d.Month, d.Day)
}

func (a *advanced) sanctions(d *xml.Decoder, start xml.StartElement) error {
	var x struct {
		Profile  string `xml:"ProfileID,attr"`
		Measures []struct {
			Type    string `xml:"SanctionsTypeID,attr"`
			Comment string `xml:"Comment"`
		} `xml:"SanctionsMeasure"`
	}
	if err := d.DecodeElement(&x, &start); err != nil {
		return err
	}
	ref, known := a.profiles[x.Profile]
	if !known {
		return fmt.Errorf("a SanctionsEntry is of profile %q, which DistinctParties don't have", x.Profile)
	}
	e := a.entries.entry(ref)
	for _, m := range x.Measures {
		if strings.EqualFold(a.measures[m.Type], "program") { // whose comment is its tag
			add(&e.Programs, m.Comment)
		}
	}
	return nil
}
