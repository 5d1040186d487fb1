-- Every change and every unmasking. Events are written in the transaction of the change; a sealing job chains them by
-- hash within seconds (audit_seal), so that writers never wait for each other.
CREATE TABLE audit_event (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    occurred_at   DATETIME(6)  NOT NULL,
    account_id    BIGINT       NULL,
    username      VARCHAR(60)  NOT NULL,
    role          VARCHAR(12)  NULL,
    address       VARCHAR(45)  NOT NULL,
    action        VARCHAR(60)  NOT NULL,
    object_type   VARCHAR(40)  NOT NULL,
    object_id     VARCHAR(40)  NOT NULL,
    object_name   VARCHAR(200) NULL,
    city_code     VARCHAR(12)  NULL,
    county_code   VARCHAR(12)  NULL,
    home_id       BIGINT       NULL,
    before_state  LONGTEXT     NULL,
    after_state   LONGTEXT     NULL,
    trace_id      VARCHAR(40)  NULL,
    INDEX audit_event_by_account (account_id, id),
    INDEX audit_event_by_object (object_type, object_id, id),
    INDEX audit_event_by_action (action, id),
    INDEX audit_event_by_time (occurred_at),
    INDEX audit_event_by_city (city_code, id),
    INDEX audit_event_by_county (county_code, id),
    INDEX audit_event_by_home (home_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE audit_seal (
    position BIGINT     NOT NULL PRIMARY KEY,
    event_id BIGINT     NOT NULL,
    hash     BINARY(32) NOT NULL COMMENT 'SHA-256 of the previous hash and the event',
    CONSTRAINT audit_seal_event UNIQUE (event_id),
    CONSTRAINT audit_seal_of FOREIGN KEY (event_id) REFERENCES audit_event (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE audit_chain (
    id            INT        NOT NULL PRIMARY KEY,
    last_position BIGINT     NOT NULL,
    last_hash     BINARY(32) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

INSERT INTO audit_chain (id, last_position, last_hash) VALUES (1, 0, UNHEX(REPEAT('00', 32)));

CREATE TRIGGER audit_event_no_update BEFORE UPDATE ON audit_event FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit_event is append-only';
CREATE TRIGGER audit_event_no_delete BEFORE DELETE ON audit_event FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit_event is append-only';
CREATE TRIGGER audit_seal_no_update BEFORE UPDATE ON audit_seal FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit_seal is append-only';
CREATE TRIGGER audit_seal_no_delete BEFORE DELETE ON audit_seal FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit_seal is append-only';
