package sqlstore

import (
	"context"
	"database/sql"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/sqlstore/pgtest"
	"github.com/vostro-gateway/vostro/adapters/sqlstore/storetest"
	"github.com/vostro-gateway/vostro/gateway"
)

// keptApart is the version of the schema that kept digests, keys, references
// and moves in tables of their own, formsMessages the one that gives SQLite's
// table of messages another form.
const (
	keptApart     = 6
	formsMessages = 9
)

// A store that an older program has written keeps all its claims: what it had
// taken is recognised, and what was refused then is refused now.
func TestAStoreWithTablesOfItsOwnForEveryClaimKeepsItsClaims(t *testing.T) {
	t.Parallel()
	for name, dsn := range map[string]string{"sqlite": "sqlite:" + filepath.Join(t.TempDir(), "vostro.db"), "postgres": pgtest.DSN(t)} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			before := storetest.Received("before", 2, noon)
			paid, refused := before.Transfers[0], before.Transfers[1]
			refused.Route, refused.Ref = nil, gateway.PaymentRef{}
			writeKeptApart(t, dsn, before)

			s, err := Open(t.Context(), dsn, Options{})
			require.NoError(t, err)
			t.Cleanup(func() { _ = s.Close() })
			m, found, err := s.MessageByDigest(t.Context(), "alpha", before.Message.MsgID, before.Message.Digest)
			require.NoError(t, err)
			require.True(t, found)
			require.Equal(t, []string{paid.ID, refused.ID}, m.Transfers)
			m, err = s.Message(t.Context(), m.ID)
			require.NoError(t, err)
			require.Equal(t, before.Message.Body, m.Body)
			byRef, found, err := s.TransferByRef(t.Context(), paid.Ref)
			require.NoError(t, err)
			require.True(t, found)
			require.Equal(t, paid.ID, byRef.ID)
			_, found, err = s.TransferByRef(t.Context(), gateway.PaymentRef{})
			require.NoError(t, err)
			require.False(t, found, "it was refused before it had a reference")
			for _, tr := range before.Transfers {
				byKey, found, err := s.TransferByKey(t.Context(), tr.Key)
				require.NoError(t, err)
				require.True(t, found)
				require.Equal(t, tr.ID, byKey.ID)
			}

			for claim, again := range map[string]func(c *gateway.Commit, t *gateway.Transfer){
				before.Message.ID: func(c *gateway.Commit, _ *gateway.Transfer) {
					c.Message.MsgID, c.Message.Digest = before.Message.MsgID, before.Message.Digest
				},
				paid.Key.String():    func(_ *gateway.Commit, t *gateway.Transfer) { t.Key, t.Route = paid.Key, nil },
				refused.Key.String(): func(_ *gateway.Commit, t *gateway.Transfer) { t.Key = refused.Key },
				paid.Ref.Hex():       func(_ *gateway.Commit, t *gateway.Transfer) { t.Ref = paid.Ref },
				"value of UETR " + paid.Key.ID: func(_ *gateway.Commit, t *gateway.Transfer) {
					t.Key = paid.Key
					t.Key.Kind = gateway.KindCover
				},
			} {
				c := storetest.Received("after", 1, noon)
				again(c, c.Transfers[0])
				err := s.Commit(t.Context(), c)
				require.Equal(t, gateway.CodeConflict, gateway.CodeOf(err), "%s: %v", claim, err)
				require.ErrorContains(t, err, claim)
			}
			stranger := storetest.Received("stranger", 1, noon)
			stranger.Message = nil
			require.Error(t, s.Commit(t.Context(), stranger), "a transfer of a message that isn't there")
			cover := storetest.Received("cover", 1, noon)
			cover.Transfers[0].Key = refused.Key
			cover.Transfers[0].Key.Kind = gateway.KindCover
			require.NoError(t, s.Commit(t.Context(), cover), "what was refused moves nothing")
		})
	}
}

