-- The monthly allowance of an office: a county, or a city that has no counties. Computed, approved by a second person,
-- posted once. At most one run of an office and month is not discarded.
CREATE TABLE allowance_run (
    id             BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
    office_code    VARCHAR(12)    NOT NULL,
    city_code      VARCHAR(12)    NOT NULL,
    county_code    VARCHAR(12)    NULL,
    month          DATE           NOT NULL COMMENT 'first day',
    state          VARCHAR(10)    NOT NULL,
    version        INT            NOT NULL DEFAULT 0,
    attempt        INT            NOT NULL DEFAULT 1 COMMENT 'of the computation; a later one shuts out an earlier one',
    done           INT            NOT NULL DEFAULT 0 COMMENT 'persons computed',
    total          INT            NOT NULL DEFAULT 0 COMMENT 'persons to compute',
    beaten_at      DATETIME(6)    NOT NULL COMMENT 'when the computation last gave a sign of life',
    previous_month BOOLEAN        NOT NULL DEFAULT FALSE COMMENT 'whether the month before was posted',
    persons        INT            NOT NULL DEFAULT 0 COMMENT 'who is paid, without those held',
    living         DECIMAL(14, 2) NOT NULL DEFAULT 0 COMMENT 'yuan, without what is held',
    care           DECIMAL(14, 2) NOT NULL DEFAULT 0,
    held           INT            NOT NULL DEFAULT 0 COMMENT 'lines held',
    computed_by    BIGINT         NOT NULL,
    computed_at    DATETIME(6)    NULL,
    approved_by    BIGINT         NULL,
    approved_at    DATETIME(6)    NULL,
    posted_by      BIGINT         NULL,
    posted_at      DATETIME(6)    NULL,
    discarded_by   BIGINT         NULL,
    discarded_at   DATETIME(6)    NULL,
    discard_reason VARCHAR(500)   NULL,
    created_at     DATETIME(6)    NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
    live_office    VARCHAR(12)    GENERATED ALWAYS AS (IF(state = 'DISCARDED', NULL, office_code)) STORED,
    CONSTRAINT allowance_run_once UNIQUE (live_office, month),
    CONSTRAINT allowance_run_computer FOREIGN KEY (computed_by) REFERENCES account (id),
    CONSTRAINT allowance_run_approver FOREIGN KEY (approved_by) REFERENCES account (id),
    CONSTRAINT allowance_run_poster FOREIGN KEY (posted_by) REFERENCES account (id),
    CONSTRAINT allowance_run_discarder FOREIGN KEY (discarded_by) REFERENCES account (id),
    CONSTRAINT allowance_run_state CHECK (state IN ('COMPUTING', 'COMPUTED', 'APPROVED', 'POSTED', 'DISCARDED')),
    CONSTRAINT allowance_run_month CHECK (DAYOFMONTH(month) = 1),
    CONSTRAINT allowance_run_two CHECK (approved_by <> computed_by),
    INDEX allowance_run_in_order (month, office_code, id),
    INDEX allowance_run_of_office (office_code, month, id),
    INDEX allowance_run_of_county (county_code, month, id),
    INDEX allowance_run_of_city (city_code, month, id),
    INDEX allowance_run_by_state (state, beaten_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What a run says of a person and month. person_hash is the keyed hash of the identity number: who was registered twice is
-- still one person. part counts the payments for the month, 0 is the first.
CREATE TABLE allowance_line (
    id            BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
    run_id        BIGINT         NOT NULL,
    resident_id   BIGINT         NOT NULL,
    person_hash   BINARY(32)     NOT NULL,
    for_month     DATE           NOT NULL,
    kind          VARCHAR(10)    NOT NULL,
    part          INT            NOT NULL,
    home_id       BIGINT         NULL COMMENT 'NULL: paid to the person',
    city_code     VARCHAR(12)    NOT NULL,
    county_code   VARCHAR(12)    NULL,
    township_code VARCHAR(12)    NULL,
    mode          VARCHAR(12)    NOT NULL,
    tier          VARCHAR(20)    NULL,
    living        DECIMAL(14, 2) NOT NULL,
    care          DECIMAL(14, 2) NOT NULL,
    previous      DECIMAL(14, 2) NULL COMMENT 'what the month before was paid with; NULL: nothing, or another month than this',
    cause         VARCHAR(15)    NULL COMMENT 'of the difference from the month before',
    on_leave      BOOLEAN        NOT NULL DEFAULT FALSE,
    held          BOOLEAN        NOT NULL DEFAULT FALSE,
    hold_reason   VARCHAR(500)   NULL,
    payable       DECIMAL(14, 2) GENERATED ALWAYS AS (IF(held, 0, living + care)) STORED,
    CONSTRAINT allowance_line_run FOREIGN KEY (run_id) REFERENCES allowance_run (id),
    CONSTRAINT allowance_line_resident FOREIGN KEY (resident_id) REFERENCES resident (id),
    CONSTRAINT allowance_line_home FOREIGN KEY (home_id) REFERENCES home (id),
    CONSTRAINT allowance_line_once UNIQUE (run_id, person_hash, for_month, kind),
    CONSTRAINT allowance_line_kind CHECK (kind IN ('REGULAR', 'TOP_UP')),
    CONSTRAINT allowance_line_mode CHECK (mode IN ('CENTRALISED', 'DISPERSED', 'BOARDER')),
    CONSTRAINT allowance_line_amounts CHECK (living >= 0 AND care >= 0),
    INDEX allowance_line_in_order (run_id, id),
    INDEX allowance_line_by_home (run_id, home_id, id),
    INDEX allowance_line_by_cause (run_id, cause, id),
    INDEX allowance_line_by_hold (run_id, held, id),
    INDEX allowance_line_of_resident (resident_id, for_month)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What was paid, for whom and which month; the list of the dispersed. Never changed, and never twice.
CREATE TABLE allowance_payment (
    id               BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
    run_id           BIGINT         NOT NULL,
    office_code      VARCHAR(12)    NOT NULL,
    resident_id      BIGINT         NOT NULL,
    person_hash      BINARY(32)     NOT NULL,
    for_month        DATE           NOT NULL,
    part             INT            NOT NULL,
    kind             VARCHAR(10)    NOT NULL,
    cause            VARCHAR(15)    NULL,
    home_id          BIGINT         NULL,
    city_code        VARCHAR(12)    NOT NULL,
    county_code      VARCHAR(12)    NULL,
    township_code    VARCHAR(12)    NULL,
    mode             VARCHAR(12)    NOT NULL,
    tier             VARCHAR(20)    NULL,
    living           DECIMAL(14, 2) NOT NULL,
    care             DECIMAL(14, 2) NOT NULL,
    account_name     VARCHAR(100)   NULL COMMENT 'as it was when paid; NULL: none was known, or paid to the home',
    bank             VARCHAR(100)   NULL,
    number_encrypted VARBINARY(200) NULL,
    number_masked    VARCHAR(40)    NULL,
    paid_at          DATETIME(6)    NOT NULL,
    CONSTRAINT allowance_payment_once UNIQUE (person_hash, for_month, part),
    CONSTRAINT allowance_payment_run FOREIGN KEY (run_id) REFERENCES allowance_run (id),
    CONSTRAINT allowance_payment_resident FOREIGN KEY (resident_id) REFERENCES resident (id),
    CONSTRAINT allowance_payment_home FOREIGN KEY (home_id) REFERENCES home (id),
    CONSTRAINT allowance_payment_mode CHECK (mode IN ('CENTRALISED', 'DISPERSED')),
    CONSTRAINT allowance_payment_amounts CHECK (living >= 0 AND care >= 0 AND living + care > 0),
    INDEX allowance_payment_of_run (run_id, home_id, id),
    INDEX allowance_payment_of_resident (resident_id, for_month, part),
    INDEX allowance_payment_of_office (office_code, for_month),
    INDEX allowance_payment_of_home (home_id, for_month, id),
    INDEX allowance_payment_of_township (township_code, for_month, id),
    INDEX allowance_payment_of_county (county_code, for_month, id),
    INDEX allowance_payment_of_city (city_code, for_month, id),
    INDEX allowance_payment_in_month (for_month, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What a run paid to a home, and the entry in its books.
CREATE TABLE allowance_home_payment (
    id               BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
    run_id           BIGINT         NOT NULL,
    home_id          BIGINT         NOT NULL,
    entry_id         BIGINT         NOT NULL,
    persons          INT            NOT NULL,
    living           DECIMAL(14, 2) NOT NULL,
    care             DECIMAL(14, 2) NOT NULL,
    account_name     VARCHAR(100)   NULL,
    bank             VARCHAR(100)   NULL,
    number_encrypted VARBINARY(200) NULL,
    number_masked    VARCHAR(40)    NULL,
    CONSTRAINT allowance_home_payment_once UNIQUE (run_id, home_id),
    CONSTRAINT allowance_home_payment_run FOREIGN KEY (run_id) REFERENCES allowance_run (id),
    CONSTRAINT allowance_home_payment_home FOREIGN KEY (home_id) REFERENCES home (id),
    CONSTRAINT allowance_home_payment_entry FOREIGN KEY (entry_id) REFERENCES fund_entry (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Persons who are not paid for now. What is held is paid by the next run after the release.
CREATE TABLE allowance_hold (
    id               BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    resident_id      BIGINT       NOT NULL,
    person_hash      BINARY(32)   NOT NULL,
    first_month      DATE         NOT NULL,
    reason           VARCHAR(500) NOT NULL,
    held_by          BIGINT       NOT NULL,
    held_at          DATETIME(6)  NOT NULL,
    released_by      BIGINT       NULL,
    released_at      DATETIME(6)  NULL,
    open_person_hash BINARY(32)   GENERATED ALWAYS AS (IF(released_at IS NULL, person_hash, NULL)) STORED,
    CONSTRAINT allowance_hold_resident FOREIGN KEY (resident_id) REFERENCES resident (id),
    CONSTRAINT allowance_hold_holder FOREIGN KEY (held_by) REFERENCES account (id),
    CONSTRAINT allowance_hold_releaser FOREIGN KEY (released_by) REFERENCES account (id),
    CONSTRAINT allowance_hold_open_once UNIQUE (open_person_hash),
    INDEX allowance_hold_of_person (person_hash, held_at),
    INDEX allowance_hold_of_resident (resident_id, held_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

INSERT INTO policy_parameter (code, effective_from, amount, unit, source) VALUES
    ('allowance.look-back-months', '2017-01-01', 12, 'months', 'domain rules section 5');

DELIMITER //
CREATE TRIGGER allowance_line_while_computing BEFORE INSERT ON allowance_line FOR EACH ROW
BEGIN
    IF COALESCE((SELECT r.state FROM allowance_run r WHERE r.id = NEW.run_id), '') <> 'COMPUTING' THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'lines are added while the run is computed only';
    END IF;
END//
CREATE TRIGGER allowance_line_before_approval BEFORE UPDATE ON allowance_line FOR EACH ROW
BEGIN
    IF COALESCE((SELECT r.state FROM allowance_run r WHERE r.id = OLD.run_id), '') <> 'COMPUTED' THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'lines are held and released before the approval only';
    END IF;
END//
CREATE TRIGGER allowance_line_not_deleted BEFORE DELETE ON allowance_line FOR EACH ROW
BEGIN
    IF COALESCE((SELECT r.state FROM allowance_run r WHERE r.id = OLD.run_id), '') <> 'COMPUTING' THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'lines are removed when the run is computed anew only';
    END IF;
END//
CREATE TRIGGER allowance_run_final BEFORE UPDATE ON allowance_run FOR EACH ROW
BEGIN
    IF OLD.state IN ('POSTED', 'DISCARDED') THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a run that is posted or discarded is never changed';
    END IF;
END//
DELIMITER ;

CREATE TRIGGER allowance_run_not_deleted BEFORE DELETE ON allowance_run FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a run is never deleted';
CREATE TRIGGER allowance_payment_not_changed BEFORE UPDATE ON allowance_payment FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a payment is never changed';
CREATE TRIGGER allowance_payment_not_deleted BEFORE DELETE ON allowance_payment FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a payment is never deleted';
CREATE TRIGGER allowance_home_payment_not_changed BEFORE UPDATE ON allowance_home_payment FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a payment is never changed';
CREATE TRIGGER allowance_home_payment_not_deleted BEFORE DELETE ON allowance_home_payment FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a payment is never deleted';
