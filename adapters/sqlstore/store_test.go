package sqlstore_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/sqlstore"
	"github.com/vostro-gateway/vostro/adapters/sqlstore/pgtest"
	"github.com/vostro-gateway/vostro/adapters/sqlstore/storetest"
	"github.com/vostro-gateway/vostro/gateway"
)

var _ storetest.Store = (*sqlstore.Store)(nil)

func open(t *testing.T, dsn string, o sqlstore.Options) *sqlstore.Store {
	t.Helper()
	s, err := sqlstore.Open(t.Context(), dsn, o)
	require.NoError(t, err)
	t.Cleanup(func() { _ = s.Close() })
	return s
}

func database(dsn string, shared bool) storetest.Database {
	return storetest.Database{Shared: shared, Open: func(t *testing.T) storetest.Store {
		t.Helper()
		return open(t, dsn, sqlstore.Options{})
	}}
}

func sqliteDSN(t *testing.T) string {
	t.Helper()
	return "sqlite:" + filepath.Join(t.TempDir(), "vostro ?#%.db")
}

func TestSQLiteKeepsTheContract(t *testing.T) {
	t.Parallel()
	storetest.Run(t, func(t *testing.T) storetest.Database { return database(sqliteDSN(t), false) })
}

func TestPostgresKeepsTheContract(t *testing.T) {
	t.Parallel()
	storetest.Run(t, func(t *testing.T) storetest.Database { return database(pgtest.DSN(t), true) })
}

func TestASQLiteStoreServesOneGateway(t *testing.T) {
	t.Parallel()
	dsn := sqliteDSN(t)
	first := open(t, dsn, sqlstore.Options{})
	c := storetest.Received("a", 1, killNoon)
	require.NoError(t, first.Commit(t.Context(), c))
	leased, _, err := first.LeaseTransfers(t.Context(), gateway.StageScreen, "w1", killNoon, time.Hour, 1)
	require.NoError(t, err)
	require.Len(t, leased, 1)
	fence, held, err := first.AcquireLease(t.Context(), "signer", "w1", killNoon, time.Hour)
	require.NoError(t, err)
	require.True(t, held)

	_, err = sqlstore.Open(t.Context(), dsn, sqlstore.Options{})
	require.Equal(t, gateway.CodeConfiguration, gateway.CodeOf(err), "%v", err)

	reader := open(t, dsn, sqlstore.Options{ReadOnly: true})
	require.Equal(t, first.Incarnation(), reader.Incarnation())
	_, err = reader.Transfer(t.Context(), c.Transfers[0].ID)
	require.NoError(t, err)
	err = reader.Commit(t.Context(), storetest.Received("b", 1, killNoon))
	require.Equal(t, gateway.CodeUnavailable, gateway.CodeOf(err), "%v", err)

	// Whoever opens the store next doesn't wait for the leases of one who is gone.
	require.NoError(t, first.Close())
	next := open(t, dsn, sqlstore.Options{})
	again, _, err := next.LeaseTransfers(t.Context(), gateway.StageScreen, "w2", killNoon, time.Hour, 1)
	require.NoError(t, err)
	require.Len(t, again, 1)
	require.Greater(t, again[0].Work.Epoch, leased[0].Work.Epoch)
	newer, held, err := next.AcquireLease(t.Context(), "signer", "w2", killNoon, time.Hour)
	require.NoError(t, err)
	require.True(t, held)
	require.Greater(t, newer.Epoch, fence.Epoch)
}

func TestASQLiteFileThatCanBeNoStoreIsNamedWithWhatToDo(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	junk := filepath.Join(folder, "junk.db")
	require.NoError(t, os.WriteFile(junk, []byte(strings.Repeat("this is no database ", 10)), 0o600))
	missing := filepath.Join(folder, "no", "vostro.db")
	for _, c := range []struct {
		path     string
		readOnly bool
		want     string
	}{
		{folder, false, "is a folder: name a file in it, such as sqlite:" + filepath.Join(folder, "vostro.db")},
		{folder, true, "is a folder"},
		{missing, false, "the folder " + filepath.Dir(missing) + " doesn't exist"},
		{filepath.Join(folder, "vostro.db"), true, "there is no store at " + filepath.Join(folder, "vostro.db")},
		{junk, false, junk + " is no whole SQLite database"},
		{junk, true, junk + " is no whole SQLite database"},
	} {
		_, err := sqlstore.Open(t.Context(), "sqlite:"+c.path, sqlstore.Options{ReadOnly: c.readOnly})
		require.Equal(t, gateway.CodeConfiguration, gateway.CodeOf(err), "%v", err)
		require.ErrorContains(t, err, c.want)
	}
}

