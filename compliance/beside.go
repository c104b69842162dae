package compliance

import (
	"context"
	"slices"
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

// BesideConfig says what a candidate is evaluated with.
type BesideConfig struct {
	Open    func() (Bundle, error) // reads the candidate, again and again
	Timeout time.Duration          // of one evaluation; 0: TimeoutDefault
	Now     func() time.Time       // measures how long evaluations take; nil: time.Now
	Log     engine.Logger
}

// Beside evaluates a candidate beside the policy in force, on the very inputs that
// decisions were taken on, and keeps what it would have decided otherwise. Nothing is
// ever acted on, and nobody waits for it. It is safe for concurrent use.
type Beside struct {
	config  BesideConfig
	queue   chan gateway.Decision
	dropped atomic.Int64

	mu        sync.Mutex
	candidate *bundle
	digests   gateway.PolicyDigests
	next      time.Time // when the candidate is looked at again
	report    BesideReport
}

// BesideReport says how a candidate has differed since it is evaluated.
type BesideReport struct {
	Since   time.Time `json:"since"`   // of this candidate on this gateway
	Dropped int64     `json:"dropped"` // decisions that came while it was behind
	Failure string    `json:"failure,omitempty"`

	BacktestReport // Flips are the last ones
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
			return n, now.Add(besideIdle), nil
		}
		if took := b.config.Now().Sub(started); took >= besideShare || ctx.Err() != nil {
			return 0, now.Add(2 * took), nil
		}
	}
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
	if a.Outcome != d.Outcome && len(b.report.Flips) >= maxFlips {
		b.report.Flips = slices.Delete(b.report.Flips, 0, 1)
	}
	b.report.add(d, a, input)
}

// Report says how the candidate has differed until now.
func (b *Beside) Report() BesideReport {
	b.mu.Lock()
	defer b.mu.Unlock()
	r := b.report
	r.Dropped = b.dropped.Load()
	r.BacktestReport = b.report.snapshot()
	return r
}

// Notes tells when the candidate can't be read as it is now.
func (b *Beside) Notes() []string {
	if failure := b.Report().Failure; failure != "" {
		return []string{"the policy in shadow (compliance.shadow) has changed and can't be used; the one before it goes on: " + failure}
	}
	return nil
}
