-- +goose Up
-- Times are microseconds since 1970 in UTC, 0 is the zero time. Amounts, units
-- and wei are text and never summed here. Flags are 0 or 1.

CREATE TABLE meta (
    name  TEXT COLLATE "C" PRIMARY KEY,
    value TEXT NOT NULL
);

-- The one row that gives events their position. A group commit updates it last.
CREATE TABLE head (
    id       BIGINT PRIMARY KEY CHECK (id = 1),
    position BIGINT NOT NULL CHECK (position >= 0)
);
INSERT INTO head (id, position) VALUES (1, 0);

-- Narrow, never purged: a message is recognised for ever.
CREATE TABLE message_digests (
    client     TEXT COLLATE "C" NOT NULL,
    digest     BYTEA NOT NULL CHECK (length(digest) = 32),
    message_id TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (client, digest)
);

-- The ids of a message's transfers lie between the first and the last. A body
-- that has served its time is set to NULL.
CREATE TABLE messages (
    id             TEXT COLLATE "C" PRIMARY KEY,
    client         TEXT COLLATE "C" NOT NULL,
    digest         BYTEA NOT NULL,
    sha256         BYTEA NOT NULL CHECK (length(sha256) = 32),
    credential     TEXT COLLATE "C" NOT NULL,
    door           TEXT NOT NULL,
    type           TEXT NOT NULL,
    biz_msg_idr    TEXT NOT NULL,
    msg_id         TEXT COLLATE "C" NOT NULL,
    created_at     TEXT NOT NULL,
    received_at    BIGINT NOT NULL,
    transactions   BIGINT NOT NULL,
    first_transfer TEXT COLLATE "C" NOT NULL,
    last_transfer  TEXT COLLATE "C" NOT NULL,
    body           BYTEA
);
CREATE INDEX messages_msg_id ON messages (client, msg_id);

CREATE TABLE transfers (
    id            TEXT COLLATE "C" PRIMARY KEY,
    message_id    TEXT COLLATE "C" REFERENCES messages (id),
    message_index BIGINT NOT NULL,
    client        TEXT COLLATE "C" NOT NULL,
    kind          TEXT COLLATE "C" NOT NULL,
    leg           TEXT COLLATE "C" NOT NULL,
    key_id        TEXT COLLATE "C" NOT NULL,
    ref           BYTEA NOT NULL CHECK (length(ref) = 32),
    end_to_end_id TEXT COLLATE "C" NOT NULL,
    instruction   TEXT NOT NULL,
    route         TEXT,
    content_salt  BYTEA,
    state         TEXT COLLATE "C" NOT NULL CHECK (state IN ('received', 'held', 'warehoused', 'approved', 'parked', 'submitting', 'sent',
                      'source_final', 'stranded', 'undelivered', 'credited', 'settled', 'rejected', 'canceled')),
    source_fact   TEXT NOT NULL CHECK (source_fact IN ('', 'none', 'mined', 'final')),
    dest_fact     TEXT NOT NULL CHECK (dest_fact IN ('', 'none', 'overdue', 'failure', 'success', 'credited', 'final')),
    version       BIGINT NOT NULL CHECK (version > 0),
    progress      TEXT NOT NULL,
    stage         TEXT COLLATE "C" NOT NULL CHECK (stage IN ('screen', 'submit', 'track')),
    due_at        BIGINT NOT NULL,
    deadline      BIGINT NOT NULL,
    wakes         BIGINT NOT NULL DEFAULT 0,
    lease_owner   TEXT,
    lease_epoch   BIGINT NOT NULL DEFAULT 0,
    lease_until   BIGINT NOT NULL DEFAULT 0,
    created_at    BIGINT NOT NULL,
    updated_at    BIGINT NOT NULL
);
-- A transfer in received is found by its stage: it is there for moments.
CREATE INDEX transfers_state ON transfers (state, id) WHERE state <> 'received';
CREATE INDEX transfers_end_to_end_id ON transfers (end_to_end_id);
CREATE INDEX transfers_due ON transfers (stage, due_at, id);
CREATE INDEX transfers_leased ON transfers (stage, lease_until) WHERE lease_owner IS NOT NULL;

