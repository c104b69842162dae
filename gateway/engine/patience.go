package engine

import (
	"context"
	"fmt"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// Patience is how long a transfer may stay in each state before its owner does
// what gateway.State.Overdue says. A zero field is the default beside it.
type Patience struct {
	Received    time.Duration // 15 m, then held
	Held        time.Duration // 72 h, then rejected
	Warehoused  time.Duration // 30 d, then held
	Approved    time.Duration // 1 h, then held
	Parked      time.Duration // 24 h, then held
	Cover       time.Duration // 120 h: how long one that follows waits for the transfer that moves its value, then held
	Submitting  time.Duration // 30 m, then alarm
	Sent        time.Duration // 1 h, then alarm
	Window      time.Duration // 8 h after source finality (CCIP's own), then stranded; a lane may say otherwise
	Stranded    time.Duration // 1 h, then case
	Undelivered time.Duration // 1 h, then case
	Credited    time.Duration // 1 h, then alarm
	Recall      time.Duration // 24 h that a recall waits for its last answer, then alarm

	Order    time.Duration // 72 h that an order may stay in one state, then alarm
	Incoming time.Duration // 24 h: a notice without credit, or a credit without notice, is a case after it

	Poll     time.Duration // 30 s: how often a transfer in flight is looked at without being woken
	Lease    time.Duration // 20 s: how long a dead gateway's work waits for another, and a step may take before its leases are renewed
	Approval time.Duration // 15 m: how long an approval that the contract checks is good
	Bump     time.Duration // 1 m: an attempt not mined for so long is replaced
	Cancel   time.Duration // 15 m: an intent that old is canceled when its fee ceiling leaves no room for a replacement
}

// never is the due time of work that nobody has to look at again.
var never = time.Date(9999, 1, 1, 0, 0, 0, 0, time.UTC)

func or(d, fallback time.Duration) time.Duration {
	if d > 0 {
		return d
	}
	return fallback
}

func (p Patience) lease() time.Duration { return or(p.Lease, leaseDefault) }

func (p Patience) recall() time.Duration   { return or(p.Recall, 24*time.Hour) }
func (p Patience) incoming() time.Duration { return or(p.Incoming, 24*time.Hour) }

func (p Patience) order() time.Duration { return or(p.Order, 72*time.Hour) }

func (p Patience) cancel() time.Duration { return or(p.Cancel, 15*time.Minute) }

func (p Patience) cover() time.Duration { return or(p.Cover, 120*time.Hour) }

// Of gives the patience with a state, 0 for terminal ones.
func (p Patience) Of(s gateway.State) time.Duration {
	const day = 24 * time.Hour
	switch s {
	case gateway.StateReceived:
		return or(p.Received, 15*time.Minute)
	case gateway.StateHeld:
		return or(p.Held, 3*day)
	case gateway.StateWarehoused:
		return or(p.Warehoused, 30*day)
	case gateway.StateApproved:
		return or(p.Approved, time.Hour)
	case gateway.StateParked:
		return or(p.Parked, day)
	case gateway.StateSubmitting:
		return or(p.Submitting, 30*time.Minute)
	case gateway.StateSent:
		return or(p.Sent, time.Hour)
	case gateway.StateSourceFinal:
		return or(p.Window, 8*time.Hour)
	case gateway.StateStranded:
		return or(p.Stranded, time.Hour)
	case gateway.StateUndelivered:
		return or(p.Undelivered, time.Hour)
	case gateway.StateCredited:
		return or(p.Credited, time.Hour)
	}
	return 0
}

// stageOf gives the owner of a state.
func stageOf(s gateway.State) gateway.Stage {
	switch s {
	case gateway.StateReceived, gateway.StateHeld, gateway.StateWarehoused:
		return gateway.StageScreen
	case gateway.StateApproved, gateway.StateParked:
		return gateway.StageSubmit
	}
	// Nothing is left to do with a terminal transfer, unless the chains come to
	// contradict it: a sighting wakes it, and track is who answers.
	return gateway.StageTrack
}

// work gives the place in the work list of a transfer that enters a state at
// now: due then, or at its deadline when that is earlier.
func (p Patience) work(s gateway.State, now, due time.Time) gateway.Work {
	w := gateway.Work{Stage: stageOf(s), DueAt: due, Deadline: never}
	if s.Terminal() {
		w.DueAt = never
		return w
	}
	w.Deadline = now.Add(p.Of(s))
	if w.DueAt.After(w.Deadline) {
		w.DueAt = w.Deadline
	}
	return w
}

// keepTransfers renews the leases that a stage's step has taken since it began.
func keepTransfers(ctx context.Context, list WorkList, stage gateway.Stage, owner string, began, now time.Time, p Patience) error {
	if err := list.KeepTransfers(ctx, stage, owner, began.Add(p.lease()), now.Add(p.lease())); err != nil {
		return fmt.Errorf("keep leases of %s: %w", stage, err)
	}
	return nil
}
