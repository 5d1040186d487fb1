CREATE TABLE room (
    id       BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    home_id  BIGINT      NOT NULL,
    building VARCHAR(40) NOT NULL,
    floor    INT         NOT NULL,
    name     VARCHAR(40) NOT NULL,
    version  INT         NOT NULL DEFAULT 0,
    CONSTRAINT room_home FOREIGN KEY (home_id) REFERENCES home (id),
    CONSTRAINT room_once UNIQUE (home_id, building, name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE bed (
    id      BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    room_id BIGINT      NOT NULL,
    home_id BIGINT      NOT NULL,
    label   VARCHAR(20) NOT NULL,
    in_use  BOOLEAN     NOT NULL DEFAULT TRUE,
    version INT         NOT NULL DEFAULT 0,
    CONSTRAINT bed_room FOREIGN KEY (room_id) REFERENCES room (id),
    CONSTRAINT bed_home FOREIGN KEY (home_id) REFERENCES home (id),
    CONSTRAINT bed_once UNIQUE (room_id, label),
    INDEX bed_by_home (home_id, in_use)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
