-- One line of the rectification ledger (整治台账). What the checklist said is copied, so that the line stays readable by itself.
CREATE TABLE rectification_item (
    id                        BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
    number                    VARCHAR(60)    NOT NULL,
    home_id                   BIGINT         NOT NULL,
    inspection_id             CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    checklist_item_id         BIGINT         NULL,
    item_code                 VARCHAR(20)    NOT NULL,
    category                  VARCHAR(40)    NOT NULL,
    category_en               VARCHAR(80)    NOT NULL,
    requirement               VARCHAR(300)   NOT NULL,
    requirement_en            VARCHAR(400)   NOT NULL,
    problem                   VARCHAR(2000)  NOT NULL,
    basis                     VARCHAR(300)   NOT NULL,
    severity                  VARCHAR(10)    NOT NULL,
    fire_department           BOOLEAN        NOT NULL,
    at_once                   BOOLEAN        NOT NULL COMMENT 'due_days 0: to be put right on site, never extended',
    measure                   VARCHAR(1000)  NULL,
    immediate_measure         VARCHAR(1000)  NULL,
    responsible_person        VARCHAR(60)    NULL,
    supervising_officer_id    BIGINT         NULL,
    found_on                  DATE           NOT NULL,
    deadline                  DATE           NOT NULL,
    original_deadline         DATE           NOT NULL,
    cost                      DECIMAL(14, 2) NULL,
    fund_source               VARCHAR(20)    NULL,
    state                     VARCHAR(10)    NOT NULL DEFAULT 'OPEN',
    submitted_by              BIGINT         NULL,
    submitted_at              DATETIME(6)    NULL,
    closed_by                 BIGINT         NULL,
    closed_at                 DATETIME(6)    NULL,
    closing_number            VARCHAR(60)    NULL,
    extensions                INT            NOT NULL DEFAULT 0,
    extension_requested_until DATE           NULL,
    extension_reason          VARCHAR(500)   NULL,
    fire_confirmed_by         BIGINT         NULL,
    fire_confirmed_at         DATETIME(6)    NULL,
    cannot_be_upgraded        BOOLEAN        NOT NULL DEFAULT FALSE,
    compensating_measures     VARCHAR(1000)  NULL,
    version                   INT            NOT NULL DEFAULT 0,
    created_at                DATETIME(6)    NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
    CONSTRAINT rectification_item_number UNIQUE (number),
    CONSTRAINT rectification_item_closing_number UNIQUE (closing_number),
    CONSTRAINT rectification_item_finding UNIQUE (inspection_id, checklist_item_id),
    CONSTRAINT rectification_item_home FOREIGN KEY (home_id) REFERENCES home (id),
    CONSTRAINT rectification_item_inspection FOREIGN KEY (inspection_id) REFERENCES inspection (id),
    CONSTRAINT rectification_item_checklist_item FOREIGN KEY (checklist_item_id) REFERENCES checklist_item (id),
    CONSTRAINT rectification_item_officer FOREIGN KEY (supervising_officer_id) REFERENCES account (id),
    CONSTRAINT rectification_item_submitter FOREIGN KEY (submitted_by) REFERENCES account (id),
    CONSTRAINT rectification_item_closer FOREIGN KEY (closed_by) REFERENCES account (id),
    CONSTRAINT rectification_item_fire_officer FOREIGN KEY (fire_confirmed_by) REFERENCES account (id),
    CONSTRAINT rectification_item_severity CHECK (severity IN ('CRITICAL', 'MAJOR', 'GENERAL')),
    CONSTRAINT rectification_item_state CHECK (state IN ('OPEN', 'SUBMITTED', 'RETURNED', 'CLOSED')),
    CONSTRAINT rectification_item_source CHECK (fund_source IN ('SUPPORT', 'CARE', 'OPERATING', 'LOTTERY', 'DONATION', 'SELF_EARNED', 'BOARDER_FEES')),
    CONSTRAINT rectification_item_closed CHECK (state <> 'CLOSED' OR (closed_by IS NOT NULL AND closing_number IS NOT NULL AND submitted_at IS NOT NULL AND closed_by <> submitted_by)),
    CONSTRAINT rectification_item_not_upgradable CHECK (NOT (cannot_be_upgraded AND state = 'CLOSED')),
    INDEX rectification_item_by_home (home_id, state, deadline, id),
    INDEX rectification_item_by_state (state, deadline, id),
    INDEX rectification_item_by_deadline (deadline, id),
    INDEX rectification_item_by_fire (fire_department, state, deadline, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Everything that happened to an item, in order: its timeline and the evidence of it.
CREATE TABLE rectification_step (
    id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    item_id    BIGINT        NOT NULL,
    action     VARCHAR(30)   NOT NULL,
    account_id BIGINT        NOT NULL,
    at         DATETIME(6)   NOT NULL,
    note       VARCHAR(2000) NULL,
    new_date   DATE          NULL,
    CONSTRAINT rectification_step_item FOREIGN KEY (item_id) REFERENCES rectification_item (id),
    CONSTRAINT rectification_step_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT rectification_step_action CHECK (action IN ('OPENED', 'PLANNED', 'SUBMITTED', 'RETURNED', 'CLOSED', 'EXTENSION_REQUESTED', 'EXTENSION_GRANTED', 'EXTENSION_REFUSED', 'FIRE_GUIDANCE', 'FIRE_CONFIRMED', 'CANNOT_BE_UPGRADED')),
    INDEX rectification_step_by_item (item_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE rectification_step_attachment (
    step_id       BIGINT NOT NULL,
    attachment_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (step_id, attachment_id),
    CONSTRAINT rectification_step_attachment_of FOREIGN KEY (step_id) REFERENCES rectification_step (id),
    CONSTRAINT rectification_step_attachment_file FOREIGN KEY (attachment_id) REFERENCES attachment (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TRIGGER rectification_step_no_update BEFORE UPDATE ON rectification_step FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'rectification_step is append-only';
CREATE TRIGGER rectification_step_no_delete BEFORE DELETE ON rectification_step FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'rectification_step is append-only';
CREATE TRIGGER rectification_step_attachment_no_update BEFORE UPDATE ON rectification_step_attachment FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'rectification_step_attachment is append-only';
CREATE TRIGGER rectification_step_attachment_no_delete BEFORE DELETE ON rectification_step_attachment FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'rectification_step_attachment is append-only';
