-- What was uploaded; the bytes lie in the content-addressed folder under their SHA-256.
CREATE TABLE attachment (
    id            CHAR(36)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    sha256        CHAR(64)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    media_type    VARCHAR(100)  NOT NULL,
    size_bytes    BIGINT        NOT NULL,
    original_name VARCHAR(200)  NOT NULL,
    home_id       BIGINT        NULL COMMENT 'whose scope it belongs to; null: only its uploader sees it until it is linked',
    uploaded_by   BIGINT        NOT NULL,
    uploaded_at   DATETIME(6)   NOT NULL,
    taken_at      DATETIME(6)   NULL,
    longitude     DECIMAL(9, 6) NULL,
    latitude      DECIMAL(9, 6) NULL,
    CONSTRAINT attachment_home FOREIGN KEY (home_id) REFERENCES home (id),
    CONSTRAINT attachment_uploader FOREIGN KEY (uploaded_by) REFERENCES account (id),
    CONSTRAINT attachment_size CHECK (size_bytes > 0),
    INDEX attachment_by_home (home_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE home_document (
    id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    home_id       BIGINT      NOT NULL,
    kind          VARCHAR(30) NOT NULL,
    number        VARCHAR(60) NULL,
    issued_on     DATE        NULL,
    valid_until   DATE        NULL,
    attachment_id CHAR(36)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_by    BIGINT      NOT NULL,
    created_at    DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
    removed_at    DATETIME(6) NULL,
    CONSTRAINT home_document_home FOREIGN KEY (home_id) REFERENCES home (id),
    CONSTRAINT home_document_attachment FOREIGN KEY (attachment_id) REFERENCES attachment (id),
    CONSTRAINT home_document_kind CHECK (kind IN ('ESTABLISHMENT_APPROVAL', 'LEGAL_PERSON_CERTIFICATE', 'FIRE_ACCEPTANCE', 'FOOD_LICENCE', 'CLINIC_LICENCE', 'PROPERTY', 'OTHER')),
    INDEX home_document_by_home (home_id, removed_at, kind)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
