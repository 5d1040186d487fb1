-- Money that was posted to a home which the person had left before the month, as the transfer was recorded late: it is taken
-- from the books of the one home into those of the other. The payment stays as it was made.
CREATE TABLE allowance_move (
    id            BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
    payment_id    BIGINT         NOT NULL,
    step          INT            NOT NULL COMMENT 'of the payment, from 1: a later correction moves it on',
    office_code   VARCHAR(12)    NOT NULL,
    from_home_id  BIGINT         NOT NULL,
    to_home_id    BIGINT         NOT NULL,
    living        DECIMAL(14, 2) NOT NULL COMMENT 'yuan, without what is claimed back of it',
    care          DECIMAL(14, 2) NOT NULL,
    from_entry_id BIGINT         NOT NULL,
    to_entry_id   BIGINT         NOT NULL,
    moved_by      BIGINT         NOT NULL,
    moved_at      DATETIME(6)    NOT NULL,
    CONSTRAINT allowance_move_once UNIQUE (payment_id, step),
    CONSTRAINT allowance_move_payment FOREIGN KEY (payment_id) REFERENCES allowance_payment (id),
    CONSTRAINT allowance_move_from FOREIGN KEY (from_home_id) REFERENCES home (id),
    CONSTRAINT allowance_move_to FOREIGN KEY (to_home_id) REFERENCES home (id),
    CONSTRAINT allowance_move_from_entry FOREIGN KEY (from_entry_id) REFERENCES fund_entry (id),
    CONSTRAINT allowance_move_to_entry FOREIGN KEY (to_entry_id) REFERENCES fund_entry (id),
    CONSTRAINT allowance_move_author FOREIGN KEY (moved_by) REFERENCES account (id),
    CONSTRAINT allowance_move_two_homes CHECK (from_home_id <> to_home_id),
    CONSTRAINT allowance_move_amounts CHECK (living >= 0 AND care >= 0 AND living + care > 0),
    INDEX allowance_move_of_office (office_code, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TRIGGER allowance_move_not_changed BEFORE UPDATE ON allowance_move FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a move of money is never changed';
CREATE TRIGGER allowance_move_not_deleted BEFORE DELETE ON allowance_move FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a move of money is never deleted';

-- Those who were transferred, the latest first: few of all.
CREATE INDEX resident_transferred ON resident (in_home_since, id);
