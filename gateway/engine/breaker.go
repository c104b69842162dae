package engine

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// BreakerStore is what breakers read and write.
type BreakerStore interface {
	Committer
	Leases
	Cursor(ctx context.Context, name string) (int64, error)
	EventsAfter(ctx context.Context, position int64, n int) ([]gateway.Event, error)
	Transfers(ctx context.Context, ids []string) ([]*gateway.Transfer, error)
	// Breakers gives every breaker that was ever tripped.
	Breakers(ctx context.Context) ([]gateway.Breaker, error)
	// SentSince gives the amounts of what was sent after a moment.
	SentSince(ctx context.Context, lane string, token gateway.Address, after time.Time) ([]gateway.Amount, error)
	// Concluded gives the last n sends with an outcome after a moment, newest first.
	Concluded(ctx context.Context, lane string, token gateway.Address, after time.Time, n int) ([]gateway.LaneSend, error)
	// Barriers gives where transfers wait, and LineLength how many.
	Barriers(ctx context.Context) ([]gateway.Barrier, error)
	LineLength(ctx context.Context, barrier string) (int64, error)
}

// Trips says when the breakers of a lane trip by themselves. A zero field never
// trips. The lane's own breaker counts the sends of all tokens whose breaker
// isn't tripped.
type Trips struct {
	Failures int // of the last Of sends with an outcome that failed or lie stranded
	Of       int
	Stranded int // of the same that lie stranded

	// Velocity: more than Count sends, or more than Amount of one token in its
	// currency, exactly, within Window.
	Window time.Duration
	Count  int
	Amount string

	Curse bool // a curse trips the lane; else it waits until the curse is lifted
}

// KnownLane is a lane of the configuration.
type KnownLane struct {
	From, To string
	Tokens   []KnownToken
	Trips    Trips
}

// Name names it as routes do.
func (l *KnownLane) Name() string { return gateway.LaneName(l.From, l.To) }

// KnownToken is a token on the source chain of a lane.
type KnownToken struct {
	Currency string
	Address  gateway.Address
}

// Breakers trips lanes, and tokens on them, by what the events of transfers tell,
// and at an officer's word. It is the matter of proposals to resume them. What it
// knows is in the store, so that all gateways that share it know the same; one of
// them at a time looks at the events. It is safe for concurrent use.
//
// A breaker is no limit: it acts on what has happened, and what is under way when
// it trips goes on. The fence is in the store: no send commits after the trip.
type Breakers struct {
	Store BreakerStore
	Lanes []KnownLane
	Owner string
	Lease time.Duration // 0: the default
	Now   func() time.Time
	Wake  func(gateway.Stage) // may be nil
	Log   Logger

	Inspection *Inspection // what Overview shows of the configuration; may be nil

	judge []scope // touched by the last events and not judged yet
}

const (
	breakerCursor = "breaker"
	breakerBatch  = 256
)

// scope is a token on a lane.
type scope struct {
	lane  string
	token gateway.Address
}

// Step reads what happened since the last one, remembers what became of sends,
// and trips what has to.
func (s *Breakers) Step(ctx context.Context, now time.Time) (int, time.Time, error) {
	fence, held, err := s.Store.AcquireLease(ctx, "cursor/"+breakerCursor, s.Owner, now, or(s.Lease, leaseDefault))
	if err != nil {
		return 0, time.Time{}, fmt.Errorf("lease breakers: %w", err)
	}
	if !held {
		return 0, now.Add(or(s.Lease, leaseDefault) / 4), nil
	}
	from, err := s.Store.Cursor(ctx, breakerCursor)
	if err != nil {
		return 0, time.Time{}, fmt.Errorf("read cursor of breakers: %w", err)
	}
	events, err := s.Store.EventsAfter(ctx, from, breakerBatch)
	if err != nil {
		return 0, time.Time{}, fmt.Errorf("read events after %d: %w", from, err)
	}
	if len(events) > 0 {
		c := &gateway.Commit{
			Fences: []gateway.Fence{fence},
			Cursor: &gateway.Cursor{Name: breakerCursor, From: from, To: events[len(events)-1].Position},
		}
		if err := s.read(ctx, c, events); err != nil {
			return 0, time.Time{}, err
		}
		if err := s.Store.Commit(ctx, c); err != nil {
			if overtaken(err) {
				return 0, time.Time{}, nil // somebody else tripped the lane: the same events again
			}
			return 0, time.Time{}, fmt.Errorf("store what became of sends: %w", err)
		}
		s.tripped(c.Breakers)
	}
	if err := s.judgeAll(ctx, now); err != nil {
		return 0, time.Time{}, err
	}
	return len(events), time.Time{}, nil
}

