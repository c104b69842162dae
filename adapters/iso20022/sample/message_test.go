package sample

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
)

var now = time.Date(2026, 11, 22, 16, 0, 0, 0, time.UTC)

func TestEveryInboundMessageIsWrittenAndAccepted(t *testing.T) {
	t.Parallel()

	require.Subset(t, Types(), []string{"pacs.008.001.13", "pacs.009.001.08", "pacs.004.001.10", "pain.001.001.03", "camt.056.001.08", "camt.054.001.08", "setr.010.001.05", "setr.018.001.04"})
	wallet := "eip155:11155111:0x52908400098527886E0F7030069857D2E4169EE7"
	for _, d := range iso20022.Definitions() {
		if !d.In {
			continue
		}
		for name, m := range map[string]Message{
			"plain":  {},
			"header": {Header: true},
			"many":   {Transactions: make([]Transaction, 7)},
			"wallet": {Creditor: Party{Wallet: wallet}, Debtor: Party{Wallet: wallet}},
			"cov":    {Usage: "cov", Header: true},
			"adv":    {Usage: "adv"},
			"units":  {Transactions: []Transaction{{Units: "12.5"}}},
		} {
			t.Run(d.ID+"/"+name, func(t *testing.T) {
				t.Parallel()

				m.Type, m.CreatedAt = d.ID, now
				raw, err := Write(m)
				require.NoError(t, err)
				for _, profile := range profilesOf(d.ID, name) {
					r := iso20022.Validate(raw, iso20022.Options{Profile: profile})
					require.Empty(t, r.Faults, "%s\n%s", profile, raw)
					require.Equal(t, d.ID, r.Message)
				}
			})
		}
	}
}

// profilesOf are those that a message must pass: CBPR+ knows one version of each
// payments message and takes no account without a number.
func profilesOf(id, variant string) []string {
	profiles := []string{iso20022.ProfilePlain}
	switch id {
	case "pacs.008.001.08", "pacs.009.001.08", "pacs.004.001.09", "pain.001.001.09", "camt.056.001.08", "camt.054.001.08":
		profiles = append(profiles, iso20022.ProfileCBPR2026)
	}
	return profiles
}

func TestFamilyMeansItsUsualVersion(t *testing.T) {
	t.Parallel()

	for family, id := range versions {
		raw, err := Write(Message{Type: family, CreatedAt: now})
		require.NoError(t, err)
		require.Contains(t, string(raw), id)
	}
}

func TestWrittenMessageSaysWhatItWasTold(t *testing.T) {
	t.Parallel()

	raw, err := Write(Message{
		Type: "pacs.008", ID: "MSG-1", CreatedAt: now, Day: "2026-11-23", Currency: "JPY", Header: true,
		Debtor: Party{Name: "A & B", Town: "Köln", Country: "DE", BIC: "AAAADEFF", IBAN: "DE89370400440532013000"},
		Transactions: []Transaction{
			{InstructionID: "I-1", EndToEndID: "E-1", UETR: "0b7a3c52-8f0e-4c1d-9a44-5d2f6e7a8b90", Amount: "1250", Creditor: &Party{Name: "C", Town: "Lyon", Country: "FR", BIC: "CCCCFRPP", IBAN: IBAN("FR", "30006000010000000000100")}},
			{Amount: "0.5"},
		},
	})
	require.NoError(t, err)
	m, r := iso20022.Accept(raw, iso20022.Options{Profile: iso20022.ProfilePlain})
	require.Len(t, r.Faults, 1) // yen have no decimals
	require.Equal(t, "AMOUNT-DIGITS", r.Faults[0].Rule)
	require.Equal(t, "MSG-1", m.Header.BusinessMessageID)
	h := m.CreditTransfer.GroupHeader
	require.Equal(t, []string{"MSG-1", "2026-11-22T16:00:00+00:00", "2"}, []string{h.MessageID, string(h.CreatedAt), h.NumberOfTransactions})
	tx := m.CreditTransfer.Transactions[0]
	require.Equal(t, []string{"I-1", "E-1", "0b7a3c52-8f0e-4c1d-9a44-5d2f6e7a8b90", "1250", "JPY", "2026-11-23", "A & B", "Köln", "AAAADEFF", "C", "CCCCFRPP", "FR2530006000010000000000100"},
		[]string{tx.InstructionID, tx.EndToEndID, tx.UETR, tx.Amount.Value, tx.Amount.Currency, string(tx.SettlementDate), tx.Debtor.Name, tx.Debtor.Address.Town, tx.DebtorAgent.BIC, tx.Creditor.Name, tx.CreditorAgent.BIC, tx.CreditorAccount.IBAN})
	require.NotEqual(t, tx.UETR, m.CreditTransfer.Transactions[1].UETR)
}

