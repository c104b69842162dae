package screening_test

import (
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/compliance/screening"
)

const (
	advancedValues = `<?xml version="1.0" standalone="yes"?>
<Sanctions xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns="https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ADVANCED_XML" Version="3">
  <DateOfIssue CalendarTypeID="1"><Year>2026</Year><Month>11</Month><Day>20</Day></DateOfIssue>
  <ReferenceValueSets>
    <AliasTypeValues><AliasType ID="1400">A.K.A.</AliasType><AliasType ID="1403">Name</AliasType></AliasTypeValues>
    <CountryValues><Country ID="11">Ruritania</Country><Country ID="12">Strelsau</Country></CountryValues>
    <FeatureTypeValues><FeatureType ID="8" FeatureTypeGroupID="1">Birthdate</FeatureType><FeatureType ID="9" FeatureTypeGroupID="1">Place of Birth</FeatureType>
      <FeatureType ID="10" FeatureTypeGroupID="1">Nationality Country</FeatureType><FeatureType ID="13" FeatureTypeGroupID="1">SWIFT/BIC</FeatureType>
      <FeatureType ID="25" FeatureTypeGroupID="1">Location</FeatureType><FeatureType ID="344" FeatureTypeGroupID="1">Digital Currency Address - XBT</FeatureType>
      <FeatureType ID="345" FeatureTypeGroupID="1">Digital Currency Address - ETH</FeatureType></FeatureTypeValues>
    <IDRegDocTypeValues><IDRegDocType ID="1571">Passport</IDRegDocType><IDRegDocType ID="1752">Legal Entity Number</IDRegDocType></IDRegDocTypeValues>
    <NamePartTypeValues><NamePartType ID="1520">Last Name</NamePartType><NamePartType ID="1521">First Name</NamePartType><NamePartType ID="1525">Entity Name</NamePartType></NamePartTypeValues>
    <PartySubTypeValues><PartySubType ID="1" PartyTypeID="4">Vessel</PartySubType><PartySubType ID="3" PartyTypeID="2">Unknown</PartySubType><PartySubType ID="4" PartyTypeID="1">Unknown</PartySubType></PartySubTypeValues>
    <PartyTypeValues><PartyType ID="1">Individual</PartyType><PartyType ID="2">Entity</PartyType><PartyType ID="4">Transport</PartyType></PartyTypeValues>
    <SanctionsTypeValues><SanctionsType ID="1">Program</SanctionsType><SanctionsType ID="1705">Block</SanctionsType></SanctionsTypeValues>
  </ReferenceValueSets>
  <Locations><Location ID="25"><LocationCountry CountryID="11" CountryRelevanceID="1413"/><LocationPart LocPartTypeID="1454"><LocationPartValue Primary="true"><Value>Zenda</Value></LocationPartValue></LocationPart></Location>
    <Location ID="26"><LocationCountry CountryID="12"/></Location></Locations>
  <IDRegDocuments><IDRegDocument ID="1" IDRegDocTypeID="1571" IdentityID="501"><Comment/><IDRegistrationNo>X1234567</IDRegistrationNo></IDRegDocument>
    <IDRegDocument ID="2" IDRegDocTypeID="1752" IdentityID="502"><IDRegistrationNo>5493001KJTIIGC8Y1R12</IDRegistrationNo></IDRegDocument></IDRegDocuments>
`
	advancedPerson = `<DistinctParty FixedRef="101" DeltaAction=""><Comment/><Profile ID="901" PartySubTypeID="4">
      <Identity ID="501" FixedRef="101" Primary="true" False="false">
        <Alias FixedRef="101" AliasTypeID="1400" Primary="false" LowQuality="true"><DocumentedName ID="2" DocNameStatusID="2"><DocumentedNamePart><NamePartValue NamePartGroupID="73" ScriptID="215" Acronym="false">VANYA</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
        <Alias FixedRef="101" AliasTypeID="1403" Primary="true" LowQuality="false">
          <DocumentedName ID="1" DocNameStatusID="1"><DocumentedNamePart><NamePartValue NamePartGroupID="71" ScriptID="215" Acronym="false">EXAMPLOV</NamePartValue></DocumentedNamePart><DocumentedNamePart><NamePartValue NamePartGroupID="72" ScriptID="215" Acronym="false">Ivan</NamePartValue></DocumentedNamePart></DocumentedName>
          <DocumentedName ID="3" DocNameStatusID="2"><DocumentedNamePart><NamePartValue NamePartGroupID="71" ScriptID="220" Acronym="false">Экземплов</NamePartValue></DocumentedNamePart><DocumentedNamePart><NamePartValue NamePartGroupID="72" ScriptID="220" Acronym="false">Иван</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
        <NamePartGroups><MasterNamePartGroup><NamePartGroup ID="71" NamePartTypeID="1520"/></MasterNamePartGroup><MasterNamePartGroup><NamePartGroup ID="72" NamePartTypeID="1521"/></MasterNamePartGroup><MasterNamePartGroup><NamePartGroup ID="73" NamePartTypeID="1521"/></MasterNamePartGroup></NamePartGroups></Identity>
      <Feature ID="1" FeatureTypeID="8"><FeatureVersion ID="1" ReliabilityID="1"><Comment/><DatePeriod CalendarTypeID="1" YearFixed="false"><Start Approximate="false"><From><Year>1970</Year><Month>7</Month><Day>7</Day></From><To><Year>1970</Year><Month>7</Month><Day>7</Day></To></Start><End Approximate="false"><From><Year>1970</Year><Month>7</Month><Day>7</Day></From><To><Year>1970</Year><Month>7</Month><Day>7</Day></To></End></DatePeriod></FeatureVersion></Feature>
      <Feature ID="2" FeatureTypeID="8"><FeatureVersion ID="2"><DatePeriod CalendarTypeID="1"><Start Approximate="true"><From><Year>1971</Year><Month>1</Month><Day>1</Day></From><To><Year>1971</Year><Month>1</Month><Day>1</Day></To></Start><End Approximate="true"><From><Year>1971</Year><Month>12</Month><Day>31</Day></From><To><Year>1971</Year><Month>12</Month><Day>31</Day></To></End></DatePeriod></FeatureVersion></Feature>
      <Feature ID="3" FeatureTypeID="8"><FeatureVersion ID="3"><DatePeriod CalendarTypeID="1"><Start Approximate="true"><From><Year>1968</Year><Month>1</Month><Day>1</Day></From></Start><End Approximate="true"><To><Year>1970</Year><Month>12</Month><Day>31</Day></To></End></DatePeriod></FeatureVersion></Feature>
      <Feature ID="4" FeatureTypeID="10"><FeatureVersion ID="4"><Comment/><VersionDetail DetailTypeID="1433"/><VersionLocation LocationID="25"/></FeatureVersion></Feature>
      <Feature ID="5" FeatureTypeID="9"><FeatureVersion ID="5"><VersionDetail DetailTypeID="1432">Strelsau</VersionDetail><VersionLocation LocationID="26"/></FeatureVersion></Feature>
      <Feature ID="6" FeatureTypeID="345"><FeatureVersion ID="6"><Comment/><VersionDetail DetailTypeID="1432">0x00000000000000000000000000000000000BAD01</VersionDetail></FeatureVersion><IdentityReference IdentityID="501" IdentityFeatureLinkTypeID="1"/></Feature>
    </Profile></DistinctParty>`
	advancedBank = `<DistinctParty FixedRef="102"><Profile ID="902" PartySubTypeID="3">
      <Identity ID="502" FixedRef="102" Primary="true" False="false"><Alias FixedRef="102" AliasTypeID="1403" Primary="true" LowQuality="false"><DocumentedName ID="4" DocNameStatusID="1"><DocumentedNamePart><NamePartValue NamePartGroupID="74">EXAMPLE BANK</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
        <NamePartGroups><MasterNamePartGroup><NamePartGroup ID="74" NamePartTypeID="1525"/></MasterNamePartGroup></NamePartGroups></Identity>
      <Feature ID="7" FeatureTypeID="13"><FeatureVersion ID="7"><VersionDetail DetailTypeID="1432">EXAMRUMM</VersionDetail></FeatureVersion></Feature>
      <Feature ID="8" FeatureTypeID="25"><FeatureVersion ID="8"><VersionLocation LocationID="25"/></FeatureVersion></Feature></Profile></DistinctParty>`
	advancedSanctions = `<ProfileRelationships><ProfileRelationship ID="1" From-ProfileID="901" To-ProfileID="902" RelationTypeID="1"><Comment/></ProfileRelationship></ProfileRelationships>
  <SanctionsEntries><SanctionsEntry ID="1" ProfileID="901" ListID="1550"><EntryEvent ID="1" EntryEventTypeID="1" LegalBasisID="1"><Comment/><Date><Year>2020</Year></Date></EntryEvent>
      <SanctionsMeasure ID="1" SanctionsTypeID="1705"><Comment>assets</Comment></SanctionsMeasure><SanctionsMeasure ID="2" SanctionsTypeID="1"><Comment>EXAMPLE1</Comment></SanctionsMeasure></SanctionsEntry></SanctionsEntries>
  <SanctionsEntryLinks/>
</Sanctions>`

	ofacAdvanced = advancedValues + "<DistinctParties>" + advancedPerson + advancedBank + "</DistinctParties>" + advancedSanctions
)