// Release lets another gateway look at the events.
func (s *Breakers) Release(ctx context.Context) error {
	f, held, err := s.Store.AcquireLease(ctx, "cursor/"+breakerCursor, s.Owner, time.Time{}, 0)
	if err != nil || !held {
		return err
	}
	return s.Store.ReleaseLease(ctx, f)
}

// read turns events into what became of sends, and into the trips that a single
// event is enough for.
func (s *Breakers) read(ctx context.Context, c *gateway.Commit, events []gateway.Event) error {
	var ids []string
	for _, e := range events {
		if tells(e) && !slices.Contains(ids, e.Subject) {
			ids = append(ids, e.Subject)
		}
	}
	if len(ids) == 0 {
		return nil
	}
	found, err := s.Store.Transfers(ctx, ids)
	if err != nil {
		return fmt.Errorf("read transfers that were sent: %w", err)
	}
	transfers := make(map[string]*gateway.Transfer, len(found))
	for _, t := range found {
		transfers[t.ID] = t
	}
	breakers, err := s.Store.Breakers(ctx)
	if err != nil {
		return fmt.Errorf("read breakers: %w", err)
	}
	sends := map[string]int{}
	for _, e := range events {
		t := transfers[e.Subject]
		if t == nil || t.Route == nil || t.Follows() || !tells(e) {
			continue
		}
		lane := s.lane(t.Route.Lane)
		switch e.Type {
		case gateway.EventContradicted:
			s.trip(c, breakers, gateway.Breaker{Lane: t.Route.Lane, Cause: gateway.TripContradiction, Detail: words(e), At: e.At})
		case gateway.EventParked:
			if lane != nil && lane.Trips.Curse {
				s.trip(c, breakers, gateway.Breaker{Lane: t.Route.Lane, Cause: gateway.TripCurse, Detail: words(e), At: e.At})
			}
		default:
			i, again := sends[t.ID]
			if !again {
				i = len(c.Sends)
				sends[t.ID] = i
				c.Sends = append(c.Sends, gateway.LaneSend{TransferID: t.ID, Lane: t.Route.Lane, Token: t.Route.Token, Amount: t.Instruction.Amount})
			}
			become(&c.Sends[i], e)
			if touched := (scope{t.Route.Lane, t.Route.Token}); !slices.Contains(s.judge, touched) {
				s.judge = append(s.judge, touched)
			}
		}
	}
	return nil
}

// tells reports whether an event says something to a breaker.
func tells(e gateway.Event) bool {
	switch e.Type {
	case gateway.EventSubmitting, gateway.EventAdopted, gateway.EventUnsent, gateway.EventContradicted:
		return true
	case gateway.EventParked:
		return len(e.Reasons) > 0 && e.Reasons[0].Rule == string(gateway.CodeLaneCursed)
	case gateway.EventObserved:
		_, concluded := outcomeOf(e.Status.State)
		return concluded
	}
	return false
}

// outcomeOf gives what a state in flight says of a send; false while it says
// nothing.
func outcomeOf(state gateway.State) (gateway.SendOutcome, bool) {
	switch state {
	case gateway.StateCredited, gateway.StateSettled:
		return gateway.SendArrived, true
	case gateway.StateStranded:
		return gateway.SendStranded, true
	case gateway.StateUndelivered:
		return gateway.SendFailed, true
	}
	return gateway.SendPending, false
}

func become(send *gateway.LaneSend, e gateway.Event) {
	switch e.Type {
	case gateway.EventSubmitting, gateway.EventAdopted:
		send.SentAt, send.Outcome, send.ConcludedAt = e.At, gateway.SendPending, time.Time{}
	case gateway.EventUnsent:
		send.Outcome, send.ConcludedAt = gateway.SendFailed, e.At
	case gateway.EventObserved:
		send.Outcome, _ = outcomeOf(e.Status.State)
		send.ConcludedAt = e.At
	}
}

