-- +goose Up
-- The routing directory, version by version. Each entry stands under the version
-- that made it what it is; the entries of a version are, per id, those of the
-- highest version that isn't above it. Without content it was removed.
CREATE TABLE directory_versions (
    number      BIGINT PRIMARY KEY CHECK (number > 0),
    digest      TEXT NOT NULL CHECK (length(digest) = 64),
    proposal_id TEXT COLLATE "C" UNIQUE REFERENCES proposals (id),
    proposed_by TEXT NOT NULL,
    approved_by TEXT NOT NULL,
    reason      TEXT NOT NULL,
    at          BIGINT NOT NULL,
    CHECK ((number = 1) = (proposal_id IS NULL)) -- only the first one comes from the configured file
);
CREATE TABLE directory_entries (
    kind    TEXT COLLATE "C" NOT NULL CHECK (kind = 'agent' OR kind = 'account'),
    id      TEXT COLLATE "C" NOT NULL CHECK (id <> ''),
    version BIGINT NOT NULL REFERENCES directory_versions (number),
    content TEXT,
    PRIMARY KEY (kind, id, version)
);
CREATE INDEX directory_entries_version ON directory_entries (version);

-- The version in force. Whoever makes another one, and whoever signs by this one,
-- holds the row until its commit.
CREATE TABLE directory_head (
    one     BIGINT PRIMARY KEY CHECK (one = 1),
    version BIGINT NOT NULL CHECK (version >= 0)
);
INSERT INTO directory_head (one, version) VALUES (1, 0);

-- What is proposed, and by whom. A release is asked for by a stage and has neither.
ALTER TABLE proposals ADD COLUMN proposed_by TEXT NOT NULL DEFAULT '';
ALTER TABLE proposals ADD COLUMN content TEXT NOT NULL DEFAULT '';
CREATE INDEX proposals_open ON proposals (expires_at) WHERE state = 'open' AND kind <> 'release';

CREATE TRIGGER directory_versions_never_change BEFORE UPDATE OR DELETE ON directory_versions FOR EACH STATEMENT EXECUTE FUNCTION refuse_update();
CREATE TRIGGER directory_entries_never_change BEFORE UPDATE OR DELETE ON directory_entries FOR EACH STATEMENT EXECUTE FUNCTION refuse_update();
CREATE TRIGGER proposals_never_change BEFORE UPDATE OF proposed_by, content ON proposals FOR EACH STATEMENT EXECUTE FUNCTION refuse_update();

-- +goose Down
-- There is no way down: what was recorded is kept.
SELECT 1;
