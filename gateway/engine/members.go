package engine

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// InstanceStore is where the gateways of a store meet.
type InstanceStore interface {
	// Meet forgets the gateways whose sign of life was good until now or earlier, asks
	// admit about self with the others, and records self with its answer, good for ttl:
	// all in one turn, which no two gateways take at once. held tells whether self had
	// one that was still good. When admit refuses, nothing of self is recorded and its
	// error is returned. admit may be called more than once.
	Meet(ctx context.Context, self gateway.Instance, now time.Time, ttl time.Duration, admit func(others []gateway.Instance, held bool) (working bool, err error)) error
	// Leave forgets a gateway.
	Leave(ctx context.Context, owner string) error
}

// Members is this gateway among those of its store. Two that would decide differently
// about one payment never work at the same time: one that comes is refused, or waits
// until those of an earlier revision have left.
type Members struct {
	Store InstanceStore
	Self  gateway.Instance
	Lease time.Duration // how long a sign of life is good; 0: 20 s

	seen map[string]time.Time // until when the first seen sign of life of another was good
}

// Enter tries to begin. Not working without an error: gateways of an earlier revision
// have been told to leave; try again. CONFIGURATION, with the keys that differ, when a
// gateway with other settings works at this revision or a later one. With the retry
// class same bytes it may be gone already: try again, until it has given another sign of
// life or the one that it gave is stale. It isn't safe for concurrent use.
func (m *Members) Enter(ctx context.Context, now time.Time) (working bool, err error) {
	err = m.Store.Meet(ctx, m.Self, now, or(m.Lease, leaseDefault), func(others []gateway.Instance, _ bool) (bool, error) {
		var admitErr error
		working, admitErr = m.admit(others)
		return working, admitErr
	})
	return working && err == nil, err
}

func (m *Members) admit(others []gateway.Instance) (bool, error) {
	working := true
	for _, o := range others {
		differences := m.Self.Differences(o)
		if len(differences) == 0 {
			continue
		}
		if o.Revision >= m.Self.Revision {
			return false, m.refuse(o, differences, m.lives(o))
		}
		working = false
	}
	return working, nil
}

// Step gives a sign of life. CONFIGURATION when this gateway must end: one of a later
// revision waits, or one with other settings has begun while this one gave no sign.
func (m *Members) Step(ctx context.Context, now time.Time) error {
	self := m.Self
	self.Working = true
	return m.Store.Meet(ctx, self, now, or(m.Lease, leaseDefault), func(others []gateway.Instance, held bool) (bool, error) {
		for _, o := range others {
			differences := self.Differences(o)
			if len(differences) == 0 || held && o.Revision <= self.Revision {
				continue
			}
			if o.Revision > self.Revision {
				return false, gateway.Errorf(gateway.CodeConfiguration, "share store", gateway.RetryAfterChange,
					"gateway %s replaces this one: its configuration has store.revision %d, this one %d; they differ in %s", o.Owner, o.Revision, self.Revision, list(differences))
			}
			return false, m.refuse(o, differences, gateway.RetryAfterChange)
		}
		return true, nil
	})
}

// Leave tells the others that this gateway is gone.
func (m *Members) Leave(ctx context.Context) error { return m.Store.Leave(ctx, m.Self.Owner) }

// lives gives after change once another has given a sign of life since it was first
// seen, and same bytes while it may be gone.
func (m *Members) lives(o gateway.Instance) gateway.Retry {
	if m.seen == nil {
		m.seen = make(map[string]time.Time)
	}
	first, known := m.seen[o.Owner]
	if known && o.Until.After(first) {
		return gateway.RetryAfterChange
	}
	m.seen[o.Owner] = o.Until
	return gateway.RetrySameBytes
}

func (m *Members) refuse(o gateway.Instance, differences []gateway.Difference, retry gateway.Retry) error {
	advice := fmt.Sprintf("give them one configuration; to replace it by this one, write store.revision: %d", o.Revision+1)
	return gateway.Errorf(gateway.CodeConfiguration, "share store", retry,
		"gateway %s works on this store with other settings: %s; %s", o.Owner, list(differences), advice)
}

// told bounds the differences that an error lists.
const told = 8

func list(differences []gateway.Difference) string {
	var lines []string
	for _, d := range differences[:min(len(differences), told)] {
		lines = append(lines, d.String())
	}
	if n := len(differences) - told; n > 0 {
		lines = append(lines, fmt.Sprintf("and %d more", n))
	}
	return strings.Join(slices.Clip(lines), ", ")
}
