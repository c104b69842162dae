package sqlstore

import (
	"fmt"
	"slices"

	"github.com/vostro-gateway/vostro/gateway"
)

var (
	insertOrder = insert(`text text bigint text bytea text text text text text text text text bigint bigint bigint bigint bigint text text bigint`,
		`INSERT INTO orders (id, message_id, message_index, client, reference, order_ref, request, fund, transfer_id, submitted_by,
		state, reasons, fact, created_at, version, due_at, deadline, updated_at, netting, bulk_id, members) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
	orderOfReference = stmt(`SELECT id FROM orders WHERE reference = ?`)
	updateOrder      = guard(`UPDATE orders SET state = ?, reasons = ?, fact = ?, cash = ?, version = ?, due_at = ?, deadline = ?, updated_at = ?, bulk_id = ? WHERE id = ? AND version = ?`)
	orderVersion     = stmt(`SELECT version FROM orders WHERE id = ?`)

	// rouseOrder has the order that a transfer carries looked at again.
	rouseOrder = stmt(`UPDATE orders SET due_at = 0 WHERE transfer_id = ? AND transfer_id <> ''`)
	// rouseMembers has all members of a bulk order looked at again.
	rouseMembers = stmt(`UPDATE orders SET due_at = 0 WHERE bulk_id = ? AND bulk_id <> '' AND ` + orderLives)

	share = guard(`UPDATE orders SET allocated = ? WHERE id = ? AND bulk_id = ? AND bulk_id <> '' AND allocated = ''`)
	// whole holds when every member of a bulk order has its share.
	whole = guard(`UPDATE orders SET updated_at = updated_at WHERE id = ? AND members = ?
		AND members = (SELECT count(*) FROM orders m WHERE m.bulk_id = orders.id AND m.bulk_id <> '' AND m.allocated <> '')`)
)

func (e *encoder) cash(c *gateway.CashCredit) string {
	if c == nil {
		return ""
	}
	return e.json(c)
}

func (e *encoder) orders(steps []gateway.OrderStep) {
	for _, s := range sorted(steps, func(s gateway.OrderStep) string { return s.Order.ID }) {
		o := &s.Order
		e.first("order/" + o.ID)
		if o.Version != s.FromVersion+int64(len(s.Events)) {
			e.fail("order %s has version %d after %d and %d events", o.ID, o.Version, s.FromVersion, len(s.Events))
			return
		}
		if s.FromVersion == 0 {
			fund := ""
			if o.Fund != nil {
				fund = e.json(o.Fund)
			}
			e.add(insertOrder, func(look lookup) error {
				return holder(look, orderOfReference, []any{o.Reference[:]}, fmt.Sprintf("the order reference %q of %s", o.Request.Reference, o.Request.BIC), "order")
			}, o.ID, o.MessageID, int64(o.Index), o.Client, o.Reference[:], o.Request.Reference, e.json(&o.Request), fund, o.TransferID, o.SubmittedBy,
				string(o.State), e.reasons(o.Reasons), e.json(&o.Fact), micros(o.CreatedAt), o.Version, micros(o.DueAt), micros(o.Deadline), micros(o.UpdatedAt),
				o.Netting, o.Bulk, int64(o.Members))
		} else {
			e.add(updateOrder, func(look lookup) error {
				var now int64
				if found, err := look(orderVersion, []any{o.ID}, &now); err != nil {
					return err
				} else if !found {
					return notFound("commit", "order", o.ID)
				}
				return gateway.Errorf(gateway.CodeVersion, "commit", gateway.RetryAfterChange, "order %s has version %d, not %d", o.ID, now, s.FromVersion)
			}, string(o.State), e.reasons(o.Reasons), e.json(&o.Fact), e.cash(o.Cash), o.Version, micros(o.DueAt), micros(o.Deadline), micros(o.UpdatedAt), o.Bulk, o.ID, s.FromVersion)
		}
		if o.Members > 0 && slices.ContainsFunc(s.Events, concernsMembers) {
			e.add(rouseMembers, nil, o.ID)
		}
		e.events(o.ID, s.FromVersion, s.Events)
	}
}

// concernsMembers reports whether the members of a bulk order go with an event of it.
func concernsMembers(v gateway.Event) bool {
	switch v.Type {
	case gateway.EventOrderReceived, gateway.EventOrderSuspended, gateway.EventOrderAccepted, gateway.EventOrderAlarm, gateway.EventOrderAsked:
		return false
	}
	return true
}

// allocation gives the members of a bulk order their shares, with the step of the
// bulk that says what there is to share.
func (e *encoder) allocation(a *gateway.Allocation, steps []gateway.OrderStep) {
	if a == nil {
		return
	}
	i := slices.IndexFunc(steps, func(s gateway.OrderStep) bool { return s.Order.ID == a.Bulk })
	if i < 0 {
		e.fail("allocation of bulk order %s without a step of it", a.Bulk)
		return
	}
	bulk := &steps[i].Order
	units := make([]string, len(a.Shares))
	for i, s := range a.Shares {
		units[i] = s.Units
	}
	if sum, err := gateway.Sum(units); err != nil || sum.String() != bulk.Got() || len(units) != bulk.Members {
		e.fail("%d shares of bulk order %s sum to %s; it has %d members and got %s", len(units), a.Bulk, sum, bulk.Members, bulk.Got())
		return
	}
	for _, s := range sorted(a.Shares, func(s gateway.Share) string { return s.Order }) {
		e.add(share, func(lookup) error {
			return gateway.Errorf(gateway.CodeInternal, "commit", gateway.RetryNever, "order %s is no member of bulk order %s, or has its share", s.Order, a.Bulk)
		}, s.Units, s.Order, a.Bulk)
	}
	e.add(whole, func(lookup) error {
		return gateway.Errorf(gateway.CodeInternal, "commit", gateway.RetryNever, "bulk order %s doesn't have %d members", a.Bulk, bulk.Members)
	}, a.Bulk, int64(bulk.Members))
}
