package api

import (
	"context"
	"encoding/json"
	"net/http"
	"slices"

	"github.com/danielgtaylor/huma/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/vostro-gateway/vostro/gateway"
)

// NAVReader finds what was published of funds.
type NAVReader interface {
	// FeedNAV gives the newest net asset value of a fund that has settled at its feed on a
	// chain; false when there is none.
	FeedNAV(ctx context.Context, fund gateway.Hash32, chain string) (gateway.PublishedNAV, bool, error)
}

// ListedFund is a fund of the routing directory, as whoever may order of it or report its
// value sees it.
type ListedFund struct {
	ISIN          string    `json:"isin,omitempty"`
	DTI           string    `json:"dti,omitempty"`
	Name          string    `json:"name,omitempty"`
	Chain         string    `json:"chain" doc:"Where its contracts are"`
	FundTokenID   string    `json:"fund_token_id"`
	Currency      string    `json:"currency" doc:"That it is paid in"`
	Decimals      uint8     `json:"decimals" doc:"Of its units"`
	MinimumAmount string    `json:"minimum_amount,omitempty" doc:"Of a subscription"`
	MinimumUnits  string    `json:"minimum_units,omitempty" doc:"Of a redemption"`
	NAV           []FeedNAV `json:"nav" nullable:"false" doc:"The newest value at each feed that the gateway has published to; none before the first is there for good"`
}

// FeedNAV is the newest net asset value at a feed.
type FeedNAV struct {
	Chain       string `json:"chain"`
	Feed        string `json:"feed" doc:"Address of the NAVFeed"`
	Price       string `json:"price" doc:"Of one unit"`
	Currency    string `json:"currency"`
	ValuedAt    string `json:"valued_at" format:"date-time"`
	ReportedAt  string `json:"reported_at" format:"date-time" doc:"CreDtTm of the report"`
	PublishedAt string `json:"published_at,omitempty" format:"date-time" doc:"When both chains were seen to have it for good"`
	TransferID  string `json:"transfer_id,omitempty" doc:"The transfer that published it, to those who may see it"`
}

// Funds is one page of funds.
type Funds struct {
	Data       []ListedFund `json:"data" nullable:"false"`
	NextCursor string       `json:"next_cursor,omitempty" doc:"Of the same version of the directory; absent on the last page"`
}

type listFundsInput struct{ Page }

type fundsOutput struct{ Body Funds }

func (s *Server) registerFunds(a huma.API) {
	list := huma.Operation{
		OperationID: "list-funds", Method: http.MethodGet, Path: "/v1/funds", Tags: []string{"orders"}, Summary: "List funds with their last net asset values",
		Description: "Of the routing directory in force, by ISIN, else DTI. A client sees the funds that it may order of or reports the value of, the house all.",
	}
	s.protect(a, &list, everyRole, 400, 409)
	huma.Register(a, list, s.listFunds)
}

func (s *Server) listFunds(ctx context.Context, in *listFundsInput) (*fundsOutput, error) {
	const list = "funds"
	text, err := s.after(ctx, list, in.Cursor)
	if err != nil {
		return nil, err
	}
	at := place{Kind: gateway.DirectoryFunds}
	if text != "" {
		if err := json.Unmarshal([]byte(text), &at); err != nil {
			return nil, s.newProblem(ctx, http.StatusBadRequest, gateway.CodeInvalidRequest, gateway.RetryAfterChange, "the cursor isn't one that this list gave")
		}
	} else {
		version, found, err := s.store.DirectoryVersion(ctx)
		if err != nil {
			return nil, s.problem(ctx, err)
		}
		if !found {
			return &fundsOutput{Funds{Data: []ListedFund{}}}, nil
		}
		at.Version = version.Version
	}
	c := credentialOf(ctx)
	out := &fundsOutput{Funds{Data: []ListedFund{}}}
	for {
		entries, err := s.store.DirectoryEntries(ctx, at.Version, gateway.DirectoryEntry{Kind: at.Kind, ID: at.ID}, in.Limit)
		if err != nil {
			return nil, s.problem(ctx, err)
		}
		for i := range entries {
			e := &entries[i]
			if e.Fund == nil || !deals(c, e.Fund) {
				continue
			}
			if len(out.Body.Data) == in.Limit {
				next, err := json.Marshal(at)
				if err != nil {
					return nil, s.problem(ctx, err)
				}
				out.Body.NextCursor = s.cursorAfter(list, string(next))
				return out, nil
			}
			view, err := s.viewFund(ctx, c, e.Fund)
			if err != nil {
				return nil, s.problem(ctx, err)
			}
			out.Body.Data = append(out.Body.Data, view)
			at.ID = e.ID
		}
		if n := len(entries); n < in.Limit {
			return out, nil
		} else if last := &entries[n-1]; last.Fund != nil {
			at.ID = last.ID
		} else {
			return out, nil
		}
	}
}

// deals reports whether a fund is any business of a credential.
func deals(c *Credential, f *gateway.DirectoryFund) bool {
	reports := f.NAV != nil && slices.ContainsFunc(f.NAV.Reporters, c.sees)
	return c.Client == "" || reports || slices.ContainsFunc(f.Distributors, func(d gateway.FundDistributor) bool { return c.sees(d.Client) })
}

func (s *Server) viewFund(ctx context.Context, c *Credential, f *gateway.DirectoryFund) (ListedFund, error) {
	v := ListedFund{
		ISIN: f.ISIN, DTI: f.DTI, Name: f.Name, Chain: f.Chain, FundTokenID: f.TokenID, Currency: f.Currency, Decimals: f.Decimals,
		MinimumAmount: f.MinimumAmount, MinimumUnits: f.MinimumUnits, NAV: []FeedNAV{},
	}
	if f.NAV == nil {
		return v, nil
	}
	for _, feed := range f.NAV.Feeds {
		nav, found, err := s.store.FeedNAV(ctx, common.HexToHash(f.TokenID), feed.Chain)
		if err != nil {
			return v, err
		}
		if !found {
			continue
		}
		one := FeedNAV{
			Chain: feed.Chain, Feed: feed.Address, Price: nav.Price, Currency: nav.Currency, ValuedAt: stamp(nav.ValuedAt), ReportedAt: stamp(nav.ReportedAt),
		}
		t, err := s.store.Transfer(ctx, nav.TransferID)
		if err != nil {
			return v, err
		}
		if t.Route != nil {
			one.Feed = t.Route.Receiver.Hex() // the entry may have changed since
		}
		if c.sees(t.Key.Client) {
			one.TransferID = t.ID
		}
		events, err := s.store.EventsOf(ctx, t.ID, 0, navEventsMax)
		if err != nil {
			return v, err
		}
		if i := slices.IndexFunc(events, func(e gateway.Event) bool { return e.Status.State == gateway.StateSettled }); i >= 0 {
			one.PublishedAt = stamp(events[i].At)
		}
		v.NAV = append(v.NAV, one)
	}
	return v, nil
}

// navEventsMax bounds how many events of a publication are looked through: it has some
// ten.
const navEventsMax = 500
