package sqlstore

import (
	"context"
	"database/sql"

	"github.com/vostro-gateway/vostro/gateway"
)

// Each reads what its partial index holds, and no more: what is finished isn't counted.
const (
	openTransfers = `SELECT state, count(*) FROM transfers WHERE state <> 'received' AND state IN ('held', 'warehoused', 'approved', 'parked', 'submitting', 'sent',
			'source_final', 'stranded', 'undelivered', 'credited') GROUP BY state
		UNION ALL SELECT 'received', count(*) FROM transfers WHERE stage = 'screen' AND state = 'received'`
	openOrders        = `SELECT state, count(*) FROM orders WHERE state <> 'settled' AND state <> 'rejected' AND state <> 'canceled' GROUP BY state`
	pendingDeliveries = `SELECT client, count(*) FROM deliveries WHERE state = 'pending' GROUP BY client`
	deadDeliveries    = `SELECT client, count(*) FROM deliveries WHERE state = 'dead' GROUP BY client`
	openCases         = `SELECT kind, count(*) FROM proposals WHERE state = 'open' GROUP BY kind`
)

// Backlog counts what isn't finished.
func (s *Store) Backlog(ctx context.Context) (gateway.Backlog, error) {
	b := gateway.Backlog{}
	var err error
	if b.Transfers, err = counted[gateway.State](ctx, s, "count open transfers", openTransfers); err != nil {
		return b, err
	}
	if b.Orders, err = counted[gateway.OrderState](ctx, s, "count open orders", openOrders); err != nil {
		return b, err
	}
	if b.Deliveries, err = counted[string](ctx, s, "count pending deliveries", pendingDeliveries); err != nil {
		return b, err
	}
	if b.Dead, err = counted[string](ctx, s, "count dead deliveries", deadDeliveries); err != nil {
		return b, err
	}
	b.Cases, err = counted[gateway.ProposalKind](ctx, s, "count open cases", openCases)
	return b, err
}

// counted gives the numbers that a query has, without those of nothing.
func counted[K ~string](ctx context.Context, s *Store, op, text string) (map[K]int64, error) {
	counts := make(map[K]int64)
	err := s.query(ctx, op, text, nil, func(r *sql.Rows) error {
		var of K
		var n int64
		err := r.Scan(&of, &n)
		if n > 0 {
			counts[of] = n
		}
		return err
	})
	return counts, err
}
