package gateway

import (
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
)

// Transfer is one movement of value. What was instructed never changes; what
// became of it is in Status, Work and Progress, changed only through a Commit.
type Transfer struct {
	ID        string     `json:"id"`
	MessageID string     `json:"message_id"`
	Index     int        `json:"index"` // of the transaction in the message, from 0
	Key       Key        `json:"key"`
	Ref       PaymentRef `json:"payment_ref"`

	Instruction Instruction `json:"instruction"`
	Route       *Route      `json:"route,omitempty"` // nil when the transfer was rejected before it had one

	Status   Status   `json:"status"`
	Version  int64    `json:"version"` // the sequence of its last event
	Work     Work     `json:"-"`
	Progress Progress `json:"progress"`

	CreatedAt time.Time `json:"created_at"`
	UpdatedAt time.Time `json:"updated_at"`
}

// Instruction is what the bank said, in its own terms.
type Instruction struct {
	MessageType string `json:"message_type"`
	MsgID       string `json:"msg_id"`
	InstrID     string `json:"instr_id,omitempty"`
	EndToEndID  string `json:"end_to_end_id,omitempty"`
	TxID        string `json:"tx_id,omitempty"`
	UETR        string `json:"uetr,omitempty"`

	PmtInfID string `json:"pmt_inf_id,omitempty"` // of pain.001

	Heading Heading `json:"heading,omitzero"`

	Amount         Amount `json:"amount"`
	AmountText     string `json:"amount_text,omitempty"`     // as it stood, when it is no amount that we can hold
	SettlementDate string `json:"settlement_date,omitempty"` // calendar day, YYYY-MM-DD; ReqdExctnDt of pain.001
	ExecutionTime  string `json:"execution_time,omitempty"`  // moment asked for by a pain.001, or by SttlmTmReq/FrTm, as it stood
	// ExpiresAt is XpryDtTm, or TillTm or RjctTm of SttlmTmReq: from then on the instruction is void. Zero: it never is.
	ExpiresAt        time.Time `json:"expires_at,omitzero"`
	SettlementMethod string    `json:"settlement_method,omitempty"` // SttlmMtd: INDA, INGA, COVE, CLRG
	ChargeBearer     string    `json:"charge_bearer,omitempty"`
	Priority         string    `json:"priority,omitempty"`
	Purpose          string    `json:"purpose,omitempty"`
	Remittance       string    `json:"remittance,omitempty"`

	Debtor           Party   `json:"debtor"`
	DebtorAccount    Account `json:"debtor_account"`
	DebtorAgent      Agent   `json:"debtor_agent"`
	Creditor         Party   `json:"creditor"`
	CreditorAccount  Account `json:"creditor_account"`
	CreditorAgent    Agent   `json:"creditor_agent"`
	InstructingAgent Agent   `json:"instructing_agent"`
	InstructedAgent  Agent   `json:"instructed_agent"`

	// Involved are all others whom the message names: ultimate and initiating parties,
	// agents on the way, and those that reimburse. They are screened as debtor and
	// creditor are.
	Involved []Involved `json:"involved,omitempty"`

	Underlying *Underlying `json:"underlying,omitempty"` // of a cover or a return
	Return     *Return     `json:"return,omitempty"`     // of a pacs.004: what it sends back
	Order      *OrderTerms `json:"order,omitempty"`      // of kind fund: the order that it carries
	NAV        *NAV        `json:"nav,omitempty"`        // of kind data: the net asset value that it publishes
}

// Expired reports whether the instruction is void at now. Nothing may be sent for it
// from then on.
func (in *Instruction) Expired(now time.Time) bool {
	return !in.ExpiresAt.IsZero() && !now.Before(in.ExpiresAt)
}

// Underlying is the customer credit transfer that a cover pays for. Of a return
// it is whom its message names, who may be others than the original's.
type Underlying struct {
	Debtor          Party   `json:"debtor"`
	DebtorAccount   Account `json:"debtor_account"`
	DebtorAgent     Agent   `json:"debtor_agent"`
	Creditor        Party   `json:"creditor"`
	CreditorAccount Account `json:"creditor_account"`
	CreditorAgent   Agent   `json:"creditor_agent"`
	Remittance      string  `json:"remittance,omitempty"`
}

// Involved is somebody whom a message names beside the two ends of a payment. One of
// Party and Agent is set.
type Involved struct {
	Element string `json:"element"` // where it stands, such as UltmtDbtr or SttlmInf/InstgRmbrsmntAgt
	Party   *Party `json:"party,omitempty"`
	Agent   *Agent `json:"agent,omitempty"`
}

// Party is a person or organisation.
type Party struct {
	Name    string        `json:"name,omitempty"`
	AnyBIC  string        `json:"any_bic,omitempty"`
	LEI     string        `json:"lei,omitempty"`
	Address PostalAddress `json:"address"`
	Country string        `json:"country,omitempty"` // CtryOfRes

	Identity *Identity `json:"identity,omitempty"` // nil: the message has no more about who it is
}

