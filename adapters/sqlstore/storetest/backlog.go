package storetest

import (
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

var backlogCases = []testCase{
	{"what isn't finished is counted, and what is isn't", backlogCounted},
}

func backlogCounted(b *bundle) {
	counted := func() gateway.Backlog {
		b.Helper()
		found, err := b.store.Backlog(b.Context())
		require.NoError(b, err)
		return found
	}
	require.Equal(b, gateway.Backlog{
		Transfers: map[gateway.State]int64{}, Orders: map[gateway.OrderState]int64{}, Deliveries: map[string]int64{}, Dead: map[string]int64{}, Cases: map[gateway.ProposalKind]int64{},
	}, counted())

	all := b.received("a", 4)
	b.commit(&gateway.Commit{Changes: []gateway.Change{changed(b.transfer(all[0].ID), gateway.EventHeld, noon, all[0].Work)}})
	b.commit(&gateway.Commit{Changes: []gateway.Change{changed(b.transfer(all[1].ID), gateway.EventRejected, noon, all[1].Work)}})
	b.commit(ordered("o", 3))
	b.moves(b.order("ord_o_0"), gateway.EventOrderRejected)
	for _, e := range b.log()[:2] {
		b.commit(reported(e, "main", "copy"))
	}
	parcels, _ := b.deliveries("w1", noon, 10)
	require.Len(b, parcels, 4)
	for i, end := range []gateway.DeliveryState{gateway.DeliveryAcked, gateway.DeliveryDead} {
		d := parcels[i].Delivery
		d.State, d.Attempts = end, 1
		if end == gateway.DeliveryAcked {
			d.AckedAt = noon
		}
		b.commit(&gateway.Commit{DeliveryEnds: []gateway.Delivery{d}})
	}
	b.proposal("prop_1", noon)
	b.proposal("prop_2", noon.Add(time.Second))
	b.commit(&gateway.Commit{Proposals: []gateway.Proposal{directoryProposal("prop_3", gateway.ProposalRejected)}})
	require.Equal(b, gateway.Backlog{
		Transfers:  map[gateway.State]int64{gateway.StateReceived: 5, gateway.StateHeld: 1},
		Orders:     map[gateway.OrderState]int64{gateway.OrderReceived: 2},
		Deliveries: map[string]int64{"alpha": 2}, Dead: map[string]int64{"alpha": 1},
		Cases: map[gateway.ProposalKind]int64{gateway.ProposalRelease: 2},
	}, counted())
}
