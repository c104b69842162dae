package ivms_test

import (
	"encoding/json"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/compliance/ivms"
	"github.com/vostro-gateway/vostro/compliance/ivms/ivmstest"
	"github.com/vostro-gateway/vostro/gateway"
)

func payment() *gateway.Transfer {
	return &gateway.Transfer{
		Key: gateway.Key{Kind: gateway.KindCustomerCreditTransfer},
		Instruction: gateway.Instruction{
			Debtor: gateway.Party{
				Name: "Gruber, Anna Maria", Country: "DE", Address: gateway.PostalAddress{Street: "Hauptstr.", Building: "1", PostCode: "60311", Town: "Frankfurt", Country: "DE"},
				Identity: &gateway.Identity{Private: true, BirthDate: "1970-07-07", BirthPlace: "Wien, AT", IDs: []gateway.Identification{{ID: "X123", Scheme: "CCPT"}, {ID: "4711", Scheme: "CUST"}}},
			},
			DebtorAccount: gateway.Account{IBAN: "DE89370400440532013000"},
			DebtorAgent:   gateway.Agent{BICFI: "ALPHDEFFXXX", LEI: "529900T8BM49AURSDO55", Name: "Alpha Bank AG"},
			Creditor: gateway.Party{
				Name: "Beta Woods SARL", LEI: "5493001KJTIIGC8Y1R12", Address: gateway.PostalAddress{Town: "Lyon", Country: "FR", Lines: []string{"4 quai du Port"}},
			},
			CreditorAccount: gateway.Account{Other: "B-1", ProxyType: "CAIP10", ProxyID: "eip155:1:0x0300000000000000000000000000000000000000"},
			CreditorAgent:   gateway.Agent{BICFI: "BETAFRPPXXX"},
		},
		Route: &gateway.Route{Beneficiary: gateway.Address{3}},
	}
}

func TestAPaymentOfAPersonToACompany(t *testing.T) {
	t.Parallel()
	w := ivms.Write(payment())
	require.Empty(t, w.Missing)
	require.Empty(t, ivmstest.Faults(t, w.Document))
	raw, err := json.Marshal(w.Document)
	require.NoError(t, err)
	require.JSONEq(t, `{
		"originator": {"originatorPerson": [{
			"naturalPerson": {
				"name": {"nameIdentifier": [{"primaryIdentifier": "Gruber", "secondaryIdentifier": "Anna Maria", "naturalPersonNameIdentifierType": "LEGL"}]},
				"geographicAddress": [{"addressType": "HOME", "streetName": "Hauptstr.", "buildingNumber": "1", "postCode": "60311", "townName": "Frankfurt", "country": "DE"}],
				"nationalIdentification": {"nationalIdentifier": "X123", "nationalIdentifierType": "CCPT"},
				"customerIdentification": "4711",
				"dateAndPlaceOfBirth": {"dateOfBirth": "1970-07-07", "placeOfBirth": "Wien, AT"},
				"countryOfResidence": "DE"},
			"accountNumber": ["DE89370400440532013000"]}]},
		"beneficiary": {"beneficiaryPerson": [{
			"legalPerson": {
				"name": {"nameIdentifier": [{"legalPersonName": "Beta Woods SARL", "legalPersonNameIdentifierType": "LEGL"}]},
				"geographicAddress": [{"addressType": "BIZZ", "townName": "Lyon", "addressLine": ["4 quai du Port"], "country": "FR"}],
				"nationalIdentification": {"nationalIdentifier": "5493001KJTIIGC8Y1R12", "nationalIdentifierType": "LEIX"}},
			"accountNumber": ["B-1", "eip155:1:0x0300000000000000000000000000000000000000"]}]},
		"originatingVASP": {"legalPerson": {
			"name": {"nameIdentifier": [{"legalPersonName": "Alpha Bank AG", "legalPersonNameIdentifierType": "LEGL"}]},
			"nationalIdentification": {"nationalIdentifier": "529900T8BM49AURSDO55", "nationalIdentifierType": "LEIX"},
			"countryOfRegistration": "DE"}},
		"beneficiaryVASP": {"legalPerson": {
			"name": {"nameIdentifier": [{"legalPersonName": "BETAFRPPXXX", "legalPersonNameIdentifierType": "LEGL"}]},
			"countryOfRegistration": "FR"}},
		"payloadMetadata": {"payloadVersion": "101.2023"}}`, string(raw))
	require.Equal(t, []string{"BETAFRPPXXX has no name in the message: the document names it by that"}, w.Assumed)
}

