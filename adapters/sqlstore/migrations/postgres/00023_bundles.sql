-- +goose Up
-- What was last made of the bundles of a server, for all gateways that ask it.
CREATE TABLE policy_sources (
    source      TEXT COLLATE "C" PRIMARY KEY CHECK (source <> ''),
    version     BIGINT NOT NULL CHECK (version > 0),
    rules       TEXT NOT NULL CHECK (length(rules) = 64),
    tests       TEXT NOT NULL CHECK (length(tests) = 64),
    data        TEXT NOT NULL CHECK (length(data) = 64),
    revision    TEXT NOT NULL,
    proposal_id TEXT COLLATE "C" NOT NULL REFERENCES proposals (id),
    at          BIGINT NOT NULL
);

-- Clearances that an officer has taken back before they expired.
CREATE TABLE screening_revocations (
    number     BIGINT PRIMARY KEY CHECK (number > 0),
    clearance  BIGINT NOT NULL UNIQUE REFERENCES screening_clearances (number),
    revoked_by TEXT NOT NULL CHECK (revoked_by <> ''),
    reason     TEXT NOT NULL,
    at         BIGINT NOT NULL
);

-- The versions of the sanctions lists, in the order in which a gateway first had them.
CREATE TABLE screening_lists (
    version BIGINT PRIMARY KEY CHECK (version > 0),
    digest  TEXT COLLATE "C" NOT NULL UNIQUE CHECK (length(digest) = 64),
    owner   TEXT NOT NULL,
    at      BIGINT NOT NULL
);
-- Whoever signs by lists and clearances holds the row until its commit.
ALTER TABLE screening_head ADD COLUMN lists BIGINT NOT NULL DEFAULT 0 CHECK (lists >= 0);
ALTER TABLE screening_head ADD COLUMN revoked BIGINT NOT NULL DEFAULT 0 CHECK (revoked >= 0);

CREATE TRIGGER screening_revocations_never_change BEFORE UPDATE OR DELETE ON screening_revocations FOR EACH STATEMENT EXECUTE FUNCTION refuse_update();
CREATE TRIGGER screening_lists_never_change BEFORE UPDATE OR DELETE ON screening_lists FOR EACH STATEMENT EXECUTE FUNCTION refuse_update();

-- +goose Down
-- There is no way down: what was recorded is kept.
SELECT 1;
