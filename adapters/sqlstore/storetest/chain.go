package storetest

import (
	"fmt"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

var chainCases = []testCase{
	{"an advance is stored with its blocks and sightings and wakes whom it concerns", advanceWakes},
	{"an advance from another place than the cursor is refused", advanceFromElsewhere},
	{"a reorg marks what it takes away", reorg},
	{"what returns after a reorg counts again", reorgReturns},
	{"finality marks what lies at or below it", finality},
	{"a broken finality can be seen", brokenFinality},
	{"an execution without reference finds its transfer by message id", executionByMessageID},
	{"a credit without a reference is of the transfer whose message it names", walletCreditByMessageID},
	{"the same sighting again is no news", sightingAgain},
	{"sightings without an advance of the head are kept", sightingsAtCursor},
	{"a stranger's log can't stop a chain from being followed", hostileLog},
	{"blocks below the last but one final are pruned", pruned},
}

// block gives block n of a chain; fork tells versions of it apart.
func block(chain, fork string, n uint64) gateway.Block {
	parent := fork
	if n == 1 {
		parent = ""
	}
	return gateway.Block{Number: n, Hash: hash(chain, fork, n), Parent: hash(chain, parent, n-1), Time: noon.Add(time.Duration(n) * time.Second)}
}

// start begins to follow a chain at a head.
func (b *bundle) start(chain string, head uint64) {
	b.Helper()
	first := block(chain, "", head)
	b.commit(&gateway.Commit{Advance: &gateway.ChainAdvance{
		From: gateway.ChainCursor{Chain: chain}, To: gateway.ChainCursor{Chain: chain, Head: first}, Blocks: []gateway.Block{first},
	}})
}

// advance follows a chain by n blocks of its first version.
func (b *bundle) advance(chain string, n int, finalized uint64, sightings ...gateway.Sighting) {
	b.Helper()
	b.fork(chain, "", n, 0, finalized, sightings...)
}

// fork follows a chain by n blocks of a version, after a reorg from replaced on
// when that isn't zero.
func (b *bundle) fork(chain, version string, n int, replaced, finalized uint64, sightings ...gateway.Sighting) {
	b.Helper()
	b.commit(&gateway.Commit{Advance: b.next(chain, version, n, replaced, finalized, sightings...)})
}

func (b *bundle) next(chain, version string, n int, replaced, finalized uint64, sightings ...gateway.Sighting) *gateway.ChainAdvance {
	b.Helper()
	from, ok, err := b.store.ChainCursor(b.Context(), chain)
	require.NoError(b, err)
	require.True(b, ok)
	a := &gateway.ChainAdvance{From: from, To: from, Replaced: replaced, Sightings: sightings}
	first := from.Head.Number + 1
	if replaced > 0 {
		first = replaced
	}
	for i := range n {
		a.Blocks = append(a.Blocks, block(chain, version, first+uint64(i)))
	}
	if n > 0 {
		a.To.Head = a.Blocks[n-1]
	}
	a.To.Finalized = finalized
	return a
}

// sent gives the sighting of a transfer's send in a block of the first version
// of its source chain.
func sent(t *gateway.Transfer, n uint64) gateway.Sighting { return sentOn(t, "", n) }

func sentOn(t *gateway.Transfer, fork string, n uint64) gateway.Sighting {
	return gateway.Sighting{
		Chain: "ethereum", Block: n, Hash: block("ethereum", fork, n).Hash, LogIndex: 3, Tx: hash("tx", t.ID, n), Time: block("ethereum", fork, n).Time,
		Kind: gateway.SightedSent, Ref: t.Ref, MessageID: hash("message", t.ID, fork), Sequence: 42, Contract: t.Route.Sender, Units: t.Route.Units,
		Fee: "1000", Gas: "123456789012345678901", Token: t.Route.Token,
	}
}

func onBase(t *gateway.Transfer, kind gateway.SightingKind, n uint64) gateway.Sighting {
	s := gateway.Sighting{
		Chain: "base", Block: n, Hash: block("base", "", n).Hash, LogIndex: 5, Tx: hash("dest tx", t.ID, n), Time: block("base", "", n).Time,
		Kind: kind, MessageID: hash("message", t.ID, ""), Sequence: 42, Contract: gateway.Address{9},
	}
	if kind == gateway.SightedCredited {
		s.Ref, s.LogIndex, s.Units, s.Token, s.Wallet = t.Ref, 4, t.Route.Units, t.Route.DestToken, t.Route.Beneficiary
	}
	return s
}

func (b *bundle) sightings(ref gateway.PaymentRef) []gateway.Sighting {
	b.Helper()
	found, err := b.store.Sightings(b.Context(), ref)
	require.NoError(b, err)
	return found
}

// quiet puts a transfer to rest far in the future and counts its wakes.
func (b *bundle) quiet(id string) {
	b.Helper()
	t := b.transfer(id)
	b.commit(&gateway.Commit{Changes: []gateway.Change{nothing(t, noon.Add(1000*time.Hour))}})
}

// woken expects that a transfer is due at once, or isn't.
func (b *bundle) woken(id string, want bool) {
	b.Helper()
	require.Equal(b, want, b.transfer(id).Work.DueAt.IsZero(), "woken: %s", id)
}

func advanceWakes(b *bundle) {
	all := b.received("a", 2)
	_, ok, err := b.store.ChainCursor(b.Context(), "ethereum")
	require.NoError(b, err)
	require.False(b, ok)
	b.start("ethereum", 100)
	b.advance("ethereum", 3, 101, sent(all[0], 102))

	cursor, ok, err := b.store.ChainCursor(b.Context(), "ethereum")
	require.NoError(b, err)
	require.True(b, ok)
	require.Equal(b, gateway.ChainCursor{Chain: "ethereum", Head: block("ethereum", "", 103), Finalized: 101}, cursor)
	blocks, err := b.store.Blocks(b.Context(), "ethereum", 101)
	require.NoError(b, err)
	require.Equal(b, []gateway.Block{block("ethereum", "", 101), block("ethereum", "", 102), block("ethereum", "", 103)}, blocks)
	require.Equal(b, []gateway.Sighting{sent(all[0], 102)}, b.sightings(all[0].Ref))
	require.Empty(b, b.sightings(all[1].Ref))
	b.woken(all[0].ID, true)
	b.woken(all[1].ID, false)
}

func advanceFromElsewhere(b *bundle) {
	t := b.received("a", 1)[0]
	b.start("ethereum", 100)
	stale := b.next("ethereum", "", 1, 0, 100, sent(t, 101))
	b.advance("ethereum", 1, 100)
	b.refused(gateway.CodeLeaseLost, &gateway.Commit{Advance: stale})
	require.Empty(b, b.sightings(t.Ref))

	hijacked := b.next("ethereum", "", 1, 0, 100)
	hijacked.From.Head.Hash = hash("another block of this number")
	b.refused(gateway.CodeLeaseLost, &gateway.Commit{Advance: hijacked})
	first := block("ethereum", "", 5)
	again := &gateway.ChainAdvance{From: gateway.ChainCursor{Chain: "ethereum"}, To: gateway.ChainCursor{Chain: "ethereum", Head: first}, Blocks: []gateway.Block{first}}
	b.refused(gateway.CodeLeaseLost, &gateway.Commit{Advance: again})
	unknown := b.next("ethereum", "", 1, 0, 100)
	unknown.From.Chain, unknown.To.Chain = "base", "base"
	b.refused(gateway.CodeLeaseLost, &gateway.Commit{Advance: unknown})
	cursor, _, err := b.store.ChainCursor(b.Context(), "ethereum")
	require.NoError(b, err)
	require.Equal(b, uint64(101), cursor.Head.Number)
}

func reorg(b *bundle) {
	all := b.received("a", 2)
	b.start("ethereum", 100)
	b.advance("ethereum", 4, 100, sent(all[0], 103), sent(all[1], 101))
	b.quiet(all[0].ID)
	b.quiet(all[1].ID)

	// Blocks 102 to 104 give way to 102' and 103', without the send.
	b.fork("ethereum", "'", 2, 102, 100)
	orphan := sent(all[0], 103)
	orphan.Orphaned = true
	require.Equal(b, []gateway.Sighting{orphan}, b.sightings(all[0].Ref))
	require.False(b, b.sightings(all[1].Ref)[0].Orphaned, "below the reorg")
	b.woken(all[0].ID, true)
	b.woken(all[1].ID, false)
	blocks, err := b.store.Blocks(b.Context(), "ethereum", 100)
	require.NoError(b, err)
	require.Equal(b, []gateway.Block{block("ethereum", "", 100), block("ethereum", "", 101), block("ethereum", "'", 102), block("ethereum", "'", 103)}, blocks)

	// It is mined again, with another message id.
	b.quiet(all[0].ID)
	b.fork("ethereum", "'", 1, 0, 100, sentOn(all[0], "'", 104))
	found := b.sightings(all[0].Ref)
	require.Len(b, found, 2)
	require.True(b, found[0].Orphaned)
	require.False(b, found[1].Orphaned)
	b.woken(all[0].ID, true)
}

func reorgReturns(b *bundle) {
	t := b.received("a", 1)[0]
	b.start("ethereum", 100)
	b.advance("ethereum", 3, 100, sent(t, 102))
	b.fork("ethereum", "'", 3, 101, 100)
	require.True(b, b.sightings(t.Ref)[0].Orphaned)
	b.quiet(t.ID)
	// The first version wins after all; its sighting comes again or not, the
	// block says enough.
	b.fork("ethereum", "", 4, 101, 100)
	require.Equal(b, []gateway.Sighting{sent(t, 102)}, b.sightings(t.Ref))
	b.woken(t.ID, true)

	b.fork("ethereum", "'", 5, 101, 100)
	b.quiet(t.ID)
	b.fork("ethereum", "", 6, 101, 100, sent(t, 102))
	require.Equal(b, []gateway.Sighting{sent(t, 102)}, b.sightings(t.Ref))
	b.woken(t.ID, true)
}

func finality(b *bundle) {
	all := b.received("a", 2)
	b.start("ethereum", 100)
	b.advance("ethereum", 4, 100, sent(all[0], 102), sent(all[1], 103))
	b.quiet(all[0].ID)
	b.quiet(all[1].ID)
	b.advance("ethereum", 1, 102)
	require.True(b, b.sightings(all[0].Ref)[0].Final)
	require.False(b, b.sightings(all[1].Ref)[0].Final)
	b.woken(all[0].ID, true)
	b.woken(all[1].ID, false)
	b.quiet(all[0].ID)
	b.advance("ethereum", 0, 103) // the head stays, finality moves
	require.True(b, b.sightings(all[1].Ref)[0].Final)
	b.woken(all[0].ID, false)
	b.woken(all[1].ID, true)

	orphaned := b.received("b", 1)[0]
	b.advance("ethereum", 1, 103, sent(orphaned, 106))
	b.fork("ethereum", "'", 1, 106, 103)
	b.fork("ethereum", "'", 1, 0, 107)
	require.False(b, b.sightings(orphaned.Ref)[0].Final, "what isn't in the chain can't be final")
}

func brokenFinality(b *bundle) {
	t := b.received("a", 1)[0]
	b.start("ethereum", 100)
	b.advance("ethereum", 3, 103, sent(t, 102))
	require.True(b, b.sightings(t.Ref)[0].Final)
	b.quiet(t.ID)
	b.fork("ethereum", "'", 3, 101, 100)
	found := b.sightings(t.Ref)
	require.True(b, found[0].Orphaned)
	require.True(b, found[0].Final, "it was relied upon")
	b.woken(t.ID, true)
	cursor, _, err := b.store.ChainCursor(b.Context(), "ethereum")
	require.NoError(b, err)
	require.Equal(b, uint64(100), cursor.Finalized)

	b.fork("ethereum", "", 4, 101, 101)
	found = b.sightings(t.Ref)
	require.False(b, found[0].Orphaned)
	require.False(b, found[0].Final, "back, and to become final anew")
	b.advance("ethereum", 1, 102)
	require.True(b, b.sightings(t.Ref)[0].Final)
}

func executionByMessageID(b *bundle) {
	all := b.received("a", 2)
	b.start("ethereum", 100)
	b.start("base", 100)
	// The execution is seen before the send is.
	b.advance("base", 1, 100, onBase(all[0], gateway.SightedExecuted, 101))
	require.Empty(b, b.sightings(all[0].Ref), "nobody knows whose it is")
	b.woken(all[0].ID, false)
	b.advance("ethereum", 1, 100, sent(all[0], 101))
	b.woken(all[0].ID, true)
	require.Len(b, b.sightings(all[0].Ref), 2)

	b.quiet(all[0].ID)
	b.advance("base", 1, 100, onBase(all[0], gateway.SightedFailed, 102), onBase(all[0], gateway.SightedCredited, 102))
	b.woken(all[0].ID, true)
	b.woken(all[1].ID, false)
	kinds := []gateway.SightingKind{}
	for _, s := range b.sightings(all[0].Ref) {
		kinds = append(kinds, s.Kind)
	}
	require.Equal(b, []gateway.SightingKind{gateway.SightedExecuted, gateway.SightedCredited, gateway.SightedFailed, gateway.SightedSent}, kinds, "chain order")

	b.quiet(all[0].ID)
	b.fork("base", "'", 1, 102, 100)
	b.woken(all[0].ID, true)
	b.quiet(all[0].ID)
	b.fork("base", "'", 1, 0, 101)
	b.woken(all[0].ID, true) // the execution became final
}

// A pool that pays a wallet names no reference; a receiver that names another one
// says nothing about this transfer, whatever message it says it of.
func walletCreditByMessageID(b *bundle) {
	all := b.received("a", 2)
	b.start("ethereum", 100)
	b.start("base", 100)
	b.advance("ethereum", 1, 100, sent(all[0], 101))
	b.quiet(all[0].ID)
	paid, foreign := onBase(all[0], gateway.SightedCredited, 101), onBase(all[0], gateway.SightedCredited, 101)
	paid.Ref = gateway.PaymentRef{}
	foreign.Ref, foreign.LogIndex = all[1].Ref, 6
	b.advance("base", 1, 100, paid, foreign)
	b.woken(all[0].ID, true)
	found := b.sightings(all[0].Ref)
	require.Len(b, found, 2)
	require.Equal(b, gateway.SightedCredited, found[0].Kind)
	require.Equal(b, paid.LogIndex, found[0].LogIndex)
	require.Equal(b, paid.Wallet, found[0].Wallet)
}

func sightingAgain(b *bundle) {
	t := b.received("a", 1)[0]
	b.start("ethereum", 100)
	b.advance("ethereum", 2, 102, sent(t, 101))
	b.quiet(t.ID)
	b.advance("ethereum", 0, 102, sent(t, 101))
	b.woken(t.ID, false)
	found := b.sightings(t.Ref)
	require.Len(b, found, 1)
	require.True(b, found[0].Final)
	twoLogs := sent(t, 101)
	twoLogs.LogIndex++
	b.advance("ethereum", 0, 102, twoLogs)
	require.Len(b, b.sightings(t.Ref), 2)
	b.woken(t.ID, true)
}

// sightingsAtCursor is how a send that was found on chain is adopted: under the
// lease, together with the change.
func sightingsAtCursor(b *bundle) {
	t := b.received("a", 1)[0]
	b.start("ethereum", 100)
	b.advance("ethereum", 2, 101)
	held := b.lease(gateway.StageScreen, t.ID, "w1", noon)
	c := &gateway.Commit{
		Advance: b.next("ethereum", "", 0, 0, 101, sent(t, 50)),
		Changes: []gateway.Change{changed(held, gateway.EventAdopted, noon, gateway.Work{Stage: gateway.StageTrack, DueAt: noon.Add(time.Hour)})},
	}
	b.commit(c)
	found := b.sightings(t.Ref)
	require.Len(b, found, 1)
	require.True(b, found[0].Final, "older than the last final block")
	b.woken(t.ID, true)
	b.lease(gateway.StageTrack, t.ID, "w2", noon)
}

func hostileLog(b *bundle) {
	t := b.received("a", 1)[0]
	b.start("ethereum", 100)
	s := sent(t, 101)
	s.Sequence, s.LogIndex, s.Detail = 1<<64-1, 1<<32, "\xff\x00revert"
	b.advance("ethereum", 1, 100, s)
	found := b.sightings(t.Ref)
	require.Len(b, found, 1)
	require.Equal(b, s.Sequence, found[0].Sequence)
	require.Equal(b, s.LogIndex, found[0].LogIndex)
	require.Equal(b, "\uFFFDrevert", found[0].Detail)
}

func pruned(b *bundle) {
	b.start("ethereum", 100)
	b.advance("ethereum", 20, 110)
	blocks, err := b.store.Blocks(b.Context(), "ethereum", 0)
	require.NoError(b, err)
	require.Equal(b, uint64(109), blocks[0].Number, fmt.Sprint(blocks))
	require.Len(b, blocks, 12)
}
