-- The administrative divisions. city_code and county_code repeat the ancestors so that a scope is one comparison;
-- the townships of a city without counties (嘉峪关) have no county_code.
CREATE TABLE region (
    code        VARCHAR(12)  NOT NULL PRIMARY KEY,
    name        VARCHAR(60)  NOT NULL,
    name_en     VARCHAR(120) NOT NULL,
    level       VARCHAR(10)  NOT NULL,
    parent_code VARCHAR(12)  NULL,
    city_code   VARCHAR(12)  NULL,
    county_code VARCHAR(12)  NULL,
    CONSTRAINT region_level CHECK (level IN ('PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP')),
    CONSTRAINT region_parent FOREIGN KEY (parent_code) REFERENCES region (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
