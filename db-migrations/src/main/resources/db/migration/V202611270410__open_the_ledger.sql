-- The books of the homes. Every posting moves an amount from one account to another, so that the books balance by their
-- form: cash and bank on one side, the sources of money on the other. Nothing is ever changed; a mistake is reversed.

-- One for each home, from the first day of its first month on; its row is the lock that keeps the entries of a home in line.
CREATE TABLE fund_book (
    home_id        BIGINT      NOT NULL PRIMARY KEY,
    opened_on      DATE        NOT NULL COMMENT 'first day of a month',
    closed_through DATE        NULL COMMENT 'first day of the last month that is closed',
    created_at     DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
    CONSTRAINT fund_book_home FOREIGN KEY (home_id) REFERENCES home (id),
    CONSTRAINT fund_book_opened CHECK (DAYOFMONTH(opened_on) = 1),
    CONSTRAINT fund_book_closed CHECK (DAYOFMONTH(closed_through) = 1)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Money that was given for a purpose: a lottery project, a donation for something. It is spent for nothing else.
CREATE TABLE fund_project (
    id              BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
    home_id         BIGINT         NOT NULL,
    source          VARCHAR(20)    NOT NULL,
    name            VARCHAR(100)   NOT NULL,
    document_number VARCHAR(100)   NULL,
    granted         DECIMAL(14, 2) NOT NULL COMMENT 'yuan granted in all',
    granted_on      DATE           NOT NULL,
    finish_by       DATE           NULL,
    finished_on     DATE           NULL,
    created_by      BIGINT         NULL,
    created_at      DATETIME(6)    NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
    version         INT            NOT NULL DEFAULT 0,
    CONSTRAINT fund_project_home FOREIGN KEY (home_id) REFERENCES home (id),
    CONSTRAINT fund_project_author FOREIGN KEY (created_by) REFERENCES account (id),
    CONSTRAINT fund_project_source CHECK (source IN ('LOTTERY', 'DONATION')),
    CONSTRAINT fund_project_granted CHECK (granted > 0),
    INDEX fund_project_of_home (home_id, granted_on, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE fund_project_category (
    project_id BIGINT      NOT NULL,
    category   VARCHAR(20) NOT NULL,
    PRIMARY KEY (project_id, category),
    CONSTRAINT fund_project_category_project FOREIGN KEY (project_id) REFERENCES fund_project (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- The balances, kept by a trigger on the postings. Below zero only as far as the county has allowed it.
CREATE TABLE fund_account (
    id          BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
    home_id     BIGINT         NOT NULL,
    kind        VARCHAR(10)    NOT NULL,
    source      VARCHAR(20)    NULL,
    project_id  BIGINT         NULL,
    balance     DECIMAL(14, 2) NOT NULL DEFAULT 0 COMMENT 'yuan; money in hand, or what is left of a source',
    overdraft   DECIMAL(14, 2) NOT NULL DEFAULT 0 COMMENT 'yuan below zero that the county allows',
    account_key VARCHAR(60)    GENERATED ALWAYS AS (CONCAT(kind, ':', COALESCE(source, ''), ':', COALESCE(project_id, ''))) STORED,
    CONSTRAINT fund_account_home FOREIGN KEY (home_id) REFERENCES home (id),
    CONSTRAINT fund_account_project FOREIGN KEY (project_id) REFERENCES fund_project (id),
    CONSTRAINT fund_account_once UNIQUE (home_id, account_key),
    CONSTRAINT fund_account_kind CHECK (kind IN ('CASH', 'BANK', 'SOURCE')),
    CONSTRAINT fund_account_source CHECK ((kind = 'SOURCE') = (source IS NOT NULL)),
    CONSTRAINT fund_account_known_source CHECK (source IN ('SUPPORT', 'CARE', 'OPERATING', 'LOTTERY', 'DONATION', 'SELF_EARNED', 'BOARDER_FEES')),
    CONSTRAINT fund_account_covered CHECK (balance + overdraft >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Why an account may be below zero.
CREATE TABLE fund_overdraft (
    id         BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id BIGINT         NOT NULL,
    amount     DECIMAL(14, 2) NOT NULL,
    reason     VARCHAR(500)   NOT NULL,
    granted_by BIGINT         NOT NULL,
    granted_at DATETIME(6)    NOT NULL,
    CONSTRAINT fund_overdraft_account FOREIGN KEY (account_id) REFERENCES fund_account (id),
    CONSTRAINT fund_overdraft_author FOREIGN KEY (granted_by) REFERENCES account (id),
    CONSTRAINT fund_overdraft_amount CHECK (amount >= 0),
    INDEX fund_overdraft_of (account_id, granted_at, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- One act with money. IMPORTED: from the books of before this system, taken over as they were, whatever they say.
CREATE TABLE fund_entry (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    home_id      BIGINT       NOT NULL,
    entry_date   DATE         NOT NULL,
    month        DATE         GENERATED ALWAYS AS (entry_date - INTERVAL (DAYOFMONTH(entry_date) - 1) DAY) STORED,
    year         INT          GENERATED ALWAYS AS (YEAR(entry_date)) STORED,
    number       INT          NOT NULL COMMENT 'of the home and year, without gaps',
    kind         VARCHAR(10)  NOT NULL,
    summary      VARCHAR(200) NOT NULL,
    counterparty VARCHAR(100) NULL COMMENT 'who paid or was paid',
    origin       VARCHAR(60)  NULL COMMENT 'what the entry was made for; never twice',
    reverses_id  BIGINT       NULL,
    created_by   BIGINT       NULL,
    created_at   DATETIME(6)  NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
    CONSTRAINT fund_entry_book FOREIGN KEY (home_id) REFERENCES fund_book (home_id),
    CONSTRAINT fund_entry_reversed FOREIGN KEY (reverses_id) REFERENCES fund_entry (id),
    CONSTRAINT fund_entry_author FOREIGN KEY (created_by) REFERENCES account (id),
    CONSTRAINT fund_entry_number_once UNIQUE (home_id, year, number),
    CONSTRAINT fund_entry_origin_once UNIQUE (origin),
    CONSTRAINT fund_entry_reversed_once UNIQUE (reverses_id),
    CONSTRAINT fund_entry_kind CHECK (kind IN ('OPENING', 'ALLOWANCE', 'INCOME', 'EXPENSE', 'TRANSFER', 'REPAYMENT', 'REVERSAL', 'IMPORTED')),
    CONSTRAINT fund_entry_reversal CHECK ((kind = 'REVERSAL') = (reverses_id IS NOT NULL)),
    INDEX fund_entry_in_order (home_id, entry_date, id),
    INDEX fund_entry_by_kind (home_id, kind, entry_date, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- The amount goes from the credited account to the debited one (借、贷). effect is what counts for income or spending: a
-- reversal takes its part back.
CREATE TABLE fund_posting (
    id                BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
    entry_id          BIGINT         NOT NULL,
    home_id           BIGINT         NOT NULL DEFAULT 0 COMMENT 'of the entry, as the next two',
    month             DATE           NOT NULL DEFAULT '1970-01-01',
    entry_date        DATE           NOT NULL DEFAULT '1970-01-01',
    flow              VARCHAR(10)    NOT NULL,
    source            VARCHAR(20)    NULL,
    project_id        BIGINT         NULL,
    category          VARCHAR(20)    NULL COMMENT 'category of an expense, kind of an income',
    debit_account_id  BIGINT         NOT NULL,
    credit_account_id BIGINT         NOT NULL,
    amount            DECIMAL(14, 2) NOT NULL COMMENT 'yuan',
    counter           BOOLEAN        NOT NULL DEFAULT FALSE,
    effect            DECIMAL(14, 2) GENERATED ALWAYS AS (IF(counter, -amount, amount)) STORED,
    CONSTRAINT fund_posting_entry FOREIGN KEY (entry_id) REFERENCES fund_entry (id),
    CONSTRAINT fund_posting_debit FOREIGN KEY (debit_account_id) REFERENCES fund_account (id),
    CONSTRAINT fund_posting_credit FOREIGN KEY (credit_account_id) REFERENCES fund_account (id),
    CONSTRAINT fund_posting_project FOREIGN KEY (project_id) REFERENCES fund_project (id),
    CONSTRAINT fund_posting_amount CHECK (amount > 0),
    CONSTRAINT fund_posting_between_two CHECK (debit_account_id <> credit_account_id),
    CONSTRAINT fund_posting_flow CHECK (flow IN ('OPENING', 'INCOME', 'EXPENSE', 'MOVE')),
    CONSTRAINT fund_posting_named CHECK ((flow IN ('INCOME', 'EXPENSE')) = (category IS NOT NULL)),
    CONSTRAINT fund_posting_sourced CHECK ((flow = 'MOVE') = (source IS NULL)),
    INDEX fund_posting_of_month (home_id, month, flow, source, category, effect),
    INDEX fund_posting_in_month (month, flow, source, category, home_id, effect),
    INDEX fund_posting_debits (debit_account_id, entry_date, id),
    INDEX fund_posting_credits (credit_account_id, entry_date, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

DELIMITER //
CREATE TRIGGER fund_entry_in_open_month BEFORE INSERT ON fund_entry FOR EACH ROW
BEGIN
    DECLARE first_day DATE;
    DECLARE last_closed DATE;
    SELECT b.opened_on, b.closed_through INTO first_day, last_closed FROM fund_book b WHERE b.home_id = NEW.home_id;
    IF NEW.entry_date < first_day THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the books begin later';
    END IF;
    IF NEW.entry_date < last_closed + INTERVAL 1 MONTH THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a closed month takes no entries';
    END IF;
END//
CREATE TRIGGER fund_posting_allowed BEFORE INSERT ON fund_posting FOR EACH ROW
BEGIN
    DECLARE entry_home BIGINT;
    DECLARE entry_day DATE;
    DECLARE entry_kind VARCHAR(10);
    SELECT e.home_id, e.entry_date, e.kind INTO entry_home, entry_day, entry_kind FROM fund_entry e WHERE e.id = NEW.entry_id;
    SET NEW.home_id = entry_home,
        NEW.entry_date = entry_day,
        NEW.month = entry_day - INTERVAL (DAYOFMONTH(entry_day) - 1) DAY;
    IF (SELECT COUNT(*) FROM fund_account a
            WHERE (a.id = NEW.debit_account_id OR a.id = NEW.credit_account_id) AND a.home_id = entry_home) <> 2 THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a posting stays within the books of one home';
    END IF;
    IF NEW.flow = 'EXPENSE' AND entry_kind = 'EXPENSE' THEN
        IF COALESCE((SELECT r.verdict FROM fund_rule r
                WHERE r.source = NEW.source AND r.category = NEW.category AND r.effective_from <= entry_day
                ORDER BY r.effective_from DESC LIMIT 1), 'FORBIDDEN') = 'FORBIDDEN' THEN
            SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'this source does not pay this category';
        END IF;
        IF NEW.project_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM fund_project_category c
                WHERE c.project_id = NEW.project_id AND c.category = NEW.category) THEN
            SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the money was given for another purpose';
        END IF;
    END IF;
END//
DELIMITER ;

CREATE TRIGGER fund_posting_counts AFTER INSERT ON fund_posting FOR EACH ROW
    UPDATE fund_account
    SET balance = balance + IF(id = NEW.debit_account_id, NEW.amount, -NEW.amount) * IF(kind = 'SOURCE', -1, 1)
    WHERE id = NEW.debit_account_id OR id = NEW.credit_account_id;

CREATE TRIGGER fund_posting_not_changed BEFORE UPDATE ON fund_posting FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a posting is never changed';
CREATE TRIGGER fund_posting_not_deleted BEFORE DELETE ON fund_posting FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a posting is never deleted';
CREATE TRIGGER fund_entry_not_changed BEFORE UPDATE ON fund_entry FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an entry is never changed';
CREATE TRIGGER fund_entry_not_deleted BEFORE DELETE ON fund_entry FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an entry is never deleted';
CREATE TRIGGER fund_overdraft_not_changed BEFORE UPDATE ON fund_overdraft FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an overdraft is never changed';
CREATE TRIGGER fund_overdraft_not_deleted BEFORE DELETE ON fund_overdraft FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an overdraft is never deleted';
