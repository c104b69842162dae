-- +goose Up
-- Dead deliveries are counted while the gateway runs: there are few among many.
CREATE INDEX deliveries_dead ON deliveries (client) WHERE state = 'dead';

-- +goose Down
DROP INDEX deliveries_dead;
