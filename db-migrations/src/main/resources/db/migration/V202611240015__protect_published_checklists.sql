-- A published version and its items never change: an inspection keeps the version it was made with.
DELIMITER //
CREATE TRIGGER checklist_version_no_update BEFORE UPDATE ON checklist_version FOR EACH ROW
BEGIN
    IF OLD.state = 'PUBLISHED' THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a published checklist version never changes';
    END IF;
END//
CREATE TRIGGER checklist_version_no_delete BEFORE DELETE ON checklist_version FOR EACH ROW
BEGIN
    IF OLD.state = 'PUBLISHED' THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a published checklist version never changes';
    END IF;
END//
CREATE TRIGGER checklist_item_no_insert BEFORE INSERT ON checklist_item FOR EACH ROW
BEGIN
    IF (SELECT v.state FROM checklist_version v WHERE v.id = NEW.version_id) = 'PUBLISHED' THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a published checklist version never changes';
    END IF;
END//
CREATE TRIGGER checklist_item_no_update BEFORE UPDATE ON checklist_item FOR EACH ROW
BEGIN
    IF (SELECT v.state FROM checklist_version v WHERE v.id = OLD.version_id) = 'PUBLISHED' THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a published checklist version never changes';
    END IF;
END//
CREATE TRIGGER checklist_item_no_delete BEFORE DELETE ON checklist_item FOR EACH ROW
BEGIN
    IF (SELECT v.state FROM checklist_version v WHERE v.id = OLD.version_id) = 'PUBLISHED' THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a published checklist version never changes';
    END IF;
END//
DELIMITER ;
