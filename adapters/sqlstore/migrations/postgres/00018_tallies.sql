-- +goose Up
-- What was approved, by subject, in buckets of an hour and, where many payments are of
-- one subject, of a day; span 0 counts without end. start is in hours since 1970. Sums
-- are text: they are added by the program, never here, and only by whoever holds the row
-- of head.
CREATE TABLE tallies (
    subject  TEXT COLLATE "C" NOT NULL CHECK (subject <> ''),
    span     BIGINT NOT NULL CHECK (span IN (0, 1, 24)),
    start    BIGINT NOT NULL CHECK (start >= 0 AND (span <> 24 OR start % 24 = 0)),
    currency TEXT COLLATE "C" NOT NULL,
    count    BIGINT NOT NULL CHECK (count >= 0),
    sum      TEXT NOT NULL CHECK (sum NOT LIKE '-%'),
    PRIMARY KEY (subject, span, start, currency)
);

-- What a transfer counts for there, so that it counts once and can be taken back.
CREATE TABLE tally_claims (
    transfer_id TEXT COLLATE "C" PRIMARY KEY REFERENCES transfers (id),
    at          BIGINT NOT NULL,
    currency    TEXT NOT NULL,
    amount      TEXT NOT NULL,
    subjects    TEXT NOT NULL
);

-- The last decision on each transfer of a party.
CREATE TABLE party_decisions (
    subject     TEXT COLLATE "C" NOT NULL,
    transfer_id TEXT COLLATE "C" NOT NULL REFERENCES transfers (id),
    at          BIGINT NOT NULL,
    outcome     TEXT NOT NULL CHECK (outcome = 'allow' OR outcome = 'hold' OR outcome = 'deny'),
    rules       TEXT NOT NULL,
    PRIMARY KEY (subject, transfer_id)
);
CREATE INDEX party_decisions_at ON party_decisions (subject, at);

-- +goose Down
-- There is no way down: what was recorded is kept.
SELECT 1;
