-- What a home and a paying boarder have agreed: yuan a month, from a month on. A change is a new row; of two rows for one
-- month the later one counts.
CREATE TABLE boarder_fee (
    id          BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
    home_id     BIGINT         NOT NULL,
    resident_id BIGINT         NOT NULL,
    from_month  DATE           NOT NULL COMMENT 'first day of a month',
    monthly_fee DECIMAL(14, 2) NOT NULL COMMENT 'yuan a month',
    note        VARCHAR(200)   NULL,
    entered_by  BIGINT         NOT NULL,
    entered_at  DATETIME(6)    NOT NULL,
    CONSTRAINT boarder_fee_home FOREIGN KEY (home_id) REFERENCES home (id),
    CONSTRAINT boarder_fee_resident FOREIGN KEY (resident_id) REFERENCES resident (id),
    CONSTRAINT boarder_fee_author FOREIGN KEY (entered_by) REFERENCES account (id),
    CONSTRAINT boarder_fee_month CHECK (DAYOFMONTH(from_month) = 1),
    CONSTRAINT boarder_fee_amount CHECK (monthly_fee > 0),
    INDEX boarder_fee_of (resident_id, home_id, from_month, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What a boarder owes a home for a month. Only what was paid and waived of it changes.
CREATE TABLE boarder_invoice (
    id            BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
    home_id       BIGINT         NOT NULL,
    resident_id   BIGINT         NOT NULL,
    month         DATE           NOT NULL COMMENT 'first day of a month',
    year          INT            NOT NULL COMMENT 'of the day of issue',
    number        INT            NOT NULL COMMENT 'of the home and year, without gaps',
    monthly_fee   DECIMAL(14, 2) NOT NULL,
    days          INT            NOT NULL COMMENT 'on which the boarder lived there',
    days_of_month INT            NOT NULL,
    amount        DECIMAL(14, 2) NOT NULL,
    paid          DECIMAL(14, 2) NOT NULL DEFAULT 0,
    waived        DECIMAL(14, 2) NOT NULL DEFAULT 0,
    due           DECIMAL(14, 2) GENERATED ALWAYS AS (amount - paid - waived) STORED,
    settled       BOOLEAN        GENERATED ALWAYS AS (paid + waived >= amount) STORED,
    due_on        DATE           NOT NULL,
    issued_by     BIGINT         NOT NULL,
    issued_at     DATETIME(6)    NOT NULL,
    CONSTRAINT boarder_invoice_home FOREIGN KEY (home_id) REFERENCES home (id),
    CONSTRAINT boarder_invoice_resident FOREIGN KEY (resident_id) REFERENCES resident (id),
    CONSTRAINT boarder_invoice_author FOREIGN KEY (issued_by) REFERENCES account (id),
    CONSTRAINT boarder_invoice_once UNIQUE (resident_id, home_id, month),
    CONSTRAINT boarder_invoice_number_once UNIQUE (home_id, year, number),
    CONSTRAINT boarder_invoice_month CHECK (DAYOFMONTH(month) = 1),
    CONSTRAINT boarder_invoice_amount CHECK (amount > 0 AND paid >= 0 AND waived >= 0),
    CONSTRAINT boarder_invoice_covered CHECK (paid + waived <= amount),
    INDEX boarder_invoice_of_home (home_id, month, id),
    INDEX boarder_invoice_in_order (month, id),
    INDEX boarder_invoice_unpaid_of_home (home_id, settled, due_on, id),
    INDEX boarder_invoice_unpaid (settled, due_on, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What the county has let a boarder off, and why.
CREATE TABLE boarder_waiver (
    id         BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
    invoice_id BIGINT         NOT NULL,
    amount     DECIMAL(14, 2) NOT NULL,
    reason     VARCHAR(500)   NOT NULL,
    waived_by  BIGINT         NOT NULL,
    waived_at  DATETIME(6)    NOT NULL,
    CONSTRAINT boarder_waiver_invoice FOREIGN KEY (invoice_id) REFERENCES boarder_invoice (id),
    CONSTRAINT boarder_waiver_author FOREIGN KEY (waived_by) REFERENCES account (id),
    CONSTRAINT boarder_waiver_amount CHECK (amount > 0),
    INDEX boarder_waiver_of (invoice_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TRIGGER boarder_fee_not_changed BEFORE UPDATE ON boarder_fee FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an agreed fee is never changed';
CREATE TRIGGER boarder_fee_not_deleted BEFORE DELETE ON boarder_fee FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an agreed fee is never deleted';
CREATE TRIGGER boarder_waiver_not_changed BEFORE UPDATE ON boarder_waiver FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a waiver is never changed';
CREATE TRIGGER boarder_waiver_not_deleted BEFORE DELETE ON boarder_waiver FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a waiver is never deleted';
CREATE TRIGGER boarder_invoice_not_deleted BEFORE DELETE ON boarder_invoice FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an invoice is never deleted';

DELIMITER //
CREATE TRIGGER boarder_invoice_not_changed BEFORE UPDATE ON boarder_invoice FOR EACH ROW
BEGIN
    IF NOT (NEW.home_id = OLD.home_id AND NEW.resident_id = OLD.resident_id AND NEW.month = OLD.month
            AND NEW.year = OLD.year AND NEW.number = OLD.number AND NEW.monthly_fee = OLD.monthly_fee
            AND NEW.days = OLD.days AND NEW.amount = OLD.amount AND NEW.due_on = OLD.due_on
            AND NEW.issued_by = OLD.issued_by AND NEW.issued_at = OLD.issued_at) THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an issued invoice is never changed';
    END IF;
END//
DELIMITER ;

INSERT INTO policy_parameter (code, effective_from, amount, unit, source) VALUES
    ('boarder.fee-by-days', '2017-01-01', 1, 'yes-no', '1：入住或离开当月按实际天数收费；0：按整月收费。按服务协议，由省里决定'),
    ('boarder.days-to-pay', '2017-01-01', 15, 'days', '收费通知单开出后多少天内交费，由省里决定');
