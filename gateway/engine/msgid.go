package engine

import (
	"context"
	"fmt"
	"hash/maphash"
	"strings"
	"sync"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// ruleMsgID is the rule of a message that was not stored because its client wants no
// MsgId twice.
const ruleMsgID = "DUPLICATE-MSGID"

// turnstiles let one message of a client and MsgId through at a time. Two that have
// nothing in common may share one.
type turnstiles struct {
	seed maphash.Seed
	each [64]sync.Mutex
}

func newTurnstiles() *turnstiles { return &turnstiles{seed: maphash.MakeSeed()} }

func (t *turnstiles) of(client, msgID string) *sync.Mutex {
	return &t.each[maphash.String(t.seed, client+"\x00"+msgID)%uint64(len(t.each))]
}

// once refuses payments whose MsgId an earlier message of the client has with other
// content, unless nothing of that one was or will be sent. It gives what ends the
// caller's turn: until then no other message under that MsgId is looked at in this
// process.
func (in *Intake) once(ctx context.Context, client *gateway.Client, reading *Reading) (done func(), err error) {
	path, pays := groupMsgID(reading)
	if !client.RefusesDuplicateMsgID || !pays {
		return func() {}, nil
	}
	in.turnsOnce.Do(func() { in.turns = newTurnstiles() })
	turn := in.turns.of(client.ID, reading.Message.MsgID)
	turn.Lock()
	if err := in.unused(ctx, client.ID, &reading.Message, path); err != nil {
		turn.Unlock()
		return nil, err
	}
	return turn.Unlock, nil
}

func (in *Intake) unused(ctx context.Context, client string, m *gateway.Message, path string) error {
	earlier, err := in.Store.MessageByMsgID(ctx, client, m.MsgID)
	if err != nil {
		return fmt.Errorf("look for the MsgId: %w", err)
	}
	for i := range earlier {
		before := &earlier[i]
		if before.Digest == m.Digest || before.SHA256 == m.SHA256 && m.SHA256 != [32]byte{} {
			continue // the same message: its answer is repeated
		}
		transfers, err := in.Store.Transfers(ctx, before.Transfers)
		if err != nil {
			return fmt.Errorf("look for the MsgId: %w", err)
		}
		for _, t := range transfers {
			if dead(t.Status.State) {
				continue
			}
			e := gateway.Errorf(gateway.CodeConflict, "store message", gateway.RetryAfterChange, "nothing was stored: the MsgId was used before, with other content")
			e.Reason = "DU01"
			e.Faults = []gateway.Fault{{
				Gate: gateway.GateRules, Path: path, Rule: ruleMsgID, Reason: "DU01", Found: m.MsgID, Tx: gateway.WholeMessage,
				Hint: "taken by message " + before.ID + " of " + before.ReceivedAt.UTC().Format(time.RFC3339) + " with other content, whose transfer " + t.ID + " " + standing(t.Status.State) +
					"; don't pay it again; only what are other payments may be sent, with a MsgId of their own",
				TakenBy: &gateway.Taken{ID: t.ID, State: string(t.Status.State)},
			}}
			e.Detail = "nothing was stored: " + e.Faults[0].String()
			return e
		}
	}
	return nil
}

// groupMsgID gives the path of the MsgId of a message that makes payments or returns.
func groupMsgID(r *Reading) (string, bool) {
	at := ""
	switch {
	case len(r.Orders) > 0:
		return "", false
	case len(r.Transfers) > 0:
		at = r.Transfers[0].Identification
	case len(r.Returns) > 0:
		at = r.Returns[0].Path
	}
	parts := strings.SplitN(strings.TrimPrefix(at, "/"), "/", 3)
	if len(parts) < 2 || !strings.HasPrefix(r.Message.Type, "pacs.") && !strings.HasPrefix(r.Message.Type, "pain.") {
		return "", false
	}
	return "/" + parts[0] + "/" + parts[1] + "/GrpHdr/MsgId", true
}
