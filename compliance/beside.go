package compliance

import (
	"context"
	"encoding/json"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// What a candidate may take of a gateway. Decisions that come while the queue is full
// are dropped and counted.
const (
	besideQueue = 1024
	besideShare = 50 * time.Millisecond // of evaluation, then as long a rest: half of one processor at most
	besideIdle  = 200 * time.Millisecond
)

// DifferenceStore is where differences are kept.
type DifferenceStore interface {
	// KeepDifferences stores some, each once, and forgets old ones.
	KeepDifferences(ctx context.Context, differences []gateway.ShadowDifference, now time.Time) error
	// Differences gives up to n of a candidate, the last first.
	Differences(ctx context.Context, candidate gateway.PolicyDigests, n int) ([]gateway.ShadowDifference, error)
}

// BesideConfig says what a candidate is evaluated with.
type BesideConfig struct {
	Store   DifferenceStore
	Open    func() (Bundle, error) // reads the candidate, again and again
	Timeout time.Duration          // of one evaluation; 0: TimeoutDefault
	Now     func() time.Time       // measures how long evaluations take; nil: time.Now
	Log     engine.Logger
}

// Beside evaluates a candidate beside the policy in force, on the very inputs that
// decisions were taken on, and keeps what it would have decided otherwise: how often in
// memory, and on which decisions in the store. Nothing is ever acted on, and nobody waits
// for it. It is safe for concurrent use.
type Beside struct {
	config  BesideConfig
	queue   chan gateway.Decision
	dropped atomic.Int64

	mu        sync.Mutex
	candidate *bundle
	digests   gateway.PolicyDigests
	next      time.Time // when the candidate is looked at again
	report    BesideReport
	unkept    []gateway.ShadowDifference // to be stored
}

// BesideReport says how a candidate has differed since it is evaluated.
type BesideReport struct {
	Since   time.Time `json:"since"`   // of this candidate on this gateway
	Dropped int64     `json:"dropped"` // decisions that came while it was behind
	Failure string    `json:"failure,omitempty"`

	BacktestReport // Flips are the last ones of all gateways, also from before they were started
}

// NewBeside reads the candidate and fails with CONFIGURATION when it can't be used.
func NewBeside(ctx context.Context, c BesideConfig, now time.Time) (*Beside, error) {
	if c.Timeout <= 0 {
		c.Timeout = TimeoutDefault
	}
	if c.Now == nil {
		c.Now = time.Now
	}
	b := &Beside{config: c, queue: make(chan gateway.Decision, besideQueue)}
	if err := b.look(ctx, now); err != nil {
		return nil, gateway.Errorf(gateway.CodeConfiguration, "load shadow policy", gateway.RetryAfterChange, "%w", err)
	}
	return b, nil
}

// Offer hands over a decision that was recorded. It never waits.
func (b *Beside) Offer(d gateway.Decision) {
	select {
	case b.queue <- d:
	default:
		b.dropped.Add(1)
	}
}

// Step evaluates what waits, within its share of time. Once that is used up it claims
// to have done nothing, whatever waits: a runner lets a step rest only then.
func (b *Beside) Step(ctx context.Context, now time.Time) (int, time.Time, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if !now.Before(b.next) {
		failure := ""
		if err := b.look(ctx, now); err != nil {
			failure = err.Error()
		}
		if failure != b.report.Failure && failure != "" {
			b.config.Log.Warn("the policy in shadow has changed and can't be used; the one before it goes on", "err", failure)
		}
		b.report.Failure = failure
	}
	started, n := b.config.Now(), 0
	for {
		select {
		case d := <-b.queue:
			n++
			b.evaluate(ctx, &d)
		default:
			return n, now.Add(besideIdle), b.keep(ctx, now)
		}
		if took := b.config.Now().Sub(started); took >= besideShare || ctx.Err() != nil {
			return 0, now.Add(2 * took), b.keep(ctx, now)
		}
	}
}

// keep stores the differences that were found. What can't be stored waits for the next
// time, as far as there is room.
func (b *Beside) keep(ctx context.Context, now time.Time) error {
	if len(b.unkept) == 0 {
		return nil
	}
	if err := b.config.Store.KeepDifferences(ctx, b.unkept, now); err != nil {
		b.unkept = b.unkept[max(0, len(b.unkept)-besideQueue):]
		return fmt.Errorf("keep differences of the policy in shadow: %w", err)
	}
	b.unkept = nil
	return nil
}

// Release has nothing to give back.
func (b *Beside) Release(context.Context) error { return nil }

// look reads the candidate; another one begins anew.
func (b *Beside) look(ctx context.Context, now time.Time) error {
	b.next = now.Add(lookEvery)
	from, err := b.config.Open()
	if err != nil {
		return err
	}
	digests, err := from.Digests()
	if err != nil {
		return err
	}
	if digests.Rules == b.digests.Rules && digests.Data == b.digests.Data {
		return nil
	}
	candidate, err := loadBundle(ctx, from)
	if err != nil {
		return err
	}
	b.candidate, b.digests = candidate, digests
	b.dropped.Store(0)
	b.report = BesideReport{Since: now, BacktestReport: newBacktestReport()}
	b.report.Candidate = digests
	b.config.Log.Info("a policy is evaluated in shadow", "rules", digests.Rules, "data", digests.Data)
	return nil
}

func (b *Beside) evaluate(ctx context.Context, d *gateway.Decision) {
	input, err := parseInput(d.Input)
	if err != nil {
		b.report.add(d, Answer{}, nil)
		return
	}
	a, err := b.candidate.answerWithin(ctx, b.config.Timeout, input)
	if err != nil {
		return // the gateway stops
	}
	b.report.Flips = b.report.Flips[:0]
	b.report.add(d, a, input)
	for _, flip := range b.report.Flips {
		content, err := json.Marshal(flip)
		if err != nil {
			panic(err) // texts always marshal
		}
		b.unkept = append(b.unkept, gateway.ShadowDifference{Candidate: b.digests, Decision: d.ID, At: d.At, Content: content})
	}
}

// Report says how the candidate has differed until now.
func (b *Beside) Report(ctx context.Context) (BesideReport, error) {
	b.mu.Lock()
	r, digests := b.report, b.digests
	r.Dropped = b.dropped.Load()
	r.BacktestReport = b.report.snapshot()
	b.mu.Unlock()
	kept, err := b.config.Store.Differences(ctx, digests, maxFlips)
	if err != nil {
		return r, fmt.Errorf("read differences of the policy in shadow: %w", err)
	}
	r.Flips = make([]Flip, len(kept))
	for i, d := range kept {
		if err := json.Unmarshal(d.Content, &r.Flips[len(kept)-1-i]); err != nil {
			return r, fmt.Errorf("difference of decision %s: %w", d.Decision, err)
		}
	}
	return r, nil
}

// Notes tells when the candidate can't be read as it is now.
func (b *Beside) Notes() []string {
	b.mu.Lock()
	failure := b.report.Failure
	b.mu.Unlock()
	if failure != "" {
		return []string{"the policy in shadow (compliance.shadow) has changed and can't be used; the one before it goes on: " + failure}
	}
	return nil
}
