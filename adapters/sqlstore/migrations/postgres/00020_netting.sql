-- +goose Up
-- Orders that are netted: netting names the group within the message, bulk_id the bulk
-- order that an order is a member of, members how many a bulk order has, allocated
-- what a member gets of what its bulk got.
ALTER TABLE orders ADD COLUMN netting TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE orders ADD COLUMN bulk_id TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE orders ADD COLUMN members BIGINT NOT NULL DEFAULT 0 CHECK (members >= 0 AND (members = 0 OR bulk_id = ''));
ALTER TABLE orders ADD COLUMN allocated TEXT NOT NULL DEFAULT '' CHECK (allocated = '' OR bulk_id <> '');
CREATE INDEX orders_bulk ON orders (bulk_id, id) WHERE bulk_id <> '';
CREATE INDEX orders_unnetted ON orders (netting, message_id)
    WHERE netting <> '' AND bulk_id = '' AND members = 0 AND state <> 'settled' AND state <> 'rejected' AND state <> 'canceled';
CREATE INDEX orders_netting ON orders (message_id, netting, message_index) WHERE netting <> '';

-- An order is in one bulk, leaves it only before that was dealt with, and gets one
-- share.
CREATE TRIGGER orders_netting_never_changes BEFORE UPDATE OF netting, members ON orders
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_update();
CREATE TRIGGER orders_one_bulk BEFORE UPDATE OF bulk_id ON orders FOR EACH ROW
    WHEN (OLD.bulk_id <> NEW.bulk_id AND (OLD.bulk_id <> '' AND NEW.bulk_id <> '' OR OLD.allocated <> '' OR OLD.netting = ''))
    EXECUTE FUNCTION refuse_update();
CREATE TRIGGER orders_one_share BEFORE UPDATE OF allocated ON orders FOR EACH ROW
    WHEN (OLD.allocated <> '' AND OLD.allocated <> NEW.allocated) EXECUTE FUNCTION refuse_update();

-- +goose Down
-- There is no way down: what was recorded is kept.
SELECT 1;
