-- The least that a city's care standard may be, set by the province for the year: no standard of any city by itself.
CREATE TABLE care_standard_floor (
    id                  BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
    effective_from      DATE           NOT NULL,
    independent         DECIMAL(14, 2) NOT NULL COMMENT 'yuan a year',
    partially_dependent DECIMAL(14, 2) NOT NULL COMMENT 'yuan a year',
    dependent           DECIMAL(14, 2) NOT NULL COMMENT 'yuan a year',
    document_number     VARCHAR(100)   NOT NULL,
    source              VARCHAR(300)   NOT NULL,
    published_by        BIGINT         NULL COMMENT 'NULL: reference data',
    published_at        DATETIME(6)    NOT NULL COMMENT 'of reference data: the first day of the month that the source names',
    CONSTRAINT care_standard_floor_publisher FOREIGN KEY (published_by) REFERENCES account (id),
    CONSTRAINT care_standard_floor_once UNIQUE (effective_from),
    CONSTRAINT care_standard_floor_order CHECK (dependent >= partially_dependent AND partially_dependent >= independent AND independent > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TRIGGER care_standard_floor_no_update BEFORE UPDATE ON care_standard_floor FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a published floor is never edited';
CREATE TRIGGER care_standard_floor_no_delete BEFORE DELETE ON care_standard_floor FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a published floor is never deleted';

INSERT INTO care_standard_floor
    (effective_from, independent, partially_dependent, dependent, document_number, source, published_at) VALUES
    ('2019-01-01', 1200, 2400, 3600, '甘肃省通知 2019年2月', '甘肃省 2019 年 2 月通知（全省最低标准）', '2019-02-01'),
    ('2020-01-01', 1440, 2640, 3840, '甘肃省标准 2020年', '甘肃省 2021 年 4 月新闻通稿（提高前的标准）', '2020-01-01'),
    ('2021-01-01', 1680, 3360, 4800, '甘肃省标准 2021年', '甘肃省 2021 年 4 月新闻通稿（全省最低标准）', '2021-04-01');

-- Minimum wages a month by class of area, maintained by the province; care standards are often a percentage of one.
CREATE TABLE minimum_wage (
    id             BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
    wage_class     INT            NOT NULL,
    effective_from DATE           NOT NULL,
    monthly        DECIMAL(14, 2) NOT NULL,
    source         VARCHAR(300)   NOT NULL,
    entered_by     BIGINT         NULL COMMENT 'NULL: reference data',
    entered_at     DATETIME(6)    NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
    CONSTRAINT minimum_wage_enterer FOREIGN KEY (entered_by) REFERENCES account (id),
    CONSTRAINT minimum_wage_once UNIQUE (wage_class, effective_from),
    CONSTRAINT minimum_wage_class CHECK (wage_class BETWEEN 1 AND 4),
    CONSTRAINT minimum_wage_positive CHECK (monthly > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TRIGGER minimum_wage_no_update BEFORE UPDATE ON minimum_wage FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a minimum wage that was entered is never edited';
CREATE TRIGGER minimum_wage_no_delete BEFORE DELETE ON minimum_wage FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a minimum wage that was entered is never deleted';

INSERT INTO minimum_wage (wage_class, effective_from, monthly, source) VALUES
    (4, '2022-01-01', 1670, '兰州市 2022 年新闻通稿：照料护理标准按四类地区最低工资 1670 元的 9%、18%、27% 确定');

-- What a care standard was reckoned from, its paper, and who published it. A publication for a day that has one already
-- corrects that one and names it.
ALTER TABLE care_standard
    ADD COLUMN minimum_wage      DECIMAL(14, 2) NULL COMMENT 'basis: yuan a month',
    ADD COLUMN nursing_home_fee  DECIMAL(14, 2) NULL COMMENT 'basis: yuan a month',
    ADD COLUMN daily_care_cost   DECIMAL(14, 2) NULL COMMENT 'basis: yuan a day',
    ADD COLUMN basis             VARCHAR(1000)  NULL COMMENT 'how the amounts follow from it',
    ADD COLUMN document_id       CHAR(36)       CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD COLUMN backdating_reason VARCHAR(500)   NULL,
    ADD COLUMN corrects_id       BIGINT         NULL COMMENT 'the publication for the same day that this one corrects',
    ADD COLUMN published_by      BIGINT         NULL COMMENT 'NULL: entered before there were drafts',
    ADD COLUMN original_from     DATE           GENERATED ALWAYS AS (IF(corrects_id IS NULL, effective_from, NULL)) STORED,
    ADD CONSTRAINT care_standard_document FOREIGN KEY (document_id) REFERENCES attachment (id),
    ADD CONSTRAINT care_standard_corrected FOREIGN KEY (corrects_id) REFERENCES care_standard (id),
    ADD CONSTRAINT care_standard_publisher FOREIGN KEY (published_by) REFERENCES account (id),
    ADD CONSTRAINT care_standard_original_once UNIQUE (city_code, original_from),
    ADD CONSTRAINT care_standard_corrected_once UNIQUE (corrects_id),
    ADD INDEX care_standard_of_city (city_code, effective_from, id);

ALTER TABLE care_standard DROP INDEX care_standard_once;
