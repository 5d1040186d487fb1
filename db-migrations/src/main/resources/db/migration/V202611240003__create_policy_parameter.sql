-- Numbers that the law leaves to the province, each in force from a date; a new value is a new row.
CREATE TABLE policy_parameter (
    id             BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
    code           VARCHAR(60)    NOT NULL,
    effective_from DATE           NOT NULL,
    amount         DECIMAL(14, 2) NOT NULL,
    unit           VARCHAR(20)    NOT NULL,
    source         VARCHAR(300)   NOT NULL,
    created_at     DATETIME(6)    NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
    CONSTRAINT policy_parameter_once UNIQUE (code, effective_from)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

INSERT INTO policy_parameter (code, effective_from, amount, unit, source) VALUES
    ('staffing.residents-per-manager', '2017-01-01', 10, 'persons', '1:10, domain rules section 8'),
    ('death.report-hours', '2017-01-01', 24, 'hours', 'domain rules section 7'),
    ('death.verification-working-days', '2017-01-01', 3, 'working-days', 'domain rules section 7'),
    ('inspection.minimum-inspectors', '2023-01-01', 2, 'persons', '养老机构行政检查办法'),
    ('inspection.announcement-working-days', '2023-01-01', 3, 'working-days', '养老机构行政检查办法'),
    ('inspection.critical-report-hours', '2017-01-01', 24, 'hours', 'domain rules section 9'),
    ('inspection.weight-general', '2017-01-01', 1, 'points', 'domain rules section 9'),
    ('inspection.weight-major', '2017-01-01', 3, 'points', 'domain rules section 9'),
    ('inspection.weight-critical', '2017-01-01', 10, 'points', 'domain rules section 9'),
    ('inspection.grade-excellent', '2017-01-01', 90, 'points', 'domain rules section 9'),
    ('inspection.grade-qualified', '2017-01-01', 70, 'points', 'domain rules section 9'),
    ('rectification.maximum-extensions', '2017-01-01', 2, 'times', 'domain rules section 9'),
    ('rectification.escalation-county-days', '2017-01-01', 0, 'days', 'domain rules section 9'),
    ('rectification.escalation-city-days', '2017-01-01', 7, 'days', 'domain rules section 9'),
    ('rectification.escalation-province-days', '2017-01-01', 30, 'days', 'domain rules section 9');
