-- +goose Up
-- What tells a payment apart from every other stands in one narrow row: its key,
-- its reference on chain, and whether it moves the value of its UETR. NULL:
-- refused before it had a reference.
ALTER TABLE transfer_keys
    ADD COLUMN moves BIGINT NOT NULL DEFAULT 0 CHECK (moves IN (0, 1)),
    ADD COLUMN ref   BYTEA CHECK (length(ref) = 32);
ALTER TABLE transfer_keys ALTER COLUMN moves DROP DEFAULT;
UPDATE transfer_keys k SET
    moves = CASE WHEN EXISTS (SELECT 1 FROM value_moves m WHERE m.uetr = k.id AND m.client = k.client AND m.transfer_id = k.transfer_id) THEN 1 ELSE 0 END,
    ref = (SELECT p.ref FROM transfers t JOIN payment_refs p ON p.ref = t.ref AND p.transfer_id = t.id WHERE t.id = k.transfer_id);
CREATE UNIQUE INDEX transfer_keys_ref ON transfer_keys (ref) WHERE ref IS NOT NULL;
CREATE UNIQUE INDEX transfer_keys_move ON transfer_keys (id, client) WHERE moves = 1;
DROP TABLE payment_refs;
DROP TABLE value_moves;
CREATE TRIGGER transfer_keys_never_change BEFORE UPDATE OR DELETE ON transfer_keys FOR EACH STATEMENT EXECUTE FUNCTION refuse_update();

-- The same canonical Document has the same MsgId, and the MsgIds of a bank mostly
-- ascend: one index recognises a message and finds it by its MsgId.
CREATE UNIQUE INDEX messages_digest ON messages (client, msg_id, digest);
DROP INDEX messages_msg_id;
DROP TABLE message_digests;
CREATE TRIGGER messages_stay BEFORE DELETE ON messages FOR EACH STATEMENT EXECUTE FUNCTION refuse_update();

-- +goose Down
-- There is no way down: what was recorded is kept.
SELECT 1;
