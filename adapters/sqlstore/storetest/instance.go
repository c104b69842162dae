package storetest

import (
	"fmt"
	"maps"
	"sync"
	"sync/atomic"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

var instanceCases = []testCase{
	{"gateways with one configuration work side by side", agreeing},
	{"a gateway with other settings is refused, by their keys, until the others are gone", disagreeing},
	{"a gateway of a later revision begins when those before it have left", replacing},
	{"a gateway that gave no sign of life ends when another has begun otherwise", overtaken},
	{"of gateways with other settings that come together one begins", comeTogether},
	{"two gateways never ask at once whether they may begin", takeTurns},
}

const sign = 20 * time.Second

func member(s Store, owner string, revision int64, settings map[string]string) *engine.Members {
	return &engine.Members{Store: s, Lease: sign, Self: gateway.Instance{Owner: owner, Revision: revision, Settings: settings}}
}

func (b *bundle) enters(m *engine.Members, now time.Time) {
	b.Helper()
	working, err := m.Enter(b.Context(), now)
	require.NoError(b, err)
	require.True(b, working)
}

func settings(changes map[string]string) map[string]string {
	all := map[string]string{"lanes[a→b].fee_ceiling": `"0.01"`, "clients[alpha].bics": "[ALPHDEFFXXX]"}
	maps.Copy(all, changes)
	return all
}

func agreeing(b *bundle) {
	s := b.stores()
	first, second := member(s[0], "g1", 0, settings(nil)), member(s[1], "g2", 3, settings(nil))
	b.enters(first, noon)
	b.enters(second, noon)
	b.enters(first, noon.Add(time.Second))
	require.NoError(b, first.Step(b.Context(), noon.Add(2*time.Second)), "a later revision of the same settings replaces nobody")
	require.NoError(b, second.Step(b.Context(), noon.Add(2*time.Second)))
}

func disagreeing(b *bundle) {
	s := b.stores()
	first := member(s[0], "g1", 2, settings(nil))
	b.enters(first, noon)
	other := settings(map[string]string{"lanes[a→b].fee_ceiling": `"0.02"`, "clients[beta].bics": "[BETADEFFXXX]", "clients[beta].header": `"never"`})
	for _, revision := range []int64{0, 2} {
		second := member(s[1], "g2", revision, other)
		working, err := second.Enter(b.Context(), noon.Add(time.Second))
		require.False(b, working)
		require.Equal(b, gateway.CodeConfiguration, gateway.CodeOf(err))
		require.ErrorContains(b, err, `g1 works on this store with other settings: clients[beta] (set here, unset there), lanes[a→b].fee_ceiling ("0.02" here, "0.01" there)`)
		require.ErrorContains(b, err, "store.revision: 3")
	}
	second := member(s[1], "g2", 0, other)
	for range 2 {
		_, err := second.Enter(b.Context(), noon.Add(sign/2-1))
		require.Equal(b, gateway.RetrySameBytes, gateway.RetryOf(err), "it may be gone")
	}
	require.NoError(b, first.Step(b.Context(), noon.Add(sign/2)), "who was refused has left nothing")
	_, err := second.Enter(b.Context(), noon.Add(sign/2+sign-1))
	require.Equal(b, gateway.RetryAfterChange, gateway.RetryOf(err), "it has given a sign of life")
	b.enters(second, noon.Add(sign/2+sign))
	require.NoError(b, second.Leave(b.Context()))
	b.enters(first, noon.Add(sign/2+sign))
}

func replacing(b *bundle) {
	s := b.stores()
	old, third := member(s[0], "g1", 1, settings(nil)), member(s[0], "g3", 1, settings(nil))
	b.enters(old, noon)
	changed := member(s[1], "g2", 2, settings(map[string]string{"dates.past_days": "3"}))
	working, err := changed.Enter(b.Context(), noon)
	require.NoError(b, err)
	require.False(b, working, "the earlier one still works")

	err = old.Step(b.Context(), noon.Add(time.Second))
	require.Equal(b, gateway.CodeConfiguration, gateway.CodeOf(err))
	require.ErrorContains(b, err, "g2 replaces this one: its configuration has store.revision 2, this one 1; they differ in dates.past_days (unset here, 3 there)")
	_, err = third.Enter(b.Context(), noon.Add(time.Second))
	require.Equal(b, gateway.CodeConfiguration, gateway.CodeOf(err), "nor does another of the earlier revision begin")
	working, err = changed.Enter(b.Context(), noon.Add(2*time.Second))
	require.NoError(b, err)
	require.False(b, working, "until it has left, it may finish what it has begun")
	require.NoError(b, old.Leave(b.Context()))
	b.enters(changed, noon.Add(3*time.Second))
	require.NoError(b, changed.Step(b.Context(), noon.Add(4*time.Second)))
}

func overtaken(b *bundle) {
	s := b.stores()
	away := member(s[0], "g1", 1, settings(nil))
	b.enters(away, noon)
	require.NoError(b, away.Step(b.Context(), noon.Add(sign+time.Second)), "nobody has come meanwhile")
	other := member(s[1], "g2", 1, settings(map[string]string{"dates.past_days": "3"}))
	at := noon.Add(2*sign + time.Second)
	b.enters(other, at)
	err := away.Step(b.Context(), at)
	require.Equal(b, gateway.CodeConfiguration, gateway.CodeOf(err))
	require.ErrorContains(b, err, "g2 works on this store")
	require.NoError(b, other.Step(b.Context(), at))
}

func comeTogether(b *bundle) {
	s := b.stores()
	const n = 8
	begun := make([]bool, n)
	errs := make([]error, n)
	var all sync.WaitGroup
	for i := range n {
		m := member(s[i%len(s)], fmt.Sprint("g", i), 1, settings(map[string]string{"dates.past_days": fmt.Sprint(i)}))
		all.Go(func() { begun[i], errs[i] = m.Enter(b.Context(), noon) })
	}
	all.Wait()
	one := 0
	for i := range n {
		if begun[i] {
			one++
			require.NoError(b, errs[i])
		} else {
			require.Equal(b, gateway.CodeConfiguration, gateway.CodeOf(errs[i]), "%v", errs[i])
		}
	}
	require.Equal(b, 1, one)
}

func takeTurns(b *bundle) {
	s := b.stores()
	var inside, most atomic.Int32
	second := make(chan struct{}, 2)
	ask := func([]gateway.Instance, bool) (bool, error) {
		if n := inside.Add(1); n > 1 {
			most.Store(n)
			second <- struct{}{}
		}
		defer inside.Add(-1)
		select {
		case <-second:
		case <-time.After(time.Second / 2): // the other has had time to come in
		}
		return true, nil
	}
	var all sync.WaitGroup
	for i := range 2 {
		all.Go(func() {
			self := gateway.Instance{Owner: fmt.Sprint("g", i)}
			assert.NoError(b, s[i].Meet(b.Context(), self, noon, sign, ask))
		})
	}
	all.Wait()
	require.Zero(b, most.Load())
}
