package mappings_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
	"github.com/vostro-gateway/vostro/mappings"
)

func TestAnAcknowledgementNamesTheMessageAndPromisesNothing(t *testing.T) {
	t.Parallel()
	m := gateway.Message{
		ID: "msg_01a204d0-c34c-73b7-a949-941278188885", Type: "pacs.008.001.08", MsgID: "M-1", ReceivedAt: at, Transaction: 3,
	}
	write := func() *iso20022.Receipt {
		raw, err := mappings.Acknowledgement(t.Context(), engine.Receipt{Message: m})
		require.NoError(t, err)
		envelope, faults := iso20022.Read(raw, iso20022.Limits{})
		require.Empty(t, faults)
		require.Empty(t, iso20022.CheckSchema(envelope.Document))
		out, err := iso20022.DecodeReceipt(envelope.Document)
		require.NoError(t, err)
		return out
	}
	got := write()
	require.Equal(t, "01a204d0c34c73b7a949941278188885", got.MessageID)
	require.Len(t, got.Reports, 1)
	r := got.Reports[0]
	require.Equal(t, []string{"M-1", "pacs.008.001.08", "RECE", "message " + m.ID + ", 3 transactions"}, []string{r.Reference, r.MessageName, r.Status, r.Text})
	require.True(t, r.At.Equal(at), "%s", r.At)
	require.Equal(t, got, write(), "again the same")
	m.BizMsgIdr = "BIZ-1"
	require.Equal(t, "BIZ-1", write().Reports[0].Reference)
}
