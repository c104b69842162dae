package compliance

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// PolicyStore is where the releases of the policy are kept.
type PolicyStore interface {
	engine.Committer
	// PolicyNow gives the number of the last release, 0 while there is none.
	PolicyNow(ctx context.Context) (int64, error)
	// PolicyReleases gives up to n releases after a number, oldest first.
	PolicyReleases(ctx context.Context, after int64, n int) ([]gateway.PolicyRelease, error)
	// PolicyLatest gives up to n releases up to a number, the last one first.
	PolicyLatest(ctx context.Context, upTo int64, n int) ([]gateway.PolicyRelease, error)
	PolicyContent(ctx context.Context, part gateway.PolicyPart, digest string) ([]byte, error)
}

// KeeperConfig says what a Keeper works with.
type KeeperConfig struct {
	Store     PolicyStore
	Engine    *Engine
	Approvals int          // other credentials that must approve a release; 0: 1
	Check     CheckOptions // what is demanded of a release
	Now       func() time.Time
	Log       engine.Logger
}

// Keeper keeps the policy in force that the store has: it takes the first release
// from the configured bundle, follows releases that other gateways make, puts
// those that wait for their time in force when it has come, and is the matter of
// proposals of releases. It is safe for concurrent use.
type Keeper struct {
	config KeeperConfig
	head   atomic.Int64 // the last release that is known here

	mu      sync.Mutex // one refresh at a time
	inForce gateway.PolicyRelease
	next    time.Time // when a release that waits takes effect; zero: none waits
	failure error     // of the last refresh
	notes   []string
}

var (
	_ engine.Drafting = (*Keeper)(nil)
	_ engine.Stepper  = (*Keeper)(nil)
)

// followEvery is how long a release that another gateway made may go unnoticed.
// Nothing is signed by an older one: the submit stage asks the store.
const followEvery = time.Second

// OpenPolicy puts the store's policy in force. A store without one takes the
// configured bundle as release 1. Later, a configured bundle that says something
// else is not applied: Notes tells so.
func OpenPolicy(ctx context.Context, c KeeperConfig, configured Bundle) (*Keeper, error) {
	k := &Keeper{config: c}
	k.config.Approvals = max(c.Approvals, 1)
	for {
		now, err := c.Store.PolicyNow(ctx)
		if err != nil {
			return nil, fmt.Errorf("open policy: %w", err)
		}
		if now > 0 {
			break
		}
		if err := k.take(ctx, configured); err != nil && gateway.CodeOf(err) != gateway.CodeVersion {
			return nil, err
		}
	}
	if err := k.Refresh(ctx); err != nil {
		return nil, err
	}
	return k, k.compare(ctx, configured)
}

// take stores the configured bundle as the first release.
func (k *Keeper) take(ctx context.Context, configured Bundle) error {
	digests, err := configured.Digests()
	if err != nil {
		return err
	}
	contents, err := configured.Contents()
	if err != nil {
		return err
	}
	now := k.config.Now().UTC()
	u := &gateway.PolicyUpdate{
		Release:  gateway.PolicyRelease{Number: 1, PolicyDigests: digests, ProposedBy: gateway.ActorConfiguration, At: now, Effective: now},
		Contents: contents,
	}
	if err := k.config.Store.Commit(ctx, &gateway.Commit{PolicyUpdate: u}); err != nil {
		return fmt.Errorf("store policy: %w", err)
	}
	k.config.Log.Info("the configured bundle is release 1 of the store's policy", "rules", digests.Rules, "data", digests.Data)
	return nil
}

