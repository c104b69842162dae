-- +goose Up
-- The titles that a credential had when it answered, as a JSON array; empty: none.
ALTER TABLE votes ADD COLUMN titles TEXT NOT NULL DEFAULT '';

-- +goose Down
ALTER TABLE votes DROP COLUMN titles;
