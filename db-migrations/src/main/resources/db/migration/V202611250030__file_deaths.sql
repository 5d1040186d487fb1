-- The filing of a death (去世信息备案): what the home tells, what the township notes after the funeral, what the county
-- decides. Figures kept before need no more than the first columns.
ALTER TABLE death
    ADD COLUMN place              VARCHAR(200)  NULL AFTER died_at,
    ADD COLUMN certificate_number VARCHAR(60)   NULL COMMENT 'medical certificate of death',
    ADD COLUMN certificate_id     CHAR(36)      CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD COLUMN persons_told       VARCHAR(300)  NULL COMMENT 'relatives, village, township who were told',
    ADD COLUMN funeral            VARCHAR(10)   NULL,
    ADD COLUMN funeral_on         DATE          NULL,
    ADD COLUMN belongings         VARCHAR(1000) NULL COMMENT 'what was left and who received it',
    ADD COLUMN reported_by        BIGINT        NULL,
    ADD COLUMN township_noted_by  BIGINT        NULL,
    ADD COLUMN township_noted_at  DATETIME(6)   NULL,
    ADD COLUMN township_note      VARCHAR(500)  NULL,
    ADD COLUMN decided_by         BIGINT        NULL COMMENT 'of the county',
    ADD COLUMN decided_at         DATETIME(6)   NULL,
    ADD COLUMN return_reason      VARCHAR(500)  NULL,
    ADD COLUMN updated_at         DATETIME(6)   NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
    ADD CONSTRAINT death_funeral CHECK (funeral IN ('BURIAL', 'CREMATION')),
    ADD CONSTRAINT death_certificate FOREIGN KEY (certificate_id) REFERENCES attachment (id),
    ADD CONSTRAINT death_reporter FOREIGN KEY (reported_by) REFERENCES account (id),
    ADD CONSTRAINT death_township FOREIGN KEY (township_noted_by) REFERENCES account (id),
    ADD CONSTRAINT death_county FOREIGN KEY (decided_by) REFERENCES account (id),
    ADD INDEX death_by_state (state, died_at, id);
