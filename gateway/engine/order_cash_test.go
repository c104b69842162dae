package engine_test

import (
	"context"
	"crypto/sha256"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/sqlstore"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// oneCredit reads any message as one credit.
type oneCredit struct{ credit gateway.CashCredit }

func (r oneCredit) Read(_ context.Context, _ *gateway.Client, body []byte) (*engine.Reading, error) {
	m := gateway.Message{Type: "camt.054.001.08", MsgID: string(body), Digest: sha256.Sum256(body), SHA256: sha256.Sum256(body)}
	return &engine.Reading{Message: m, Credits: []gateway.CashCredit{r.credit}}, nil
}

// accountOfFund has the orders of a store paid to one account outside the chains.
type accountOfFund struct{ *sqlstore.Store }

const accountNumber = "LU280019400644750000"

func (s accountOfFund) ListOrders(ctx context.Context, f gateway.OrderFilter) ([]gateway.Order, error) {
	orders, err := s.Store.ListOrders(ctx, f)
	for i := range orders {
		orders[i].Fund.Cash = gateway.FundCash{OffChain: true, Account: accountNumber, NotifiedBy: "custodian"}
	}
	return orders, err
}

// The fund waits for the money of the bulk: telling it of one member's would settle the
// orders of all.
func TestACreditPaysABulkOrderAndNoneOfItsMembers(t *testing.T) {
	t.Parallel()
	d := distribute(t, gateway.Subscription, 3)
	bulk := d.netted()
	d.screen()
	d.follow()
	require.Equal(t, gateway.OrderAccepted, d.order(bulk.ID).State)
	credited := func(id, servicer, named string, amount gateway.Amount) {
		in := &engine.Intake{
			Reader:  oneCredit{gateway.CashCredit{Account: accountNumber, Reference: servicer, Named: []string{named}, Amount: amount}},
			Credits: accountOfFund{d.store}, Store: d.store, Now: func() time.Time { return d.now }, NewID: d.newID, Patience: d.patience,
		}
		_, err := in.Accept(t.Context(), engine.Arrival{Client: &gateway.Client{ID: "custodian"}, Credential: "booking", Door: gateway.DoorREST, Body: []byte(id)})
		require.NoError(t, err)
	}
	cases := func() []gateway.Proposal {
		found, err := d.store.ListProposals(t.Context(), gateway.ProposalFilter{Limit: 10})
		require.NoError(t, err)
		return found
	}
	credited("CAMT-1", "S-1", "INV-001", gateway.MustAmount(weight(1), "EUR"))
	credited("CAMT-2", "S-1", "INV-001", gateway.MustAmount(weight(1), "EUR")) // told again
	require.Len(t, cases(), 1)
	require.Equal(t, gateway.ProposalCredit, cases()[0].Kind)
	require.Equal(t, "credit.netted", cases()[0].Reasons[0].Rule)
	require.Nil(t, d.order(d.orders[1]).Cash)

	credited("CAMT-3", "S-2", bulk.Request.Reference, bulk.Request.Amount)
	require.Len(t, cases(), 1)
	require.Equal(t, "S-2", d.order(bulk.ID).Cash.Reference)
}
