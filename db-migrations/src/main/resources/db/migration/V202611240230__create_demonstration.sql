-- One row in a database that was filled as a demonstration; none in any other. A demonstration never mixes with work.
CREATE TABLE demonstration (
    id        INT         NOT NULL PRIMARY KEY,
    loaded_at DATETIME(6) NOT NULL,
    CONSTRAINT demonstration_one CHECK (id = 1)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
