-- The ledger lists what is still to be done first, by deadline; this is its order without a filter.
ALTER TABLE rectification_item
    ADD COLUMN settled BOOLEAN GENERATED ALWAYS AS (state = 'CLOSED') STORED,
    ADD INDEX rectification_item_by_settled (settled, deadline, id);
