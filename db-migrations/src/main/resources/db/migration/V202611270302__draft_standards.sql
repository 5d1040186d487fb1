-- What an office works at before it publishes. Only the office itself sees it; publishing takes it away, the audit log keeps
-- what it said.
CREATE TABLE care_standard_draft (
    id                  BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
    city_code           VARCHAR(12)    NOT NULL,
    effective_from      DATE           NOT NULL,
    independent         DECIMAL(14, 2) NOT NULL COMMENT 'yuan a month',
    partially_dependent DECIMAL(14, 2) NOT NULL COMMENT 'yuan a month',
    dependent           DECIMAL(14, 2) NOT NULL COMMENT 'yuan a month',
    minimum_wage        DECIMAL(14, 2) NULL COMMENT 'basis: yuan a month',
    nursing_home_fee    DECIMAL(14, 2) NULL COMMENT 'basis: yuan a month',
    daily_care_cost     DECIMAL(14, 2) NULL COMMENT 'basis: yuan a day',
    basis               VARCHAR(1000)  NOT NULL,
    backdating_reason   VARCHAR(500)   NULL,
    created_by          BIGINT         NOT NULL,
    updated_by          BIGINT         NOT NULL,
    updated_at          DATETIME(6)    NOT NULL,
    version             INT            NOT NULL DEFAULT 0,
    CONSTRAINT care_standard_draft_city FOREIGN KEY (city_code) REFERENCES standard_area (code),
    CONSTRAINT care_standard_draft_creator FOREIGN KEY (created_by) REFERENCES account (id),
    CONSTRAINT care_standard_draft_editor FOREIGN KEY (updated_by) REFERENCES account (id),
    INDEX care_standard_draft_of_city (city_code, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE living_standard_draft (
    id                       BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
    area_code                VARCHAR(12)    NOT NULL,
    kind                     VARCHAR(20)    NOT NULL,
    effective_from           DATE           NOT NULL,
    yearly                   DECIMAL(14, 2) NULL COMMENT 'one of the two is given',
    monthly                  DECIMAL(14, 2) NULL,
    minimum_living_allowance DECIMAL(14, 2) NOT NULL COMMENT 'the local 低保 standard, yuan a month',
    backdating_reason        VARCHAR(500)   NULL,
    created_by               BIGINT         NOT NULL,
    updated_by               BIGINT         NOT NULL,
    updated_at               DATETIME(6)    NOT NULL,
    version                  INT            NOT NULL DEFAULT 0,
    CONSTRAINT living_standard_draft_area FOREIGN KEY (area_code) REFERENCES standard_area (code),
    CONSTRAINT living_standard_draft_creator FOREIGN KEY (created_by) REFERENCES account (id),
    CONSTRAINT living_standard_draft_editor FOREIGN KEY (updated_by) REFERENCES account (id),
    CONSTRAINT living_standard_draft_kind CHECK (kind IN ('RURAL_CENTRALISED', 'RURAL_DISPERSED', 'RURAL', 'URBAN')),
    CONSTRAINT living_standard_draft_amount CHECK ((yearly IS NULL) <> (monthly IS NULL)),
    INDEX living_standard_draft_of_area (area_code, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- The scan of a published notice belongs to no home, and everybody may read it.
ALTER TABLE attachment
    ADD COLUMN published BOOLEAN NOT NULL DEFAULT FALSE AFTER personal;
