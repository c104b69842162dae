-- +goose Up
-- What a candidate of the policy would have decided otherwise, by the candidate's rules and
-- data. Only the last ones are kept.
CREATE TABLE shadow_differences (
    rules    TEXT NOT NULL CHECK (rules <> ''),
    data     TEXT NOT NULL CHECK (data <> ''),
    decision TEXT NOT NULL CHECK (decision <> ''),
    at       INTEGER NOT NULL,
    content  TEXT NOT NULL,
    PRIMARY KEY (rules, data, decision)
) WITHOUT ROWID;
CREATE INDEX shadow_differences_at ON shadow_differences (at, decision);

-- +goose Down
-- There is no way down: what was recorded is kept.
SELECT 1;
