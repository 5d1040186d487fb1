CREATE TABLE checklist (
    id      BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    code    VARCHAR(40)  NOT NULL,
    name    VARCHAR(100) NOT NULL,
    name_en VARCHAR(200) NOT NULL,
    CONSTRAINT checklist_code UNIQUE (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE checklist_version (
    id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    checklist_id BIGINT      NOT NULL,
    number       INT         NOT NULL,
    state        VARCHAR(10) NOT NULL DEFAULT 'DRAFT',
    published_on DATE        NULL,
    CONSTRAINT checklist_version_of FOREIGN KEY (checklist_id) REFERENCES checklist (id),
    CONSTRAINT checklist_version_once UNIQUE (checklist_id, number),
    CONSTRAINT checklist_version_state CHECK (state IN ('DRAFT', 'PUBLISHED'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE checklist_item (
    id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version_id      BIGINT       NOT NULL,
    position        INT          NOT NULL,
    code            VARCHAR(20)  NOT NULL,
    category        VARCHAR(40)  NOT NULL,
    category_en     VARCHAR(80)  NOT NULL,
    requirement     VARCHAR(300) NOT NULL,
    requirement_en  VARCHAR(400) NOT NULL,
    severity        VARCHAR(10)  NOT NULL,
    basis           VARCHAR(300) NOT NULL,
    due_days        INT          NOT NULL COMMENT 'days allowed for rectification; 0: at once, on site',
    fire_department BOOLEAN      NOT NULL,
    CONSTRAINT checklist_item_of FOREIGN KEY (version_id) REFERENCES checklist_version (id),
    CONSTRAINT checklist_item_once UNIQUE (version_id, code),
    CONSTRAINT checklist_item_position UNIQUE (version_id, position),
    CONSTRAINT checklist_item_severity CHECK (severity IN ('CRITICAL', 'MAJOR', 'GENERAL')),
    CONSTRAINT checklist_item_days CHECK (due_days >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
