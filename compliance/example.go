package compliance

import (
	"sync"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

var exampleDay = time.Date(2026, time.March, 2, 10, 30, 0, 0, time.UTC) // a Monday

// exampleInput is a plain payment as rules see it, for a bundle that brings none.
var exampleInput = sync.OnceValue(func() []byte {
	const uetr = "3f2b8a52-6c1d-4e0a-9b7e-5d2f1c8a9e01"
	t := &gateway.Transfer{
		ID:        "tr_example",
		MessageID: "msg_example",
		Key:       gateway.UETRKey("alpha", gateway.KindCustomerCreditTransfer, "", uetr),
		Ref:       gateway.NewPaymentRef("ALPHDEFFXXX", gateway.KindCustomerCreditTransfer, "", uetr),
		Instruction: gateway.Instruction{
			MessageType: "pacs.008.001.08", MsgID: "EXAMPLE-1", InstrID: "I-1", EndToEndID: "E-1", UETR: uetr,
			Amount: gateway.MustAmount("1250.75", "EUR"), SettlementDate: exampleDay.Format(time.DateOnly), ChargeBearer: "SHAR",
			Debtor:          gateway.Party{Name: "Alpha Moebel GmbH", Address: gateway.PostalAddress{Town: "Berlin", Country: "DE"}},
			DebtorAccount:   gateway.Account{IBAN: "DE89370400440532013000"},
			DebtorAgent:     gateway.Agent{BICFI: "ALPHDEFFXXX"},
			Creditor:        gateway.Party{Name: "Beta Woods", Address: gateway.PostalAddress{Town: "Lyon", Country: "FR"}},
			CreditorAccount: gateway.Account{IBAN: "FR1420041010050500013M02606"},
			CreditorAgent:   gateway.Agent{BICFI: "BETAFRPPXXX"},
		},
		Route: &gateway.Route{
			Lane: "ethereum→base", Source: "ethereum", Destination: "base", Selector: "15971525489660198786", Mode: gateway.ModeReceiver,
			Sender: gateway.Address{19: 1}, Receiver: gateway.Address{19: 2}, Beneficiary: gateway.Address{19: 3}, Token: gateway.Address{19: 4},
			DestToken: gateway.Address{19: 5}, Decimals: 6, Units: "1250750000", FeeCeiling: "10000000000000000", GasLimit: 200_000, Finality: "full",
		},
	}
	m := moment{subjects: gateway.SubjectsOf(t), history: &gateway.History{}}
	return appendMembers(appendJSON(nil, document(t, day(exampleDay))), m.members(t, nil))
})

// ExampleInput gives an input document that fits the schema.
func ExampleInput() []byte { return append([]byte(nil), exampleInput()...) }
