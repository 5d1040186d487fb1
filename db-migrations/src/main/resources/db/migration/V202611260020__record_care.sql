-- Incidents: the nine risks of GB 38600-2019 and others. What was reported is evidence and is never changed; what is
-- learned later is added as a note. The county acknowledges a serious one.
CREATE TABLE incident (
    id               BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    home_id          BIGINT        NOT NULL,
    resident_id      BIGINT        NULL COMMENT 'NULL: it concerns no single resident',
    kind             VARCHAR(30)   NOT NULL,
    severity         VARCHAR(10)   NOT NULL,
    occurred_at      DATETIME(6)   NOT NULL,
    place            VARCHAR(200)  NOT NULL,
    description      VARCHAR(2000) NOT NULL,
    measures         VARCHAR(2000) NOT NULL COMMENT 'what was done',
    persons_told     VARCHAR(300)  NOT NULL,
    sent_to_hospital BOOLEAN       NOT NULL,
    reported_at      DATETIME(6)   NOT NULL,
    reported_by      BIGINT        NOT NULL,
    CONSTRAINT incident_home FOREIGN KEY (home_id) REFERENCES home (id),
    CONSTRAINT incident_resident FOREIGN KEY (resident_id) REFERENCES resident (id),
    CONSTRAINT incident_reporter FOREIGN KEY (reported_by) REFERENCES account (id),
    CONSTRAINT incident_kind CHECK (kind IN ('CHOKING', 'MISTAKEN_INTAKE', 'PRESSURE_SORE', 'SCALD', 'BED_FALL', 'FALL',
        'HARM_TO_SELF_OR_OTHERS', 'WANDERING', 'ACTIVITY_ACCIDENT', 'OTHER')),
    CONSTRAINT incident_severity CHECK (severity IN ('LOW', 'MEDIUM', 'HIGH')),
    INDEX incident_in_order (occurred_at, id),
    INDEX incident_of_home (home_id, occurred_at, id),
    INDEX incident_of_resident (resident_id, occurred_at, id),
    INDEX incident_by_kind (kind, occurred_at, id),
    INDEX incident_by_severity (severity, occurred_at, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE incident_note (
    id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    incident_id BIGINT        NOT NULL,
    noted_at    DATETIME(6)   NOT NULL,
    noted_by    BIGINT        NOT NULL,
    note        VARCHAR(1000) NOT NULL,
    CONSTRAINT incident_note_incident FOREIGN KEY (incident_id) REFERENCES incident (id),
    CONSTRAINT incident_note_author FOREIGN KEY (noted_by) REFERENCES account (id),
    INDEX incident_note_of (incident_id, noted_at, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- The county has seen a serious incident: a row of its own, so that the incident stays as it was reported.
CREATE TABLE incident_acknowledgement (
    incident_id     BIGINT       NOT NULL PRIMARY KEY,
    acknowledged_at DATETIME(6)  NOT NULL,
    acknowledged_by BIGINT       NOT NULL,
    note            VARCHAR(500) NULL,
    CONSTRAINT incident_acknowledgement_incident FOREIGN KEY (incident_id) REFERENCES incident (id),
    CONSTRAINT incident_acknowledgement_author FOREIGN KEY (acknowledged_by) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE night_round (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    home_id     BIGINT       NOT NULL,
    rounded_at  DATETIME(6)  NOT NULL,
    all_well    BOOLEAN      NOT NULL,
    note        VARCHAR(500) NULL,
    recorded_by BIGINT       NOT NULL,
    recorded_at DATETIME(6)  NOT NULL,
    CONSTRAINT night_round_home FOREIGN KEY (home_id) REFERENCES home (id),
    CONSTRAINT night_round_author FOREIGN KEY (recorded_by) REFERENCES account (id),
    CONSTRAINT night_round_note CHECK (all_well OR note IS NOT NULL),
    INDEX night_round_of_home (home_id, rounded_at, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Those who hand over and take over need no account.
CREATE TABLE duty_handover (
    id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    home_id        BIGINT        NOT NULL,
    handed_at      DATETIME(6)   NOT NULL,
    handed_over_by VARCHAR(60)   NOT NULL,
    taken_over_by  VARCHAR(60)   NOT NULL,
    present        INT           NOT NULL COMMENT 'residents in the house at that moment',
    summary        VARCHAR(1000) NOT NULL,
    attention      VARCHAR(1000) NULL COMMENT 'what those who take over must look after',
    recorded_by    BIGINT        NOT NULL,
    recorded_at    DATETIME(6)   NOT NULL,
    CONSTRAINT duty_handover_home FOREIGN KEY (home_id) REFERENCES home (id),
    CONSTRAINT duty_handover_author FOREIGN KEY (recorded_by) REFERENCES account (id),
    CONSTRAINT duty_handover_present CHECK (present >= 0),
    INDEX duty_handover_of_home (home_id, handed_at, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TRIGGER incident_not_changed BEFORE UPDATE ON incident FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an incident is never changed, only supplemented';
CREATE TRIGGER incident_not_deleted BEFORE DELETE ON incident FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an incident is never deleted';
CREATE TRIGGER incident_note_not_changed BEFORE UPDATE ON incident_note FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a note on an incident is never changed';
CREATE TRIGGER incident_note_not_deleted BEFORE DELETE ON incident_note FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a note on an incident is never deleted';
CREATE TRIGGER incident_acknowledgement_not_changed BEFORE UPDATE ON incident_acknowledgement FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an acknowledgement is never changed';
CREATE TRIGGER incident_acknowledgement_not_deleted BEFORE DELETE ON incident_acknowledgement FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an acknowledgement is never deleted';
CREATE TRIGGER night_round_not_changed BEFORE UPDATE ON night_round FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a night round is never changed';
CREATE TRIGGER night_round_not_deleted BEFORE DELETE ON night_round FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a night round is never deleted';
CREATE TRIGGER duty_handover_not_changed BEFORE UPDATE ON duty_handover FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a handover is never changed';
CREATE TRIGGER duty_handover_not_deleted BEFORE DELETE ON duty_handover FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a handover is never deleted';

INSERT INTO policy_parameter (code, effective_from, amount, unit, source) VALUES
    ('care-log.late-entry-days', '2017-01-01', 3, 'days', 'records of rounds and handovers are made at the time, not afterwards');
