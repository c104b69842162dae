-- +goose Up
-- What is due in submit goes by rank. A transfer that waits stands in the line of
-- a barrier, and is due at its deadline alone; called names the barrier that has called
-- it from its line.
ALTER TABLE transfers ADD COLUMN rank BIGINT NOT NULL DEFAULT 0;
ALTER TABLE transfers ADD COLUMN barrier TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE transfers ADD COLUMN called TEXT COLLATE "C" NOT NULL DEFAULT '';
CREATE INDEX transfers_line ON transfers (stage, barrier, rank, id) WHERE stage = 'submit'; -- one line is that of nobody who waits
CREATE INDEX transfers_called ON transfers (called) WHERE called <> '';

CREATE TABLE barriers (
    name    TEXT COLLATE "C" PRIMARY KEY CHECK (name <> ''),
    lane    TEXT NOT NULL,
    token   BYTEA NOT NULL CHECK (octet_length(token) = 20),
    code    TEXT NOT NULL,
    reason  TEXT NOT NULL,
    since   BIGINT NOT NULL,
    due_at  BIGINT NOT NULL,
    phase   TEXT NOT NULL CHECK (phase = 'shut' OR phase = 'probing' OR phase = 'open' OR phase = 'overtaking'),
    width   BIGINT NOT NULL,
    skip    BIGINT NOT NULL,
    mark    BIGINT NOT NULL,
    passes  BIGINT NOT NULL,
    head    TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0)
);

-- Whoever stores a send holds the rows of its lane and of its token there until
-- its commit, and so does whoever trips them: one is first.
CREATE TABLE breakers (
    lane    TEXT COLLATE "C" NOT NULL CHECK (lane <> ''),
    token   BYTEA NOT NULL CHECK (octet_length(token) = 20),
    tripped BIGINT NOT NULL CHECK (tripped IN (0, 1)),
    cause   TEXT NOT NULL,
    detail  TEXT NOT NULL,
    actor   TEXT NOT NULL,
    at      BIGINT NOT NULL,
    version BIGINT NOT NULL CHECK (version >= 0),
    PRIMARY KEY (lane, token),
    CHECK (tripped = 0 OR version > 0)
);

-- What breakers remember of sends. Amounts are text and never summed here.
CREATE TABLE lane_sends (
    transfer_id  TEXT COLLATE "C" PRIMARY KEY REFERENCES transfers (id),
    lane         TEXT COLLATE "C" NOT NULL,
    token        BYTEA NOT NULL CHECK (octet_length(token) = 20),
    currency     TEXT NOT NULL,
    amount       TEXT NOT NULL,
    sent_at      BIGINT NOT NULL,
    outcome      TEXT NOT NULL CHECK (outcome = '' OR outcome = 'arrived' OR outcome = 'failed' OR outcome = 'stranded'),
    concluded_at BIGINT NOT NULL
);
CREATE INDEX lane_sends_sent ON lane_sends (lane, token, sent_at);
CREATE INDEX lane_sends_concluded ON lane_sends (lane, token, concluded_at) WHERE outcome <> '';

-- +goose Down
-- There is no way down: what was recorded is kept.
SELECT 1;
