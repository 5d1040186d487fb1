-- Document numbers without gaps, counted by issuing region, kind and year.
CREATE TABLE document_sequence (
    region_code VARCHAR(12) NOT NULL,
    kind        VARCHAR(30) NOT NULL,
    year        INT         NOT NULL,
    last_number INT         NOT NULL,
    PRIMARY KEY (region_code, kind, year)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
