package sqlstore_test

import (
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/sqlstore"
	"github.com/vostro-gateway/vostro/adapters/sqlstore/pgtest"
	"github.com/vostro-gateway/vostro/adapters/sqlstore/storetest"
)

var _ storetest.Store = (*sqlstore.Store)(nil)

// opener gives the opener of the database that dsn names.
func opener(dsn string) storetest.Opener {
	return func(t *testing.T) storetest.Store {
		t.Helper()
		s, err := sqlstore.Open(t.Context(), dsn, sqlstore.Options{})
		require.NoError(t, err)
		t.Cleanup(func() { _ = s.Close() })
		return s
	}
}

func sqliteDSN(t *testing.T) string { return "sqlite:" + filepath.Join(t.TempDir(), "vostro.db") }

func TestSQLiteKeepsTheContract(t *testing.T) {
	t.Parallel()
	storetest.Run(t, func(t *testing.T) storetest.Opener { return opener(sqliteDSN(t)) })
}

func TestPostgresKeepsTheContract(t *testing.T) {
	t.Parallel()
	storetest.Run(t, func(t *testing.T) storetest.Opener { return opener(pgtest.DSN(t)) })
}
