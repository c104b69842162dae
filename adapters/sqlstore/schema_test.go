package sqlstore

import (
	"database/sql"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/sqlstore/pgtest"
	"github.com/vostro-gateway/vostro/adapters/sqlstore/storetest"
	"github.com/vostro-gateway/vostro/gateway"
)

func TestEveryStatementIsGoodOnBothDatabases(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *Store) {
		conn, err := s.reader.Conn(t.Context())
		require.NoError(t, err)
		defer conn.Close()
		for _, st := range statements {
			text := st.text[s.dialect]
			if text == "" || st == floorEvent {
				continue
			}
			p, err := conn.PrepareContext(t.Context(), text)
			require.NoError(t, err, text)
			require.NoError(t, p.Close())
		}
	})
}

func TestBothSchemasHaveTheSameColumns(t *testing.T) {
	t.Parallel()
	columns := make(map[string][]string)
	for name, c := range map[string]struct{ dsn, query string }{
		"sqlite": {"sqlite:" + filepath.Join(t.TempDir(), "vostro.db"), `SELECT m.name || '.' || c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c
			WHERE m.type = 'table' AND m.name NOT LIKE 'goose%' AND m.name NOT LIKE 'sqlite%'`},
		"postgres": {pgtest.DSN(t), `SELECT table_name || '.' || column_name FROM information_schema.columns
			WHERE table_schema = 'public' AND table_name NOT LIKE 'goose%'`},
	} {
		s, err := Open(t.Context(), c.dsn, Options{})
		require.NoError(t, err)
		t.Cleanup(func() { _ = s.Close() })
		rows, err := s.reader.QueryContext(t.Context(), c.query)
		require.NoError(t, err)
		require.NoError(t, each(rows, func(r *sql.Rows) error {
			var column string
			err := r.Scan(&column)
			columns[name] = append(columns[name], column)
			return err
		}))
	}
	require.NotEmpty(t, columns["sqlite"])
	require.ElementsMatch(t, columns["sqlite"], columns["postgres"])
}

func TestWhatWasRecordedNeverChanges(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *Store) {
		c := storetest.Received("a", 1, noon)
		c.Decisions = []gateway.Decision{{ID: "dec_1", TransferID: c.Transfers[0].ID, Outcome: gateway.Allow, At: noon}}
		c.Intents = []gateway.Intent{{ID: "int_1", Chain: "ethereum", Purpose: gateway.PurposeSend, State: gateway.IntentLive, Transfers: []string{c.Transfers[0].ID}}}
		c.Attempts = []gateway.Attempt{{Intent: "int_1", Raw: []byte{1}}}
		require.NoError(t, s.Commit(t.Context(), c))
		db := beside(t, s)
		for _, text := range []string{
			`UPDATE events SET actor = 'somebody'`, `UPDATE decisions SET outcome = 'deny'`, `UPDATE attempts SET raw = ''`,
			`UPDATE messages SET client = 'beta'`, `DELETE FROM messages`, `UPDATE transfer_keys SET ref = NULL`, `DELETE FROM transfer_keys`,
		} {
			_, err := db.ExecContext(t.Context(), text)
			require.ErrorContains(t, err, "never change", text)
		}
		for _, text := range []string{
			`UPDATE transfers SET state = 'lost in thought'`, `UPDATE transfers SET stage = 'none'`,
			`INSERT INTO events (position, subject, sequence, type, state, source_fact, dest_fact, reasons, actor, cause, data, at) VALUES (9, 'x', 0, '', '', '', '', '', '', '', '', 0)`,
		} {
			_, err := db.ExecContext(t.Context(), text)
			require.Error(t, err, text)
		}
		_, err := db.ExecContext(t.Context(), `UPDATE messages SET body = NULL`)
		require.NoError(t, err, "a body may be purged")
		_, err = db.ExecContext(t.Context(), `UPDATE transfers SET content_salt = NULL`)
		require.NoError(t, err, "a salt may be erased")
		m, err := s.Message(t.Context(), c.Message.ID)
		require.NoError(t, err)
		require.Empty(t, m.Body)
		tr, err := s.Transfer(t.Context(), c.Transfers[0].ID)
		require.NoError(t, err)
		require.Zero(t, tr.Route.ContentSalt)
		require.NotZero(t, tr.Route.ContentHash)
	})
}

func TestASchemaNewerThanTheProgramIsRefused(t *testing.T) {
	t.Parallel()
	for name, dsn := range map[string]string{"sqlite": "sqlite:" + filepath.Join(t.TempDir(), "vostro.db"), "postgres": pgtest.DSN(t)} {
		s, err := Open(t.Context(), dsn, Options{})
		require.NoError(t, err, name)
		_, err = beside(t, s).ExecContext(t.Context(), `INSERT INTO goose_db_version (version_id, is_applied) VALUES (9999, TRUE)`)
		require.NoError(t, err)
		require.NoError(t, s.Close())
		_, err = Open(t.Context(), dsn, Options{})
		require.Equal(t, gateway.CodeConfiguration, gateway.CodeOf(err), "%s: %v", name, err)
	}
}

