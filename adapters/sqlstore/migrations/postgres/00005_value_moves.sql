-- +goose Up
-- Several messages may share a UETR; per client its value moves with one of
-- them. Narrow, never purged. What was stored before keeps its claim.
CREATE TABLE value_moves (
    uetr        TEXT NOT NULL,
    client      TEXT NOT NULL,
    transfer_id TEXT NOT NULL,
    PRIMARY KEY (uetr, client)
);
INSERT INTO value_moves (uetr, client, transfer_id)
SELECT key_id, client, min(id) FROM transfers
WHERE (kind = 'cct' OR kind = 'cov' OR kind = 'fi') AND route IS NOT NULL AND key_id NOT LIKE '[%'
GROUP BY key_id, client;

-- +goose Down
-- There is no way down: what was recorded is kept.
SELECT 1;
