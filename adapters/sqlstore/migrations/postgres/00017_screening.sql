-- +goose Up
-- With which lists a decision was taken, so that those who wait are found when
-- the lists have changed.
ALTER TABLE decisions ADD COLUMN lists TEXT COLLATE "C" NOT NULL DEFAULT '';
CREATE INDEX decisions_lists ON decisions (transfer_id, lists);

-- False positives that officers have cleared.
CREATE TABLE screening_clearances (
    number       BIGINT PRIMARY KEY CHECK (number > 0),
    party        TEXT NOT NULL CHECK (party <> ''),
    list         TEXT NOT NULL CHECK (list <> ''),
    entry        TEXT NOT NULL CHECK (entry <> ''),
    entry_digest TEXT NOT NULL CHECK (length(entry_digest) = 64),
    name         TEXT NOT NULL,
    listed       TEXT NOT NULL,
    proposal_id  TEXT COLLATE "C" NOT NULL UNIQUE REFERENCES proposals (id),
    proposed_by  TEXT NOT NULL,
    approved_by  TEXT NOT NULL,
    reason       TEXT NOT NULL,
    at           BIGINT NOT NULL,
    expires      BIGINT NOT NULL CHECK (expires > at)
);
CREATE INDEX screening_clearances_expires ON screening_clearances (expires);

-- The last clearance: whoever makes another one holds the row until its commit.
CREATE TABLE screening_head (
    one    BIGINT PRIMARY KEY CHECK (one = 1),
    number BIGINT NOT NULL CHECK (number >= 0)
);
INSERT INTO screening_head (one, number) VALUES (1, 0);

CREATE TRIGGER screening_clearances_never_change BEFORE UPDATE OR DELETE ON screening_clearances FOR EACH STATEMENT EXECUTE FUNCTION refuse_update();

-- +goose Down
-- There is no way down: what was recorded is kept.
SELECT 1;
