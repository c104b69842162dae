package gateway_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

// The vectors were computed with another implementation of ABI encoding and
// keccak (Python, by hand from the specification); both banks of a payment must
// come to the same 32 bytes.
func TestPaymentReferenceVectors(t *testing.T) {
	t.Parallel()
	vectors := []struct {
		bic  string
		kind gateway.Kind
		leg  string
		id   string
		want string
	}{
		{"ALPHDEFFXXX", gateway.KindCustomerCreditTransfer, "", "8a562c67-ca16-48ba-b074-65581be6f001", "0xd595991415130d5b39570d5134c22389c8298d5642afc598c53f0086e05098f3"},
		{"alphdeff", gateway.KindCustomerCreditTransfer, "", "8a562c67-ca16-48ba-b074-65581be6f001", "0xd595991415130d5b39570d5134c22389c8298d5642afc598c53f0086e05098f3"},
		{"ALPHDEFFXXX", gateway.KindReturn, "RTR-1", "8a562c67-ca16-48ba-b074-65581be6f001", "0x8ff6aab51b0932e11c52107120681a8b1d7795271433fdb6594dac69e17e0a0d"},
		{"ALPHDEFFXXX", gateway.KindFundLeg, "cash", "8a562c67-ca16-48ba-b074-65581be6f001", "0x0c672b61bb6c8721744acb80de2fdfda62d747104d3f0c3c1a7ad0be7c9ece7e"},
	}
	for _, v := range vectors {
		require.Equal(t, v.want, gateway.NewPaymentRef(v.bic, v.kind, v.leg, v.id).Hex(), "%+v", v)
	}
}

func TestReferenceIDWithoutUETRVector(t *testing.T) {
	t.Parallel()
	got := gateway.RefIDWithoutUETR([]byte("0123456789abcdef0123456789abcdef"), "ALPHDEFFXXX", "MSG-1", "E2E-1")
	require.Equal(t, "eb99fd87868481a8a26beccfc59347b26ea40001cead4c787c4de6d34db231f5", got)
	require.NotEqual(t, got, gateway.RefIDWithoutUETR([]byte("another secret of thirty-two b.."), "ALPHDEFFXXX", "MSG-1", "E2E-1"))
}

func TestTriplesThatSpellAlikeHaveDifferentKeys(t *testing.T) {
	t.Parallel()
	a := gateway.TripleKey("alpha", gateway.KindCustomerCreditTransfer, "", "AG", "M\",\"1", "E")
	b := gateway.TripleKey("alpha", gateway.KindCustomerCreditTransfer, "", "AG", "M", "1\",\"E")
	require.NotEqual(t, a, b)
}

func TestPaymentReferenceRoundTripsThroughJSON(t *testing.T) {
	t.Parallel()
	ref := gateway.NewPaymentRef("ALPHDEFF", gateway.KindData, "", "x")
	text, err := json.Marshal(ref)
	require.NoError(t, err)
	var back gateway.PaymentRef
	require.NoError(t, json.Unmarshal(text, &back))
	require.Equal(t, ref, back)
	require.Error(t, json.Unmarshal([]byte(`"0x12"`), &back))
}
