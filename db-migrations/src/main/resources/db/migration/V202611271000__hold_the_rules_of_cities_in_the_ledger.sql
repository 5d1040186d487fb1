-- Where the matrix leaves it to the city, its recorded rule must be in force on the day of the expense.
DELIMITER //
DROP TRIGGER fund_posting_allowed//
CREATE TRIGGER fund_posting_allowed BEFORE INSERT ON fund_posting FOR EACH ROW
BEGIN
    DECLARE entry_home BIGINT;
    DECLARE entry_day DATE;
    DECLARE entry_kind VARCHAR(10);
    DECLARE verdict VARCHAR(10);
    SELECT e.home_id, e.entry_date, e.kind INTO entry_home, entry_day, entry_kind FROM fund_entry e WHERE e.id = NEW.entry_id;
    SET NEW.home_id = entry_home,
        NEW.entry_date = entry_day,
        NEW.month = entry_day - INTERVAL (DAYOFMONTH(entry_day) - 1) DAY;
    IF (SELECT a.home_id FROM fund_account a WHERE a.id = NEW.debit_account_id) <> entry_home
            OR (SELECT a.home_id FROM fund_account a WHERE a.id = NEW.credit_account_id) <> entry_home THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a posting stays within the books of one home';
    END IF;
    IF NEW.flow = 'EXPENSE' AND entry_kind = 'EXPENSE' THEN
        SET verdict = COALESCE((SELECT r.verdict FROM fund_rule r
            WHERE r.source = NEW.source AND r.category = NEW.category AND r.effective_from <= entry_day
            ORDER BY r.effective_from DESC LIMIT 1), 'FORBIDDEN');
        IF verdict = 'FORBIDDEN' THEN
            SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'this source does not pay this category';
        END IF;
        IF verdict = 'CITY_RULE' AND NOT EXISTS (SELECT 1 FROM home h JOIN care_pay_rule c ON c.city_code = h.city_code
                WHERE h.id = entry_home AND c.effective_from <= entry_day) THEN
            SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'no rule of the city lets this source pay this category';
        END IF;
        IF NEW.project_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM fund_project_category c
                WHERE c.project_id = NEW.project_id AND c.category = NEW.category) THEN
            SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the money was given for another purpose';
        END IF;
    END IF;
END//
DELIMITER ;
