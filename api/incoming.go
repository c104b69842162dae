package api

import (
	"context"
	"net/http"
	"strconv"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"github.com/vostro-gateway/vostro/gateway"
)

// IncomingReader finds incoming payments.
type IncomingReader interface {
	Incoming(ctx context.Context, id string) (gateway.Incoming, error)
	ListIncoming(ctx context.Context, f gateway.IncomingFilter) ([]gateway.Incoming, error)
}

// Incoming is a payment that reaches a client on a chain.
type Incoming struct {
	ID         string        `json:"id"`
	Client     string        `json:"client"`
	PaymentRef string        `json:"payment_ref" doc:"Reference that notice and credit share"`
	State      string        `json:"state" enum:"expected,booked,matched,case,reversed"`
	Sequence   int64         `json:"sequence" doc:"Of the last event"`
	Reasons    []Reason      `json:"reasons,omitempty" nullable:"false" doc:"Why people must look at it"`
	Notice     *Announcement `json:"notice,omitempty" doc:"The message that told of it; absent before one came"`
	Credit     *BookedCredit `json:"credit,omitempty" doc:"What the chain proves; absent before it is final"`
	Returnable *Amount       `json:"returnable,omitempty" doc:"What can still be returned of it, when one payment is shown"`
	Returns    []SentBack    `json:"returns,omitempty" nullable:"false" doc:"What was returned of it, when one payment is shown"`
	Deadline   string        `json:"deadline,omitempty" format:"date-time" doc:"After it one side alone is a case"`
	CreatedAt  string        `json:"created_at" format:"date-time"`
	UpdatedAt  string        `json:"updated_at" format:"date-time"`
}

// Announcement is what another bank said of a payment.
type Announcement struct {
	MessageID   string          `json:"message_id"`
	Index       int             `json:"index" doc:"Of the transaction in the message, from 0"`
	MessageType string          `json:"message_type"`
	MsgID       string          `json:"msg_id"`
	EndToEndID  string          `json:"end_to_end_id,omitempty"`
	TxID        string          `json:"tx_id,omitempty"`
	UETR        string          `json:"uetr"`
	Amount      Amount          `json:"amount"`
	Remittance  string          `json:"remittance,omitempty"`
	Debtor      gateway.Party   `json:"debtor"`
	DebtorAgent gateway.Agent   `json:"debtor_agent"`
	Creditor    gateway.Party   `json:"creditor"`
	Account     gateway.Account `json:"creditor_account"`
	Return      *ReturnOf       `json:"return,omitempty" doc:"Of a return: what comes back"`
	TransferID  string          `json:"transfer_id,omitempty" doc:"Of a return: the transfer of which value comes back"`
}

// BookedCredit is a final credit.
type BookedCredit struct {
	Chain         string          `json:"chain"`
	Block         string          `json:"block"`
	Tx            string          `json:"tx"`
	CCIPMessageID string          `json:"ccip_message_id"`
	Receiver      string          `json:"receiver"`
	Token         string          `json:"token"`
	Wallet        string          `json:"wallet"`
	Units         string          `json:"units" doc:"In base units of the token"`
	Amount        *Amount         `json:"amount,omitempty" doc:"Absent for a token that isn't configured"`
	Account       gateway.Account `json:"account" doc:"That the wallet belongs to"`
	At            string          `json:"at" format:"date-time" doc:"Of the block"`
	OrderID       string          `json:"order_id,omitempty" doc:"The fund order whose money it is; absent for any other credit"`
}

// AnnouncedPayment is a transaction of a message that sends nothing: it tells of
// a payment to the client.
type AnnouncedPayment struct {
	ID         string `json:"id" doc:"Of the incoming payment"`
	Index      int    `json:"index" doc:"Of the transaction in the message, from 0"`
	PaymentRef string `json:"payment_ref"`
	UETR       string `json:"uetr"`
}

// IncomingList is one page of incoming payments.
type IncomingList struct {
	Data       []Incoming `json:"data" nullable:"false"`
	NextCursor string     `json:"next_cursor,omitempty" doc:"Absent on the last page"`
}

type incomingPath struct {
	ID string `path:"id" maxLength:"64" doc:"Id of the incoming payment"`
}

type incomingOutput struct{ Body Incoming }

type incomingListOutput struct{ Body IncomingList }

type listIncomingInput struct {
	Page
	UETR  string `query:"uetr" format:"uuid" doc:"In any case"`
	State string `query:"state" enum:"expected,booked,matched,case,reversed"`
}

