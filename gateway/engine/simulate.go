package engine

import (
	"context"
	"fmt"
	"slices"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/vostro-gateway/vostro/gateway"
)

// SimulatedMost bounds the transactions of one message that is simulated: each
// costs every endpoint a handful of calls.
const SimulatedMost = 100

// Preflighter looks at everything that can stop a send, without stopping at the
// first thing and without a key.
type Preflighter interface {
	Preflight(ctx context.Context, t *gateway.Transfer, reserved *gateway.Promised) gateway.Preflight
}

// SimulateStore is what a simulation reads. It writes nothing.
type SimulateStore interface {
	Pairs
	Reservations
	MessageByDigest(ctx context.Context, client, msgID string, digest [32]byte) (gateway.Message, bool, error)
}

// Simulate says what would become of a message, by the very parts that decide
// about real ones: reader, policy, timetable, preflight. It stores nothing,
// signs nothing and reserves nothing, so that its answer holds for the moment
// alone. It is safe for concurrent use.
type Simulate struct {
	Reader    Reader
	Store     SimulateStore
	Policy    Policy
	Timetable Timetable // nil: every transfer from the start of its settlement date
	Lanes     Preflighter
	Now       func() time.Time
}

// Simulation is what would become of a message.
type Simulation struct {
	Message   gateway.Message
	Known     string // id of the message that has arrived before with this content
	Transfers []Simulated
}

// Simulated is what would become of one transaction. Whatever comes after the
// stage that would stop it is told all the same, where it can be.
type Simulated struct {
	Transfer gateway.Transfer
	Rejected []gateway.Reason // by the reader
	Known    string           // id of the transfer that has its key
	State    gateway.State    // of that transfer
	Again    bool             // the whole message is there already: Known is what has become of the transaction

	Decision *gateway.Decision // nil: rejected by the reader, or the policy gave none
	Release  gateway.Release

	Preflight *gateway.Preflight // nil: rejected by the reader, or its value moves with another transfer
}

// Simulate reads a message and follows each of its transactions up to the
// nonce. A message that the door would refuse whole is refused with the same
// error; TOO_LARGE for more than SimulatedMost transactions.
func (s *Simulate) Simulate(ctx context.Context, client *gateway.Client, body []byte) (Simulation, error) {
	const op = "simulate"
	reading, err := s.Reader.Read(ctx, client, body)
	if err != nil {
		return Simulation{}, fmt.Errorf("read message: %w", err)
	}
	if n := len(reading.Transfers); n > SimulatedMost {
		return Simulation{}, gateway.Errorf(gateway.CodeTooLarge, op, gateway.RetryAfterChange, "%d transactions, %d can be simulated at a time", n, SimulatedMost)
	}
	if len(reading.Transfers) == 0 {
		return Simulation{}, gateway.Errorf(gateway.CodeUnsupported, op, gateway.RetryNever,
			"nothing of a %s is simulated here: simulated is what makes transfers, which are pacs.008, pacs.009, pain.001 and fund orders that the client pays", reading.Message.Type)
	}
	out := Simulation{Message: reading.Message, Transfers: make([]Simulated, len(reading.Transfers))}
	out.Message.Client = client.ID
	known, ok, err := s.Store.MessageByDigest(ctx, client.ID, reading.Message.MsgID, reading.Message.Digest)
	if err != nil {
		return Simulation{}, err
	}
	if ok {
		out.Known = known.ID
	}
	ahead := promises{store: s.Store}
	var g errgroup.Group
	g.SetLimit(preflights)
	for i := range reading.Transfers {
		v := &out.Transfers[i]
		v.Transfer, v.Rejected = reading.Transfers[i].Transfer, reading.Transfers[i].Rejected
		before, taken, err := s.Store.TransferByKey(ctx, v.Transfer.Key)
		if err != nil {
			return Simulation{}, err
		}
		if taken {
			v.Known, v.State, v.Again = before.ID, before.Status.State, ok
		}
		if len(v.Rejected) > 0 || v.Transfer.Route == nil {
			continue
		}
		var reserved *gateway.Promised
		if !v.Transfer.Follows() {
			if reserved, err = ahead.ahead(ctx, v.Transfer.Route); err != nil {
				return Simulation{}, err
			}
		}
		g.Go(func() error {
			s.transfer(ctx, v, reserved)
			return nil
		})
	}
	_ = g.Wait()
	return out, nil
}

