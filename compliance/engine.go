package compliance

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"sync/atomic"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/topdown"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// The defaults of Config.
const (
	ApprovalTTLDefault = 10 * time.Minute
	TimeoutDefault     = 100 * time.Millisecond
)

// Config says what an Engine decides by.
type Config struct {
	// Bundle holds the rules and their data. Nil is the default bundle.
	Bundle fs.FS
	// Source, when not nil, is a bundle that was read already, in the place of Bundle.
	Source *Bundle
	// Data replaces top-level members of the bundle's data, such as "blocked".
	Data map[string]any
	// Signer holds the compliance key. Nil: Approve refuses.
	Signer Signer
	// ApprovalTTL is how long an allow is good. Zero is ApprovalTTLDefault.
	ApprovalTTL time.Duration
	// Timeout bounds one evaluation. One that is cut off is tried once more, and
	// then holds. Zero is TimeoutDefault.
	Timeout time.Duration
	// NewID gives the ids of decisions. Required.
	NewID func() string
	// Now measures how long a decision took, and nothing else: when a decision is
	// taken is told by the caller. Nil is time.Now.
	Now func() time.Time
	// History keeps what was approved. Nil: inputs have no aggregates.
	History History
	// NAVs keeps what was published of funds. Nil: inputs have no previous value.
	NAVs NAVHistory
	// Lists are the sanctions lists. Nil: inputs have no screening.
	Lists Lists
	// Lanes tells of lane, token and fees, which only rules that read them are given.
	// Nil: inputs have none of them.
	Lanes engine.LaneFacts
	// Dates tells what clocks and calendars say. Nil: inputs have no calendar.
	Dates Dates
	// Cleared are the false positives that officers have cleared. Nil: none.
	Cleared Cleared
	// Log hears of evaluations that failed. Nil: nobody does.
	Log engine.Logger
}

// Engine decides by one bundle at a time and signs what it allowed. It is safe
// for concurrent use, also while Reload runs.
type Engine struct {
	config  Config
	current atomic.Pointer[bundle]
}

var (
	_ engine.Policy   = (*Engine)(nil)
	_ engine.Approver = (*Engine)(nil)
)

// New compiles the bundle, runs its tests and gives an Engine. It fails with
// CONFIGURATION when the bundle can't be used.
func New(ctx context.Context, c Config) (*Engine, error) {
	if c.NewID == nil {
		return nil, gateway.Errorf(gateway.CodeConfiguration, "policy", gateway.RetryNever, "no source of decision ids")
	}
	if c.Bundle == nil {
		c.Bundle = DefaultBundle()
	}
	if c.ApprovalTTL <= 0 {
		c.ApprovalTTL = ApprovalTTLDefault
	}
	if c.Timeout <= 0 {
		c.Timeout = TimeoutDefault
	}
	if c.Now == nil {
		c.Now = time.Now
	}
	e := &Engine{config: c}
	if c.Source != nil {
		return e, e.load(ctx, *c.Source)
	}
	if err := e.Reload(ctx, c.Bundle); err != nil {
		return nil, err
	}
	return e, nil
}

// Reload puts another bundle in force once it has compiled and passed its own
// tests; until then, and when it fails, the one in force stays. Decisions of
// the old one are no longer Current.
func (e *Engine) Reload(ctx context.Context, files fs.FS) error {
	const op = "load policy"
	from, err := ReadBundle(files)
	if err != nil {
		return gateway.Errorf(gateway.CodeConfiguration, op, gateway.RetryAfterChange, "%w", err)
	}
	for _, key := range slices.Sorted(maps.Keys(e.config.Data)) {
		plain, err := plainData(e.config.Data[key])
		if err != nil {
			return gateway.Errorf(gateway.CodeConfiguration, op, gateway.RetryAfterChange, "data %s: %w", key, err)
		}
		from.Data[key] = plain
	}
	return e.load(ctx, from)
}

