-- +goose Up
-- The gateways that work on this store, with the settings on which they must agree.
CREATE TABLE instances (
    owner    TEXT PRIMARY KEY CHECK (owner <> ''),
    revision INTEGER NOT NULL CHECK (revision >= 0),
    settings TEXT NOT NULL,
    working  INTEGER NOT NULL CHECK (working IN (0, 1)),
    until    INTEGER NOT NULL
) WITHOUT ROWID;

-- Which message has a MsgId, of clients that want none twice. Another message takes it
-- over only from the one that its gateway has found dead.
CREATE TABLE message_ids (
    client     TEXT NOT NULL,
    msg_id     TEXT NOT NULL,
    message_id TEXT NOT NULL CHECK (message_id <> ''),
    PRIMARY KEY (client, msg_id)
) WITHOUT ROWID;

-- +goose Down
-- There is no way down: what was recorded is kept.
SELECT 1;