func TestDSNsThatNameNoStoreAreRefused(t *testing.T) {
	t.Parallel()
	for _, dsn := range []string{"", "vostro.db", "sqlite:", "sqlite::memory:", "mysql://localhost/x", "postgres://%zz"} {
		_, err := sqlstore.Open(t.Context(), dsn, sqlstore.Options{})
		require.Equal(t, gateway.CodeConfiguration, gateway.CodeOf(err), "%q: %v", dsn, err)
	}
}

// Lists are read by what they filter, in pages.
func TestTransfersAreListedInPages(t *testing.T) {
	t.Parallel()
	for name, dsn := range map[string]func() string{"sqlite": func() string { return sqliteDSN(t) }, "postgres": func() string { return pgtest.DSN(t) }} {
		s := open(t, dsn(), sqlstore.Options{})
		for _, seed := range []string{"a", "b"} {
			require.NoError(t, s.Commit(t.Context(), storetest.Received(seed, 3, killNoon)))
		}
		held := storetest.NewTransfer("b_1", "msg_b", killNoon)
		status := gateway.Status{State: gateway.StateHeld}
		require.NoError(t, s.Commit(t.Context(), &gateway.Commit{Changes: []gateway.Change{{
			TransferID: held.ID, FromVersion: 1, Status: status, Work: held.Work,
			Events: []gateway.Event{{Type: gateway.EventHeld, Status: status}},
		}}}))
		list := func(f gateway.TransferFilter) (ids []string) {
			found, err := s.ListTransfers(t.Context(), f)
			require.NoError(t, err, name)
			for _, tr := range found {
				ids = append(ids, tr.ID)
			}
			return ids
		}
		all := []string{"tr_a_0", "tr_a_1", "tr_a_2", "tr_b_0", "tr_b_1", "tr_b_2"}
		require.Equal(t, all, list(gateway.TransferFilter{}), name)
		require.Equal(t, all, list(gateway.TransferFilter{Client: "alpha"}))
		require.Empty(t, list(gateway.TransferFilter{Client: "beta"}))
		require.Equal(t, all[:2], list(gateway.TransferFilter{Limit: 2}))
		require.Equal(t, all[2:4], list(gateway.TransferFilter{AfterID: "tr_a_1", Limit: 2}))
		require.Equal(t, all[3:], list(gateway.TransferFilter{MessageID: "msg_b"}))
		require.Equal(t, []string{"tr_b_1"}, list(gateway.TransferFilter{State: gateway.StateHeld}))
		require.Equal(t, []string{"tr_a_0", "tr_a_1", "tr_a_2", "tr_b_0", "tr_b_2"}, list(gateway.TransferFilter{State: gateway.StateReceived}))
		require.Equal(t, []string{"tr_a_1"}, list(gateway.TransferFilter{EndToEndID: "E2E-a_1"}))
		require.Equal(t, []string{"tr_b_1"}, list(gateway.TransferFilter{UETR: strings.ToUpper(held.Instruction.UETR), State: gateway.StateHeld, Client: "alpha", MessageID: "msg_b"}))
		require.Empty(t, list(gateway.TransferFilter{UETR: held.Instruction.UETR, State: gateway.StateSettled}))

		for i, state := range []gateway.ProposalState{gateway.ProposalOpen, gateway.ProposalOpen, gateway.ProposalRejected} {
			require.NoError(t, s.Commit(t.Context(), &gateway.Commit{Proposals: []gateway.Proposal{{
				ID: fmt.Sprintf("prop_%d", i), Kind: gateway.ProposalRelease, Client: "alpha", Subject: all[i], Required: 2, State: state, Version: 1,
			}}}))
		}
		proposals := func(f gateway.ProposalFilter) (ids []string) {
			found, err := s.ListProposals(t.Context(), f)
			require.NoError(t, err, name)
			for _, p := range found {
				ids = append(ids, p.ID)
			}
			return ids
		}
		require.Equal(t, []string{"prop_0", "prop_1"}, proposals(gateway.ProposalFilter{State: gateway.ProposalOpen}))
		require.Equal(t, []string{"prop_1"}, proposals(gateway.ProposalFilter{Client: "alpha", AfterID: "prop_0", Limit: 1}))
		require.Equal(t, []string{"prop_2"}, proposals(gateway.ProposalFilter{Subject: all[2]}))
		require.Empty(t, proposals(gateway.ProposalFilter{Client: "beta"}))
	}
}
