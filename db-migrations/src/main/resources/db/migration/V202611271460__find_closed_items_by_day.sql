-- The time to close is counted for a span of months: read those closed in it, not all that were ever closed.
ALTER TABLE rectification_item ADD INDEX rectification_item_by_closing (closed_at, home_id, found_on);
