-- Lists of the dead that the civil affairs (funerals), the police and the medical insurance give out. Of a row only keyed
-- hashes of the number and the name stay, and the day: who is not supported leaves nothing that can be read. What can be
-- read stands in the findings and their evidence, which concern supported persons only.
CREATE TABLE death_list (
    id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kind            VARCHAR(20)  NOT NULL,
    file_name       VARCHAR(200) NOT NULL,
    region_code     VARCHAR(12)  NOT NULL COMMENT 'of the office that imported it',
    city_code       VARCHAR(12)  NULL,
    county_code     VARCHAR(12)  NULL,
    total_rows      INT          NOT NULL,
    first_died_on   DATE         NOT NULL,
    last_died_on    DATE         NOT NULL,
    imported_by     BIGINT       NOT NULL,
    imported_at     DATETIME(6)  NOT NULL,
    CONSTRAINT death_list_region FOREIGN KEY (region_code) REFERENCES region (code),
    CONSTRAINT death_list_author FOREIGN KEY (imported_by) REFERENCES account (id),
    CONSTRAINT death_list_kind CHECK (kind IN ('CIVIL_AFFAIRS', 'POLICE', 'MEDICAL_INSURANCE', 'OTHER')),
    INDEX death_list_in_order (imported_at, id),
    INDEX death_list_by_county (county_code, imported_at, id),
    INDEX death_list_by_city (city_code, imported_at, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE death_list_entry (
    id            BIGINT     NOT NULL AUTO_INCREMENT PRIMARY KEY,
    list_id       BIGINT     NOT NULL,
    identity_hash BINARY(32) NOT NULL,
    name_hash     BINARY(32) NOT NULL,
    died_on       DATE       NOT NULL,
    CONSTRAINT death_list_entry_list FOREIGN KEY (list_id) REFERENCES death_list (id),
    CONSTRAINT death_list_entry_once UNIQUE (list_id, identity_hash),
    INDEX death_list_entry_by_identity (identity_hash)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TRIGGER death_list_not_changed BEFORE UPDATE ON death_list FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an imported death list is never changed';
CREATE TRIGGER death_list_not_deleted BEFORE DELETE ON death_list FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an imported death list is never deleted';
CREATE TRIGGER death_list_entry_not_changed BEFORE UPDATE ON death_list_entry FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a row of a death list is never changed';
CREATE TRIGGER death_list_entry_not_deleted BEFORE DELETE ON death_list_entry FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a row of a death list is never deleted';

-- What a list tells against our own data. The divisions are those of the person when it was found. One of a kind is open
-- for a person at a time, and what was settled does not come back with the same day of death.
CREATE TABLE death_finding (
    id               BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
    resident_id      BIGINT         NOT NULL,
    home_id          BIGINT         NULL,
    city_code        VARCHAR(12)    NOT NULL,
    county_code      VARCHAR(12)    NULL,
    township_code    VARCHAR(12)    NULL,
    kind             VARCHAR(20)    NOT NULL,
    severity         VARCHAR(10)    NOT NULL,
    died_on          DATE           NOT NULL COMMENT 'as the list says',
    filed_died_on    DATE           NULL COMMENT 'as our filing says',
    reported_on      DATE           NULL COMMENT 'the day of our filing',
    ran_until        DATE           NULL COMMENT 'the last day on which the support ran; null: it still runs',
    found_by         BIGINT         NOT NULL,
    found_at         DATETIME(6)    NOT NULL,
    state            VARCHAR(10)    NOT NULL DEFAULT 'OPEN',
    action           VARCHAR(20)    NULL,
    amount           DECIMAL(14, 2) NULL COMMENT 'yuan paid wrongly, as the county has established it',
    note             VARCHAR(500)   NULL COMMENT 'what was established, or why it was dismissed',
    settled_by       BIGINT         NULL,
    settled_at       DATETIME(6)    NULL,
    version          INT            NOT NULL DEFAULT 0,
    settled          BOOLEAN        GENERATED ALWAYS AS (state <> 'OPEN') STORED,
    urgency          TINYINT        GENERATED ALWAYS AS (CASE severity WHEN 'CRITICAL' THEN 1 WHEN 'MAJOR' THEN 2 ELSE 3 END) STORED,
    open_resident_id BIGINT         GENERATED ALWAYS AS (IF(state = 'OPEN', resident_id, NULL)) STORED,
    CONSTRAINT death_finding_resident FOREIGN KEY (resident_id) REFERENCES resident (id),
    CONSTRAINT death_finding_home FOREIGN KEY (home_id) REFERENCES home (id),
    CONSTRAINT death_finding_finder FOREIGN KEY (found_by) REFERENCES account (id),
    CONSTRAINT death_finding_settler FOREIGN KEY (settled_by) REFERENCES account (id),
    CONSTRAINT death_finding_once UNIQUE (resident_id, kind, died_on),
    CONSTRAINT death_finding_open_once UNIQUE (open_resident_id, kind),
    CONSTRAINT death_finding_kind CHECK (kind IN ('STILL_SUPPORTED', 'DAY_DIFFERS', 'ENDED_LATE', 'NAME_DIFFERS')),
    CONSTRAINT death_finding_severity CHECK (severity IN ('CRITICAL', 'MAJOR', 'GENERAL')),
    CONSTRAINT death_finding_settled CHECK (
        (state = 'OPEN' AND settled_by IS NULL AND settled_at IS NULL)
        OR (state = 'CONFIRMED' AND action IS NOT NULL AND settled_by IS NOT NULL AND settled_at IS NOT NULL)
        OR (state = 'DISMISSED' AND note IS NOT NULL AND settled_by IS NOT NULL AND settled_at IS NOT NULL)),
    CONSTRAINT death_finding_action CHECK (action IN ('END_SUPPORT', 'ORDER_FILING', 'CORRECT_RECORD', 'RECOVER', 'REFER')),
    INDEX death_finding_in_order (settled, urgency, id),
    INDEX death_finding_by_city (city_code, settled, urgency, id),
    INDEX death_finding_by_county (county_code, settled, urgency, id),
    INDEX death_finding_of_home (home_id, settled, urgency, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Which lists say it, and with what words.
CREATE TABLE death_finding_evidence (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    finding_id BIGINT       NOT NULL,
    list_id    BIGINT       NOT NULL,
    died_on    DATE         NOT NULL,
    list_name  VARCHAR(60)  NULL COMMENT 'the name on the list; null when the person was matched later, from the hashes',
    remark     VARCHAR(200) NULL,
    found_at   DATETIME(6)  NOT NULL,
    CONSTRAINT death_finding_evidence_of FOREIGN KEY (finding_id) REFERENCES death_finding (id),
    CONSTRAINT death_finding_evidence_list FOREIGN KEY (list_id) REFERENCES death_list (id),
    CONSTRAINT death_finding_evidence_once UNIQUE (finding_id, list_id),
    INDEX death_finding_evidence_by_list (list_id, finding_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TRIGGER death_finding_not_deleted BEFORE DELETE ON death_finding FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what a death list has told is never deleted';
CREATE TRIGGER death_finding_evidence_not_changed BEFORE UPDATE ON death_finding_evidence FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the evidence of a death list is never changed';
CREATE TRIGGER death_finding_evidence_not_deleted BEFORE DELETE ON death_finding_evidence FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the evidence of a death list is never deleted';

INSERT INTO policy_parameter (code, effective_from, amount, unit, source) VALUES
    ('death-list.tolerance-days', '2017-01-01', 1, 'days', 'domain rules section 7: a list may name the day of the registration');

DELIMITER //
CREATE TRIGGER death_finding_stays BEFORE UPDATE ON death_finding FOR EACH ROW
BEGIN
    IF OLD.state <> 'OPEN' OR NEW.resident_id <> OLD.resident_id OR NEW.kind <> OLD.kind OR NEW.severity <> OLD.severity
        OR NEW.died_on <> OLD.died_on OR NOT (NEW.filed_died_on <=> OLD.filed_died_on)
        OR NOT (NEW.reported_on <=> OLD.reported_on) OR NOT (NEW.ran_until <=> OLD.ran_until)
        OR NOT (NEW.home_id <=> OLD.home_id) OR NEW.found_by <> OLD.found_by OR NEW.found_at <> OLD.found_at THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what a death list has told is settled once and never changed';
    END IF;
END//
DELIMITER ;
