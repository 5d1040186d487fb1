-- Pocket money of a month: who gets how much, each signed for. A person gets it once a month, in one home.
CREATE TABLE pocket_money_list (
    id         BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
    home_id    BIGINT         NOT NULL,
    month      DATE           NOT NULL COMMENT 'first day of the month',
    place      VARCHAR(4)     NOT NULL,
    expense_id BIGINT         NULL COMMENT 'the expense that it became; NULL: still being handed out',
    created_by BIGINT         NOT NULL,
    created_at DATETIME(6)    NOT NULL,
    version    INT            NOT NULL DEFAULT 0,
    CONSTRAINT pocket_money_list_home FOREIGN KEY (home_id) REFERENCES home (id),
    CONSTRAINT pocket_money_list_expense FOREIGN KEY (expense_id) REFERENCES expense (id),
    CONSTRAINT pocket_money_list_author FOREIGN KEY (created_by) REFERENCES account (id),
    CONSTRAINT pocket_money_list_once UNIQUE (home_id, month),
    CONSTRAINT pocket_money_list_month CHECK (DAYOFMONTH(month) = 1),
    INDEX pocket_money_list_in_order (month, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Signed on the phone (signature_id), or on paper, whose scan stands with the list.
CREATE TABLE pocket_money_line (
    id           BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
    list_id      BIGINT         NOT NULL,
    resident_id  BIGINT         NOT NULL,
    month        DATE           NOT NULL,
    amount       DECIMAL(14, 2) NOT NULL COMMENT 'yuan',
    signed_how   VARCHAR(10)    NULL,
    signature_id CHAR(36)       CHARACTER SET ascii COLLATE ascii_bin NULL,
    signed_by    VARCHAR(50)    NULL COMMENT 'who signed: the person, or somebody for the person',
    signed_at    DATETIME(6)    NULL,
    CONSTRAINT pocket_money_line_list FOREIGN KEY (list_id) REFERENCES pocket_money_list (id),
    CONSTRAINT pocket_money_line_resident FOREIGN KEY (resident_id) REFERENCES resident (id),
    CONSTRAINT pocket_money_line_signature FOREIGN KEY (signature_id) REFERENCES attachment (id),
    CONSTRAINT pocket_money_line_once UNIQUE (month, resident_id),
    CONSTRAINT pocket_money_line_amount CHECK (amount > 0),
    CONSTRAINT pocket_money_line_signed CHECK (signed_how IN ('PHONE', 'PAPER')),
    CONSTRAINT pocket_money_line_on_phone CHECK (signed_how IS NULL OR (signed_how = 'PHONE') = (signature_id IS NOT NULL)),
    INDEX pocket_money_line_of (list_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE pocket_money_scan (
    list_id       BIGINT   NOT NULL,
    attachment_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (list_id, attachment_id),
    CONSTRAINT pocket_money_scan_list FOREIGN KEY (list_id) REFERENCES pocket_money_list (id),
    CONSTRAINT pocket_money_scan_attachment FOREIGN KEY (attachment_id) REFERENCES attachment (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

INSERT INTO policy_parameter (code, effective_from, amount, unit, source) VALUES
    ('pocket-money.monthly', '2017-01-01', 50, 'yuan', '零用钱每人每月的参考数，由省里决定');
