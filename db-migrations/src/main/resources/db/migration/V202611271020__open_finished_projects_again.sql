-- A project that was finished too early is opened again by the county, with a reason; each time is kept.
CREATE TABLE fund_project_reopening (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    project_id  BIGINT       NOT NULL,
    finished_on DATE         NOT NULL COMMENT 'as it was said before',
    reason      VARCHAR(500) NOT NULL,
    reopened_by BIGINT       NOT NULL,
    reopened_at DATETIME(6)  NOT NULL,
    CONSTRAINT fund_project_reopening_project FOREIGN KEY (project_id) REFERENCES fund_project (id),
    CONSTRAINT fund_project_reopening_author FOREIGN KEY (reopened_by) REFERENCES account (id),
    INDEX fund_project_reopening_of (project_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TRIGGER fund_project_reopening_not_changed BEFORE UPDATE ON fund_project_reopening FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a reopening is never changed';
CREATE TRIGGER fund_project_reopening_not_deleted BEFORE DELETE ON fund_project_reopening FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a reopening is never deleted';

-- What is overdue is asked for at each sign-in.
CREATE INDEX fund_project_overdue ON fund_project (finished_on, finish_by, id);