// compare notes when the configured bundle is neither what the store took from it
// nor what is in force.
func (k *Keeper) compare(ctx context.Context, configured Bundle) error {
	digests, err := configured.Digests()
	if err != nil {
		return err
	}
	first, err := k.config.Store.PolicyReleases(ctx, 0, 1)
	if err != nil {
		return fmt.Errorf("open policy: %w", err)
	}
	same := func(d gateway.PolicyDigests) bool { return d.Rules == digests.Rules && d.Data == digests.Data }
	if same(k.inForce.PolicyDigests) || len(first) > 0 && same(first[0].PolicyDigests) {
		return nil
	}
	k.config.Log.Warn("the configured bundle is not applied: the store's policy is in force, and only proposals change it; to propose what the bundle says, run vostro policy propose DIR",
		"in_force", k.inForce.Number, "in_force_rules", k.inForce.Rules, "bundle_rules", digests.Rules)
	k.notes = []string{fmt.Sprintf("the configured bundle differs from release %d of the policy in force and is not applied; vostro policy propose DIR proposes it", k.inForce.Number)}
	return nil
}

// Notes gives what an operator should know, from the start.
func (k *Keeper) Notes() []string { return k.notes }

// Ready reports why the store's policy isn't the one in force here.
func (k *Keeper) Ready(context.Context) error {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.failure
}

// Revision is the number of the last release that is known here. A commit that
// names it fails once there is a later one.
func (k *Keeper) Revision() int64 { return k.head.Load() }

// Refresh puts the release in force that the store and the time say. What was
// begun under an older one ends under it.
func (k *Keeper) Refresh(ctx context.Context) error {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.failure = k.refresh(ctx)
	return k.failure
}

func (k *Keeper) refresh(ctx context.Context) error {
	const op = "follow policy"
	head, err := k.config.Store.PolicyNow(ctx)
	if err != nil {
		return fmt.Errorf("%s: %w", op, err)
	}
	now := k.config.Now()
	if head == k.head.Load() && (k.next.IsZero() || now.Before(k.next)) {
		return nil
	}
	due, next, err := k.due(ctx, head, now)
	if err != nil {
		return fmt.Errorf("%s: %w", op, err)
	}
	if due.Number != k.inForce.Number {
		b, err := k.bundle(ctx, due.PolicyDigests)
		if err == nil {
			err = k.config.Engine.Use(ctx, b, next)
		}
		if err != nil {
			return fmt.Errorf("%s to release %d: %w", op, due.Number, err)
		}
		if k.inForce.Number > 0 {
			k.config.Log.Info("another release of the policy is in force", "release", due.Number, "rules", due.Rules, "data", due.Data, "proposal", due.Proposal)
		}
	}
	k.config.Engine.Until(next)
	k.inForce, k.next = due, next
	k.head.Store(head)
	return nil
}

// due gives the release that is in force at a time, and when another one will be.
func (k *Keeper) due(ctx context.Context, head int64, now time.Time) (due gateway.PolicyRelease, next time.Time, err error) {
	const page = 16
	for upTo := head; upTo > 0; upTo -= page {
		found, err := k.config.Store.PolicyLatest(ctx, upTo, page)
		if err != nil {
			return due, next, err
		}
		for _, r := range found {
			if !r.Effective.After(now) {
				return r, next, nil
			}
			// Of those that wait, a later one takes the place of those before it from
			// its own time on.
			if next.IsZero() || r.Effective.Before(next) {
				next = r.Effective
			}
		}
	}
	return due, next, gateway.Errorf(gateway.CodeInternal, "follow policy", gateway.RetryUnknown, "no release up to %d is in the store", head)
}

// bundle gives the parts that digests name.
func (k *Keeper) bundle(ctx context.Context, d gateway.PolicyDigests) (Bundle, error) {
	return FetchBundle(ctx, k.config.Store, d)
}

// Contents gives parts of bundles by their digests.
type Contents interface {
	PolicyContent(ctx context.Context, part gateway.PolicyPart, digest string) ([]byte, error)
}

// FetchBundle puts together what digests name; a part whose digest is empty is left
// out.
func FetchBundle(ctx context.Context, store Contents, d gateway.PolicyDigests) (Bundle, error) {
	var contents []gateway.PolicyContent
	for _, part := range []gateway.PolicyContent{{Part: gateway.PolicyRules, Digest: d.Rules}, {Part: gateway.PolicyTests, Digest: d.Tests}, {Part: gateway.PolicyData, Digest: d.Data}} {
		if part.Digest == "" {
			continue
		}
		content, err := store.PolicyContent(ctx, part.Part, part.Digest)
		if err != nil {
			return Bundle{}, err
		}
		part.Content = content
		contents = append(contents, part)
	}
	return BundleOf(contents)
}

