package sqlstore

import (
	"cmp"
	"encoding/json"
	"fmt"
	"math"
	"math/big"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/vostro-gateway/vostro/gateway"
)

// encoder turns a Commit into operations. It runs in the caller's goroutine, so
// that the committer has nothing to do but execute. The first fault sticks.
type encoder struct {
	step step
	err  error
}

// encode gives the step of a commit. Its operations follow one order (fences,
// keys, then the rest by kind, each sorted by id), so that gateways that share a
// database lock rows in the same order.
func encode(c *gateway.Commit) (*step, error) {
	e := &encoder{}
	e.step.ops = make([]op, 0, 8)
	e.fences(c.Fences)
	e.directoryHeld(c.Directory)
	e.policyHeld(c.Policy)
	e.screeningHeld(c.Screening)
	e.conducts(c.Conducts)
	e.barriers(c.Barriers)
	e.message(c.Message, c.Transfers)
	e.msgID(c.Message, c.MsgID)
	e.transfers(c.Transfers, c.Events)
	e.navs(c.Transfers)
	e.changes(c.Changes)
	e.claims(c.Claims, c.Changes)
	e.incoming(c.Incoming)
	e.decisions(c.Decisions)
	e.proposals(c.Proposals)
	e.directory(c.DirectoryUpdate)
	e.policy(c.PolicyUpdate)
	e.bundleSeen(c.BundleSeen)
	e.clearances(c.Clearances)
	e.revocations(c.Revocations)
	e.listVersion(c.ListVersion)
	e.caseEntries(c.CaseEntries)
	e.breakers(c.Breakers)
	e.sends(c.Sends)
	e.recalls(c.Recalls)
	e.orders(c.Orders)
	e.allocation(c.Allocation, c.Orders)
	e.returns(c.Returns)
	e.recoveries(c.Stuck, c.Recoveries)
	e.intentEnds(c.IntentEnds)
	e.intents(c.Intents)
	e.attempts(c.Attempts)
	e.broadcasts(c.Broadcasts)
	e.reservations(c.Release, c.Reserve)
	e.advance(c.Advance)
	e.reports(c.Reports)
	e.deliveries(c.Deliveries, c.DeliveryEnds)
	e.cursor(c.Cursor)
	for _, o := range e.step.ops {
		e.check(o.args)
	}
	for _, o := range e.step.events {
		e.check(o.args)
	}
	if e.err != nil {
		return nil, e.err
	}
	return &e.step, nil
}

func (e *encoder) fail(format string, args ...any) {
	if e.err == nil {
		e.err = gateway.Errorf(gateway.CodeInternal, "commit", gateway.RetryNever, format, args...)
	}
}

// check refuses text that one of the databases can't hold.
func (e *encoder) check(args []any) {
	for _, arg := range args {
		if s, ok := arg.(string); ok && (strings.IndexByte(s, 0) >= 0 || !utf8.ValidString(s)) {
			e.fail("text with a NUL or invalid UTF-8: %.40q", s)
		}
	}
}

// early adds an insert that may come before everything else of its group.
func (e *encoder) early(rank int, st *statement, diagnose func(lookup) error, args ...any) {
	e.step.ops = append(e.step.ops, op{stmt: st, args: args, diagnose: diagnose, early: rank})
}

func (e *encoder) add(st *statement, diagnose func(lookup) error, args ...any) {
	e.step.ops = append(e.step.ops, op{stmt: st, args: args, diagnose: diagnose})
}

// first makes key the step's place in its group unless it has one.
func (e *encoder) first(key string) {
	if e.step.order == "" {
		e.step.order = key
	}
}

// micros is how times are stored: microseconds, 0 for the zero time.
func micros(t time.Time) int64 {
	if t.IsZero() {
		return 0
	}
	return t.UnixMicro()
}

// timeOf reads what micros wrote.
func timeOf(us int64) time.Time {
	if us == 0 {
		return time.Time{}
	}
	return time.UnixMicro(us).UTC()
}

func flag(b bool) int64 {
	if b {
		return 1
	}
	return 0
}

// number stores an unsigned number whose order matters.
func (e *encoder) number(what string, n uint64) int64 {
	if n > math.MaxInt64 {
		e.fail("%s %d is too large", what, n)
	}
	return int64(n) //nolint:gosec // refused above
}