// load puts a bundle in force once it has compiled and passed its own tests.
func (e *Engine) load(ctx context.Context, from Bundle) error {
	const op = "load policy"
	b, err := loadBundle(ctx, from)
	if err != nil {
		return gateway.Errorf(gateway.CodeConfiguration, op, gateway.RetryAfterChange, "%w", err)
	}
	results, err := b.test(ctx)
	if err != nil {
		return gateway.Errorf(gateway.CodeConfiguration, op, gateway.RetryAfterChange, "%w", err)
	}
	for _, r := range results {
		if !r.Passed {
			return gateway.Errorf(gateway.CodeConfiguration, op, gateway.RetryAfterChange, "its test %s fails: %s", r.Name, r.Detail)
		}
	}
	e.current.Store(b)
	return nil
}

// Use puts a bundle in force that was tested before it was released, until another
// one will be; see Until.
func (e *Engine) Use(ctx context.Context, from Bundle, until time.Time) error {
	b, err := loadBundle(ctx, from)
	if err != nil {
		return gateway.Errorf(gateway.CodeConfiguration, "load policy", gateway.RetryAfterChange, "%w", err)
	}
	b.until = until
	e.current.Store(b)
	return nil
}

// Until says when another bundle will be in force; zero: that isn't known. No
// allow of the one in force is good any longer than that.
func (e *Engine) Until(t time.Time) {
	for {
		b := e.current.Load()
		next := *b
		next.until = t
		if b.until.Equal(t) || e.current.CompareAndSwap(b, &next) {
			return
		}
	}
}

// expiry gives how long an allow of now is good.
func (e *Engine) expiry(b *bundle, now time.Time) time.Time {
	expires := now.Add(e.config.ApprovalTTL)
	if !b.until.IsZero() && b.until.Before(expires) {
		return b.until
	}
	return expires
}

// BundleData gives the digests in force.
func (e *Engine) BundleData() (bundle, data string) {
	b := e.current.Load()
	return b.rules, b.data
}

// Current reports whether a decision's rules, data and lists are those in force.
func (e *Engine) Current(d *gateway.Decision) bool {
	b := e.current.Load()
	return b.rules == d.Bundle && b.data == d.Data && e.listsDigest() == d.Lists
}

// Screen decides. The only errors are those of ctx and of the history: a rule that
// fails, isn't defined or takes too long makes the decision a hold.
//
// A release is used whole or not at all: it must be of this transfer, its
// input digest must be that of the same transfer on the day of the hold, and
// it must cover every reason that is found now. Otherwise it is as if it
// weren't there, and the decision says all that a new proposal must cover.
func (e *Engine) Screen(ctx context.Context, t *gateway.Transfer, p *gateway.Proposal, now time.Time) (gateway.Decision, error) {
	b := e.current.Load()
	m, err := e.moment(ctx, b, t, now)
	if err != nil {
		return gateway.Decision{}, err
	}
	if p != nil && releasesHoldOf(t, p) {
		d, err := e.decide(ctx, b, t, &m, releaseOf(p), now)
		if err != nil {
			return gateway.Decision{}, err
		}
		switch {
		case !binds(t, p, d.Obligations):
			return e.decide(ctx, b, t, &m, nil, now)
		case d.Outcome == gateway.Hold && releases(p, d.Reasons):
			// The reasons stay in the decision: they are what was released.
			d.Outcome, d.Expires = gateway.Allow, m.screened.expiry(e.expiry(b, now))
			d.Limits = b.limitsFor(t, m.subjects, d.Reasons)
			return d, nil
		case d.Outcome != gateway.Hold:
			return d, nil
		}
		// A policy that holds only because there is a release must not be let off by
		// leaving the release away.
		if again, err := e.decide(ctx, b, t, &m, nil, now); err != nil || again.Outcome != gateway.Allow {
			return again, err
		}
		return d, nil
	}
	return e.decide(ctx, b, t, &m, nil, now)
}

// releasesHoldOf reports whether a proposal is an approved release of a hold of
// this transfer.
func releasesHoldOf(t *gateway.Transfer, p *gateway.Proposal) bool {
	return p.Kind == gateway.ProposalRelease && p.State == gateway.ProposalApproved && p.Subject == t.ID
}

// binds reports whether a release is of the very hold that this transfer was in,
// with the same obligations.
func binds(t *gateway.Transfer, p *gateway.Proposal, o gateway.Obligations) bool {
	return p.Input == boundTo(digest(appendJSON(nil, document(t, day(p.CreatedAt)))), o)
}

