package sqlstore

import (
	"math/big"

	"github.com/vostro-gateway/vostro/gateway"
)

var (
	insertDecision = stmt(`INSERT INTO decisions (id, transfer_id, outcome, reasons, bundle, data, input, input_sha, duration_ns, at, expires, lists, obligations)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)

	insertProposal = stmt(`INSERT INTO proposals (kind, subject, client, reasons, input_digest, barred, required, state, version, created_at, expires_at, id,
		proposed_by, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
	updateProposal = guard(`UPDATE proposals SET kind = ?, subject = ?, client = ?, reasons = ?, input_digest = ?, barred = ?, required = ?, state = ?,
		version = ?, created_at = ?, expires_at = ? WHERE id = ? AND version = ?`)
	proposalVersion = stmt(`SELECT version FROM proposals WHERE id = ?`)

	// The same vote again is no news; another vote of the same credential changes
	// nothing and is refused.
	insertVote = guard(`INSERT INTO votes (proposal_id, credential, approve, note, at, titles) VALUES (?, ?, ?, ?, ?, ?)
		ON CONFLICT (proposal_id, credential) DO UPDATE SET note = excluded.note
		WHERE votes.approve = excluded.approve AND votes.note = excluded.note AND votes.at = excluded.at AND votes.titles = excluded.titles`)
)

func (e *encoder) decisions(decisions []gateway.Decision) {
	for _, d := range decisions {
		e.first("transfer/" + d.TransferID)
		input := d.Input
		if input == nil {
			input = []byte{}
		}
		obligations := ""
		if len(d.Obligations) > 0 {
			obligations = e.json(d.Obligations)
		}
		e.add(insertDecision, func(lookup) error { return conflict("decision id %s is taken", d.ID) },
			d.ID, d.TransferID, string(d.Outcome), e.reasons(d.Reasons), d.Bundle, d.Data, input, d.InputSHA, int64(d.Duration), micros(d.At), micros(d.Expires), d.Lists, obligations)
		e.parties(&d)
	}
}

func (e *encoder) proposals(proposals []gateway.Proposal) {
	for _, p := range sorted(proposals, func(p gateway.Proposal) string { return p.ID }) {
		e.first("proposal/" + p.ID)
		version := max(p.Version, 1)
		barred := ""
		if len(p.Barred) > 0 {
			barred = e.json(p.Barred)
		}
		args := []any{
			string(p.Kind), p.Subject, p.Client, e.reasons(p.Reasons), p.Input, barred, int64(p.Required), string(p.State),
			version, micros(p.CreatedAt), micros(p.ExpiresAt), p.ID,
		}
		moved := func(look lookup) error {
			var now int64
			if found, err := look(proposalVersion, []any{p.ID}, &now); err != nil {
				return err
			} else if !found {
				return notFound("commit", "proposal", p.ID)
			}
			return gateway.Errorf(gateway.CodeVersion, "commit", gateway.RetryAfterChange, "proposal %s has version %d, not %d", p.ID, now, version-1)
		}
		if version == 1 {
			e.add(insertProposal, moved, append(args, p.ProposedBy, string(p.Content))...)
		} else {
			e.add(updateProposal, moved, append(args, version-1)...)
		}
		for _, v := range p.Votes {
			titles := ""
			if len(v.Titles) > 0 {
				titles = e.json(v.Titles)
			}
			e.add(insertVote, func(lookup) error {
				return gateway.Errorf(gateway.CodeForbidden, "commit", gateway.RetryNever, "credential %s has voted on proposal %s already", v.Credential, p.ID)
			}, p.ID, v.Credential, flag(v.Approve), v.Note, micros(v.At), titles)
		}
	}
}

var (
	insertIntent = stmt(`INSERT INTO intents (id, chain, signer, nonce, purpose, contract, state, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`)
	nonceHolder  = stmt(`SELECT id FROM intents WHERE chain = ? AND signer = ? AND nonce = ?`)
	insertItem   = stmt(`INSERT INTO intent_items (intent_id, item, transfer_id, purpose, live) VALUES (?, ?, ?, ?, ?)`)
	slotHolder   = stmt(`SELECT intent_id FROM intent_items WHERE transfer_id = ? AND purpose = ? AND live = 1`)

	// A mined intent stays mined: what one item of a batch found out can't be
	// taken back by another.
	endIntent = guard(`UPDATE intents SET state = CASE WHEN state = 'mined' OR ? = 'live' THEN state ELSE ? END WHERE id = ?`)
	freeItems = guard(`UPDATE intent_items SET live = 0 WHERE intent_id = ?`)
	freeItem  = guard(`UPDATE intent_items SET live = 0 WHERE intent_id = ? AND transfer_id = ?`)
	itemOf    = guard(`UPDATE intent_items SET live = live WHERE intent_id = ? AND transfer_id = ?`)

	insertAttempt = stmt(`INSERT INTO attempts (hash, intent_id, raw, gas_limit, gas_fee_cap, gas_tip_cap, created_at, broadcast_at, cancels) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`)
	setBroadcast  = guard(`UPDATE attempts SET broadcast_at = CASE WHEN broadcast_at = 0 THEN CAST(? AS BIGINT) ELSE broadcast_at END WHERE hash = ?`)
)

func (e *encoder) intents(intents []gateway.Intent) {
	for _, in := range sorted(intents, func(in gateway.Intent) string { return in.ID }) {
		e.first("intent/" + in.ID)
		nonce := e.number("nonce", in.Nonce)
		e.add(insertIntent, func(look lookup) error {
			return holder(look, nonceHolder, []any{in.Chain, in.Signer[:], nonce}, "nonce "+in.Chain+"/"+in.Signer.Hex()+"/"+decimal(new(big.Int).SetUint64(in.Nonce)), "intent")
		}, in.ID, in.Chain, in.Signer[:], nonce, string(in.Purpose), in.Contract[:], string(in.State), micros(in.CreatedAt))
		for i, id := range in.Transfers {
			e.add(insertItem, func(look lookup) error {
				var holder string
				if found, err := look(slotHolder, []any{id, string(in.Purpose)}, &holder); err != nil {
					return err
				} else if !found {
					holder = "of this very step"
				}
				return gateway.Errorf(gateway.CodeDuplicateIntent, "commit", gateway.RetryNever, "transfer %s has the live %s intent %s", id, in.Purpose, holder)
			}, in.ID, int64(i), id, string(in.Purpose), flag(in.State == gateway.IntentLive))
		}
	}
}

func (e *encoder) intentEnds(ends []gateway.IntentEnd) {
	for _, end := range sorted(ends, func(end gateway.IntentEnd) string { return end.ID }) {
		e.first("intent/" + end.ID)
		missing := func(lookup) error { return notFound("commit", "intent", end.ID) }
		e.add(endIntent, missing, string(end.State), string(end.State), end.ID)
		if len(end.Transfers) == 0 && end.Free {
			e.add(freeItems, missing, end.ID)
		}
		for _, id := range sorted(end.Transfers, func(id string) string { return id }) {
			st := itemOf
			if end.Free {
				st = freeItem
			}
			e.add(st, func(lookup) error { return notFound("commit", "intent item", end.ID+"/"+id) }, end.ID, id)
		}
	}
}

func (e *encoder) attempts(attempts []gateway.Attempt) {
	for _, a := range attempts {
		e.first("intent/" + a.Intent)
		e.add(insertAttempt, func(lookup) error { return conflict("attempt %s is stored already", a.Hash.Hex()) },
			a.Hash[:], a.Intent, a.Raw, pattern(a.GasLimit), decimal(a.GasFeeCap), decimal(a.GasTipCap), micros(a.CreatedAt), micros(a.BroadcastAt), flag(a.Cancels))
	}
}

func (e *encoder) broadcasts(broadcasts []gateway.Broadcast) {
	for _, b := range sorted(broadcasts, func(b gateway.Broadcast) string { return string(b.Hash[:]) }) {
		e.first("attempt/" + b.Hash.Hex())
		e.add(setBroadcast, func(lookup) error { return notFound("commit", "attempt", b.Hash.Hex()) }, micros(b.At), b.Hash[:])
	}
}

var (
	insertReservation = stmt(`INSERT INTO reservations (transfer_id, resource, units) VALUES (?, ?, ?)
		ON CONFLICT (transfer_id, resource) DO UPDATE SET units = excluded.units`)
	deleteReservations = stmt(`DELETE FROM reservations WHERE transfer_id = ?`)
)

// reservations ends the old ones first: a step may put another in their place.
func (e *encoder) reservations(ended []string, made []gateway.Reservation) {
	for _, id := range sorted(ended, func(id string) string { return id }) {
		e.first("transfer/" + id)
		e.add(deleteReservations, nil, id)
	}
	for _, r := range sorted(made, func(r gateway.Reservation) string { return r.TransferID + "\x00" + r.Resource }) {
		e.first("transfer/" + r.TransferID)
		if n, ok := new(big.Int).SetString(r.Units, 10); !ok || n.Sign() < 0 {
			e.fail("reservation of %s: %q is no number of units", r.TransferID, r.Units)
		}
		e.add(insertReservation, nil, r.TransferID, r.Resource, r.Units)
	}
}

var (
	insertReport = stmt(`INSERT INTO reports (id, position, part, transfer_id, client, sequence, type, status, reason, body, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
	reportAt     = stmt(`SELECT id FROM reports WHERE position = ? AND type = ?`)

	insertDelivery = stmt(`INSERT INTO deliveries (id, report_id, position, part, transfer_id, client, callback, state, attempts, next_at, last_error, acked_at)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
	endDelivery = guard(`UPDATE deliveries SET state = ?, attempts = ?, next_at = ?, last_error = ?, acked_at = ?, lease_owner = NULL, lease_until = 0
		WHERE id = ? AND lease_epoch = ? AND lease_owner IS NOT NULL AND state = 'pending'`)

	startCursor = guard(`INSERT INTO cursors (name, position) VALUES (?, ?)
		ON CONFLICT (name) DO UPDATE SET position = excluded.position WHERE cursors.position = 0`)
	moveCursor = guard(`UPDATE cursors SET position = ? WHERE name = ? AND position = ?`)
)

func (e *encoder) reports(reports []gateway.Report) {
	for _, r := range reports {
		body := r.Body
		if body == nil {
			body = []byte{}
		}
		e.add(insertReport, func(look lookup) error {
			return holder(look, reportAt, []any{r.Position, r.Type}, r.Type+" of position "+decimal(big.NewInt(r.Position)), "report")
		}, r.ID, r.Position, int64(r.Part), r.TransferID, r.Client, r.Sequence, r.Type, r.Status, r.Reason, body, micros(r.CreatedAt))
	}
}

func (e *encoder) deliveries(made, ended []gateway.Delivery) {
	for _, d := range made {
		e.add(insertDelivery, func(lookup) error {
			return conflict("delivery %s of report %s to %s exists", d.ID, d.Report, d.Callback)
		},
			d.ID, d.Report, d.Position, int64(d.Part), d.TransferID, d.Client, d.Callback, string(d.State), int64(d.Attempts), micros(d.NextAt), printable(d.LastError), micros(d.AckedAt))
	}
	for _, d := range sorted(ended, func(d gateway.Delivery) string { return d.ID }) {
		e.first("delivery/" + d.ID)
		e.add(endDelivery, func(lookup) error {
			return gateway.Errorf(gateway.CodeLeaseLost, "commit", gateway.RetryNever, "delivery %s is no longer leased under epoch %d", d.ID, d.Epoch)
		}, string(d.State), int64(d.Attempts), micros(d.NextAt), printable(d.LastError), micros(d.AckedAt), d.ID, d.Epoch)
	}
}

func (e *encoder) cursor(c *gateway.Cursor) {
	if c == nil {
		return
	}
	if c.From < 0 || c.To < c.From {
		e.fail("cursor %s can't go from %d to %d", c.Name, c.From, c.To)
		return
	}
	e.first("cursor/" + c.Name)
	moved := func(lookup) error {
		return gateway.Errorf(gateway.CodeLeaseLost, "commit", gateway.RetryNever, "cursor %s isn't at %d", c.Name, c.From)
	}
	if c.From == 0 {
		e.add(startCursor, moved, c.Name, c.To)
	} else {
		e.add(moveCursor, moved, c.To, c.Name, c.From)
	}
}