-- Narrow, never purged. id stands first so that a UETR alone finds its transfers.
CREATE TABLE transfer_keys (
    id          TEXT COLLATE "C" NOT NULL,
    client      TEXT COLLATE "C" NOT NULL,
    kind        TEXT COLLATE "C" NOT NULL,
    leg         TEXT COLLATE "C" NOT NULL,
    transfer_id TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (id, client, kind, leg)
);

CREATE TABLE payment_refs (
    ref         BYTEA PRIMARY KEY CHECK (length(ref) = 32),
    transfer_id TEXT COLLATE "C" NOT NULL
);

CREATE TABLE events (
    position    BIGINT PRIMARY KEY CHECK (position > 0),
    subject     TEXT COLLATE "C" NOT NULL,
    sequence    BIGINT NOT NULL CHECK (sequence > 0),
    type        TEXT NOT NULL,
    state       TEXT COLLATE "C" NOT NULL,
    source_fact TEXT NOT NULL,
    dest_fact   TEXT NOT NULL,
    reasons     TEXT NOT NULL,
    actor       TEXT NOT NULL,
    cause       TEXT NOT NULL,
    data        TEXT NOT NULL,
    at          BIGINT NOT NULL
);
CREATE UNIQUE INDEX events_subject ON events (subject, sequence);

CREATE TABLE decisions (
    id          TEXT COLLATE "C" PRIMARY KEY,
    transfer_id TEXT COLLATE "C" NOT NULL,
    outcome     TEXT NOT NULL CHECK (outcome IN ('allow', 'hold', 'deny')),
    reasons     TEXT NOT NULL,
    bundle      TEXT NOT NULL,
    data        TEXT NOT NULL,
    input       BYTEA NOT NULL,
    input_sha   TEXT NOT NULL,
    duration_ns BIGINT NOT NULL,
    at          BIGINT NOT NULL,
    expires     BIGINT NOT NULL
);
CREATE INDEX decisions_transfer ON decisions (transfer_id, at);

CREATE TABLE proposals (
    id           TEXT COLLATE "C" PRIMARY KEY,
    kind         TEXT COLLATE "C" NOT NULL,
    subject      TEXT COLLATE "C" NOT NULL,
    client       TEXT COLLATE "C" NOT NULL,
    reasons      TEXT NOT NULL,
    input_digest TEXT NOT NULL,
    barred       TEXT NOT NULL,
    required     BIGINT NOT NULL CHECK (required > 0),
    state        TEXT COLLATE "C" NOT NULL CHECK (state IN ('open', 'approved', 'rejected', 'expired')),
    version      BIGINT NOT NULL CHECK (version > 0),
    created_at   BIGINT NOT NULL,
    expires_at   BIGINT NOT NULL
);
CREATE INDEX proposals_state ON proposals (state, id);

-- One credential, one vote.
CREATE TABLE votes (
    proposal_id TEXT COLLATE "C" NOT NULL REFERENCES proposals (id),
    credential  TEXT COLLATE "C" NOT NULL,
    approve     BIGINT NOT NULL CHECK (approve IN (0, 1)),
    note        TEXT NOT NULL,
    at          BIGINT NOT NULL,
    PRIMARY KEY (proposal_id, credential)
);

