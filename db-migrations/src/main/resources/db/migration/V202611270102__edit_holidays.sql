-- The province keeps the calendar itself, with the document that each day comes from.
ALTER TABLE holiday
    ADD COLUMN source     VARCHAR(200) NOT NULL DEFAULT '国务院办公厅关于2026年部分节假日安排的通知',
    ADD COLUMN version    INT          NOT NULL DEFAULT 0,
    ADD COLUMN updated_at DATETIME(6)  NULL;

ALTER TABLE holiday
    ALTER COLUMN source DROP DEFAULT;
