-- The ledger of fire safety adds up the fire items of each home from this index alone.
ALTER TABLE rectification_item
    ADD INDEX rectification_item_of_fire (fire_department, home_id, state, deadline, cannot_be_upgraded, fire_confirmed_at, cost);
