package api

import (
	"context"
	"net/http"
	"strconv"

	"github.com/danielgtaylor/huma/v2"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// LaneKeeper shows lanes and trips their circuit breakers; *engine.Breakers is
// one.
type LaneKeeper interface {
	Overview(ctx context.Context) ([]engine.LaneOverview, error)
	Trip(ctx context.Context, from, to, token, by, reason string) (gateway.Breaker, error)
}

// Lane is one direction between two chains.
type Lane struct {
	From    string            `json:"from"`
	To      string            `json:"to"`
	Lane    string            `json:"lane" doc:"As routes name it" example:"ethereum→base"`
	Breaker LaneBreaker       `json:"breaker" doc:"Of the whole lane"`
	Tokens  []LaneToken       `json:"tokens" nullable:"false"`
	Waiting []LaneWaiting     `json:"waiting" nullable:"false" doc:"What transfers wait for, and how many"`
	Differs []string          `json:"differs,omitempty" nullable:"false" doc:"Where the chains and the configuration differ, so that payments are parked until one of them is corrected; looked at every ten minutes, and every minute while they differ"`
	Trips   LaneTripsByItself `json:"trips" doc:"When its breakers trip by themselves"`
}

// LaneToken is a token that a lane carries.
type LaneToken struct {
	Currency string      `json:"currency"`
	Address  string      `json:"address" doc:"On the source chain"`
	Breaker  LaneBreaker `json:"breaker"`
}

// LaneBreaker is a circuit breaker. Tripped, nothing is signed there.
type LaneBreaker struct {
	Tripped bool   `json:"tripped"`
	Cause   string `json:"cause,omitempty" enum:"failures,stranded,velocity,curse,contradiction,by_hand" doc:"Of the last trip"`
	Detail  string `json:"detail,omitempty"`
	Actor   string `json:"actor,omitempty" doc:"Who tripped or resumed it last: a credential, or breaker"`
	At      string `json:"at,omitempty" format:"date-time" doc:"When; absent when it never tripped"`
	Version string `json:"version" doc:"Sequence of its last event; 0 when it never tripped"`
}

// LaneWaiting is one cause for which transfers wait.
type LaneWaiting struct {
	Code      string `json:"code" doc:"A code of docs/errors.md; RATE_LIMITED_DAY is the sender's own limit per day"`
	Token     string `json:"token,omitempty" doc:"On the source chain; absent: whatever the token"`
	Text      string `json:"text"`
	Transfers string `json:"transfers" doc:"How many are in the line"`
	Phase     string `json:"phase" enum:"shut,probing,open,overtaking" doc:"shut: nobody looks before next_look_at; probing: the first of the line looks; open: the line goes; overtaking: smaller ones behind the first are tried"`
	Since     string `json:"since" format:"date-time"`
	NextLook  string `json:"next_look_at,omitempty" format:"date-time" doc:"When the first of the line looks; of RATE_LIMITED, when the bucket is expected to have refilled for it. Absent where people decide"`
}

// LaneTripsByItself says when the breakers of a lane trip by themselves; 0 and
// empty: never.
type LaneTripsByItself struct {
	Failures int    `json:"failures"`
	Of       int    `json:"of"`
	Stranded int    `json:"stranded"`
	Window   string `json:"velocity_window,omitempty" example:"1h0m0s"`
	Count    int    `json:"velocity_count"`
	Amount   string `json:"velocity_amount,omitempty"`
	Curse    bool   `json:"curse"`
}

// Lanes is every configured lane.
type Lanes struct {
	Data []Lane `json:"data" nullable:"false"`
}

type lanesOutput struct{ Body Lanes }

// TripOrder is what an officer stops.
type TripOrder struct {
	_      struct{} `additionalProperties:"false"`
	Reason string   `json:"reason" minLength:"1" maxLength:"1000" doc:"Why; for those who look at it, and for the audit"`
	Token  string   `json:"token,omitempty" maxLength:"64" doc:"Currency, or address on the source chain; absent: the whole lane"`
}

type tripInput struct {
	From string `path:"from" maxLength:"64" doc:"Source chain"`
	To   string `path:"to" maxLength:"64" doc:"Destination chain"`
	Body TripOrder
}

type tripOutput struct{ Body LaneBreaker }

func (s *Server) registerLanes(a huma.API) {
	if s.lanes == nil {
		return
	}
	list := huma.Operation{
		OperationID: "list-lanes", Method: http.MethodGet, Path: "/v1/lanes", Tags: []string{"lanes"}, Summary: "Show the lanes, what waits for them, and their circuit breakers",
		Description: "In the order of the configuration. Only the house sees it; where one client alone is configured, its officers and viewers are the house's.",
	}
	s.protect(a, &list, []Role{RoleOfficer, RoleViewer})
	huma.Register(a, list, s.listLanes)

	trip := huma.Operation{
		OperationID: "trip-lane", Method: http.MethodPost, Path: "/v1/lanes/{from}/{to}/trip", Tags: []string{"lanes"}, Summary: "Stop a lane, or a token on it, at once",
		Description: "One officer of the house is enough: it is the safe direction. Nothing more is signed there, whichever gateway shares the store; payments are accepted and wait. " +
			"What is tripped already stays as it is. To resume it takes a proposal of kind lane, which another officer approves.",
		MaxBodyBytes: 16 << 10,
	}
	s.protect(a, &trip, []Role{RoleOfficer}, 400, 404, 413, 415)
	huma.Register(a, trip, s.tripLane)
}

func (s *Server) listLanes(ctx context.Context, _ *struct{}) (*lanesOutput, error) {
	if err := s.house(ctx, matterOfLanes); err != nil {
		return nil, err
	}
	found, err := s.lanes.Overview(ctx)
	if err != nil {
		return nil, s.problem(ctx, err)
	}
	out := &lanesOutput{Lanes{Data: make([]Lane, len(found))}}
	for i := range found {
		out.Body.Data[i] = viewLane(&found[i])
	}
	return out, nil
}

func (s *Server) tripLane(ctx context.Context, in *tripInput) (*tripOutput, error) {
	if err := s.house(ctx, matterOfLanes); err != nil {
		return nil, err
	}
	b, err := s.lanes.Trip(ctx, in.From, in.To, in.Body.Token, credentialOf(ctx).Name, in.Body.Reason)
	if err != nil {
		return nil, s.problem(ctx, err)
	}
	return &tripOutput{viewBreaker(b)}, nil
}

func viewLane(l *engine.LaneOverview) Lane {
	t := l.Trips
	v := Lane{
		From: l.From, To: l.To, Lane: l.Name(), Breaker: viewBreaker(l.Breaker), Tokens: make([]LaneToken, len(l.Tokens)), Waiting: make([]LaneWaiting, len(l.Waiting)),
		Differs: l.Differs,
		Trips:   LaneTripsByItself{Failures: t.Failures, Of: t.Of, Stranded: t.Stranded, Count: t.Count, Amount: t.Amount, Curse: t.Curse},
	}
	if t.Window > 0 && (t.Count > 0 || t.Amount != "") {
		v.Trips.Window = t.Window.String()
	}
	for i, token := range l.Tokens {
		v.Tokens[i] = LaneToken{Currency: token.Currency, Address: token.Address.Hex(), Breaker: viewBreaker(l.ByToken[i])}
	}
	for i, w := range l.Waiting {
		v.Waiting[i] = LaneWaiting{
			Code: string(w.Code), Text: w.Reason.Text, Transfers: strconv.FormatInt(w.Transfers, 10), Phase: string(w.Phase), Since: stamp(w.Since),
		}
		if w.Token != (gateway.Address{}) {
			v.Waiting[i].Token = w.Token.Hex()
		}
		if w.Code != gateway.CodeBreaker {
			v.Waiting[i].NextLook = stamp(w.DueAt)
		}
	}
	return v
}

func viewBreaker(b gateway.Breaker) LaneBreaker {
	v := LaneBreaker{Tripped: b.Tripped, Cause: string(b.Cause), Detail: b.Detail, Actor: b.Actor, Version: strconv.FormatInt(b.Version, 10)}
	if b.Version > 0 {
		v.At = stamp(b.At)
	}
	return v
}
