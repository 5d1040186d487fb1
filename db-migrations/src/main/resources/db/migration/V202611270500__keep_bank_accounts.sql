-- Where support is paid to: the institution account of a home, the own account of a dispersed person (rules for the central
-- subsidy, art. 10). Numbers are encrypted, shown masked.
CREATE TABLE resident_bank_account (
    resident_id      BIGINT         NOT NULL PRIMARY KEY,
    account_name     VARCHAR(100)   NOT NULL,
    bank             VARCHAR(100)   NOT NULL,
    number_encrypted VARBINARY(200) NOT NULL,
    number_masked    VARCHAR(40)    NOT NULL,
    version          INT            NOT NULL DEFAULT 0,
    updated_by       BIGINT         NULL,
    updated_at       DATETIME(6)    NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
    CONSTRAINT resident_bank_account_resident FOREIGN KEY (resident_id) REFERENCES resident (id),
    CONSTRAINT resident_bank_account_author FOREIGN KEY (updated_by) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE home_bank_account (
    home_id          BIGINT         NOT NULL PRIMARY KEY,
    account_name     VARCHAR(100)   NOT NULL,
    bank             VARCHAR(100)   NOT NULL,
    number_encrypted VARBINARY(200) NOT NULL,
    number_masked    VARCHAR(40)    NOT NULL,
    version          INT            NOT NULL DEFAULT 0,
    updated_by       BIGINT         NULL,
    updated_at       DATETIME(6)    NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
    CONSTRAINT home_bank_account_home FOREIGN KEY (home_id) REFERENCES home (id),
    CONSTRAINT home_bank_account_author FOREIGN KEY (updated_by) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
