-- The first answer to a creating request; written in the transaction of the creation, so that a repeat finds it or waits for it.
CREATE TABLE idempotency_key (
    account_id      BIGINT      NOT NULL,
    idempotency_key CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    action          VARCHAR(60) NOT NULL,
    result_id       VARCHAR(40) NOT NULL,
    created_at      DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
    PRIMARY KEY (account_id, idempotency_key),
    INDEX idempotency_key_by_age (created_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
