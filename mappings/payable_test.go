package mappings_test

import (
	"encoding/json"
	"math/big"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// tenBPS is a payment of 1250.75 EUR over a pool that keeps ten basis points.
func tenBPS(t *testing.T, bearer string) *gateway.Transfer {
	t.Helper()
	tr := read(t, newReader(t, charging(10, 25_000_000)), plain(), bearing(bearer, "1250.75")).Transfers[0].Transfer
	require.NotNil(t, tr.Route)
	tr.ID, tr.MessageID = "tr_1", "msg_1"
	return &tr
}

func TestACreditOfMoreDecimalsThanItsCurrencyIsToldCutAndExactlyInWords(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		units    string
		decimals uint8
		currency string
		want     string
		exactly  string
	}{
		"after ten basis points":     {tenBPS(t, "SHAR").Route.Credited(), 6, "EUR", "1249.49", "credited exactly 1249.49925 EUR"},
		"more than ISO holds":        {"1249874475", 6, "EUR", "1249.87", "credited exactly 1249.874475 EUR"},
		"the most that a token says": {strings.Repeat("9", 30), 18, "EUR", "999999999999.99", "credited exactly 999999999999.999999999999999999 EUR"},
		"no decimals":                {"1999", 3, "JPY", "1", "credited exactly 1.999 JPY"},
		"three decimals":             {"1249874475", 6, "BHD", "1249.874", "credited exactly 1249.874475 BHD"},
		"less than a cent":           {"9999", 6, "EUR", "0", "credited exactly 0.009999 EUR"},
		"whole cents":                {"1249870000", 6, "EUR", "1249.87", ""},
	} {
		for _, announced := range []bool{true, false} {
			all := creditTold(t, func(in *gateway.Incoming, credit *gateway.Credit) {
				amount := gateway.AmountFromBaseUnits(units(t, c.units), c.decimals, c.currency)
				credit.Amount = &amount
				if !announced {
					in.Notice = nil
				}
			})
			require.Len(t, all, 1, name)
			hasHeader(t, all[0].Report.Body, "cbpr-2026", "2026-11-20")
			entry := notificationIn(t, all[0].Report.Body).Accounts[0].Entries[0]
			require.Equal(t, iso20022.Amount{Value: c.want, Currency: c.currency}, entry.Amount, name)
			info := entry.Batches[0].Transactions[0].Info
			if c.exactly == "" {
				require.NotContains(t, info, "exactly", name)
				continue
			}
			require.Contains(t, info, c.exactly, name)
		}
	}
}

func TestADebitOverAPoolKeepsToTheDecimalsOfItsCurrency(t *testing.T) {
	t.Parallel()
	client := alpha()
	client.Notifications = []gateway.Notification{gateway.NotifyDebit}
	for bearer, words := range map[string]string{"SHAR": "pool fee 1.25075 EUR", "CRED": "pool fee 1.25075 EUR", "DEBT": "debited exactly 1252.002002 EUR"} {
		tr := tenBPS(t, bearer)
		e := event(gateway.StateSettled)
		e.Type, e.Sequence, e.Position = gateway.EventObserved, 1, 1
		data, err := json.Marshal(map[string]any{"charges": []gateway.Charge{
			{Kind: gateway.ChargePool, Units: tr.Route.PoolFee, Decimals: 6, Chain: "ethereum", Currency: "EUR", Bearer: "CRED"},
		}})
		require.NoError(t, err)
		e.Data = data
		all, err := newReporter(t, client, withNetwork).Report(engine.Subject{Transfer: tr}, e, nil)
		require.NoError(t, err)
		body := all[len(all)-1].Report.Body
		hasHeader(t, body, "cbpr-2026", "2026-11-20")
		entry := notificationIn(t, body).Accounts[0].Entries[0]
		require.Equal(t, iso20022.Amount{Value: "1250.75", Currency: "EUR"}, entry.Amount, bearer)
		require.Nil(t, entry.Batches[0].Transactions[0].Charges, "a fee of more decimals is told in words alone")
		require.Contains(t, entry.Batches[0].Transactions[0].Info, words, bearer)
	}
}

func TestAReturnOverAPoolKeepsToTheDecimalsOfItsCurrency(t *testing.T) {
	t.Parallel()
	client := beta()
	for _, bearer := range []string{"SHAR", "CRED"} {
		for _, info := range []string{"", "closed by the customer", strings.Repeat("many words ", 60)} {
			reading := read(t, returnReader(t), client, returnBody("pacs.004.001.09", "", back{amount: "1250.75"}))
			mapped, err := returnReader(t).Return(client, &reading.Returns[0], credited(t))
			require.NoError(t, err)
			tr := mapped.Transfer
			tr.ID = "tr_1"
			written := *tr.Instruction.Return
			written.Written, written.Info = true, info
			tr.Instruction.Return, tr.Instruction.ChargeBearer = &written, bearer
			tr.Route.PoolFee = new(big.Int).Div(units(t, tr.Route.Units), big.NewInt(1000)).String()
			told, err := newReporter(t, client).Report(engine.Subject{Transfer: &tr}, event(gateway.StateSettled), nil)
			require.NoError(t, err)
			raw := told[len(told)-1].Report.Body
			require.Equal(t, "pacs.004.001.09", told[len(told)-1].Report.Type)
			hasHeader(t, raw, "cbpr-2026", "2026-11-20")
			m, result := iso20022.Accept(raw, iso20022.Options{Profile: "cbpr-2026"})
			require.Empty(t, result.Faults)
			tx := m.Content.(*iso20022.PaymentReturn).Transactions[0] //nolint:forcetypeassert // what was written
			require.Equal(t, []string{"1250.75", "1249.49", "1.26"}, []string{tx.InstructedAmount.Value, tx.Amount.Value, tx.Charges[0].Amount.Value})
			require.Equal(t, gateway.PartialReturn, tx.Reasons[0].Info[0], "less than the original comes back")
			require.Contains(t, strings.Join(tx.Reasons[0].Info, " "), "returned exactly 1249.49925 EUR")
		}
	}
}
