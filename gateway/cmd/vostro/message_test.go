package main

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/adapters/iso20022/sample"
)

func messageNew(args ...string) (string, error) {
	var out bytes.Buffer
	root := newRoot()
	root.SetOut(&out)
	root.SetErr(&out)
	root.SetArgs(append([]string{"message", "new"}, args...))
	err := root.Execute()
	return out.String(), err
}

func TestMessageNewWritesWhatTheGatewayAccepts(t *testing.T) {
	t.Parallel()

	for _, id := range sample.Types() {
		out, err := messageNew(id, "--count", "3", "--header")
		require.NoError(t, err)
		m, r := iso20022.Accept([]byte(out), iso20022.Options{Profile: iso20022.ProfilePlain})
		require.Empty(t, r.Faults, id)
		require.Equal(t, id, m.Type)
		require.NotNil(t, m.Header)
	}
}

func TestMessageNewPassesTheProfileThatItIsAskedFor(t *testing.T) {
	t.Parallel()

	for _, profile := range []string{iso20022.ProfilePlain, iso20022.ProfileCBPR, iso20022.ProfileCBPR2025, iso20022.ProfileCBPR2026, iso20022.ProfileHighValue} {
		for _, args := range append(sample.Types(), "pacs.009 --usage cov", "pacs.009 --usage adv") {
			out, err := messageNew(append(strings.Fields(args), "--header", "--profile", profile)...)
			require.NoError(t, err, "%s %s", profile, args)
			require.Empty(t, iso20022.Validate([]byte(out), iso20022.Options{Profile: profile}).Faults, "%s %s", profile, args)
		}
	}
	_, err := messageNew("pacs.009", "--profile", "high-value", "--debtor-bic", "AAAAUS33")
	require.ErrorContains(t, err, "Dbtr/FinInstnId/LEI", "nobody's LEI is made up for a bank that is named")
	out, err := messageNew("pacs.009", "--profile", "high-value", "--debtor-bic", "AAAAUS33", "--debtor-lei", "529900T8BM49AURSDO55")
	require.NoError(t, err)
	require.Contains(t, out, "<LEI>529900T8BM49AURSDO55</LEI>")
	_, err = messageNew("pacs.008", "--profile", "no-such")
	require.ErrorContains(t, err, "unknown profile")
}

func TestMessageNewIsFreshEachTimeAndSaysWhatItWasTold(t *testing.T) {
	t.Parallel()

	args := []string{
		"pacs.008", "--amount", "1250.75", "--currency", "USD", "--debtor-bic", "AAAAUS33", "--creditor-iban", "GB29NWBK60161331926819",
		"--creditor-name", "Newton & Co", "--creditor-town", "London", "--creditor-country", "GB", "--date", "2026-11-30",
	}
	first, err := messageNew(args...)
	require.NoError(t, err)
	second, err := messageNew(args...)
	require.NoError(t, err)
	m, _ := iso20022.Accept([]byte(first), iso20022.Options{})
	other, _ := iso20022.Accept([]byte(second), iso20022.Options{})
	require.NotEqual(t, m.Content.Reference(), other.Content.Reference())
	tx := m.CreditTransfer.Transactions[0]
	require.NotEqual(t, tx.UETR, other.CreditTransfer.Transactions[0].UETR)
	require.Equal(t, []string{"1250.75", "USD", "AAAAUS33", "GB29NWBK60161331926819", "Newton & Co", "London", "GB", "2026-11-30"},
		[]string{tx.Amount.Value, tx.Amount.Currency, tx.DebtorAgent.BIC, tx.CreditorAccount.IBAN, tx.Creditor.Name, tx.Creditor.Address.Town, tx.Creditor.Address.Country, string(tx.SettlementDate)})

	uetr := "0b7a3c52-8f0e-4c1d-9a44-5d2f6e7a8b90"
	recall, err := messageNew("camt.056", "--uetr", uetr, "--reason", "FRAD")
	require.NoError(t, err)
	require.Contains(t, recall, "<OrgnlUETR>"+uetr+"</OrgnlUETR>")
	require.Contains(t, recall, "<Cd>FRAD</Cd>")
	yen, err := messageNew("pacs.008", "--currency", "JPY")
	require.NoError(t, err)
	require.Contains(t, yen, `Ccy="JPY">100<`)
}

