-- +goose Up
-- The work on transfers that are stranded or undelivered: at most one each, kept
-- when it has ended. body is its JSON; what is asked for stands beside it.
CREATE TABLE recoveries (
    transfer_id TEXT COLLATE "C" PRIMARY KEY REFERENCES transfers (id),
    version     BIGINT NOT NULL CHECK (version > 0),
    due_at      BIGINT NOT NULL,
    body        TEXT NOT NULL
);
CREATE INDEX recoveries_due ON recoveries (due_at, transfer_id);
CREATE INDEX proposals_subject ON proposals (subject, id);
INSERT INTO recoveries (transfer_id, version, due_at, body)
SELECT id, 1, 0, '{}' FROM transfers WHERE state = 'stranded' OR state = 'undelivered';

-- +goose Down
-- There is no way down: what was recorded is kept.
SELECT 1;
