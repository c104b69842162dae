package screening_test

import (
	"errors"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/compliance/screening"
)

const (
	ofac = `<?xml version="1.0" standalone="yes"?>
<sdnList xmlns="https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/XML">
  <publshInformation><Publish_Date>11/20/2026</Publish_Date><Record_Count>2</Record_Count></publshInformation>
  <sdnEntry><uid>101</uid><firstName>Ivan</firstName><lastName>EXAMPLOV</lastName><sdnType>Individual</sdnType>
    <programList><program>EXAMPLE1</program></programList>
    <idList><id><uid>1</uid><idType>Digital Currency Address - ETH</idType><idNumber>0x00000000000000000000000000000000000BAD01</idNumber></id>
      <id><uid>2</uid><idType>Passport</idType><idNumber>X1234567</idNumber></id></idList>
    <akaList><aka><uid>3</uid><type>a.k.a.</type><category>weak</category><lastName>VANYA</lastName></aka></akaList>
    <nationalityList><nationality><uid>4</uid><country>Ruritania</country><mainEntry>true</mainEntry></nationality></nationalityList>
    <dateOfBirthList><dateOfBirthItem><uid>5</uid><dateOfBirth>07 Jul 1970</dateOfBirth><mainEntry>true</mainEntry></dateOfBirthItem></dateOfBirthList></sdnEntry>
  <sdnEntry><uid>102</uid><lastName>EXAMPLE BANK</lastName><sdnType>Entity</sdnType>
    <idList><id><uid>6</uid><idType>SWIFT/BIC</idType><idNumber>EXAMRUMM</idNumber></id></idList></sdnEntry>
</sdnList>`

	ofacCSV = "101,\"EXAMPLOV, Ivan\",\"individual\",\"EXAMPLE1\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"DOB 07 Jul 1970; Digital Currency Address - ETH 0x00000000000000000000000000000000000BAD01; a.k.a. 'VANYA'.\"\r\n" +
		"102,\"EXAMPLE BANK\",-0- ,\"EXAMPLE1\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"SWIFT/BIC EXAMRUMM.\"\r\n\x1a\r\n" +
		"102,7,\"aka\",\"EXAMPLE SAVINGS\",-0- \r\n101,8,\"Street 1\",\"Strelsau\",\"Ruritania\",-0- \r\n"

	eu = `<?xml version="1.0" encoding="UTF-8"?>
<export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2026-11-20T10:00:00+01:00" globalFileId="1">
  <sanctionEntity euReferenceNumber="EU.1.1" logicalId="101"><regulation programme="EXAMPLE1"/><subjectType code="person" classificationCode="P"/>
    <nameAlias firstName="Ivan" lastName="Examplov" wholeName="Ivan Examplov" strong="true" logicalId="1"/>
    <nameAlias wholeName="Иван Экземплов" strong="true"/><nameAlias wholeName="Vanya" strong="false"/>
    <citizenship countryIso2Code="RU"/><birthdate birthdate="1970-07-07" year="1970"/></sanctionEntity>
  <sanctionEntity logicalId="102"><subjectType code="enterprise" classificationCode="E"/><nameAlias wholeName="Example Bank"/>
    <identification identificationTypeCode="swiftbic" number="EXAMRUMM"/><address countryIso2Code="00"/></sanctionEntity>
</export>`

	un = `<?xml version="1.0"?><CONSOLIDATED_LIST dateGenerated="2026-11-20T00:00:00Z"><INDIVIDUALS><INDIVIDUAL><DATAID>101</DATAID><FIRST_NAME>IVAN</FIRST_NAME>
  <SECOND_NAME>EXAMPLOV</SECOND_NAME><UN_LIST_TYPE>EXAMPLE1</UN_LIST_TYPE><REFERENCE_NUMBER>EXi.001</REFERENCE_NUMBER><NATIONALITY><VALUE>Ruritania</VALUE></NATIONALITY>
  <NAME_ORIGINAL_SCRIPT>Иван Экземплов</NAME_ORIGINAL_SCRIPT>
  <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Vanya</ALIAS_NAME></INDIVIDUAL_ALIAS>
  <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1970-07-07</DATE></INDIVIDUAL_DATE_OF_BIRTH></INDIVIDUAL></INDIVIDUALS>
  <ENTITIES><ENTITY><DATAID>102</DATAID><FIRST_NAME>EXAMPLE BANK</FIRST_NAME><ENTITY_ALIAS><QUALITY>a.k.a.</QUALITY><ALIAS_NAME>EXAMPLE SAVINGS</ALIAS_NAME></ENTITY_ALIAS></ENTITY></ENTITIES></CONSOLIDATED_LIST>`

	uk = `<?xml version="1.0" encoding="utf-8"?><Designations><DateGenerated>2026-11-20</DateGenerated><Designation><UniqueID>EXA0001</UniqueID><RegimeName>EXAMPLE1</RegimeName>
  <Names><Name><Name1>Ivan</Name1><Name6>EXAMPLOV</Name6><NameType>Primary Name</NameType></Name><Name><Name6>Vanya</Name6><NameType>Alias</NameType><AliasStrength>Low Quality</AliasStrength></Name></Names>
  <NonLatinNames><NonLatinName><NameNonLatinScript>Иван Экземплов</NameNonLatinScript></NonLatinName></NonLatinNames>
  <IndividualEntityShip>Individual</IndividualEntityShip><Addresses><Address><AddressCountry>Ruritania</AddressCountry></Address></Addresses>
  <IndividualDetails><Individual><DOBs><DOB>07/07/1970</DOB></DOBs></Individual></IndividualDetails></Designation>
  <Designation><UniqueID>EXA0002</UniqueID><Names><Name><Name6>EXAMPLE BANK</Name6><NameType>Primary Name</NameType></Name></Names><IndividualEntityShip>Entity</IndividualEntityShip></Designation></Designations>`

	ukCSV = "\xef\xbb\xbfReport Date: 20-Nov-2026\nLast Updated,Unique ID,OFSI Group ID,Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Name type,Alias strength,Name non-latin script,Regime Name,Designation Type,Address Country,Nationality(/ies),D.O.B\n" +
		"20/11/2026,EXA0001,1,EXAMPLOV,Ivan,,,,,Primary Name,,Иван Экземплов,EXAMPLE1,Individual,Ruritania,,07/07/1970\n" +
		"20/11/2026,EXA0002,2,EXAMPLE BANK,,,,,,Primary Name,,,EXAMPLE1,Entity,,,\n" +
		"20/11/2026,EXA0001,1,Vanya,,,,,,Alias,Low quality,,EXAMPLE1,Individual,,,\n"

	ofsi = "Last Updated,20/11/2026\nName 6,Name 1,Name 2,Name 3,Name 4,Name 5,Title,Name Non-Latin Script,DOB,Nationality,Country,Group Type,Alias Type,Alias Quality,Regime,Group ID\n" +
		"EXAMPLOV,Ivan,,,,,,Иван Экземплов,07/07/1970,Ruritania,,Individual,Primary name,,EXAMPLE1,101\nVanya,,,,,,,,,,,Individual,AKA,Low,EXAMPLE1,101\nCAF\xc9 BANK,,,,,,,,,,,Entity,Primary name,,EXAMPLE1,102\n"

	simple = "\"id\",\"schema\",\"name\",\"aliases\",\"birth_date\",\"countries\",\"addresses\",\"identifiers\",\"sanctions\",\"phones\",\"emails\",\"dataset\"\n" +
		"\"NK-1\",\"Person\",\"Ivan Examplov\",\"Иван Экземплов;Vanya\",\"1970-07-07\",\"ru\",\"\",\"0x00000000000000000000000000000000000BAD01;X1234567\",\"\",\"\",\"\",\"EXAMPLE1\"\n" +
		"\"NK-2\",\"Company\",\"Example Bank\",\"\",\"\",\"\",\"\",\"EXAMRUMM;5493001KJTIIGC8Y1R12\",\"\",\"\",\"\",\"\"\n"

	ftm = `{"id":"NK-1","schema":"Person","target":true,"properties":{"name":["Ivan Examplov","Иван Экземплов"],"weakAlias":["Vanya"],"nationality":["ru"],"birthDate":["1970-07-07"],"programId":["EXAMPLE1"]}}
{"id":"w-1","schema":"CryptoWallet","target":false,"properties":{"holder":["NK-1"],"publicKey":["0x00000000000000000000000000000000000BAD01"]}}
{"id":"a-1","schema":"Address","target":false,"properties":{"full":["Street 1"]}}
{"id":"NK-2","schema":"Company","properties":{"name":["Example Bank"],"topics":["sanction"],"swiftBic":["EXAMRUMM"],"leiCode":["5493001KJTIIGC8Y1R12"]}}
`
)

