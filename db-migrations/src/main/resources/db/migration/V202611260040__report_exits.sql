-- The end of support other than by death (Measures 2021, art. 24 to 26): reported by the home or, for dispersed persons, by
-- the township; reviewed; hung out as a public notice; decided by the county. The divisions stand with the exit, so that
-- each scope reads its own from one index, also after the person has moved on.
CREATE TABLE resident_exit (
    id                 BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    resident_id        BIGINT        NOT NULL,
    home_id            BIGINT        NULL COMMENT 'NULL: dispersed support',
    city_code          VARCHAR(12)   NOT NULL,
    county_code        VARCHAR(12)   NULL,
    township_code      VARCHAR(12)   NULL,
    state              VARCHAR(10)   NOT NULL,
    reason             VARCHAR(30)   NOT NULL,
    details            VARCHAR(500)  NOT NULL,
    reported_on        DATE          NOT NULL COMMENT 'day of the report on paper; the public notice hangs from then on at the earliest',
    leaving_on         DATE          NOT NULL,
    document_id        CHAR(36)      CHARACTER SET ascii COLLATE ascii_bin NULL,
    reported_by        BIGINT        NOT NULL,
    reported_at        DATETIME(6)   NOT NULL,
    reviewed_by        BIGINT        NULL,
    reviewed_at        DATETIME(6)   NULL,
    review_agrees      BOOLEAN       NULL,
    review_opinion     VARCHAR(500)  NULL,
    notice_from        DATE          NULL,
    notice_place       VARCHAR(200)  NULL,
    notice_recorded_at DATETIME(6)   NULL,
    decision_from      DATE          NULL COMMENT 'the first day on which the county may approve',
    decided_by         BIGINT        NULL,
    decided_at         DATETIME(6)   NULL,
    ended_on           DATE          NULL COMMENT 'the day of leaving as decided; support ends with its month',
    person_told_on     DATE          NULL,
    person_told_how    VARCHAR(200)  NULL,
    village_told_on    DATE          NULL,
    village_told_how   VARCHAR(200)  NULL,
    answer             VARCHAR(500)  NULL COMMENT 'why it was returned, refused or withdrawn',
    updated_at         DATETIME(6)   NOT NULL,
    version            INT           NOT NULL DEFAULT 0,
    open_resident_id   BIGINT        GENERATED ALWAYS AS
        (IF(state IN ('REPORTED', 'REVIEWED', 'NOTICE', 'RETURNED'), resident_id, NULL)) STORED,
    CONSTRAINT resident_exit_resident FOREIGN KEY (resident_id) REFERENCES resident (id),
    CONSTRAINT resident_exit_home FOREIGN KEY (home_id) REFERENCES home (id),
    CONSTRAINT resident_exit_document FOREIGN KEY (document_id) REFERENCES attachment (id),
    CONSTRAINT resident_exit_reporter FOREIGN KEY (reported_by) REFERENCES account (id),
    CONSTRAINT resident_exit_reviewer FOREIGN KEY (reviewed_by) REFERENCES account (id),
    CONSTRAINT resident_exit_decider FOREIGN KEY (decided_by) REFERENCES account (id),
    CONSTRAINT resident_exit_open_once UNIQUE (open_resident_id),
    CONSTRAINT resident_exit_state CHECK (state IN
        ('REPORTED', 'REVIEWED', 'NOTICE', 'RETURNED', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'RECORDED')),
    CONSTRAINT resident_exit_reason CHECK (reason IN
        ('DECLARED_DEAD_OR_MISSING', 'ABLE_TO_WORK', 'IMPRISONED', 'MEANS_ABOVE_LIMIT', 'SUPPORTED_BY_FAMILY',
         'GROWN_UP', 'OWN_WISH', 'DISPERSED_SUPPORT', 'AGREEMENT_ENDED')),
    CONSTRAINT resident_exit_approved CHECK (state <> 'APPROVED' OR
        (ended_on IS NOT NULL AND decided_by <> reported_by AND notice_from IS NOT NULL AND person_told_on IS NOT NULL
         AND village_told_on IS NOT NULL)),
    INDEX resident_exit_of_resident (resident_id, id),
    INDEX resident_exit_in_order (reported_on, id),
    INDEX resident_exit_by_state (state, reported_on, id),
    INDEX resident_exit_of_home (home_id, reported_on, id),
    INDEX resident_exit_by_township (township_code, reported_on, id),
    INDEX resident_exit_by_county (county_code, reported_on, id),
    INDEX resident_exit_by_city (city_code, reported_on, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- A home that is moved to another division takes its exits along, as it does its people.
CREATE TRIGGER home_place_of_exits AFTER UPDATE ON home FOR EACH ROW
    UPDATE resident_exit
    SET city_code = NEW.city_code, county_code = NEW.county_code, township_code = NEW.township_code
    WHERE home_id = NEW.id
        AND NOT (city_code <=> NEW.city_code AND county_code <=> NEW.county_code AND township_code <=> NEW.township_code);

-- Who did what when, kept also when an exit was sent back and reported anew.
CREATE TABLE resident_exit_step (
    id       BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    exit_id  BIGINT       NOT NULL,
    action   VARCHAR(10)  NOT NULL,
    taken_by BIGINT       NOT NULL,
    taken_at DATETIME(6)  NOT NULL,
    note     VARCHAR(500) NULL,
    CONSTRAINT resident_exit_step_exit FOREIGN KEY (exit_id) REFERENCES resident_exit (id),
    CONSTRAINT resident_exit_step_actor FOREIGN KEY (taken_by) REFERENCES account (id),
    INDEX resident_exit_step_of (exit_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TRIGGER resident_exit_step_not_changed BEFORE UPDATE ON resident_exit_step FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a step of an exit is never changed';
CREATE TRIGGER resident_exit_step_not_deleted BEFORE DELETE ON resident_exit_step FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a step of an exit is never deleted';

INSERT INTO policy_parameter (code, effective_from, amount, unit, source) VALUES
    ('exit.notice-days', '2017-01-01', 7, 'days', '特困人员认定办法 2021, art. 25');
