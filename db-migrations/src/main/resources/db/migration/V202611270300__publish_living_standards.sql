-- Who publishes standards: the province, its cities, their counties, and the functional zones that are no division of their
-- own but publish their own figures (兰州新区).
CREATE TABLE standard_area (
    code      VARCHAR(12)  NOT NULL PRIMARY KEY,
    name      VARCHAR(60)  NOT NULL,
    name_en   VARCHAR(120) NOT NULL,
    level     VARCHAR(10)  NOT NULL,
    city_code VARCHAR(12)  NULL COMMENT 'NULL: the province',
    CONSTRAINT standard_area_city FOREIGN KEY (city_code) REFERENCES region (code),
    CONSTRAINT standard_area_level CHECK (level IN ('PROVINCE', 'CITY', 'COUNTY', 'ZONE')),
    INDEX standard_area_of_city (city_code, code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

INSERT INTO standard_area (code, name, name_en, level, city_code)
SELECT code, name, name_en, level, city_code FROM region WHERE level IN ('PROVINCE', 'CITY', 'COUNTY');

INSERT INTO standard_area (code, name, name_en, level, city_code) VALUES
    ('620171', '兰州新区', 'Lanzhou New Area', 'ZONE', '620100');

-- What a person needs to live on, in yuan. A published row is never edited: a later one supersedes it from its effective
-- date, and one that corrects it names it. Until 2018 the rural standard differed by the form of support; the floors of the
-- province since 2019 hold for both forms (kind RURAL).
CREATE TABLE living_standard (
    id                         BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
    area_code                  VARCHAR(12)    NOT NULL,
    kind                       VARCHAR(20)    NOT NULL,
    effective_from             DATE           NOT NULL,
    yearly                     DECIMAL(14, 2) NOT NULL,
    monthly                    DECIMAL(14, 2) NULL COMMENT 'where the publication names an amount a month; it is paid as it is',
    minimum_living_allowance   DECIMAL(14, 2) NULL COMMENT 'the local 低保 standard that it was measured by, a month',
    document_number            VARCHAR(100)   NOT NULL,
    source                     VARCHAR(300)   NOT NULL,
    document_id                CHAR(36)       CHARACTER SET ascii COLLATE ascii_bin NULL,
    backdating_reason          VARCHAR(500)   NULL,
    corrects_id                BIGINT         NULL COMMENT 'the publication for the same day that this one corrects',
    published_by               BIGINT         NULL COMMENT 'NULL: reference data',
    published_at               DATETIME(6)    NOT NULL COMMENT 'of reference data: the first day of the month that the source names',
    original_from              DATE           GENERATED ALWAYS AS (IF(corrects_id IS NULL, effective_from, NULL)) STORED,
    CONSTRAINT living_standard_area FOREIGN KEY (area_code) REFERENCES standard_area (code),
    CONSTRAINT living_standard_document FOREIGN KEY (document_id) REFERENCES attachment (id),
    CONSTRAINT living_standard_corrected FOREIGN KEY (corrects_id) REFERENCES living_standard (id),
    CONSTRAINT living_standard_publisher FOREIGN KEY (published_by) REFERENCES account (id),
    CONSTRAINT living_standard_kind CHECK (kind IN ('RURAL_CENTRALISED', 'RURAL_DISPERSED', 'RURAL', 'URBAN')),
    CONSTRAINT living_standard_amounts CHECK (yearly > 0 AND (monthly IS NULL OR yearly = monthly * 12)),
    CONSTRAINT living_standard_once UNIQUE (area_code, kind, original_from),
    CONSTRAINT living_standard_corrected_once UNIQUE (corrects_id),
    INDEX living_standard_of_area (area_code, kind, effective_from, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TRIGGER living_standard_no_update BEFORE UPDATE ON living_standard FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a published living standard is never edited';
CREATE TRIGGER living_standard_no_delete BEFORE DELETE ON living_standard FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a published living standard is never deleted';

INSERT INTO living_standard
    (area_code, kind, effective_from, yearly, monthly, minimum_living_allowance, document_number, source, published_at) VALUES
    ('620000', 'RURAL_CENTRALISED', '2017-01-01', 6020, NULL, NULL, '甘肃省通知 2017年11月', '甘肃省 2017 年 11 月通知：省级补助 5420 元，市县至少配套 600 元', '2017-11-01'),
    ('620000', 'RURAL_DISPERSED', '2017-01-01', 4855, NULL, NULL, '甘肃省通知 2017年11月', '甘肃省 2017 年 11 月通知：省级补助 4255 元，市县至少配套 600 元', '2017-11-01'),
    ('620000', 'URBAN', '2017-01-01', 7032, NULL, 451, '甘肃省通知 2017年11月', '甘肃省民政厅 2017 年社会救助工作讲话：不低于城市低保标准的 1.3 倍', '2017-11-01'),
    ('620000', 'URBAN', '2019-01-01', 8174, NULL, 524, '甘肃省通知 2019年2月', '甘肃省 2019 年 2 月通知（全省最低标准）', '2019-02-01'),
    ('620000', 'RURAL', '2019-01-01', 5226, NULL, 335, '甘肃省通知 2019年2月', '甘肃省 2019 年 2 月通知（全省最低标准）', '2019-02-01'),
    ('620000', 'URBAN', '2020-01-01', 9012, NULL, 577, '甘肃省标准 2020年', '甘肃省 2021 年 4 月新闻通稿（提高前的标准）', '2020-01-01'),
    ('620000', 'RURAL', '2020-01-01', 5760, NULL, 369, '甘肃省标准 2020年', '甘肃省 2021 年 4 月新闻通稿（提高前的标准）', '2020-01-01'),
    ('620000', 'URBAN', '2021-01-01', 9732, NULL, 623, '甘肃省标准 2021年', '甘肃省 2021 年 4 月新闻通稿（全省最低标准，6 月底前补发）', '2021-04-01'),
    ('620000', 'RURAL', '2021-01-01', 6216, NULL, 399, '甘肃省标准 2021年', '甘肃省 2021 年 4 月新闻通稿（全省最低标准，6 月底前补发）', '2021-04-01'),
    ('620100', 'URBAN', '2020-01-01', 12215, NULL, 783, '兰州市标准 2020年', '兰州市 2021 年 3 月新闻通稿（提高前的标准）', '2020-01-01'),
    ('620100', 'RURAL', '2020-01-01', 5757, NULL, 369, '兰州市标准 2020年', '兰州市 2021 年 3 月新闻通稿（提高前的标准）', '2020-01-01'),
    ('620100', 'URBAN', '2021-01-01', 13198, NULL, 846, '兰州市标准 2021年', '兰州市 2021 年 3 月新闻通稿', '2021-03-01'),
    ('620100', 'RURAL', '2021-01-01', 6224, NULL, 399, '兰州市标准 2021年', '兰州市 2021 年 3 月新闻通稿', '2021-03-01'),
    ('620100', 'URBAN', '2022-01-01', 14268, 1189, 914, '兰州市标准 2022年', '兰州市 2022 年新闻通稿：每月 1189 元', '2022-01-01'),
    ('620100', 'RURAL', '2022-01-01', 6852, 571, 439, '兰州市标准 2022年', '兰州市 2022 年新闻通稿：每月 571 元', '2022-01-01'),
    ('620171', 'URBAN', '2022-01-01', 14268, NULL, 687, '兰州新区标准 2022年', '兰州新区 2022 年新闻通稿', '2022-01-01'),
    ('620171', 'RURAL', '2022-01-01', 14268, NULL, 687, '兰州新区标准 2022年', '兰州新区 2022 年新闻通稿', '2022-01-01'),
    ('620100', 'URBAN', '2023-01-01', 14352, NULL, 920, '兰州市标准 2023年', '兰州市 2023 年新闻通稿', '2023-01-01'),
    ('620100', 'RURAL', '2023-01-01', 7260, NULL, 465, '兰州市标准 2023年', '兰州市 2023 年新闻通稿', '2023-01-01');

INSERT INTO policy_parameter (code, effective_from, amount, unit, source) VALUES
    ('standard.living-to-minimum-allowance', '2016-02-10', 1.3, 'times', '国发〔2016〕14号'),
    ('standard.minimum-allowance-tolerance', '2016-02-10', 1, 'yuan-a-month', '公布的月标准取整到元');
