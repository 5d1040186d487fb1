-- To whom an overdue item was escalated, once for each deadline: a new deadline begins anew.
CREATE TABLE rectification_escalation (
    item_id      BIGINT      NOT NULL,
    level        VARCHAR(10) NOT NULL,
    deadline     DATE        NOT NULL,
    escalated_on DATE        NOT NULL,
    PRIMARY KEY (item_id, level, deadline),
    CONSTRAINT rectification_escalation_item FOREIGN KEY (item_id) REFERENCES rectification_item (id),
    CONSTRAINT rectification_escalation_level CHECK (level IN ('REMINDER', 'COUNTY', 'CITY', 'PROVINCE'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TRIGGER rectification_escalation_no_update BEFORE UPDATE ON rectification_escalation FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'rectification_escalation is append-only';
CREATE TRIGGER rectification_escalation_no_delete BEFORE DELETE ON rectification_escalation FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'rectification_escalation is append-only';

INSERT INTO policy_parameter (code, effective_from, amount, unit, source)
VALUES ('rectification.reminder-days', '2017-01-01', 3, 'days', 'days before the deadline on which the home is reminded');
