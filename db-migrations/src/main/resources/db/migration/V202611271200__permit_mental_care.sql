-- What a home must have before persons with a severe mental illness may live there: a medical licence, full-time staff for
-- mental health and a separate unit (国办函〔2025〕75号). The newest row of a home counts; a withdrawal is a row too.
CREATE TABLE mental_care_record (
    id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    home_id           BIGINT       NOT NULL,
    licence_number    VARCHAR(60)  NULL,
    valid_from        DATE         NULL,
    valid_until       DATE         NULL COMMENT 'the last day',
    full_time_staff   INT          NULL,
    separate_unit     BOOLEAN      NULL,
    attachment_id     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'scan of the licence',
    withdrawal_reason VARCHAR(500) NULL,
    recorded_by       BIGINT       NOT NULL,
    recorded_at       DATETIME(6)  NOT NULL,
    CONSTRAINT mental_care_record_home FOREIGN KEY (home_id) REFERENCES home (id),
    CONSTRAINT mental_care_record_attachment FOREIGN KEY (attachment_id) REFERENCES attachment (id),
    CONSTRAINT mental_care_record_author FOREIGN KEY (recorded_by) REFERENCES account (id),
    CONSTRAINT mental_care_record_whole CHECK (
        (withdrawal_reason IS NOT NULL AND licence_number IS NULL AND valid_from IS NULL AND valid_until IS NULL
            AND full_time_staff IS NULL AND separate_unit IS NULL AND attachment_id IS NULL)
        OR (withdrawal_reason IS NULL AND licence_number IS NOT NULL AND valid_from IS NOT NULL AND valid_until IS NOT NULL
            AND full_time_staff IS NOT NULL AND separate_unit IS NOT NULL AND attachment_id IS NOT NULL)),
    CONSTRAINT mental_care_record_days CHECK (valid_until >= valid_from),
    CONSTRAINT mental_care_record_staff CHECK (full_time_staff >= 0),
    INDEX mental_care_record_of_home (home_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TRIGGER mental_care_record_not_changed BEFORE UPDATE ON mental_care_record FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a record of mental care is never changed';
CREATE TRIGGER mental_care_record_not_deleted BEFORE DELETE ON mental_care_record FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a record of mental care is never deleted';

-- Who lives in a home with a severe mental illness, and by which record the admission was allowed.
CREATE TABLE mental_care_resident (
    resident_id BIGINT      NOT NULL PRIMARY KEY,
    record_id   BIGINT      NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    CONSTRAINT mental_care_resident_person FOREIGN KEY (resident_id) REFERENCES resident (id),
    CONSTRAINT mental_care_resident_record FOREIGN KEY (record_id) REFERENCES mental_care_record (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
