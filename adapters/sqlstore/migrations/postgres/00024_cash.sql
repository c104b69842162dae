-- +goose Up
-- The money of an order that is paid outside the chains; empty while none has come.
ALTER TABLE orders ADD COLUMN cash TEXT NOT NULL DEFAULT '';

-- +goose Down
ALTER TABLE orders DROP COLUMN cash;
