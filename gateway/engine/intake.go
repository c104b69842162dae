package engine

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// Reader turns the bytes of one message into transfers. Faults of the whole
// message are an *gateway.Error INVALID_MESSAGE that lists all of them; a fault
// of one transaction leaves that transfer with Rejected set. Beside an error the
// reading may still tell, by its Digest, which message was refused.
type Reader interface {
	Read(ctx context.Context, client *gateway.Client, body []byte) (*Reading, error)
}

// Reading is a message that was read and mapped, and not yet stored: ids,
// times and the door are still empty.
type Reading struct {
	Message   gateway.Message // Type, BizMsgIdr, MsgID, CreatedAt, Digest, SHA256
	Transfers []ReadTransfer  // in the order of the transactions

	// Recalls are what a camt.056 asks for: Index, Key and Request, in the order of
	// the transactions. Identification is the path of what tells the request for
	// recalls or cancellations apart from others.
	Recalls        []gateway.Recall
	Identification string

	Notices []ReadNotice // transactions that tell of payments to the client and send nothing

	// Orders are those of a setr.010 or setr.004. The transfers that carry them are
	// among Transfers.
	Orders    []ReadOrder
	Cancels   []ReadCancel   // orders that a setr.011 or setr.005 cancels
	Questions []ReadQuestion // orders that a setr.018 asks for

	Credits []gateway.CashCredit // what a camt.054 tells of

	// Returns are the transactions of a pacs.004. What they come to depends on what
	// the store knows of their originals.
	Returns []ReadReturn
}

// ReadNotice is one transaction that announces a payment which another bank
// sends: its reference, and what it says.
type ReadNotice struct {
	Ref            gateway.PaymentRef
	Notice         gateway.Notice
	Identification string // path of what identifies it in the message
}

// ReadTransfer is one transaction: its key, reference, instruction and route,
// or the reasons why it is refused alone.
type ReadTransfer struct {
	Transfer       gateway.Transfer
	Rejected       []gateway.Reason
	Identification string // path of what identifies it in the message
}

// IntakeStore is what the intake reads and writes.
type IntakeStore interface {
	Committer
	// MessageByDigest finds the message that a client sent before with the same
	// canonical Document, and so with the same MsgId.
	MessageByDigest(ctx context.Context, client, msgID string, digest [32]byte) (gateway.Message, bool, error)
	// MessageByMsgID finds the messages that a client sent under a MsgId.
	MessageByMsgID(ctx context.Context, client, msgID string) ([]gateway.Message, error)
	// MsgIDHolder gives the id of the message that has claimed a MsgId last, empty when
	// none has.
	MsgIDHolder(ctx context.Context, client, msgID string) (string, error)
	Transfers(ctx context.Context, ids []string) ([]*gateway.Transfer, error)
	// RecallsOf gives the recalls that a message asked for, in the order of its
	// transactions.
	RecallsOf(ctx context.Context, messageID string) ([]gateway.Recall, error)
	// RecallByKey gives the recall that has a client's key.
	RecallByKey(ctx context.Context, client, key string) (gateway.Recall, bool, error)
	// ReturnStore has IncomingByRef, which gives what a client knows of a reference,
	// in the order of turns.
	ReturnStore
	OrderReader
	NAVReader
	// IncomingOfMessage gives the payments that a message announced.
	IncomingOfMessage(ctx context.Context, messageID string) ([]gateway.Incoming, error)
}

// Arrival is a message at a door.
type Arrival struct {
	Client     *gateway.Client
	Credential string
	Door       gateway.Door
	Body       []byte
	Written    bool // the gateway wrote the message for the client
}

// Receipt is the answer to an arrival. Everything in it is durable.
type Receipt struct {
	Message   gateway.Message
	Transfers []*gateway.Transfer
	Recalls   []gateway.Recall
	Incoming  []gateway.Incoming // payments that the message announced
	Orders    []gateway.Order    // that the message places or asks for
	Replayed  bool               // the same message had arrived before; this is its first answer
}

