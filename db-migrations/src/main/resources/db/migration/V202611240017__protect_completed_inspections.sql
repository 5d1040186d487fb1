-- A completed inspection is evidence: nothing of it changes any more.
DELIMITER //
CREATE TRIGGER inspection_no_update BEFORE UPDATE ON inspection FOR EACH ROW
BEGIN
    IF OLD.state = 'COMPLETED' THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a completed inspection never changes';
    END IF;
END//
CREATE TRIGGER inspection_no_delete BEFORE DELETE ON inspection FOR EACH ROW
BEGIN
    IF OLD.state = 'COMPLETED' THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a completed inspection never changes';
    END IF;
END//
CREATE TRIGGER inspection_inspector_no_insert BEFORE INSERT ON inspection_inspector FOR EACH ROW
BEGIN
    IF (SELECT i.state FROM inspection i WHERE i.id = NEW.inspection_id) = 'COMPLETED' THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a completed inspection never changes';
    END IF;
END//
CREATE TRIGGER inspection_inspector_no_update BEFORE UPDATE ON inspection_inspector FOR EACH ROW
BEGIN
    IF (SELECT i.state FROM inspection i WHERE i.id = OLD.inspection_id) = 'COMPLETED' THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a completed inspection never changes';
    END IF;
END//
CREATE TRIGGER inspection_inspector_no_delete BEFORE DELETE ON inspection_inspector FOR EACH ROW
BEGIN
    IF (SELECT i.state FROM inspection i WHERE i.id = OLD.inspection_id) = 'COMPLETED' THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a completed inspection never changes';
    END IF;
END//
CREATE TRIGGER inspection_answer_no_insert BEFORE INSERT ON inspection_answer FOR EACH ROW
BEGIN
    IF (SELECT i.state FROM inspection i WHERE i.id = NEW.inspection_id) = 'COMPLETED' THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a completed inspection never changes';
    END IF;
END//
CREATE TRIGGER inspection_answer_no_update BEFORE UPDATE ON inspection_answer FOR EACH ROW
BEGIN
    IF (SELECT i.state FROM inspection i WHERE i.id = OLD.inspection_id) = 'COMPLETED' THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a completed inspection never changes';
    END IF;
END//
CREATE TRIGGER inspection_answer_no_delete BEFORE DELETE ON inspection_answer FOR EACH ROW
BEGIN
    IF (SELECT i.state FROM inspection i WHERE i.id = OLD.inspection_id) = 'COMPLETED' THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a completed inspection never changes';
    END IF;
END//
CREATE TRIGGER inspection_photo_no_insert BEFORE INSERT ON inspection_photo FOR EACH ROW
BEGIN
    IF (SELECT i.state FROM inspection i WHERE i.id = NEW.inspection_id) = 'COMPLETED' THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a completed inspection never changes';
    END IF;
END//
CREATE TRIGGER inspection_photo_no_update BEFORE UPDATE ON inspection_photo FOR EACH ROW
BEGIN
    IF (SELECT i.state FROM inspection i WHERE i.id = OLD.inspection_id) = 'COMPLETED' THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a completed inspection never changes';
    END IF;
END//
CREATE TRIGGER inspection_photo_no_delete BEFORE DELETE ON inspection_photo FOR EACH ROW
BEGIN
    IF (SELECT i.state FROM inspection i WHERE i.id = OLD.inspection_id) = 'COMPLETED' THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a completed inspection never changes';
    END IF;
END//
CREATE TRIGGER inspection_signature_no_insert BEFORE INSERT ON inspection_signature FOR EACH ROW
BEGIN
    IF (SELECT i.state FROM inspection i WHERE i.id = NEW.inspection_id) = 'COMPLETED' THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a completed inspection never changes';
    END IF;
END//
CREATE TRIGGER inspection_signature_no_update BEFORE UPDATE ON inspection_signature FOR EACH ROW
BEGIN
    IF (SELECT i.state FROM inspection i WHERE i.id = OLD.inspection_id) = 'COMPLETED' THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a completed inspection never changes';
    END IF;
END//
CREATE TRIGGER inspection_signature_no_delete BEFORE DELETE ON inspection_signature FOR EACH ROW
BEGIN
    IF (SELECT i.state FROM inspection i WHERE i.id = OLD.inspection_id) = 'COMPLETED' THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a completed inspection never changes';
    END IF;
END//
DELIMITER ;
