package sqlstore

import (
	"context"
	"database/sql"
	"encoding/json"
	"strings"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

const orderColumns = `id, message_id, message_index, client, reference, request, fund, transfer_id, state, reasons, fact, cash, version, due_at, deadline,
	submitted_by, created_at, updated_at, netting, bulk_id, members, allocated`

const orderLives = `state <> 'settled' AND state <> 'rejected' AND state <> 'canceled'`

var (
	orderByID   = stmt(`SELECT ` + orderColumns + ` FROM orders WHERE id = ?`)
	orderByRef  = stmt(`SELECT ` + orderColumns + ` FROM orders WHERE reference = ?`)
	ordersOfMsg = stmt(`SELECT ` + orderColumns + ` FROM orders WHERE message_id = ? AND members = 0 ORDER BY message_index`)
	ordersDue   = stmt(`SELECT ` + orderColumns + ` FROM orders WHERE due_at <= ? AND ` + orderLives + ` ORDER BY due_at, id LIMIT ?`)

	nextOrderDue = stmt(`SELECT due_at FROM orders WHERE due_at > ? AND ` + orderLives + ` ORDER BY due_at LIMIT 1`)
	ordersByMsg  = stmt(`SELECT ` + orderColumns + ` FROM orders WHERE message_id IN (SELECT id FROM messages WHERE client = ? AND msg_id = ?) AND members = 0 ORDER BY id`)

	membersOf = stmt(`SELECT ` + orderColumns + ` FROM orders WHERE bulk_id = ? AND bulk_id <> '' AND id > ? ORDER BY id LIMIT ?`)

	unnetted = `netting <> '' AND bulk_id = '' AND members = 0 AND ` + orderLives
	// A group is ready when somebody of it can go, and nobody of it is about to be
	// decided on: received, or due at screen.
	groupsReady = stmt(`SELECT o.message_id, o.netting FROM (SELECT message_id, netting, transfer_id FROM orders WHERE netting > '' AND ` + unnetted + `) o
		JOIN transfers t ON t.id = o.transfer_id GROUP BY o.message_id, o.netting
		HAVING sum(CASE WHEN t.state = 'approved' AND t.stage = 'submit' THEN 1 ELSE 0 END) > 0
			AND sum(CASE WHEN t.stage = 'screen' AND (t.state = 'received' OR t.due_at <= ?) THEN 1 ELSE 0 END) = 0
		ORDER BY o.message_id, o.netting LIMIT ?`)
	groupFirst  = stmt(`SELECT order_ref FROM orders WHERE message_id = ? AND netting = ? AND netting <> '' AND members = 0 ORDER BY message_index LIMIT 1`)
	groupBulks  = stmt(`SELECT count(*) FROM orders WHERE message_id = ? AND netting = ? AND netting <> '' AND members > 0`)
	nextIndex   = stmt(`SELECT message_index + 1 FROM orders WHERE message_id = ? ORDER BY message_index DESC LIMIT 1`)
	groupOrders = stmt(`SELECT ` + orderColumns + ` FROM orders WHERE message_id = ? AND netting = ? AND message_index > ? AND ` + unnetted + ` ORDER BY message_index LIMIT ?`)
)

func scanOrder(r *sql.Rows, into *[]gateway.Order) error {
	var o gateway.Order
	var reference []byte
	var request, fund, reasons, fact, cash string
	var due, deadline, created, updated int64
	err := r.Scan(&o.ID, &o.MessageID, &o.Index, &o.Client, &reference, &request, &fund, &o.TransferID, &o.State, &reasons, &fact, &cash, &o.Version,
		&due, &deadline, &o.SubmittedBy, &created, &updated, &o.Netting, &o.Bulk, &o.Members, &o.Allocated)
	if err != nil {
		return err
	}
	o.Reference = gateway.Hash32(reference)
	o.DueAt, o.Deadline, o.CreatedAt, o.UpdatedAt = timeOf(due), timeOf(deadline), timeOf(created), timeOf(updated)
	if err := json.Unmarshal([]byte(request), &o.Request); err != nil {
		return err
	}
	if err := json.Unmarshal([]byte(fact), &o.Fact); err != nil {
		return err
	}
	if err := unpack(cash, &o.Cash); err != nil {
		return err
	}
	if err := unpack(fund, &o.Fund); err != nil {
		return err
	}
	if err := unpack(reasons, &o.Reasons); err != nil {
		return err
	}
	*into = append(*into, o)
	return nil
}

func (s *Store) ordersBy(ctx context.Context, op string, st *statement, args ...any) ([]gateway.Order, error) {
	found := []gateway.Order{}
	err := s.rows(ctx, op, st, args, func(r *sql.Rows) error { return scanOrder(r, &found) })
	return found, err
}

// Order gives an order. NOT_FOUND when there is none.
func (s *Store) Order(ctx context.Context, id string) (gateway.Order, error) {
	const op = "read order"
	found, err := s.ordersBy(ctx, op, orderByID, id)
	if err != nil {
		return gateway.Order{}, err
	}
	if len(found) == 0 {
		return gateway.Order{}, notFound(op, "order", id)
	}
	return found[0], nil
}

// OrderByReference gives the order that has a reference, see gateway.OrderRef.
func (s *Store) OrderByReference(ctx context.Context, ref gateway.Hash32) (gateway.Order, bool, error) {
	found, err := s.ordersBy(ctx, "find order", orderByRef, ref[:])
	if err != nil || len(found) == 0 {
		return gateway.Order{}, false, err
	}
	return found[0], true, nil
}

// OrdersOf gives the orders of a message, in its order.
func (s *Store) OrdersOf(ctx context.Context, messageID string) ([]gateway.Order, error) {
	return s.ordersBy(ctx, "read orders of message", ordersOfMsg, messageID)
}

// OrdersByMsgID gives the orders of the messages that a client sent under a MsgId.
func (s *Store) OrdersByMsgID(ctx context.Context, client, msgID string) ([]gateway.Order, error) {
	return s.ordersBy(ctx, "find orders of message", ordersByMsg, client, msgID)
}

// DueOrders gives up to n orders that haven't ended and are due at now, earliest
// first, and when the next one is due: zero when there is none.
func (s *Store) DueOrders(ctx context.Context, now time.Time, n int) ([]gateway.Order, time.Time, error) {
	const op = "read due orders"
	found, err := s.ordersBy(ctx, op, ordersDue, micros(now), n)
	if err != nil {
		return nil, time.Time{}, err
	}
	if len(found) == n {
		return found, now, nil
	}
	var next int64
	_, err = s.row(ctx, op, nextOrderDue, []any{micros(now)}, &next)
	return found, timeOf(next), err
}

// ListOrders gives orders by ascending id, which is the order in which they
// arrived.
func (s *Store) ListOrders(ctx context.Context, f gateway.OrderFilter) ([]gateway.Order, error) {
	text, args := listOrders(f)
	found := []gateway.Order{}
	err := s.query(ctx, "list orders", text, args, func(r *sql.Rows) error { return scanOrder(r, &found) })
	return found, err
}

func listOrders(f gateway.OrderFilter) (text string, args []any) {
	where, args := []string{"id > ?"}, []any{f.AfterID}
	for _, c := range [][2]string{{"client", f.Client}, {"transfer_id", f.TransferID}, {"message_id", f.MessageID}, {"state", string(f.State)}, {"order_ref", f.Reference}, {"bulk_id", f.Bulk}} {
		if c[1] != "" {
			where, args = append(where, c[0]+" = ?"), append(args, c[1])
		}
	}
	// The indexes of these columns leave empty ones out, which must be said to have them
	// used.
	if f.TransferID != "" {
		where = append(where, "transfer_id <> ''")
	}
	if f.Bulk != "" {
		where = append(where, "bulk_id <> ''")
	}
	return `SELECT ` + orderColumns + ` FROM orders WHERE ` + strings.Join(where, " AND ") + ` ORDER BY id LIMIT ?`, append(args, limit(f.Limit))
}

// NettingGroups gives up to n groups of netted orders that can become a bulk: at least
// one is approved and in no bulk, and none is about to be decided at now.
func (s *Store) NettingGroups(ctx context.Context, now time.Time, n int) ([]gateway.NettingGroup, error) {
	const op = "find orders to net"
	var groups []gateway.NettingGroup
	err := s.rows(ctx, op, groupsReady, []any{micros(now), n}, func(r *sql.Rows) error {
		var g gateway.NettingGroup
		err := r.Scan(&g.MessageID, &g.Netting)
		groups = append(groups, g)
		return err
	})
	for i := range groups {
		if err != nil {
			return nil, err
		}
		g := &groups[i]
		for _, read := range []struct {
			st   *statement
			args []any
			to   any
		}{
			{groupFirst, []any{g.MessageID, g.Netting}, &g.First},
			{groupBulks, []any{g.MessageID, g.Netting}, &g.Bulks},
			{nextIndex, []any{g.MessageID}, &g.Next},
		} {
			if _, err = s.row(ctx, op, read.st, read.args, read.to); err != nil {
				return nil, err
			}
		}
	}
	return groups, err
}

// Unnetted gives orders of a group that haven't ended and are in no bulk, by their
// index in the message, after one.
func (s *Store) Unnetted(ctx context.Context, g gateway.NettingGroup, afterIndex, n int) ([]gateway.Order, error) {
	return s.ordersBy(ctx, "read orders to net", groupOrders, g.MessageID, g.Netting, afterIndex, n)
}

// Members gives the members of a bulk order, in ascending order of id, after one.
func (s *Store) Members(ctx context.Context, bulk, afterID string, n int) ([]gateway.Order, error) {
	return s.ordersBy(ctx, "read members of a bulk order", membersOf, bulk, afterID, n)
}

// OrderCounts gives how many orders that banks placed are in each state.
func (s *Store) OrderCounts(ctx context.Context) (map[gateway.OrderState]int64, error) {
	counts := map[gateway.OrderState]int64{}
	err := s.query(ctx, "count orders", `SELECT state, count(*) FROM orders WHERE members = 0 GROUP BY state`, nil, func(r *sql.Rows) error {
		var state gateway.OrderState
		var n int64
		err := r.Scan(&state, &n)
		counts[state] = n
		return err
	})
	return counts, err
}
