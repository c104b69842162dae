-- +goose Up
-- The last clearance that there was when another one was taken back: those of the same
-- party and entry up to it ended with it. 0: not recorded; then those up to the one that
-- was taken back.
ALTER TABLE screening_revocations ADD COLUMN ended BIGINT NOT NULL DEFAULT 0 CHECK (ended >= 0);
CREATE INDEX screening_clearances_pair ON screening_clearances (party, list, entry, number);

-- +goose Down
-- There is no way down: what was recorded is kept.
SELECT 1;
