-- +goose Up
-- The share of what a send's transaction cost, in wei; empty where it wasn't
-- proven.
ALTER TABLE sightings ADD COLUMN gas TEXT NOT NULL DEFAULT '';

-- +goose Down
-- There is no way down: what was recorded is kept.
SELECT 1;
