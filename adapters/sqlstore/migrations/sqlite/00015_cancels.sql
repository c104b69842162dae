-- +goose Up
-- An attempt that cancels sends nothing: it takes the nonce from the intent's
-- others, at the expense of the signer, whose spending of a day is read here.
ALTER TABLE attempts ADD COLUMN cancels INTEGER NOT NULL DEFAULT 0 CHECK (cancels IN (0, 1));
CREATE INDEX attempts_cancels ON attempts (created_at) WHERE cancels = 1;

-- +goose StatementBegin
CREATE TRIGGER attempts_stay_what_they_are BEFORE UPDATE OF cancels ON attempts
BEGIN SELECT RAISE(ABORT, 'signed attempts never change'); END;
-- +goose StatementEnd

-- +goose Down
-- There is no way down: what was recorded is kept.
SELECT 1;
