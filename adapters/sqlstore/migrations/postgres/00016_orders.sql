-- +goose Up
-- An order of a fund's units. Never purged: a reference is taken for ever, so that
-- an order is placed once whatever the fund's chain would allow.
CREATE TABLE orders (
    id            TEXT COLLATE "C" PRIMARY KEY,
    message_id    TEXT COLLATE "C" NOT NULL REFERENCES messages (id),
    message_index BIGINT NOT NULL,
    client        TEXT COLLATE "C" NOT NULL,
    reference     BYTEA NOT NULL CHECK (length(reference) = 32),
    order_ref     TEXT COLLATE "C" NOT NULL,
    request       TEXT NOT NULL,
    fund          TEXT NOT NULL,
    transfer_id   TEXT COLLATE "C" NOT NULL,
    state         TEXT COLLATE "C" NOT NULL CHECK (state IN ('received', 'suspended', 'accepted', 'placed', 'open', 'executed', 'settled', 'rejected', 'canceled')),
    reasons       TEXT NOT NULL,
    fact          TEXT NOT NULL,
    version       BIGINT NOT NULL CHECK (version > 0),
    due_at        BIGINT NOT NULL,
    deadline      BIGINT NOT NULL,
    submitted_by  TEXT NOT NULL,
    created_at    BIGINT NOT NULL,
    updated_at    BIGINT NOT NULL
);
CREATE UNIQUE INDEX orders_reference ON orders (reference);
CREATE UNIQUE INDEX orders_message ON orders (message_id, message_index);
CREATE UNIQUE INDEX orders_transfer ON orders (transfer_id) WHERE transfer_id <> '';
CREATE INDEX orders_client ON orders (client, id);
CREATE INDEX orders_due ON orders (due_at, id) WHERE state <> 'settled' AND state <> 'rejected' AND state <> 'canceled';

-- An order that has ended stays so, and one that was confirmed is not confirmed again.
CREATE TRIGGER orders_end BEFORE UPDATE OF state ON orders FOR EACH ROW
    WHEN (OLD.state <> NEW.state AND (OLD.state IN ('settled', 'rejected', 'canceled') OR OLD.state = 'executed' AND NEW.state <> 'settled'))
    EXECUTE FUNCTION refuse_update();
CREATE TRIGGER orders_never_change BEFORE UPDATE OF id, message_id, message_index, client, reference, order_ref, request, fund, transfer_id, submitted_by, created_at
    ON orders FOR EACH STATEMENT EXECUTE FUNCTION refuse_update();
CREATE TRIGGER orders_stay BEFORE DELETE ON orders FOR EACH STATEMENT EXECUTE FUNCTION refuse_update();

-- The routing directory has funds as well.
ALTER TABLE directory_entries DROP CONSTRAINT directory_entries_kind_check;
ALTER TABLE directory_entries ADD CONSTRAINT directory_entries_kind_check CHECK (kind = 'agent' OR kind = 'account' OR kind = 'fund');

-- +goose Down
-- There is no way down: what was recorded is kept.
SELECT 1;
