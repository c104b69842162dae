package gateway

import (
	"encoding/json"
	"time"
)

// PurposeConfirm is the purpose of an intent that tells a fund's settlement contract
// that the money of a request has come.
const PurposeConfirm Purpose = "confirm_cash"

// ProposalCredit is about money that came and that no order explains: what people
// decide is that they have dealt with it.
const ProposalCredit ProposalKind = "credit"

// CashCredit is one credit of an account, as a camt.054 tells of it.
type CashCredit struct {
	Account    string    `json:"account"`             // that was credited
	Reference  string    `json:"reference,omitempty"` // that its servicer gave the entry: the same credit has the same one
	Named      []string  `json:"named"`               // what it may name an order by
	Amount     Amount    `json:"amount"`
	Reversal   bool      `json:"reversal,omitempty"` // it takes an earlier entry back
	ValueDate  string    `json:"value_date,omitempty"`
	MessageID  string    `json:"message_id"` // ours
	ReceivedAt time.Time `json:"received_at"`
}

// Is reports whether two credits are one that was told of twice.
func (c *CashCredit) Is(other *CashCredit) bool {
	same, err := c.Amount.Cmp(other.Amount)
	return err == nil && same == 0 && c.Account == other.Account && c.Reference == other.Reference && c.Reference != ""
}

// CreditOf reads what a proposal about a credit is about.
func CreditOf(p Proposal) (CashCredit, error) {
	var c CashCredit
	err := json.Unmarshal(p.Content, &c)
	return c, err
}
