-- A photo's time is the device's; how far that clock was from the server's is kept beside it. A photo with something drawn on
-- it is a second one that names the first.
ALTER TABLE inspection_photo
    ADD COLUMN clock_ahead_seconds INT NULL COMMENT 'how far the clock of the device was ahead of the server' AFTER taken_at,
    ADD COLUMN marked_of CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'the photo that this one is a marked copy of';

-- Each inspector's own visit: when, where, the head count.
CREATE TABLE inspection_visit (
    inspection_id       CHAR(36)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    account_id          BIGINT        NOT NULL,
    begun_at            DATETIME(6)   NOT NULL COMMENT 'as the device said',
    ended_at            DATETIME(6)   NULL COMMENT 'as the device said',
    clock_ahead_seconds INT           NOT NULL COMMENT 'how far the clock of the device was ahead of the server',
    longitude           DECIMAL(9, 6) NULL,
    latitude            DECIMAL(9, 6) NULL,
    accuracy_metres     INT           NULL,
    persons_expected    INT           NULL COMMENT 'who should be in the house by the roster that was taken along',
    persons_counted     INT           NULL,
    count_note          VARCHAR(500)  NULL,
    note                VARCHAR(4000) NULL,
    recorded_at         DATETIME(6)   NOT NULL,
    PRIMARY KEY (inspection_id, account_id),
    CONSTRAINT inspection_visit_of FOREIGN KEY (inspection_id) REFERENCES inspection (id),
    CONSTRAINT inspection_visit_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT inspection_visit_order CHECK (ended_at IS NULL OR ended_at >= begun_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- The state in which earlier findings were seen. It closes nothing: that goes its own way.
CREATE TABLE inspection_follow_up (
    inspection_id         CHAR(36)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    rectification_item_id BIGINT        NOT NULL,
    seen                  VARCHAR(10)   NOT NULL,
    note                  VARCHAR(1000) NULL,
    seen_at               DATETIME(6)   NULL COMMENT 'as the device said',
    item_state            VARCHAR(10)   NOT NULL COMMENT 'of the item when this arrived',
    recorded_by           BIGINT        NOT NULL,
    recorded_at           DATETIME(6)   NOT NULL,
    PRIMARY KEY (inspection_id, rectification_item_id),
    CONSTRAINT inspection_follow_up_of FOREIGN KEY (inspection_id) REFERENCES inspection (id),
    CONSTRAINT inspection_follow_up_item FOREIGN KEY (rectification_item_id) REFERENCES rectification_item (id),
    CONSTRAINT inspection_follow_up_account FOREIGN KEY (recorded_by) REFERENCES account (id),
    CONSTRAINT inspection_follow_up_seen CHECK (seen IN ('DONE', 'PARTLY', 'NOT_DONE')),
    INDEX inspection_follow_up_of_item (rectification_item_id, recorded_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What an inspector had found without a network while another one completed the inspection: it stands beside the record.
CREATE TABLE inspection_supplement (
    id                 CHAR(36)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    inspection_id      CHAR(36)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    checklist_item_id  BIGINT        NOT NULL,
    result             VARCHAR(15)   NULL,
    note               VARCHAR(2000) NULL,
    attachment_id      CHAR(36)      CHARACTER SET ascii COLLATE ascii_bin NULL,
    found_at           DATETIME(6)   NULL COMMENT 'as the device said',
    recorded_by        BIGINT        NOT NULL,
    recorded_at        DATETIME(6)   NOT NULL,
    CONSTRAINT inspection_supplement_of FOREIGN KEY (inspection_id) REFERENCES inspection (id),
    CONSTRAINT inspection_supplement_item FOREIGN KEY (checklist_item_id) REFERENCES checklist_item (id),
    CONSTRAINT inspection_supplement_attachment FOREIGN KEY (attachment_id) REFERENCES attachment (id),
    CONSTRAINT inspection_supplement_account FOREIGN KEY (recorded_by) REFERENCES account (id),
    CONSTRAINT inspection_supplement_result CHECK (result IN ('PASS', 'FAIL', 'NOT_APPLICABLE')),
    INDEX inspection_supplement_by_inspection (inspection_id, recorded_at, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

DELIMITER //
CREATE TRIGGER inspection_visit_no_insert BEFORE INSERT ON inspection_visit FOR EACH ROW
BEGIN
    IF (SELECT i.state FROM inspection i WHERE i.id = NEW.inspection_id) = 'COMPLETED' THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a completed inspection never changes';
    END IF;
END//
CREATE TRIGGER inspection_visit_no_update BEFORE UPDATE ON inspection_visit FOR EACH ROW
BEGIN
    IF (SELECT i.state FROM inspection i WHERE i.id = OLD.inspection_id) = 'COMPLETED' THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a completed inspection never changes';
    END IF;
END//
CREATE TRIGGER inspection_visit_no_delete BEFORE DELETE ON inspection_visit FOR EACH ROW
BEGIN
    IF (SELECT i.state FROM inspection i WHERE i.id = OLD.inspection_id) = 'COMPLETED' THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a completed inspection never changes';
    END IF;
END//
CREATE TRIGGER inspection_follow_up_no_insert BEFORE INSERT ON inspection_follow_up FOR EACH ROW
BEGIN
    IF (SELECT i.state FROM inspection i WHERE i.id = NEW.inspection_id) = 'COMPLETED' THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a completed inspection never changes';
    END IF;
END//
CREATE TRIGGER inspection_follow_up_no_update BEFORE UPDATE ON inspection_follow_up FOR EACH ROW
BEGIN
    IF (SELECT i.state FROM inspection i WHERE i.id = OLD.inspection_id) = 'COMPLETED' THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a completed inspection never changes';
    END IF;
END//
CREATE TRIGGER inspection_follow_up_no_delete BEFORE DELETE ON inspection_follow_up FOR EACH ROW
BEGIN
    IF (SELECT i.state FROM inspection i WHERE i.id = OLD.inspection_id) = 'COMPLETED' THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a completed inspection never changes';
    END IF;
END//
CREATE TRIGGER inspection_supplement_no_update BEFORE UPDATE ON inspection_supplement FOR EACH ROW
BEGIN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a supplement to an inspection never changes';
END//
CREATE TRIGGER inspection_supplement_no_delete BEFORE DELETE ON inspection_supplement FOR EACH ROW
BEGIN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a supplement to an inspection never changes';
END//
DELIMITER ;