func TestOFACsAdvancedFileGivesEveryScriptPeriodAndWallet(t *testing.T) {
	t.Parallel()
	found := entries(t, screening.FormatOFACAdvanced, ofacAdvanced)
	require.Equal(t, screening.Entry{
		ID: "101", Kind: screening.Person,
		Names:   []screening.Name{{Text: "Ivan EXAMPLOV"}, {Text: "Иван Экземплов", Alias: true}, {Text: "VANYA", Alias: true, Weak: true}},
		Wallets: []string{"0x00000000000000000000000000000000000bad01"}, Countries: []string{"Ruritania"},
		Dates: []string{"1970-07-07", "1971", "1968-01-01 to 1970-12-31"}, Programs: []string{"EXAMPLE1"},
	}, found[0], "where somebody was born is no country of theirs")
	require.Equal(t, screening.Entry{
		ID: "102", Kind: screening.Entity, Names: []screening.Name{{Text: "EXAMPLE BANK"}}, BICs: []string{"EXAMRUMM"}, LEIs: []string{"5493001KJTIIGC8Y1R12"}, Countries: []string{"Ruritania"},
	}, found[1])
}

func TestOFACsFormatsGiveAnEntryTheSameIDAndIdentifiers(t *testing.T) {
	t.Parallel()
	advanced := entries(t, screening.FormatOFACAdvanced, ofacAdvanced)
	for i, plain := range entries(t, screening.FormatOFAC, ofac) {
		require.Equal(t, plain.ID, advanced[i].ID)
		require.Equal(t, plain.Kind, advanced[i].Kind)
		require.Equal(t, plain.Wallets, advanced[i].Wallets)
		require.Equal(t, plain.BICs, advanced[i].BICs)
	}
}

