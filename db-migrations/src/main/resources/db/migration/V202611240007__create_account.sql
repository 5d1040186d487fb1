-- A person who signs in. Regions and homes bound what the person may see.
CREATE TABLE account (
    id                     BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    username               VARCHAR(60)  NOT NULL,
    password_hash          VARCHAR(300) NOT NULL,
    display_name           VARCHAR(60)  NOT NULL,
    role                   VARCHAR(12)  NOT NULL,
    region_code            VARCHAR(12)  NULL,
    home_id                BIGINT       NULL,
    law_enforcement_number VARCHAR(40)  NULL COMMENT 'number of the law-enforcement certificate (执法证号); inspectors have one',
    phone                  VARCHAR(30)  NULL,
    active                 BOOLEAN      NOT NULL DEFAULT TRUE,
    must_change_password   BOOLEAN      NOT NULL DEFAULT TRUE,
    password_changed_at    DATETIME(6)  NULL,
    last_login_at          DATETIME(6)  NULL,
    version                INT          NOT NULL DEFAULT 0,
    created_at             DATETIME(6)  NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
    CONSTRAINT account_username UNIQUE (username),
    CONSTRAINT account_region FOREIGN KEY (region_code) REFERENCES region (code),
    CONSTRAINT account_home FOREIGN KEY (home_id) REFERENCES home (id),
    CONSTRAINT account_role CHECK (role IN ('DIRECTOR', 'ACCOUNTANT', 'CARER', 'TOWNSHIP', 'COUNTY', 'FIRE', 'CITY', 'PROVINCE', 'AUDITOR', 'ADMIN')),
    CONSTRAINT account_scope CHECK (
        (role IN ('DIRECTOR', 'ACCOUNTANT', 'CARER') AND home_id IS NOT NULL AND region_code IS NULL)
        OR (role IN ('TOWNSHIP', 'COUNTY', 'FIRE', 'CITY', 'PROVINCE', 'AUDITOR') AND region_code IS NOT NULL AND home_id IS NULL)
        OR (role = 'ADMIN' AND region_code IS NULL AND home_id IS NULL)),
    INDEX account_by_region (region_code, role),
    INDEX account_by_home (home_id, role)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE account_session (
    id           CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    account_id   BIGINT       NOT NULL,
    created_at   DATETIME(6)  NOT NULL,
    last_seen_at DATETIME(6)  NOT NULL,
    expires_at   DATETIME(6)  NOT NULL,
    ended_at     DATETIME(6)  NULL,
    rotation     INT          NOT NULL DEFAULT 0 COMMENT 'number of the newest token of this session',
    rotated_at   DATETIME(6)  NOT NULL,
    address      VARCHAR(45)  NOT NULL,
    device       VARCHAR(300) NOT NULL,
    CONSTRAINT account_session_account FOREIGN KEY (account_id) REFERENCES account (id),
    INDEX account_session_by_account (account_id, ended_at, last_seen_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Growing delay after failed sign-ins, by account name and by network address ("account:…", "address:…").
CREATE TABLE sign_in_throttle (
    subject         VARCHAR(120) NOT NULL PRIMARY KEY,
    failures        INT          NOT NULL,
    last_failure_at DATETIME(6)  NOT NULL,
    blocked_until   DATETIME(6)  NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
