-- Counts of one home, kept by the transactions that change them and rebuilt each night, so that lists and the
-- overview filter and sort by them without counting residents.
CREATE TABLE home_figures (
    home_id                   BIGINT      NOT NULL PRIMARY KEY,
    beds                      INT         NOT NULL DEFAULT 0,
    residents                 INT         NOT NULL DEFAULT 0,
    managers                  INT         NOT NULL DEFAULT 0,
    professional_care_workers INT         NOT NULL DEFAULT 0,
    open_items                INT         NOT NULL DEFAULT 0,
    open_fire_items           INT         NOT NULL DEFAULT 0,
    computed_at               DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
    CONSTRAINT home_figures_home FOREIGN KEY (home_id) REFERENCES home (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