-- Narrow, never purged: a nonce is used by one intent for ever.
CREATE TABLE intents (
    id         TEXT COLLATE "C" PRIMARY KEY,
    chain      TEXT COLLATE "C" NOT NULL,
    signer     BYTEA NOT NULL CHECK (length(signer) = 20),
    nonce      BIGINT NOT NULL CHECK (nonce >= 0),
    purpose    TEXT NOT NULL,
    contract   BYTEA NOT NULL CHECK (length(contract) = 20),
    state      TEXT COLLATE "C" NOT NULL CHECK (state IN ('live', 'mined', 'lost')),
    created_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX intents_nonce ON intents (chain, signer, nonce);
CREATE INDEX intents_live ON intents (chain, signer, nonce) WHERE state = 'live';

-- Per (transfer, purpose) at most one intent holds the slot. It is freed only
-- when the reference is proven unused, so an intent that was mined keeps it.
CREATE TABLE intent_items (
    intent_id   TEXT COLLATE "C" NOT NULL REFERENCES intents (id),
    item        BIGINT NOT NULL,
    transfer_id TEXT COLLATE "C" NOT NULL,
    purpose     TEXT NOT NULL,
    live        BIGINT NOT NULL CHECK (live IN (0, 1)),
    PRIMARY KEY (intent_id, item)
);
CREATE UNIQUE INDEX intent_items_slot ON intent_items (transfer_id, purpose) WHERE live = 1;
CREATE UNIQUE INDEX intent_items_transfer ON intent_items (transfer_id, intent_id);

CREATE TABLE attempts (
    hash         BYTEA PRIMARY KEY CHECK (length(hash) = 32),
    intent_id    TEXT COLLATE "C" NOT NULL REFERENCES intents (id),
    raw          BYTEA NOT NULL,
    gas_limit    BIGINT NOT NULL,
    gas_fee_cap  TEXT NOT NULL,
    gas_tip_cap  TEXT NOT NULL,
    created_at   BIGINT NOT NULL,
    broadcast_at BIGINT NOT NULL
);
CREATE INDEX attempts_intent ON attempts (intent_id, created_at);

CREATE TABLE reservations (
    transfer_id TEXT COLLATE "C" NOT NULL REFERENCES transfers (id),
    resource    TEXT COLLATE "C" NOT NULL,
    units       TEXT NOT NULL,
    PRIMARY KEY (transfer_id, resource)
);
CREATE INDEX reservations_resource ON reservations (resource);

CREATE TABLE leases (
    name  TEXT COLLATE "C" PRIMARY KEY,
    owner TEXT NOT NULL,
    epoch BIGINT NOT NULL,
    until BIGINT NOT NULL
);

-- revision counts the advances of a chain; the sightings that an advance
-- inserted or changed carry it.
CREATE TABLE chain_cursors (
    chain       TEXT COLLATE "C" PRIMARY KEY,
    head_number BIGINT NOT NULL,
    head_hash   BYTEA NOT NULL,
    head_parent BYTEA NOT NULL,
    head_time   BIGINT NOT NULL,
    finalized   BIGINT NOT NULL,
    revision    BIGINT NOT NULL
);

CREATE TABLE blocks (
    chain  TEXT COLLATE "C" NOT NULL,
    number BIGINT NOT NULL,
    hash   BYTEA NOT NULL,
    parent BYTEA NOT NULL,
    time   BIGINT NOT NULL,
    PRIMARY KEY (chain, number)
);

CREATE TABLE sightings (
    chain      TEXT COLLATE "C" NOT NULL,
    block      BIGINT NOT NULL,
    hash       BYTEA NOT NULL,
    log_index  BIGINT NOT NULL,
    tx         BYTEA NOT NULL,
    time       BIGINT NOT NULL,
    kind       TEXT COLLATE "C" NOT NULL CHECK (kind IN ('sent', 'refused', 'executed', 'failed', 'credited', 'set_aside')),
    ref        BYTEA,
    message_id BYTEA,
    sequence   BIGINT NOT NULL,
    contract   BYTEA NOT NULL,
    units      TEXT NOT NULL,
    fee        TEXT NOT NULL,
    token      BYTEA NOT NULL,
    wallet     BYTEA NOT NULL,
    detail     TEXT NOT NULL,
    orphaned   BIGINT NOT NULL CHECK (orphaned IN (0, 1)),
    final      BIGINT NOT NULL CHECK (final IN (0, 1)),
    revision   BIGINT NOT NULL,
    PRIMARY KEY (chain, block, hash, log_index)
);
CREATE INDEX sightings_ref ON sightings (ref);
CREATE INDEX sightings_message ON sightings (message_id);
CREATE INDEX sightings_revision ON sightings (chain, revision);
CREATE INDEX sightings_open ON sightings (chain, block) WHERE final = 0;
CREATE INDEX sightings_orphaned ON sightings (chain, block) WHERE orphaned = 1;

CREATE TABLE reports (
    id          TEXT COLLATE "C" PRIMARY KEY,
    position    BIGINT NOT NULL CHECK (position > 0),
    transfer_id TEXT COLLATE "C" NOT NULL,
    client      TEXT COLLATE "C" NOT NULL,
    sequence    BIGINT NOT NULL,
    type        TEXT NOT NULL,
    status      TEXT NOT NULL,
    reason      TEXT NOT NULL,
    body        BYTEA NOT NULL,
    created_at  BIGINT NOT NULL
);
CREATE UNIQUE INDEX reports_position ON reports (position);
CREATE INDEX reports_transfer ON reports (transfer_id, position);

CREATE TABLE deliveries (
    id          TEXT COLLATE "C" PRIMARY KEY,
    report_id   TEXT COLLATE "C" NOT NULL REFERENCES reports (id),
    position    BIGINT NOT NULL,
    transfer_id TEXT COLLATE "C" NOT NULL,
    client      TEXT COLLATE "C" NOT NULL,
    callback    TEXT COLLATE "C" NOT NULL,
    state       TEXT COLLATE "C" NOT NULL CHECK (state IN ('pending', 'acked', 'dead')),
    attempts    BIGINT NOT NULL,
    next_at     BIGINT NOT NULL,
    last_error  TEXT NOT NULL,
    acked_at    BIGINT NOT NULL,
    lease_owner TEXT,
    lease_epoch BIGINT NOT NULL DEFAULT 0,
    lease_until BIGINT NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX deliveries_report ON deliveries (report_id, callback);
CREATE INDEX deliveries_transfer ON deliveries (transfer_id, position);
CREATE INDEX deliveries_line ON deliveries (callback, transfer_id, position) WHERE state = 'pending';
CREATE INDEX deliveries_due ON deliveries (next_at, position, id) WHERE state = 'pending';
CREATE INDEX deliveries_due_line ON deliveries (client, callback, next_at, position, id) WHERE state = 'pending';
CREATE INDEX deliveries_leased ON deliveries (lease_until) WHERE lease_owner IS NOT NULL;
CREATE INDEX deliveries_leased_line ON deliveries (client, callback, lease_until) WHERE lease_owner IS NOT NULL;

CREATE TABLE cursors (
    name     TEXT COLLATE "C" PRIMARY KEY,
    position BIGINT NOT NULL CHECK (position >= 0)
);

-- What was recorded never changes.
-- +goose StatementBegin
CREATE FUNCTION refuse_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% never change', TG_TABLE_NAME;
END $$;
-- +goose StatementEnd
CREATE TRIGGER events_never_change BEFORE UPDATE ON events FOR EACH STATEMENT EXECUTE FUNCTION refuse_update();
CREATE TRIGGER decisions_never_change BEFORE UPDATE ON decisions FOR EACH STATEMENT EXECUTE FUNCTION refuse_update();
CREATE TRIGGER messages_never_change BEFORE UPDATE OF id, client, digest, sha256, credential, door, type, biz_msg_idr, msg_id, created_at, received_at, transactions
    ON messages FOR EACH STATEMENT EXECUTE FUNCTION refuse_update();
CREATE TRIGGER attempts_never_change BEFORE UPDATE OF hash, intent_id, raw, gas_limit, gas_fee_cap, gas_tip_cap, created_at ON attempts
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_update();

-- +goose Down
-- There is no way down: what was recorded is kept.
SELECT 1;