func TestAWalletOfAnyCurrencyOfOFACsAdvancedFileIsFound(t *testing.T) {
	t.Parallel()
	list, err := screening.NewList("ofac", screening.FormatOFACAdvanced, 0, strings.NewReader(strings.ReplaceAll(ofacAdvanced, `FeatureTypeID="345"`, `FeatureTypeID="344"`)))
	require.NoError(t, err)
	hits := screening.NewSet(list).Screen([]screening.Subject{{Wallet: "eip155:1:0x00000000000000000000000000000000000bAd01"}, {Name: "Иван Экземплов"}})
	require.Len(t, hits, 2)
	require.Equal(t, "wallet", hits[0].Matched)
	require.Equal(t, "101", hits[0].Entry)
	require.Equal(t, "101", hits[1].Entry)
}

func TestOFACsAdvancedFileThatRefersToWhatItDoesNotHaveIsRefused(t *testing.T) {
	t.Parallel()
	for change, says := range map[[2]string]string{
		{`<FeatureType ID="345"`, `<FeatureType ID="346"`}:                            `DistinctParty 101: a feature is of type "345"`,
		{`<PartySubType ID="3"`, `<PartySubType ID="5"`}:                              `DistinctParty 102 is of type "3"`,
		{`<IDRegDocType ID="1752"`, `<IDRegDocType ID="1753"`}:                        `IDRegDocument 2 is of type "1752"`,
		{`ProfileID="901" ListID`, `ProfileID="999" ListID`}:                          `profile "999"`,
		{`FixedRef="102"><Profile`, `><Profile`}:                                      "no id",
		{`<SanctionsEntries>`, `<IDRegDocuments></IDRegDocuments><SanctionsEntries>`}: "IDRegDocuments stands behind DistinctParties",
	} {
		bad := strings.Replace(ofacAdvanced, change[0], change[1], 1)
		require.NotEqual(t, ofacAdvanced, bad, change)
		err := screening.Read(screening.FormatOFACAdvanced, strings.NewReader(bad), func(screening.Entry) error { return nil })
		require.ErrorContains(t, err, says)
		require.ErrorContains(t, err, "line ")
	}
}

