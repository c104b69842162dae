package gateway

import (
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
)

// LegNAV is the leg of the transfers of kind data that publish a fund's net asset
// value: one message for each chain with a feed.
const LegNAV = "nav"

// NAV is what the transfer that publishes a net asset value has of it: all that
// reaches the chain, and what a policy may want to know.
type NAV struct {
	ReportID string `json:"report_id"` // PricRptId
	ISIN     string `json:"isin,omitempty"`
	DTI      string `json:"dti,omitempty"`
	Fund     string `json:"fund,omitempty"` // its name
	TokenID  Hash32 `json:"fund_token_id"`
	Price    string `json:"price"` // of one unit, a decimal
	Currency string `json:"currency"`
	Decimals uint8  `json:"decimals"` // of the feed
	Date     string `json:"nav_date"` // NAVDtTm as it stood
	// ValuedAt is the moment of the valuation, ReportedAt that of the report (CreDtTm),
	// both in whole seconds. A later report of the same valuation corrects it.
	ValuedAt   time.Time `json:"valued_at"`
	ReportedAt time.Time `json:"reported_at"`
	Corrects   bool      `json:"corrects,omitempty"` // the report says that it replaces another
}

// NAVRef is what identifies a publication, as the id of its key and of its payment
// reference: keccak256(abi.encode(bytes32 fundTokenId, uint256 selector,
// uint256 valuedAt, uint256 reportedAt)), selector being CCIP's of the feed's chain,
// and reportedAt zero for a report that doesn't replace another. So a valuation is
// published once, whatever message reports it, and each correction once.
func (n *NAV) NAVRef(selector *big.Int) Hash32 {
	reported := new(big.Int)
	if n.Corrects {
		reported.SetInt64(n.ReportedAt.Unix())
	}
	return crypto.Keccak256Hash(words(n.TokenID, selector, big.NewInt(n.ValuedAt.Unix()), reported))
}

// words gives an ABI encoding of words; the numbers aren't negative.
func words(first Hash32, numbers ...*big.Int) []byte {
	packed := append([]byte(nil), first[:]...)
	for _, n := range numbers {
		packed = append(packed, n.FillBytes(make([]byte, 32))...)
	}
	return packed
}

// Answer is the value as the feed has it: Price in units of 10^-Decimals, without
// any rounding.
func (n *NAV) Answer() (*big.Int, error) {
	price, err := ParseAmount(n.Price, n.Currency)
	if err != nil {
		return nil, err
	}
	return price.BaseUnits(n.Decimals)
}

// Payload gives what the message says to the NAVFeed behind the three words that a
// PaymentReceiver reads:
// abi.encode(bytes32 fundTokenId, int256 answer, uint256 valuedAt, uint256 reportedAt).
func (n *NAV) Payload() ([]byte, error) {
	const op = "encode NAV"
	answer, err := n.Answer()
	if err != nil {
		return nil, err
	}
	if answer.Sign() <= 0 || answer.BitLen() > 127 || n.ValuedAt.Unix() <= 0 || n.ReportedAt.Unix() <= 0 {
		return nil, Errorf(CodeInternal, op, RetryNever, "%s of %s, reported %s, can't be published", n.Price, n.ValuedAt, n.ReportedAt)
	}
	return words(n.TokenID, answer, big.NewInt(n.ValuedAt.Unix()), big.NewInt(n.ReportedAt.Unix())), nil
}

// PublishedNAV is a publication that the policy allowed.
type PublishedNAV struct {
	TransferID string    `json:"transfer_id"`
	Price      string    `json:"price"`
	Currency   string    `json:"currency"`
	ValuedAt   time.Time `json:"valued_at"`
	ReportedAt time.Time `json:"reported_at"`
}

// ChangeBps gives by how much price differs from before, in hundredths of a percent
// of before, rounded up: what lies beyond a limit is never rounded into it. False
// when one of them is no price.
func ChangeBps(before, price string) (*big.Int, bool) {
	b, okB := new(big.Rat).SetString(before)
	p, okP := new(big.Rat).SetString(price)
	if !okB || !okP || b.Sign() <= 0 || p.Sign() <= 0 {
		return nil, false
	}
	change := p.Sub(p, b)
	change.Abs(change).Mul(change, big.NewRat(10_000, 1)).Quo(change, b)
	bps, rest := new(big.Int).QuoRem(change.Num(), change.Denom(), new(big.Int))
	if rest.Sign() != 0 {
		bps.Add(bps, big.NewInt(1))
	}
	return bps, true
}
