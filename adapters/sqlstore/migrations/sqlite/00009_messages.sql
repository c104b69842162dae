-- +goose NO TRANSACTION
-- +goose Up
-- Rows of some kilobytes don't belong into a tree of keys: SQLite read whole
-- bodies there to compare two ids. Nothing but the table's form changes. The
-- tables that refer to it must not mind while it is gone, which can't be said
-- inside a transaction; cut off at any point, this begins again at the next start.
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
DROP TABLE IF EXISTS messages_now;
CREATE TABLE messages_now (
    id             TEXT NOT NULL PRIMARY KEY,
    client         TEXT NOT NULL,
    digest         BLOB NOT NULL,
    sha256         BLOB NOT NULL CHECK (length(sha256) = 32),
    credential     TEXT NOT NULL,
    door           TEXT NOT NULL,
    type           TEXT NOT NULL,
    biz_msg_idr    TEXT NOT NULL,
    msg_id         TEXT NOT NULL,
    created_at     TEXT NOT NULL,
    received_at    INTEGER NOT NULL,
    transactions   INTEGER NOT NULL,
    first_transfer TEXT NOT NULL,
    last_transfer  TEXT NOT NULL,
    body           BLOB
);
INSERT INTO messages_now (id, client, digest, sha256, credential, door, type, biz_msg_idr, msg_id, created_at, received_at, transactions, first_transfer, last_transfer, body)
SELECT id, client, digest, sha256, credential, door, type, biz_msg_idr, msg_id, created_at, received_at, transactions, first_transfer, last_transfer, body
FROM messages ORDER BY id;
DROP TABLE messages;
ALTER TABLE messages_now RENAME TO messages;
CREATE UNIQUE INDEX messages_digest ON messages (client, msg_id, digest);
-- +goose StatementBegin
CREATE TRIGGER messages_never_change BEFORE UPDATE OF id, client, digest, sha256, credential, door, type, biz_msg_idr, msg_id, created_at, received_at, transactions
ON messages BEGIN SELECT RAISE(ABORT, 'messages never change'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER messages_stay BEFORE DELETE ON messages BEGIN SELECT RAISE(ABORT, 'messages never change'); END;
-- +goose StatementEnd
COMMIT;
PRAGMA foreign_keys = ON;

-- +goose Down
-- There is no way down: what was recorded is kept.
SELECT 1;