// Step looks whether another gateway has made a release, or one that waits is due.
func (k *Keeper) Step(ctx context.Context, now time.Time) (int, time.Time, error) {
	return 0, now.Add(followEvery), k.Refresh(ctx)
}

// Release has nothing to give back.
func (k *Keeper) Release(context.Context) error { return nil }

// PolicyChanges is what is proposed: a bundle's files, or the number of an
// earlier release.
type PolicyChanges struct {
	Files      map[string]string `json:"files,omitempty"`
	DataOnly   bool              `json:"data_only,omitempty"` // files have no rules: those in force stay
	RollbackTo int64             `json:"rollback_to,omitempty"`
	Effective  time.Time         `json:"effective,omitzero"` // zero: when it is approved
}

// ReleaseReport is what those who decide on a release are told of it.
type ReleaseReport struct {
	Check *CheckReport `json:"check,omitempty"` // of a rollback: none, it was checked when it was released
	Diff  []string     `json:"diff"`            // against the release in force
}

// Draft checks a bundle as vostro policy check does and gives a proposal of its
// release, with a report for those who decide. INVALID_REQUEST lists everything
// that keeps it from being released.
func (k *Keeper) Draft(ctx context.Context, raw json.RawMessage) (gateway.Proposal, error) {
	if err := k.Refresh(ctx); err != nil {
		return gateway.Proposal{}, err
	}
	var changes PolicyChanges
	decoder := json.NewDecoder(bytes.NewReader(raw))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&changes); err != nil {
		return gateway.Proposal{}, invalid("changes", "give files (from name to text), or rollback_to; and perhaps effective: %v", err)
	}
	if (len(changes.Files) > 0) == (changes.RollbackTo > 0) {
		return gateway.Proposal{}, invalid("changes", "give either files or rollback_to")
	}
	current, inForce, err := k.current(ctx)
	if err != nil {
		return gateway.Proposal{}, err
	}
	content := gateway.PolicyProposal{Base: k.Revision(), RollbackTo: changes.RollbackTo, Effective: changes.Effective.UTC()}
	var wanted Bundle
	var report ReleaseReport
	if changes.RollbackTo > 0 {
		wanted, err = k.released(ctx, changes.RollbackTo)
	} else {
		if wanted, err = k.filesOf(&changes, current); err == nil {
			report.Check, err = k.checked(ctx, wanted)
		}
	}
	if err != nil {
		return gateway.Proposal{}, err
	}
	return k.drafted(current, inForce, content, wanted, report)
}

func invalid(path, format string, args ...any) error {
	e := gateway.Errorf(gateway.CodeInvalidRequest, "propose", gateway.RetryAfterChange, format, args...)
	e.Faults = []gateway.Fault{{Path: path, Rule: "policy.form", Hint: e.Error()}}
	return e
}

// checked checks a bundle that is to be released.
func (k *Keeper) checked(ctx context.Context, wanted Bundle) (*CheckReport, error) {
	options := k.config.Check
	if options.Budget <= 0 {
		options.Budget = k.config.Engine.config.Timeout
	}
	report, err := Check(ctx, wanted, options)
	if err != nil {
		return nil, gateway.Errorf(gateway.CodeUnavailable, "propose", gateway.RetrySameBytes, "%w", err)
	}
	if report.Passed() {
		return report, nil
	}
	e := gateway.Errorf(gateway.CodeInvalidRequest, "propose", gateway.RetryAfterChange, "the bundle fails its check in %d places, such as %s", len(report.Findings), report.Findings[0])
	for _, f := range report.Findings[:min(len(report.Findings), maxReasons)] {
		path := f.File
		if f.Line > 0 {
			path = fmt.Sprintf("%s:%d:%d", f.File, f.Line, f.Column)
		}
		e.Faults = append(e.Faults, gateway.Fault{Path: path, Rule: "policy." + f.Rule, Hint: f.Text})
	}
	return nil, e
}

