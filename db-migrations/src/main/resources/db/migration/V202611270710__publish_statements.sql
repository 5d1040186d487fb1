-- What a home makes public of a month when it is closed (财务公开). A statement is never changed; when its month is opened
-- again it is superseded, and the next closing makes another one. No personal data, no names of accounts.
CREATE TABLE home_statement (
    id            BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
    home_id       BIGINT         NOT NULL,
    month         DATE           NOT NULL COMMENT 'first day',
    closing_id    BIGINT         NOT NULL,
    residents     INT            NOT NULL COMMENT 'who lived there on the last day',
    opening       DECIMAL(14, 2) NOT NULL COMMENT 'yuan',
    income        DECIMAL(14, 2) NOT NULL,
    expenses      DECIMAL(14, 2) NOT NULL,
    closing       DECIMAL(14, 2) NOT NULL,
    cash          DECIMAL(14, 2) NOT NULL,
    bank          DECIMAL(14, 2) NOT NULL,
    published_at  DATETIME(6)    NOT NULL,
    superseded_at DATETIME(6)    NULL,
    current_month DATE           GENERATED ALWAYS AS (IF(superseded_at IS NULL, month, NULL)) STORED,
    CONSTRAINT home_statement_home FOREIGN KEY (home_id) REFERENCES home (id),
    CONSTRAINT home_statement_closing FOREIGN KEY (closing_id) REFERENCES month_closing (id),
    CONSTRAINT home_statement_closing_once UNIQUE (closing_id),
    CONSTRAINT home_statement_current_once UNIQUE (home_id, current_month),
    CONSTRAINT home_statement_adds_up CHECK (closing = opening + income - expenses),
    CONSTRAINT home_statement_in_hand CHECK (closing = cash + bank)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Of each source what there was, what came in by kind, what was spent by category, what is left.
CREATE TABLE home_statement_line (
    statement_id BIGINT         NOT NULL,
    source       VARCHAR(20)    NOT NULL,
    part         VARCHAR(10)    NOT NULL,
    category     VARCHAR(20)    NOT NULL DEFAULT '' COMMENT 'of income and expenses',
    amount       DECIMAL(14, 2) NOT NULL COMMENT 'yuan',
    PRIMARY KEY (statement_id, source, part, category),
    CONSTRAINT home_statement_line_of FOREIGN KEY (statement_id) REFERENCES home_statement (id),
    CONSTRAINT home_statement_line_part CHECK (part IN ('OPENING', 'INCOME', 'EXPENSE', 'CLOSING')),
    CONSTRAINT home_statement_line_named CHECK ((part IN ('INCOME', 'EXPENSE')) = (category <> ''))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

DELIMITER //
CREATE TRIGGER home_statement_kept BEFORE UPDATE ON home_statement FOR EACH ROW
BEGIN
    IF OLD.superseded_at IS NOT NULL OR NEW.superseded_at IS NULL
        OR NOT (OLD.home_id = NEW.home_id AND OLD.month = NEW.month AND OLD.closing_id = NEW.closing_id
            AND OLD.residents = NEW.residents AND OLD.opening = NEW.opening AND OLD.income = NEW.income
            AND OLD.expenses = NEW.expenses AND OLD.closing = NEW.closing AND OLD.cash = NEW.cash AND OLD.bank = NEW.bank
            AND OLD.published_at = NEW.published_at) THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a published statement is never changed';
    END IF;
END//
DELIMITER ;

CREATE TRIGGER home_statement_not_deleted BEFORE DELETE ON home_statement FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a published statement is never deleted';
CREATE TRIGGER home_statement_line_not_changed BEFORE UPDATE ON home_statement_line FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a published statement is never changed';
CREATE TRIGGER home_statement_line_not_deleted BEFORE DELETE ON home_statement_line FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a published statement is never deleted';
