-- +goose Up
-- Payments that reach a client on a chain. Per client and reference a notice and
-- its credit are one row; a further credit of the reference takes another turn.
CREATE TABLE incoming (
    id         TEXT PRIMARY KEY,
    client     TEXT NOT NULL,
    ref        BLOB NOT NULL CHECK (length(ref) = 32),
    turn       INTEGER NOT NULL CHECK (turn >= 0),
    state      TEXT NOT NULL CHECK (state = 'expected' OR state = 'booked' OR state = 'matched' OR state = 'case' OR state = 'reversed'),
    message_id TEXT,
    uetr       TEXT NOT NULL,
    notice     TEXT,
    credit     TEXT,
    reasons    TEXT NOT NULL,
    deadline   INTEGER NOT NULL,
    version    INTEGER NOT NULL CHECK (version > 0),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
);
CREATE UNIQUE INDEX incoming_ref ON incoming (client, ref, turn);
CREATE INDEX incoming_state ON incoming (state, id);
CREATE INDEX incoming_uetr ON incoming (uetr, id) WHERE uetr <> '';
CREATE INDEX incoming_message ON incoming (message_id, id) WHERE message_id IS NOT NULL;
CREATE INDEX incoming_deadline ON incoming (deadline) WHERE deadline > 0;

-- +goose Down
-- There is no way down: what was recorded is kept.
SELECT 1;
