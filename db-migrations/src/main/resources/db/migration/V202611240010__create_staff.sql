-- The staff of a home as far as the staffing figures need them.
CREATE TABLE staff (
    id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    home_id    BIGINT      NOT NULL,
    name       VARCHAR(60) NOT NULL,
    sex        VARCHAR(6)  NOT NULL,
    birth_date DATE        NULL,
    post       VARCHAR(20) NOT NULL,
    employment VARCHAR(30) NOT NULL,
    started_on DATE        NOT NULL,
    ended_on   DATE        NULL,
    version    INT         NOT NULL DEFAULT 0,
    CONSTRAINT staff_home FOREIGN KEY (home_id) REFERENCES home (id),
    CONSTRAINT staff_sex CHECK (sex IN ('MALE', 'FEMALE')),
    CONSTRAINT staff_post CHECK (post IN ('DIRECTOR', 'ACCOUNTANT', 'CASHIER', 'NURSING', 'MEDICAL', 'CATERING', 'DUTY', 'OTHER')),
    CONSTRAINT staff_employment CHECK (employment IN ('ESTABLISHED', 'TOWNSHIP_STAFF', 'PUBLIC_WELFARE_POST', 'HIRED', 'PURCHASED_SERVICE', 'SOCIAL_WORKER', 'VOLUNTEER')),
    INDEX staff_by_home (home_id, ended_on, employment)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE staff_certificate (
    id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    staff_id    BIGINT      NOT NULL,
    kind        VARCHAR(30) NOT NULL,
    number      VARCHAR(60) NOT NULL,
    issued_on   DATE        NOT NULL,
    valid_until DATE        NULL,
    CONSTRAINT staff_certificate_staff FOREIGN KEY (staff_id) REFERENCES staff (id),
    CONSTRAINT staff_certificate_kind CHECK (kind IN ('CARE_WORKER', 'REGISTERED_NURSE', 'HEALTH', 'SAFETY_OFFICER', 'SPECIAL_EQUIPMENT', 'OTHER')),
    INDEX staff_certificate_by_staff (staff_id, kind, valid_until)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
