-- The month that is to be closed next, for the lists of what is late.
ALTER TABLE fund_book
    ADD COLUMN next_month DATE GENERATED ALWAYS AS (COALESCE(closed_through + INTERVAL 1 MONTH, opened_on)) STORED,
    ADD INDEX fund_book_to_close (next_month, home_id);

-- A month of a home's books is counted by the home, confirmed by the county and closed. Every attempt stays: figures are
-- never changed, only what became of them is added.
CREATE TABLE month_closing (
    id                BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
    home_id           BIGINT         NOT NULL,
    month             DATE           NOT NULL COMMENT 'first day',
    state             VARCHAR(10)    NOT NULL,
    book_cash         DECIMAL(14, 2) NOT NULL COMMENT 'yuan by the books at the end of the month',
    book_bank         DECIMAL(14, 2) NOT NULL,
    counted_cash      DECIMAL(14, 2) NOT NULL,
    statement_bank    DECIMAL(14, 2) NOT NULL COMMENT 'yuan by the statement of the bank',
    cash_explanation  VARCHAR(500)   NULL,
    bank_explanation  VARCHAR(500)   NULL,
    last_entry_id     BIGINT         NULL COMMENT 'the newest entry up to the end of the month when it was counted',
    bank_statement_id CHAR(36)       CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'scan',
    submitted_by      BIGINT         NULL,
    submitted_at      DATETIME(6)    NOT NULL,
    decided_by        BIGINT         NULL,
    decided_at        DATETIME(6)    NULL,
    return_reason     VARCHAR(500)   NULL,
    reopened_by       BIGINT         NULL,
    reopened_at       DATETIME(6)    NULL,
    reopen_reason     VARCHAR(500)   NULL,
    open_home_id      BIGINT         GENERATED ALWAYS AS (IF(state = 'SUBMITTED', home_id, NULL)) STORED,
    closed_month      DATE           GENERATED ALWAYS AS (IF(state = 'CLOSED', month, NULL)) STORED,
    CONSTRAINT month_closing_book FOREIGN KEY (home_id) REFERENCES fund_book (home_id),
    CONSTRAINT month_closing_entry FOREIGN KEY (last_entry_id) REFERENCES fund_entry (id),
    CONSTRAINT month_closing_scan FOREIGN KEY (bank_statement_id) REFERENCES attachment (id),
    CONSTRAINT month_closing_submitter FOREIGN KEY (submitted_by) REFERENCES account (id),
    CONSTRAINT month_closing_decider FOREIGN KEY (decided_by) REFERENCES account (id),
    CONSTRAINT month_closing_reopener FOREIGN KEY (reopened_by) REFERENCES account (id),
    CONSTRAINT month_closing_open_once UNIQUE (open_home_id),
    CONSTRAINT month_closing_closed_once UNIQUE (home_id, closed_month),
    CONSTRAINT month_closing_first_day CHECK (DAYOFMONTH(month) = 1),
    CONSTRAINT month_closing_state CHECK (state IN ('SUBMITTED', 'RETURNED', 'REPLACED', 'CLOSED', 'REOPENED')),
    CONSTRAINT month_closing_cash_explained CHECK (counted_cash = book_cash OR cash_explanation IS NOT NULL),
    CONSTRAINT month_closing_bank_explained CHECK (statement_bank = book_bank OR bank_explanation IS NOT NULL),
    CONSTRAINT month_closing_by_two CHECK (decided_by <> submitted_by),
    CONSTRAINT month_closing_return_explained CHECK (state <> 'RETURNED' OR return_reason IS NOT NULL),
    CONSTRAINT month_closing_reopening_explained CHECK (state <> 'REOPENED' OR reopen_reason IS NOT NULL),
    INDEX month_closing_of_home (home_id, month, id),
    INDEX month_closing_by_state (state, month, id),
    INDEX month_closing_in_order (month, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

DELIMITER //
CREATE TRIGGER month_closing_kept BEFORE UPDATE ON month_closing FOR EACH ROW
BEGIN
    IF NOT (OLD.home_id = NEW.home_id AND OLD.month = NEW.month AND OLD.book_cash = NEW.book_cash AND OLD.book_bank = NEW.book_bank
            AND OLD.counted_cash = NEW.counted_cash AND OLD.statement_bank = NEW.statement_bank
            AND OLD.cash_explanation <=> NEW.cash_explanation AND OLD.bank_explanation <=> NEW.bank_explanation
            AND OLD.last_entry_id <=> NEW.last_entry_id AND OLD.bank_statement_id <=> NEW.bank_statement_id
            AND OLD.submitted_by <=> NEW.submitted_by AND OLD.submitted_at = NEW.submitted_at) THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was counted is never changed';
    END IF;
    IF NOT (OLD.state = 'SUBMITTED' AND NEW.state IN ('CLOSED', 'RETURNED', 'REPLACED')
            OR OLD.state = 'CLOSED' AND NEW.state = 'REOPENED') THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a decided closing is never changed';
    END IF;
    IF OLD.state = 'CLOSED' AND NOT (OLD.decided_by <=> NEW.decided_by AND OLD.decided_at <=> NEW.decided_at) THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'who closed a month is never changed';
    END IF;
    -- next_month of the book is what it was before this closing: months are closed one after the other.
    IF NEW.state = 'CLOSED' AND NOT NEW.month <=> (SELECT b.next_month FROM fund_book b WHERE b.home_id = NEW.home_id) THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'months are closed one after the other';
    END IF;
    IF NEW.state = 'REOPENED' AND NOT NEW.month <=> (SELECT b.closed_through FROM fund_book b WHERE b.home_id = NEW.home_id) THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'only the last closed month is opened again';
    END IF;
END//
DELIMITER ;

CREATE TRIGGER month_closing_not_deleted BEFORE DELETE ON month_closing FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a closing is never deleted';

INSERT INTO policy_parameter (code, effective_from, amount, unit, source) VALUES
    ('closing.late-days', '2006-03-01', 15, 'days', '农村五保供养工作条例第二十条：账目按月公开');
