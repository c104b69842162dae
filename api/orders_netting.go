package api

import (
	"context"
	"net/http"

	"github.com/danielgtaylor/huma/v2"

	"github.com/vostro-gateway/vostro/gateway"
)

// Conservation is a bulk order and its members added up.
type Conservation struct {
	OrderID   string `json:"order_id"`
	Direction string `json:"direction" enum:"subscription,redemption"`
	Members   int    `json:"members" doc:"Of the bulk order"`
	Counted   int    `json:"counted" doc:"Members that were added up"`
	Ordered   string `json:"ordered" doc:"Sum of what the members ordered: money of a subscription, units of a redemption"`
	Dealt     string `json:"dealt,omitempty" doc:"What the fund's chain proves that was dealt with; absent before the order is executed"`
	Got       string `json:"got,omitempty" doc:"What the fund's chain proves that came of it: units of a subscription, money of a redemption"`
	Allocated string `json:"allocated,omitempty" doc:"Sum of the members' shares"`
	Conserved bool   `json:"conserved" doc:"ordered is dealt, and allocated is got, to the last base unit and of all members"`
}

type conservationOutput struct{ Body Conservation }

// membersPage is how many members are read at a time.
const membersPage = 500

func (s *Server) registerNetting(a huma.API) {
	proof := huma.Operation{
		OperationID: "get-order-conservation", Method: http.MethodGet, Path: "/v1/orders/{id}/conservation", Tags: []string{"orders"},
		Summary:     "Add up a bulk order",
		Description: "Reads every member (GET /v1/orders?bulk_id=) and adds up what went in and what came out.",
	}
	s.protect(a, &proof, everyRole, 404)
	huma.Register(a, proof, s.getConservation)
}

func (s *Server) getConservation(ctx context.Context, in *orderPath) (*conservationOutput, error) {
	o, err := s.order(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	if o.Members == 0 {
		return nil, s.problem(ctx, gateway.Errorf(gateway.CodeNotFound, "add up order", gateway.RetryNever, "order %s is no bulk order", o.ID))
	}
	sums := gateway.Reckon(&o)
	for after := ""; ; {
		page, err := s.store.ListOrders(ctx, gateway.OrderFilter{Bulk: o.ID, AfterID: after, Limit: membersPage})
		if err == nil {
			err = sums.Add(page...)
		}
		if err != nil {
			return nil, s.problem(ctx, err)
		}
		if len(page) < membersPage {
			break
		}
		after = page[len(page)-1].ID
	}
	c := sums.Conservation()
	return &conservationOutput{Conservation{
		OrderID: o.ID, Direction: string(o.Request.Direction), Members: c.Members, Counted: c.Counted, Ordered: c.Ordered, Dealt: c.Dealt, Got: c.Got,
		Allocated: c.Allocated, Conserved: c.Holds,
	}}, nil
}
