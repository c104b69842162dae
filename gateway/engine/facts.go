package engine

import (
	"github.com/vostro-gateway/vostro/gateway"
)

// facts are what the sightings of one reference prove about its transfer.
type facts struct {
	flight gateway.Flight
	sent   *gateway.Sighting // the canonical send, nil when there is none
	dest   *gateway.Sighting // what the destination fact rests on
	broken *gateway.Sighting // a sighting that was final and is no longer in its chain
	wrong  *gateway.Sighting // a credit that isn't what was instructed
	reason string            // decoded reason of a failure or set-aside
	// refused is a canonical refusal of an item: the reference went nowhere in
	// that transaction.
	refused *gateway.Sighting
	lost    *gateway.Sighting       // the latest send whose block is gone: its transaction may come back
	own     map[gateway.Hash32]bool // message ids of the transfer's sends, orphaned ones included
}

// derive is pure: the sightings of a reference, orphaned ones included, in
// chain order, give the transfer's facts. Destination facts are kept per
// message id: an orphaned and a re-mined send carry different ones, and the
// receiver lets one through. What happened to a message that no send of this
// transfer carried is somebody else's, even under the same reference.
func derive(route *gateway.Route, sightings []gateway.Sighting) facts {
	f := facts{flight: gateway.Flight{Source: gateway.SourceNone, Destination: gateway.DestNone}, own: map[gateway.Hash32]bool{}}
	for _, s := range sightings {
		if s.Chain == route.Source && s.Kind == gateway.SightedSent {
			f.own[s.MessageID] = true
		}
	}
	for i := range sightings {
		s := &sightings[i]
		if s.Orphaned {
			if s.Final {
				f.broken = s
			}
			if s.Kind == gateway.SightedSent {
				f.lost = s
			}
			continue
		}
		if s.Chain == route.Source && f.source(s) {
			continue
		}
		if s.Chain == route.Destination && f.own[s.MessageID] {
			f.destination(route, s)
		}
	}
	return f
}

func (f *facts) source(s *gateway.Sighting) bool {
	switch s.Kind {
	case gateway.SightedSent:
		f.sent = s
		f.flight.Source = gateway.SourceMined
		if s.Final {
			f.flight.Source = gateway.SourceFinal
		}
	case gateway.SightedRefused:
		f.refused = s
	default:
		return false
	}
	return true
}

func (f *facts) destination(route *gateway.Route, s *gateway.Sighting) {
	var d gateway.DestFact
	switch s.Kind {
	case gateway.SightedFailed:
		d = gateway.DestFailure
	case gateway.SightedExecuted, gateway.SightedSetAside:
		d = gateway.DestSuccess
	case gateway.SightedCredited:
		// Pools name no reference, receivers of ours always do: what one of them
		// says is nothing about a route that leads to the other.
		if route.Mode == gateway.ModeReceiver && s.Ref == (gateway.PaymentRef{}) || route.Mode == gateway.ModeWallet && s.Ref != (gateway.PaymentRef{}) {
			return
		}
		if s.Wallet != route.Beneficiary || s.Token != route.DestToken || s.Units != route.Credited() {
			f.wrong = s
			return
		}
		d = gateway.DestCredited
		if s.Final {
			d = gateway.DestFinal
		}
	default:
		return
	}
	if s.Detail != "" {
		f.reason = s.Detail
	}
	if further := gateway.Further(f.flight.Destination, d); further != f.flight.Destination {
		f.flight.Destination, f.dest = further, s
	}
}