// writeKeptApart stores a message as the older program did.
func writeKeptApart(t *testing.T, dsn string, c *gateway.Commit) {
	t.Helper()
	d := dialectSQLite
	var db *sql.DB
	var err error
	if path, ok := strings.CutPrefix(dsn, "sqlite:"); ok {
		db, err = sql.Open("sqlite", sqliteURI(path, "foreign_keys(1)"))
	} else {
		d = dialectPostgres
		db, err = openPostgres(t.Context(), dsn)
	}
	require.NoError(t, err)
	defer db.Close()
	older, err := migrator(db, d)
	require.NoError(t, err)
	_, err = older.UpTo(t.Context(), keptApart)
	require.NoError(t, err)
	exec := func(text string, args ...any) {
		if d == dialectPostgres {
			text = numbered(text)
		}
		_, err := db.ExecContext(context.Background(), text, args...)
		require.NoError(t, err, text)
	}
	m := c.Message
	exec(`INSERT INTO message_digests (client, digest, message_id) VALUES (?, ?, ?)`, m.Client, m.Digest[:], m.ID)
	exec(`INSERT INTO messages (id, client, digest, sha256, credential, door, type, biz_msg_idr, msg_id, created_at, received_at, transactions, first_transfer, last_transfer, body)
		VALUES (?, ?, ?, ?, ?, 'rest', ?, ?, ?, ?, 1, 2, ?, ?, ?)`,
		m.ID, m.Client, m.Digest[:], m.SHA256[:], m.Credential, m.Type, m.BizMsgIdr, m.MsgID, m.CreatedAt, m.Transfers[0], m.Transfers[1], m.Body)
	for i, tr := range c.Transfers {
		k := tr.Key
		exec(`INSERT INTO transfer_keys (id, client, kind, leg, transfer_id) VALUES (?, ?, ?, ?, ?)`, k.ID, k.Client, string(k.Kind), k.Leg, tr.ID)
		var route any
		if tr.Route != nil {
			route = `{}`
			exec(`INSERT INTO payment_refs (ref, transfer_id) VALUES (?, ?)`, tr.Ref[:], tr.ID)
			exec(`INSERT INTO value_moves (uetr, client, transfer_id) VALUES (?, ?, ?)`, k.ID, k.Client, tr.ID)
		}
		exec(`INSERT INTO transfers (id, message_id, message_index, client, kind, leg, key_id, ref, end_to_end_id, instruction, route,
			state, source_fact, dest_fact, version, progress, stage, due_at, deadline, created_at, updated_at)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, '', '{}', ?, 'received', '', '', 1, '{}', 'screen', 0, 0, 1, 1)`,
			tr.ID, m.ID, i, k.Client, string(k.Kind), k.Leg, k.ID, tr.Ref[:], route)
	}
}

// A start that was cut off between the form of the messages' table and the note
// that it has it does it again.
func TestTheTableOfMessagesMayBeFormedTwice(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "vostro.db")
	before := storetest.Received("before", 2, noon)
	writeKeptApart(t, "sqlite:"+path, before)
	db, err := sql.Open("sqlite", sqliteURI(path, "foreign_keys(1)"))
	require.NoError(t, err)
	defer db.Close()
	db.SetMaxOpenConns(1)
	older, err := migrator(db, dialectSQLite)
	require.NoError(t, err)
	_, err = older.UpTo(t.Context(), formsMessages)
	require.NoError(t, err)
	forgotten, err := db.ExecContext(t.Context(), `DELETE FROM goose_db_version WHERE version_id = ?`, formsMessages)
	require.NoError(t, err)
	n, err := forgotten.RowsAffected()
	require.NoError(t, err)
	require.EqualValues(t, 1, n)
	require.NoError(t, db.Close())

	s, err := Open(t.Context(), "sqlite:"+path, Options{})
	require.NoError(t, err)
	t.Cleanup(func() { _ = s.Close() })
	m, err := s.Message(t.Context(), before.Message.ID)
	require.NoError(t, err)
	require.Equal(t, before.Message.Body, m.Body)
	again := storetest.Received("again", 1, noon)
	again.Message.MsgID, again.Message.Digest = before.Message.MsgID, before.Message.Digest
	require.Equal(t, gateway.CodeConflict, gateway.CodeOf(s.Commit(t.Context(), again)))
}
