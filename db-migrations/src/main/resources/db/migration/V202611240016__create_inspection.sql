-- An inspection is born on the inspector's device: its id, and those of its photos, are UUIDs made there.
CREATE TABLE inspection (
    id                   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    home_id              BIGINT        NOT NULL,
    kind                 VARCHAR(12)   NOT NULL,
    checklist_version_id BIGINT        NOT NULL,
    inspected_on         DATE          NOT NULL,
    state                VARCHAR(12)   NOT NULL DEFAULT 'IN_PROGRESS',
    number               VARCHAR(60)   NULL COMMENT 'document number of the inspection record',
    notice_number        VARCHAR(60)   NULL COMMENT 'document number of the rectification notice, when items failed',
    opinion              VARCHAR(2000) NULL,
    home_representative  VARCHAR(60)   NULL,
    score                DECIMAL(5, 2) NULL,
    grade                VARCHAR(12)   NULL,
    created_by           BIGINT        NOT NULL,
    created_at           DATETIME(6)   NOT NULL,
    completed_by         BIGINT        NULL,
    completed_at         DATETIME(6)   NULL,
    version              INT           NOT NULL DEFAULT 0,
    CONSTRAINT inspection_home FOREIGN KEY (home_id) REFERENCES home (id),
    CONSTRAINT inspection_checklist FOREIGN KEY (checklist_version_id) REFERENCES checklist_version (id),
    CONSTRAINT inspection_creator FOREIGN KEY (created_by) REFERENCES account (id),
    CONSTRAINT inspection_completer FOREIGN KEY (completed_by) REFERENCES account (id),
    CONSTRAINT inspection_number UNIQUE (number),
    CONSTRAINT inspection_notice_number UNIQUE (notice_number),
    CONSTRAINT inspection_kind CHECK (kind IN ('ROUTINE', 'PERIODIC', 'SPECIAL', 'FOLLOW_UP', 'UNANNOUNCED')),
    CONSTRAINT inspection_state CHECK (state IN ('IN_PROGRESS', 'COMPLETED')),
    CONSTRAINT inspection_grade CHECK (grade IN ('EXCELLENT', 'QUALIFIED', 'UNQUALIFIED')),
    CONSTRAINT inspection_completed CHECK (state = 'IN_PROGRESS' OR (completed_at IS NOT NULL AND number IS NOT NULL)),
    INDEX inspection_by_home (home_id, inspected_on, id),
    INDEX inspection_by_day (inspected_on, id),
    INDEX inspection_by_state (state, inspected_on, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE inspection_inspector (
    inspection_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    account_id    BIGINT NOT NULL,
    position      INT    NOT NULL,
    PRIMARY KEY (inspection_id, account_id),
    CONSTRAINT inspection_inspector_of FOREIGN KEY (inspection_id) REFERENCES inspection (id),
    CONSTRAINT inspection_inspector_account FOREIGN KEY (account_id) REFERENCES account (id),
    INDEX inspection_inspector_by_account (account_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE inspection_answer (
    inspection_id      CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    checklist_item_id  BIGINT        NOT NULL,
    result             VARCHAR(15)   NOT NULL,
    note               VARCHAR(2000) NULL,
    rectify            BOOLEAN       NOT NULL DEFAULT FALSE,
    measure            VARCHAR(1000) NULL,
    immediate_measure  VARCHAR(1000) NULL,
    responsible_person VARCHAR(60)   NULL,
    answered_by        BIGINT        NOT NULL,
    answered_at        DATETIME(6)   NOT NULL,
    version            INT           NOT NULL DEFAULT 0,
    PRIMARY KEY (inspection_id, checklist_item_id),
    CONSTRAINT inspection_answer_of FOREIGN KEY (inspection_id) REFERENCES inspection (id),
    CONSTRAINT inspection_answer_item FOREIGN KEY (checklist_item_id) REFERENCES checklist_item (id),
    CONSTRAINT inspection_answer_by FOREIGN KEY (answered_by) REFERENCES account (id),
    CONSTRAINT inspection_answer_result CHECK (result IN ('PASS', 'FAIL', 'NOT_APPLICABLE'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE inspection_photo (
    id                CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    inspection_id     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    checklist_item_id BIGINT        NOT NULL,
    attachment_id     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    taken_at          DATETIME(6)   NULL,
    position          INT           NOT NULL,
    CONSTRAINT inspection_photo_of FOREIGN KEY (inspection_id) REFERENCES inspection (id),
    CONSTRAINT inspection_photo_item FOREIGN KEY (checklist_item_id) REFERENCES checklist_item (id),
    CONSTRAINT inspection_photo_attachment FOREIGN KEY (attachment_id) REFERENCES attachment (id),
    INDEX inspection_photo_by_item (inspection_id, checklist_item_id, position)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE inspection_signature (
    id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    inspection_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    party         VARCHAR(10) NOT NULL,
    account_id    BIGINT      NULL,
    signer_name   VARCHAR(60) NOT NULL,
    attachment_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    signed_at     DATETIME(6) NOT NULL,
    CONSTRAINT inspection_signature_of FOREIGN KEY (inspection_id) REFERENCES inspection (id),
    CONSTRAINT inspection_signature_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT inspection_signature_attachment FOREIGN KEY (attachment_id) REFERENCES attachment (id),
    CONSTRAINT inspection_signature_party CHECK (party IN ('INSPECTOR', 'HOME')),
    CONSTRAINT inspection_signature_once UNIQUE (inspection_id, party, signer_name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
