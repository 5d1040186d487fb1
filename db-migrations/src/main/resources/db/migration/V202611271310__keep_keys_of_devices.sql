-- What a person took along or entered without a network lies encrypted on the device; the server's half of the key hangs on
-- this row and is lost with it.
CREATE TABLE device_key (
    account_id BIGINT      NOT NULL,
    device_id  CHAR(36)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    salt       BINARY(32)  NOT NULL,
    created_at DATETIME(6) NOT NULL,
    used_at    DATETIME(6) NOT NULL,
    PRIMARY KEY (account_id, device_id),
    CONSTRAINT device_key_account FOREIGN KEY (account_id) REFERENCES account (id),
    INDEX device_key_by_use (used_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
