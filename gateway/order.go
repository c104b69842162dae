package gateway

import (
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/crypto"
)

// Direction is what an order asks of a fund.
type Direction string

// The directions. A subscription brings money and gets units, a redemption brings
// units and gets money.
const (
	Subscription Direction = "subscription"
	Redemption   Direction = "redemption"
)

// The legs of transfers of kind fund, as they stand in keys and references.
const (
	LegCash   = "cash"   // a subscription: token and order in one message
	LegUnits  = "units"  // a redemption: the order alone
	LegCancel = "cancel" // the cancellation of an order that the fund's chain has: no token
)

// Leg is the leg of the transfer that carries an order of the direction.
func (d Direction) Leg() string {
	if d == Redemption {
		return LegUnits
	}
	return LegCash
}

// Fund is a fund, or a share class of one, as the directory knew it when an order
// was taken.
type Fund struct {
	ISIN          string   `json:"isin,omitempty"`
	DTI           string   `json:"dti,omitempty"`
	Name          string   `json:"name,omitempty"`
	TokenID       Hash32   `json:"fund_token_id"` // fundTokenId of the DTA contracts
	Administrator Address  `json:"administrator"` // fundAdminAddr
	Chain         string   `json:"chain"`         // where its contracts are
	Management    Address  `json:"management"`    // DTARequestManagement on Chain
	Receiver      Address  `json:"receiver"`      // our FundReceiver on Chain: the fund's distributor, takes the message that carries an order
	Wallet        Address  `json:"wallet"`        // the distributor's wallet on Chain: holds the units
	Currency      string   `json:"currency"`      // of its payment token
	Decimals      uint8    `json:"decimals"`      // of its units
	Dealing       Dealing  `json:"dealing,omitzero"`
	Cash          FundCash `json:"cash,omitzero"`     // how it is paid
	Netting       string   `json:"netting,omitempty"` // of the distributor's orders; empty: none
}

// OrderRef is the referenceID of an order at the DTA contracts:
// keccak256(abi.encode(client, bic, reference)), all ABI string. bic is the ordering
// party's, upper case, a BIC8 padded with XXX; reference is the OrdrRef.
func OrderRef(client, bic, reference string) Hash32 {
	packed, err := triple.Pack(client, BIC11(bic), reference)
	if err != nil {
		panic(err) // three strings always pack
	}
	return crypto.Keccak256Hash(packed)
}

// Order is an order of a fund's units. What was ordered never changes; it lives in
// the states of a setr.016 and is carried by transfers, which have states of their own.
type Order struct {
	ID        string       `json:"id"`
	MessageID string       `json:"message_id"`
	Index     int          `json:"index"` // in the message, from 0
	Client    string       `json:"client"`
	Reference Hash32       `json:"reference_id"` // OrderRef: unique for ever
	Request   OrderRequest `json:"request"`
	Fund      *Fund        `json:"fund,omitempty"` // nil when the order was rejected before it had one

	TransferID string      `json:"transfer_id,omitempty"` // the transfer that carries it; empty when it was rejected at the door
	State      OrderState  `json:"state"`
	Reasons    []Reason    `json:"reasons,omitempty"`
	Fact       FundFact    `json:"fact,omitzero"`  // what the fund's chain has proven of it
	Cash       *CashCredit `json:"cash,omitempty"` // the money that came for it outside the chains; nil: none has
	Version    int64       `json:"version"`        // the sequence of its last event
	DueAt      time.Time   `json:"-"`
	Deadline   time.Time   `json:"-"`

	Netting   string `json:"netting,omitempty"`   // which orders of its message it is netted with; empty: it goes alone
	Bulk      string `json:"bulk_id,omitempty"`   // the bulk order that it is a member of
	Members   int    `json:"members,omitempty"`   // of a bulk order; 0 for any other
	Allocated string `json:"allocated,omitempty"` // a member's Share, once its bulk was dealt with

	SubmittedBy string    `json:"submitted_by,omitempty"` // credential
	CreatedAt   time.Time `json:"created_at"`
	UpdatedAt   time.Time `json:"updated_at"`
}

