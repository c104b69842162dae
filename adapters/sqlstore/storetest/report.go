package storetest

import (
	"fmt"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

var reportCases = []testCase{
	{"a report step repeated doesn't double", reportOnce},
	{"deliveries of one transfer to one callback go in order", deliveriesInOrder},
	{"an event gives one report of a type, and several go by their part", reportParts},
	{"a delivery whose lease was lost can't be ended", staleDelivery},
	{"a delivery waits for its next time and says when to come again", deliveryWaits},
	{"a line is leased without regard to the others", linesAreSeparate},
}

// reported gives the commit of a report of an event, with a delivery to each
// callback.
func reported(e gateway.Event, callbacks ...string) *gateway.Commit {
	id := fmt.Sprintf("rep_%03d", e.Position)
	c := &gateway.Commit{Reports: []gateway.Report{{
		ID: id, Position: e.Position, TransferID: e.Subject, Client: "alpha", Sequence: e.Sequence, Type: "pacs.002.001.10", Status: "ACSP",
		Reason: "G000", Body: []byte("<Document>\x00</Document>"), CreatedAt: noon,
	}}}
	for _, callback := range callbacks {
		c.Deliveries = append(c.Deliveries, gateway.Delivery{
			ID: "del_" + callback + "_" + id, Report: id, Position: e.Position, TransferID: e.Subject, Client: "alpha", Callback: callback,
			State: gateway.DeliveryPending, NextAt: noon,
		})
	}
	return c
}

func (b *bundle) deliveries(owner string, now time.Time, n int) ([]engine.Parcel, time.Time) {
	b.Helper()
	parcels, next, err := b.store.LeaseDeliveries(b.Context(), engine.Line{}, owner, now, time.Minute, n)
	require.NoError(b, err)
	return parcels, next
}

func (b *bundle) log() []gateway.Event {
	b.Helper()
	log, err := events(b.Context(), b.store)
	require.NoError(b, err)
	return log
}

func reportOnce(b *bundle) {
	b.received("a", 2)
	e := b.log()[0]
	step := reported(e, "main")
	step.Cursor = &gateway.Cursor{Name: "report", From: 0, To: 1}
	b.commit(step)
	position, err := b.store.Cursor(b.Context(), "report")
	require.NoError(b, err)
	require.Equal(b, int64(1), position)
	found, err := b.store.ReportsOf(b.Context(), e.Subject)
	require.NoError(b, err)
	require.Equal(b, step.Reports, found)
	one, err := b.store.Report(b.Context(), found[0].ID)
	require.NoError(b, err)
	require.Equal(b, found[0], one)

	again := reported(e, "main")
	again.Reports[0].ID, again.Deliveries[0].ID, again.Deliveries[0].Report = "rep_x", "del_x", "rep_x"
	b.refused(gateway.CodeConflict, again)
	again.Cursor = step.Cursor
	again.Reports[0].Position = 2
	b.refused(gateway.CodeLeaseLost, again)
	deliveries, err := b.store.DeliveriesOf(b.Context(), e.Subject)
	require.NoError(b, err)
	require.Len(b, deliveries, 1)

	move := func(from, to int64) *gateway.Commit {
		return &gateway.Commit{Cursor: &gateway.Cursor{Name: "report", From: from, To: to}}
	}
	b.commit(move(1, 2))
	b.refused(gateway.CodeLeaseLost, move(1, 3))
	b.refused(gateway.CodeLeaseLost, move(0, 3))
	b.refused(gateway.CodeInternal, move(2, 1))
	b.refused(gateway.CodeLeaseLost, &gateway.Commit{Cursor: &gateway.Cursor{Name: "new", From: 7, To: 8}})
	position, err = b.store.Cursor(b.Context(), "new")
	require.NoError(b, err)
	require.Zero(b, position)
	_, err = b.store.Report(b.Context(), "rep_x")
	require.Equal(b, gateway.CodeNotFound, gateway.CodeOf(err))
}

func deliveriesInOrder(b *bundle) {
	all := b.received("a", 2)
	for _, event := range []gateway.EventType{gateway.EventHeld, gateway.EventRescreen} {
		b.commit(&gateway.Commit{Changes: []gateway.Change{changed(b.transfer(all[0].ID), event, noon, all[0].Work)}})
	}
	log := b.log() // a0 a1 a0 a0
	for _, e := range log {
		b.commit(reported(e, "main", "copy"))
	}
	expect := func(parcels []engine.Parcel, want ...string) {
		b.Helper()
		got := []string{}
		for _, p := range parcels {
			require.Equal(b, p.Delivery.Report, p.Report.ID)
			require.NotEmpty(b, p.Report.Body)
			got = append(got, fmt.Sprint(p.Callback, p.Position))
		}
		require.ElementsMatch(b, want, got)
	}
	first, _ := b.deliveries("w1", noon, 10)
	expect(first, "main1", "copy1", "main2", "copy2")
	rest, next := b.deliveries("w2", noon, 10)
	require.Empty(b, rest, "each transfer's first is leased")
	require.Equal(b, noon.Add(time.Minute), next, "the end of the leases")

	end := func(p engine.Parcel, state gateway.DeliveryState) *gateway.Commit {
		d := p.Delivery
		d.State, d.Attempts = state, d.Attempts+1
		if state == gateway.DeliveryAcked {
			d.AckedAt = noon
		}
		return &gateway.Commit{DeliveryEnds: []gateway.Delivery{d}}
	}
	for _, p := range first {
		switch fmt.Sprint(p.Callback, p.Position) {
		case "main1":
			b.commit(end(p, gateway.DeliveryAcked))
		case "copy1":
			b.commit(end(p, gateway.DeliveryDead)) // a dead one lets the next pass
		}
	}
	second, _ := b.deliveries("w1", noon, 10)
	expect(second, "main3", "copy3")
	require.NoError(b, b.store.ReleaseDeliveries(b.Context(), "w1"))
	third, _ := b.deliveries("w2", noon, 10)
	expect(third, "main3", "copy3", "main2", "copy2")
	for _, p := range second {
		b.refused(gateway.CodeLeaseLost, end(p, gateway.DeliveryAcked))
	}
	all4, err := b.store.DeliveriesOf(b.Context(), all[0].ID)
	require.NoError(b, err)
	require.Len(b, all4, 6)
	require.Equal(b, gateway.DeliveryPending, all4[2].State)
}

func reportParts(b *bundle) {
	b.received("a", 1)
	e := b.log()[0]
	step := &gateway.Commit{}
	for part, name := range []string{"pacs.002.001.10", "camt.054.001.08", "camt.029.001.09"} {
		one := reported(e, "main")
		r, d := one.Reports[0], one.Deliveries[0]
		r.ID, r.Type, r.Part = r.ID+"_"+name, name, part
		d.ID, d.Report, d.Part = fmt.Sprint("del_", 9-part), r.ID, part // by id they would go the other way round
		step.Reports, step.Deliveries = append(step.Reports, r), append(step.Deliveries, d)
	}
	b.commit(step)
	found, err := b.store.ReportsOf(b.Context(), e.Subject)
	require.NoError(b, err)
	require.Equal(b, step.Reports, found)
	made, err := b.store.DeliveriesOf(b.Context(), e.Subject)
	require.NoError(b, err)
	require.Equal(b, step.Deliveries, made)

	again := reported(e)
	again.Reports[0].ID, again.Reports[0].Type, again.Reports[0].Part = "rep_x", "camt.054.001.08", 3
	b.refused(gateway.CodeConflict, again)

	for part := range step.Deliveries {
		parcels, _ := b.deliveries("w1", noon, 10)
		require.Len(b, parcels, 1, "each waits for the one before")
		require.Equal(b, part, parcels[0].Part)
		require.Equal(b, step.Reports[part], parcels[0].Report)
		d := parcels[0].Delivery
		d.State, d.AckedAt = gateway.DeliveryAcked, noon
		b.commit(&gateway.Commit{DeliveryEnds: []gateway.Delivery{d}})
	}
}

func staleDelivery(b *bundle) {
	b.received("a", 1)
	b.commit(reported(b.log()[0], "main"))
	first, _ := b.deliveries("w1", noon, 1)
	second, _ := b.deliveries("w2", noon.Add(2*time.Minute), 1)
	require.Len(b, second, 1)
	require.Equal(b, first[0].Epoch+1, second[0].Epoch)
	ended := func(p engine.Parcel) *gateway.Commit {
		d := p.Delivery
		d.State, d.AckedAt = gateway.DeliveryAcked, noon
		return &gateway.Commit{DeliveryEnds: []gateway.Delivery{d}}
	}
	b.refused(gateway.CodeLeaseLost, ended(first[0]))
	b.commit(ended(second[0]))
	b.refused(gateway.CodeLeaseLost, ended(second[0]))
}

func deliveryWaits(b *bundle) {
	b.received("a", 2)
	for _, e := range b.log() {
		b.commit(reported(e, "main"))
	}
	parcels, next := b.deliveries("w1", noon.Add(-time.Second), 10)
	require.Empty(b, parcels)
	require.Equal(b, noon, next)
	parcels, next = b.deliveries("w1", noon, 1)
	require.Len(b, parcels, 1)
	require.Equal(b, noon, next, "more is due now")
	later := parcels[0].Delivery
	later.Attempts, later.NextAt, later.LastError = 1, noon.Add(5*time.Second), "503 \xff"
	b.commit(&gateway.Commit{DeliveryEnds: []gateway.Delivery{later}})
	parcels, next = b.deliveries("w1", noon, 10)
	require.Len(b, parcels, 1)
	require.Equal(b, int64(2), parcels[0].Position)
	require.Equal(b, later.NextAt, next)
	parcels, _ = b.deliveries("w1", noon.Add(5*time.Second), 10)
	require.Len(b, parcels, 1)
	require.Equal(b, 1, parcels[0].Attempts)
	require.Equal(b, "503 \uFFFD", parcels[0].LastError)
}

func linesAreSeparate(b *bundle) {
	b.received("a", 3)
	log := b.log()
	for _, e := range log {
		b.commit(reported(e, "main", "copy"))
	}
	foreign := reported(log[2], "main")
	foreign.Reports = nil
	foreign.Deliveries[0].ID, foreign.Deliveries[0].Callback, foreign.Deliveries[0].Client = "del_beta", "theirs", "beta"
	b.commit(foreign)
	lease := func(line engine.Line, n int) ([]engine.Parcel, time.Time) {
		parcels, next, err := b.store.LeaseDeliveries(b.Context(), line, "w1", noon, time.Minute, n)
		require.NoError(b, err)
		for _, p := range parcels {
			require.Equal(b, line, engine.Line{Client: p.Client, Callback: p.Callback})
		}
		return parcels, next
	}
	main := engine.Line{Client: "alpha", Callback: "main"}
	parcels, next := lease(main, 2)
	require.Len(b, parcels, 2)
	require.Equal(b, noon, next, "more of the line is due")
	parcels, next = lease(main, 2)
	require.Len(b, parcels, 1)
	require.Equal(b, noon.Add(time.Minute), next, "the end of the line's own leases")
	parcels, next = lease(engine.Line{Client: "beta", Callback: "main"}, 10)
	require.Empty(b, parcels)
	require.Zero(b, next)
	parcels, _ = lease(engine.Line{Client: "beta", Callback: "theirs"}, 10)
	require.Len(b, parcels, 1)
	rest, _ := b.deliveries("w2", noon, 10)
	require.Len(b, rest, 3, "the zero line is every line")
}
