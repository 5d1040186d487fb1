-- A file read for import waits here, row by row with what is wrong in it, until a person confirms or discards it.
CREATE TABLE import_batch (
    id           CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    kind         VARCHAR(20)  NOT NULL,
    file_name    VARCHAR(200) NOT NULL,
    account_id   BIGINT       NOT NULL,
    state        VARCHAR(10)  NOT NULL DEFAULT 'PREVIEW',
    total_rows   INT          NOT NULL,
    bad_rows     INT          NOT NULL,
    created_at   DATETIME(6)  NOT NULL,
    confirmed_at DATETIME(6)  NULL,
    CONSTRAINT import_batch_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT import_batch_state CHECK (state IN ('PREVIEW', 'CONFIRMED', 'DISCARDED')),
    INDEX import_batch_by_account (account_id, created_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE import_row (
    batch_id     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    row_position INT      NOT NULL,
    content      LONGTEXT NOT NULL COMMENT 'the cells as read, JSON',
    problems     LONGTEXT NULL COMMENT 'what is wrong, JSON; null: the row is good',
    bad          BOOLEAN  GENERATED ALWAYS AS (problems IS NOT NULL) STORED,
    PRIMARY KEY (batch_id, row_position),
    CONSTRAINT import_row_of FOREIGN KEY (batch_id) REFERENCES import_batch (id),
    INDEX import_row_by_badness (batch_id, bad, row_position)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