// Intake reads, maps and stores messages in the door's own call. It is safe
// for concurrent use, by any number of doors and gateways on one store.
type Intake struct {
	Reader   Reader
	Returns  ReturnMapper // nil where Reader reads no returns
	Credits  CreditStore  // nil where Reader reads no credits
	Store    IntakeStore
	Now      func() time.Time
	NewID    func(prefix string) string // time-ordered, unique
	Patience Patience
	Wake     func(gateway.Stage) // tells the runner that a stage has work; may be nil
}

// Accept stores a message and its transfers in one commit and answers. The same
// message again gets the first answer; other content under a key that is taken
// is CONFLICT. After a crash at any moment the message is either stored whole
// or not at all, and sending it again is safe.
func (in *Intake) Accept(ctx context.Context, a Arrival) (Receipt, error) {
	reading, refused := in.Reader.Read(ctx, a.Client, a.Body)
	if reading != nil {
		// Rules change: what was taken by those of its day keeps its answer.
		if r, ok, err := in.replay(ctx, a.Client.ID, &reading.Message); ok || err != nil {
			return r, err
		}
	}
	if refused != nil {
		return Receipt{}, fmt.Errorf("read message: %w", refused)
	}
	claim, err := in.once(ctx, a.Client, reading)
	if err != nil {
		return Receipt{}, fmt.Errorf("store message %s: %w", reading.Message.MsgID, err)
	}
	c, resolved, err := in.store(ctx, a, reading, claim)
	if err != nil {
		// Two copies of one message may race: the loser answers like the winner.
		if errors.Is(err, &gateway.Error{Code: gateway.CodeConflict}) {
			if r, ok, replayErr := in.replay(ctx, a.Client.ID, &reading.Message); ok && replayErr == nil {
				return r, nil
			}
			if r, ok, replayErr := in.sameBytes(ctx, a.Client.ID, &reading.Message); ok && replayErr == nil {
				return r, nil
			}
			if err = in.claimed(ctx, a.Client, reading, claim); err == nil {
				err = in.taken(ctx, c, resolved)
			}
		}
		return Receipt{}, fmt.Errorf("store message %s: %w", reading.Message.MsgID, err)
	}
	if in.Wake != nil {
		in.Wake(gateway.StageScreen)
		if len(c.Recalls) > 0 {
			in.Wake(gateway.StageRecall)
		}
		if len(c.Orders) > 0 {
			in.Wake(gateway.StageOrder)
		}
	}
	receipt := Receipt{Message: *c.Message, Transfers: c.Transfers, Incoming: announced(c.Incoming)}
	for _, r := range c.Recalls {
		recallAsAccepted(&r.Recall)
		receipt.Recalls = append(receipt.Recalls, r.Recall)
	}
	for _, o := range c.Orders {
		if o.FromVersion == 0 {
			orderAsAccepted(&o.Order)
			receipt.Orders = append(receipt.Orders, o.Order)
		}
	}
	return receipt, nil
}

// storeTries bounds how often a message is stored that rests on what others
// change. Each time that it fails another one has succeeded.
const storeTries = 64

// store commits a message. What it announces joins what is known of those
// references in the same commit, and what it returns is taken from the balances
// of its originals; when others have changed those meanwhile, it reads again.
//
// With a CONFLICT it gives what it tried to store.
func (in *Intake) store(ctx context.Context, a Arrival, reading *Reading, claim *gateway.MsgIDClaim) (*gateway.Commit, *Reading, error) {
	for try := 1; ; try++ {
		resolved, steps, err := in.resolve(ctx, a.Client, reading)
		if err != nil {
			return nil, nil, err
		}
		c := in.commit(a, resolved)
		c.MsgID = claim
		c.Returns = claims(steps, c.Transfers)
		if err := in.announce(ctx, c, resolved.Notices); err != nil {
			return c, resolved, err
		}
		if err := in.order(ctx, c, resolved); err != nil {
			return c, resolved, err
		}
		err = in.Store.Commit(ctx, c)
		if err == nil || try == storeTries || gateway.CodeOf(err) != gateway.CodeVersion {
			return c, resolved, err
		}
	}
}

