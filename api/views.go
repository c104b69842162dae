package api

import (
	"encoding/hex"
	"encoding/json"
	"strconv"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// Message is what arrived.
type Message struct {
	ID         string   `json:"id"`
	Client     string   `json:"client"`
	Credential string   `json:"credential" doc:"Name of the credential that sent it"`
	Door       string   `json:"door"`
	Type       string   `json:"type" example:"pacs.008.001.08"`
	BizMsgIdr  string   `json:"biz_msg_idr,omitempty"`
	MsgID      string   `json:"msg_id"`
	CreatedAt  string   `json:"created_at,omitempty" doc:"CreDtTm as it stood in the message"`
	ReceivedAt string   `json:"received_at" format:"date-time"`
	SHA256     string   `json:"sha256" doc:"Of the original bytes, in hex"`
	Transfers  []string `json:"transfers" nullable:"false" doc:"Ids, in the order of the transactions"`
}

// Receipt is the answer to a message.
type Receipt struct {
	Message   Message            `json:"message"`
	Transfers []Transfer         `json:"transfers" nullable:"false" doc:"In the order of the transactions; one that was refused alone is in state rejected"`
	Incoming  []AnnouncedPayment `json:"incoming,omitempty" nullable:"false" doc:"Transactions that tell of payments to the client and send nothing"`
	Orders    []Order            `json:"orders,omitempty" nullable:"false" doc:"Of a setr.010 or setr.004, in their order; one that was refused alone is in state rejected"`
	Recalls   []Recall           `json:"recalls,omitempty" nullable:"false" doc:"Of a camt.056, setr.005 or setr.011, in the order of the transactions; one that was refused alone is in state refused"`
}

// Transfer is one movement of value.
type Transfer struct {
	ID         string    `json:"id"`
	MessageID  string    `json:"message_id"`
	Index      int       `json:"index" doc:"Of the transaction in the message, from 0"`
	Client     string    `json:"client"`
	Kind       string    `json:"kind"`
	Leg        string    `json:"leg,omitempty"`
	PaymentRef string    `json:"payment_ref,omitempty" doc:"Reference that the transfer carries on chain; absent when it was refused before it had one"`
	State      string    `json:"state"`
	Sequence   int64     `json:"sequence" doc:"Of the last event"`
	ISO        ISOStatus `json:"iso"`
	Reasons    []Reason  `json:"reasons,omitempty" nullable:"false" doc:"Why it is where it is"`

	MessageType    string  `json:"message_type"`
	MsgID          string  `json:"msg_id"`
	InstrID        string  `json:"instr_id,omitempty"`
	EndToEndID     string  `json:"end_to_end_id,omitempty"`
	TxID           string  `json:"tx_id,omitempty"`
	UETR           string  `json:"uetr,omitempty"`
	Amount         *Amount `json:"amount,omitempty" doc:"Absent when the message held none that can be read exactly"`
	AmountText     string  `json:"amount_text,omitempty" doc:"As it stood, when there is no amount"`
	SettlementDate string  `json:"settlement_date,omitempty"`
	ExpiresAt      string  `json:"expires_at,omitempty" format:"date-time" doc:"XpryDtTm: nothing is sent for it from then on; absent when it never expires"`
	ChargeBearer   string  `json:"charge_bearer,omitempty"`
	Purpose        string  `json:"purpose,omitempty"`
	Remittance     string  `json:"remittance,omitempty"`

	Debtor           gateway.Party   `json:"debtor"`
	DebtorAccount    gateway.Account `json:"debtor_account"`
	DebtorAgent      gateway.Agent   `json:"debtor_agent"`
	Creditor         gateway.Party   `json:"creditor"`
	CreditorAccount  gateway.Account `json:"creditor_account"`
	CreditorAgent    gateway.Agent   `json:"creditor_agent"`
	InstructingAgent gateway.Agent   `json:"instructing_agent"`
	InstructedAgent  gateway.Agent   `json:"instructed_agent"`

	Involved []gateway.Involved `json:"involved,omitempty" nullable:"false" doc:"All others whom the message names, each with the element where it stands and either party or agent; they are screened as debtor and creditor are"`

	Return   *ReturnOf  `json:"return,omitempty" doc:"Of a return: what it sends back"`
	Returns  []CameBack `json:"returns,omitempty" nullable:"false" doc:"What came back of it, when one transfer is shown; its own status stays"`
	Route    *Route     `json:"route,omitempty"`
	Chain    *Chain     `json:"chain,omitempty" doc:"What the chains prove; absent before anything is sent"`
	Expected *Expected  `json:"expected,omitempty" doc:"When it is expected to go on, where that can be told; no promise"`
	Proposal string     `json:"proposal,omitempty" doc:"The last proposal about it"`
	Recovery *Recovery  `json:"recovery,omitempty" doc:"While it is stranded or undelivered, when one transfer is shown: why, and what is done about it"`

	CreatedAt string `json:"created_at" format:"date-time"`
	UpdatedAt string `json:"updated_at" format:"date-time"`
}

// Amount is an exact decimal.
type Amount struct {
	Value    string `json:"value" example:"1250.75"`
	Currency string `json:"currency" example:"EUR"`
}

// ISOStatus is what a pacs.002 would say now.
type ISOStatus struct {
	Status string `json:"status" example:"ACSP"`
	Reason string `json:"reason,omitempty" example:"G000"`
}

// Reason is why a transfer is where it is. Rule and Path of a policy's reasons
// are shown to officers alone.
type Reason struct {
	Text  string `json:"text"`
	ISO   string `json:"iso,omitempty"`
	Rule  string `json:"rule,omitempty"`
	Path  string `json:"path,omitempty"`
	Found string `json:"found,omitempty" doc:"What stood at the path, shortened; only of a fault of the message"`
}

func viewReason(r gateway.Reason) Reason {
	return Reason{Text: r.Text, ISO: r.ISO, Rule: r.Rule, Path: r.Path, Found: r.Found}
}

// Route is the way that was chosen.
type Route struct {
	Lane                string   `json:"lane"`
	Source              string   `json:"source"`
	Destination         string   `json:"destination"`
	DestinationSelector string   `json:"destination_selector"`
	Mode                string   `json:"mode"`
	Sender              string   `json:"sender"`
	Receiver            string   `json:"receiver"`
	Beneficiary         string   `json:"beneficiary"`
	Token               string   `json:"token"`
	DestinationToken    string   `json:"destination_token"`
	Decimals            int      `json:"decimals"`
	Units               string   `json:"units" doc:"What is sent, in base units of the token"`
	PoolFee             string   `json:"pool_fee,omitempty" doc:"What the token's pool keeps of it"`
	CreditUnits         string   `json:"credit_units" doc:"What the beneficiary is credited with, in base units of the destination's token"`
	FeeToken            string   `json:"fee_token"`
	FeeCeiling          string   `json:"fee_ceiling" doc:"Wei"`
	FeeTokenCeiling     string   `json:"fee_token_ceiling,omitempty" doc:"Most that the CCIP fee may be, in base units of a fee token"`
	GasLimit            string   `json:"gas_limit"`
	Finality            string   `json:"finality" doc:"What the source waits for before the message is executed: full, safe or a number of blocks"`
	Verifiers           []string `json:"verifiers,omitempty" doc:"CCIP verifiers that must sign beside the lane's own"`
	ContentHash         string   `json:"content_hash"`

	Directory *DirectoryRef `json:"directory,omitempty" doc:"Version of the routing directory that it was mapped by"`
}

// Expected is when a transfer that waits, or is on its way, is expected to go on.
type Expected struct {
	SendAt   string `json:"send_at,omitempty" format:"date-time" doc:"The bucket that it waits for has refilled"`
	CreditAt string `json:"credit_at,omitempty" format:"date-time" doc:"The beneficiary is credited, as fast as the lane's last payments were"`
}

// Chain is what is known of a send.
type Chain struct {
	Finality           Finality `json:"finality"`
	Nonce              string   `json:"nonce,omitempty"`
	SourceTx           string   `json:"source_tx,omitempty"`
	SourceBlock        string   `json:"source_block,omitempty"`
	CCIPMessageID      string   `json:"ccip_message_id,omitempty"`
	CCIPSequenceNumber string   `json:"ccip_sequence_number,omitempty"`
	Fee                string   `json:"fee,omitempty" doc:"Paid to CCIP, in base units of the fee token"`
	Charges            []Charge `json:"charges,omitempty" nullable:"false" doc:"What the send has cost, once it is final; proven, never estimated"`
	DestinationTx      string   `json:"destination_tx,omitempty"`
	DestinationBlock   string   `json:"destination_block,omitempty"`
}

// Charge is one cost of a transfer, in the coin in which it was paid.
type Charge struct {
	Kind     string `json:"kind" enum:"ccip,gas,pool" doc:"The CCIP fee, the share of the source transaction's gas, or what the token's pool kept"`
	Units    string `json:"units" doc:"Base units of the coin"`
	Coin     string `json:"coin" doc:"Token; zero for the chain's own coin"`
	Decimals int    `json:"decimals"`
	Chain    string `json:"chain"`
	Currency string `json:"currency,omitempty"`
	Bearer   string `json:"bearer" enum:"DEBT,CRED" doc:"Who bears it, by ChrgBr"`
}

// Finality is the pair of facts that a transfer in flight is known by.
type Finality struct {
	Source      string `json:"source" enum:"none,mined,final"`
	Destination string `json:"destination" enum:"none,overdue,failure,success,credited,final"`
}

// Event is one thing that happened to a transfer. Cause and Data are shown to
// officers alone.
type Event struct {
	Position   string          `json:"position" doc:"In the whole log, gapless"`
	TransferID string          `json:"transfer_id"`
	Sequence   int64           `json:"sequence" doc:"Ascending per transfer, from 1"`
	Type       string          `json:"type"`
	State      string          `json:"state" doc:"After the event"`
	Finality   *Finality       `json:"finality,omitempty"`
	Reasons    []Reason        `json:"reasons,omitempty" nullable:"false"`
	Actor      string          `json:"actor"`
	Cause      string          `json:"cause,omitempty"`
	Data       json.RawMessage `json:"data,omitempty"`
	At         string          `json:"at" format:"date-time"`
}

// Report is one ISO 20022 status message.
type Report struct {
	ID         string `json:"id"`
	TransferID string `json:"transfer_id"`
	Position   string `json:"position" doc:"Of the event that it tells of"`
	Sequence   int64  `json:"sequence"`
	Type       string `json:"type" example:"pacs.002.001.10"`
	Status     string `json:"status" example:"ACSC"`
	Reason     string `json:"reason,omitempty"`
	Href       string `json:"href" doc:"Where its XML is"`
	CreatedAt  string `json:"created_at" format:"date-time"`
}

// Proposal is a question that needs four eyes.
type Proposal struct {
	ID          string   `json:"id"`
	Kind        string   `json:"kind" example:"release"`
	Subject     string   `json:"subject" doc:"What it is about: of a release, the id of the transfer"`
	Client      string   `json:"client" doc:"Empty for a matter of the house"`
	Reasons     []Reason `json:"reasons" nullable:"false"`
	InputDigest string   `json:"input_digest" doc:"Of what was evaluated: a release holds for that alone"`
	ProposedBy  string   `json:"proposed_by,omitempty" doc:"Credential; absent where a stage of the gateway asked"`
	Content     any      `json:"content,omitempty" doc:"What is proposed, by kind; absent in lists. Of kind directory: base (version and digest), digest (of what would result), changes, and diff, the changes in words. Of kind policy: base (number of the last release), rules, tests and data (digests), files and data_content or rollback_to, effective, and report: what the check found, and what differs"`
	Barred      []string `json:"barred" nullable:"false" doc:"Credentials that may not decide"`
	Required    int      `json:"required" doc:"How many different credentials must approve"`
	// Absent where no reason demands any.
	Titles    map[string]int `json:"titles,omitempty" doc:"How many of those who approve must have which title"`
	Missing   map[string]int `json:"missing_titles,omitempty" doc:"How many with which title are missing yet"`
	State     string         `json:"state" enum:"open,approved,rejected,expired"`
	Votes     []Vote         `json:"votes" nullable:"false"`
	CreatedAt string         `json:"created_at" format:"date-time"`
	ExpiresAt string         `json:"expires_at" format:"date-time"`
}

// Vote is one credential's answer.
type Vote struct {
	Credential string   `json:"credential"`
	Titles     []string `json:"titles,omitempty" nullable:"false" doc:"That it had when it answered"`
	Approve    bool     `json:"approve"`
	Note       string   `json:"note,omitempty"`
	At         string   `json:"at" format:"date-time"`
}

func stamp(t time.Time) string { return t.UTC().Format("2006-01-02T15:04:05.000Z") }

func viewMessage(m gateway.Message) Message {
	transfers := m.Transfers
	if transfers == nil {
		transfers = []string{}
	}
	return Message{
		ID: m.ID, Client: m.Client, Credential: m.Credential, Door: string(m.Door), Type: m.Type, BizMsgIdr: m.BizMsgIdr, MsgID: m.MsgID,
		CreatedAt: m.CreatedAt, ReceivedAt: stamp(m.ReceivedAt), SHA256: hex.EncodeToString(m.SHA256[:]), Transfers: transfers,
	}
}

func (s *Server) viewTransfer(c *Credential, t *gateway.Transfer) Transfer {
	in := &t.Instruction
	status, reason := s.statusOf(t)
	v := Transfer{
		ID: t.ID, MessageID: t.MessageID, Index: t.Index, Client: t.Key.Client, Kind: string(t.Key.Kind), Leg: t.Key.Leg,
		PaymentRef: refText(t.Ref), State: string(t.Status.State), Sequence: t.Version,
		ISO: ISOStatus{status, reason}, Reasons: viewReasons(c, t, t.Progress.Reasons),

		MessageType: in.MessageType, MsgID: in.MsgID, InstrID: in.InstrID, EndToEndID: in.EndToEndID, TxID: in.TxID, UETR: in.UETR,
		AmountText: in.AmountText, SettlementDate: in.SettlementDate, ChargeBearer: in.ChargeBearer, Purpose: in.Purpose, Remittance: in.Remittance,
		Debtor: in.Debtor, DebtorAccount: in.DebtorAccount, DebtorAgent: in.DebtorAgent,
		Creditor: in.Creditor, CreditorAccount: in.CreditorAccount, CreditorAgent: in.CreditorAgent,
		InstructingAgent: in.InstructingAgent, InstructedAgent: in.InstructedAgent, Involved: in.Involved,

		Proposal: t.Progress.Proposal, CreatedAt: stamp(t.CreatedAt), UpdatedAt: stamp(t.UpdatedAt),
	}
	if !in.ExpiresAt.IsZero() {
		v.ExpiresAt = stamp(in.ExpiresAt)
	}
	if in.AmountText == "" {
		v.Amount = &Amount{in.Amount.Value(), in.Amount.Currency()}
	}
	if r := t.Route; r != nil {
		v.Route = &Route{
			Lane: r.Lane, Source: r.Source, Destination: r.Destination, DestinationSelector: r.Selector, Mode: string(r.Mode),
			Sender: r.Sender.Hex(), Receiver: r.Receiver.Hex(), Beneficiary: r.Beneficiary.Hex(), Token: r.Token.Hex(), DestinationToken: r.DestToken.Hex(),
			Decimals: int(r.Decimals), Units: r.Units, PoolFee: r.PoolFee, CreditUnits: r.Credited(), FeeToken: r.FeeToken.Hex(), FeeCeiling: r.FeeCeiling, FeeTokenCeiling: r.FeeTokenCeiling,
			GasLimit: strconv.FormatUint(r.GasLimit, 10), Finality: r.WaitsFor(), ContentHash: r.ContentHash.Hex(),
		}
		for _, a := range r.Verifiers {
			v.Route.Verifiers = append(v.Route.Verifiers, a.Hex())
		}
	}
	if r := t.Route; r != nil && r.Directory.Version > 0 {
		v.Route.Directory = &DirectoryRef{r.Directory.Version, r.Directory.Digest}
	}
	v.Chain, v.Return, v.Expected = viewChain(t), viewReturn(in), viewExpected(t.Progress.Expected)
	return v
}

func viewExpected(e gateway.Expected) *Expected {
	if e == (gateway.Expected{}) {
		return nil
	}
	text := func(t time.Time) string {
		if t.IsZero() {
			return ""
		}
		return stamp(t)
	}
	return &Expected{text(e.SendAt), text(e.CreditAt)}
}

func viewChain(t *gateway.Transfer) *Chain {
	p := &t.Progress
	if !t.Status.State.InFlight() && p.Intent == "" && p.SourceTx == (gateway.Hash32{}) {
		return nil
	}
	v := &Chain{
		Finality: viewFinality(t.Status.Flight),
		SourceTx: hash(p.SourceTx), SourceBlock: block(p.SourceBlock), CCIPMessageID: hash(p.MessageID), CCIPSequenceNumber: block(p.SequenceNumber),
		Fee: p.Fee, DestinationTx: hash(p.DestTx), DestinationBlock: block(p.DestBlock),
	}
	for _, c := range p.Charges {
		v.Charges = append(v.Charges, Charge{string(c.Kind), c.Units, c.Coin.Hex(), int(c.Decimals), c.Chain, c.Currency, c.Bearer})
	}
	if p.Intent != "" { // nonce 0 is one
		v.Nonce = strconv.FormatUint(p.Nonce, 10)
	}
	return v
}

func viewFinality(f gateway.Flight) Finality {
	v := Finality{string(f.Source), string(f.Destination)}
	if v.Source == "" {
		v.Source = string(gateway.SourceNone)
	}
	if v.Destination == "" {
		v.Destination = string(gateway.DestNone)
	}
	return v
}

// hash leaves out what isn't known yet.
func hash(h gateway.Hash32) string {
	if h == (gateway.Hash32{}) {
		return ""
	}
	return h.Hex()
}

// block leaves out 0: no send is in a genesis block, and sequence numbers begin
// at 1.
func block(n uint64) string {
	if n == 0 {
		return ""
	}
	return strconv.FormatUint(n, 10)
}

// viewReasons hides from the bank's back office which rule of the policy
// applied and to what: the sender of a payment that met a list must not learn
// of it. Faults of the message itself are known before any policy was asked and
// are shown to everybody.
func viewReasons(c *Credential, t *gateway.Transfer, reasons []gateway.Reason) []Reason {
	screened := t.Progress.Decision != "" || t.Progress.Proposal != ""
	var views []Reason
	for _, r := range reasons {
		if !c.is(RoleOfficer) {
			r = r.ForSender()
		}
		v := viewReason(r)
		if screened && !c.is(RoleOfficer) {
			v.Rule, v.Path, v.Found = "", "", ""
		}
		views = append(views, v)
	}
	return views
}

func viewEvent(c *Credential, t *gateway.Transfer, e gateway.Event) Event {
	v := Event{
		Position: strconv.FormatInt(e.Position, 10), TransferID: e.Subject, Sequence: e.Sequence, Type: string(e.Type), State: string(e.Status.State),
		Reasons: viewReasons(c, t, e.Reasons), Actor: e.Actor, At: stamp(e.At),
	}
	if e.Status.State.InFlight() {
		f := viewFinality(e.Status.Flight)
		v.Finality = &f
	}
	if c.is(RoleOfficer) {
		v.Cause, v.Data = e.Cause, e.Data
	}
	return v
}

func viewReport(r gateway.Report) Report {
	return Report{
		ID: r.ID, TransferID: r.TransferID, Position: strconv.FormatInt(r.Position, 10), Sequence: r.Sequence, Type: r.Type,
		Status: r.Status, Reason: r.Reason, Href: "/v1/reports/" + r.ID, CreatedAt: stamp(r.CreatedAt),
	}
}

func viewProposal(p gateway.Proposal) Proposal {
	v := Proposal{
		ID: p.ID, Kind: string(p.Kind), Subject: p.Subject, Client: p.Client, Reasons: []Reason{}, InputDigest: p.Input, Barred: append([]string{}, p.Barred...),
		ProposedBy: p.ProposedBy, Required: p.Required, State: string(p.State), Votes: []Vote{}, CreatedAt: stamp(p.CreatedAt), ExpiresAt: stamp(p.ExpiresAt),
	}
	if titles := p.DemandedTitles(); titles != "" {
		v.Titles, v.Missing = titles.Map(), p.MissingTitles().Map()
	}
	if p.Content != nil {
		v.Content = p.Content
	}
	for _, r := range p.Reasons {
		v.Reasons = append(v.Reasons, viewReason(r))
	}
	for _, vote := range p.Votes {
		v.Votes = append(v.Votes, Vote{vote.Credential, vote.Titles, vote.Approve, vote.Note, stamp(vote.At)})
	}
	return v
}

func refText(ref gateway.PaymentRef) string {
	if ref == (gateway.PaymentRef{}) {
		return ""
	}
	return ref.Hex()
}
