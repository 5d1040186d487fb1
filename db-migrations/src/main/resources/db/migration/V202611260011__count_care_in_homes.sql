-- How many residents of each tier live in a home, and how many work in care: for the norms by tier.
ALTER TABLE home_figures
    ADD COLUMN partially_dependent INT NOT NULL DEFAULT 0 AFTER residents,
    ADD COLUMN dependent           INT NOT NULL DEFAULT 0 AFTER partially_dependent,
    ADD COLUMN care_workers        INT NOT NULL DEFAULT 0 AFTER managers;

-- The staffing of a home at the end of a month, for the trend; of the current month: of today.
CREATE TABLE staffing_month (
    home_id                   BIGINT NOT NULL,
    month                     DATE   NOT NULL COMMENT 'its first day',
    residents                 INT    NOT NULL,
    managers                  INT    NOT NULL,
    professional_care_workers INT    NOT NULL,
    PRIMARY KEY (home_id, month),
    CONSTRAINT staffing_month_home FOREIGN KEY (home_id) REFERENCES home (id),
    INDEX staffing_month_in_order (month, home_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- For the centralised rate: all that it counts stands in the index.
ALTER TABLE resident
    ADD INDEX resident_by_care (active, city_code, county_code, self_care_tier, support_mode);

INSERT INTO policy_parameter (code, effective_from, amount, unit, source) VALUES
    ('staffing.tier-norms', '2017-01-01', 0, 'yes-or-no', '按自理能力配备护理人员的参考标准是否采用：0 否，1 是；是否采用由省里决定'),
    ('staffing.residents-per-care-worker.independent', '2017-01-01', 10, 'persons', '参考标准，由省里决定'),
    ('staffing.residents-per-care-worker.partially-dependent', '2017-01-01', 6, 'persons', '参考标准，由省里决定'),
    ('staffing.residents-per-care-worker.dependent', '2017-01-01', 3, 'persons', '参考标准，由省里决定'),
    ('certificate.remind-days', '2017-01-01', 60, 'days', '证书到期前第一次提醒，由省里决定'),
    ('certificate.remind-urgently-days', '2017-01-01', 30, 'days', '证书到期前第二次提醒，由省里决定');
