package engine

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

var route = &gateway.Route{
	Source: "a", Destination: "b", Units: "1250750000",
	Beneficiary: gateway.Address{1}, DestToken: gateway.Address{2},
}

func seen(kind gateway.SightingKind, change ...func(*gateway.Sighting)) gateway.Sighting {
	s := gateway.Sighting{Chain: "a", Kind: kind, MessageID: gateway.Hash32{9}, Units: route.Units, Wallet: route.Beneficiary, Token: route.DestToken}
	if kind != gateway.SightedSent && kind != gateway.SightedRefused {
		s.Chain = "b"
	}
	for _, f := range change {
		f(&s)
	}
	return s
}

func final(s *gateway.Sighting)    { s.Final = true }
func orphaned(s *gateway.Sighting) { s.Orphaned = true }
func message(id byte) func(*gateway.Sighting) {
	return func(s *gateway.Sighting) { s.MessageID = gateway.Hash32{id} }
}

// A pool names no reference and a receiver of ours always does.
func TestACreditCountsOnlyFromWhatTheRouteLeadsTo(t *testing.T) {
	t.Parallel()
	referenced := func(s *gateway.Sighting) { s.Ref = gateway.PaymentRef{7} }
	for mode, credited := range map[gateway.Mode]func(*gateway.Sighting){gateway.ModeReceiver: referenced, gateway.ModeWallet: func(*gateway.Sighting) {}} {
		r := *route
		r.Mode = mode
		for name, c := range map[string]struct {
			change func(*gateway.Sighting)
			want   gateway.DestFact
		}{
			"its own":    {credited, gateway.DestCredited},
			"the other":  {func(s *gateway.Sighting) { credited(s); s.Ref[0] ^= 7 }, gateway.DestSuccess},
			"too little": {func(s *gateway.Sighting) { credited(s); s.Units = "1" }, gateway.DestSuccess},
		} {
			f := derive(&r, []gateway.Sighting{seen(gateway.SightedSent), seen(gateway.SightedExecuted), seen(gateway.SightedCredited, c.change)})
			require.Equal(t, c.want, f.flight.Destination, "%s: %s", mode, name)
			require.Equal(t, name == "too little", f.wrong != nil, "%s: %s", mode, name)
		}
	}
}

