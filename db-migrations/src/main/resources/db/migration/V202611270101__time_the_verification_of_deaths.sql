-- The county's term begins with the filing that it can decide on: the first one, or the one after it sent a filing back.
ALTER TABLE death
    ADD COLUMN filed_at DATETIME(6) NULL AFTER reported_at,
    ADD INDEX death_to_verify (state, filed_at, id);

UPDATE death SET filed_at = reported_at;

CREATE TRIGGER death_filed_first BEFORE INSERT ON death FOR EACH ROW
    SET NEW.filed_at = COALESCE(NEW.filed_at, NEW.reported_at);
