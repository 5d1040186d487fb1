-- A death that was filed by mistake is withdrawn by the home before the county has verified it. The filing stays as
-- evidence and does not stand in the way of a later, true one.
ALTER TABLE death
    ADD COLUMN bed_id                BIGINT       NULL COMMENT 'where the person slept' AFTER home_id,
    ADD COLUMN withdrawal_reason     VARCHAR(500) NULL AFTER return_reason,
    ADD COLUMN withdrawn_by          BIGINT       NULL AFTER withdrawal_reason,
    ADD COLUMN withdrawn_at          DATETIME(6)  NULL AFTER withdrawn_by,
    ADD COLUMN standing_resident_id  BIGINT       GENERATED ALWAYS AS (IF(state = 'WITHDRAWN', NULL, resident_id)) STORED,
    ADD CONSTRAINT death_withdrawer FOREIGN KEY (withdrawn_by) REFERENCES account (id),
    ADD INDEX death_of_resident (resident_id, id),
    DROP CONSTRAINT death_state,
    ADD CONSTRAINT death_known_state CHECK (state IN ('REPORTED', 'VERIFIED', 'RETURNED', 'WITHDRAWN'));

ALTER TABLE death
    DROP INDEX death_once,
    ADD CONSTRAINT death_standing_once UNIQUE (standing_resident_id);