// What grows with the number of payments is found by an index, never by reading
// all of it or sorting what is due.
func TestNoStatementReadsAWholeTable(t *testing.T) {
	t.Parallel()
	s, err := Open(t.Context(), "sqlite:"+filepath.Join(t.TempDir(), "vostro.db"), Options{})
	require.NoError(t, err)
	t.Cleanup(func() { _ = s.Close() })
	small := regexp.MustCompile(`^SCAN (head|instances|barriers|breakers|picked|concerned|woken|seen|deliveries USING INDEX deliveries_leased)\b`)
	for _, st := range statements {
		text := st.text[dialectSQLite]
		if !regexp.MustCompile(`^(SELECT|INSERT|UPDATE|DELETE|WITH)`).MatchString(text) || st == countStates {
			continue
		}
		args := make([]any, strings.Count(text, "?"))
		for i := range args {
			args[i] = 1
		}
		for _, detail := range planOf(t, s, text, args...) {
			if !small.MatchString(detail) {
				require.NotContains(t, detail, "SCAN", text)
			}
			if slices.Contains([]*statement{leaseTransfers, leaseReady, callLine, inLine, nextDueTransfer, everyLine.lease, oneLine.lease, everyLine.leased, oneLine.leased}, st) {
				require.NotContains(t, detail, "TEMP B-TREE", text)
			}
		}
	}
}

// planOf gives how SQLite goes about a statement, step by step.
func planOf(t *testing.T, s *Store, text string, args ...any) []string {
	t.Helper()
	rows, err := s.reader.QueryContext(t.Context(), "EXPLAIN QUERY PLAN "+text, args...)
	require.NoError(t, err, text)
	var steps []string
	require.NoError(t, each(rows, func(r *sql.Rows) error {
		var id, parent, unused int
		var detail string
		err := r.Scan(&id, &parent, &unused, &detail)
		steps = append(steps, detail)
		return err
	}))
	return steps
}

// A notification with thousands of entries asks for as many orders by their OrdrRef, and
// an order that has ended is looked for by its transfer, its message or its bulk.
func TestOrdersAreListedByAnIndexOfWhatTheyAreAskedBy(t *testing.T) {
	t.Parallel()
	s, err := Open(t.Context(), "sqlite:"+filepath.Join(t.TempDir(), "vostro.db"), Options{})
	require.NoError(t, err)
	t.Cleanup(func() { _ = s.Close() })
	for index, f := range map[string]gateway.OrderFilter{
		"orders_order_ref": {Reference: "ORDER-1", Limit: 100},
		"orders_transfer":  {TransferID: "tr_1", Limit: 1},
		"orders_bulk":      {Bulk: "ord_1", Limit: 100},
	} {
		text, args := listOrders(f)
		require.Contains(t, strings.Join(planOf(t, s, text, args...), "; "), index)
	}
}

// Counting what isn't finished costs as much as isn't finished, however much is.
func TestWhatIsOpenIsCountedByAnIndexOfWhatIsOpen(t *testing.T) {
	t.Parallel()
	s, err := Open(t.Context(), "sqlite:"+filepath.Join(t.TempDir(), "vostro.db"), Options{})
	require.NoError(t, err)
	t.Cleanup(func() { _ = s.Close() })
	for text, index := range map[string]string{
		openTransfers: "SEARCH transfers USING COVERING INDEX transfers_state (state=?)", openOrders: "SCAN orders USING INDEX orders_due",
		pendingDeliveries: "SCAN deliveries USING COVERING INDEX deliveries_due_line", deadDeliveries: "SCAN deliveries USING COVERING INDEX deliveries_dead",
		openCases: "SEARCH proposals USING INDEX proposals_state (state=?)",
	} {
		require.Contains(t, planOf(t, s, text), index)
	}
}

func TestGatewaysMayStartTogether(t *testing.T) {
	t.Parallel()
	dsn := pgtest.DSN(t)
	type opened struct {
		s   *Store
		err error
	}
	results := make(chan opened, 4)
	for range cap(results) {
		go func() {
			s, err := Open(t.Context(), dsn, Options{})
			results <- opened{s, err}
		}()
	}
	incarnations := make(map[string]bool)
	for range cap(results) {
		r := <-results
		require.NoError(t, r.err)
		t.Cleanup(func() { _ = r.s.Close() })
		incarnations[r.s.Incarnation()] = true
	}
	require.Len(t, incarnations, 1, "one store, one incarnation")
}
