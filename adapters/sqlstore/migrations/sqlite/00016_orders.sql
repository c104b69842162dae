-- +goose Up
-- An order of a fund's units. Never purged: a reference is taken for ever, so that
-- an order is placed once whatever the fund's chain would allow.
CREATE TABLE orders (
    id            TEXT PRIMARY KEY,
    message_id    TEXT NOT NULL REFERENCES messages (id),
    message_index INTEGER NOT NULL,
    client        TEXT NOT NULL,
    reference     BLOB NOT NULL CHECK (length(reference) = 32),
    order_ref     TEXT NOT NULL,
    request       TEXT NOT NULL,
    fund          TEXT NOT NULL,
    transfer_id   TEXT NOT NULL,
    state         TEXT NOT NULL CHECK (state IN ('received', 'suspended', 'accepted', 'placed', 'open', 'executed', 'settled', 'rejected', 'canceled')),
    reasons       TEXT NOT NULL,
    fact          TEXT NOT NULL,
    version       INTEGER NOT NULL CHECK (version > 0),
    due_at        INTEGER NOT NULL,
    deadline      INTEGER NOT NULL,
    submitted_by  TEXT NOT NULL,
    created_at    INTEGER NOT NULL,
    updated_at    INTEGER NOT NULL
) WITHOUT ROWID;
CREATE UNIQUE INDEX orders_reference ON orders (reference);
CREATE UNIQUE INDEX orders_message ON orders (message_id, message_index);
CREATE UNIQUE INDEX orders_transfer ON orders (transfer_id) WHERE transfer_id <> '';
CREATE INDEX orders_client ON orders (client, id);
CREATE INDEX orders_due ON orders (due_at, id) WHERE state <> 'settled' AND state <> 'rejected' AND state <> 'canceled';

-- An order that has ended stays so, and one that was confirmed is not confirmed again.
-- +goose StatementBegin
CREATE TRIGGER orders_end BEFORE UPDATE OF state ON orders
WHEN OLD.state <> NEW.state AND (OLD.state IN ('settled', 'rejected', 'canceled') OR OLD.state = 'executed' AND NEW.state <> 'settled')
BEGIN SELECT RAISE(ABORT, 'ends of orders never change'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER orders_never_change BEFORE UPDATE OF id, message_id, message_index, client, reference, order_ref, request, fund, transfer_id, submitted_by, created_at ON orders
BEGIN SELECT RAISE(ABORT, 'orders never change'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER orders_stay BEFORE DELETE ON orders BEGIN SELECT RAISE(ABORT, 'orders never change'); END;
-- +goose StatementEnd

-- The routing directory has funds as well.
CREATE TABLE directory_entries_now (
    kind    TEXT NOT NULL CHECK (kind = 'agent' OR kind = 'account' OR kind = 'fund'),
    id      TEXT NOT NULL CHECK (id <> ''),
    version INTEGER NOT NULL REFERENCES directory_versions (number),
    content TEXT,
    PRIMARY KEY (kind, id, version)
) WITHOUT ROWID;
INSERT INTO directory_entries_now (kind, id, version, content) SELECT kind, id, version, content FROM directory_entries;
DROP TABLE directory_entries;
ALTER TABLE directory_entries_now RENAME TO directory_entries;
CREATE INDEX directory_entries_version ON directory_entries (version);
-- +goose StatementBegin
CREATE TRIGGER directory_entries_no_update BEFORE UPDATE ON directory_entries BEGIN SELECT RAISE(ABORT, 'entries of a version never change'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER directory_entries_no_delete BEFORE DELETE ON directory_entries BEGIN SELECT RAISE(ABORT, 'entries of a version never change'); END;
-- +goose StatementEnd

-- +goose Down
-- There is no way down: what was recorded is kept.
SELECT 1;
