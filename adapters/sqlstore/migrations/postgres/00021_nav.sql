-- +goose Up
-- Publications of funds' net asset values: of one valuation on one chain one, and one
-- for each correction, whoever reports it and in whatever message. correction is the
-- time of the report that corrects, 0 otherwise. Never purged.
CREATE TABLE navs (
    transfer_id TEXT PRIMARY KEY,
    fund        BYTEA NOT NULL CHECK (length(fund) = 32),
    chain       TEXT COLLATE "C" NOT NULL CHECK (chain <> ''),
    valued_at   BIGINT NOT NULL,
    reported_at BIGINT NOT NULL,
    correction  BIGINT NOT NULL CHECK (correction = 0 OR correction = reported_at),
    price       TEXT NOT NULL CHECK (price <> ''),
    currency    TEXT NOT NULL CHECK (length(currency) = 3)
);
CREATE UNIQUE INDEX navs_once ON navs (fund, chain, valued_at, correction);

-- +goose Down
-- There is no way down: what was recorded is kept.
SELECT 1;