// Identity is what a message says about who a party is beyond BIC and LEI.
type Identity struct {
	Private    bool             `json:"private,omitempty"` // PrvtId: a natural person; else OrgId
	BirthDate  string           `json:"birth_date,omitempty"`
	BirthPlace string           `json:"birth_place,omitempty"` // town and country
	IDs        []Identification `json:"ids,omitempty"`
}

// Identification is a number that somebody knows a party by.
type Identification struct {
	ID     string `json:"id"`
	Scheme string `json:"scheme,omitempty"` // code, or the sender's own
	Issuer string `json:"issuer,omitempty"`
}

// PostalAddress is a postal address: structured, hybrid or lines only.
type PostalAddress struct {
	Street   string   `json:"street,omitempty"`
	Building string   `json:"building,omitempty"`
	PostCode string   `json:"post_code,omitempty"`
	Town     string   `json:"town,omitempty"`
	Region   string   `json:"region,omitempty"`
	Country  string   `json:"country,omitempty"` // ISO 3166-1 alpha-2
	Lines    []string `json:"lines,omitempty"`
}

// Agent is a financial institution.
type Agent struct {
	BICFI        string `json:"bicfi,omitempty"`
	LEI          string `json:"lei,omitempty"`
	ClearingID   string `json:"clearing_id,omitempty"`
	ClearingCode string `json:"clearing_code,omitempty"`
	Name         string `json:"name,omitempty"`

	Address PostalAddress `json:"address,omitzero"`
}

// Named reports whether anything tells which institution a is.
func (a *Agent) Named() bool {
	return a.BICFI != "" || a.LEI != "" || a.ClearingID != "" || a.ClearingCode != "" || a.Name != ""
}

// Account is a cash account or a wallet alias.
type Account struct {
	IBAN      string `json:"iban,omitempty"`
	Other     string `json:"other,omitempty"`
	Scheme    string `json:"scheme,omitempty"`
	ProxyType string `json:"proxy_type,omitempty"`
	ProxyID   string `json:"proxy_id,omitempty"`
	Currency  string `json:"currency,omitempty"`
	Name      string `json:"name,omitempty"` // Nm: what its servicer calls the account, mostly by its owner
}

// Mode is how value reaches the beneficiary.
type Mode string

// ModeReceiver has our PaymentReceiver on the destination chain credit the
// beneficiary and prove it by an event.
const ModeReceiver Mode = "receiver"

// ModeWallet has the token's pool on the destination chain give the units to the
// beneficiary itself, who is the message's receiver: no data, no gas, nothing of
// ours. The credit is proven by the pool's log in the message's execution.
const ModeWallet Mode = "wallet"

// Route is the way a transfer takes, decided when it is mapped.
type Route struct {
	Lane        string  `json:"lane"` // "ethereum→base"
	Source      string  `json:"source"`
	Destination string  `json:"destination"`
	Selector    string  `json:"destination_selector"` // CCIP chain selector, decimal
	Mode        Mode    `json:"mode"`
	Sender      Address `json:"sender"`      // PaymentSender of the client on the source chain
	Receiver    Address `json:"receiver"`    // PaymentReceiver on the destination chain; the beneficiary in mode wallet
	Beneficiary Address `json:"beneficiary"` // wallet credited
	Token       Address `json:"token"`       // on the source chain
	DestToken   Address `json:"destination_token"`
	Decimals    uint8   `json:"decimals"`
	Units       string  `json:"units"`                  // sent, in base units of Token, decimal
	PoolFee     string  `json:"pool_fee,omitempty"`     // what the pool keeps of Units
	CreditUnits string  `json:"credit_units,omitempty"` // credited, in base units of DestToken; empty: Units
	FeeToken    Address `json:"fee_token"`              // pays the CCIP fee; zero: the chain's own coin
	FeeCeiling  string  `json:"fee_ceiling"`            // wei: gas limit × the highest bump, and the CCIP fee where the chain's own coin pays it
	// FeeTokenCeiling is the most that the CCIP fee may be, in base units of
	// FeeToken; FeeDecimals are that token's. Both are for a fee in a token only.
	FeeTokenCeiling string `json:"fee_token_ceiling,omitempty"`
	FeeDecimals     uint8  `json:"fee_token_decimals,omitempty"`
	GasLimit        uint64 `json:"gas_limit,string"`

	// What the message waits for on its source before it is executed, as the lane
	// is configured: empty or full for finality, safe, or a number of blocks.
	Finality string `json:"finality,omitempty"`
	// Verifiers beside the lane's own that must have signed the message; contracts
	// on the source chain. Only lanes 2.0 have them.
	Verifiers []Address `json:"verifiers,omitempty"`

	// ObligedFinality is what the policy demands the message to wait for when that is
	// more than Finality. The input of the policy doesn't have it.
	ObligedFinality string `json:"obliged_finality,omitempty"`

	// Payload is what the message carries behind reference, beneficiary and content
	// hash: the order that a FundReceiver places, or the value that a NAVFeed takes.
	Payload hexutil.Bytes `json:"payload,omitempty"`

	ContentHash Hash32 `json:"content_hash"` // salted; on chain in place of anything personal
	ContentSalt Hash32 `json:"-"`            // erasable

	Directory DirectoryRef `json:"directory,omitzero"` // the version of the routing directory that it was mapped by
}