func TestWhatTheRuleDemandsAndTheMessageLacksIsNamed(t *testing.T) {
	t.Parallel()
	for want, change := range map[string]func(*gateway.Transfer, *gateway.Instruction){
		"Dbtr/Nm":  func(_ *gateway.Transfer, in *gateway.Instruction) { in.Debtor.Name = " " },
		"DbtrAcct": func(_ *gateway.Transfer, in *gateway.Instruction) { in.DebtorAccount = gateway.Account{} },
		"Dbtr/PstlAdr": func(_ *gateway.Transfer, in *gateway.Instruction) {
			in.Debtor.Address.Town, in.Debtor.Identity = "", nil
		},
		"DbtrAgt": func(_ *gateway.Transfer, in *gateway.Instruction) { in.DebtorAgent = gateway.Agent{} },
		"Cdtr/Nm": func(_ *gateway.Transfer, in *gateway.Instruction) { in.Creditor.Name = "" },
		"CdtrAcct": func(t *gateway.Transfer, in *gateway.Instruction) {
			in.CreditorAccount, t.Route = gateway.Account{}, nil
		},
		"CdtrAgt": func(_ *gateway.Transfer, in *gateway.Instruction) { in.CreditorAgent = gateway.Agent{} },
	} {
		p := payment()
		change(p, &p.Instruction)
		w := ivms.Write(p)
		require.Equal(t, []string{want}, w.Missing)
		require.Equal(t, w.Missing, ivms.Missing(p))
		require.Empty(t, ivmstest.Faults(t, w.Document), want)
	}
	p := payment()
	p.Instruction.Debtor.Address = gateway.PostalAddress{}
	require.Empty(t, ivms.Missing(p), "a passport says who it is, where there is no address")
	p.Instruction.Debtor.Identity.IDs = nil
	require.Empty(t, ivms.Missing(p), "so does where and when one was born")
	p.Instruction.Debtor.Identity.BirthPlace = ""
	require.Equal(t, []string{"Dbtr/PstlAdr"}, ivms.Missing(p))
}

func TestWhetherAPartyIsAPersonIsSaidOrAssumed(t *testing.T) {
	t.Parallel()
	for name, want := range map[string]struct {
		party   gateway.Party
		natural bool
		assumed string
	}{
		"said to be private":       {gateway.Party{Name: "Trade GmbH", Identity: &gateway.Identity{Private: true}}, true, ""},
		"said to be organisation":  {gateway.Party{Name: "Anna", Identity: &gateway.Identity{IDs: []gateway.Identification{{ID: "1", Scheme: "DUNS"}}}}, false, ""},
		"a BIC":                    {gateway.Party{Name: "Anna", AnyBIC: "ALPHDEFF"}, false, ""},
		"a legal form":             {gateway.Party{Name: "Anna Moden GmbH"}, false, "legal form"},
		"nothing":                  {gateway.Party{Name: "Anna Gruber"}, true, "natural person"},
		"a form that is no ending": {gateway.Party{Name: "Ag Khan"}, true, "natural person"},
	} {
		p := payment()
		p.Instruction.Creditor = want.party
		w := ivms.Write(p)
		require.Empty(t, ivmstest.Faults(t, w.Document), name)
		who := w.Document.Beneficiary.Persons[0]
		require.Equal(t, want.natural, who.Natural != nil, name)
		require.Equal(t, want.natural, who.Legal == nil, name)
		assumed := strings.Join(w.Assumed[:len(w.Assumed)-1], "")
		require.Equal(t, want.assumed == "", assumed == "", name)
		require.Contains(t, assumed, want.assumed, name)
	}
}

func TestANameIsSplitByItsCommaAlone(t *testing.T) {
	t.Parallel()
	long := strings.TrimSpace(strings.Repeat("Maria ", 22))
	for name, want := range map[string][2]string{
		"Gruber, Anna":  {"Gruber", "Anna"},
		"Anna Gruber":   {"Anna Gruber", ""},
		", Anna":        {", Anna", ""},
		long:            {strings.TrimSpace(strings.Repeat("Maria ", 16)), strings.TrimSpace(strings.Repeat("Maria ", 6))},
		"Иван Примеров": {"Ivan Primerov", ""},
	} {
		p := payment()
		p.Instruction.Debtor.Name = name
		w := ivms.Write(p)
		got := w.Document.Originator.Persons[0].Natural.Name
		require.Equal(t, want, [2]string{got.Names[0].Primary, got.Names[0].Secondary}, name)
		require.Empty(t, ivmstest.Faults(t, w.Document), name)
		if strings.HasPrefix(name, "И") {
			require.Equal(t, name, got.Local[0].Primary)
			require.Equal(t, []string{"othr"}, w.Document.Metadata.Transliteration)
		}
	}
}

