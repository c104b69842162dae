-- +goose Up
-- One event may give several reports: each has a type of its own, and its place
-- among the others of the event, in which each callback gets them.
ALTER TABLE reports ADD COLUMN part INTEGER NOT NULL DEFAULT 0 CHECK (part >= 0);
DROP INDEX reports_position;
CREATE UNIQUE INDEX reports_position ON reports (position, type);
DROP INDEX reports_transfer;
CREATE INDEX reports_transfer ON reports (transfer_id, position, part);

ALTER TABLE deliveries ADD COLUMN part INTEGER NOT NULL DEFAULT 0 CHECK (part >= 0);
DROP INDEX deliveries_transfer;
CREATE INDEX deliveries_transfer ON deliveries (transfer_id, position, part);
DROP INDEX deliveries_line;
CREATE INDEX deliveries_line ON deliveries (callback, transfer_id, position, part) WHERE state = 'pending';

-- +goose Down
-- There is no way down: what was recorded is kept.
SELECT 1;