// OrderRequest is what the bank said, in its own terms.
type OrderRequest struct {
	MessageType     string    `json:"message_type"`
	Heading         Heading   `json:"heading,omitzero"`
	MsgID           string    `json:"msg_id"`
	MasterReference string    `json:"master_reference,omitempty"`
	Reference       string    `json:"order_reference"` // OrdrRef
	ClientReference string    `json:"client_reference,omitempty"`
	Nonce           string    `json:"nonce,omitempty"`
	BIC             string    `json:"bic"` // of the ordering party, BIC11
	Direction       Direction `json:"direction"`

	ISIN        string `json:"isin,omitempty"`
	DTI         string `json:"dti,omitempty"`
	OtherID     string `json:"other_id,omitempty"`
	OtherScheme string `json:"other_scheme,omitempty"`

	Amount Amount `json:"amount"` // of money; no currency when units are ordered
	// Units are ordered when they aren't zero; their currency is empty. They were
	// ordered as digital token units (up to 30 digits) when Token is set.
	Units Amount `json:"units"`
	Token bool   `json:"token_units,omitempty"`
	Net   bool   `json:"net,omitempty"` // the amount is a NetAmt

	Account     string `json:"account"` // InvstmtAcctDtls/AcctId
	AccountName string `json:"account_name,omitempty"`
	// SubAccount is where in the account the units are held (SubAcctForHldg): of a
	// distributor's account that of one investor.
	SubAccount *SubAccount `json:"sub_account,omitempty"`
	Wallet     string      `json:"wallet,omitempty"` // the investor's, as it stood
	Investor   Party       `json:"investor"`
	// Involved are all others whom the order names.
	Involved []Involved `json:"involved,omitempty"`

	OrderedAt      string `json:"ordered_at,omitempty"`      // OrdrDtTm as it stood
	RequestedDay   string `json:"requested_day,omitempty"`   // ReqdFutrTradDt
	DealingDay     string `json:"dealing_day,omitempty"`     // the day that it is dealt with, by the fund's calendar and cut-off
	SettlementDate string `json:"settlement_date,omitempty"` // CshSttlmDt
}

// SubAccount is a part of an investment account.
type SubAccount struct {
	ID             string `json:"id"`
	Name           string `json:"name,omitempty"`
	Characteristic string `json:"characteristic,omitempty"`
	Designation    string `json:"designation,omitempty"`
}

// FundState is where a request stands at the fund's contracts.
type FundState string

// The states of a request, in the DTA contracts' words. None is also what a request
// has that isn't there yet.
const (
	FundNone       FundState = "none"
	FundPending    FundState = "pending"
	FundProcessing FundState = "processing"
	FundProcessed  FundState = "processed"
	FundCanceled   FundState = "canceled"
	FundFailed     FundState = "failed"
)

// FundFact is what the fund's chain proves of one order. The zero value is that
// nothing is known, which is FundNone.
type FundFact struct {
	State     FundState `json:"state,omitempty"`
	RequestID Hash32    `json:"request_id,omitzero"`
	Units     string    `json:"units,omitempty"`  // in base units of the fund token: ordered, then dealt
	Amount    string    `json:"amount,omitempty"` // in base units of the payment token on the fund's chain
	// AmountDecimals are those of Amount's token.
	AmountDecimals uint8     `json:"amount_decimals,omitempty"`
	Price          string    `json:"price,omitempty"` // NAV of one unit that was dealt at, a decimal; empty before
	PricedAt       time.Time `json:"priced_at,omitzero"`
	Tx             Hash32    `json:"tx,omitzero"` // of the event that the state rests on
	Block          uint64    `json:"block,string,omitempty"`
	At             time.Time `json:"at,omitzero"` // of that block
	Final          bool      `json:"final,omitempty"`
	// Paid says that the money of a processed request is where it belongs, for good.
	// A subscription's is when it was processed; a redemption's when the payment token
	// has come back.
	Paid    bool   `json:"paid,omitempty"`
	PaidTx  Hash32 `json:"paid_tx,omitzero"`
	Problem string `json:"problem,omitempty"` // decoded reason of a failure
}

// Closing is what is left to be done at a fund about an order whose request has
// ended. The zero value is that nothing is to be done now.
type Closing struct {
	Done    bool   // closed, in a final block
	Call    *Call  // that closes it, simulated; nil: nothing is to be done now
	Problem string // why it can't be closed now
}

// OrderTerms is what the transfer that carries an order has of it: all that reaches
// the fund's chain, and what a policy may want to know of it.
type OrderTerms struct {
	Reference     string    `json:"order_reference"` // OrdrRef
	Direction     Direction `json:"direction"`
	ISIN          string    `json:"isin,omitempty"`
	DTI           string    `json:"dti,omitempty"`
	Fund          string    `json:"fund,omitempty"` // its name
	Account       string    `json:"account"`
	Wallet        string    `json:"wallet,omitempty"`
	TokenID       Hash32    `json:"fund_token_id"`
	Administrator Address   `json:"administrator"`
	ReferenceID   Hash32    `json:"reference_id"`
	Dealing       Dealing   `json:"dealing,omitzero"` // the fund's, when the order was taken
	Units         string    `json:"units,omitempty"`  // of a redemption, a decimal
	Shares        string    `json:"shares,omitempty"` // the same in base units of the fund token
	// MoneyUnits is what a subscription is paid with outside the chains, in base units as
	// the fund's contracts count them; empty where the money travels with the order.
	MoneyUnits string `json:"money_units,omitempty"`
	Orders     int    `json:"orders,omitempty"` // how many a bulk order nets; 0 for any other
	// Cancels says that the message takes the order back that another one has brought.
	Cancels bool `json:"cancels,omitempty"`
}

