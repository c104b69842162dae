package mappings_test

import (
	"bytes"
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
	"github.com/vostro-gateway/vostro/mappings"
)

func refusal(t *testing.T, raw []byte, refused *gateway.Error) string {
	t.Helper()
	out, err := mappings.Refusal(t.Context(), engine.Arrival{Client: alpha(), Body: raw}, refused)
	require.NoError(t, err)
	envelope, faults := iso20022.Read(out, iso20022.Limits{})
	require.Empty(t, faults)
	require.Equal(t, "admi.002.001.01", envelope.Document.Type)
	require.Empty(t, iso20022.CheckSchema(envelope.Document))
	require.NotContains(t, string(out), "RJCT")
	return string(out)
}

func TestARefusalNamesTheMessageAndTheFirstFault(t *testing.T) {
	t.Parallel()
	raw := bytes.Replace(body(pay{}), []byte("<ChrgBr>SHAR"), []byte("<ChrgBr>NOBODY"), 1)
	_, err := newReader(t).Read(t.Context(), alpha(), raw)
	e, ok := errors.AsType[*gateway.Error](err)
	require.True(t, ok)
	out := refusal(t, raw, e)
	require.Contains(t, out, "<Ref>M-1</Ref>")
	require.Contains(t, out, "<RjctgPtyRsn>FF01</RjctgPtyRsn>")
	require.Contains(t, out, "CdtTrfTxInf[1]/ChrgBr")
}

func TestAConflictIsNoWordAboutThePayment(t *testing.T) {
	t.Parallel()
	header := `<AppHdr xmlns="urn:iso:std:iso:20022:tech:xsd:head.001.001.02"><BizMsgIdr>BIZ-9</BizMsgIdr></AppHdr>`
	raw := []byte("<E>" + header + string(body(pay{})) + "</E>")
	out := refusal(t, raw, gateway.Errorf(gateway.CodeConflict, "store", gateway.RetryNever, "key of tr_secret is taken"))
	require.Contains(t, out, "<Ref>BIZ-9</Ref>")
	require.Contains(t, out, "<RjctgPtyRsn>CONFLICT</RjctgPtyRsn>")
	require.NotContains(t, out, "tr_secret")

	taken := gateway.Errorf(gateway.CodeConflict, "store", gateway.RetryNever, "x")
	taken.Faults = []gateway.Fault{{Path: "/Document/x", Rule: "KEY-TAKEN", Found: uetr(1), Hint: "taken by transfer tr_1, which has settled"}}
	out = refusal(t, raw, taken)
	require.Contains(t, out, "<RjctgPtyRsn>CONFLICT</RjctgPtyRsn>", "no reason of a payment: its bank would pay again")
	require.Contains(t, out, "<ErrLctn>/Document/x</ErrLctn>")
	require.Contains(t, out, uetr(1)+" is taken by transfer tr_1, which has settled")
}

func TestWhatIsNoXMLIsRefusedWithoutAReference(t *testing.T) {
	t.Parallel()
	for _, raw := range []string{"", "{}", "<a", "<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]><Document><MsgId>&y;</MsgId></Document>"} {
		require.Contains(t, refusal(t, []byte(raw), gateway.Errorf(gateway.CodeTooLarge, "read", gateway.RetryNever, "x")), "<Ref>NOTPROVIDED</Ref>")
	}
}
