-- +goose Up
-- The policy, release by release, and what the releases consist of, each part
-- once: whoever knows the digests that a decision names finds what it was taken by.
CREATE TABLE policy_contents (
    part    TEXT NOT NULL CHECK (part = 'rules' OR part = 'tests' OR part = 'data'),
    digest  TEXT NOT NULL CHECK (length(digest) = 64),
    content BLOB NOT NULL,
    PRIMARY KEY (part, digest)
);
CREATE TABLE policy_releases (
    number      INTEGER PRIMARY KEY CHECK (number > 0),
    rules       TEXT NOT NULL CHECK (length(rules) = 64),
    tests       TEXT NOT NULL CHECK (length(tests) = 64),
    data        TEXT NOT NULL CHECK (length(data) = 64),
    proposal_id TEXT UNIQUE REFERENCES proposals (id),
    proposed_by TEXT NOT NULL,
    approved_by TEXT NOT NULL,
    reason      TEXT NOT NULL,
    rollback_to INTEGER NOT NULL CHECK (rollback_to >= 0 AND rollback_to < number),
    at          INTEGER NOT NULL,
    effective   INTEGER NOT NULL CHECK (effective >= at),
    CHECK ((number = 1) = (proposal_id IS NULL)) -- only the first one comes from the configured bundle
);

-- The last release. Whoever makes another one, and whoever signs by this one,
-- holds the row until its commit.
CREATE TABLE policy_head (
    one    INTEGER PRIMARY KEY CHECK (one = 1),
    number INTEGER NOT NULL CHECK (number >= 0)
);
INSERT INTO policy_head (one, number) VALUES (1, 0);

-- Decisions are read in the order in which they were taken.
CREATE INDEX decisions_at ON decisions (at, id);

-- +goose StatementBegin
CREATE TRIGGER policy_contents_no_update BEFORE UPDATE ON policy_contents BEGIN SELECT RAISE(ABORT, 'contents of the policy never change'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER policy_contents_no_delete BEFORE DELETE ON policy_contents BEGIN SELECT RAISE(ABORT, 'contents of the policy never change'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER policy_releases_no_update BEFORE UPDATE ON policy_releases BEGIN SELECT RAISE(ABORT, 'releases of the policy never change'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER policy_releases_no_delete BEFORE DELETE ON policy_releases BEGIN SELECT RAISE(ABORT, 'releases of the policy never change'); END;
-- +goose StatementEnd

-- +goose Down
-- There is no way down: what was recorded is kept.
SELECT 1;