// longParties writes an advanced file whose parties have long comments, documents and
// places, without ever holding it.
func longParties(n int) io.Reader {
	long := strings.Repeat("said of the party ", 4000)
	parts := []io.Reader{strings.NewReader(strings.Replace(advancedValues, "<Locations>", "<Locations><Location ID=\"99\"><LocationPart><LocationPartValue><Value>"+long+"</Value></LocationPartValue></LocationPart></Location>", 1) + "<DistinctParties>")}
	for i := range n {
		parts = append(parts, &lazy{make: func() string {
			p := strings.ReplaceAll(advancedBank, `FixedRef="102"`, fmt.Sprintf(`FixedRef="%d"`, 1000+i))
			p = strings.Replace(p, `Profile ID="902"`, fmt.Sprintf(`Profile ID="%d"`, 10_000+i), 1)
			return strings.Replace(p, "<VersionDetail DetailTypeID=\"1432\">EXAMRUMM", "<Comment>"+long+"</Comment><VersionDetail DetailTypeID=\"1432\">EXAMRUMM", 1)
		}})
	}
	return io.MultiReader(append(parts, strings.NewReader("</DistinctParties></Sanctions>"))...)
}

// lazy is a text that is made when it is read.
type lazy struct {
	make func() string
	rest io.Reader
}

func (l *lazy) Read(p []byte) (int, error) {
	if l.rest == nil {
		l.rest = strings.NewReader(l.make())
	}
	n, err := l.rest.Read(p)
	if err != nil {
		l.rest = strings.NewReader("")
	}
	return n, err
}

// What is held while an advanced file is read is what is taken of it, not the file. It
// doesn't run in parallel, because it measures the memory of the process.
func TestOFACsAdvancedFileIsNotHeldInMemory(t *testing.T) { //nolint:paralleltest // it measures the process
	held := func() uint64 {
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	const parties = 800 // with 72 kB each
	before, during, n := held(), uint64(0), 0
	require.NoError(t, screening.Read(screening.FormatOFACAdvanced, longParties(parties), func(screening.Entry) error {
		if n++; n == 1 {
			during = held()
		}
		return nil
	}))
	require.Equal(t, parties, n)
	require.Less(t, during, before+16<<20, "%d bytes of file were held", parties*72_000)
}
