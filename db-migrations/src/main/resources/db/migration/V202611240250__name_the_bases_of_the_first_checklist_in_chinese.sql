-- Eight bases of version 1 were noted in English; records and notices print them. The requirements stay as published.
DROP TRIGGER checklist_item_no_update;
UPDATE checklist_item SET basis = '地方规定；护理型床位界定1:3、1:6' WHERE version_id = 1 AND code = 'STF-02';
UPDATE checklist_item SET basis = '2017年社会救助工作讲话二(二)三' WHERE version_id = 1 AND code = 'STF-03';
UPDATE checklist_item SET basis = '地方规定；66号令' WHERE version_id = 1 AND code = 'INF-02';
UPDATE checklist_item SET basis = 'GB 38600 防烫伤；本省农村燃煤取暖实际' WHERE version_id = 1 AND code = 'SEC-07';
UPDATE checklist_item SET basis = '五保条例§9；审计要求' WHERE version_id = 1 AND code = 'FIN-10';
UPDATE checklist_item SET basis = '低保审核确认办法§26（参照）' WHERE version_id = 1 AND code = 'FIN-11';
UPDATE checklist_item SET basis = '审计要求' WHERE version_id = 1 AND code = 'FIN-14';
UPDATE checklist_item SET basis = '地方做法' WHERE version_id = 1 AND code = 'PUB-03';
DELIMITER //
CREATE TRIGGER checklist_item_no_update BEFORE UPDATE ON checklist_item FOR EACH ROW
BEGIN
    IF (SELECT v.state FROM checklist_version v WHERE v.id = OLD.version_id) = 'PUBLISHED' THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a published checklist version never changes';
    END IF;
END//
DELIMITER ;
