-- One plan per home (一院一方案): what the home means to do about all that is open, approved by the county. The lines are what
-- stood in the ledger when the plan was handed in. A decided plan never changes; a new one takes its place.
CREATE TABLE rectification_plan (
    id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    number        VARCHAR(60)   NOT NULL,
    home_id       BIGINT        NOT NULL,
    objectives    VARCHAR(2000) NOT NULL,
    leader        VARCHAR(60)   NOT NULL COMMENT 'who at the home answers for the whole',
    state         VARCHAR(10)   NOT NULL DEFAULT 'SUBMITTED',
    submitted_by  BIGINT        NOT NULL,
    submitted_at  DATETIME(6)   NOT NULL,
    decided_by    BIGINT        NULL,
    decided_at    DATETIME(6)   NULL,
    decision_note VARCHAR(500)  NULL,
    waiting_home  BIGINT GENERATED ALWAYS AS (IF(state = 'SUBMITTED', home_id, NULL)) STORED,
    CONSTRAINT rectification_plan_number UNIQUE (number),
    CONSTRAINT rectification_plan_waiting_once UNIQUE (waiting_home),
    CONSTRAINT rectification_plan_home FOREIGN KEY (home_id) REFERENCES home (id),
    CONSTRAINT rectification_plan_submitter FOREIGN KEY (submitted_by) REFERENCES account (id),
    CONSTRAINT rectification_plan_decider FOREIGN KEY (decided_by) REFERENCES account (id),
    CONSTRAINT rectification_plan_state CHECK (state IN ('SUBMITTED', 'APPROVED', 'RETURNED')),
    CONSTRAINT rectification_plan_decided CHECK ((state = 'SUBMITTED') = (decided_by IS NULL)),
    CONSTRAINT rectification_plan_by_two CHECK (decided_by IS NULL OR decided_by <> submitted_by),
    CONSTRAINT rectification_plan_reason CHECK (state <> 'RETURNED' OR decision_note IS NOT NULL),
    INDEX rectification_plan_of_home (home_id, id),
    INDEX rectification_plan_by_state (state, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE rectification_plan_item (
    plan_id            BIGINT         NOT NULL,
    item_id            BIGINT         NOT NULL,
    position           INT            NOT NULL,
    measure            VARCHAR(1000)  NOT NULL,
    responsible_person VARCHAR(60)    NOT NULL,
    cost               DECIMAL(14, 2) NULL,
    fund_source        VARCHAR(20)    NULL,
    deadline           DATE           NOT NULL,
    PRIMARY KEY (plan_id, item_id),
    CONSTRAINT rectification_plan_item_of FOREIGN KEY (plan_id) REFERENCES rectification_plan (id),
    CONSTRAINT rectification_plan_item_item FOREIGN KEY (item_id) REFERENCES rectification_item (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

DELIMITER //
CREATE TRIGGER rectification_plan_decided_once BEFORE UPDATE ON rectification_plan FOR EACH ROW
BEGIN
    IF OLD.state <> 'SUBMITTED' OR NEW.objectives <> OLD.objectives OR NEW.leader <> OLD.leader
        OR NEW.home_id <> OLD.home_id OR NEW.submitted_by <> OLD.submitted_by THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a plan is decided once and never changed';
    END IF;
END //
DELIMITER ;
CREATE TRIGGER rectification_plan_not_deleted BEFORE DELETE ON rectification_plan FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a plan is never deleted';
CREATE TRIGGER rectification_plan_item_not_changed BEFORE UPDATE ON rectification_plan_item FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a line of a plan is never changed';
CREATE TRIGGER rectification_plan_item_not_deleted BEFORE DELETE ON rectification_plan_item FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a line of a plan is never deleted';