func (in *Intake) announce(ctx context.Context, c *gateway.Commit, notices []ReadNotice) error {
	for _, n := range notices {
		known, err := in.Store.IncomingByRef(ctx, c.Message.Client, n.Ref)
		if err != nil {
			return fmt.Errorf("read incoming payments of %s: %w", n.Ref, err)
		}
		payment := gateway.Incoming{ID: in.NewID("in"), Client: c.Message.Client, Ref: n.Ref}
		if len(known) > 0 {
			payment = known[0]
		}
		n.Notice.MessageID = c.Message.ID
		change, err := payment.Announce(n.Notice, c.Message.ReceivedAt, in.Patience.incoming())
		if err != nil {
			return err
		}
		c.Incoming = append(c.Incoming, change)
	}
	changes, err := comeBack(ctx, in.Store, c.Incoming, "intake", c.Message.ReceivedAt)
	c.Changes = append(c.Changes, changes...)
	return err
}

func announced(changes []gateway.IncomingChange) []gateway.Incoming {
	var out []gateway.Incoming
	for _, c := range changes {
		out = append(out, c.Incoming)
	}
	return out
}

func (in *Intake) replay(ctx context.Context, client string, again *gateway.Message) (Receipt, bool, error) {
	m, ok, err := in.Store.MessageByDigest(ctx, client, again.MsgID, again.Digest)
	if err != nil || !ok {
		return Receipt{}, false, err
	}
	return in.answer(ctx, m)
}

// sameBytes is replay of a message that was stored when its digest was made otherwise:
// before an advice was told from the same Document that moves value. Only the same bytes
// are surely the same message then.
func (in *Intake) sameBytes(ctx context.Context, client string, again *gateway.Message) (Receipt, bool, error) {
	if again.SHA256 == [32]byte{} { // not told: no bytes are the same
		return Receipt{}, false, nil
	}
	earlier, err := in.Store.MessageByMsgID(ctx, client, again.MsgID)
	if err != nil {
		return Receipt{}, false, err
	}
	for i := range earlier {
		if earlier[i].SHA256 == again.SHA256 {
			return in.answer(ctx, earlier[i])
		}
	}
	return Receipt{}, false, nil
}

// answer gives the first answer to a message again.
func (in *Intake) answer(ctx context.Context, m gateway.Message) (Receipt, bool, error) {
	transfers, err := in.Store.Transfers(ctx, m.Transfers)
	if err != nil {
		return Receipt{}, false, err
	}
	for _, t := range transfers {
		asAccepted(t)
	}
	incoming, err := in.Store.IncomingOfMessage(ctx, m.ID)
	if err != nil {
		return Receipt{}, false, err
	}
	slices.SortFunc(incoming, func(a, b gateway.Incoming) int { return cmp.Compare(a.Notice.Index, b.Notice.Index) })
	r := Receipt{Message: m, Transfers: transfers, Incoming: incoming, Replayed: true}
	if r.Orders, err = in.Store.OrdersOf(ctx, m.ID); err != nil {
		return Receipt{}, false, err
	}
	for i := range r.Orders {
		orderAsAccepted(&r.Orders[i])
	}
	if len(transfers) == 0 {
		if r.Recalls, err = in.Store.RecallsOf(ctx, m.ID); err != nil {
			return Receipt{}, false, err
		}
		for i := range r.Recalls {
			recallAsAccepted(&r.Recalls[i])
		}
	}
	return r, true, nil
}

// recallAsAccepted takes a recall back to what the first answer said of it, as
// asAccepted does with a transfer.
func recallAsAccepted(r *gateway.Recall) {
	if !r.Deadline.IsZero() { // one that was refused at the door never had one
		r.State, r.Version, r.TransferID, r.Reasons = gateway.RecallOpen, 1, "", nil
	}
	r.DueAt, r.Deadline, r.UpdatedAt = time.Time{}, time.Time{}, r.CreatedAt
}

