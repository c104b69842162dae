package storetest

import (
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

var recoveryCases = []testCase{
	{"a recovery begins at once, and is due at once again when its transfer gets stuck again", recoveryBegins},
	{"a recovery is read as it was written", recoveryStored},
	{"a recovery moves from the version that was read", recoveryVersion},
	{"recoveries are due in the order of their times", recoveriesDue},
	{"a recovery begins for transfers of the store alone", recoveryOfNothing},
}

func (b *bundle) recovery(id string) gateway.Recovery {
	b.Helper()
	r, found, err := b.store.Recovery(b.Context(), id)
	require.NoError(b, err)
	require.True(b, found)
	return r
}

// due gives the ids of what is due, and when the next is.
func (b *bundle) due(now time.Time, n int) (ids []string, next time.Time) {
	b.Helper()
	due, next, err := b.store.DueRecoveries(b.Context(), now, n)
	require.NoError(b, err)
	for _, r := range due {
		ids = append(ids, r.TransferID)
	}
	return ids, next
}

// moved gives the step that makes a recovery due at a time.
func moved(r gateway.Recovery, due time.Time) *gateway.Commit {
	r.Version++
	r.DueAt = due
	return &gateway.Commit{Recoveries: []gateway.RecoveryStep{{Recovery: r}}}
}

func recoveryBegins(b *bundle) {
	t := b.received("a", 1)[0]
	_, found, err := b.store.Recovery(b.Context(), t.ID)
	require.NoError(b, err)
	require.False(b, found)
	b.commit(&gateway.Commit{Stuck: []string{t.ID}})
	ids, _ := b.due(noon, 10)
	require.Equal(b, []string{t.ID}, ids)

	r := b.recovery(t.ID)
	r.Cause, r.Tries = gateway.CauseCursed, 2
	b.commit(moved(r, noon.Add(time.Hour)))
	ids, next := b.due(noon, 10)
	require.Empty(b, ids)
	require.True(b, noon.Add(time.Hour).Equal(next), "%s", next)

	b.commit(&gateway.Commit{Stuck: []string{t.ID}})
	ids, _ = b.due(noon, 10)
	require.Equal(b, []string{t.ID}, ids)
	again := b.recovery(t.ID)
	require.Equal(b, gateway.CauseCursed, again.Cause, "what was found out stays")
	require.Equal(b, 2, again.Tries)
	b.refused(gateway.CodeVersion, moved(r, noon)) // whoever was at work meanwhile reads again
}

func recoveryStored(b *bundle) {
	t := b.received("a", 1)[0]
	b.commit(&gateway.Commit{Stuck: []string{t.ID}})
	r := gateway.Recovery{
		TransferID: t.ID, Version: 2, DueAt: noon.Add(time.Minute), Cause: gateway.CauseOutOfGas, Detail: "ReceiverError: no reason given \x00", Advice: "wait",
		Purpose: gateway.PurposeExecute, Gas: 800_000, LookedAt: noon, Looks: 3, Proposal: "prop_1", Spent: "prop_0", Intent: "int_1", MaxGasPrice: "7",
		Tx: hash("tx"), Tries: 1,
	}
	b.commit(&gateway.Commit{Recoveries: []gateway.RecoveryStep{{Recovery: r}}})
	got := b.recovery(t.ID)
	r.Detail = "ReceiverError: no reason given "
	require.True(b, r.DueAt.Equal(got.DueAt) && r.LookedAt.Equal(got.LookedAt))
	got.DueAt, got.LookedAt = r.DueAt, r.LookedAt
	require.Equal(b, r, got)
}

func recoveryVersion(b *bundle) {
	t := b.received("a", 1)[0]
	b.refused(gateway.CodeNotFound, moved(gateway.Recovery{TransferID: t.ID, Version: 1}, noon))
	b.commit(&gateway.Commit{Stuck: []string{t.ID}})
	r := b.recovery(t.ID)
	b.commit(moved(r, noon.Add(time.Minute)))
	b.refused(gateway.CodeVersion, moved(r, noon.Add(time.Hour)))
	require.True(b, noon.Add(time.Minute).Equal(b.recovery(t.ID).DueAt))
}

func recoveriesDue(b *bundle) {
	all := b.received("a", 3)
	for i, t := range all {
		b.commit(&gateway.Commit{Stuck: []string{t.ID}})
		b.commit(moved(b.recovery(t.ID), noon.Add(time.Duration(3-i)*time.Second)))
	}
	ids, next := b.due(noon.Add(2*time.Second), 10)
	require.Equal(b, []string{all[2].ID, all[1].ID}, ids)
	require.True(b, noon.Add(3*time.Second).Equal(next), "%s", next)
	ids, _ = b.due(noon.Add(time.Minute), 1)
	require.Equal(b, []string{all[2].ID}, ids)
	_, next = b.due(noon.Add(time.Minute), 10)
	require.Zero(b, next)
}

func recoveryOfNothing(b *bundle) {
	require.Error(b, b.store.Commit(b.Context(), &gateway.Commit{Stuck: []string{"tr_of_nobody"}}))
	_, found, err := b.store.Recovery(b.Context(), "tr_of_nobody")
	require.NoError(b, err)
	require.False(b, found)
}
