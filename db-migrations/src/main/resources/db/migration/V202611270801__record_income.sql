-- Money that comes in beside the allowances. Posted to the books at once; a mistake is taken back by a counter-entry that
-- another person makes. Donations have the number of their receipt, counted by home and year without gaps.
CREATE TABLE income (
    id                BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
    home_id           BIGINT         NOT NULL,
    kind              VARCHAR(20)    NOT NULL,
    source            VARCHAR(20)    NOT NULL,
    project_id        BIGINT         NULL,
    invoice_id        BIGINT         NULL COMMENT 'what a boarder paid by it',
    received_on       DATE           NOT NULL,
    amount            DECIMAL(14, 2) NOT NULL COMMENT 'yuan',
    place             VARCHAR(4)     NOT NULL,
    payer             VARCHAR(100)   NOT NULL,
    purpose           VARCHAR(200)   NULL COMMENT 'of a donation: what the donor wishes it to be used for',
    anonymous         BOOLEAN        NOT NULL DEFAULT FALSE COMMENT 'the donor is not named in what is published',
    receipt_year      INT            NULL,
    receipt_number    INT            NULL,
    attachment_id     CHAR(36)       CHARACTER SET ascii COLLATE ascii_bin NULL,
    entry_id          BIGINT         NULL COMMENT 'in the books',
    entered_by        BIGINT         NOT NULL,
    entered_at        DATETIME(6)    NOT NULL,
    reversal_entry_id BIGINT         NULL,
    reversal_reason   VARCHAR(200)   NULL,
    reversed_by       BIGINT         NULL,
    reversed_at       DATETIME(6)    NULL,
    CONSTRAINT income_home FOREIGN KEY (home_id) REFERENCES home (id),
    CONSTRAINT income_project FOREIGN KEY (project_id) REFERENCES fund_project (id),
    CONSTRAINT income_invoice FOREIGN KEY (invoice_id) REFERENCES boarder_invoice (id),
    CONSTRAINT income_attachment FOREIGN KEY (attachment_id) REFERENCES attachment (id),
    CONSTRAINT income_entry FOREIGN KEY (entry_id) REFERENCES fund_entry (id),
    CONSTRAINT income_reversal_entry FOREIGN KEY (reversal_entry_id) REFERENCES fund_entry (id),
    CONSTRAINT income_author FOREIGN KEY (entered_by) REFERENCES account (id),
    CONSTRAINT income_reverser FOREIGN KEY (reversed_by) REFERENCES account (id),
    CONSTRAINT income_kind CHECK (kind IN
        ('GRANT', 'LOTTERY_GRANT', 'DONATION', 'BOARDER_FEE', 'PRODUCTION', 'INTEREST', 'OTHER')),
    CONSTRAINT income_source CHECK (source IN
        ('SUPPORT', 'CARE', 'OPERATING', 'LOTTERY', 'DONATION', 'SELF_EARNED', 'BOARDER_FEES')),
    CONSTRAINT income_place CHECK (place IN ('CASH', 'BANK')),
    CONSTRAINT income_amount CHECK (amount > 0),
    CONSTRAINT income_of_project CHECK (source <> 'LOTTERY' OR project_id IS NOT NULL),
    CONSTRAINT income_of_boarder CHECK ((kind = 'BOARDER_FEE') = (invoice_id IS NOT NULL)),
    CONSTRAINT income_with_receipt CHECK ((kind = 'DONATION') = (receipt_number IS NOT NULL)),
    CONSTRAINT income_reversed CHECK ((reversal_entry_id IS NULL) = (reversed_by IS NULL)),
    CONSTRAINT income_by_another CHECK (reversed_by <> entered_by),
    CONSTRAINT income_receipt_once UNIQUE (home_id, receipt_year, receipt_number),
    INDEX income_of_home (home_id, received_on, id),
    INDEX income_of_home_by_kind (home_id, kind, received_on, id),
    INDEX income_in_order (received_on, id),
    INDEX income_by_kind (kind, received_on, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

DELIMITER //
CREATE TRIGGER income_not_changed BEFORE UPDATE ON income FOR EACH ROW
BEGIN
    IF OLD.reversal_entry_id IS NOT NULL OR OLD.entry_id IS NOT NULL AND NOT (NEW.entry_id <=> OLD.entry_id)
        OR NOT (NEW.home_id = OLD.home_id AND NEW.kind = OLD.kind AND NEW.source = OLD.source
            AND NEW.project_id <=> OLD.project_id AND NEW.invoice_id <=> OLD.invoice_id
            AND NEW.received_on = OLD.received_on AND NEW.amount = OLD.amount AND NEW.place = OLD.place
            AND NEW.payer = OLD.payer AND NEW.purpose <=> OLD.purpose AND NEW.anonymous = OLD.anonymous
            AND NEW.receipt_year <=> OLD.receipt_year AND NEW.receipt_number <=> OLD.receipt_number
            AND NEW.entered_by = OLD.entered_by AND NEW.entered_at = OLD.entered_at) THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an income is never changed, only taken back';
    END IF;
END//
DELIMITER ;
CREATE TRIGGER income_not_deleted BEFORE DELETE ON income FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an income is never deleted';

-- Goods that somebody gave: no money, so not in the books.
CREATE TABLE donated_goods (
    id              BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
    home_id         BIGINT         NOT NULL,
    received_on     DATE           NOT NULL,
    donor           VARCHAR(100)   NOT NULL,
    anonymous       BOOLEAN        NOT NULL DEFAULT FALSE,
    goods           VARCHAR(200)   NOT NULL COMMENT 'what and how much',
    estimated_value DECIMAL(14, 2) NULL COMMENT 'yuan',
    used_for        VARCHAR(200)   NOT NULL,
    entered_by      BIGINT         NOT NULL,
    entered_at      DATETIME(6)    NOT NULL,
    CONSTRAINT donated_goods_home FOREIGN KEY (home_id) REFERENCES home (id),
    CONSTRAINT donated_goods_author FOREIGN KEY (entered_by) REFERENCES account (id),
    CONSTRAINT donated_goods_value CHECK (estimated_value >= 0),
    INDEX donated_goods_of_home (home_id, received_on, id),
    INDEX donated_goods_in_order (received_on, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
CREATE TRIGGER donated_goods_not_changed BEFORE UPDATE ON donated_goods FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a gift that was recorded is never changed';
CREATE TRIGGER donated_goods_not_deleted BEFORE DELETE ON donated_goods FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a gift that was recorded is never deleted';