// pattern stores an unsigned number whose order doesn't matter, bit by bit: a
// stranger's log must not be able to stop a chain from being followed.
func pattern(n uint64) int64 { return int64(n) } //nolint:gosec // bit pattern, read back the same way

func (e *encoder) json(v any) string {
	b, err := json.Marshal(v)
	if err != nil {
		e.fail("%w", err)
	}
	return string(b)
}

func (e *encoder) reasons(r []gateway.Reason) string {
	if len(r) == 0 {
		return ""
	}
	return e.json(r)
}

// optional stores an all-zero hash as NULL.
func optional(b [32]byte) any {
	if b == [32]byte{} {
		return nil
	}
	return b[:]
}

func decimal(n *big.Int) string {
	if n == nil {
		return ""
	}
	return n.String()
}

// printable makes text from outside storable; it is for people only.
func printable(s string) string {
	return strings.ReplaceAll(strings.ToValidUTF8(s, "\uFFFD"), "\x00", "")
}

var holdFence = guard(`UPDATE leases SET epoch = epoch WHERE name = ? AND owner = ? AND epoch = ?`)

// fences holds the rows of the leases until the commit.
func (e *encoder) fences(fences []gateway.Fence) {
	for _, f := range sorted(fences, func(f gateway.Fence) string { return f.Name }) {
		e.first("fence/" + f.Name)
		e.add(holdFence, func(lookup) error {
			return gateway.Errorf(gateway.CodeLeaseLost, "commit", gateway.RetryNever, "lease %s, epoch %d, is somebody else's", f.Name, f.Epoch)
		}, f.Name, f.Owner, f.Epoch)
	}
}