// Leg is the leg of the transfer that has these terms.
func (t *OrderTerms) Leg() string {
	if t.Cancels {
		return LegCancel
	}
	return t.Direction.Leg()
}

// Cancellation gives the terms of the transfer that cancels o at its fund, whose chain has
// it. Nothing of value goes with it, and no dealing day is waited for: whether it comes in
// time is the fund's to say.
func (o *Order) Cancellation() OrderTerms {
	r, f := &o.Request, o.Fund
	return OrderTerms{
		Reference: r.Reference, Direction: r.Direction, ISIN: f.ISIN, DTI: f.DTI, Fund: f.Name, Account: r.Account, Wallet: r.Wallet,
		TokenID: f.TokenID, Administrator: f.Administrator, ReferenceID: o.Reference, Cancels: true,
	}
}

// Terms gives what the transfer that carries o has of it. o must have a fund; its
// units must be whole in the fund token's base units, and money that is paid outside the
// chains in those of the fund's contracts.
func (o *Order) Terms() (OrderTerms, error) {
	r, f := &o.Request, o.Fund
	t := OrderTerms{
		Reference: r.Reference, Direction: r.Direction, ISIN: f.ISIN, DTI: f.DTI, Fund: f.Name, Account: r.Account, Wallet: r.Wallet,
		TokenID: f.TokenID, Administrator: f.Administrator, ReferenceID: o.Reference, Dealing: f.Dealing, Orders: o.Members,
	}
	if r.Direction == Redemption {
		shares, err := r.Units.BaseUnits(f.Decimals)
		if err != nil {
			return t, err
		}
		t.Units, t.Shares = r.Units.Value(), shares.String()
	}
	if r.Direction == Subscription && f.Cash.OffChain {
		money, err := r.Amount.BaseUnits(f.Cash.Decimals)
		if err != nil {
			return t, err
		}
		t.MoneyUnits = money.String()
	}
	return t, nil
}

// What a FundReceiver is asked for. The first two are the request types of the DTA
// contracts.
const (
	requestSubscription = 1
	requestRedemption   = 2
	requestCancellation = 3
)

var (
	abiUint8, _   = abi.NewType("uint8", "", nil)
	abiAddress, _ = abi.NewType("address", "", nil)
	abiBytes32, _ = abi.NewType("bytes32", "", nil)
	abiUint256, _ = abi.NewType("uint256", "", nil)
	fundPayload   = abi.Arguments{{Type: abiUint8}, {Type: abiAddress}, {Type: abiBytes32}, {Type: abiBytes32}, {Type: abiUint256}}
)

// Payload gives what the message that carries an order says to the FundReceiver,
// behind the three words that a PaymentReceiver reads:
// abi.encode(uint8 requestType, address fundAdminAddr, bytes32 fundTokenId, bytes32 referenceID, uint256 shares).
// All are static, so that the data as a whole is the encoding of eight arguments.
// requestType is 1 for a subscription, 2 for a redemption and 3 for a cancellation; shares
// are zero for a cancellation and for a subscription, whose amount is the token that comes
// along, or the money that is paid outside the chains.
func (t *OrderTerms) Payload() ([]byte, error) {
	const op = "encode order"
	kind, shares := uint8(requestSubscription), new(big.Int)
	switch {
	case t.Cancels:
		kind = requestCancellation
	case t.Direction == Redemption:
		kind = requestRedemption
		if _, ok := shares.SetString(t.Shares, 10); !ok || shares.Sign() <= 0 {
			return nil, Errorf(CodeInternal, op, RetryNever, "%q are no shares", t.Shares)
		}
	}
	if t.MoneyUnits != "" {
		if _, ok := shares.SetString(t.MoneyUnits, 10); !ok || shares.Sign() <= 0 {
			return nil, Errorf(CodeInternal, op, RetryNever, "%q is no money", t.MoneyUnits)
		}
	}
	packed, err := fundPayload.Pack(kind, t.Administrator, [32]byte(t.TokenID), [32]byte(t.ReferenceID), shares)
	if err != nil {
		return nil, Errorf(CodeInternal, op, RetryNever, "%w", err)
	}
	return packed, nil
}