func releases(p *gateway.Proposal, reasons []gateway.Reason) bool {
	for _, r := range reasons {
		if !releasable(r.Rule) {
			return false
		}
	}
	return p.Releases(reasons)
}

func releaseOf(p *gateway.Proposal) *release {
	r := &release{Proposal: p.ID, Approvals: p.Approvals(), Titles: p.Titles()}
	for _, reason := range p.Reasons {
		r.Rules = append(r.Rules, reason.Rule)
	}
	slices.Sort(r.Rules)
	r.Rules = slices.Compact(r.Rules)
	return r
}

func digest(b []byte) string {
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:])
}

func (e *Engine) decide(ctx context.Context, b *bundle, t *gateway.Transfer, m *moment, r *release, now time.Time) (gateway.Decision, error) {
	started := e.config.Now()
	doc := document(t, day(now))
	raw := appendJSON(make([]byte, 0, 6144), doc)
	asked := digest(raw)
	whole := asked
	if more := m.members(t, r); len(more) > 0 {
		doc, raw = append(doc, more...), appendMembers(raw, more)
		whole = digest(raw)
	}
	d := gateway.Decision{
		ID:         e.config.NewID(),
		TransferID: t.ID,
		Bundle:     b.rules,
		Data:       b.data,
		Input:      raw,
		InputSHA:   whole,
		At:         now,
		Asked:      asked,
		Subjects:   m.subjects,
		Lists:      m.lists,
	}
	input := toAST(doc)
	values, err := onceMoreIfCutOff(func() (map[string]any, error) { return b.eval(ctx, e.config.Timeout, input) })
	switch {
	case ctx.Err() != nil:
		return gateway.Decision{}, fmt.Errorf("screen %s: %w", t.ID, ctx.Err())
	case err != nil:
		if e.config.Log != nil {
			e.config.Log.Warn("policy could not be evaluated", "transfer", t.ID, "bundle", b.rules, "err", where(err))
		}
		d.Outcome = gateway.Hold
		d.Reasons = []gateway.Reason{unevaluated}
	default:
		a := b.combined(values, input)
		d.Outcome, d.Reasons, d.Obligations = a.Outcome, a.Reasons, a.Obligations
		d.Asked = boundTo(asked, a.Obligations)
	}
	if d.Outcome == gateway.Allow {
		d.Expires = m.screened.expiry(e.expiry(b, now))
		d.Limits = b.limitsFor(t, m.subjects, nil)
	}
	d.Duration = e.config.Now().Sub(started)
	return d, nil
}

// unevaluated is why a transfer is held when a rule fails.
var unevaluated = gateway.Reason{Rule: RuleError, Text: "the policy could not be evaluated", Withheld: gateway.WithheldAll}

var errCutOff = errors.New("the evaluation was cut off")

// onceMoreIfCutOff forgives a machine that was busy for a moment: that should
// bring no payment before people. A rule that is slow is slow again.
func onceMoreIfCutOff(eval func() (map[string]any, error)) (map[string]any, error) {
	values, err := eval()
	if errors.Is(err, errCutOff) {
		return eval()
	}
	return values, err
}

// where says what went wrong at which line of which rule. The text of an
// evaluation error may quote the message, and stays out of logs.
func where(err error) string {
	e, ok := errors.AsType[*topdown.Error](err)
	switch {
	case errors.Is(err, errCutOff):
		return err.Error()
	case !ok:
		return "no verdicts"
	case e.Location == nil:
		return e.Code
	}
	return fmt.Sprintf("%s at %s:%d", e.Code, e.Location.File, e.Location.Row)
}

func (b *bundle) eval(ctx context.Context, timeout time.Duration, input ast.Value) (map[string]any, error) {
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	results, err := b.query.Eval(ctx, rego.EvalParsedInput(input))
	if err != nil && ctx.Err() != nil {
		return nil, errCutOff
	}
	if err != nil {
		return nil, err
	}
	if len(results) != 1 || len(results[0].Expressions) != 1 {
		return nil, fmt.Errorf("%d results instead of one", len(results))
	}
	values, ok := results[0].Expressions[0].Value.(map[string]any)
	if !ok {
		return nil, fmt.Errorf("no verdicts")
	}
	return values, nil
}