func TestWhatCannotBeWrittenSaysWhy(t *testing.T) {
	t.Parallel()

	for words, m := range map[string]Message{
		`no message "pacs.002.001.10" is written here; there are`: {Type: "pacs.002.001.10", CreatedAt: now},
		`no message "pacs.8" is written here`:                     {Type: "pacs.8", CreatedAt: now},
		"the time at which it is created":                         {Type: "pacs.008"},
		`usage "cover" is none of core, cov, adv`:                 {Type: "pacs.009", CreatedAt: now, Usage: "cover"},
		"a decimal number":                                        {Type: "pacs.008", CreatedAt: now, Transactions: []Transaction{{Amount: "12,50"}}},
		"at most 35 characters":                                   {Type: "pacs.008", CreatedAt: now, ID: strings.Repeat("x", 36)},
	} {
		_, err := Write(m)
		require.ErrorContains(t, err, words)
	}
}

func TestIdentifiersHaveTheCheckDigitsOfPublishedExamples(t *testing.T) {
	t.Parallel()

	require.Equal(t, "DE89370400440532013000", IBAN("DE", "370400440532013000"))
	require.Equal(t, "GB29NWBK60161331926819", IBAN("GB", "NWBK60161331926819"))
	require.Equal(t, "HWUPKR0MPOU8FGXBT394", LEI("HWUPKR0MPOU8FGXBT3"))
	require.Equal(t, "US0378331005", ISIN("US037833100"))
	require.Equal(t, "GB0002634946", ISIN("GB000263494"))
}

func TestAnOrderSaysWhoseAccountItIsAndARedemptionIsOfUnits(t *testing.T) {
	t.Parallel()

	for _, id := range []string{"setr.010.001.04", "setr.010.001.05", "setr.004.001.04", "setr.004.001.05"} {
		read := func(m Message) *iso20022.FundOrders {
			m.Type, m.CreatedAt = id, now
			raw, err := Write(m)
			require.NoError(t, err)
			accepted, r := iso20022.Accept(raw, iso20022.Options{})
			require.Empty(t, r.Faults, "%s", raw)
			return accepted.Content.(*iso20022.FundOrders)
		}
		own := read(Message{})
		require.Len(t, own.Account.Owners, 1)
		require.Equal(t, exampleDebtor.BIC, own.Account.Owners[0].BIC)
		quantity := own.Orders[0].Quantity
		if own.Redemption {
			require.Nil(t, quantity.GrossAmount)
			require.EqualValues(t, "10", quantity.Units)
		} else {
			require.Equal(t, "100", quantity.GrossAmount.Value)
		}
		of := read(Message{Debtor: Party{Name: "Anna Ast", Town: "Wien", Country: "AT"}, Transactions: []Transaction{{Units: "1.5"}}}).Account.Owners[0]
		require.Equal(t, []string{"Anna Ast", "Wien", "AT", ""}, []string{of.Name, of.Address.Town, of.Address.Country, of.BIC})
	}
}
