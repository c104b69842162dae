package compliance_test

import (
	"context"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/compliance"
	"github.com/vostro-gateway/vostro/gateway"
)

func TestOneOfficerTakesAClearanceBackAndWhatRestedOnItIsScreenedAgain(t *testing.T) {
	t.Parallel()
	b := screeningBench(t, nobody+"X-2,Person,Ivan Examplov,,,bg,,house\n")
	tr := paidTo("Ivan Examplov", "BG")
	h := screen(t, b.engine, tr)
	require.Equal(t, gateway.Hold, h.Outcome)
	entry, ok := b.lists.set.Entry("house", "X-2")
	require.True(t, ok)
	b.shelf.kept = append(b.shelf.kept, gateway.Clearance{Number: 1, Party: "EXAMPLOV IVAN|BG|||", List: "house", Entry: "X-2", Digest: entry.Digest(), Expires: noon.AddDate(1, 0, 0)})
	require.NoError(t, b.cleared.Refresh(t.Context()))
	d := screen(t, b.engine, tr)
	require.Equal(t, gateway.Allow, d.Outcome)
	require.True(t, b.engine.Current(&d))

	require.ErrorContains(t, b.cleared.Revoke(t.Context(), 1, "olga", " "), "say why")
	require.Equal(t, gateway.CodeNotFound, gateway.CodeOf(b.cleared.Revoke(t.Context(), 2, "olga", "x")))
	require.NoError(t, b.cleared.Revoke(t.Context(), 1, "olga", "the passport was another's"))
	require.Equal(t, []gateway.Revocation{{Number: 1, Clearance: 1, By: "olga", Reason: "the passport was another's", At: noon}}, b.shelf.revoked)
	require.False(t, b.engine.Current(&d), "nothing is signed by what was allowed under it")
	again := screen(t, b.engine, tr)
	require.Equal(t, gateway.Hold, again.Outcome)
	require.True(t, b.engine.Current(&again))
	require.Equal(t, gateway.CodeNotFound, gateway.CodeOf(b.cleared.Revoke(t.Context(), 1, "olga", "x")), "once")
}

func TestWhatWasClearedBeforeARevocationHoldsNeverAgain(t *testing.T) {
	t.Parallel()
	const entry = "X-2"
	b := screeningBench(t, nobody+entry+",Person,Ivan Examplov,,,bg,,house\n")
	listed, ok := b.lists.set.Entry("house", entry)
	require.True(t, ok)
	now := noon
	gateways := []*compliance.Clearances{b.cleared}
	opens := func() {
		c := &compliance.Clearances{Store: b.shelf, Commits: b.shelf, Lists: b.lists, Now: func() time.Time { return now }, Log: slog.New(slog.DiscardHandler)}
		gateways = append(gateways, c)
	}
	b.cleared.Now = func() time.Time { return now }
	clear := func(digest string, good time.Duration) {
		b.shelf.kept = append(b.shelf.kept, gateway.Clearance{
			Number: int64(len(b.shelf.kept) + 1), Party: "EXAMPLOV IVAN|BG|||", List: "house", Entry: entry, Digest: digest, Expires: now.Add(good),
		})
	}
	known := func(digest string) (numbers []int64) {
		for _, c := range gateways {
			require.NoError(t, c.Refresh(t.Context()))
			found, ok := c.Cleared("EXAMPLOV IVAN|BG|||", "house", entry, digest, now)
			if !ok {
				found.Number = 0
			}
			numbers = append(numbers, found.Number)
		}
		return numbers
	}
	before := strings.Repeat("b", 64) // what the entry said once
	clear(listed.Digest(), 1000*time.Hour)
	require.Equal(t, []int64{1}, known(listed.Digest()))
	clear(before, 1000*time.Hour)
	clear(listed.Digest(), time.Hour)
	opens()
	require.Equal(t, []int64{3, 3}, known(listed.Digest()), "the later one took the place of the first")
	require.Equal(t, []int64{2, 2}, known(before))

	b.shelf.kept = append(b.shelf.kept, gateway.Clearance{Number: 4, Party: "SOMEBODY ELSE||||", List: "house", Entry: entry, Digest: listed.Digest(), Expires: now.AddDate(1, 0, 0)})
	known("")

	require.NoError(t, b.cleared.Revoke(t.Context(), 3, "olga", "another's passport"))
	for _, c := range gateways {
		require.NoError(t, c.Refresh(t.Context()))
		_, ok := c.Cleared("SOMEBODY ELSE||||", "house", entry, listed.Digest(), now)
		require.True(t, ok, "what is cleared of others stays")
	}
	require.Equal(t, []int64{0, 0}, known(listed.Digest()))
	now = now.Add(2 * time.Hour) // the one that was taken back would have expired
	opens()
	require.Equal(t, []int64{0, 0, 0}, known(listed.Digest()), "at a gateway that starts now as at those that run")
	require.Equal(t, []int64{0, 0, 0}, known(before), "also when the list goes back to what it said")

	clear(listed.Digest(), time.Hour)
	require.Equal(t, []int64{5, 5, 5}, known(listed.Digest()), "who is cleared anew is cleared")
	now = now.Add(2 * time.Hour)
	opens()
	require.Equal(t, []int64{0, 0, 0, 0}, known(listed.Digest()))
}

