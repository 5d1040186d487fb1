-- The same requirement failed at the same home before: the item knows the one before it and how many there were.
ALTER TABLE rectification_item
    ADD COLUMN repeats_item_id BIGINT NULL,
    ADD COLUMN repeats         INT    NOT NULL DEFAULT 0 COMMENT 'how many earlier items of the home have the same requirement',
    ADD CONSTRAINT rectification_item_repeats FOREIGN KEY (repeats_item_id) REFERENCES rectification_item (id),
    ADD INDEX rectification_item_by_requirement (home_id, item_code, found_on, id);

UPDATE rectification_item i
    JOIN (SELECT id,
              LAG(id) OVER (PARTITION BY home_id, item_code ORDER BY found_on, id) AS before_id,
              ROW_NUMBER() OVER (PARTITION BY home_id, item_code ORDER BY found_on, id) - 1 AS earlier
          FROM rectification_item) numbered ON numbered.id = i.id
SET i.repeats_item_id = numbered.before_id, i.repeats = numbered.earlier
WHERE numbered.earlier > 0;