var samples = map[screening.Format]string{
	screening.FormatOFAC: ofac, screening.FormatOFACAdvanced: ofacAdvanced, screening.FormatOFACCSV: ofacCSV, screening.FormatEU: eu, screening.FormatUN: un, screening.FormatUK: uk,
	screening.FormatUKCSV: ukCSV, screening.FormatOpenSanctions: simple, screening.FormatFtM: ftm,
}

func entries(t *testing.T, format screening.Format, text string) []screening.Entry {
	t.Helper()
	var all []screening.Entry
	require.NoError(t, screening.Read(format, strings.NewReader(text), func(e screening.Entry) error {
		all = append(all, e)
		return nil
	}))
	return all
}

func TestEveryFormatGivesThePersonWithAliasAndTheBank(t *testing.T) {
	t.Parallel()
	require.Len(t, samples, len(screening.Formats()))
	texts := map[string][2]string{"ofsi": {string(screening.FormatUKCSV), ofsi}}
	for format, text := range samples {
		texts[string(format)] = [2]string{string(format), text}
	}
	for name, sample := range texts {
		found := entries(t, screening.Format(sample[0]), sample[1])
		require.Len(t, found, 2, name)
		person, bank := found[0], found[1]
		require.Equal(t, screening.Person, person.Kind, name)
		require.Equal(t, screening.Entity, bank.Kind, name)
		require.Equal(t, "IVAN EXAMPLOV", strings.ToUpper(person.Names[0].Text), name)
		require.False(t, person.Names[0].Alias, name)
		i := slices.IndexFunc(person.Names, func(n screening.Name) bool { return strings.EqualFold(n.Text, "vanya") })
		require.Positive(t, i, name)
		require.True(t, person.Names[i].Alias, name)
		require.Equal(t, sample[0] != string(screening.FormatOpenSanctions), person.Names[i].Weak, name)
		require.NotEmpty(t, person.Dates, name)
		require.NotEmpty(t, person.Countries, name)
		require.Equal(t, []string{"EXAMPLE1"}, person.Programs, name)
		require.Contains(t, strings.ToUpper(bank.Names[0].Text), "BANK", name)
		require.Empty(t, bank.Wallets, name)
	}
}