func TestACoverIsBetweenTheCustomersBehindIt(t *testing.T) {
	t.Parallel()
	p := payment()
	in := &p.Instruction
	in.Underlying = &gateway.Underlying{Debtor: in.Debtor, DebtorAccount: in.DebtorAccount, DebtorAgent: in.DebtorAgent, Creditor: in.Creditor, CreditorAccount: in.CreditorAccount, CreditorAgent: in.CreditorAgent}
	in.Debtor, in.Creditor = gateway.Party{AnyBIC: "ALPHDEFFXXX"}, gateway.Party{AnyBIC: "BETAFRPPXXX"}
	p.Key.Kind = gateway.KindCover
	require.Equal(t, "Gruber", ivms.Write(p).Document.Originator.Persons[0].Natural.Name.Names[0].Primary)
	in.Underlying.Debtor.Name = ""
	require.Equal(t, []string{"UndrlygCstmrCdtTrf/Dbtr/Nm"}, ivms.Missing(p))
}

func TestBanksThatPayForThemselvesKeepTheirOwnAccounts(t *testing.T) {
	t.Parallel()
	p := payment()
	p.Key.Kind = gateway.KindFITransfer
	p.Instruction.Debtor, p.Instruction.DebtorAccount, p.Instruction.DebtorAgent = gateway.Party{AnyBIC: "ALPHDEFFXXX", LEI: "529900T8BM49AURSDO55"}, gateway.Account{}, gateway.Agent{}
	w := ivms.Write(p)
	require.Empty(t, w.Missing)
	require.Equal(t, "529900T8BM49AURSDO55", w.Document.OriginatingVASP.Legal.ID.Number)
	require.Empty(t, ivmstest.Faults(t, w.Document))
}

func TestWhateverAMessageSaysTheDocumentFitsItsSchema(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(1, 2))
	texts := []string{
		"", " ", ",", "Gruber, Anna", "Иван Примеров", "木村", "\u200b", "\xff\xfe", "DE", "de", "D\u00c9", "Frankfurt", "1970-07-07", "1970-07-07Z", "1970-07-07+01:00", "1970-13-01", "CCPT", "CUST", "X1",
		"ALPHDEFF", "ALPH12FFXXX", "529900T8BM49AURSDO55", "529900T8BM49AURSDOXX", "eip155:1:0x03", strings.Repeat("x", 101), strings.Repeat("ä ", 80), strings.Repeat("木", 140), "GmbH", "A GmbH",
	}
	text := func() string { return texts[random.IntN(len(texts))] }
	kinds := []gateway.Kind{gateway.KindCustomerCreditTransfer, gateway.KindFITransfer, gateway.KindCover, gateway.KindReturn, gateway.KindFundLeg, gateway.KindData}
	party := func() gateway.Party {
		p := gateway.Party{
			Name: text(), AnyBIC: text(), LEI: text(), Country: text(),
			Address: gateway.PostalAddress{Street: text(), Building: text(), PostCode: text(), Town: text(), Region: text(), Country: text(), Lines: []string{text(), text()}},
		}
		if random.IntN(2) == 0 {
			p.AnyBIC, p.LEI = "", ""
		}
		if random.IntN(3) > 0 {
			p.Identity = &gateway.Identity{Private: random.IntN(2) == 0, BirthDate: text(), BirthPlace: text(), IDs: []gateway.Identification{{ID: text(), Scheme: text()}, {ID: text(), Scheme: text()}}}
		}
		return p
	}
	agent := func() gateway.Agent {
		return gateway.Agent{BICFI: text(), LEI: text(), Name: text(), ClearingID: text()}
	}
	account := func() gateway.Account { return gateway.Account{IBAN: text(), Other: text(), ProxyID: text()} }
	for range 400 {
		p := payment()
		p.Key.Kind = kinds[random.IntN(len(kinds))]
		in := &p.Instruction
		in.Debtor, in.Creditor, in.DebtorAgent, in.CreditorAgent, in.DebtorAccount, in.CreditorAccount = party(), party(), agent(), agent(), account(), account()
		if random.IntN(2) == 0 {
			in.Underlying = &gateway.Underlying{Debtor: party(), Creditor: party(), DebtorAgent: agent(), CreditorAgent: agent(), DebtorAccount: account(), CreditorAccount: account()}
		}
		require.Empty(t, ivmstest.Faults(t, ivms.Write(p).Document))
	}
}
