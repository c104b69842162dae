package api_test

import (
	"cmp"
	"context"
	"slices"

	"github.com/vostro-gateway/vostro/gateway"
)

func (m *memory) ordersWhere(keep func(gateway.Order) bool) []gateway.Order {
	m.mu.Lock()
	defer m.mu.Unlock()
	found := []gateway.Order{}
	for _, o := range m.fundOrders {
		if keep(o) {
			found = append(found, o)
		}
	}
	slices.SortFunc(found, func(a, b gateway.Order) int { return cmp.Compare(a.ID, b.ID) })
	return found
}

func (m *memory) Order(_ context.Context, id string) (gateway.Order, error) {
	if found := m.ordersWhere(func(o gateway.Order) bool { return o.ID == id }); len(found) > 0 {
		return found[0], nil
	}
	return gateway.Order{}, gateway.Errorf(gateway.CodeNotFound, "read order", gateway.RetryNever, "order %q", id)
}

func (m *memory) OrderByReference(_ context.Context, ref gateway.Hash32) (gateway.Order, bool, error) {
	found := m.ordersWhere(func(o gateway.Order) bool { return o.Reference == ref })
	if len(found) == 0 {
		return gateway.Order{}, false, nil
	}
	return found[0], true, nil
}

func (m *memory) OrdersOf(_ context.Context, messageID string) ([]gateway.Order, error) {
	return m.ordersWhere(func(o gateway.Order) bool { return o.MessageID == messageID }), nil
}

func (m *memory) OrdersByMsgID(_ context.Context, client, msgID string) ([]gateway.Order, error) {
	return m.ordersWhere(func(o gateway.Order) bool { return o.Client == client && o.Request.MsgID == msgID }), nil
}

func (m *memory) ListOrders(_ context.Context, f gateway.OrderFilter) ([]gateway.Order, error) {
	found := m.ordersWhere(func(o gateway.Order) bool {
		return o.ID > f.AfterID && (f.Client == "" || o.Client == f.Client) && (f.State == "" || o.State == f.State) &&
			(f.Reference == "" || o.Request.Reference == f.Reference)
	})
	return found[:min(len(found), f.Limit)], nil
}

func (m *memory) NAVHolder(context.Context, *gateway.NAV, string) (string, bool, error) {
	return "", false, nil
}
