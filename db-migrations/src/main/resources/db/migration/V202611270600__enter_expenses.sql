-- What homes spend (domain rules section 6): entered by one person, approved by another, by the county too where a rule asks
-- for it, and posted to the books with the approval. The divisions stand with the expense, so that each scope reads its own
-- from one index.
CREATE TABLE expense (
    id                 BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
    home_id            BIGINT         NOT NULL,
    city_code          VARCHAR(12)    NOT NULL,
    county_code        VARCHAR(12)    NULL,
    township_code      VARCHAR(12)    NULL,
    state              VARCHAR(20)    NOT NULL,
    spent_on           DATE           NOT NULL,
    source             VARCHAR(20)    NOT NULL,
    category           VARCHAR(20)    NOT NULL,
    project_id         BIGINT         NULL,
    amount             DECIMAL(14, 2) NOT NULL COMMENT 'yuan',
    place              VARCHAR(4)     NOT NULL,
    payee              VARCHAR(100)   NOT NULL,
    purpose            VARCHAR(200)   NOT NULL,
    handler            VARCHAR(50)    NOT NULL COMMENT '经手人',
    voucher_number     VARCHAR(60)    NULL,
    duplicate_reason   VARCHAR(500)   NULL COMMENT 'why it is no second entry of an earlier one that looks like it',
    county_reasons     VARCHAR(60)    NOT NULL COMMENT 'why the county must approve, by commas; empty: it need not',
    entered_by         BIGINT         NOT NULL,
    entered_by_role    VARCHAR(20)    NOT NULL,
    entered_at         DATETIME(6)    NOT NULL,
    approved_by        BIGINT         NULL COMMENT 'the director, or the county in his place',
    approved_at        DATETIME(6)    NULL,
    county_approved_by BIGINT         NULL,
    county_approved_at DATETIME(6)    NULL,
    answer             VARCHAR(500)   NULL COMMENT 'why it was returned or withdrawn, or why its reversal was declined',
    entry_id           BIGINT         NULL COMMENT 'in the books',
    reversal_reason    VARCHAR(200)   NULL,
    reversal_asked_by  BIGINT         NULL,
    reversal_asked_role VARCHAR(20)   NULL,
    reversal_asked_at  DATETIME(6)    NULL,
    reversed_by        BIGINT         NULL,
    reversed_at        DATETIME(6)    NULL,
    reversal_entry_id  BIGINT         NULL,
    updated_at         DATETIME(6)    NOT NULL,
    version            INT            NOT NULL DEFAULT 0,
    CONSTRAINT expense_home FOREIGN KEY (home_id) REFERENCES home (id),
    CONSTRAINT expense_project FOREIGN KEY (project_id) REFERENCES fund_project (id),
    CONSTRAINT expense_author FOREIGN KEY (entered_by) REFERENCES account (id),
    CONSTRAINT expense_approver FOREIGN KEY (approved_by) REFERENCES account (id),
    CONSTRAINT expense_county_approver FOREIGN KEY (county_approved_by) REFERENCES account (id),
    CONSTRAINT expense_reversal_asker FOREIGN KEY (reversal_asked_by) REFERENCES account (id),
    CONSTRAINT expense_reverser FOREIGN KEY (reversed_by) REFERENCES account (id),
    CONSTRAINT expense_entry FOREIGN KEY (entry_id) REFERENCES fund_entry (id),
    CONSTRAINT expense_reversal_entry FOREIGN KEY (reversal_entry_id) REFERENCES fund_entry (id),
    CONSTRAINT expense_state CHECK (state IN
        ('SUBMITTED', 'WAITING_COUNTY', 'APPROVED', 'RETURNED', 'WITHDRAWN', 'REVERSAL_ASKED', 'REVERSED')),
    CONSTRAINT expense_source CHECK (source IN ('SUPPORT', 'CARE', 'OPERATING', 'LOTTERY', 'DONATION', 'SELF_EARNED', 'BOARDER_FEES')),
    CONSTRAINT expense_place CHECK (place IN ('CASH', 'BANK')),
    CONSTRAINT expense_amount CHECK (amount > 0),
    CONSTRAINT expense_by_another CHECK (approved_by <> entered_by AND county_approved_by <> entered_by),
    CONSTRAINT expense_posted CHECK ((state IN ('APPROVED', 'REVERSAL_ASKED', 'REVERSED')) = (entry_id IS NOT NULL)),
    CONSTRAINT expense_approved CHECK (entry_id IS NULL OR
        (approved_by IS NOT NULL AND (county_reasons = '' OR county_approved_by IS NOT NULL))),
    CONSTRAINT expense_reversed CHECK (state <> 'REVERSED' OR
        (reversal_entry_id IS NOT NULL AND reversed_by <> reversal_asked_by)),
    INDEX expense_of_home (home_id, spent_on, id),
    INDEX expense_of_payee (home_id, payee, spent_on),
    INDEX expense_in_order (spent_on, id),
    INDEX expense_by_state (state, spent_on, id),
    INDEX expense_by_city (city_code, spent_on, id),
    INDEX expense_by_county (county_code, spent_on, id),
    INDEX expense_of_county_by_state (county_code, state, spent_on, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- A home that is moved to another division takes its expenses along.
CREATE TRIGGER home_place_of_expenses AFTER UPDATE ON home FOR EACH ROW
    UPDATE expense
    SET city_code = NEW.city_code, county_code = NEW.county_code, township_code = NEW.township_code
    WHERE home_id = NEW.id
        AND NOT (city_code <=> NEW.city_code AND county_code <=> NEW.county_code AND township_code <=> NEW.township_code);

-- Photos and files of the vouchers. In use: of an expense that counts, in its present form. A picture is in use once in a home.
CREATE TABLE expense_voucher (
    expense_id    BIGINT   NOT NULL,
    attachment_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    position      INT      NOT NULL,
    home_id       BIGINT   NOT NULL,
    sha256        VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    in_use        BOOLEAN  NOT NULL DEFAULT TRUE,
    used_sha256   VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin GENERATED ALWAYS AS (IF(in_use, sha256, NULL)) STORED,
    PRIMARY KEY (expense_id, attachment_id),
    CONSTRAINT expense_voucher_expense FOREIGN KEY (expense_id) REFERENCES expense (id),
    CONSTRAINT expense_voucher_attachment FOREIGN KEY (attachment_id) REFERENCES attachment (id),
    CONSTRAINT expense_voucher_once UNIQUE (home_id, used_sha256)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Who did what when, kept also when an expense was returned and entered anew.
CREATE TABLE expense_step (
    id         BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
    expense_id BIGINT         NOT NULL,
    action     VARCHAR(20)    NOT NULL,
    amount     DECIMAL(14, 2) NOT NULL COMMENT 'yuan, as it stood then',
    taken_by   BIGINT         NOT NULL,
    taken_at   DATETIME(6)    NOT NULL,
    note       VARCHAR(500)   NULL,
    CONSTRAINT expense_step_expense FOREIGN KEY (expense_id) REFERENCES expense (id),
    CONSTRAINT expense_step_actor FOREIGN KEY (taken_by) REFERENCES account (id),
    INDEX expense_step_of (expense_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TRIGGER expense_step_not_changed BEFORE UPDATE ON expense_step FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a step of an expense is never changed';
CREATE TRIGGER expense_step_not_deleted BEFORE DELETE ON expense_step FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a step of an expense is never deleted';

INSERT INTO policy_parameter (code, effective_from, amount, unit, source) VALUES
    ('expense.county-above-cash', '2017-01-01', 1000, 'yuan', '现金支出超过此数须县民政部门批准，由省里决定'),
    ('expense.county-above', '2017-01-01', 10000, 'yuan', '任何支出超过此数须县民政部门批准，由省里决定');