// register keeps versions of lists as a store does.
type register struct {
	mu    sync.Mutex
	known []string
}

func (r *register) Commit(_ context.Context, c *gateway.Commit) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if c.ListVersion.Version != int64(len(r.known)+1) {
		return gateway.Errorf(gateway.CodeVersion, "commit", gateway.RetryAfterChange, "too late")
	}
	r.known = append(r.known, c.ListVersion.Digest)
	return nil
}

func (r *register) ScreeningNow(context.Context) (gateway.ScreeningFence, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	return gateway.ScreeningFence{Lists: int64(len(r.known))}, nil
}

func (r *register) ListVersion(_ context.Context, digest string) (int64, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for i, known := range r.known {
		if known == digest {
			return int64(i + 1), nil
		}
	}
	return 0, nil
}

func TestAGatewayWithOlderListsStandsAsideUntilItHasTheLastOnes(t *testing.T) {
	t.Parallel()
	store := &register{}
	const old, later = nobody, nobody + "X-2,Person,Ivan Examplov,,,bg,,house\n"
	open := func(rows string) (*compliance.ListVersions, *listing) {
		lists := &listing{}
		lists.is(t, rows)
		v := &compliance.ListVersions{Store: store, Lists: lists, Cleared: &compliance.Clearances{}, Owner: rows, Log: slog.New(slog.DiscardHandler)}
		require.NoError(t, v.Refresh(t.Context(), noon))
		return v, lists
	}
	look := func(v *compliance.ListVersions) bool {
		require.NoError(t, v.Refresh(t.Context(), noon))
		return v.Open()
	}
	a, files := open(old)
	b, _ := open(old)
	require.True(t, look(a))
	require.True(t, look(b), "the same lists are the same version")
	require.Equal(t, gateway.ScreeningFence{Lists: 1}, a.Fence())

	c, _ := open(later)
	require.True(t, look(c))
	require.Equal(t, gateway.ScreeningFence{Lists: 2}, c.Fence())
	require.Equal(t, gateway.ScreeningFence{Lists: 1}, a.Fence(), "the store refuses what it signs before it looks again")
	require.False(t, look(a))
	require.ErrorContains(t, a.Ready(t.Context()), "another gateway has had other sanctions lists since")
	require.True(t, look(c), "and doesn't fall back to the older ones")

	files.is(t, later)
	require.False(t, a.Open(), "until it is known which version these are")
	require.True(t, look(a))
	require.NoError(t, a.Ready(t.Context()))
	require.Equal(t, gateway.ScreeningFence{Lists: 2}, a.Fence())

	files.is(t, later+"X-3,Person,Anna Examplova,,,bg,,house\n")
	require.False(t, a.Open(), "nor with files that nobody had before")
	require.True(t, look(a))

	none := &compliance.ListVersions{Store: store, Cleared: &compliance.Clearances{}, Log: slog.New(slog.DiscardHandler)}
	require.False(t, look(none), "nor does one sign that screens by no lists at all")
}