func TestIdentifiersAreFiledByWhatTheyAre(t *testing.T) {
	t.Parallel()
	for _, format := range []screening.Format{screening.FormatOFAC, screening.FormatOFACAdvanced, screening.FormatOFACCSV, screening.FormatOpenSanctions, screening.FormatFtM} {
		found := entries(t, format, samples[format])
		require.Equal(t, []string{"0x00000000000000000000000000000000000bad01"}, found[0].Wallets, format)
		require.Empty(t, found[0].BICs, format) // a passport is none
		require.Equal(t, []string{"EXAMRUMM"}, found[1].BICs, format)
	}
	require.Equal(t, []string{"EXAMRUMM"}, entries(t, screening.FormatEU, eu)[1].BICs)
	require.Equal(t, []string{"5493001KJTIIGC8Y1R12"}, entries(t, screening.FormatFtM, ftm)[1].LEIs)
	require.Empty(t, entries(t, screening.FormatEU, eu)[1].Countries, "00 is no country")
	require.Equal(t, "CAFÉ BANK", entries(t, screening.FormatUKCSV, ofsi)[1].Names[0].Text, "an old export's bytes are Windows-1252")
}

func TestAFileThatIsNotUnderstoodIsNoEmptyList(t *testing.T) {
	t.Parallel()
	for format, text := range samples {
		for what, bad := range map[string]string{
			"empty": "", "other": "<html><body>404</body></html>", "another format": samples[map[bool]screening.Format{true: screening.FormatFtM, false: screening.FormatOFAC}[format != screening.FormatFtM]],
		} {
			if bad == text {
				continue
			}
			require.Error(t, screening.Read(format, strings.NewReader(bad), func(screening.Entry) error { return nil }), "%s %s", format, what)
		}
	}
	for _, format := range []screening.Format{screening.FormatOFAC, screening.FormatOFACAdvanced, screening.FormatEU, screening.FormatUN, screening.FormatUK, screening.FormatFtM} {
		cut := samples[format][:len(samples[format])-9]
		require.Error(t, screening.Read(format, strings.NewReader(cut), func(screening.Entry) error { return nil }), "%s, cut off", format)
	}
	require.ErrorContains(t, screening.Read("pdf", strings.NewReader(""), nil), "unknown format")
	require.ErrorContains(t, screening.Read(screening.FormatOFAC, strings.NewReader("<sdnList><sdnEntry><lastName>X</lastName></sdnEntry></sdnList>"), func(screening.Entry) error { return nil }), "no id")
}

