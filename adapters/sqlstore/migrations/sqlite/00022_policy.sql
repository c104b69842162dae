-- +goose Up
-- What a decision demands of the send that it allows: JSON, empty without any.
ALTER TABLE decisions ADD COLUMN obligations TEXT NOT NULL DEFAULT '';

-- +goose Down
-- There is no way down: what was recorded is kept.
SELECT 1;
