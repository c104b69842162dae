package ivms

// Version is the version of the data model, as payloads name it.
const Version = "101.2023"

// Document is a payload of IVMS 101.2023.
type Document struct {
	Originator      Originator  `json:"originator"`
	Beneficiary     Beneficiary `json:"beneficiary"`
	OriginatingVASP *Person     `json:"originatingVASP,omitempty"`
	BeneficiaryVASP *Person     `json:"beneficiaryVASP,omitempty"`
	Metadata        Metadata    `json:"payloadMetadata"`
}

// Originator is who has the transfer made.
type Originator struct {
	Persons []Person `json:"originatorPerson"`
}

// Beneficiary is who is to have it.
type Beneficiary struct {
	Persons []Person `json:"beneficiaryPerson"`
}

// Metadata says how the payload was written.
type Metadata struct {
	Transliteration []string `json:"transliterationMethod,omitempty"`
	Version         string   `json:"payloadVersion"`
}

// Person is a natural or a legal person, one of the two, with the accounts that the
// transfer goes over.
type Person struct {
	Natural  *NaturalPerson `json:"naturalPerson,omitempty"`
	Legal    *LegalPerson   `json:"legalPerson,omitempty"`
	Accounts []string       `json:"accountNumber,omitempty"`
}

// NaturalPerson is a human being.
type NaturalPerson struct {
	Name      NaturalName     `json:"name"`
	Addresses []Address       `json:"geographicAddress,omitempty"`
	ID        *Identification `json:"nationalIdentification,omitempty"`
	Customer  string          `json:"customerIdentification,omitempty"`
	Birth     *Birth          `json:"dateAndPlaceOfBirth,omitempty"`
	Residence string          `json:"countryOfResidence,omitempty"`
}

// NaturalName is the name of a natural person; local as it is written where it is at
// home.
type NaturalName struct {
	Names []NaturalNameID      `json:"nameIdentifier"`
	Local []LocalNaturalNameID `json:"localNameIdentifier,omitempty"`
}

// NaturalNameID is one name. Primary is the family's, or the whole.
type NaturalNameID struct {
	Primary   string `json:"primaryIdentifier"`
	Secondary string `json:"secondaryIdentifier,omitempty"`
	Type      string `json:"naturalPersonNameIdentifierType"`
}

// LocalNaturalNameID is one name in its own script.
type LocalNaturalNameID = NaturalNameID

// LegalPerson is an organisation.
type LegalPerson struct {
	Name         LegalName       `json:"name"`
	Addresses    []Address       `json:"geographicAddress,omitempty"`
	Customer     string          `json:"customerIdentification,omitempty"`
	ID           *Identification `json:"nationalIdentification,omitempty"`
	Registration string          `json:"countryOfRegistration,omitempty"`
}

// LegalName is the name of an organisation.
type LegalName struct {
	Names []LegalNameID `json:"nameIdentifier"`
	Local []LegalNameID `json:"localNameIdentifier,omitempty"`
}

// LegalNameID is one name of an organisation.
type LegalNameID struct {
	Name string `json:"legalPersonName"`
	Type string `json:"legalPersonNameIdentifierType"`
}

// Address is where somebody is. It has lines, or a street with a building.
type Address struct {
	Type     string   `json:"addressType"`
	Street   string   `json:"streetName,omitempty"`
	Building string   `json:"buildingNumber,omitempty"`
	PostCode string   `json:"postCode,omitempty"`
	Town     string   `json:"townName"`
	Region   string   `json:"countrySubDivision,omitempty"`
	Lines    []string `json:"addressLine,omitempty"`
	Country  string   `json:"country"`
}

// Identification is a number that an authority gave.
type Identification struct {
	Number string `json:"nationalIdentifier"`
	Type   string `json:"nationalIdentifierType"`
}

// Birth is when and where somebody was born.
type Birth struct {
	Date  string `json:"dateOfBirth"`
	Place string `json:"placeOfBirth"`
}

// The codes of the model that are used here.
const (
	nameLegal       = "LEGL"
	addressHome     = "HOME"
	addressBusiness = "BIZZ"
	addressPlain    = "GEOG" // whose nature isn't said
	idLEI           = "LEIX"
	transliterated  = "othr" // by a table of no standard
)

// The lengths that the model allows, in characters.
const (
	maxName     = 100
	maxAccount  = 100
	maxID       = 35
	maxCustomer = 50
	maxLine     = 70
	maxLines    = 7
	maxTown     = 35
	maxRegion   = 35
	maxBuilding = 16
	maxPostCode = 16
	maxPlace    = 70
)
