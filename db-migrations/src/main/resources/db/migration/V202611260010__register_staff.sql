-- The people who work in a home, beyond what the staffing figures need. One person can hold two posts, but who keeps the
-- accounts never keeps the cash: the database says so too.
ALTER TABLE staff
    ADD COLUMN second_post               VARCHAR(20)    NULL AFTER post,
    ADD COLUMN phone                     VARCHAR(30)    NULL,
    ADD COLUMN identity_number_encrypted VARBINARY(200) NULL,
    ADD COLUMN identity_number_hash      BINARY(32)     NULL,
    ADD COLUMN identity_number_masked    VARCHAR(18)    NULL,
    ADD COLUMN active                    BOOLEAN        GENERATED ALWAYS AS (ended_on IS NULL) STORED,
    ADD COLUMN active_identity_hash      BINARY(32)     GENERATED ALWAYS AS (IF(ended_on IS NULL, identity_number_hash, NULL)) STORED,
    ADD COLUMN end_note                  VARCHAR(200)   NULL,
    ADD COLUMN updated_at                DATETIME(6)    NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
    ADD CONSTRAINT staff_second_post CHECK (second_post IN ('DIRECTOR', 'ACCOUNTANT', 'CASHIER', 'NURSING', 'MEDICAL', 'CATERING', 'DUTY', 'OTHER')),
    ADD CONSTRAINT staff_posts_differ CHECK (second_post IS NULL OR second_post <> post),
    ADD CONSTRAINT staff_accounts_apart_from_cash CHECK (second_post IS NULL
        OR NOT (post IN ('ACCOUNTANT', 'CASHIER') AND second_post IN ('ACCOUNTANT', 'CASHIER'))),
    ADD CONSTRAINT staff_once UNIQUE (home_id, active_identity_hash),
    ADD INDEX staff_in_order (home_id, active, id),
    ADD INDEX staff_by_name (active, name),
    ADD INDEX staff_by_identity (identity_number_hash);

ALTER TABLE staff_certificate
    ADD COLUMN attachment_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD CONSTRAINT staff_certificate_attachment FOREIGN KEY (attachment_id) REFERENCES attachment (id),
    ADD CONSTRAINT staff_certificate_once UNIQUE (staff_id, kind, number),
    ADD INDEX staff_certificate_by_expiry (valid_until, staff_id);

-- A training of the staff of a region, by its office.
CREATE TABLE training_session (
    id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    level       VARCHAR(10)   NOT NULL,
    region_code VARCHAR(12)   NOT NULL,
    city_code   VARCHAR(12)   NULL,
    county_code VARCHAR(12)   NULL,
    topic       VARCHAR(200)  NOT NULL,
    held_on     DATE          NOT NULL,
    hours       DECIMAL(5, 1) NOT NULL,
    place       VARCHAR(200)  NULL,
    created_by  BIGINT        NULL,
    version     INT           NOT NULL DEFAULT 0,
    updated_at  DATETIME(6)   NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
    CONSTRAINT training_session_region FOREIGN KEY (region_code) REFERENCES region (code),
    CONSTRAINT training_session_account FOREIGN KEY (created_by) REFERENCES account (id),
    CONSTRAINT training_session_level CHECK (level IN ('PROVINCE', 'CITY', 'COUNTY')),
    CONSTRAINT training_session_hours CHECK (hours > 0 AND hours <= 500),
    INDEX training_session_by_day (held_on, id),
    INDEX training_session_by_region (region_code, held_on, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE training_attendance (
    session_id BIGINT  NOT NULL,
    staff_id   BIGINT  NOT NULL,
    passed     BOOLEAN NOT NULL,
    PRIMARY KEY (session_id, staff_id),
    CONSTRAINT training_attendance_session FOREIGN KEY (session_id) REFERENCES training_session (id),
    CONSTRAINT training_attendance_staff FOREIGN KEY (staff_id) REFERENCES staff (id),
    INDEX training_attendance_by_staff (staff_id, session_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Who is on duty when. A week is written as a whole.
CREATE TABLE duty_week (
    id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    home_id    BIGINT      NOT NULL,
    monday     DATE        NOT NULL,
    updated_by BIGINT      NULL,
    updated_at DATETIME(6) NOT NULL,
    version    INT         NOT NULL DEFAULT 0,
    CONSTRAINT duty_week_home FOREIGN KEY (home_id) REFERENCES home (id),
    CONSTRAINT duty_week_account FOREIGN KEY (updated_by) REFERENCES account (id),
    CONSTRAINT duty_week_once UNIQUE (home_id, monday)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE duty_shift (
    week_id  BIGINT      NOT NULL,
    day      DATE        NOT NULL,
    shift    VARCHAR(10) NOT NULL,
    staff_id BIGINT      NOT NULL,
    PRIMARY KEY (week_id, day, shift, staff_id),
    CONSTRAINT duty_shift_week FOREIGN KEY (week_id) REFERENCES duty_week (id),
    CONSTRAINT duty_shift_staff FOREIGN KEY (staff_id) REFERENCES staff (id),
    CONSTRAINT duty_shift_shift CHECK (shift IN ('DAY', 'EVENING', 'NIGHT')),
    INDEX duty_shift_by_staff (staff_id, day)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
