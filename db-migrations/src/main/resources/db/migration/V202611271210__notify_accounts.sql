-- What people are told inside the system; the same thing is told to an account once. Texts are made in the reader's language
-- from the kind and its arguments.
CREATE TABLE notification (
    id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id  BIGINT        NOT NULL,
    kind        VARCHAR(40)   NOT NULL,
    subject_key VARCHAR(120)  NOT NULL COMMENT 'what it is about, and which time',
    arguments   VARCHAR(2000) NOT NULL COMMENT 'a JSON array of texts',
    path        VARCHAR(200)  NOT NULL COMMENT 'the page it leads to',
    created_at  DATETIME(6)   NOT NULL,
    read_at     DATETIME(6)   NULL,
    unread      BOOLEAN GENERATED ALWAYS AS (read_at IS NULL) STORED,
    CONSTRAINT notification_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT notification_once UNIQUE (account_id, kind, subject_key),
    INDEX notification_of_account (account_id, id),
    INDEX notification_unread (account_id, unread, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Where an account wants to be told outside of the system too.
CREATE TABLE notification_setting (
    account_id BIGINT       NOT NULL PRIMARY KEY,
    email      VARCHAR(254) NULL,
    by_email   BOOLEAN      NOT NULL DEFAULT FALSE,
    updated_at DATETIME(6)  NOT NULL,
    CONSTRAINT notification_setting_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT notification_setting_address CHECK (NOT by_email OR email IS NOT NULL)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What is on its way by a channel outside of the system.
CREATE TABLE notification_delivery (
    notification_id BIGINT       NOT NULL,
    channel         VARCHAR(20)  NOT NULL,
    address         VARCHAR(254) NOT NULL,
    state           VARCHAR(10)  NOT NULL DEFAULT 'WAITING',
    attempts        INT          NOT NULL DEFAULT 0,
    next_attempt_at DATETIME(6)  NOT NULL,
    last_error      VARCHAR(300) NULL,
    sent_at         DATETIME(6)  NULL,
    PRIMARY KEY (notification_id, channel),
    CONSTRAINT notification_delivery_of FOREIGN KEY (notification_id) REFERENCES notification (id),
    CONSTRAINT notification_delivery_state CHECK (state IN ('WAITING', 'SENT', 'FAILED')),
    INDEX notification_delivery_waiting (channel, state, next_attempt_at, notification_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
