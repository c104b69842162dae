package engine

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// judgeAll judges what the last events were about. What can't be judged now is
// judged at the next step.
func (s *Breakers) judgeAll(ctx context.Context, now time.Time) error {
	for len(s.judge) > 0 {
		of := s.judge[0]
		if lane := s.lane(of.lane); lane != nil {
			if err := s.judgeOne(ctx, lane, of, now); err != nil {
				return err
			}
		}
		s.judge = s.judge[1:]
	}
	return nil
}

func (s *Breakers) judgeOne(ctx context.Context, lane *KnownLane, of scope, now time.Time) error {
	breakers, err := s.Store.Breakers(ctx)
	if err != nil {
		return fmt.Errorf("read breakers: %w", err)
	}
	whole := scope{lane: of.lane}
	if state(breakers, whole).Tripped {
		return nil
	}
	c := &gateway.Commit{}
	if !state(breakers, of).Tripped {
		cause, detail, err := s.token(ctx, lane.Trips, breakers, of, now)
		if err != nil {
			return err
		}
		if cause != "" {
			s.trip(c, breakers, gateway.Breaker{Lane: of.lane, Token: of.token, Cause: cause, Detail: detail, At: now})
		}
	}
	if len(c.Breakers) == 0 && len(lane.Tokens) > 1 {
		var sends []gateway.LaneSend
		for _, t := range lane.Tokens {
			one := scope{of.lane, t.Address}
			if state(breakers, one).Tripped {
				continue
			}
			found, err := s.concluded(ctx, lane.Trips, breakers, one)
			if err != nil {
				return err
			}
			sends = append(sends, found...)
		}
		slices.SortFunc(sends, func(a, b gateway.LaneSend) int { return b.ConcludedAt.Compare(a.ConcludedAt) })
		if cause, detail := lane.Trips.verdict(sends); cause != "" {
			s.trip(c, breakers, gateway.Breaker{Lane: of.lane, Cause: cause, Detail: detail, At: now})
		}
	}
	if len(c.Breakers) == 0 {
		return nil
	}
	if err := s.Store.Commit(ctx, c); err != nil {
		return fmt.Errorf("trip %s: %w", c.Breakers[0].Subject(), err)
	}
	s.tripped(c.Breakers)
	return nil
}

// since gives the moment after which sends count: both breakers of a token begin
// anew when they are resumed.
func since(breakers []gateway.Breaker, of scope) time.Time {
	at := state(breakers, of).At
	if whole := state(breakers, scope{lane: of.lane}).At; whole.After(at) {
		at = whole
	}
	return at
}

func (s *Breakers) concluded(ctx context.Context, t Trips, breakers []gateway.Breaker, of scope) ([]gateway.LaneSend, error) {
	if t.Of <= 0 || t.Failures <= 0 && t.Stranded <= 0 {
		return nil, nil
	}
	found, err := s.Store.Concluded(ctx, of.lane, of.token, since(breakers, of), t.Of)
	if err != nil {
		return nil, fmt.Errorf("read outcomes: %w", err)
	}
	return found, nil
}

// token gives why the breaker of a token has to trip; no cause when it hasn't.
func (s *Breakers) token(ctx context.Context, t Trips, breakers []gateway.Breaker, of scope, now time.Time) (gateway.TripCause, string, error) {
	sends, err := s.concluded(ctx, t, breakers, of)
	if err != nil {
		return "", "", err
	}
	if cause, detail := t.verdict(sends); cause != "" {
		return cause, detail, nil
	}
	if t.Window <= 0 || t.Count <= 0 && t.Amount == "" {
		return "", "", nil
	}
	from := now.Add(-t.Window)
	if begin := since(breakers, of); begin.After(from) {
		from = begin
	}
	amounts, err := s.Store.SentSince(ctx, of.lane, of.token, from)
	if err != nil {
		return "", "", fmt.Errorf("read sends: %w", err)
	}
	detail, err := t.velocity(amounts)
	if err != nil || detail == "" {
		return "", "", err
	}
	return gateway.TripVelocity, detail, nil
}

// verdict judges the last sends with an outcome, newest first. It is pure.
func (t Trips) verdict(sends []gateway.LaneSend) (cause gateway.TripCause, detail string) {
	sends = sends[:min(len(sends), max(t.Of, 0))]
	failed, stranded := 0, 0
	for _, s := range sends {
		switch s.Outcome {
		case gateway.SendStranded:
			stranded++
			failed++
		case gateway.SendFailed:
			failed++
		}
	}
	switch {
	case t.Stranded > 0 && stranded >= t.Stranded:
		return gateway.TripStranded, fmt.Sprintf("%d of the last %d sends lie stranded; %d are enough", stranded, len(sends), t.Stranded)
	case t.Failures > 0 && failed >= t.Failures:
		return gateway.TripFailures, fmt.Sprintf("%d of the last %d sends failed; %d are enough", failed, len(sends), t.Failures)
	}
	return "", ""
}

// velocity judges what was sent within the window, summed exactly. It is pure.
func (t Trips) velocity(amounts []gateway.Amount) (detail string, err error) {
	if t.Count > 0 && len(amounts) > t.Count {
		return fmt.Sprintf("%d sends within %s; %d are allowed", len(amounts), t.Window, t.Count), nil
	}
	if t.Amount == "" || len(amounts) == 0 {
		return "", nil
	}
	limit, err := gateway.ParseAmount(t.Amount, amounts[0].Currency())
	if err != nil {
		return "", err
	}
	sum := amounts[0]
	for _, a := range amounts[1:] {
		if sum, err = sum.Add(a); err != nil {
			return "", err
		}
	}
	over, err := sum.Cmp(limit)
	if err != nil || over <= 0 {
		return "", err
	}
	return fmt.Sprintf("%s within %s; %s are allowed", sum, t.Window, limit), nil
}