// entriesOf writes a list of any length without ever holding it.
type entriesOf struct {
	left int
	rest []byte
}

func (e *entriesOf) Read(p []byte) (int, error) {
	for len(e.rest) == 0 {
		switch {
		case e.left < 0:
			return 0, io.EOF
		case e.left == 0:
			e.rest = []byte("</sdnList>")
		default:
			e.rest = []byte("<sdnEntry><uid>" + strings.Repeat("1", 8) + "</uid><lastName>" + strings.Repeat("LISTED ", 20) + "</lastName></sdnEntry>")
		}
		e.left--
	}
	n := copy(p, e.rest)
	e.rest = e.rest[n:]
	return n, nil
}

func TestAListIsReadEntryByEntry(t *testing.T) {
	t.Parallel()
	errEnough := errors.New("enough")
	endless := io.MultiReader(strings.NewReader("<sdnList>"), &entriesOf{left: 1 << 60})
	n := 0
	err := screening.Read(screening.FormatOFAC, endless, func(screening.Entry) error {
		if n++; n == 1000 {
			return errEnough
		}
		return nil
	})
	require.ErrorIs(t, err, errEnough, "a reader that gathered the list first would never end")
}

func FuzzRead(f *testing.F) {
	for format, text := range samples {
		f.Add(string(format), []byte(text))
	}
	f.Add(string(screening.FormatUKCSV), []byte(ofsi))
	f.Fuzz(func(t *testing.T, format string, raw []byte) {
		n := 0
		err := screening.Read(screening.Format(format), strings.NewReader(string(raw)), func(e screening.Entry) error {
			n++
			if e.ID == "" || e.Kind == "" || len(e.Names)+len(e.BICs)+len(e.LEIs)+len(e.Wallets) == 0 {
				t.Fatalf("an entry that nobody can be found by: %+v", e)
			}
			return nil
		})
		if err == nil && n == 0 {
			t.Fatal("a list without entries")
		}
		list, err := screening.NewList("x", screening.Format(format), 0, strings.NewReader(string(raw)))
		if err != nil {
			return
		}
		for _, h := range screening.NewSet(list).Screen([]screening.Subject{{Name: "Ivan Examplov"}}) {
			if h.Score < list.Threshold || h.Score > 100 {
				t.Fatalf("score %d", h.Score)
			}
		}
	})
}
