-- +goose Up
-- A request to cancel a payment, with the answer. Never purged: the same request
-- gets the first answer for ever.
CREATE TABLE recalls (
    id            TEXT COLLATE "C" PRIMARY KEY,
    message_id    TEXT COLLATE "C" NOT NULL REFERENCES messages (id),
    message_index BIGINT NOT NULL,
    client        TEXT COLLATE "C" NOT NULL,
    key_id        TEXT COLLATE "C" NOT NULL,
    request       TEXT NOT NULL,
    transfer_id   TEXT COLLATE "C" NOT NULL,
    state         TEXT COLLATE "C" NOT NULL CHECK (state IN ('open', 'pending', 'canceled', 'refused')),
    reasons       TEXT NOT NULL,
    version       BIGINT NOT NULL CHECK (version > 0),
    due_at        BIGINT NOT NULL,
    deadline      BIGINT NOT NULL,
    submitted_by  TEXT NOT NULL,
    created_at    BIGINT NOT NULL,
    updated_at    BIGINT NOT NULL
);
CREATE UNIQUE INDEX recalls_key ON recalls (client, key_id);
CREATE UNIQUE INDEX recalls_message ON recalls (message_id, message_index);
CREATE INDEX recalls_transfer ON recalls (transfer_id, id);
CREATE INDEX recalls_due ON recalls (due_at, id) WHERE state = 'open' OR state = 'pending';

-- An answer that was given is never taken back.
CREATE TRIGGER recalls_end BEFORE UPDATE ON recalls FOR EACH ROW WHEN (OLD.state = 'canceled' OR OLD.state = 'refused')
    EXECUTE FUNCTION refuse_update();
CREATE TRIGGER recalls_never_change BEFORE UPDATE OF id, message_id, message_index, client, key_id, request, submitted_by, created_at
    ON recalls FOR EACH STATEMENT EXECUTE FUNCTION refuse_update();

-- +goose Down
-- There is no way down: what was recorded is kept.
SELECT 1;
