package sqlstore

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/sqlstore/storetest"
	"github.com/vostro-gateway/vostro/gateway"
)

func TestDecisionsOfAPartyBeyondThoseThatAreAskedForAreForgotten(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *Store) {
		subject := gateway.Subjects{gateway.SubjectDebtor: "debtor/busy"}
		for i := range earlierKept + 7 {
			c := storetest.Received(fmt.Sprint("p", i), 1, noon)
			c.Decisions = []gateway.Decision{{ID: fmt.Sprint("dec_", i), TransferID: c.Transfers[0].ID, Outcome: gateway.Allow, At: noon.Add(time.Duration(i) * time.Minute), Subjects: subject}}
			require.NoError(t, s.Commit(t.Context(), c))
		}
		last, err := s.PruneEarlier(t.Context(), "")
		require.NoError(t, err)
		require.Equal(t, "debtor/busy", last)
		var left int
		require.NoError(t, beside(t, s).QueryRowContext(t.Context(), `SELECT count(*) FROM party_decisions`).Scan(&left))
		require.Equal(t, earlierKept, left)
		last, err = s.PruneEarlier(t.Context(), last)
		require.NoError(t, err)
		require.Empty(t, last)
	})
}