func (s *Server) registerIncoming(a huma.API) {
	list := huma.Operation{
		OperationID: "list-incoming", Method: http.MethodGet, Path: "/v1/incoming", Tags: []string{"incoming"},
		Summary: "List incoming payments", Description: "In the order of arrival of their first side. Filters narrow, and all of them apply.",
	}
	s.protect(a, &list, everyRole, 400, 409)
	huma.Register(a, list, s.listIncoming)

	read := huma.Operation{
		OperationID: "get-incoming", Method: http.MethodGet, Path: "/v1/incoming/{id}", Tags: []string{"incoming"}, Summary: "Show an incoming payment",
		Description: "It is known by the message that announced it, by its credit on the chain, or by both. Either may come first.",
	}
	s.protect(a, &read, everyRole, 404)
	huma.Register(a, read, s.getIncoming)

	reports := huma.Operation{
		OperationID: "list-incoming-reports", Method: http.MethodGet, Path: "/v1/incoming/{id}/reports", Tags: []string{"reports"},
		Summary: "The notifications of an incoming payment",
	}
	s.protect(a, &reports, everyRole, 404)
	huma.Register(a, reports, s.listIncomingReports)
}

func (s *Server) listIncoming(ctx context.Context, in *listIncomingInput) (*incomingListOutput, error) {
	const list = "incoming"
	after, err := s.after(ctx, list, in.Cursor)
	if err != nil {
		return nil, err
	}
	found, err := s.store.ListIncoming(ctx, gateway.IncomingFilter{
		Client: credentialOf(ctx).Client, UETR: strings.ToLower(in.UETR), State: gateway.IncomingState(in.State), AfterID: after, Limit: in.Limit,
	})
	if err != nil {
		return nil, s.problem(ctx, err)
	}
	out := &incomingListOutput{IncomingList{Data: make([]Incoming, 0, len(found))}}
	for _, one := range found {
		out.Body.Data = append(out.Body.Data, viewIncoming(one))
	}
	if len(found) == in.Limit {
		out.Body.NextCursor = s.cursorAfter(list, found[len(found)-1].ID)
	}
	return out, nil
}

// incoming reads one that the caller may see.
func (s *Server) incoming(ctx context.Context, id string) (gateway.Incoming, error) {
	one, err := s.store.Incoming(ctx, id)
	return one, s.visible(ctx, "incoming payment", id, one.Client, err)
}

func (s *Server) getIncoming(ctx context.Context, in *incomingPath) (*incomingOutput, error) {
	one, err := s.incoming(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	v := viewIncoming(one)
	if err := s.sentBack(ctx, &v, &one); err != nil {
		return nil, err
	}
	return &incomingOutput{v}, nil
}

func (s *Server) listIncomingReports(ctx context.Context, in *incomingPath) (*reportsOutput, error) {
	one, err := s.incoming(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	return s.reportsOf(ctx, one.ID)
}

func viewIncoming(in gateway.Incoming) Incoming {
	v := Incoming{
		ID: in.ID, Client: in.Client, PaymentRef: in.Ref.Hex(), State: string(in.State), Sequence: in.Version,
		CreatedAt: stamp(in.CreatedAt), UpdatedAt: stamp(in.UpdatedAt),
	}
	if !in.Deadline.IsZero() {
		v.Deadline = stamp(in.Deadline)
	}
	for _, r := range in.Reasons {
		v.Reasons = append(v.Reasons, viewReason(r))
	}
	if n := in.Notice; n != nil {
		i := &n.Instruction
		v.Notice = &Announcement{
			MessageID: n.MessageID, Index: n.Index, MessageType: i.MessageType, MsgID: i.MsgID, EndToEndID: i.EndToEndID, TxID: i.TxID, UETR: i.UETR,
			Amount: Amount{i.Amount.Value(), i.Amount.Currency()}, Remittance: i.Remittance, Debtor: i.Debtor, DebtorAgent: i.DebtorAgent,
			Creditor: i.Creditor, Account: i.CreditorAccount,
			Return: viewReturn(i), TransferID: in.Returns(),
		}
	}
	if c := in.Credit; c != nil {
		v.Credit = &BookedCredit{
			Chain: c.Chain, Block: strconv.FormatUint(c.Block, 10), Tx: c.Tx.Hex(), CCIPMessageID: c.MessageID.Hex(), Receiver: c.Receiver.Hex(),
			Token: c.Token.Hex(), Wallet: c.Wallet.Hex(), Units: c.Units, Account: c.Account, At: stamp(c.At),
		}
		if c.Order != nil {
			v.Credit.OrderID = c.Order.ID
		}
		if c.Amount != nil {
			v.Credit.Amount = &Amount{c.Amount.Value(), c.Amount.Currency()}
		}
	}
	return v
}

// viewAnnounced shows what a message announced as it was when it arrived, so
// that a replay is the same answer.
func viewAnnounced(payments []gateway.Incoming) []AnnouncedPayment {
	var out []AnnouncedPayment
	for _, in := range payments {
		out = append(out, AnnouncedPayment{ID: in.ID, Index: in.Notice.Index, PaymentRef: in.Ref.Hex(), UETR: in.Notice.Instruction.UETR})
	}
	return out
}