var (
	insertMessage = insert(`text text bytea bytea text text text text text text bigint bigint text text bytea`, `INSERT INTO messages (id, client, digest, sha256, credential, door, type, biz_msg_idr, msg_id, created_at, received_at, transactions,
		first_transfer, last_transfer, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
	// What another has claimed is claimed only from that one.
	claimMsgID = guard(`INSERT INTO message_ids (client, msg_id, message_id) VALUES (?, ?, ?)
		ON CONFLICT (client, msg_id) DO UPDATE SET message_id = excluded.message_id WHERE message_ids.message_id = ?`)
	msgIDHolder   = stmt(`SELECT message_id FROM message_ids WHERE client = ? AND msg_id = ?`)
	messageOf     = stmt(`SELECT id FROM messages WHERE client = ? AND msg_id = ? AND digest = ?`)
	insertKey     = insert(`text text text text bigint bytea text`, `INSERT INTO transfer_keys (id, client, kind, leg, moves, ref, transfer_id) VALUES (?, ?, ?, ?, ?, ?, ?)`)
	transferOfKey = stmt(`SELECT transfer_id FROM transfer_keys WHERE id = ? AND client = ? AND kind = ? AND leg = ?`)
	transferOfRef = stmt(`SELECT transfer_id FROM transfer_keys WHERE ref = ?`)
	moverOf       = stmt(`SELECT transfer_id FROM transfer_keys WHERE id = ? AND client = ? AND moves = 1`)

	// dead holds when no transfer that has left, or may yet, moves the value of a
	// UETR or has the key that was to be claimed under it.
	dead = guard(`UPDATE transfers SET wakes = wakes WHERE id = ? AND NOT EXISTS (
		SELECT 1 FROM transfer_keys k JOIN transfers t ON t.id = k.transfer_id
		WHERE k.id = ? AND k.client = ? AND (k.moves = 1 OR k.kind = ? AND k.leg = ?) AND t.state <> 'rejected' AND t.state <> 'canceled')`)
	// rouse has the transfer that follows another looked at again.
	rouse = stmt(`UPDATE transfers SET due_at = 0, wakes = wakes + 1
		WHERE id = (SELECT transfer_id FROM transfer_keys WHERE id = ? AND client = ? AND kind = ? AND leg = ?)`)

	insertTransfer = insert(`text text bigint text text text text bytea text text text bytea text text text bigint text text bigint bigint bigint bigint`, `INSERT INTO transfers (id, message_id, message_index, client, kind, leg, key_id, ref, end_to_end_id, instruction, route, content_salt,
		state, source_fact, dest_fact, version, progress, stage, due_at, deadline, created_at, updated_at)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
	insertEvent = insert(`text bigint text text text text text text text text bigint bigint`, `INSERT INTO events (subject, sequence, type, state, source_fact, dest_fact, reasons, actor, cause, data, at, position)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT position FROM head) - ?)`)
	advanceHead = stmt(`UPDATE head SET position = position + ?`)
)

func conflict(format string, args ...any) error {
	return gateway.Errorf(gateway.CodeConflict, "commit", gateway.RetryNever, format, args...)
}

// anew says what to change.
const anew = "nothing was changed; what is to be another payment needs identifications of its own: UETR, MsgId, TxId"

// holder says who has what a step wanted, or that the step asks for it twice.
func holder(look lookup, st *statement, args []any, what, who string) error {
	var id string
	if found, err := look(st, args, &id); err != nil {
		return err
	} else if found {
		return conflict("%s is taken by %s %s; %s", what, who, id, anew)
	}
	return conflict("%s is taken; %s", what, anew)
}

func (e *encoder) message(m *gateway.Message, transfers []*gateway.Transfer) {
	if m == nil {
		return
	}
	first, last := "", ""
	for i, t := range transfers {
		if i == 0 || t.ID < first {
			first = t.ID
		}
		last = max(last, t.ID)
	}
	e.first("message/" + m.Client + "/" + string(m.Digest[:]))
	body := m.Body
	if body == nil {
		body = []byte{}
	}
	e.early(1, insertMessage, func(look lookup) error {
		var id string
		if found, err := look(messageOf, []any{m.Client, m.MsgID, m.Digest[:]}, &id); err != nil {
			return err
		} else if found {
			return conflict("message digest %x is taken by message %s; %s", m.Digest, id, anew)
		}
		return conflict("message id %s is taken", m.ID)
	},
		m.ID, m.Client, m.Digest[:], m.SHA256[:], m.Credential, string(m.Door), m.Type, m.BizMsgIdr, m.MsgID, m.CreatedAt, micros(m.ReceivedAt), int64(m.Transaction),
		first, last, body)
}

// msgID claims a MsgId for a message.
func (e *encoder) msgID(m *gateway.Message, claim *gateway.MsgIDClaim) {
	if claim == nil {
		return
	}
	if m == nil {
		e.fail("a MsgId is claimed without a message")
		return
	}
	e.add(claimMsgID, func(look lookup) error {
		return holder(look, msgIDHolder, []any{m.Client, m.MsgID}, fmt.Sprintf("MsgId %q", m.MsgID), "message")
	}, m.Client, m.MsgID, m.ID, claim.From)
}

func (e *encoder) transfers(transfers []*gateway.Transfer, events map[string][]gateway.Event) {
	if len(transfers) == 0 && len(events) == 0 {
		return
	}
	known := 0
	for _, t := range sorted(transfers, func(t *gateway.Transfer) string { return t.Key.ID + "\x00" + t.Key.String() }) {
		e.key(t)
	}
	for _, t := range transfers {
		history := events[t.ID]
		if len(history) == 0 {
			e.fail("transfer %s begins without an event", t.ID)
			return
		}
		known++
		var route, salt, message any
		if t.Route != nil {
			route, salt = e.json(t.Route), optional(t.Route.ContentSalt)
		}
		if t.MessageID != "" {
			message = t.MessageID
		}
		e.early(2, insertTransfer, func(lookup) error { return conflict("transfer id %s is taken", t.ID) },
			t.ID, message, int64(t.Index), t.Key.Client, string(t.Key.Kind), t.Key.Leg, t.Key.ID, t.Ref[:], t.Instruction.EndToEndID,
			e.json(&t.Instruction), route, salt, string(t.Status.State), string(t.Status.Flight.Source), string(t.Status.Flight.Destination),
			int64(len(history)), e.json(&t.Progress), string(t.Work.Stage), micros(t.Work.DueAt), micros(t.Work.Deadline),
			micros(t.CreatedAt), micros(t.UpdatedAt))
		e.events(t.ID, 0, history)
		e.refusal(t)
	}
	if known != len(events) {
		e.fail("events of a transfer that isn't new")
	}
}

// key claims what is a transfer's alone: its key, its reference, and the value of
// its UETR where it moves that. It rouses the transfer that has waited for it.
func (e *encoder) key(t *gateway.Transfer) {
	k := t.Key
	var ref any
	if t.Ref != (gateway.PaymentRef{}) { // refused before it had one
		ref = t.Ref[:]
	}
	uetr, moves := t.Moves()
	if moves && uetr != k.ID {
		e.fail("transfer %s moves UETR %s under the key %s", t.ID, uetr, k)
	}
	e.first("key/" + k.ID)
	e.early(3, insertKey, func(look lookup) error { return claimed(look, t, moves) },
		k.ID, k.Client, string(k.Kind), k.Leg, flag(moves), ref, t.ID)
	if follower, ok := k.Follower(); ok {
		e.rouse(follower)
	}
}

// claimed says which of a transfer's claims is another's, or that its step makes
// one twice.
func claimed(look lookup, t *gateway.Transfer, moves bool) error {
	k := t.Key
	for _, claim := range []struct {
		made bool
		what string
		st   *statement
		args []any
	}{
		{true, "key " + k.String(), transferOfKey, []any{k.ID, k.Client, string(k.Kind), k.Leg}},
		{t.Ref != gateway.PaymentRef{}, "reference " + t.Ref.Hex(), transferOfRef, []any{t.Ref[:]}},
		{moves, "the value of UETR " + k.ID, moverOf, []any{k.ID, k.Client}},
	} {
		if !claim.made {
			continue
		}
		var id string
		if found, err := look(claim.st, claim.args, &id); err != nil {
			return err
		} else if found {
			return conflict("%s is taken by transfer %s; %s", claim.what, id, anew)
		}
	}
	return conflict("key %s, its reference or the value of its UETR stands in the message twice; %s", k, anew)
}

// refusal keeps a transaction that was refused at the door from being told as
// rejected under a UETR whose value is on its way or has arrived: a bank would
// read that as "pay again".
func (e *encoder) refusal(t *gateway.Transfer) {
	uetr := t.Instruction.UETR
	if t.Route != nil || t.Status.State != gateway.StateRejected || uetr == "" {
		return
	}
	client := t.Key.Client
	k := t.Key.Claimed()
	e.add(dead, func(look lookup) error {
		for _, claim := range []struct {
			st   *statement
			args []any
		}{{moverOf, []any{uetr, client}}, {transferOfKey, []any{k.ID, client, string(k.Kind), k.Leg}}} {
			var id string
			if found, err := look(claim.st, claim.args, &id); err != nil || found && id != t.ID {
				return cmp.Or(err, conflict("the transaction has faults, and its UETR %s is alive by transfer %s; %s", uetr, id, anew))
			}
		}
		return conflict("the transaction has faults, and its UETR %s is alive; %s", uetr, anew)
	}, t.ID, uetr, client, string(k.Kind), k.Leg)
}

func (e *encoder) rouse(k gateway.Key) {
	e.add(rouse, nil, k.ID, k.Client, string(k.Kind), k.Leg)
}

func (e *encoder) events(subject string, from int64, events []gateway.Event) {
	for i, v := range events {
		if v.Data != nil && !json.Valid(v.Data) {
			e.fail("event of %s: data is no JSON", subject)
		}
		e.step.events = append(e.step.events, op{stmt: insertEvent, args: []any{
			subject, from + int64(i) + 1, string(v.Type), string(v.Status.State), string(v.Status.Flight.Source), string(v.Status.Flight.Destination),
			e.reasons(v.Reasons), v.Actor, v.Cause, string(v.Data), micros(v.At),
		}})
	}
}

var (
	// A wake since the lease leaves the transfer due at once, whatever the holder
	// planned.
	changeLeased = guard(`UPDATE transfers SET state = ?, source_fact = ?, dest_fact = ?, version = ?, updated_at = ?, stage = ?,
		due_at = CASE WHEN wakes <> ? THEN 0 ELSE CAST(? AS BIGINT) END, deadline = ?, progress = ?,
		rank = COALESCE(CAST(? AS BIGINT), rank), barrier = ?, called = ?, route = COALESCE(?, route), content_salt = COALESCE(?, content_salt), lease_owner = NULL, lease_until = 0
		WHERE id = ? AND version = ? AND lease_epoch = ? AND lease_owner IS NOT NULL`)
	giveBack = guard(`UPDATE transfers SET stage = ?, due_at = CASE WHEN wakes <> ? THEN 0 ELSE CAST(? AS BIGINT) END, deadline = ?, progress = ?,
		rank = COALESCE(CAST(? AS BIGINT), rank), barrier = ?, called = ?, route = COALESCE(?, route), content_salt = COALESCE(?, content_salt), lease_owner = NULL, lease_until = 0
		WHERE id = ? AND version = ? AND lease_epoch = ? AND lease_owner IS NOT NULL`)
	// Without a lease a change is a wake too: a holder that is at work meanwhile
	// must not overwrite the due time.
	change = guard(`UPDATE transfers SET state = ?, source_fact = ?, dest_fact = ?, version = ?, updated_at = ?, stage = ?,
		due_at = ?, deadline = ?, progress = ?, rank = COALESCE(CAST(? AS BIGINT), rank), barrier = ?, called = ?, route = COALESCE(?, route), content_salt = COALESCE(?, content_salt), wakes = wakes + 1
		WHERE id = ? AND version = ?`)
	reschedule = guard(`UPDATE transfers SET stage = ?, due_at = ?, deadline = ?, progress = ?,
		rank = COALESCE(CAST(? AS BIGINT), rank), barrier = ?, called = ?, route = COALESCE(?, route), content_salt = COALESCE(?, content_salt), wakes = wakes + 1
		WHERE id = ? AND version = ?`)
	transferNow = stmt(`SELECT version, CASE WHEN lease_owner IS NULL THEN 0 ELSE lease_epoch END FROM transfers WHERE id = ?`)
)

func (e *encoder) changes(changes []gateway.Change) {
	for _, c := range sorted(changes, func(c gateway.Change) string { return c.TransferID }) {
		e.first("transfer/" + c.TransferID)
		var args []any
		if n := len(c.Events); n > 0 {
			f := c.Status.Flight
			args = append(args, string(c.Status.State), string(f.Source), string(f.Destination), c.FromVersion+int64(n), micros(c.Events[n-1].At))
		}
		args = append(args, string(c.Work.Stage))
		if c.Epoch != 0 {
			args = append(args, c.Wakes)
		}
		var route, salt any
		if c.Route != nil {
			route, salt = e.json(c.Route), optional(c.Route.ContentSalt)
		}
		var rank any
		if c.Work.Rank != 0 {
			rank = c.Work.Rank
		}
		args = append(args, micros(c.Work.DueAt), micros(c.Work.Deadline), e.json(&c.Progress), rank, c.Work.Barrier, c.Work.Called, route, salt, c.TransferID, c.FromVersion)
		if c.Epoch != 0 {
			args = append(args, c.Epoch)
		}
		st := map[[2]bool]*statement{{true, true}: changeLeased, {true, false}: giveBack, {false, true}: change, {false, false}: reschedule}[[2]bool{c.Epoch != 0, len(c.Events) > 0}]
		e.add(st, func(look lookup) error { return overtaken(look, c) }, args...)
		if c.Rouse != nil && len(c.Events) > 0 {
			e.rouse(*c.Rouse)
		}
		if c.Carries && len(c.Events) > 0 {
			e.add(rouseOrder, nil, c.TransferID)
		}
		e.events(c.TransferID, c.FromVersion, c.Events)
	}
}

// overtaken says why a change found nothing to change.
func overtaken(look lookup, c gateway.Change) error {
	var version, epoch int64
	found, err := look(transferNow, []any{c.TransferID}, &version, &epoch)
	switch {
	case err != nil:
		return err
	case !found:
		return notFound("commit", "transfer", c.TransferID)
	case c.Epoch != 0 && epoch != c.Epoch:
		return gateway.Errorf(gateway.CodeLeaseLost, "commit", gateway.RetryNever, "transfer %s is no longer leased under epoch %d", c.TransferID, c.Epoch)
	}
	return gateway.Errorf(gateway.CodeVersion, "commit", gateway.RetryAfterChange, "transfer %s has version %d, not %d", c.TransferID, version, c.FromVersion)
}

// sorted gives a sorted copy.
func sorted[T any](items []T, key func(T) string) []T {
	if len(items) < 2 {
		return items
	}
	out := slices.Clone(items)
	slices.SortStableFunc(out, func(a, b T) int { return cmp.Compare(key(a), key(b)) })
	return out
}
