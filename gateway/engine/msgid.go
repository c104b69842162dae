package engine

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// ruleMsgID is the rule of a message that was not stored because its client wants no
// MsgId twice.
const ruleMsgID = "DUPLICATE-MSGID"

// once refuses payments whose MsgId an earlier message of the client has with other
// content, unless nothing of that one was or will be sent. What it gives is to be
// committed with the message: of two that arrive together, at whatever gateways, the
// store takes one.
func (in *Intake) once(ctx context.Context, client *gateway.Client, reading *Reading) (*gateway.MsgIDClaim, error) {
	path, pays := groupMsgID(reading)
	if !client.RefusesDuplicateMsgID || !pays {
		return nil, nil
	}
	// Read first: whoever claims it from now on makes the commit fail, and whoever did
	// before is among those that are looked at.
	holder, err := in.Store.MsgIDHolder(ctx, client.ID, reading.Message.MsgID)
	if err != nil {
		return nil, fmt.Errorf("look for the MsgId: %w", err)
	}
	return &gateway.MsgIDClaim{From: holder}, in.unused(ctx, client.ID, &reading.Message, path)
}

// claimed says of a message that the store refused whether another has claimed its MsgId
// since once has looked.
func (in *Intake) claimed(ctx context.Context, client *gateway.Client, reading *Reading, claim *gateway.MsgIDClaim) error {
	if claim == nil {
		return nil
	}
	now, err := in.once(ctx, client, reading)
	if err == nil && now.From != claim.From {
		// The other one is dead already.
		return gateway.Errorf(gateway.CodeUnavailable, "store message", gateway.RetrySameBytes, "another message under this MsgId arrived at the same moment")
	}
	return err
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
