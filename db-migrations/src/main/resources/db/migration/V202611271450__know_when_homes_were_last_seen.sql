-- When each home was last inspected, so that the homes not seen for long are found by an index. Kept by triggers, whoever
-- completes an inspection.
CREATE TABLE home_coverage (
    home_id            BIGINT NOT NULL PRIMARY KEY,
    last_on            DATE   NULL COMMENT 'null: never',
    last_inspection_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    CONSTRAINT home_coverage_home FOREIGN KEY (home_id) REFERENCES home (id),
    CONSTRAINT home_coverage_inspection FOREIGN KEY (last_inspection_id) REFERENCES inspection (id),
    INDEX home_coverage_by_last (last_on, home_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE home_coverage_kind (
    home_id       BIGINT      NOT NULL,
    kind          VARCHAR(12) NOT NULL,
    last_on       DATE        NOT NULL,
    inspection_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (home_id, kind),
    CONSTRAINT home_coverage_kind_home FOREIGN KEY (home_id) REFERENCES home (id),
    CONSTRAINT home_coverage_kind_inspection FOREIGN KEY (inspection_id) REFERENCES inspection (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

INSERT INTO home_coverage (home_id, last_on, last_inspection_id)
SELECT h.id, (SELECT MAX(i.inspected_on) FROM inspection i WHERE i.home_id = h.id AND i.state = 'COMPLETED'),
    (SELECT i.id FROM inspection i WHERE i.home_id = h.id AND i.state = 'COMPLETED'
        ORDER BY i.inspected_on DESC, i.id DESC LIMIT 1)
FROM home h;

INSERT INTO home_coverage_kind (home_id, kind, last_on, inspection_id)
SELECT i.home_id, i.kind, i.inspected_on, i.id FROM inspection i
WHERE i.state = 'COMPLETED' AND NOT EXISTS (SELECT 1 FROM inspection n
    WHERE n.home_id = i.home_id AND n.kind = i.kind AND n.state = 'COMPLETED'
        AND (n.inspected_on > i.inspected_on OR (n.inspected_on = i.inspected_on AND n.id > i.id)));

DELIMITER //
CREATE TRIGGER home_coverage_begins AFTER INSERT ON home FOR EACH ROW
BEGIN
    INSERT INTO home_coverage (home_id) VALUES (NEW.id);
END//
CREATE TRIGGER home_coverage_kept AFTER UPDATE ON inspection FOR EACH ROW
BEGIN
    IF NEW.state = 'COMPLETED' THEN
        UPDATE home_coverage SET last_on = NEW.inspected_on, last_inspection_id = NEW.id
            WHERE home_id = NEW.home_id AND (last_on IS NULL OR last_on <= NEW.inspected_on);
        INSERT INTO home_coverage_kind (home_id, kind, last_on, inspection_id)
            VALUES (NEW.home_id, NEW.kind, NEW.inspected_on, NEW.id)
            ON DUPLICATE KEY UPDATE
                inspection_id = IF(last_on <= NEW.inspected_on, NEW.id, inspection_id),
                last_on = GREATEST(last_on, NEW.inspected_on);
    END IF;
END//
DELIMITER ;
