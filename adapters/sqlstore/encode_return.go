package sqlstore

import (
	"context"
	"database/sql"
	"strings"

	"github.com/vostro-gateway/vostro/gateway"
)

var (
	insertBalance = stmt(`INSERT INTO return_balances (incoming_id, currency, credited, remaining, version) VALUES (?, ?, ?, ?, 1)`)
	updateBalance = guard(`UPDATE return_balances SET remaining = ?, version = version + 1 WHERE incoming_id = ? AND version = ? AND credited = ?`)
	insertClaim   = stmt(`INSERT INTO return_claims (transfer_id, incoming_id, amount, freed) VALUES (?, ?, ?, 0)`)
	freeClaim     = guard(`UPDATE return_claims SET freed = 1 WHERE transfer_id = ? AND incoming_id = ? AND freed = 0`)
	takeAgain     = guard(`UPDATE return_claims SET freed = 0 WHERE transfer_id = ? AND incoming_id = ? AND freed = 1`)
	// seenIncoming holds while a payment is as it was read.
	seenIncoming = guard(`UPDATE incoming SET version = version WHERE id = ? AND version = ?`)
)

// returns moves the balances of incoming payments. Whoever takes from one that
// somebody else has moved since it was read fails with VERSION, and reads again.
func (e *encoder) returns(steps []gateway.ReturnStep) {
	for _, s := range sorted(steps, func(s gateway.ReturnStep) string { return s.Balance.Incoming }) {
		b := s.Balance
		e.first("return/" + b.Incoming)
		moved := func(lookup) error {
			return gateway.Errorf(gateway.CodeVersion, "commit", gateway.RetryAfterChange, "what is left to be returned of %s has moved since version %d", b.Incoming, b.Version)
		}
		if len(s.Claims) > 0 {
			e.add(seenIncoming, func(lookup) error {
				return gateway.Errorf(gateway.CodeVersion, "commit", gateway.RetryAfterChange, "incoming payment %s has moved since version %d", b.Incoming, s.Seen)
			}, b.Incoming, s.Seen)
		}
		if b.Version == 0 {
			e.add(insertBalance, moved, b.Incoming, b.Credited.Currency(), b.Credited.Value(), b.Remaining.Value())
		} else {
			e.add(updateBalance, moved, b.Remaining.Value(), b.Incoming, b.Version, b.Credited.Value())
		}
		for _, c := range s.Claims {
			e.add(insertClaim, func(lookup) error {
				return gateway.Errorf(gateway.CodeInternal, "commit", gateway.RetryNever, "return %s claims twice", c.Transfer)
			}, c.Transfer, b.Incoming, c.Amount.Value())
		}
		for _, id := range s.Freed {
			e.add(freeClaim, func(lookup) error {
				return gateway.Errorf(gateway.CodeInternal, "commit", gateway.RetryNever, "return %s has nothing of %s to give back", id, b.Incoming)
			}, id, b.Incoming)
		}
		for _, id := range s.Retaken {
			e.add(takeAgain, func(lookup) error {
				return gateway.Errorf(gateway.CodeInternal, "commit", gateway.RetryNever, "return %s has given back nothing of %s", id, b.Incoming)
			}, id, b.Incoming)
		}
	}
}

var (
	balanceOf   = stmt(`SELECT currency, credited, remaining, version FROM return_balances WHERE incoming_id = ?`)
	returnsOf   = stmt(`SELECT ` + transferColumns + ` FROM transfers WHERE id IN (SELECT transfer_id FROM return_claims WHERE incoming_id = ?) ORDER BY id`)
	returnedTo  = stmt(`SELECT ` + incomingColumns + ` FROM incoming WHERE returned = ? AND returned <> '' ORDER BY id`)
	namedByUETR = stmt(`SELECT ` + incomingColumns + ` FROM incoming WHERE uetr = ? AND uetr <> '' AND client = ? ORDER BY id`)
	namedByMsg  = stmt(`SELECT ` + incomingColumns + ` FROM incoming WHERE message_id IN (SELECT id FROM messages WHERE client = ? AND msg_id = ?) AND client = ? ORDER BY id`)
)

// ReturnBalance gives what is left to be returned of an incoming payment; false
// while nothing was ever taken.
func (s *Store) ReturnBalance(ctx context.Context, incomingID string) (gateway.ReturnBalance, bool, error) {
	const op = "read what is left to be returned"
	b := gateway.ReturnBalance{Incoming: incomingID}
	var currency, credited, remaining string
	found, err := s.row(ctx, op, balanceOf, []any{incomingID}, &currency, &credited, &remaining, &b.Version)
	if err != nil || !found {
		return b, false, err
	}
	if b.Credited, err = gateway.ParseAmount(credited, currency); err == nil {
		b.Remaining, err = gateway.ParseAmount(remaining, currency)
	}
	return b, err == nil, wrap(op, err)
}

// ReturnsOf gives the returns of an incoming payment that were accepted, oldest
// first, whatever became of them.
func (s *Store) ReturnsOf(ctx context.Context, incomingID string) ([]*gateway.Transfer, error) {
	var found []*gateway.Transfer
	err := s.rows(ctx, "read returns of incoming payment", returnsOf, []any{incomingID}, func(r *sql.Rows) error {
		t, err := scanTransfer(r, false)
		found = append(found, t)
		return err
	})
	return found, err
}

// ReturnedTo gives the incoming payments that bring value of a transfer back,
// oldest first.
func (s *Store) ReturnedTo(ctx context.Context, transferID string) ([]gateway.Incoming, error) {
	return s.incomingOf(ctx, "read returns of transfer", returnedTo, transferID)
}

// Credited gives the incoming payments of a client that a reference may mean, by
// its UETR or else by the message that announced them. Whether one of them is
// meant is for gateway.OriginalRef.Matches to say.
func (s *Store) Credited(ctx context.Context, client string, o gateway.OriginalRef) ([]gateway.Incoming, error) {
	const op = "find returned payment"
	switch {
	case o.UETR != "":
		return s.incomingOf(ctx, op, namedByUETR, strings.ToLower(o.UETR), client)
	case o.MsgID != "":
		return s.incomingOf(ctx, op, namedByMsg, client, o.MsgID, client)
	}
	return nil, nil
}