// asAccepted takes a transfer back to what the first answer said of it, so that
// a replay is that answer and nothing else. What has become of the transfer
// since is asked under its id. Without a route it was rejected at the door and
// hasn't changed.
func asAccepted(t *gateway.Transfer) {
	if t.Route == nil {
		return
	}
	t.Status, t.Version = gateway.Status{State: gateway.StateReceived}, 1
	if first := t.Progress.FirstRoute; first != nil {
		t.Route = first
	}
	t.Progress = gateway.Progress{SubmittedBy: t.Progress.SubmittedBy}
	t.UpdatedAt = t.CreatedAt
}

func (in *Intake) commit(a Arrival, reading *Reading) *gateway.Commit {
	now := in.Now().UTC()
	m := reading.Message
	m.ID = in.NewID("msg")
	m.Client, m.Credential, m.Door, m.Body, m.ReceivedAt = a.Client.ID, a.Credential, a.Door, a.Body, now
	m.Transaction = len(reading.Transfers) + len(reading.Recalls)

	c := &gateway.Commit{Message: &m, Events: make(map[string][]gateway.Event, len(reading.Transfers))}
	for i := range reading.Transfers {
		t := reading.Transfers[i].Transfer
		t.ID, t.MessageID, t.Index = in.NewID("tr"), m.ID, i
		if r := t.Instruction.Return; r != nil && a.Written {
			written := *r
			written.Written, t.Instruction.Return = true, &written
		}
		t.CreatedAt, t.UpdatedAt = now, now
		t.Progress.SubmittedBy = a.Credential
		events := []gateway.Event{{Type: gateway.EventReceived, Actor: "intake", Cause: m.ID}}
		if reasons := reading.Transfers[i].Rejected; len(reasons) > 0 {
			events = append(events, gateway.Event{Type: gateway.EventRejected, Reasons: reasons, Actor: "intake", Cause: m.ID})
			t.Progress.Reasons = reasons
			t.Yield()
		}
		for j := range events {
			t.Status = mustApply(t.Status, gateway.Transition{Type: events[j].Type})
			events[j].Subject, events[j].Status, events[j].At = t.ID, t.Status, now
		}
		t.Version = int64(len(events))
		t.Work = in.Patience.work(t.Status.State, now, now)
		m.Transfers = append(m.Transfers, t.ID)
		c.Transfers = append(c.Transfers, &t)
		c.Events[t.ID] = events
	}
	for i, r := range reading.Recalls {
		c.Recalls = append(c.Recalls, in.recall(a, &m, i, r, now))
	}
	return c
}

// recall gives the step with which a recall begins.
func (in *Intake) recall(a Arrival, m *gateway.Message, i int, r gateway.Recall, now time.Time) gateway.RecallStep {
	r.ID, r.MessageID, r.Index, r.Client = in.NewID("rcl"), m.ID, i, a.Client.ID
	r.SubmittedBy, r.CreatedAt = a.Credential, now
	st := &recalling{gateway.RecallStep{Recall: r}}
	st.raise(now, gateway.EventRecallReceived, m.ID)
	st.Events[0].Actor = "intake"
	st.Recall.DueAt, st.Recall.Deadline = now, now.Add(in.Patience.recall())
	if len(r.Reasons) > 0 {
		st.raise(now, gateway.EventRecallRefused, m.ID, r.Reasons...)
		st.Recall.DueAt, st.Recall.Deadline = time.Time{}, time.Time{}
	}
	return st.RecallStep
}

// mustApply is Apply for transitions that the caller has just chosen to be
// legal; a panic here is a bug that a test of the caller finds.
func mustApply(s gateway.Status, t gateway.Transition) gateway.Status {
	next, err := gateway.Apply(s, t)
	if err != nil {
		panic(err)
	}
	return next
}
