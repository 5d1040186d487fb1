-- A city or the province orders a county to see to overdue items of a home (督办通知), and the county answers by a day.
CREATE TABLE supervising_order (
    id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    number        VARCHAR(60)   NOT NULL,
    home_id       BIGINT        NOT NULL,
    issuing_region VARCHAR(12)   NOT NULL,
    content       VARCHAR(2000) NOT NULL COMMENT 'what is demanded',
    answer_due_on DATE          NOT NULL,
    state         VARCHAR(10)   NOT NULL DEFAULT 'ISSUED',
    issued_by     BIGINT        NOT NULL,
    issued_at     DATETIME(6)   NOT NULL,
    answer        VARCHAR(2000) NULL,
    answered_by   BIGINT        NULL,
    answered_at   DATETIME(6)   NULL,
    closing_note  VARCHAR(500)  NULL,
    closed_by     BIGINT        NULL,
    closed_at     DATETIME(6)   NULL,
    CONSTRAINT supervising_order_number UNIQUE (number),
    CONSTRAINT supervising_order_home FOREIGN KEY (home_id) REFERENCES home (id),
    CONSTRAINT supervising_order_region FOREIGN KEY (issuing_region) REFERENCES region (code),
    CONSTRAINT supervising_order_issuer FOREIGN KEY (issued_by) REFERENCES account (id),
    CONSTRAINT supervising_order_answerer FOREIGN KEY (answered_by) REFERENCES account (id),
    CONSTRAINT supervising_order_closer FOREIGN KEY (closed_by) REFERENCES account (id),
    CONSTRAINT supervising_order_state CHECK (state IN ('ISSUED', 'ANSWERED', 'CLOSED')),
    CONSTRAINT supervising_order_answered CHECK ((state = 'ISSUED') = (answered_by IS NULL) AND (answered_by IS NULL) = (answer IS NULL)),
    CONSTRAINT supervising_order_closed CHECK ((state = 'CLOSED') = (closed_by IS NOT NULL)),
    INDEX supervising_order_of_home (home_id, id),
    INDEX supervising_order_by_state (state, answer_due_on, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE supervising_order_item (
    order_id BIGINT NOT NULL,
    item_id  BIGINT NOT NULL,
    deadline DATE   NOT NULL COMMENT 'that had passed',
    PRIMARY KEY (order_id, item_id),
    CONSTRAINT supervising_order_item_of FOREIGN KEY (order_id) REFERENCES supervising_order (id),
    CONSTRAINT supervising_order_item_item FOREIGN KEY (item_id) REFERENCES rectification_item (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What is told stays: answers and closings are added, an order goes back to the county only by another order.
DELIMITER //
CREATE TRIGGER supervising_order_moves_on BEFORE UPDATE ON supervising_order FOR EACH ROW
BEGIN
    IF OLD.state = 'CLOSED' OR (OLD.state = 'ANSWERED' AND NEW.state = 'ISSUED') OR NEW.content <> OLD.content
        OR NEW.home_id <> OLD.home_id OR NEW.answer_due_on <> OLD.answer_due_on
        OR (OLD.answer IS NOT NULL AND NEW.answer <> OLD.answer) THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what a supervising order says is never changed';
    END IF;
END //
DELIMITER ;
CREATE TRIGGER supervising_order_not_deleted BEFORE DELETE ON supervising_order FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a supervising order is never deleted';
CREATE TRIGGER supervising_order_item_not_changed BEFORE UPDATE ON supervising_order_item FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a line of a supervising order is never changed';
CREATE TRIGGER supervising_order_item_not_deleted BEFORE DELETE ON supervising_order_item FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a line of a supervising order is never deleted';
