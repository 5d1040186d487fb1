-- What a home may spend in a year by source and category: drafted by the director, approved by the county. A revision is a
-- new row; the latest approved one is in force.
CREATE TABLE expense_budget (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    home_id      BIGINT       NOT NULL,
    year         INT          NOT NULL,
    revision     INT          NOT NULL,
    state        VARCHAR(10)  NOT NULL,
    answer       VARCHAR(500) NULL COMMENT 'why it was returned',
    drafted_by   BIGINT       NOT NULL,
    drafted_at   DATETIME(6)  NOT NULL,
    submitted_at DATETIME(6)  NULL,
    decided_by   BIGINT       NULL,
    decided_at   DATETIME(6)  NULL,
    version      INT          NOT NULL DEFAULT 0,
    CONSTRAINT expense_budget_home FOREIGN KEY (home_id) REFERENCES home (id),
    CONSTRAINT expense_budget_author FOREIGN KEY (drafted_by) REFERENCES account (id),
    CONSTRAINT expense_budget_decider FOREIGN KEY (decided_by) REFERENCES account (id),
    CONSTRAINT expense_budget_once UNIQUE (home_id, year, revision),
    CONSTRAINT expense_budget_state CHECK (state IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED')),
    CONSTRAINT expense_budget_decided CHECK (state <> 'APPROVED' OR decided_by <> drafted_by),
    INDEX expense_budget_by_state (state, submitted_at, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE expense_budget_line (
    budget_id BIGINT         NOT NULL,
    source    VARCHAR(20)    NOT NULL,
    category  VARCHAR(20)    NOT NULL,
    amount    DECIMAL(14, 2) NOT NULL COMMENT 'yuan a year',
    PRIMARY KEY (budget_id, source, category),
    CONSTRAINT expense_budget_line_budget FOREIGN KEY (budget_id) REFERENCES expense_budget (id),
    CONSTRAINT expense_budget_line_amount CHECK (amount > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