// released gives the bundle of an earlier release.
func (k *Keeper) released(ctx context.Context, number int64) (Bundle, error) {
	found, err := k.config.Store.PolicyReleases(ctx, number-1, 1)
	if err != nil {
		return Bundle{}, fmt.Errorf("read release %d: %w", number, err)
	}
	if len(found) == 0 || found[0].Number != number {
		return Bundle{}, invalid("changes.rollback_to", "there is no release %d", number)
	}
	return k.bundle(ctx, found[0].PolicyDigests)
}

// Decided adds the release that an approved proposal makes. It is CONFLICT when
// there is another release than the one that the proposal was made on: a bundle is
// released whole, and would undo that one.
func (k *Keeper) Decided(ctx context.Context, p gateway.Proposal, v gateway.Vote, c *gateway.Commit) error {
	if p.State != gateway.ProposalApproved {
		return nil
	}
	if err := k.Refresh(ctx); err != nil {
		return err
	}
	content, err := gateway.PolicyProposalOf(p)
	if err != nil {
		return err
	}
	if head := k.Revision(); head != content.Base {
		return gateway.Errorf(gateway.CodeConflict, "vote", gateway.RetryNever,
			"the proposal was made when release %d was the last one, and now release %d is; reject it and propose it anew", content.Base, head)
	}
	wanted, err := k.proposed(ctx, content)
	if err != nil {
		return err
	}
	if _, err := loadBundle(ctx, wanted); err != nil {
		return gateway.Errorf(gateway.CodeConflict, "vote", gateway.RetryAfterChange, "this gateway can't use the bundle: %w", err)
	}
	release := gateway.PolicyRelease{
		Number: content.Base + 1, PolicyDigests: content.PolicyDigests, Proposal: p.ID, ProposedBy: p.ProposedBy, RollbackTo: content.RollbackTo,
		At: v.At, Effective: content.Effective,
	}
	if release.Effective.Before(v.At) {
		release.Effective = v.At
	}
	for _, vote := range p.Votes {
		if vote.Approve {
			release.ApprovedBy = append(release.ApprovedBy, vote.Credential)
		}
	}
	if len(p.Reasons) > 0 {
		release.Reason = p.Reasons[0].Text
	}
	c.PolicyUpdate = &gateway.PolicyUpdate{Release: release}
	if c.PolicyUpdate.Contents, err = wanted.Contents(); err != nil {
		return gateway.Errorf(gateway.CodeInternal, "vote", gateway.RetryNever, "%w", err)
	}
	return nil
}

// proposed gives the bundle that a proposal is about, and refuses one that isn't
// what was proposed.
func (k *Keeper) proposed(ctx context.Context, p gateway.PolicyProposal) (Bundle, error) {
	if p.RollbackTo > 0 {
		return k.bundle(ctx, p.PolicyDigests)
	}
	b, err := ReadFiles(p.Files)
	if err != nil {
		return b, gateway.Errorf(gateway.CodeInternal, "vote", gateway.RetryNever, "%w", err)
	}
	decoder := json.NewDecoder(bytes.NewReader(p.DataText))
	decoder.UseNumber()
	b.Data = map[string]any{}
	if err := decoder.Decode(&b.Data); err != nil {
		return b, gateway.Errorf(gateway.CodeInternal, "vote", gateway.RetryNever, "data of the proposal: %w", err)
	}
	if digests, err := b.Digests(); err != nil || digests != p.PolicyDigests {
		return b, gateway.Errorf(gateway.CodeInternal, "vote", gateway.RetryNever, "the proposal no longer has the digests with which it was made")
	}
	return b, nil
}

// Committed puts an approved release in force before the answer is given.
func (k *Keeper) Committed(ctx context.Context, p gateway.Proposal) {
	if p.State != gateway.ProposalApproved {
		return
	}
	if err := k.Refresh(ctx); err != nil {
		k.config.Log.Warn("the release that was approved is not yet in force here", "proposal", p.ID, "err", err)
	}
}
