-- The calendar that working days are counted with: days off that are not weekends, and weekends that are worked. The
-- province adds each year when the State Council publishes it.
CREATE TABLE holiday (
    day     DATE        NOT NULL PRIMARY KEY,
    working BOOLEAN     NOT NULL COMMENT 'true: a Saturday or Sunday that is worked',
    name    VARCHAR(40) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- 国务院办公厅关于2026年部分节假日安排的通知
INSERT INTO holiday (day, working, name) VALUES
    ('2026-01-01', FALSE, '元旦'), ('2026-01-02', FALSE, '元旦'), ('2026-01-04', TRUE, '元旦调休'),
    ('2026-02-14', TRUE, '春节调休'), ('2026-02-16', FALSE, '春节'), ('2026-02-17', FALSE, '春节'),
    ('2026-02-18', FALSE, '春节'), ('2026-02-19', FALSE, '春节'), ('2026-02-20', FALSE, '春节'),
    ('2026-02-23', FALSE, '春节'), ('2026-02-28', TRUE, '春节调休'),
    ('2026-04-06', FALSE, '清明节'),
    ('2026-05-01', FALSE, '劳动节'), ('2026-05-04', FALSE, '劳动节'), ('2026-05-05', FALSE, '劳动节'),
    ('2026-05-09', TRUE, '劳动节调休'),
    ('2026-06-19', FALSE, '端午节'),
    ('2026-09-20', TRUE, '国庆节调休'), ('2026-09-25', FALSE, '中秋节'),
    ('2026-10-01', FALSE, '国庆节'), ('2026-10-02', FALSE, '国庆节'), ('2026-10-05', FALSE, '国庆节'),
    ('2026-10-06', FALSE, '国庆节'), ('2026-10-07', FALSE, '国庆节'), ('2026-10-10', TRUE, '国庆节调休');
