-- Leave of residents: who fetched them, when they are expected back, when they came. One is open at a time.
CREATE TABLE resident_leave (
    id               BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    resident_id      BIGINT       NOT NULL,
    home_id          BIGINT       NOT NULL,
    left_on          DATE         NOT NULL,
    expected_back_on DATE         NOT NULL,
    back_on          DATE         NULL,
    reason           VARCHAR(200) NOT NULL,
    fetched_by       VARCHAR(100) NOT NULL,
    fetched_by_phone VARCHAR(30)  NULL,
    back_note        VARCHAR(300) NULL,
    created_by       BIGINT       NOT NULL,
    created_at       DATETIME(6)  NOT NULL,
    version          INT          NOT NULL DEFAULT 0,
    open_resident_id BIGINT       GENERATED ALWAYS AS (IF(back_on IS NULL, resident_id, NULL)) STORED,
    CONSTRAINT resident_leave_resident FOREIGN KEY (resident_id) REFERENCES resident (id),
    CONSTRAINT resident_leave_home FOREIGN KEY (home_id) REFERENCES home (id),
    CONSTRAINT resident_leave_author FOREIGN KEY (created_by) REFERENCES account (id),
    CONSTRAINT resident_leave_open_once UNIQUE (open_resident_id),
    CONSTRAINT resident_leave_order CHECK (expected_back_on >= left_on AND (back_on IS NULL OR back_on >= left_on)),
    INDEX resident_leave_of_resident (resident_id, left_on, id),
    INDEX resident_leave_of_home (home_id, back_on, expected_back_on, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- A roll call counts who should be in the house and names who was not there without leave. It is evidence of that
-- moment: a second one of the same day stands beside the first.
CREATE TABLE roll_call (
    id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    home_id   BIGINT      NOT NULL,
    called_at DATETIME(6) NOT NULL,
    called_by BIGINT      NOT NULL,
    roster    INT         NOT NULL,
    on_leave  INT         NOT NULL,
    missing   INT         NOT NULL,
    CONSTRAINT roll_call_home FOREIGN KEY (home_id) REFERENCES home (id),
    CONSTRAINT roll_call_author FOREIGN KEY (called_by) REFERENCES account (id),
    CONSTRAINT roll_call_sum CHECK (on_leave + missing <= roster),
    INDEX roll_call_of_home (home_id, called_at, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE roll_call_missing (
    roll_call_id BIGINT       NOT NULL,
    resident_id  BIGINT       NOT NULL,
    remark       VARCHAR(200) NULL,
    PRIMARY KEY (roll_call_id, resident_id),
    CONSTRAINT roll_call_missing_call FOREIGN KEY (roll_call_id) REFERENCES roll_call (id),
    CONSTRAINT roll_call_missing_resident FOREIGN KEY (resident_id) REFERENCES resident (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

INSERT INTO policy_parameter (code, effective_from, amount, unit, source) VALUES
    ('leave.maximum-days-a-year', '2017-01-01', 30, 'days', 'domain rules section 4');
