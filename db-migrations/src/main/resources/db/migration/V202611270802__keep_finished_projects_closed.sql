-- A finished project neither receives nor spends; what takes an earlier entry back is still possible.
CREATE INDEX fund_project_in_order ON fund_project (granted_on, id);
CREATE INDEX fund_posting_of_project ON fund_posting (project_id, entry_date, id);

DELIMITER //
CREATE TRIGGER fund_posting_of_open_project BEFORE INSERT ON fund_posting FOR EACH ROW
BEGIN
    IF NEW.project_id IS NOT NULL AND NOT NEW.counter
        AND (SELECT j.finished_on FROM fund_project j WHERE j.id = NEW.project_id) IS NOT NULL THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the project is finished';
    END IF;
END//
DELIMITER ;
CREATE TRIGGER fund_project_not_deleted BEFORE DELETE ON fund_project FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a project is never deleted';
CREATE TRIGGER fund_project_category_not_changed BEFORE UPDATE ON fund_project_category FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a purpose is never changed';
CREATE TRIGGER fund_project_category_not_deleted BEFORE DELETE ON fund_project_category FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a purpose is never taken away';
