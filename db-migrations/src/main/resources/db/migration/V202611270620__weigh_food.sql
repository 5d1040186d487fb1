-- What food was bought: how much of which kind for how much, so that prices can be compared among homes.
CREATE TABLE expense_food_line (
    expense_id  BIGINT         NOT NULL,
    position    INT            NOT NULL,
    food        VARCHAR(20)    NOT NULL,
    weight_kg   DECIMAL(10, 2) NOT NULL,
    amount      DECIMAL(14, 2) NOT NULL COMMENT 'yuan',
    yuan_per_kg DECIMAL(14, 2) GENERATED ALWAYS AS (ROUND(amount / weight_kg, 2)) STORED,
    PRIMARY KEY (expense_id, position),
    CONSTRAINT expense_food_line_expense FOREIGN KEY (expense_id) REFERENCES expense (id),
    CONSTRAINT expense_food_line_weight CHECK (weight_kg > 0),
    CONSTRAINT expense_food_line_amount CHECK (amount > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
