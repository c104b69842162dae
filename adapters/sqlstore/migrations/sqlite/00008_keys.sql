-- +goose Up
-- What tells a payment apart from every other stands in one narrow row: its key,
-- its reference on chain, and whether it moves the value of its UETR. Keys and
-- references are random, and every tree that they stand in costs a page per
-- payment: there are two, where there were three. NULL: refused before it had a
-- reference.
ALTER TABLE transfer_keys RENAME TO transfer_keys_before;
CREATE TABLE transfer_keys (
    id          TEXT NOT NULL,
    client      TEXT NOT NULL,
    kind        TEXT NOT NULL,
    leg         TEXT NOT NULL,
    moves       INTEGER NOT NULL CHECK (moves IN (0, 1)),
    ref         BLOB CHECK (length(ref) = 32),
    transfer_id TEXT NOT NULL,
    PRIMARY KEY (id, client, kind, leg)
) WITHOUT ROWID;
INSERT INTO transfer_keys (id, client, kind, leg, moves, ref, transfer_id)
SELECT k.id, k.client, k.kind, k.leg,
    EXISTS (SELECT 1 FROM value_moves m WHERE m.uetr = k.id AND m.client = k.client AND m.transfer_id = k.transfer_id),
    (SELECT p.ref FROM transfers t JOIN payment_refs p ON p.ref = t.ref AND p.transfer_id = t.id WHERE t.id = k.transfer_id),
    k.transfer_id
FROM transfer_keys_before k
ORDER BY k.id, k.client, k.kind, k.leg;
CREATE UNIQUE INDEX transfer_keys_ref ON transfer_keys (ref) WHERE ref IS NOT NULL;
DROP TABLE transfer_keys_before;
DROP TABLE payment_refs;
DROP TABLE value_moves;

-- A unique index would be a third tree of random keys. The rows to look at stand
-- side by side, and SQLite has one writer.
-- +goose StatementBegin
CREATE TRIGGER transfer_keys_move BEFORE INSERT ON transfer_keys
WHEN NEW.moves = 1 AND EXISTS (SELECT 1 FROM transfer_keys k WHERE k.id = NEW.id AND k.client = NEW.client AND k.moves = 1)
BEGIN SELECT RAISE(ABORT, 'the value of a UETR moves once'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER transfer_keys_never_change BEFORE UPDATE ON transfer_keys BEGIN SELECT RAISE(ABORT, 'transfer_keys never change'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER transfer_keys_stay BEFORE DELETE ON transfer_keys BEGIN SELECT RAISE(ABORT, 'transfer_keys never change'); END;
-- +goose StatementEnd

-- The same canonical Document has the same MsgId, and the MsgIds of a bank mostly
-- ascend: one index recognises a message and finds it by its MsgId.
CREATE UNIQUE INDEX messages_digest ON messages (client, msg_id, digest);
DROP INDEX messages_msg_id;
DROP TABLE message_digests;
-- +goose StatementBegin
CREATE TRIGGER messages_stay BEFORE DELETE ON messages BEGIN SELECT RAISE(ABORT, 'messages never change'); END;
-- +goose StatementEnd

-- +goose Down
-- There is no way down: what was recorded is kept.
SELECT 1;