func TestRecallOfANamedPaymentNamesNothingElse(t *testing.T) {
	t.Parallel()

	const uetr = "0b7a3c52-8f0e-4c1d-9a44-5d2f6e7a8b90"
	for args, want := range map[string]iso20022.Cancellation{
		"--uetr " + uetr:                    {OriginalUETR: uetr},
		"--currency JPY --uetr " + uetr:     {OriginalUETR: uetr},
		"--header --count 1 --uetr " + uetr: {OriginalUETR: uetr},
		"--original-message-id M --end-to-end-id E": {
			Original: &iso20022.Original{MessageID: "M", MessageName: "pacs.008.001.08"}, OriginalEndToEndID: "E",
		},
		"--original-message-id M --original-message pacs.009.001.08 --original-transaction-id T --reference I": {
			Original: &iso20022.Original{MessageID: "M", MessageName: "pacs.009.001.08"}, OriginalTransactionID: "T", OriginalInstructionID: "I",
		},
		"--amount 12.50 --date 2026-11-20 --uetr " + uetr: {
			OriginalUETR: uetr, OriginalAmount: &iso20022.Amount{Value: "12.5", Currency: "EUR"}, OriginalSettlementDate: "2026-11-20",
		},
	} {
		out, err := messageNew(append([]string{"camt.056"}, strings.Fields(args)...)...)
		require.NoError(t, err, args)
		for _, profile := range []string{iso20022.ProfilePlain, iso20022.ProfileCBPR2026} {
			m, r := iso20022.Accept([]byte(out), iso20022.Options{Profile: profile})
			require.Empty(t, r.Faults, "%s %s", profile, args)
			tx := m.Content.(*iso20022.CancellationRequest).Transactions[0]
			require.NotEmpty(t, tx.ID)
			require.NotNil(t, tx.Case)
			require.Equal(t, "DUPL", tx.Reasons[0].Code.String())
			tx.ID, tx.Case, tx.Reasons = "", nil, nil
			require.Equal(t, want, tx, args)
		}
	}
	out, err := messageNew("camt.056")
	require.NoError(t, err)
	m, _ := iso20022.Accept([]byte(out), iso20022.Options{})
	tx := m.Content.(*iso20022.CancellationRequest).Transactions[0]
	for _, id := range []string{tx.Original.MessageID, tx.OriginalInstructionID, tx.OriginalEndToEndID, tx.OriginalUETR, tx.OriginalAmount.Value, string(tx.OriginalSettlementDate)} {
		require.NotEmpty(t, id, "without a name everything is made up")
	}
}

func TestMessageNewSaysWhatToChange(t *testing.T) {
	t.Parallel()

	for args, words := range map[string]string{
		"":                                                     "name one message, such as pacs.008; there are camt.054.001.08",
		"pacs.002":                                             `no message "pacs.002" is written here; there are`,
		"pacs.008 --count 0":                                   "--count 0 is not between 1 and 100000",
		"pacs.008 --count 2 --uetr x":                          "--uetr names one transaction, and --count 2 asks for more",
		"pacs.008 --uetr 1234":                                 `PmtId/UETR: found "1234", but`,
		"pacs.008 --amount 12,50":                              "IntrBkSttlmAmt: found \"12,50\", but a decimal number",
		"pacs.008 --amount 1.005":                              "EUR has 2 decimals",
		"pacs.008 --creditor-iban FR00":                        "CdtrAcct/Id/IBAN",
		"pacs.008 --creditor-iban FR0012345":                   "an IBAN of FR has 27 characters",
		"pacs.008 --currency EURO":                             `--currency "EURO" is not an active currency`,
		"pacs.008 --currency XXX":                              "not an active currency",
		"pacs.008 --debtor-bic ALPHXXFF":                       "BIC",
		"pacs.008 --creditor-wallet 0x12":                      "a wallet is written eip155:CHAIN-ID:0xADDRESS",
		"pacs.008 --date 22.11.2026":                           "IntrBkSttlmDt",
		"pacs.009 --usage cover":                               "none of core, cov, adv",
		"camt.056 --count 2 --original-transaction-id x":       "--original-transaction-id names one transaction",
		"camt.056 --uetr x --original-message pacs.009.001.08": "stands beside its MsgId; give that too",
		"setr.010 --fund LU12":                                 "ISIN",
		"pacs.008 --usage cov":                                 "--usage says nothing in a pacs.008; it is for pacs.009",
		"pacs.008 --reason AC04":                               "it is for pacs.004 and camt.056",
		"pacs.009 --units 5":                                   "it is for setr",
	} {
		out, err := messageNew(strings.Fields(args)...)
		require.ErrorContains(t, err, words, args)
		require.Empty(t, out, args)
	}
}