func TestFactsAreWhatTheSightingsProve(t *testing.T) {
	t.Parallel()
	cases := map[string]struct {
		sightings []gateway.Sighting
		want      gateway.Flight
	}{
		"nothing seen": {nil, gateway.Flight{Source: gateway.SourceNone, Destination: gateway.DestNone}},
		"mined": {
			[]gateway.Sighting{seen(gateway.SightedSent)},
			gateway.Flight{Source: gateway.SourceMined, Destination: gateway.DestNone},
		},
		"a reorg takes mined back": {
			[]gateway.Sighting{seen(gateway.SightedSent, orphaned)},
			gateway.Flight{Source: gateway.SourceNone, Destination: gateway.DestNone},
		},
		"re-mined under another message id": {
			[]gateway.Sighting{seen(gateway.SightedSent, orphaned), seen(gateway.SightedSent, message(8), final)},
			gateway.Flight{Source: gateway.SourceFinal, Destination: gateway.DestNone},
		},
		"a failure is no end: executed again": {
			[]gateway.Sighting{seen(gateway.SightedSent, final), seen(gateway.SightedFailed), seen(gateway.SightedExecuted), seen(gateway.SightedCredited)},
			gateway.Flight{Source: gateway.SourceFinal, Destination: gateway.DestCredited},
		},
		"executed without a credit is not delivered": {
			[]gateway.Sighting{seen(gateway.SightedSent, final), seen(gateway.SightedExecuted, final)},
			gateway.Flight{Source: gateway.SourceFinal, Destination: gateway.DestSuccess},
		},
		"set aside is not delivered": {
			[]gateway.Sighting{seen(gateway.SightedSent, final), seen(gateway.SightedExecuted), seen(gateway.SightedSetAside)},
			gateway.Flight{Source: gateway.SourceFinal, Destination: gateway.DestSuccess},
		},
		"both final": {
			[]gateway.Sighting{seen(gateway.SightedSent, final), seen(gateway.SightedExecuted, final), seen(gateway.SightedCredited, final)},
			gateway.Flight{Source: gateway.SourceFinal, Destination: gateway.DestFinal},
		},
		"the send's block is gone, its message was executed all the same": {
			[]gateway.Sighting{seen(gateway.SightedSent, orphaned), seen(gateway.SightedCredited)},
			gateway.Flight{Source: gateway.SourceNone, Destination: gateway.DestCredited},
		},
		"a credit under this reference by a message that we never sent": {
			[]gateway.Sighting{seen(gateway.SightedSent, final), seen(gateway.SightedCredited, message(7), final)},
			gateway.Flight{Source: gateway.SourceFinal, Destination: gateway.DestNone},
		},
		"a credit whose send hasn't been seen yet waits for it": {
			[]gateway.Sighting{seen(gateway.SightedCredited)},
			gateway.Flight{Source: gateway.SourceNone, Destination: gateway.DestNone},
		},
		"an orphaned credit is no credit": {
			[]gateway.Sighting{seen(gateway.SightedSent, final), seen(gateway.SightedCredited, orphaned)},
			gateway.Flight{Source: gateway.SourceFinal, Destination: gateway.DestNone},
		},
		"the orphaned send's message failed, the re-mined one was credited": {
			[]gateway.Sighting{
				seen(gateway.SightedSent, orphaned), seen(gateway.SightedSent, message(8), final),
				seen(gateway.SightedFailed), seen(gateway.SightedCredited, message(8)),
			},
			gateway.Flight{Source: gateway.SourceFinal, Destination: gateway.DestCredited},
		},
		"a credit of another amount proves nothing": {
			[]gateway.Sighting{seen(gateway.SightedSent, final), seen(gateway.SightedCredited, func(s *gateway.Sighting) { s.Units = "1" })},
			gateway.Flight{Source: gateway.SourceFinal, Destination: gateway.DestNone},
		},
		"nor does one to another wallet": {
			[]gateway.Sighting{seen(gateway.SightedSent, final), seen(gateway.SightedCredited, func(s *gateway.Sighting) { s.Wallet = gateway.Address{7} })},
			gateway.Flight{Source: gateway.SourceFinal, Destination: gateway.DestNone},
		},
		"nor one in another token": {
			[]gateway.Sighting{seen(gateway.SightedSent, final), seen(gateway.SightedCredited, func(s *gateway.Sighting) { s.Token = gateway.Address{7} })},
			gateway.Flight{Source: gateway.SourceFinal, Destination: gateway.DestNone},
		},
		"a credit seen on the source chain is not one on the destination": {
			[]gateway.Sighting{seen(gateway.SightedSent, final), seen(gateway.SightedCredited, func(s *gateway.Sighting) { s.Chain = "a" })},
			gateway.Flight{Source: gateway.SourceFinal, Destination: gateway.DestNone},
		},
		"nor is a send on the destination chain one on the source": {
			[]gateway.Sighting{seen(gateway.SightedSent, func(s *gateway.Sighting) { s.Chain = "b" })},
			gateway.Flight{Source: gateway.SourceNone, Destination: gateway.DestNone},
		},
		"a refusal sends nothing": {
			[]gateway.Sighting{seen(gateway.SightedRefused, final)},
			gateway.Flight{Source: gateway.SourceNone, Destination: gateway.DestNone},
		},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			require.Equal(t, c.want, derive(route, c.sightings).flight)
		})
	}
}

func TestABrokenFinalityIsNoticed(t *testing.T) {
	t.Parallel()
	f := derive(route, []gateway.Sighting{seen(gateway.SightedSent, final, orphaned)})
	require.NotNil(t, f.broken)
	require.Nil(t, derive(route, []gateway.Sighting{seen(gateway.SightedSent, orphaned)}).broken, "a reorg before finality is nothing special")
}
