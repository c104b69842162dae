-- +goose Up
-- Credits name orders by their OrdrRef: a notification with thousands of entries asks
-- for as many of them.
CREATE INDEX orders_order_ref ON orders (order_ref, id);

-- +goose Down
DROP INDEX orders_order_ref;
