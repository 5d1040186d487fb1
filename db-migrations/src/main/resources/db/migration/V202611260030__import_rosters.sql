-- A roster is imported to the home that it was checked for, and to no other.
ALTER TABLE import_batch
    ADD COLUMN home_id BIGINT NULL AFTER account_id,
    ADD CONSTRAINT import_batch_home FOREIGN KEY (home_id) REFERENCES home (id),
    ADD INDEX import_batch_by_state (state, created_at);

ALTER TABLE import_row
    MODIFY COLUMN content LONGTEXT NOT NULL COMMENT 'the cells as read, JSON; encrypted where they tell of persons';
