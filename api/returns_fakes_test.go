package api_test

import (
	"context"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

func (*memory) Credited(context.Context, string, gateway.OriginalRef) ([]gateway.Incoming, error) {
	return nil, nil
}

func (m *memory) Originals(_ context.Context, _ string, o gateway.OriginalRef) ([]*gateway.Transfer, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	var found []*gateway.Transfer
	for _, t := range m.transfers {
		if o.UETR != "" && t.Key.ID == o.UETR {
			found = append(found, t)
		}
	}
	return found, m.failure
}

func (m *memory) ReturnBalance(_ context.Context, id string) (gateway.ReturnBalance, bool, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	b, ok := m.balances[id]
	return b, ok, m.failure
}

func (m *memory) ReturnsOf(_ context.Context, id string) ([]*gateway.Transfer, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	var found []*gateway.Transfer
	for _, t := range m.transfers {
		if t.Instruction.Return != nil && t.Instruction.Return.Incoming == id {
			found = append(found, t)
		}
	}
	return found, m.failure
}

func (m *memory) ReturnedTo(_ context.Context, id string) ([]gateway.Incoming, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	var found []gateway.Incoming
	for _, in := range m.incoming {
		if in.Returns() == id {
			found = append(found, in)
		}
	}
	return found, m.failure
}

func (m *memory) Incoming(_ context.Context, id string) (gateway.Incoming, error) {
	return read(m, m.incoming, "incoming payment", id)
}

// returning is what orders returns of the memory.
type returning struct{ *memory }

// Order remembers what was asked for.
func (r returning) Order(_ context.Context, o engine.ReturnOrder) (engine.Receipt, error) {
	m := r.memory
	m.mu.Lock()
	defer m.mu.Unlock()
	m.orders = append(m.orders, o)
	t := &gateway.Transfer{
		ID: "tr_back", Key: gateway.UETRKey(o.Client.ID, gateway.KindReturn, o.ID, uetrA), Status: gateway.Status{State: gateway.StateReceived},
		Instruction: gateway.Instruction{Return: &gateway.Return{ID: o.ID, Incoming: o.Incoming.ID, Reason: o.Reason}},
	}
	return engine.Receipt{Message: gateway.Message{ID: "msg_back", Client: o.Client.ID}, Transfers: []*gateway.Transfer{t}, Replayed: len(m.orders) > 1}, m.failure
}
