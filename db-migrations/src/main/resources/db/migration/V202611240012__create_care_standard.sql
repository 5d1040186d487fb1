-- What a city pays for care, by self-care tier, in yuan a month. A published row is never edited; a later one supersedes it.
CREATE TABLE care_standard (
    id                  BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
    city_code           VARCHAR(12)    NOT NULL,
    effective_from      DATE           NOT NULL,
    independent         DECIMAL(14, 2) NOT NULL,
    partially_dependent DECIMAL(14, 2) NOT NULL,
    dependent           DECIMAL(14, 2) NOT NULL,
    document_number     VARCHAR(100)   NOT NULL,
    source              VARCHAR(300)   NOT NULL,
    published_at        DATETIME(6)    NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
    CONSTRAINT care_standard_city FOREIGN KEY (city_code) REFERENCES region (code),
    CONSTRAINT care_standard_once UNIQUE (city_code, effective_from),
    CONSTRAINT care_standard_order CHECK (dependent >= partially_dependent AND partially_dependent >= independent AND independent >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TRIGGER care_standard_no_update BEFORE UPDATE ON care_standard FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a published care standard is never edited';
CREATE TRIGGER care_standard_no_delete BEFORE DELETE ON care_standard FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a published care standard is never deleted';
