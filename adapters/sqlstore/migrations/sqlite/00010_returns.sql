-- +goose Up
-- What is left to be returned of an incoming payment: the fence under which no
-- more goes back than came. Narrow, never purged; the database doesn't reckon.
CREATE TABLE return_balances (
    incoming_id TEXT PRIMARY KEY REFERENCES incoming (id),
    currency    TEXT NOT NULL,
    credited    TEXT NOT NULL,
    remaining   TEXT NOT NULL CHECK (remaining NOT LIKE '-%'),
    version     INTEGER NOT NULL CHECK (version > 0)
) WITHOUT ROWID;

-- Which return has taken how much of it. One of which nothing was sent has given
-- it back, once.
CREATE TABLE return_claims (
    transfer_id TEXT PRIMARY KEY,
    incoming_id TEXT NOT NULL REFERENCES return_balances (incoming_id),
    amount      TEXT NOT NULL CHECK (amount NOT LIKE '-%'),
    freed       INTEGER NOT NULL CHECK (freed IN (0, 1))
) WITHOUT ROWID;
CREATE INDEX return_claims_incoming ON return_claims (incoming_id, transfer_id);

-- The transfer of which an incoming payment brings value back.
ALTER TABLE incoming ADD COLUMN returned TEXT NOT NULL DEFAULT '';
CREATE INDEX incoming_returned ON incoming (returned, id) WHERE returned <> '';

-- +goose StatementBegin
CREATE TRIGGER return_balances_never_change BEFORE UPDATE OF incoming_id, currency, credited ON return_balances
BEGIN SELECT RAISE(ABORT, 'what was credited never changes'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER return_claims_never_change BEFORE UPDATE OF transfer_id, incoming_id, amount ON return_claims
BEGIN SELECT RAISE(ABORT, 'claims of returns never change'); END;
-- +goose StatementEnd

-- +goose Down
-- There is no way down: what was recorded is kept.
SELECT 1;
