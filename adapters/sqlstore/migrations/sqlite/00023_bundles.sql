-- +goose Up
-- What was last made of the bundles of a server, for all gateways that ask it.
CREATE TABLE policy_sources (
    source      TEXT PRIMARY KEY CHECK (source <> ''),
    version     INTEGER NOT NULL CHECK (version > 0),
    rules       TEXT NOT NULL CHECK (length(rules) = 64),
    tests       TEXT NOT NULL CHECK (length(tests) = 64),
    data        TEXT NOT NULL CHECK (length(data) = 64),
    revision    TEXT NOT NULL,
    proposal_id TEXT NOT NULL REFERENCES proposals (id),
    at          INTEGER NOT NULL
) WITHOUT ROWID;

-- Clearances that an officer has taken back before they expired.
CREATE TABLE screening_revocations (
    number     INTEGER PRIMARY KEY CHECK (number > 0),
    clearance  INTEGER NOT NULL UNIQUE REFERENCES screening_clearances (number),
    revoked_by TEXT NOT NULL CHECK (revoked_by <> ''),
    reason     TEXT NOT NULL,
    at         INTEGER NOT NULL
);

-- The versions of the sanctions lists, in the order in which a gateway first had them.
CREATE TABLE screening_lists (
    version INTEGER PRIMARY KEY CHECK (version > 0),
    digest  TEXT NOT NULL UNIQUE CHECK (length(digest) = 64),
    owner   TEXT NOT NULL,
    at      INTEGER NOT NULL
);
-- Whoever signs by lists and clearances holds the row until its commit.
ALTER TABLE screening_head ADD COLUMN lists INTEGER NOT NULL DEFAULT 0 CHECK (lists >= 0);
ALTER TABLE screening_head ADD COLUMN revoked INTEGER NOT NULL DEFAULT 0 CHECK (revoked >= 0);

-- +goose StatementBegin
CREATE TRIGGER screening_revocations_no_update BEFORE UPDATE ON screening_revocations BEGIN SELECT RAISE(ABORT, 'revocations never change'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER screening_revocations_no_delete BEFORE DELETE ON screening_revocations BEGIN SELECT RAISE(ABORT, 'revocations never change'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER screening_lists_no_update BEFORE UPDATE ON screening_lists BEGIN SELECT RAISE(ABORT, 'versions of lists never change'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER screening_lists_no_delete BEFORE DELETE ON screening_lists BEGIN SELECT RAISE(ABORT, 'versions of lists never change'); END;
-- +goose StatementEnd

-- +goose Down
-- There is no way down: what was recorded is kept.
SELECT 1;
