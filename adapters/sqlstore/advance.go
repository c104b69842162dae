package sqlstore

import "github.com/vostro-gateway/vostro/gateway"

var (
	startChain = guard(`INSERT INTO chain_cursors (head_number, head_hash, head_parent, head_time, finalized, chain, revision) VALUES (?, ?, ?, ?, ?, ?, 1)
		ON CONFLICT (chain) DO UPDATE SET revision = chain_cursors.revision WHERE 1 = 0`)
	moveChain = guard(`UPDATE chain_cursors SET head_number = ?, head_hash = ?, head_parent = ?, head_time = ?, finalized = ?, revision = revision + 1
		WHERE chain = ? AND head_number = ? AND head_hash = ?`)

	// A sighting of another block than the one that the chain has at its height
	// never becomes final: it was found while the chain stood otherwise.
	//
	// What a reorg takes away is marked, not removed; a final mark stays, so that
	// whoever looks sees that a finality was broken.
	orphanSightings = stmt(`UPDATE sightings SET orphaned = 1, revision = (SELECT revision FROM chain_cursors WHERE chain = ?)
		WHERE chain = ? AND block >= ? AND orphaned = 0`)
	dropBlocks  = stmt(`DELETE FROM blocks WHERE chain = ? AND number >= ?`)
	insertBlock = stmt(`INSERT INTO blocks (chain, number, hash, parent, time) VALUES (?, ?, ?, ?, ?)
		ON CONFLICT (chain, number) DO UPDATE SET hash = excluded.hash, parent = excluded.parent, time = excluded.time`)

	// A block that returns to the chain brings its sightings back, as not yet final.
	adoptSightings = stmt(`UPDATE sightings SET orphaned = 0, final = 0, revision = (SELECT revision FROM chain_cursors WHERE chain = ?)
		WHERE chain = ? AND orphaned = 1 AND EXISTS (SELECT 1 FROM blocks b WHERE b.chain = sightings.chain AND b.number = sightings.block AND b.hash = sightings.hash)`)
	insertSighting = stmt(`INSERT INTO sightings (chain, block, hash, log_index, tx, time, kind, ref, message_id, sequence, contract, units, fee, gas, token, wallet, detail, orphaned, final, revision)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, (SELECT revision FROM chain_cursors WHERE chain = ?))
		ON CONFLICT (chain, block, hash, log_index) DO UPDATE SET orphaned = 0, final = 0, revision = excluded.revision WHERE sightings.orphaned = 1`)
	finalizeSightings = stmt(`UPDATE sightings SET final = 1, revision = (SELECT revision FROM chain_cursors WHERE chain = ?)
		WHERE chain = ? AND final = 0 AND orphaned = 0 AND block <= ?
			AND NOT EXISTS (SELECT 1 FROM blocks b WHERE b.chain = sightings.chain AND b.number = sightings.block AND b.hash <> sightings.hash)`)
	pruneBlocks = stmt(`DELETE FROM blocks WHERE chain = ? AND number < ?`)

	// Everybody whom the changed sightings concern is due at once: by reference,
	// or by a message id that a sighting with the reference has named.
	wakeSighted = stmt(`WITH seen AS (
			SELECT ref, message_id FROM sightings WHERE chain = ? AND revision = (SELECT revision FROM chain_cursors WHERE chain = ?)
		), concerned AS (
			SELECT p.transfer_id FROM seen JOIN transfer_keys p ON p.ref = seen.ref
			UNION
			SELECT p.transfer_id FROM seen JOIN sightings s ON s.message_id = seen.message_id JOIN transfer_keys p ON p.ref = s.ref
		), woken AS MATERIALIZED (
			SELECT id FROM transfers WHERE id IN (SELECT transfer_id FROM concerned) ORDER BY id {for_update}
		)
		UPDATE transfers SET due_at = 0, wakes = wakes + 1 WHERE id IN (SELECT id FROM woken)`)
)

// advance brings one chain forward. The cursor's revision marks what changed.
func (e *encoder) advance(a *gateway.ChainAdvance) {
	if a == nil {
		return
	}
	chain, to := a.To.Chain, a.To
	if chain == "" || a.From.Chain != chain {
		e.fail("advance of chain %q from %q", chain, a.From.Chain)
		return
	}
	e.first("chain/" + chain)
	e.moveChain(a)
	if a.Replaced > 0 {
		from := e.number("block", a.Replaced)
		e.add(orphanSightings, nil, chain, chain, from)
		e.add(dropBlocks, nil, chain, from)
	}
	for _, b := range a.Blocks {
		e.add(insertBlock, nil, chain, e.number("block", b.Number), b.Hash[:], b.Parent[:], micros(b.Time))
	}
	if len(a.Blocks) > 0 {
		e.add(adoptSightings, nil, chain, chain)
	}
	for _, s := range a.Sightings {
		if s.Chain != chain {
			e.fail("sighting of chain %q in an advance of %q", s.Chain, chain)
			return
		}
		e.add(insertSighting, nil,
			chain, e.number("block", s.Block), s.Hash[:], pattern(uint64(s.LogIndex)), s.Tx[:], micros(s.Time), string(s.Kind), optional(s.Ref), optional(s.MessageID),
			pattern(s.Sequence), s.Contract[:], printable(s.Units), printable(s.Fee), printable(s.Gas), s.Token[:], s.Wallet[:], printable(s.Detail), chain)
	}
	e.add(finalizeSightings, nil, chain, chain, e.number("block", to.Finalized))
	e.add(wakeSighted, nil, chain, chain)
	if to.Finalized > 1 {
		e.add(pruneBlocks, nil, chain, e.number("block", to.Finalized-1))
	}
}

func (e *encoder) moveChain(a *gateway.ChainAdvance) {
	from, to := a.From.Head, a.To.Head
	args := []any{e.number("block", to.Number), to.Hash[:], to.Parent[:], micros(to.Time), e.number("block", a.To.Finalized), a.To.Chain}
	moved := func(lookup) error {
		return gateway.Errorf(gateway.CodeLeaseLost, "commit", gateway.RetryNever, "the cursor of %s isn't at block %d %s", a.To.Chain, from.Number, from.Hash.Hex())
	}
	if from == (gateway.Block{}) {
		e.add(startChain, moved, args...)
		return
	}
	e.add(moveChain, moved, append(args, e.number("block", from.Number), from.Hash[:])...)
}
