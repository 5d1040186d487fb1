-- Assessments of self-care (Measures 2021, art. 21 and 22): six indicators, each able or not without help. The tier is
-- computed here and typed in nowhere. An assessment is never changed; a new one follows.
CREATE TABLE self_care_assessment (
    id                  BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    resident_id         BIGINT       NOT NULL,
    assessed_on         DATE         NOT NULL,
    occasion            VARCHAR(10)  NOT NULL,
    eating              BOOLEAN      NOT NULL COMMENT 'TRUE: able without help; likewise the next five',
    dressing            BOOLEAN      NOT NULL,
    getting_up          BOOLEAN      NOT NULL,
    toilet              BOOLEAN      NOT NULL,
    walking             BOOLEAN      NOT NULL,
    bathing             BOOLEAN      NOT NULL,
    tier                VARCHAR(20)  GENERATED ALWAYS AS (CASE
        WHEN eating + dressing + getting_up + toilet + walking + bathing = 6 THEN 'INDEPENDENT'
        WHEN eating + dressing + getting_up + toilet + walking + bathing >= 3 THEN 'PARTIALLY_DEPENDENT'
        ELSE 'DEPENDENT' END) STORED,
    ability_level       INT          NULL COMMENT 'GB/T 42195-2022, 0 able to 4 completely disabled; recorded beside',
    first_assessor      VARCHAR(60)  NOT NULL,
    second_assessor     VARCHAR(60)  NOT NULL,
    first_signature_id  CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NULL,
    second_signature_id CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NULL,
    photo_id            CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NULL,
    note                VARCHAR(500) NULL,
    created_by          BIGINT       NULL,
    created_at          DATETIME(6)  NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
    CONSTRAINT self_care_assessment_resident FOREIGN KEY (resident_id) REFERENCES resident (id),
    CONSTRAINT self_care_assessment_first_signature FOREIGN KEY (first_signature_id) REFERENCES attachment (id),
    CONSTRAINT self_care_assessment_second_signature FOREIGN KEY (second_signature_id) REFERENCES attachment (id),
    CONSTRAINT self_care_assessment_photo FOREIGN KEY (photo_id) REFERENCES attachment (id),
    CONSTRAINT self_care_assessment_author FOREIGN KEY (created_by) REFERENCES account (id),
    CONSTRAINT self_care_assessment_occasion CHECK (occasion IN ('FIRST', 'YEARLY', 'CHANGE')),
    CONSTRAINT self_care_assessment_level CHECK (ability_level BETWEEN 0 AND 4),
    CONSTRAINT self_care_assessment_two CHECK (first_assessor <> second_assessor),
    INDEX self_care_assessment_of (resident_id, assessed_on, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TRIGGER self_care_assessment_not_changed BEFORE UPDATE ON self_care_assessment FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an assessment is never changed';
CREATE TRIGGER self_care_assessment_not_deleted BEFORE DELETE ON self_care_assessment FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an assessment is never deleted';

-- What a home reports of a change (art. 23): the county assesses anew within 10 working days.
CREATE TABLE assessment_request (
    id               BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    resident_id      BIGINT       NOT NULL,
    reason           VARCHAR(500) NOT NULL,
    requested_by     BIGINT       NOT NULL,
    requested_at     DATETIME(6)  NOT NULL,
    due_on           DATE         NOT NULL,
    assessment_id    BIGINT       NULL,
    open_resident_id BIGINT       GENERATED ALWAYS AS (IF(assessment_id IS NULL, resident_id, NULL)) STORED,
    CONSTRAINT assessment_request_resident FOREIGN KEY (resident_id) REFERENCES resident (id),
    CONSTRAINT assessment_request_author FOREIGN KEY (requested_by) REFERENCES account (id),
    CONSTRAINT assessment_request_answer FOREIGN KEY (assessment_id) REFERENCES self_care_assessment (id),
    CONSTRAINT assessment_request_open_once UNIQUE (open_resident_id),
    INDEX assessment_request_by_due (assessment_id, due_on, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

ALTER TABLE resident
    ADD COLUMN assessed_on DATE NULL COMMENT 'day of the newest assessment' AFTER self_care_tier,
    ADD INDEX resident_by_assessment (active, assessed_on, id);

INSERT INTO policy_parameter (code, effective_from, amount, unit, source) VALUES
    ('assessment.validity-months', '2017-01-01', 12, 'months', 'domain rules section 3'),
    ('assessment.request-working-days', '2021-07-01', 10, 'working-days', '特困人员认定办法 2021, art. 23');
