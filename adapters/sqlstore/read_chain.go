package sqlstore

import (
	"context"
	"database/sql"
	"math/big"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

const (
	intentColumns  = `i.id, i.chain, i.signer, i.nonce, i.purpose, i.contract, i.state, i.created_at`
	attemptColumns = `a.hash, a.intent_id, a.raw, a.gas_limit, a.gas_fee_cap, a.gas_tip_cap, a.created_at, a.broadcast_at, a.cancels`
)

var (
	highestNonce = stmt(`SELECT nonce FROM intents WHERE chain = ? AND signer = ? ORDER BY nonce DESC LIMIT 1`)
	liveIntents  = stmt(`SELECT ` + intentColumns + ` FROM intents i WHERE i.chain = ? AND i.signer = ? AND i.state = 'live' ORDER BY i.nonce`)
	unminedLive  = stmt(`SELECT count(*), coalesce(min(i.created_at), 0) FROM intents i WHERE i.chain = ? AND i.signer = ? AND i.state = 'live' AND i.nonce >= ?`)
	unseenLive   = stmt(`SELECT ` + intentColumns + ` FROM intents i WHERE i.chain = ? AND i.signer = ? AND i.state = 'live' AND i.nonce >= ? AND i.nonce < ?
		AND NOT EXISTS (SELECT 1 FROM intent_items n JOIN transfers t ON t.id = n.transfer_id JOIN sightings s ON s.ref = t.ref
			JOIN attempts a ON a.hash = s.tx AND a.intent_id = i.id
			WHERE n.intent_id = i.id AND s.chain = i.chain AND s.orphaned = 0)
		ORDER BY i.nonce LIMIT ?`)
	intentsOf  = stmt(`SELECT ` + intentColumns + ` FROM intents i WHERE i.id IN (SELECT intent_id FROM intent_items WHERE transfer_id = ?) ORDER BY i.created_at, i.nonce, i.id`)
	itemsOf    = stmt(`SELECT transfer_id FROM intent_items WHERE intent_id = ? ORDER BY item`)
	attemptsOf = stmt(`SELECT ` + attemptColumns + ` FROM attempts a WHERE a.intent_id = ?
		ORDER BY a.created_at, length(a.gas_fee_cap), a.gas_fee_cap, a.hash`)
	cancelsOf = stmt(`SELECT ` + attemptColumns + ` FROM attempts a JOIN intents i ON i.id = a.intent_id
		WHERE a.cancels = 1 AND a.created_at >= ? AND i.chain = ? AND i.signer = ? ORDER BY a.created_at, a.hash`)
	reservedOf = stmt(`SELECT units FROM reservations WHERE resource = ?`)
)

// StoredNonce gives 1 + the highest nonce of any intent of the signer, 0 when
// there is none.
func (s *Store) StoredNonce(ctx context.Context, chain string, signer gateway.Address) (uint64, error) {
	var nonce int64
	found, err := s.row(ctx, "read stored nonce", highestNonce, []any{chain, signer[:]}, &nonce)
	if err != nil || !found {
		return 0, err
	}
	return uint64(nonce) + 1, nil
}

// Intents gives the live intents of a signer with their attempts, by nonce.
func (s *Store) Intents(ctx context.Context, chain string, signer gateway.Address) ([]engine.IntentAttempts, error) {
	return s.intents(ctx, "read live intents", liveIntents, chain, signer[:])
}

// LiveIntents counts the live intents of a signer from a nonce on, and says when
// the oldest of them was made.
func (s *Store) LiveIntents(ctx context.Context, chain string, signer gateway.Address, from uint64) (n int, oldest time.Time, err error) {
	var created int64
	_, err = s.row(ctx, "count live intents", unminedLive, []any{chain, signer[:], from}, &n, &created)
	return n, timeOf(created), err
}

// Unseen gives up to n live intents of a signer with nonces from..below of whose
// attempts no canonical sighting tells, by nonce.
func (s *Store) Unseen(ctx context.Context, chain string, signer gateway.Address, from, below uint64, n int) ([]engine.IntentAttempts, error) {
	return s.intents(ctx, "read unseen intents", unseenLive, chain, signer[:], from, below, n)
}

// IntentsOf gives the intents that carry a transfer with their attempts, oldest
// first.
func (s *Store) IntentsOf(ctx context.Context, transferID string) ([]engine.IntentAttempts, error) {
	return s.intents(ctx, "read intents of transfer", intentsOf, transferID)
}

func (s *Store) intents(ctx context.Context, op string, st *statement, args ...any) ([]engine.IntentAttempts, error) {
	var found []engine.IntentAttempts
	err := s.rows(ctx, op, st, args, func(r *sql.Rows) error {
		var in engine.IntentAttempts
		var signer, contract []byte
		var created int64
		err := r.Scan(&in.ID, &in.Chain, &signer, &in.Nonce, &in.Purpose, &contract, &in.State, &created)
		copy(in.Signer[:], signer)
		copy(in.Contract[:], contract)
		in.CreatedAt = timeOf(created)
		found = append(found, in)
		return err
	})
	for i := range found {
		if err != nil {
			return nil, err
		}
		in := &found[i]
		err = s.rows(ctx, op, itemsOf, []any{in.ID}, func(r *sql.Rows) error {
			var id string
			err := r.Scan(&id)
			in.Transfers = append(in.Transfers, id)
			return err
		})
		if err == nil {
			in.Attempts, err = s.attempts(ctx, op, attemptsOf, in.ID)
		}
	}
	return found, err
}

// Cancels gives the attempts of a signer that cancel, signed at since or later,
// oldest first.
func (s *Store) Cancels(ctx context.Context, chain string, signer gateway.Address, since time.Time) ([]gateway.Attempt, error) {
	return s.attempts(ctx, "read cancellations", cancelsOf, micros(since), chain, signer[:])
}

func (s *Store) attempts(ctx context.Context, op string, st *statement, args ...any) ([]gateway.Attempt, error) {
	var found []gateway.Attempt
	err := s.rows(ctx, op, st, args, func(r *sql.Rows) error {
		var a gateway.Attempt
		var hash []byte
		var gas, created, broadcast, cancels int64
		var feeCap, tipCap string
		err := r.Scan(&hash, &a.Intent, &a.Raw, &gas, &feeCap, &tipCap, &created, &broadcast, &cancels)
		copy(a.Hash[:], hash)
		a.GasLimit = uint64(gas) //nolint:gosec // stored as a bit pattern
		a.GasFeeCap, a.GasTipCap = integer(feeCap), integer(tipCap)
		a.CreatedAt, a.BroadcastAt = timeOf(created), timeOf(broadcast)
		a.Cancels = cancels == 1
		found = append(found, a)
		return err
	})
	return found, err
}

func integer(text string) *big.Int {
	if n, ok := new(big.Int).SetString(text, 10); ok {
		return n
	}
	return nil
}

// Reserved sums the reservations of a resource, exactly and here: they end when
// their transfer's send is released.
func (s *Store) Reserved(ctx context.Context, resource string) (*big.Int, error) {
	const op = "sum reservations"
	sum := new(big.Int)
	err := s.rows(ctx, op, reservedOf, []any{resource}, func(r *sql.Rows) error {
		var units string
		if err := r.Scan(&units); err != nil {
			return err
		}
		n := integer(units)
		if n == nil {
			return gateway.Errorf(gateway.CodeInternal, op, gateway.RetryNever, "%q is no number of units", units)
		}
		sum.Add(sum, n)
		return nil
	})
	return sum, err
}

const sightingColumns = `s.chain, s.block, s.hash, s.log_index, s.tx, s.time, s.kind, s.ref, s.message_id, s.sequence, s.contract,
	s.units, s.fee, s.gas, s.token, s.wallet, s.detail, s.orphaned, s.final`

var (
	sightingsOf = stmt(`SELECT ` + sightingColumns + ` FROM sightings s WHERE s.ref = ?
		UNION
		SELECT ` + sightingColumns + ` FROM sightings s WHERE (s.kind IN ('executed', 'failed') OR s.kind = 'credited' AND s.ref IS NULL) AND s.message_id IN (
			SELECT n.message_id FROM sightings n WHERE n.ref = ? AND n.kind IN ('sent', 'credited', 'set_aside') AND n.message_id IS NOT NULL)
		ORDER BY 1, 2, 4, 3`)
	cursorOfChain = stmt(`SELECT chain, head_number, head_hash, head_parent, head_time, finalized FROM chain_cursors WHERE chain = ?`)
	blocksFrom    = stmt(`SELECT number, hash, parent, time FROM blocks WHERE chain = ? AND number >= ? ORDER BY number`)
)

// Sightings gives the sightings of a reference and the executions of the
// message ids that it is known by, orphaned ones included, per chain in chain
// order.
func (s *Store) Sightings(ctx context.Context, ref gateway.PaymentRef) ([]gateway.Sighting, error) {
	return s.sightings(ctx, "read sightings", sightingsOf, ref[:], ref[:])
}

func (s *Store) sightings(ctx context.Context, op string, st *statement, args ...any) ([]gateway.Sighting, error) {
	var found []gateway.Sighting
	err := s.rows(ctx, op, st, args, func(r *sql.Rows) error {
		var v gateway.Sighting
		var hash, tx, reference, message, contract, token, wallet []byte
		var index, sequence, at, orphaned, final int64
		err := r.Scan(&v.Chain, &v.Block, &hash, &index, &tx, &at, &v.Kind, &reference, &message, &sequence, &contract,
			&v.Units, &v.Fee, &v.Gas, &token, &wallet, &v.Detail, &orphaned, &final)
		copy(v.Hash[:], hash)
		copy(v.Tx[:], tx)
		copy(v.Ref[:], reference)
		copy(v.MessageID[:], message)
		copy(v.Contract[:], contract)
		copy(v.Token[:], token)
		copy(v.Wallet[:], wallet)
		v.LogIndex, v.Sequence = uint(index), uint64(sequence) //nolint:gosec // stored as bit patterns
		v.Time, v.Orphaned, v.Final = timeOf(at), orphaned == 1, final == 1
		found = append(found, v)
		return err
	})
	return found, err
}

// ChainCursor gives how far a chain has been followed.
func (s *Store) ChainCursor(ctx context.Context, chain string) (gateway.ChainCursor, bool, error) {
	var c gateway.ChainCursor
	var hash, parent []byte
	var at int64
	found, err := s.row(ctx, "read chain cursor", cursorOfChain, []any{chain}, &c.Chain, &c.Head.Number, &hash, &parent, &at, &c.Finalized)
	copy(c.Head.Hash[:], hash)
	copy(c.Head.Parent[:], parent)
	c.Head.Time = timeOf(at)
	return c, found, err
}

// Blocks gives the canonical blocks of a chain from a number on, ascending.
// Those below the last but one final block are no longer kept.
func (s *Store) Blocks(ctx context.Context, chain string, from uint64) ([]gateway.Block, error) {
	var found []gateway.Block
	err := s.rows(ctx, "read blocks", blocksFrom, []any{chain, pattern(from)}, func(r *sql.Rows) error {
		var b gateway.Block
		var hash, parent []byte
		var at int64
		err := r.Scan(&b.Number, &hash, &parent, &at)
		copy(b.Hash[:], hash)
		copy(b.Parent[:], parent)
		b.Time = timeOf(at)
		found = append(found, b)
		return err
	})
	return found, err
}
