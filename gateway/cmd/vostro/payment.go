package main

import (
	"fmt"
	"time"

	"github.com/google/uuid"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/adapters/iso20022/sample"
)

// payment is one transaction of a pacs.008 that the demo and the benchmark
// send, as a bank's back office would.
type payment struct {
	uetr     string
	endToEnd string
	amount   string // EUR
	creditor string
	town     string
	country  string
	iban     string
}

func newPayment(n int, amount, creditor, town, country, iban string) payment {
	return payment{
		uetr: uuid.NewString(), endToEnd: fmt.Sprintf("INV-%06d", n), amount: amount,
		creditor: creditor, town: town, country: country, iban: iban,
	}
}

// The two banks of the demo.
const (
	debtorBank   = "ALPHDEFFXXX"
	creditorBank = "BETAFRPPXXX"
	debtorIBAN   = "DE89370400440532013000" // the example IBAN of the registry
)

// pacs008 writes a pacs.008.001.08 of the debtor's bank with the given
// transactions.
func pacs008(msgID string, at time.Time, payments ...payment) []byte {
	m := sample.Message{
		Type: iso20022.TypeCustomerCreditTransfer, ID: msgID, CreatedAt: at.UTC(),
		Debtor:       sample.Party{BIC: debtorBank, IBAN: debtorIBAN},
		Transactions: make([]sample.Transaction, 0, len(payments)),
	}
	for i, p := range payments {
		m.Transactions = append(m.Transactions, sample.Transaction{
			InstructionID: fmt.Sprintf("%s-%d", shortID(msgID), i+1), EndToEndID: p.endToEnd, UETR: p.uetr, Amount: p.amount,
			Creditor: &sample.Party{Name: p.creditor, Town: p.town, Country: p.country, BIC: creditorBank, IBAN: p.iban},
		})
	}
	raw, err := sample.Write(m)
	if err != nil {
		panic(err) // the facts are the program's own
	}
	return raw
}

// shortID keeps an InstrId within its 35 characters (CBPR+: 16 for the prefix).
func shortID(s string) string {
	if len(s) > 16 {
		return s[len(s)-16:]
	}
	return s
}

// frenchIBAN gives a valid IBAN for an account number.
func frenchIBAN(n int) string {
	return sample.IBAN("FR", fmt.Sprintf("3000600001%011d00", n)) // bank, branch, account, national key
}
