-- Who must not inspect which home. A declaration is evidence: it can be ended, never changed or deleted.
CREATE TABLE inspector_conflict (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id   BIGINT       NOT NULL,
    home_id      BIGINT       NOT NULL,
    reason       VARCHAR(20)  NOT NULL,
    detail       VARCHAR(300) NOT NULL,
    declared_by  BIGINT       NOT NULL,
    declared_at  DATETIME(6)  NOT NULL,
    ended_by     BIGINT       NULL,
    ended_at     DATETIME(6)  NULL,
    end_reason   VARCHAR(300) NULL,
    open_home_id BIGINT       GENERATED ALWAYS AS (IF(ended_at IS NULL, home_id, NULL)) STORED,
    CONSTRAINT inspector_conflict_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT inspector_conflict_home FOREIGN KEY (home_id) REFERENCES home (id),
    CONSTRAINT inspector_conflict_declarer FOREIGN KEY (declared_by) REFERENCES account (id),
    CONSTRAINT inspector_conflict_ender FOREIGN KEY (ended_by) REFERENCES account (id),
    CONSTRAINT inspector_conflict_reason CHECK (reason IN ('RELATIVE_WORKS_THERE', 'RELATIVE_LIVES_THERE', 'WORKED_THERE', 'BUSINESS', 'OTHER')),
    CONSTRAINT inspector_conflict_ended CHECK ((ended_at IS NULL) = (ended_by IS NULL) AND (ended_at IS NULL) = (end_reason IS NULL)),
    CONSTRAINT inspector_conflict_open_once UNIQUE (account_id, open_home_id),
    INDEX inspector_conflict_by_home (home_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

DELIMITER //
CREATE TRIGGER inspector_conflict_only_ended BEFORE UPDATE ON inspector_conflict FOR EACH ROW
BEGIN
    IF OLD.ended_at IS NOT NULL OR NEW.ended_at IS NULL OR NEW.account_id <> OLD.account_id OR NEW.home_id <> OLD.home_id
            OR NEW.reason <> OLD.reason OR NEW.detail <> OLD.detail OR NEW.declared_by <> OLD.declared_by
            OR NEW.declared_at <> OLD.declared_at THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a conflict of interest can only be ended';
    END IF;
END//
CREATE TRIGGER inspector_conflict_not_deleted BEFORE DELETE ON inspector_conflict FOR EACH ROW
BEGIN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a conflict of interest is never deleted';
END//
DELIMITER ;
