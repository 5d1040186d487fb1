-- Random draws of homes and inspectors (双随机). What a draw is made from is fixed first, then the seed, then the result
-- that follows from both; nothing of it changes any more. A wrong draw is annulled with a reason and stays.
CREATE TABLE inspection_draw (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    number        VARCHAR(60)  NOT NULL,
    office_code   VARCHAR(12)  NOT NULL,
    office_level  VARCHAR(10)  NOT NULL,
    purpose       VARCHAR(200) NOT NULL,
    method        VARCHAR(20)  NOT NULL COMMENT 'which algorithm, see decision 018',
    seed_source   VARCHAR(15)  NOT NULL,
    seed_note     VARCHAR(200) NULL COMMENT 'which public number the seed comes from, named before it is known',
    public_number VARCHAR(100) NULL,
    seed          CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT '128 bits, hexadecimal',
    input         MEDIUMTEXT   NOT NULL COMMENT 'JSON: candidates with weights, inspectors, exclusions',
    input_sha256  CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    result        MEDIUMTEXT   NULL COMMENT 'JSON: homes in the order drawn, each with its inspectors',
    result_sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    candidates    INT          NOT NULL,
    homes         INT          NOT NULL,
    prepared_by   BIGINT       NOT NULL,
    prepared_at   DATETIME(6)  NOT NULL,
    drawn_by      BIGINT       NULL,
    drawn_at      DATETIME(6)  NULL,
    annulled_by   BIGINT       NULL,
    annulled_at   DATETIME(6)  NULL,
    annul_reason  VARCHAR(300) NULL,
    CONSTRAINT inspection_draw_number UNIQUE (number),
    CONSTRAINT inspection_draw_office FOREIGN KEY (office_code) REFERENCES region (code),
    CONSTRAINT inspection_draw_preparer FOREIGN KEY (prepared_by) REFERENCES account (id),
    CONSTRAINT inspection_draw_drawer FOREIGN KEY (drawn_by) REFERENCES account (id),
    CONSTRAINT inspection_draw_annuller FOREIGN KEY (annulled_by) REFERENCES account (id),
    CONSTRAINT inspection_draw_level CHECK (office_level IN ('PROVINCE', 'CITY', 'COUNTY')),
    CONSTRAINT inspection_draw_source CHECK (seed_source IN ('RANDOM', 'PUBLIC_NUMBER')),
    CONSTRAINT inspection_draw_drawn CHECK ((seed IS NULL) = (result IS NULL) AND (seed IS NULL) = (drawn_at IS NULL)),
    INDEX inspection_draw_by_office (office_code, prepared_at, id),
    INDEX inspection_draw_in_order (prepared_at, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

DELIMITER //
CREATE TRIGGER inspection_draw_fixed BEFORE UPDATE ON inspection_draw FOR EACH ROW
BEGIN
    IF NEW.number <> OLD.number OR NEW.office_code <> OLD.office_code OR NEW.purpose <> OLD.purpose
            OR NEW.method <> OLD.method OR NEW.seed_source <> OLD.seed_source
            OR NOT NEW.seed_note <=> OLD.seed_note OR NEW.input <> OLD.input OR NEW.input_sha256 <> OLD.input_sha256
            OR NEW.prepared_by <> OLD.prepared_by OR NEW.prepared_at <> OLD.prepared_at THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what a draw is made from never changes';
    END IF;
    IF OLD.seed IS NOT NULL AND (NOT NEW.seed <=> OLD.seed OR NOT NEW.result <=> OLD.result
            OR NOT NEW.result_sha256 <=> OLD.result_sha256 OR NOT NEW.public_number <=> OLD.public_number
            OR NOT NEW.drawn_by <=> OLD.drawn_by OR NOT NEW.drawn_at <=> OLD.drawn_at) THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the result of a draw never changes';
    END IF;
    IF OLD.annulled_at IS NOT NULL THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an annulled draw never changes';
    END IF;
END//
CREATE TRIGGER inspection_draw_not_deleted BEFORE DELETE ON inspection_draw FOR EACH ROW
BEGIN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a draw is never deleted, only annulled';
END//
DELIMITER ;
