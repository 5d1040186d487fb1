-- Who lived in which home from when to when; the base of trends. A person lives in the home on the days from began_on up
-- to, not including, ended_on. Triggers keep it right whoever writes residents.
CREATE TABLE resident_stay (
    id               BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    resident_id      BIGINT NOT NULL,
    home_id          BIGINT NOT NULL,
    began_on         DATE   NOT NULL,
    ended_on         DATE   NULL,
    open_resident_id BIGINT GENERATED ALWAYS AS (IF(ended_on IS NULL, resident_id, NULL)) STORED,
    CONSTRAINT resident_stay_resident FOREIGN KEY (resident_id) REFERENCES resident (id),
    CONSTRAINT resident_stay_home FOREIGN KEY (home_id) REFERENCES home (id),
    CONSTRAINT resident_stay_open_once UNIQUE (open_resident_id),
    INDEX resident_stay_of_resident (resident_id, began_on, id),
    INDEX resident_stay_of_home (home_id, began_on, ended_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

INSERT INTO resident_stay (resident_id, home_id, began_on, ended_on)
SELECT id, home_id, admitted_on, ended_on FROM resident WHERE home_id IS NOT NULL ORDER BY id;

ALTER TABLE resident
    ADD COLUMN in_home_since DATE NULL COMMENT 'day of the last transfer; NULL: since the admission' AFTER admitted_on;

CREATE TRIGGER resident_stay_begins AFTER INSERT ON resident FOR EACH ROW
    INSERT INTO resident_stay (resident_id, home_id, began_on, ended_on)
    SELECT NEW.id, NEW.home_id, COALESCE(NEW.in_home_since, NEW.admitted_on), NEW.ended_on FROM DUAL
    WHERE NEW.home_id IS NOT NULL;

-- The end, its correction, its taking back, and the moving out to another home.
CREATE TRIGGER resident_stay_ends AFTER UPDATE ON resident FOR EACH ROW
    UPDATE resident_stay
    SET ended_on = IF(OLD.home_id <=> NEW.home_id, NEW.ended_on, COALESCE(NEW.in_home_since, NEW.ended_on))
    WHERE NOT (OLD.home_id <=> NEW.home_id AND OLD.ended_on <=> NEW.ended_on)
        AND resident_id = NEW.id
        AND home_id = OLD.home_id
        AND began_on = COALESCE(OLD.in_home_since, OLD.admitted_on)
        AND ended_on <=> OLD.ended_on;

-- The moving in from another home.
CREATE TRIGGER resident_stay_goes_on AFTER UPDATE ON resident FOR EACH ROW
    INSERT INTO resident_stay (resident_id, home_id, began_on, ended_on)
    SELECT NEW.id, NEW.home_id, COALESCE(NEW.in_home_since, NEW.admitted_on), NEW.ended_on FROM DUAL
    WHERE NEW.home_id IS NOT NULL AND NOT (OLD.home_id <=> NEW.home_id);

-- A leave is over when the stay is: by death, exit or transfer.
ALTER TABLE resident_leave
    ADD COLUMN ended_by VARCHAR(30) NULL COMMENT 'the end of the stay that ended the leave' AFTER back_on;

UPDATE resident_leave l JOIN resident r ON r.id = l.resident_id
SET l.back_on = GREATEST(l.left_on, r.ended_on), l.ended_by = COALESCE(r.end_reason, 'DEATH')
WHERE l.back_on IS NULL AND r.ended_on IS NOT NULL;
