package storetest

import (
	"context"
	"crypto/sha256"
	"fmt"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

// Received gives the commit of a message with n transfers, all their names made
// from seed: what intake leaves for the stages.
func Received(seed string, n int, at time.Time) *gateway.Commit {
	m := &gateway.Message{
		ID: "msg_" + seed, Client: "alpha", Credential: "backoffice", Door: gateway.DoorREST, Type: "pacs.008.001.08",
		BizMsgIdr: "BIZ-" + seed, MsgID: "MSG-" + seed, Body: []byte("<Document>" + seed + "</Document>\x00\xff"),
		ReceivedAt: at, CreatedAt: "2026-03-02T12:00:00+01:00", Transaction: n,
	}
	m.SHA256 = sha256.Sum256(m.Body)
	m.Digest = sha256.Sum256([]byte("digest of " + seed))
	c := &gateway.Commit{Message: m, Events: make(map[string][]gateway.Event)}
	for i := range n {
		t := NewTransfer(fmt.Sprintf("%s_%d", seed, i), m.ID, at)
		t.Index, t.Instruction.MsgID = i, m.MsgID
		c.Transfers = append(c.Transfers, t)
		c.Events[t.ID] = []gateway.Event{{
			Subject: t.ID, Type: gateway.EventReceived, Status: t.Status, Actor: "intake", Cause: m.ID, At: at,
		}}
		m.Transfers = append(m.Transfers, t.ID)
	}
	return c
}

// NewTransfer gives a transfer in received, its names made from seed.
func NewTransfer(seed, message string, at time.Time) *gateway.Transfer {
	uetr := uetrOf(seed)
	return &gateway.Transfer{
		ID: "tr_" + seed, MessageID: message, Key: gateway.UETRKey("alpha", gateway.KindCustomerCreditTransfer, "", uetr),
		Ref: gateway.NewPaymentRef("ALPHDEFF", gateway.KindCustomerCreditTransfer, "", uetr),
		Instruction: gateway.Instruction{
			MessageType: "pacs.008.001.08", MsgID: "MSG-" + seed, InstrID: "I-" + seed, EndToEndID: "E2E-" + seed, UETR: uetr,
			Amount: gateway.MustAmount("1250.75", "EUR"), SettlementDate: "2026-03-02", Remittance: "Rechnung 7 – “müßig” 漢字 <&>",
			Debtor: gateway.Party{Name: "Anna Ast", Address: gateway.PostalAddress{Town: "Köln", Country: "DE"}},
		},
		Route: &gateway.Route{
			Lane: "ethereum→base", Source: "ethereum", Destination: "base", Selector: "15971525489660198786", Mode: gateway.ModeReceiver,
			Sender: gateway.Address{1}, Receiver: gateway.Address{2}, Beneficiary: gateway.Address{3}, Token: gateway.Address{4}, DestToken: gateway.Address{5},
			Decimals: 6, Units: "1250750000", FeeCeiling: "10000000000000000", GasLimit: 200000,
			ContentHash: sha256.Sum256([]byte(seed)), ContentSalt: sha256.Sum256([]byte("salt of " + seed)),
		},
		Status: gateway.Status{State: gateway.StateReceived}, Version: 1,
		Work:      gateway.Work{Stage: gateway.StageScreen, DueAt: at, Deadline: at.Add(15 * time.Minute)},
		Progress:  gateway.Progress{SubmittedBy: "backoffice"},
		CreatedAt: at, UpdatedAt: at,
	}
}

// uetrOf gives a UETR made from seed.
func uetrOf(seed string) string {
	h := sha256.Sum256([]byte(seed))
	return fmt.Sprintf("%x-%x-4%x-a%x-%x", h[:4], h[4:6], h[6:8], h[8:10], h[10:16])[:36]
}

// hash gives a hash made from words.
func hash(words ...any) gateway.Hash32 { return sha256.Sum256(fmt.Append(nil, words...)) }

// commit expects a commit to succeed.
func (b *bundle) commit(c *gateway.Commit) {
	b.Helper()
	require.NoError(b, b.store.Commit(b.Context(), c))
}

// refused expects a commit to fail with a code.
func (b *bundle) refused(code gateway.Code, c *gateway.Commit) {
	b.Helper()
	require.Error(b, b.refusal(code, c))
}

// refusal expects a commit to fail with a code and gives the error.
func (b *bundle) refusal(code gateway.Code, c *gateway.Commit) error {
	b.Helper()
	err := b.store.Commit(b.Context(), c)
	require.Error(b, err)
	require.Equal(b, code, gateway.CodeOf(err), "%v", err)
	return err
}

// received stores a message with n transfers and gives them as read.
func (b *bundle) received(seed string, n int) []*gateway.Transfer {
	b.Helper()
	c := Received(seed, n, noon)
	b.commit(c)
	return b.transfers(c.Message.Transfers...)
}

func (b *bundle) transfers(ids ...string) []*gateway.Transfer {
	b.Helper()
	found, err := b.store.Transfers(b.Context(), ids)
	require.NoError(b, err)
	return found
}

func (b *bundle) transfer(id string) *gateway.Transfer {
	b.Helper()
	return b.transfers(id)[0]
}

// lease leases one transfer of a stage and expects that it is id.
func (b *bundle) lease(stage gateway.Stage, id, owner string, now time.Time) *gateway.Transfer {
	b.Helper()
	leased, _, err := b.store.LeaseTransfers(b.Context(), stage, owner, now, time.Minute, 1)
	require.NoError(b, err)
	require.Len(b, leased, 1, "nothing to lease")
	require.Equal(b, id, leased[0].ID)
	return leased[0]
}

// changed gives the change of a transfer as read by one event.
func changed(t *gateway.Transfer, event gateway.EventType, at time.Time, w gateway.Work) gateway.Change {
	status, err := gateway.Apply(t.Status, gateway.Transition{Type: event})
	if err != nil {
		panic(err)
	}
	return gateway.Change{
		TransferID: t.ID, FromVersion: t.Version, Epoch: t.Work.Epoch, Wakes: t.Work.Wakes, Status: status, Work: w, Progress: t.Progress,
		Events: []gateway.Event{{Subject: t.ID, Type: event, Status: status, Actor: "test", At: at}},
	}
}

// nothing gives the change that only gives the lease back.
func nothing(t *gateway.Transfer, due time.Time) gateway.Change {
	w := t.Work
	w.DueAt = due
	return gateway.Change{TransferID: t.ID, FromVersion: t.Version, Epoch: t.Work.Epoch, Wakes: t.Work.Wakes, Status: t.Status, Work: w, Progress: t.Progress}
}

// events gives every event.
func events(ctx context.Context, s Store) ([]gateway.Event, error) {
	var all []gateway.Event
	after := int64(0)
	for {
		page, err := s.EventsAfter(ctx, after, 500)
		if err != nil || len(page) == 0 {
			return all, err
		}
		all = append(all, page...)
		after = page[len(page)-1].Position
	}
}
