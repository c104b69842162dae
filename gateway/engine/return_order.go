package engine

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// ReturnOrder asks for the return of an incoming payment by a message that the
// gateway writes.
type ReturnOrder struct {
	Client     *gateway.Client
	Credential string
	Incoming   gateway.Incoming
	ID         string          // RtrId; with the payment's UETR it identifies the return for ever
	MsgID      string          // given by Order
	Amount     *gateway.Amount // nil: all that is left
	Reason     string          // ExternalReturnReason1Code
	Info       string
	// ChargeBearer is DEBT, SHAR or CRED.
	ChargeBearer string
}

// OrderStore is what ordering returns reads.
type OrderStore interface {
	ReturnReader
	TransferByKey(ctx context.Context, k gateway.Key) (*gateway.Transfer, bool, error)
	// Message gives a message with its body.
	Message(ctx context.Context, id string) (gateway.Message, error)
}

// ReturnOrders has the messages of returns written and takes them like any
// other message. It is safe for concurrent use.
type ReturnOrders struct {
	Intake *Intake
	Store  OrderStore
	Write  func(o ReturnOrder, at time.Time) ([]byte, error)
}

// ReturnID gives the RtrId that belongs to an idempotency key: the same key for
// the same payment is the same return.
func ReturnID(client, incoming, key string) string {
	return "RTR-" + digest(client, incoming, key)[:24]
}

func digest(words ...string) string {
	text, err := json.Marshal(words)
	if err != nil {
		panic(err) // strings always marshal
	}
	return fmt.Sprintf("%X", sha256.Sum256(text))
}

// Order returns what an order asks for. The same order again gets the first
// answer; another one under the same RtrId is a CONFLICT, as is one of which it
// is known before it is written that nothing can be returned.
func (s *ReturnOrders) Order(ctx context.Context, o ReturnOrder) (Receipt, error) {
	if err := ordered(&o.Incoming); err != nil {
		return Receipt{}, err
	}
	key := gateway.UETRKey(o.Client.ID, gateway.KindReturn, o.ID, o.Incoming.Notice.Instruction.UETR)
	o.MsgID = "VRTR-" + digest(key.String())[:24]
	for try := 1; ; try++ {
		if r, ok, err := s.again(ctx, o, key); ok || err != nil {
			return r, err
		}
		r, err := s.first(ctx, o)
		// Two copies of one order may race: the loser answers like the winner.
		if err == nil || try == 2 || !errors.Is(err, &gateway.Error{Code: gateway.CodeConflict}) {
			return r, err
		}
	}
}

// ordered reports why no order can be made of a payment at all.
func ordered(in *gateway.Incoming) error {
	refuse := func(why string) error {
		e := gateway.Errorf(gateway.CodeConflict, "return", gateway.RetryAfterChange, "payment %s can't be returned: %s", in.ID, why)
		e.Reason = "FF12"
		return e
	}
	switch {
	case in.Notice == nil:
		return refuse("no message has told of it, so that its UETR and who sent it are not known here; announce it, or send a pacs.004 that names them")
	case in.Notice.Instruction.Return != nil:
		e := refuse("it is the return of a payment itself; send a payment")
		var typed *gateway.Error
		if errors.As(e, &typed) {
			typed.Reason, typed.Retry = "AG13", gateway.RetryNever
		}
		return e
	}
	return nil
}

// again gives the first answer to an order that was taken before.
func (s *ReturnOrders) again(ctx context.Context, o ReturnOrder, key gateway.Key) (Receipt, bool, error) {
	t, found, err := s.Store.TransferByKey(ctx, key)
	if err != nil || !found {
		return Receipt{}, false, err
	}
	in, back := &t.Instruction, t.Instruction.Return
	same := back.Written && back.Reason == o.Reason && back.Info == o.Info && in.ChargeBearer == o.ChargeBearer
	if o.Amount != nil {
		order, err := o.Amount.Cmp(in.Amount)
		same = same && err == nil && order == 0
	}
	if !same {
		return Receipt{}, false, gateway.Errorf(gateway.CodeConflict, "return", gateway.RetryAfterChange,
			"return %s is taken by transfer %s with other content; nothing was changed; what is to be another return needs an identification of its own", o.ID, t.ID)
	}
	m, err := s.Store.Message(ctx, t.MessageID)
	if err != nil {
		return Receipt{}, false, fmt.Errorf("read message of return: %w", err)
	}
	r, err := s.Intake.Accept(ctx, Arrival{Client: o.Client, Credential: o.Credential, Door: gateway.DoorREST, Body: m.Body, Written: true})
	return r, true, err
}

// first writes the message and takes it.
func (s *ReturnOrders) first(ctx context.Context, o ReturnOrder) (Receipt, error) {
	if why := o.Incoming.Returnable(); why != "" {
		e := gateway.Errorf(gateway.CodeConflict, "return", gateway.RetryAfterChange, "payment %s can't be returned: %s", o.Incoming.ID, why)
		e.Reason = "FF12"
		return Receipt{}, e
	}
	b, found, err := s.Store.ReturnBalance(ctx, o.Incoming.ID)
	if err != nil {
		return Receipt{}, fmt.Errorf("read what is left of %s: %w", o.Incoming.ID, err)
	}
	if !found {
		b = gateway.NewReturnBalance(&o.Incoming)
	}
	if o.Amount == nil {
		o.Amount = &b.Remaining
	}
	if _, ok := b.Take(*o.Amount); !ok {
		e := gateway.Errorf(gateway.CodeConflict, "return", gateway.RetryAfterChange, "%s can't be returned: of %s credited %s is left", o.Amount, b.Credited, b.Remaining)
		e.Reason = "AM02"
		return Receipt{}, e
	}
	body, err := s.Write(o, s.Intake.Now())
	if err != nil {
		return Receipt{}, fmt.Errorf("write return: %w", err)
	}
	return s.Intake.Accept(ctx, Arrival{Client: o.Client, Credential: o.Credential, Door: gateway.DoorREST, Body: body, Written: true})
}
