-- A file on its way over a bad line: announced with its size and hash, then part by part. Kept until it is whole, or a few days.
CREATE TABLE attachment_upload (
    id            CHAR(36)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    account_id    BIGINT        NOT NULL,
    size_bytes    INT           NOT NULL,
    sha256        CHAR(64)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    original_name VARCHAR(200)  NOT NULL,
    evidence      BOOLEAN       NOT NULL,
    taken_at      DATETIME(6)   NULL,
    longitude     DECIMAL(9, 6) NULL,
    latitude      DECIMAL(9, 6) NULL,
    received      INT           NOT NULL DEFAULT 0 COMMENT 'bytes, from the beginning without a gap',
    created_at    DATETIME(6)   NOT NULL,
    CONSTRAINT attachment_upload_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT attachment_upload_size CHECK (size_bytes > 0 AND received BETWEEN 0 AND size_bytes),
    INDEX attachment_upload_of_account (account_id, created_at),
    INDEX attachment_upload_by_age (created_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE attachment_upload_part (
    upload_id  CHAR(36)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    begins_at  INT        NOT NULL COMMENT 'bytes before it',
    content    MEDIUMBLOB NOT NULL,
    PRIMARY KEY (upload_id, begins_at),
    CONSTRAINT attachment_upload_part_of FOREIGN KEY (upload_id) REFERENCES attachment_upload (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