func (s *Simulate) transfer(ctx context.Context, v *Simulated, reserved *gateway.Promised) {
	now := s.Now().UTC()
	v.Transfer.CreatedAt = now // as if it arrived now
	if d, err := s.Policy.Screen(ctx, &v.Transfer, nil, now); err == nil {
		if d.Outcome != gateway.Allow && d.Outcome != gateway.Deny {
			d.Outcome = gateway.Hold // as the screen stage reads it
		}
		v.Decision = &d
		var st step
		if oblige(&st, &v.Transfer, d.Obligations, now); st.Route != nil {
			v.Transfer.Route = st.Route // what is looked at is what would be sent
		}
	}
	v.Release = (&Screen{Timetable: s.Timetable}).when(&v.Transfer, now)
	if v.Transfer.Follows() {
		return
	}
	p := s.Lanes.Preflight(ctx, &v.Transfer, reserved)
	v.Preflight = &p
}

// Disclosed gives the part of the policy's answer that the sender of a payment
// may know: refusals of which nothing is withheld. Everything else, a hold or a
// hit on a list, gives the same answer as an allow: a simulation leaves no trace,
// and whoever could tell them apart by it could try names out.
func (v *Simulated) Disclosed() (gateway.Outcome, []gateway.Reason) {
	if v.Decision == nil || v.Decision.Outcome != gateway.Deny {
		return gateway.Allow, nil
	}
	told := slices.DeleteFunc(slices.Clone(v.Decision.Reasons), func(r gateway.Reason) bool { return r.ForSender() != r })
	if len(told) == 0 {
		return gateway.Allow, nil
	}
	return gateway.Deny, told
}

// Expected names what would become of a transaction.
type Expected string

// What a simulation expects.
const (
	ExpectRejected   Expected = "rejected"   // refused for good
	ExpectHeld       Expected = "held"       // people decide
	ExpectWarehoused Expected = "warehoused" // waits for its day
	ExpectParked     Expected = "parked"     // waits for the lane
	ExpectSent       Expected = "sent"
	ExpectUnknown    Expected = "unknown"  // somebody who must be asked didn't answer
	ExpectKnown      Expected = "known"    // the message has arrived before: it gets its first answer
	ExpectConflict   Expected = "conflict" // its key is taken by other content: the message is refused whole
)

// Expected gives what would become of the transaction by what was found and the
// policy's outcome, which is the one that the reader of the answer may know.
func (v *Simulated) Expected(now time.Time, policy gateway.Outcome) Expected {
	switch {
	case v.Known != "" && v.Again:
		return ExpectKnown
	case v.Known != "":
		return ExpectConflict
	case len(v.Rejected) > 0:
		return ExpectRejected
	case policy == gateway.Deny:
		return ExpectRejected
	case policy == gateway.Hold:
		return ExpectHeld
	case v.Release.Refused:
		return ExpectRejected
	case now.Before(v.Release.At):
		return ExpectWarehoused
	case v.Preflight == nil: // it waits for the transfer that moves its value
		return ExpectParked
	}
	return OfPreflight(v.Preflight)
}

// OfPreflight gives what would become of a transfer that nothing but its
// preflight can stop, as the submit stage acts on it.
func OfPreflight(p *gateway.Preflight) Expected {
	unknown := false
	for _, c := range p.Checks {
		switch {
		case c.Verdict == gateway.CheckRefused && gateway.CodeOf(c.Err) == gateway.CodeOverCapacity:
			return ExpectRejected
		case c.Verdict == gateway.CheckUnknown && c.HangsOn == "":
			unknown = true
		}
	}
	switch {
	case p.Err() == nil:
		return ExpectSent
	case unknown:
		return ExpectUnknown
	}
	return ExpectParked
}

// ReasonOf gives the reason that an error would leave with a transfer, in words
// that its client may read.
func ReasonOf(err error) gateway.Reason { return reasonOf(err) }
