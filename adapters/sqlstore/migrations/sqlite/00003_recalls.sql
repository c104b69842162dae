-- +goose Up
-- A request to cancel a payment, with the answer. Never purged: the same request
-- gets the first answer for ever.
CREATE TABLE recalls (
    id            TEXT PRIMARY KEY,
    message_id    TEXT NOT NULL REFERENCES messages (id),
    message_index INTEGER NOT NULL,
    client        TEXT NOT NULL,
    key_id        TEXT NOT NULL,
    request       TEXT NOT NULL,
    transfer_id   TEXT NOT NULL,
    state         TEXT NOT NULL CHECK (state = 'open' OR state = 'pending' OR state = 'canceled' OR state = 'refused'),
    reasons       TEXT NOT NULL,
    version       INTEGER NOT NULL CHECK (version > 0),
    due_at        INTEGER NOT NULL,
    deadline      INTEGER NOT NULL,
    submitted_by  TEXT NOT NULL,
    created_at    INTEGER NOT NULL,
    updated_at    INTEGER NOT NULL
) WITHOUT ROWID;
CREATE UNIQUE INDEX recalls_key ON recalls (client, key_id);
CREATE UNIQUE INDEX recalls_message ON recalls (message_id, message_index);
CREATE INDEX recalls_transfer ON recalls (transfer_id, id);
CREATE INDEX recalls_due ON recalls (due_at, id) WHERE state = 'open' OR state = 'pending';

-- An answer that was given is never taken back.
-- +goose StatementBegin
CREATE TRIGGER recalls_end BEFORE UPDATE ON recalls WHEN OLD.state = 'canceled' OR OLD.state = 'refused'
BEGIN SELECT RAISE(ABORT, 'answers to recalls never change'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER recalls_never_change BEFORE UPDATE OF id, message_id, message_index, client, key_id, request, submitted_by, created_at ON recalls
BEGIN SELECT RAISE(ABORT, 'recalls never change'); END;
-- +goose StatementEnd

-- +goose Down
-- There is no way down: what was recorded is kept.
SELECT 1;
