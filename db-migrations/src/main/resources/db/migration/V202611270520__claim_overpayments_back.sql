-- Money paid for months that were not due: claimed back (追缴) from the home, or from the dispersed person's side.
CREATE TABLE recovery (
    id                   BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
    office_code          VARCHAR(12)    NOT NULL,
    city_code            VARCHAR(12)    NOT NULL,
    county_code          VARCHAR(12)    NULL,
    township_code        VARCHAR(12)    NULL,
    home_id              BIGINT         NULL COMMENT 'who was paid; NULL: the person',
    resident_id          BIGINT         NOT NULL,
    person_hash          BINARY(32)     NOT NULL,
    reason               VARCHAR(15)    NOT NULL,
    ended_on             DATE           NULL COMMENT 'since when nothing was due',
    state                VARCHAR(12)    NOT NULL DEFAULT 'OPEN',
    version              INT            NOT NULL DEFAULT 0,
    living               DECIMAL(14, 2) NOT NULL DEFAULT 0 COMMENT 'claimed',
    care                 DECIMAL(14, 2) NOT NULL DEFAULT 0,
    repaid_living        DECIMAL(14, 2) NOT NULL DEFAULT 0,
    repaid_care          DECIMAL(14, 2) NOT NULL DEFAULT 0,
    outstanding          DECIMAL(14, 2) GENERATED ALWAYS AS (living + care - repaid_living - repaid_care) STORED,
    opened_at            DATETIME(6)    NOT NULL,
    write_off_reason     VARCHAR(500)   NULL,
    write_off_asked_by   BIGINT         NULL,
    write_off_asked_at   DATETIME(6)    NULL,
    written_off_by       BIGINT         NULL,
    written_off          DECIMAL(14, 2) NULL COMMENT 'what was given up',
    closed_at            DATETIME(6)    NULL,
    open_key             VARCHAR(45)    GENERATED ALWAYS AS (IF(state = 'OPEN', CONCAT(resident_id, ':', COALESCE(home_id, 0)), NULL)) STORED,
    CONSTRAINT recovery_open_once UNIQUE (open_key),
    CONSTRAINT recovery_home FOREIGN KEY (home_id) REFERENCES home (id),
    CONSTRAINT recovery_resident FOREIGN KEY (resident_id) REFERENCES resident (id),
    CONSTRAINT recovery_asker FOREIGN KEY (write_off_asked_by) REFERENCES account (id),
    CONSTRAINT recovery_writer_off FOREIGN KEY (written_off_by) REFERENCES account (id),
    CONSTRAINT recovery_state CHECK (state IN ('OPEN', 'REPAID', 'WRITTEN_OFF', 'CANCELLED')),
    CONSTRAINT recovery_reason CHECK (reason IN ('DEATH', 'EXIT', 'CORRECTION')),
    CONSTRAINT recovery_repaid CHECK (repaid_living >= 0 AND repaid_care >= 0 AND repaid_living <= living AND repaid_care <= care),
    CONSTRAINT recovery_two CHECK (written_off_by <> write_off_asked_by),
    INDEX recovery_in_order (state, opened_at, id),
    INDEX recovery_of_home (home_id, state, opened_at, id),
    INDEX recovery_of_township (township_code, state, opened_at, id),
    INDEX recovery_of_county (county_code, state, opened_at, id),
    INDEX recovery_of_city (city_code, state, opened_at, id),
    INDEX recovery_of_resident (resident_id, id),
    INDEX recovery_of_person (person_hash)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE recovery_month (
    id          BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
    recovery_id BIGINT         NOT NULL,
    for_month   DATE           NOT NULL,
    living      DECIMAL(14, 2) NOT NULL,
    care        DECIMAL(14, 2) NOT NULL,
    CONSTRAINT recovery_month_recovery FOREIGN KEY (recovery_id) REFERENCES recovery (id),
    CONSTRAINT recovery_month_once UNIQUE (recovery_id, for_month),
    CONSTRAINT recovery_month_amounts CHECK (living >= 0 AND care >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE recovery_instalment (
    id          BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
    recovery_id BIGINT         NOT NULL,
    received_on DATE           NOT NULL,
    living      DECIMAL(14, 2) NOT NULL,
    care        DECIMAL(14, 2) NOT NULL,
    payer       VARCHAR(100)   NOT NULL,
    note        VARCHAR(500)   NULL,
    entry_id    BIGINT         NULL COMMENT 'in the books of the home that paid it back',
    recorded_by BIGINT         NOT NULL,
    recorded_at DATETIME(6)    NOT NULL,
    CONSTRAINT recovery_instalment_recovery FOREIGN KEY (recovery_id) REFERENCES recovery (id),
    CONSTRAINT recovery_instalment_entry FOREIGN KEY (entry_id) REFERENCES fund_entry (id),
    CONSTRAINT recovery_instalment_recorder FOREIGN KEY (recorded_by) REFERENCES account (id),
    CONSTRAINT recovery_instalment_amounts CHECK (living >= 0 AND care >= 0 AND living + care > 0),
    INDEX recovery_instalment_of (recovery_id, received_on, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TRIGGER recovery_instalment_not_changed BEFORE UPDATE ON recovery_instalment FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an instalment is never changed';
CREATE TRIGGER recovery_instalment_not_deleted BEFORE DELETE ON recovery_instalment FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an instalment is never deleted';
CREATE TRIGGER recovery_not_deleted BEFORE DELETE ON recovery FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a recovery is never deleted';
