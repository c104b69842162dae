-- +goose Up
-- What is left to be returned of an incoming payment: the fence under which no
-- more goes back than came. Narrow, never purged; the database doesn't reckon.
CREATE TABLE return_balances (
    incoming_id TEXT COLLATE "C" PRIMARY KEY REFERENCES incoming (id),
    currency    TEXT COLLATE "C" NOT NULL,
    credited    TEXT COLLATE "C" NOT NULL,
    remaining   TEXT COLLATE "C" NOT NULL CHECK (remaining NOT LIKE '-%'),
    version     BIGINT NOT NULL CHECK (version > 0)
);

-- Which return has taken how much of it. One of which nothing was sent has given
-- it back, once.
CREATE TABLE return_claims (
    transfer_id TEXT COLLATE "C" PRIMARY KEY,
    incoming_id TEXT COLLATE "C" NOT NULL REFERENCES return_balances (incoming_id),
    amount      TEXT COLLATE "C" NOT NULL CHECK (amount NOT LIKE '-%'),
    freed       BIGINT NOT NULL CHECK (freed IN (0, 1))
);
CREATE INDEX return_claims_incoming ON return_claims (incoming_id, transfer_id);

-- The transfer of which an incoming payment brings value back.
ALTER TABLE incoming ADD COLUMN returned TEXT COLLATE "C" NOT NULL DEFAULT '';
CREATE INDEX incoming_returned ON incoming (returned, id) WHERE returned <> '';

CREATE TRIGGER return_balances_never_change BEFORE UPDATE OF incoming_id, currency, credited
    ON return_balances FOR EACH STATEMENT EXECUTE FUNCTION refuse_update();
CREATE TRIGGER return_claims_never_change BEFORE UPDATE OF transfer_id, incoming_id, amount
    ON return_claims FOR EACH STATEMENT EXECUTE FUNCTION refuse_update();

-- +goose Down
-- There is no way down: what was recorded is kept.
SELECT 1;
