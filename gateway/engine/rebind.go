package engine

import (
	"context"
	"fmt"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// unbound is why a transfer is held whose wallet was taken from its creditor.
var unbound = []gateway.Reason{{
	Rule: "directory", Text: "the wallet that the payment was mapped to is no longer bound to the creditor's account", ISO: "AC04",
}}

// misfits is why a transfer is held that was mapped to a token, or to its decimals, as
// they are no longer configured.
var misfits = []gateway.Reason{{
	Rule: "configuration", Text: "the token of the payment was configured otherwise when it was mapped: its amount is other units now", ISO: "FF10",
}}

// current gives the version of the directory that leased transfers are held
// against; nil without a directory or without transfers.
func current(ctx context.Context, d Directory, leased []*gateway.Transfer) (Bindings, error) {
	if d == nil || len(leased) == 0 {
		return nil, nil
	}
	b, err := d.Current(ctx)
	if err != nil {
		return nil, fmt.Errorf("read directory: %w", err)
	}
	return b, nil
}

// bound reports whether a transfer may still go to its wallet.
func bound(b Bindings, t *gateway.Transfer) bool {
	return b == nil || t.Route == nil || t.Follows() || b.Holds(t) && b.Fits(t)
}

// rebind holds a transfer whose wallet was taken from its creditor, or whose token was
// configured otherwise; nobody but people can say whether it is to follow the account,
// or which configuration is right. When they have released
// it, it is mapped again, as if it arrived now: to the creditor's wallet of today,
// or it is refused as it would be at the door. It gives the transfer to go on
// with, or the commit to make instead.
func (s *Screen) rebind(ctx context.Context, st *step, t *gateway.Transfer, now time.Time, release *gateway.Proposal, b Bindings) (*gateway.Transfer, *gateway.Commit) {
	mapped, why := mappedTo(t), unbound
	if b.Holds(t) {
		mapped, why = mappedAs(t), misfits
	}
	if release == nil || release.Input != mapped || !release.Releases(why) {
		c := &gateway.Commit{}
		s.hold().put(c, st, t, now, "screen", "", mapped, why)
		c.Changes = append(c.Changes, st.Change)
		return nil, c
	}
	// A history that this store has lost may have paid the old wallet: then that is
	// the payment.
	sent, _, err := s.References.SentAt(ctx, t, false)
	if err != nil {
		return nil, s.again(t, now, "ask whether the reference was used", err)
	}
	if sent > 0 {
		return nil, adoption(ctx, s.Store, s.References, s.Patience, t, now, sent, "screen")
	}
	route, reasons := b.Route(t)
	if route == nil {
		returns, err := freed(ctx, s.Store, t)
		if err != nil {
			return nil, s.again(t, now, "give back what the return has taken", err)
		}
		return nil, s.end(t, now, &gateway.Commit{Returns: returns}, release.ID, reasons)
	}
	route.ContentHash, route.ContentSalt = t.Route.ContentHash, t.Route.ContentSalt
	if st.Progress.FirstRoute == nil {
		st.Progress.FirstRoute = t.Route
	}
	st.Route = route
	st.event(gateway.Event{At: now, Actor: "screen", Cause: release.ID, Data: data(map[string]any{
		"directory": route.Directory, "beneficiary": route.Beneficiary.Hex(), "instead_of": t.Route.Beneficiary.Hex(),
		"token": route.Token.Hex(), "units": route.Units, "instead_of_units": t.Route.Units,
	})}, gateway.Transition{Type: gateway.EventRescreen})
	again := *t
	again.Route = route
	return &again, nil
}

// mappedTo names what a hold because of the directory is about: its release lets
// a transfer be mapped away from there once.
func mappedTo(t *gateway.Transfer) string {
	return fmt.Sprintf("directory %d %s, wallet %s on %s", t.Route.Directory.Version, t.Route.Directory.Digest, t.Route.Beneficiary.Hex(), t.Route.Destination)
}

// mappedAs is the same of a hold because of the configuration.
func mappedAs(t *gateway.Transfer) string {
	return fmt.Sprintf("configuration, token %s on %s, %d decimals, %s units", t.Route.Token.Hex(), t.Route.Source, t.Route.Decimals, t.Route.Units)
}
