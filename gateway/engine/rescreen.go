package engine

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// RescreenStore is what the rescreen step reads and writes.
type RescreenStore interface {
	Committer
	// Unscreened gives up to n transfers of a state after an id that no decision was
	// taken on with the lists of a digest, in ascending order of id.
	Unscreened(ctx context.Context, lists string, state gateway.State, afterID string, n int) ([]*gateway.Transfer, error)
}

// Rescreen has those who wait screened again when a sanctions list changes: held,
// warehoused, approved and parked transfers that no decision was taken on with the
// lists in force. What is overlooked here is stopped when it is to be signed.
type Rescreen struct {
	Store RescreenStore
	Lists func() string // digest of the lists in force; empty: none are configured
	Wake  func(gateway.Stage)
	Log   Logger

	done string // digest for which a whole round was made
	next time.Time
}

// Another gateway may take up the lists later and approve by the old ones meanwhile:
// rounds are repeated.
const (
	rescreenLook  = time.Second
	rescreenRound = time.Minute
)

// waiting are the states in which nothing was sent and the policy was asked.
var waiting = []gateway.State{gateway.StateApproved, gateway.StateParked, gateway.StateWarehoused, gateway.StateHeld}

// Step makes a round when the lists have changed.
func (s *Rescreen) Step(ctx context.Context, now time.Time) (int, time.Time, error) {
	lists := s.Lists()
	if lists == "" || lists == s.done && now.Before(s.next) {
		return 0, now.Add(rescreenLook), nil
	}
	n := 0
	for _, state := range waiting {
		found, err := s.round(ctx, lists, state, now)
		n += found
		if err != nil {
			return n, now.Add(rescreenLook), fmt.Errorf("screen %s transfers again: %w", state, err)
		}
	}
	s.done, s.next = lists, now.Add(rescreenRound)
	if n > 0 {
		s.Log.Info("the lists have changed: transfers that wait are screened again", "transfers", n, "lists", lists)
		if s.Wake != nil {
			s.Wake(gateway.StageScreen)
		}
	}
	return n, now.Add(rescreenLook), nil
}

// Release has nothing to give back.
func (s *Rescreen) Release(context.Context) error { return nil }

func (s *Rescreen) round(ctx context.Context, lists string, state gateway.State, now time.Time) (int, error) {
	after, n := "", 0
	for {
		found, err := s.Store.Unscreened(ctx, lists, state, after, batchSize)
		if err != nil {
			return n, err
		}
		var errs []error
		for _, t := range found {
			after = t.ID
			if t.Progress.Decision == "" || recalled(t) || netted(t) {
				continue // not held by the policy, on its way out, or screened again with its bulk
			}
			if err := s.Store.Commit(ctx, anew(t, now)); err != nil {
				if !overtaken(err) {
					errs = append(errs, err)
				}
				continue
			}
			n++
		}
		if err := errors.Join(errs...); err != nil || len(found) < batchSize {
			return n, err
		}
	}
}

// anew gives a transfer to the screen stage. A held one keeps its hold, its proposal and
// its deadline: only the policy is asked again.
func anew(t *gateway.Transfer, now time.Time) *gateway.Commit {
	st := change(t)
	if t.Status.State != gateway.StateHeld {
		st.event(gateway.Event{At: now, Actor: "screen", Cause: "the sanctions lists have changed"}, gateway.Transition{Type: gateway.EventRescreen})
		st.Work.Stage = gateway.StageScreen
	}
	st.Work.DueAt = now
	return &gateway.Commit{Changes: []gateway.Change{st.Change}}
}
