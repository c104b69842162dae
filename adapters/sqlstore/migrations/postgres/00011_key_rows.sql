-- +goose Up
-- SQLite's table of keys takes another form here; PostgreSQL's has it.
SELECT 1;

-- +goose Down
-- There is no way down: what was recorded is kept.
SELECT 1;
