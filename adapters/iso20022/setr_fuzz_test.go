package iso20022

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

// FuzzFundMessages starts from full messages of every inbound fund type: whatever
// has passed the schema is typed, and its quantities are exact text.
func FuzzFundMessages(f *testing.F) {
	for _, p := range []Part{
		fundDocument(TypeSubscriptionOrder04, asVersion04(fullSubscriptionXML)), fundDocument(TypeSubscriptionOrder05, fullSubscriptionXML),
		fundDocument(TypeRedemptionOrder04, asRedemption(asVersion04(fullSubscriptionXML))), fundDocument(TypeRedemptionOrder05, asRedemption(fullSubscriptionXML)),
		fundDocument(TypeSubscriptionCancellation04, asVersion04(fullCancellationXML)), fundDocument(TypeSubscriptionCancellation05, fullCancellationXML),
		fundDocument(TypeOrderStatusRequest04, asVersion04(fullStatusRequestXML)), fundDocument(TypeOrderStatusRequest05, fullStatusRequestXML),
	} {
		f.Add(p.XML)
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		m, r := Accept(raw, Options{Profile: ProfilePlain})
		if m == nil {
			require.NotEmpty(t, r.Faults)
			return
		}
		require.Contains(t, []gateway.Gate{"", gateway.GateRules}, r.Gate)
		if orders, ok := m.Content.(*FundOrders); ok {
			for _, o := range orders.Orders {
				for _, d := range []Decimal{o.Quantity.Units, o.Quantity.TokenUnits, o.Quantity.HoldingRate} {
					if d == "" {
						continue
					}
					var again Decimal
					require.NoError(t, again.UnmarshalText([]byte(d)))
					require.Equal(t, d, again)
				}
			}
		}
	})
}
