package gateway_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

func TestATransferCountsForItsParties(t *testing.T) {
	t.Parallel()
	payment := func() *gateway.Transfer {
		return &gateway.Transfer{
			Key: gateway.Key{Client: "alpha", Kind: gateway.KindCustomerCreditTransfer},
			Instruction: gateway.Instruction{
				Debtor:        gateway.Party{Name: "Alpha  Möbel GmbH", Address: gateway.PostalAddress{Country: "de"}},
				DebtorAccount: gateway.Account{IBAN: "DE89 3704 0044 0532 0130 00"},
				Creditor:      gateway.Party{Name: "Beta Woods"}, CreditorAccount: gateway.Account{IBAN: "FR1420041010050500013M02606"},
				CreditorAgent: gateway.Agent{BICFI: "betafrppxxx"},
			},
		}
	}
	s := gateway.SubjectsOf(payment())
	require.Equal(t, "client/alpha", s[gateway.SubjectClient])
	require.Equal(t, "corridor/DE>FR", s[gateway.SubjectCorridor])
	require.Equal(t, "counterparty/BETAFRPP", s[gateway.SubjectCounterparty])
	require.NotContains(t, s[gateway.SubjectDebtor], "DE89", "a digest stands for people")

	other := payment()
	other.Instruction.Debtor.Name, other.Instruction.DebtorAccount.IBAN = "somebody", "de89370400440532013000"
	same := gateway.SubjectsOf(other)
	require.Equal(t, s[gateway.SubjectDebtor], same[gateway.SubjectDebtor], "an account is one however it is written")
	require.Equal(t, s[gateway.SubjectPair], same[gateway.SubjectPair])
	require.NotEqual(t, strings.TrimPrefix(s[gateway.SubjectDebtor], "debtor/"), strings.TrimPrefix(s[gateway.SubjectCreditor], "creditor/"))

	seen := map[string]string{}
	for name, change := range map[string]func(p *gateway.Party, a *gateway.Account){
		"other": func(_ *gateway.Party, a *gateway.Account) { a.Other = "1" }, "scheme": func(_ *gateway.Party, a *gateway.Account) { a.Other, a.Scheme = "1", "X" },
		"proxy": func(_ *gateway.Party, a *gateway.Account) { a.ProxyID = "1" }, "lei": func(p *gateway.Party, _ *gateway.Account) { p.LEI = "1" },
		"bic": func(p *gateway.Party, _ *gateway.Account) { p.AnyBIC = "1" }, "name": func(p *gateway.Party, _ *gateway.Account) { p.Name = "1" },
	} {
		tr := payment()
		tr.Instruction.Creditor, tr.Instruction.CreditorAccount = gateway.Party{}, gateway.Account{}
		require.NotContains(t, gateway.SubjectsOf(tr), gateway.SubjectPair)
		change(&tr.Instruction.Creditor, &tr.Instruction.CreditorAccount)
		key := gateway.SubjectsOf(tr)[gateway.SubjectCreditor]
		require.NotEmpty(t, key, name)
		require.Empty(t, seen[key], name)
		seen[key] = name
	}
}

func TestAWindowBeginsWithTheHourThatItReachesInto(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, 3, 2, 12, 20, 0, 0, time.UTC)
	require.Equal(t, "2026-03-02T11:00:00Z", gateway.WindowHour.From(now).Format(time.RFC3339))
	require.Equal(t, "2026-03-01T12:00:00Z", gateway.WindowDay.From(now).Format(time.RFC3339))
	require.Equal(t, "2026-01-31T12:00:00Z", gateway.WindowMonth.From(now).Format(time.RFC3339))
	for _, w := range gateway.Windows() {
		again, err := gateway.ParseWindow(w.String())
		require.NoError(t, err)
		require.Equal(t, w, again)
	}
	_, err := gateway.ParseWindow("none")
	require.Equal(t, gateway.CodeConfiguration, gateway.CodeOf(err))
}
