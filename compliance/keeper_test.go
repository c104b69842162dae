package compliance_test

import (
	"context"
	"encoding/json"
	"log/slog"
	"maps"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/compliance"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// releases is a store of releases with a memory.
type releases struct {
	mu       sync.Mutex
	updates  []gateway.PolicyUpdate
	contents map[string][]byte
}

func (r *releases) Commit(_ context.Context, c *gateway.Commit) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	u := c.PolicyUpdate
	if u == nil {
		return nil
	}
	if u.Release.Number != int64(len(r.updates)+1) {
		return gateway.Errorf(gateway.CodeVersion, "commit", gateway.RetryAfterChange, "release %d is the last one", len(r.updates))
	}
	r.updates = append(r.updates, *u)
	for _, c := range u.Contents {
		r.contents[string(c.Part)+c.Digest] = c.Content
	}
	return nil
}

func (r *releases) PolicyNow(context.Context) (int64, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	return int64(len(r.updates)), nil
}

func (r *releases) PolicyReleases(_ context.Context, after int64, n int) (found []gateway.PolicyRelease, _ error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, u := range r.updates[min(int(after), len(r.updates)):] {
		if len(found) < n {
			found = append(found, u.Release)
		}
	}
	return found, nil
}

func (r *releases) PolicyLatest(_ context.Context, upTo int64, n int) (found []gateway.PolicyRelease, _ error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for i := min(int(upTo), len(r.updates)) - 1; i >= 0 && len(found) < n; i-- {
		found = append(found, r.updates[i].Release)
	}
	return found, nil
}

func (r *releases) PolicyContent(_ context.Context, part gateway.PolicyPart, digest string) ([]byte, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	content, ok := r.contents[string(part)+digest]
	if !ok {
		return nil, gateway.Errorf(gateway.CodeNotFound, "read policy", gateway.RetryNever, "no %s %s", part, digest)
	}
	return content, nil
}

// clock is a time that a test sets.
type clock struct {
	mu  sync.Mutex
	now time.Time
}

