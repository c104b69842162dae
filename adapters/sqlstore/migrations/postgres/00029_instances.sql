-- +goose Up
-- The gateways that work on this store, with the settings on which they must agree.
CREATE TABLE instances (
    owner    TEXT COLLATE "C" PRIMARY KEY CHECK (owner <> ''),
    revision BIGINT NOT NULL CHECK (revision >= 0),
    settings TEXT NOT NULL,
    working  BIGINT NOT NULL CHECK (working IN (0, 1)),
    until    BIGINT NOT NULL
);

-- Which message has a MsgId, of clients that want none twice. Another message takes it
-- over only from the one that its gateway has found dead.
CREATE TABLE message_ids (
    client     TEXT COLLATE "C" NOT NULL,
    msg_id     TEXT COLLATE "C" NOT NULL,
    message_id TEXT COLLATE "C" NOT NULL CHECK (message_id <> ''),
    PRIMARY KEY (client, msg_id)
);

-- +goose Down
-- There is no way down: what was recorded is kept.
SELECT 1;
