package gateway_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

func TestASenderReadsOfAReasonWhatIsNotWithheld(t *testing.T) {
	t.Parallel()
	full := func(iso string, withheld gateway.Withheld) gateway.Reason {
		return gateway.Reason{Rule: "lists.eu", Text: "names an entry", ISO: iso, Path: "Cdtr/Nm", Found: "An Entry", Withheld: withheld}
	}
	for name, c := range map[string]struct{ given, read gateway.Reason }{
		"of the gateway":             {full("AC03", gateway.WithheldNothing), full("AC03", gateway.WithheldNothing)},
		"of a rule":                  {full("AC03", gateway.WithheldWords), gateway.Reason{Text: "refused by the rules of the bank", ISO: "AC03"}},
		"of a rule without a code":   {full("", gateway.WithheldWords), gateway.Reason{Text: "refused by the rules of the bank"}},
		"of a hold":                  {full("AC03", gateway.WithheldAll), gateway.Reason{Text: "the payment is under review"}},
		"of a hold with a telltale":  {full("RR04", gateway.WithheldAll), gateway.Reason{Text: "the payment is under review"}},
		"regulatory RR01, disclosed": {full("RR01", gateway.WithheldNothing), gateway.Reason{Text: "refused for regulatory reasons", ISO: "RR01"}},
		"regulatory RR02, disclosed": {full("RR02", gateway.WithheldNothing), gateway.Reason{Text: "refused for regulatory reasons", ISO: "RR02"}},
		"regulatory RR03":            {full("RR03", gateway.WithheldWords), gateway.Reason{Text: "refused for regulatory reasons", ISO: "RR03"}},
		"regulatory RR04":            {full("RR04", gateway.WithheldWords), gateway.Reason{Text: "refused for regulatory reasons", ISO: "RR04"}},
	} {
		require.Equal(t, c.read, c.given.ForSender(), name)
	}
}

func TestASenderReadsOfARegulatoryFaultOnlyThat(t *testing.T) {
	t.Parallel()
	f := gateway.Fault{Gate: gateway.GateRules, Path: "/Document/A", Rule: "HOUSE-LIST", Reason: "RR02", Found: "An Entry", Hint: "on the list", Tx: 3}
	require.Equal(t, gateway.Fault{Gate: gateway.GateRules, Rule: "regulatory", Reason: "RR02", Hint: "refused for regulatory reasons", Tx: 3}, f.ForSender())
	f.Reason = "AC03"
	require.Equal(t, f, f.ForSender())
}
