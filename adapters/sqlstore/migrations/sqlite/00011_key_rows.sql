-- +goose Up
-- Keys and references are random, so their trees are kept as narrow as they can
-- be: each names the row by its number, and the rows lie one after the other.
ALTER TABLE transfer_keys RENAME TO transfer_keys_before;
CREATE TABLE transfer_keys (
    id          TEXT NOT NULL,
    client      TEXT NOT NULL,
    kind        TEXT NOT NULL,
    leg         TEXT NOT NULL,
    moves       INTEGER NOT NULL CHECK (moves IN (0, 1)),
    ref         BLOB CHECK (length(ref) = 32),
    transfer_id TEXT NOT NULL,
    PRIMARY KEY (id, client, kind, leg)
);
INSERT INTO transfer_keys (id, client, kind, leg, moves, ref, transfer_id)
SELECT id, client, kind, leg, moves, ref, transfer_id FROM transfer_keys_before ORDER BY transfer_id;
DROP TABLE transfer_keys_before;
CREATE UNIQUE INDEX transfer_keys_ref ON transfer_keys (ref) WHERE ref IS NOT NULL;
-- +goose StatementBegin
CREATE TRIGGER transfer_keys_move BEFORE INSERT ON transfer_keys
WHEN NEW.moves = 1 AND EXISTS (SELECT 1 FROM transfer_keys k WHERE k.id = NEW.id AND k.client = NEW.client AND k.moves = 1)
BEGIN SELECT RAISE(ABORT, 'the value of a UETR moves once'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER transfer_keys_never_change BEFORE UPDATE ON transfer_keys BEGIN SELECT RAISE(ABORT, 'transfer_keys never change'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER transfer_keys_stay BEFORE DELETE ON transfer_keys BEGIN SELECT RAISE(ABORT, 'transfer_keys never change'); END;
-- +goose StatementEnd

-- +goose Down
-- There is no way down: what was recorded is kept.
SELECT 1;
