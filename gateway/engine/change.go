package engine

import (
	"encoding/json"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// step is a Change in the making, of a transfer as it was read. Without events
// it only gives the lease back.
type step struct{ gateway.Change }

func change(t *gateway.Transfer) step {
	s := step{gateway.Change{
		TransferID:  t.ID,
		FromVersion: t.Version,
		Epoch:       t.Work.Epoch,
		Wakes:       t.Work.Wakes,
		Status:      t.Status,
		Work:        t.Work,
		Progress:    t.Progress,
	}}
	s.Carries = t.Key.Kind == gateway.KindFundLeg
	if k, ok := t.Key.Follower(); ok {
		s.Rouse = &k
	}
	return s
}

// event adds an event and the status that it leads to. The transition must be
// legal: the stages choose it by the state they read, and the store refuses
// the commit when that state has moved on.
func (s *step) event(e gateway.Event, t gateway.Transition) {
	s.Status = mustApply(s.Status, t)
	e.Subject, e.Type, e.Status = s.TransferID, t.Type, s.Status
	s.Events = append(s.Events, e)
}

// raise adds an event without facts.
func (s *step) raise(at time.Time, actor, cause string, t gateway.EventType, reasons []gateway.Reason) {
	s.event(gateway.Event{At: at, Actor: actor, Cause: cause, Reasons: reasons}, gateway.Transition{Type: t})
}

// data marshals the details of an event; what it is given always marshals.
func data(v any) json.RawMessage {
	b, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	return b
}