// Stage is a stage of the engine that has work with a transfer.
type Stage string

// The stages that lease transfers.
const (
	StageScreen Stage = "screen"
	StageSubmit Stage = "submit"
	StageTrack  Stage = "track"
)

// StageRecall is the stage that answers recalls, StageResolve the one that finds
// out why transfers are stranded or undelivered and brings them on. They hold no
// transfers.
const (
	StageRecall  Stage = "recall"
	StageResolve Stage = "resolve"
	StageOrder   Stage = "order" // follows what becomes of fund orders
)

// Work is a transfer's place in the work list. DueAt is when its stage looks at
// it next; Deadline is when the patience with its state ends, which the stage
// checks first. A terminal transfer belongs to track and is due only when a
// sighting wakes it.
type Work struct {
	Stage    Stage
	DueAt    time.Time
	Deadline time.Time

	// Rank orders what is due in submit, smaller ones first; see Rank. In a Change,
	// 0 leaves it as it is.
	Rank int64
	// Barrier is where the transfer waits in line, due at its deadline alone. Called
	// is the barrier that has called it. Both are empty for any other transfer.
	Barrier string
	Called  string

	// The lease under which the transfer was read; zero when it was read
	// without one. Wakes counts calls to look again: if it has moved since the
	// lease, the commit leaves the transfer due at once.
	Epoch int64
	Wakes int64
}

// Expected is when a transfer that waits, or is on its way, is expected to go on.
// A zero time says that nobody can tell; neither is a promise.
type Expected struct {
	SendAt   time.Time `json:"send_at,omitzero"`   // a bucket has refilled
	CreditAt time.Time `json:"credit_at,omitzero"` // the beneficiary is credited, as fast as others on the lane were
}

// Progress is what is known beyond the state, kept for people and stages.
type Progress struct {
	SubmittedBy    string    `json:"submitted_by,omitempty"`   // credential that sent the message: barred from deciding on it
	Decision       string    `json:"decision,omitempty"`       // id of the decision in force
	ApprovalExpiry time.Time `json:"approval_expiry,omitzero"` // after it, screened again
	Proposal       string    `json:"proposal,omitempty"`       // the hold's open or last proposal
	DelayedFrom    time.Time `json:"delayed_from,omitzero"`    // when the policy first let it pass with a delay
	Report         []string  `json:"report,omitempty"`         // tags that the policy wants it to be reported by
	Reasons        []Reason  `json:"reasons,omitempty"`        // why it is held, parked, stranded, rejected
	ValueDate      string    `json:"value_date,omitempty"`     // the day it is settled with, where that isn't the instruction's
	ParkedUntil    time.Time `json:"parked_until,omitzero"`    // when the patience with the lane ends, from the first time that it was parked
	Expected       Expected  `json:"expected,omitzero"`        // when it goes on, where that can be told
	Intent         string    `json:"intent,omitempty"`         // the live send intent
	Nonce          uint64    `json:"nonce,string,omitempty"`   // of that intent
	Sends          int       `json:"sends,omitempty"`          // send intents so far
	MaxGasPrice    string    `json:"max_gas_price,omitempty"`  // wei per gas that no bump of that intent may exceed
	SourceTx       Hash32    `json:"source_tx,omitzero"`       // the attempt that was mined
	SourceBlock    uint64    `json:"source_block,string,omitempty"`
	MessageID      Hash32    `json:"ccip_message_id,omitzero"`
	SequenceNumber uint64    `json:"ccip_sequence_number,string,omitempty"`
	Fee            string    `json:"fee,omitempty"`     // paid to CCIP, in units of the fee token
	Charges        []Charge  `json:"charges,omitempty"` // once the send is final
	DestTx         Hash32    `json:"destination_tx,omitzero"`
	DestBlock      uint64    `json:"destination_block,string,omitempty"`
	Alarms         int       `json:"alarms,omitempty"`
	Recall         string    `json:"recall,omitempty"`       // the recall that holds it: screen and submit leave it alone
	Taken          string    `json:"taken,omitempty"`        // an intent of it whose nonce a stranger was seen to take
	Contradicted   bool      `json:"contradicted,omitempty"` // the chain showed what had been reported otherwise
	FirstRoute     *Route    `json:"first_route,omitempty"`  // the route of its acceptance, once it was mapped again
	Bulk           string    `json:"bulk,omitempty"`         // the bulk order that its order has joined: screen, submit and recalls leave it alone
	Basis          *Basis    `json:"basis,omitempty"`        // of a bulk order's transfer
}
