-- +goose Up
-- The policy, release by release, and what the releases consist of, each part
-- once: whoever knows the digests that a decision names finds what it was taken by.
CREATE TABLE policy_contents (
    part    TEXT COLLATE "C" NOT NULL CHECK (part = 'rules' OR part = 'tests' OR part = 'data'),
    digest  TEXT COLLATE "C" NOT NULL CHECK (length(digest) = 64),
    content BYTEA NOT NULL,
    PRIMARY KEY (part, digest)
);
CREATE TABLE policy_releases (
    number      BIGINT PRIMARY KEY CHECK (number > 0),
    rules       TEXT NOT NULL CHECK (length(rules) = 64),
    tests       TEXT NOT NULL CHECK (length(tests) = 64),
    data        TEXT NOT NULL CHECK (length(data) = 64),
    proposal_id TEXT COLLATE "C" UNIQUE REFERENCES proposals (id),
    proposed_by TEXT NOT NULL,
    approved_by TEXT NOT NULL,
    reason      TEXT NOT NULL,
    rollback_to BIGINT NOT NULL CHECK (rollback_to >= 0 AND rollback_to < number),
    at          BIGINT NOT NULL,
    effective   BIGINT NOT NULL CHECK (effective >= at),
    CHECK ((number = 1) = (proposal_id IS NULL)) -- only the first one comes from the configured bundle
);

-- The last release. Whoever makes another one, and whoever signs by this one,
-- holds the row until its commit.
CREATE TABLE policy_head (
    one    BIGINT PRIMARY KEY CHECK (one = 1),
    number BIGINT NOT NULL CHECK (number >= 0)
);
INSERT INTO policy_head (one, number) VALUES (1, 0);

-- Decisions are read in the order in which they were taken.
CREATE INDEX decisions_at ON decisions (at, id);

CREATE TRIGGER policy_contents_never_change BEFORE UPDATE OR DELETE ON policy_contents FOR EACH STATEMENT EXECUTE FUNCTION refuse_update();
CREATE TRIGGER policy_releases_never_change BEFORE UPDATE OR DELETE ON policy_releases FOR EACH STATEMENT EXECUTE FUNCTION refuse_update();

-- +goose Down
-- There is no way down: what was recorded is kept.
SELECT 1;
