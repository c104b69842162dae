package sqlstore

import (
	"fmt"

	"github.com/vostro-gateway/vostro/gateway"
)

var (
	insertOrder = insert(`text text bigint text bytea text text text text text text text text bigint bigint bigint bigint bigint`,
		`INSERT INTO orders (id, message_id, message_index, client, reference, order_ref, request, fund, transfer_id, submitted_by,
		state, reasons, fact, created_at, version, due_at, deadline, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
	orderOfReference = stmt(`SELECT id FROM orders WHERE reference = ?`)
	updateOrder      = guard(`UPDATE orders SET state = ?, reasons = ?, fact = ?, version = ?, due_at = ?, deadline = ?, updated_at = ? WHERE id = ? AND version = ?`)
	orderVersion     = stmt(`SELECT version FROM orders WHERE id = ?`)

	// rouseOrder has the order that a transfer carries looked at again.
	rouseOrder = stmt(`UPDATE orders SET due_at = 0 WHERE transfer_id = ? AND transfer_id <> ''`)
)

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
				string(o.State), e.reasons(o.Reasons), e.json(&o.Fact), micros(o.CreatedAt), o.Version, micros(o.DueAt), micros(o.Deadline), micros(o.UpdatedAt))
		} else {
			e.add(updateOrder, func(look lookup) error {
				var now int64
				if found, err := look(orderVersion, []any{o.ID}, &now); err != nil {
					return err
				} else if !found {
					return notFound("commit", "order", o.ID)
				}
				return gateway.Errorf(gateway.CodeVersion, "commit", gateway.RetryAfterChange, "order %s has version %d, not %d", o.ID, now, s.FromVersion)
			}, string(o.State), e.reasons(o.Reasons), e.json(&o.Fact), o.Version, micros(o.DueAt), micros(o.Deadline), micros(o.UpdatedAt), o.ID, s.FromVersion)
		}
		e.events(o.ID, s.FromVersion, s.Events)
	}
}
