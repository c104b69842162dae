-- +goose Up
-- Times are microseconds since 1970 in UTC, 0 is the zero time. Amounts, units
-- and wei are text and never summed here. Flags are 0 or 1. Known words are
-- checked by comparisons: for an IN of more than two SQLite builds a table at
-- every insert, which made one of a message a quarter slower.

CREATE TABLE meta (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- The one row that gives events their position. A group commit updates it last.
CREATE TABLE head (
    id       INTEGER PRIMARY KEY CHECK (id = 1),
    position INTEGER NOT NULL CHECK (position >= 0)
);
INSERT INTO head (id, position) VALUES (1, 0);

-- Narrow, never purged: a message is recognised for ever.
CREATE TABLE message_digests (
    client     TEXT NOT NULL,
    digest     BLOB NOT NULL CHECK (length(digest) = 32),
    message_id TEXT NOT NULL,
    PRIMARY KEY (client, digest)
) WITHOUT ROWID;

-- The ids of a message's transfers lie between the first and the last. A body
-- that has served its time is set to NULL.
CREATE TABLE messages (
    id             TEXT PRIMARY KEY,
    client         TEXT NOT NULL,
    digest         BLOB NOT NULL,
    sha256         BLOB NOT NULL CHECK (length(sha256) = 32),
    credential     TEXT NOT NULL,
    door           TEXT NOT NULL,
    type           TEXT NOT NULL,
    biz_msg_idr    TEXT NOT NULL,
    msg_id         TEXT NOT NULL,
    created_at     TEXT NOT NULL,
    received_at    INTEGER NOT NULL,
    transactions   INTEGER NOT NULL,
    first_transfer TEXT NOT NULL,
    last_transfer  TEXT NOT NULL,
    body           BLOB
) WITHOUT ROWID;
CREATE INDEX messages_msg_id ON messages (client, msg_id);

CREATE TABLE transfers (
    id            TEXT PRIMARY KEY,
    message_id    TEXT REFERENCES messages (id),
    message_index INTEGER NOT NULL,
    client        TEXT NOT NULL,
    kind          TEXT NOT NULL,
    leg           TEXT NOT NULL,
    key_id        TEXT NOT NULL,
    ref           BLOB NOT NULL CHECK (length(ref) = 32),
    end_to_end_id TEXT NOT NULL,
    instruction   TEXT NOT NULL,
    route         TEXT,
    content_salt  BLOB,
    state         TEXT NOT NULL CHECK (state = 'received' OR state = 'held' OR state = 'warehoused' OR state = 'approved' OR
                      state = 'parked' OR state = 'submitting' OR state = 'sent' OR state = 'source_final' OR
                      state = 'stranded' OR state = 'undelivered' OR state = 'credited' OR state = 'settled' OR
                      state = 'rejected' OR state = 'canceled'),
    source_fact   TEXT NOT NULL CHECK (source_fact = '' OR source_fact = 'none' OR source_fact = 'mined' OR source_fact = 'final'),
    dest_fact     TEXT NOT NULL CHECK (dest_fact = '' OR dest_fact = 'none' OR dest_fact = 'overdue' OR dest_fact = 'failure' OR
                      dest_fact = 'success' OR dest_fact = 'credited' OR dest_fact = 'final'),
    version       INTEGER NOT NULL CHECK (version > 0),
    progress      TEXT NOT NULL,
    stage         TEXT NOT NULL CHECK (stage = 'screen' OR stage = 'submit' OR stage = 'track'),
    due_at        INTEGER NOT NULL,
    deadline      INTEGER NOT NULL,
    wakes         INTEGER NOT NULL DEFAULT 0,
    lease_owner   TEXT,
    lease_epoch   INTEGER NOT NULL DEFAULT 0,
    lease_until   INTEGER NOT NULL DEFAULT 0,
    created_at    INTEGER NOT NULL,
    updated_at    INTEGER NOT NULL
);
-- A transfer in received is found by its stage: it is there for moments.
CREATE INDEX transfers_state ON transfers (state, id) WHERE state <> 'received';
CREATE INDEX transfers_end_to_end_id ON transfers (end_to_end_id);
CREATE INDEX transfers_due ON transfers (stage, due_at, id);
CREATE INDEX transfers_leased ON transfers (stage, lease_until) WHERE lease_owner IS NOT NULL;

-- Narrow, never purged. id stands first so that a UETR alone finds its transfers.
CREATE TABLE transfer_keys (
    id          TEXT NOT NULL,
    client      TEXT NOT NULL,
    kind        TEXT NOT NULL,
    leg         TEXT NOT NULL,
    transfer_id TEXT NOT NULL,
    PRIMARY KEY (id, client, kind, leg)
) WITHOUT ROWID;

CREATE TABLE payment_refs (
    ref         BLOB PRIMARY KEY CHECK (length(ref) = 32),
    transfer_id TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE events (
    position    INTEGER PRIMARY KEY CHECK (position > 0),
    subject     TEXT NOT NULL,
    sequence    INTEGER NOT NULL CHECK (sequence > 0),
    type        TEXT NOT NULL,
    state       TEXT NOT NULL,
    source_fact TEXT NOT NULL,
    dest_fact   TEXT NOT NULL,
    reasons     TEXT NOT NULL,
    actor       TEXT NOT NULL,
    cause       TEXT NOT NULL,
    data        TEXT NOT NULL,
    at          INTEGER NOT NULL
);
CREATE UNIQUE INDEX events_subject ON events (subject, sequence);

CREATE TABLE decisions (
    id          TEXT PRIMARY KEY,
    transfer_id TEXT NOT NULL,
    outcome     TEXT NOT NULL CHECK (outcome = 'allow' OR outcome = 'hold' OR outcome = 'deny'),
    reasons     TEXT NOT NULL,
    bundle      TEXT NOT NULL,
    data        TEXT NOT NULL,
    input       BLOB NOT NULL,
    input_sha   TEXT NOT NULL,
    duration_ns INTEGER NOT NULL,
    at          INTEGER NOT NULL,
    expires     INTEGER NOT NULL
);
CREATE INDEX decisions_transfer ON decisions (transfer_id, at);

CREATE TABLE proposals (
    id           TEXT PRIMARY KEY,
    kind         TEXT NOT NULL,
    subject      TEXT NOT NULL,
    client       TEXT NOT NULL,
    reasons      TEXT NOT NULL,
    input_digest TEXT NOT NULL,
    barred       TEXT NOT NULL,
    required     INTEGER NOT NULL CHECK (required > 0),
    state        TEXT NOT NULL CHECK (state = 'open' OR state = 'approved' OR state = 'rejected' OR state = 'expired'),
    version      INTEGER NOT NULL CHECK (version > 0),
    created_at   INTEGER NOT NULL,
    expires_at   INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX proposals_state ON proposals (state, id);

-- One credential, one vote.
CREATE TABLE votes (
    proposal_id TEXT NOT NULL REFERENCES proposals (id),
    credential  TEXT NOT NULL,
    approve     INTEGER NOT NULL CHECK (approve IN (0, 1)),
    note        TEXT NOT NULL,
    at          INTEGER NOT NULL,
    PRIMARY KEY (proposal_id, credential)
) WITHOUT ROWID;

-- Narrow, never purged: a nonce is used by one intent for ever.
CREATE TABLE intents (
    id         TEXT PRIMARY KEY,
    chain      TEXT NOT NULL,
    signer     BLOB NOT NULL CHECK (length(signer) = 20),
    nonce      INTEGER NOT NULL CHECK (nonce >= 0),
    purpose    TEXT NOT NULL,
    contract   BLOB NOT NULL CHECK (length(contract) = 20),
    state      TEXT NOT NULL CHECK (state = 'live' OR state = 'mined' OR state = 'lost'),
    created_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE UNIQUE INDEX intents_nonce ON intents (chain, signer, nonce);
CREATE INDEX intents_live ON intents (chain, signer, nonce) WHERE state = 'live';

-- Per (transfer, purpose) at most one intent holds the slot. It is freed only
-- when the reference is proven unused, so an intent that was mined keeps it.
CREATE TABLE intent_items (
    intent_id   TEXT NOT NULL REFERENCES intents (id),
    item        INTEGER NOT NULL,
    transfer_id TEXT NOT NULL,
    purpose     TEXT NOT NULL,
    live        INTEGER NOT NULL CHECK (live IN (0, 1)),
    PRIMARY KEY (intent_id, item)
) WITHOUT ROWID;
CREATE UNIQUE INDEX intent_items_slot ON intent_items (transfer_id, purpose) WHERE live = 1;
CREATE UNIQUE INDEX intent_items_transfer ON intent_items (transfer_id, intent_id);

CREATE TABLE attempts (
    hash         BLOB PRIMARY KEY CHECK (length(hash) = 32),
    intent_id    TEXT NOT NULL REFERENCES intents (id),
    raw          BLOB NOT NULL,
    gas_limit    INTEGER NOT NULL,
    gas_fee_cap  TEXT NOT NULL,
    gas_tip_cap  TEXT NOT NULL,
    created_at   INTEGER NOT NULL,
    broadcast_at INTEGER NOT NULL
);
CREATE INDEX attempts_intent ON attempts (intent_id, created_at);

CREATE TABLE reservations (
    transfer_id TEXT NOT NULL REFERENCES transfers (id),
    resource    TEXT NOT NULL,
    units       TEXT NOT NULL,
    PRIMARY KEY (transfer_id, resource)
) WITHOUT ROWID;
CREATE INDEX reservations_resource ON reservations (resource);

CREATE TABLE leases (
    name  TEXT PRIMARY KEY,
    owner TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    until INTEGER NOT NULL
) WITHOUT ROWID;

-- revision counts the advances of a chain; the sightings that an advance
-- inserted or changed carry it.
CREATE TABLE chain_cursors (
    chain       TEXT PRIMARY KEY,
    head_number INTEGER NOT NULL,
    head_hash   BLOB NOT NULL,
    head_parent BLOB NOT NULL,
    head_time   INTEGER NOT NULL,
    finalized   INTEGER NOT NULL,
    revision    INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE blocks (
    chain  TEXT NOT NULL,
    number INTEGER NOT NULL,
    hash   BLOB NOT NULL,
    parent BLOB NOT NULL,
    time   INTEGER NOT NULL,
    PRIMARY KEY (chain, number)
) WITHOUT ROWID;

CREATE TABLE sightings (
    chain      TEXT NOT NULL,
    block      INTEGER NOT NULL,
    hash       BLOB NOT NULL,
    log_index  INTEGER NOT NULL,
    tx         BLOB NOT NULL,
    time       INTEGER NOT NULL,
    kind       TEXT NOT NULL CHECK (kind = 'sent' OR kind = 'refused' OR kind = 'executed' OR kind = 'failed' OR
                      kind = 'credited' OR kind = 'set_aside'),
    ref        BLOB,
    message_id BLOB,
    sequence   INTEGER NOT NULL,
    contract   BLOB NOT NULL,
    units      TEXT NOT NULL,
    fee        TEXT NOT NULL,
    token      BLOB NOT NULL,
    wallet     BLOB NOT NULL,
    detail     TEXT NOT NULL,
    orphaned   INTEGER NOT NULL CHECK (orphaned IN (0, 1)),
    final      INTEGER NOT NULL CHECK (final IN (0, 1)),
    revision   INTEGER NOT NULL,
    PRIMARY KEY (chain, block, hash, log_index)
) WITHOUT ROWID;
CREATE INDEX sightings_ref ON sightings (ref);
CREATE INDEX sightings_message ON sightings (message_id);
CREATE INDEX sightings_revision ON sightings (chain, revision);
CREATE INDEX sightings_open ON sightings (chain, block) WHERE final = 0;
CREATE INDEX sightings_orphaned ON sightings (chain, block) WHERE orphaned = 1;

CREATE TABLE reports (
    id          TEXT PRIMARY KEY,
    position    INTEGER NOT NULL CHECK (position > 0),
    transfer_id TEXT NOT NULL,
    client      TEXT NOT NULL,
    sequence    INTEGER NOT NULL,
    type        TEXT NOT NULL,
    status      TEXT NOT NULL,
    reason      TEXT NOT NULL,
    body        BLOB NOT NULL,
    created_at  INTEGER NOT NULL
);
CREATE UNIQUE INDEX reports_position ON reports (position);
CREATE INDEX reports_transfer ON reports (transfer_id, position);

CREATE TABLE deliveries (
    id          TEXT PRIMARY KEY,
    report_id   TEXT NOT NULL REFERENCES reports (id),
    position    INTEGER NOT NULL,
    transfer_id TEXT NOT NULL,
    client      TEXT NOT NULL,
    callback    TEXT NOT NULL,
    state       TEXT NOT NULL CHECK (state = 'pending' OR state = 'acked' OR state = 'dead'),
    attempts    INTEGER NOT NULL,
    next_at     INTEGER NOT NULL,
    last_error  TEXT NOT NULL,
    acked_at    INTEGER NOT NULL,
    lease_owner TEXT,
    lease_epoch INTEGER NOT NULL DEFAULT 0,
    lease_until INTEGER NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX deliveries_report ON deliveries (report_id, callback);
CREATE INDEX deliveries_transfer ON deliveries (transfer_id, position);
CREATE INDEX deliveries_line ON deliveries (callback, transfer_id, position) WHERE state = 'pending';
CREATE INDEX deliveries_due ON deliveries (next_at, position, id) WHERE state = 'pending';
CREATE INDEX deliveries_due_line ON deliveries (client, callback, next_at, position, id) WHERE state = 'pending';
CREATE INDEX deliveries_leased ON deliveries (lease_until) WHERE lease_owner IS NOT NULL;
CREATE INDEX deliveries_leased_line ON deliveries (client, callback, lease_until) WHERE lease_owner IS NOT NULL;

CREATE TABLE cursors (
    name     TEXT PRIMARY KEY,
    position INTEGER NOT NULL CHECK (position >= 0)
) WITHOUT ROWID;

-- What was recorded never changes.
-- +goose StatementBegin
CREATE TRIGGER events_never_change BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'events never change'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER decisions_never_change BEFORE UPDATE ON decisions BEGIN SELECT RAISE(ABORT, 'decisions never change'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER messages_never_change BEFORE UPDATE OF id, client, digest, sha256, credential, door, type, biz_msg_idr, msg_id, created_at, received_at, transactions
ON messages BEGIN SELECT RAISE(ABORT, 'messages never change'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER attempts_never_change BEFORE UPDATE OF hash, intent_id, raw, gas_limit, gas_fee_cap, gas_tip_cap, created_at ON attempts
BEGIN SELECT RAISE(ABORT, 'signed attempts never change'); END;
-- +goose StatementEnd

-- +goose Down
-- There is no way down: what was recorded is kept.
SELECT 1;