func (c *clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

func (c *clock) set(t time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = t
}

// office is a gateway as far as the policy goes.
type office struct {
	t      *testing.T
	clock  *clock
	store  *releases
	engine *compliance.Engine
	keeper *compliance.Keeper
}

func defaultBundle(t *testing.T) compliance.Bundle {
	t.Helper()
	b, err := compliance.ReadBundle(compliance.DefaultBundle())
	require.NoError(t, err)
	return b
}

func newOffice(t *testing.T) *office {
	t.Helper()
	h := &office{t: t, clock: &clock{now: noon}, store: &releases{contents: map[string][]byte{}}}
	h.open(h.clock)
	return h
}

// open starts another gateway on the same store.
func (h *office) open(c *clock) *office {
	h.t.Helper()
	next := &office{t: h.t, clock: c, store: h.store, engine: defaultEngine(h.t)}
	var err error
	next.keeper, err = compliance.OpenPolicy(h.t.Context(), compliance.KeeperConfig{
		Store: h.store, Engine: next.engine, Now: c.Now, Log: slog.New(slog.DiscardHandler), Check: compliance.CheckOptions{Budget: patient},
	}, defaultBundle(h.t))
	require.NoError(h.t, err)
	if h.keeper == nil {
		*h = *next
	}
	return next
}

// blocking gives the files of the default bundle with one more blocked name.
func blocking(t *testing.T, name string) map[string]string {
	t.Helper()
	b := defaultBundle(t)
	files := b.Files()
	blocked := maps.Clone(b.Data["blocked"].(map[string]any))
	blocked["names"] = append([]any{name}, blocked["names"].([]any)...)
	data := maps.Clone(b.Data)
	data["blocked"] = blocked
	raw, err := json.Marshal(data)
	require.NoError(t, err)
	files["data.json"] = string(raw)
	return files
}

func (h *office) propose(changes compliance.PolicyChanges) (gateway.Proposal, error) {
	raw, err := json.Marshal(changes)
	require.NoError(h.t, err)
	p, err := h.keeper.Draft(h.t.Context(), raw)
	p.ID, p.Kind, p.State, p.ProposedBy, p.Version = "prop_1", gateway.ProposalPolicy, gateway.ProposalOpen, "oscar", 1
	p.Barred, p.CreatedAt, p.ExpiresAt = []string{"oscar"}, h.clock.Now(), h.clock.Now().Add(time.Hour)
	return p, err
}

// approve decides a proposal as engine.Proposals does.
func (h *office) approve(p gateway.Proposal) error {
	decided, err := p.Vote(gateway.Vote{Credential: "olga", Approve: true, At: h.clock.Now()})
	require.NoError(h.t, err)
	require.Equal(h.t, gateway.ProposalApproved, decided.State)
	c := &gateway.Commit{Proposals: []gateway.Proposal{decided}}
	if err := h.keeper.Decided(h.t.Context(), decided, decided.Votes[0], c); err != nil {
		return err
	}
	require.NoError(h.t, h.store.Commit(h.t.Context(), c))
	h.keeper.Committed(h.t.Context(), decided)
	return nil
}

func (h *office) release(changes compliance.PolicyChanges) {
	h.t.Helper()
	p, err := h.propose(changes)
	require.NoError(h.t, err)
	require.NoError(h.t, h.approve(p))
}

func (h *office) outcome() gateway.Outcome {
	h.t.Helper()
	d, err := h.engine.Screen(h.t.Context(), payment(), nil, h.clock.Now())
	require.NoError(h.t, err)
	return d.Outcome
}

const creditor = "Beta Woods"

func TestAnApprovedReleaseIsInForceOnEveryGateway(t *testing.T) {
	t.Parallel()
	h := newOffice(t)
	other := h.open(h.clock)
	require.Equal(t, gateway.Allow, h.outcome())
	p, err := h.propose(compliance.PolicyChanges{Files: blocking(t, creditor)})
	require.NoError(t, err)
	require.Equal(t, 1, p.Required)
	require.Contains(t, string(p.Content), `added to data.blocked.names: \"Beta Woods\"`)
	require.Equal(t, gateway.Allow, h.outcome(), "nobody has approved it")
	require.NoError(t, h.approve(p))
	require.Equal(t, gateway.Deny, h.outcome())
	require.EqualValues(t, 2, h.keeper.Revision())

	require.Equal(t, gateway.Allow, other.outcome())
	require.EqualValues(t, 1, other.keeper.Revision(), "what it signs names the release that it knows")
	_, next, err := other.keeper.Step(t.Context(), noon)
	require.NoError(t, err)
	require.Equal(t, noon.Add(time.Second), next)
	require.Equal(t, gateway.Deny, other.outcome())
	require.EqualValues(t, 2, other.keeper.Revision())

	late := h.open(h.clock)
	require.Equal(t, gateway.Deny, late.outcome(), "the configured bundle is where an empty store begins, and nothing more")
	require.Empty(t, late.keeper.Notes(), "it is what the store began with")
}

func TestARollbackGivesBackWhatAReleaseWas(t *testing.T) {
	t.Parallel()
	h := newOffice(t)
	h.release(compliance.PolicyChanges{Files: blocking(t, creditor)})
	require.Equal(t, gateway.Deny, h.outcome())
	h.release(compliance.PolicyChanges{RollbackTo: 1})
	require.Equal(t, gateway.Allow, h.outcome())
	all, err := h.store.PolicyReleases(t.Context(), 0, 10)
	require.NoError(t, err)
	require.Len(t, all, 3)
	require.Equal(t, all[0].PolicyDigests, all[2].PolicyDigests)
	require.EqualValues(t, 1, all[2].RollbackTo)
	require.Equal(t, []string{"olga"}, all[2].ApprovedBy)

	_, err = h.propose(compliance.PolicyChanges{RollbackTo: 9})
	require.ErrorContains(t, err, "there is no release 9")
}

func TestAScheduledReleaseWaitsForItsTime(t *testing.T) {
	t.Parallel()
	h := newOffice(t)
	later := noon.Add(5 * time.Minute)
	h.release(compliance.PolicyChanges{Files: blocking(t, creditor), Effective: later})
	d, err := h.engine.Screen(t.Context(), payment(), nil, noon)
	require.NoError(t, err)
	require.Equal(t, gateway.Allow, d.Outcome)
	require.Equal(t, later, d.Expires, "no allow of the old rules outlives them")
	h.clock.set(later)
	_, _, err = h.keeper.Step(t.Context(), later)
	require.NoError(t, err)
	require.Equal(t, gateway.Deny, h.outcome())
}

func TestALaterReleaseTakesThePlaceOfOneThatWaits(t *testing.T) {
	t.Parallel()
	h := newOffice(t)
	later := noon.Add(5 * time.Minute)
	h.release(compliance.PolicyChanges{Files: blocking(t, creditor), Effective: later})
	h.release(compliance.PolicyChanges{Files: blocking(t, "Somebody Else")})
	require.Equal(t, gateway.Allow, h.outcome())
	h.clock.set(later)
	require.NoError(t, h.keeper.Refresh(t.Context()))
	require.Equal(t, gateway.Allow, h.outcome())
}

func TestAReleaseThatAnotherOneOvertookIsRefused(t *testing.T) {
	t.Parallel()
	h := newOffice(t)
	one, err := h.propose(compliance.PolicyChanges{Files: blocking(t, creditor)})
	require.NoError(t, err)
	two, err := h.propose(compliance.PolicyChanges{Files: blocking(t, "Somebody Else")})
	require.NoError(t, err)
	require.NoError(t, h.approve(one))
	err = h.approve(two)
	require.Equal(t, gateway.CodeConflict, gateway.CodeOf(err), "%v", err)
	require.Equal(t, gateway.Deny, h.outcome(), "it would have undone the other one")
}

func TestAReleaseRefusesWhatFailsTheCheck(t *testing.T) {
	t.Parallel()
	h := newOffice(t)
	files := blocking(t, creditor)
	files["review.rego"] = strings.Replace(files["review.rego"], "input.transfer.amount", "input.transfer.amonut", 1)
	_, err := h.propose(compliance.PolicyChanges{Files: files})
	require.Equal(t, gateway.CodeInvalidRequest, gateway.CodeOf(err))
	var refused *gateway.Error
	require.ErrorAs(t, err, &refused)
	require.Regexp(t, `^review\.rego:\d+:\d+$`, refused.Faults[0].Path)
	require.Contains(t, refused.Faults[0].Hint, "amonut")

	for _, bad := range []string{`{}`, `{"files":{"../a.rego":"package policy.a"}}`, `{"files":{"a.rego":"package a"},"rollback_to":1}`, `{"file":{}}`, `7`} {
		_, err := h.keeper.Draft(t.Context(), json.RawMessage(bad))
		require.Equal(t, gateway.CodeInvalidRequest, gateway.CodeOf(err), bad)
	}
	_, err = h.propose(compliance.PolicyChanges{RollbackTo: 1})
	require.ErrorContains(t, err, "like this already")
}

func TestAStoreThatWasChangedPastTheGatewayIsNotUsed(t *testing.T) {
	t.Parallel()
	h := newOffice(t)
	other := h.open(h.clock)
	p, err := h.propose(compliance.PolicyChanges{Files: blocking(t, creditor)})
	require.NoError(t, err)
	require.NoError(t, h.approve(p))
	for key, content := range h.store.contents {
		h.store.contents[key] = []byte(strings.ReplaceAll(string(content), creditor, "Nobody"))
	}
	_, _, err = other.keeper.Step(t.Context(), noon)
	require.ErrorContains(t, err, "past the gateway")
	require.Error(t, other.keeper.Ready(t.Context()))
	require.EqualValues(t, 1, other.keeper.Revision(), "so that nothing is signed")
}

var _ engine.Revisions = (*compliance.Keeper)(nil)
