package engine

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/vostro-gateway/vostro/gateway"
)

var _ Drafting = (*Breakers)(nil)

// find gives the breaker that a lane and a token's currency or address name;
// NOT_FOUND when none is configured.
func (s *Breakers) find(op, from, to, token string) (scope, error) {
	lane := s.lane(gateway.LaneName(from, to))
	if lane == nil {
		return scope{}, gateway.Errorf(gateway.CodeNotFound, op, gateway.RetryNever, "no lane leads from %q to %q", from, to)
	}
	of := scope{lane: lane.Name()}
	if token == "" {
		return of, nil
	}
	for _, t := range lane.Tokens {
		if strings.EqualFold(t.Address.Hex(), token) || t.Currency == token {
			of.token = t.Address
			return of, nil
		}
	}
	return scope{}, gateway.Errorf(gateway.CodeNotFound, op, gateway.RetryNever, "lane %s has no token %q", lane.Name(), token)
}

// Trip stops a lane, or with a token (currency or address on the source chain)
// that token on it, at an officer's word and at once: one pair of eyes is enough
// for the safe direction. What is tripped already stays as it is. Errors:
// NOT_FOUND.
func (s *Breakers) Trip(ctx context.Context, from, to, token, by, reason string) (gateway.Breaker, error) {
	const op = "trip"
	of, err := s.find(op, from, to, token)
	if err != nil {
		return gateway.Breaker{}, err
	}
	for attempt := 0; ; attempt++ {
		breakers, err := s.Store.Breakers(ctx)
		if err != nil {
			return gateway.Breaker{}, fmt.Errorf("read breakers: %w", err)
		}
		now := state(breakers, of)
		if now.Tripped {
			return now, nil
		}
		b := gateway.Breaker{
			Lane: of.lane, Token: of.token, Tripped: true, Cause: gateway.TripByHand, Detail: reason, Actor: by, At: s.Now().UTC(), Version: now.Version + 1,
		}
		err = s.Store.Commit(ctx, &gateway.Commit{Breakers: []gateway.Breaker{b}})
		switch {
		case err == nil:
			s.tripped([]gateway.Breaker{b})
			return b, nil
		case gateway.CodeOf(err) != gateway.CodeVersion || attempt >= 5:
			return gateway.Breaker{}, fmt.Errorf("trip %s: %w", b.Subject(), err)
		}
	}
}

// Draft checks a proposal to resume: {"from", "to"} and perhaps "token", its
// currency or its address on the source chain.
func (s *Breakers) Draft(ctx context.Context, changes json.RawMessage) (gateway.Proposal, error) {
	const op = "propose"
	var wanted struct {
		From  string `json:"from"`
		To    string `json:"to"`
		Token string `json:"token"`
	}
	decoder := json.NewDecoder(bytes.NewReader(changes))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&wanted); err != nil {
		return gateway.Proposal{}, gateway.Errorf(gateway.CodeInvalidRequest, op, gateway.RetryNever, "changes: give an object with from, to and, for one token, token: %s", strings.TrimPrefix(err.Error(), "json: "))
	}
	of, err := s.find(op, wanted.From, wanted.To, wanted.Token)
	if err != nil {
		return gateway.Proposal{}, gateway.Errorf(gateway.CodeInvalidRequest, op, gateway.RetryNever, "changes: %w", err)
	}
	breakers, err := s.Store.Breakers(ctx)
	if err != nil {
		return gateway.Proposal{}, fmt.Errorf("read breakers: %w", err)
	}
	now := state(breakers, of)
	if !now.Tripped {
		return gateway.Proposal{}, gateway.Errorf(gateway.CodeInvalidRequest, op, gateway.RetryNever, "changes: the breaker of %s isn't tripped: there is nothing to resume", now.Subject())
	}
	content, err := json.Marshal(gateway.LaneChange{From: wanted.From, To: wanted.To, Token: of.token, Version: now.Version})
	if err != nil {
		return gateway.Proposal{}, gateway.Errorf(gateway.CodeInternal, op, gateway.RetryNever, "%w", err)
	}
	return gateway.Proposal{Subject: now.Subject(), Required: 1, Content: content}, nil
}

// Decided adds the end of the trip that an approved proposal is about: CONFLICT
// when that has ended, or another one has begun since.
func (s *Breakers) Decided(ctx context.Context, p gateway.Proposal, v gateway.Vote, c *gateway.Commit) error {
	if p.State != gateway.ProposalApproved {
		return nil
	}
	content, err := gateway.LaneChangeOf(p)
	if err != nil {
		return err
	}
	breakers, err := s.Store.Breakers(ctx)
	if err != nil {
		return fmt.Errorf("read breakers: %w", err)
	}
	about := content.Breaker()
	now := state(breakers, scope{about.Lane, about.Token})
	if !now.Tripped || now.Version != content.Version {
		return gateway.Errorf(gateway.CodeConflict, "vote", gateway.RetryNever,
			"%s is no longer as it was when this was proposed: reject it, look at GET /v1/lanes, and propose anew", now.Subject())
	}
	now.Tripped, now.Actor, now.At, now.Version = false, v.Credential, v.At, now.Version+1
	now.Detail = "resumed by proposal " + p.ID
	if len(p.Reasons) > 0 {
		now.Detail += ": " + p.Reasons[0].Text
	}
	c.Breakers = append(c.Breakers, now)
	return nil
}

// Committed has those who waited go.
func (s *Breakers) Committed(_ context.Context, p gateway.Proposal) {
	if p.State != gateway.ProposalApproved {
		return
	}
	s.Log.Info("circuit breaker resumed", "breaker", p.Subject, "proposal", p.ID)
	if s.Wake != nil {
		s.Wake(gateway.StageSubmit)
	}
}