// words says what an event's reasons are.
func words(e gateway.Event) string {
	texts := make([]string, len(e.Reasons))
	for i, r := range e.Reasons {
		texts[i] = r.Text
	}
	return "transfer " + e.Subject + ": " + strings.Join(texts, "; ")
}

// trip adds a trip to a commit, unless the breaker is tripped or was resumed
// since.
func (s *Breakers) trip(c *gateway.Commit, breakers []gateway.Breaker, why gateway.Breaker) {
	now := state(breakers, scope{why.Lane, why.Token})
	if now.Tripped || why.At.Before(now.At) || slices.ContainsFunc(c.Breakers, func(b gateway.Breaker) bool { return b.Lane == why.Lane && b.Token == why.Token }) {
		return
	}
	why.Tripped, why.Version = true, now.Version+1
	if why.Actor == "" {
		why.Actor = "breaker"
	}
	c.Breakers = append(c.Breakers, why)
}

// tripped tells people what has tripped.
func (s *Breakers) tripped(breakers []gateway.Breaker) {
	for _, b := range breakers {
		s.Log.Warn("circuit breaker tripped: nothing more is sent there until people resume it",
			"alarm", true, "breaker", b.Subject(), "cause", string(b.Cause), "detail", b.Detail, "actor", b.Actor)
	}
}

// state gives a breaker as it is; one that never tripped is at version 0.
func state(breakers []gateway.Breaker, of scope) gateway.Breaker {
	for _, b := range breakers {
		if b.Lane == of.lane && b.Token == of.token {
			return b
		}
	}
	return gateway.Breaker{Lane: of.lane, Token: of.token}
}

func (s *Breakers) lane(name string) *KnownLane {
	for i := range s.Lanes {
		if s.Lanes[i].Name() == name {
			return &s.Lanes[i]
		}
	}
	return nil
}

// LaneOverview is what is known of a lane.
type LaneOverview struct {
	KnownLane
	Breaker gateway.Breaker // of the whole lane
	ByToken []gateway.Breaker
	Waiting []Waiting
	Differs []string // where chain and configuration differ, so that payments are parked
}

// Waiting is one cause for which transfers of a lane wait.
type Waiting struct {
	gateway.Barrier
	Transfers int64
}

// Overview gives every lane, in the order of the configuration.
func (s *Breakers) Overview(ctx context.Context) ([]LaneOverview, error) {
	breakers, err := s.Store.Breakers(ctx)
	if err != nil {
		return nil, err
	}
	barriers, err := s.Store.Barriers(ctx)
	if err != nil {
		return nil, err
	}
	lanes := make([]LaneOverview, len(s.Lanes))
	for i, l := range s.Lanes {
		v := LaneOverview{KnownLane: l, Breaker: state(breakers, scope{lane: l.Name()}), Differs: s.Inspection.Of(l.From, l.To)}
		for _, t := range l.Tokens {
			v.ByToken = append(v.ByToken, state(breakers, scope{l.Name(), t.Address}))
		}
		for _, b := range barriers {
			if b.Lane != l.Name() {
				continue
			}
			n, err := s.Store.LineLength(ctx, b.Name)
			if err != nil {
				return nil, err
			}
			v.Waiting = append(v.Waiting, Waiting{b, n})
		}
		slices.SortFunc(v.Waiting, func(a, b Waiting) int { return cmp.Compare(a.Name, b.Name) })
		lanes[i] = v
	}
	return lanes, nil
}

// Tripped names what is tripped, in words, for readiness and logs.
func (s *Breakers) Tripped(ctx context.Context) ([]string, error) {
	breakers, err := s.Store.Breakers(ctx)
	if err != nil {
		return nil, err
	}
	var out []string
	for _, b := range breakers {
		if b.Tripped {
			out = append(out, fmt.Sprintf("the circuit breaker of %s is tripped (%s)", b.Subject(), b.Cause))
		}
	}
	return out, nil
}
