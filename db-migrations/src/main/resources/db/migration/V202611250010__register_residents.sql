-- What is known of a supported person beyond the figures. The divisions are kept with the person, so that each scope reads
-- its people from one index; they follow the home, or for dispersed persons the township.
ALTER TABLE resident
    ADD COLUMN city_code            VARCHAR(12)   NOT NULL DEFAULT '' AFTER township_code,
    ADD COLUMN county_code          VARCHAR(12)   NULL AFTER city_code,
    ADD COLUMN active               BOOLEAN       GENERATED ALWAYS AS (ended_on IS NULL) STORED,
    ADD COLUMN identity_last_four   CHAR(4)       GENERATED ALWAYS AS (RIGHT(identity_number_masked, 4)) STORED,
    ADD COLUMN category             VARCHAR(10)   NULL COMMENT 'why the person is destitute; boarders have none',
    ADD COLUMN disability_kind      VARCHAR(15)   NULL,
    ADD COLUMN disability_grade     INT           NULL,
    ADD COLUMN confirmation_number  VARCHAR(60)   NULL COMMENT 'document of the county that confirms a destitute person',
    ADD COLUMN confirmed_on         DATE          NULL,
    ADD COLUMN native_place         VARCHAR(100)  NULL,
    ADD COLUMN phone                VARCHAR(30)   NULL,
    ADD COLUMN contact_name         VARCHAR(60)   NULL COMMENT 'guardian or contact',
    ADD COLUMN contact_relation     VARCHAR(30)   NULL,
    ADD COLUMN contact_phone        VARCHAR(30)   NULL,
    ADD COLUMN health_notes         VARCHAR(1000) NULL COMMENT 'for the carers and the director of the home, and the county',
    ADD COLUMN photo_id             CHAR(36)      CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD COLUMN approval_document_id CHAR(36)      CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD COLUMN agreement_id         CHAR(36)      CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD COLUMN updated_at           DATETIME(6)   NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
    ADD CONSTRAINT resident_category CHECK (category IN ('ELDERLY', 'DISABLED', 'MINOR')),
    ADD CONSTRAINT resident_disability CHECK (disability_kind IN ('MENTAL', 'INTELLECTUAL', 'PHYSICAL', 'VISUAL', 'HEARING', 'SPEECH', 'MULTIPLE')),
    ADD CONSTRAINT resident_disability_grade CHECK (disability_grade BETWEEN 1 AND 4),
    ADD CONSTRAINT resident_photo FOREIGN KEY (photo_id) REFERENCES attachment (id),
    ADD CONSTRAINT resident_approval_document FOREIGN KEY (approval_document_id) REFERENCES attachment (id),
    ADD CONSTRAINT resident_agreement FOREIGN KEY (agreement_id) REFERENCES attachment (id);

UPDATE resident r JOIN home h ON h.id = r.home_id
SET r.city_code = h.city_code, r.county_code = h.county_code, r.township_code = h.township_code;

UPDATE resident r JOIN region t ON t.code = r.township_code
SET r.city_code = t.city_code, r.county_code = t.county_code
WHERE r.home_id IS NULL;

ALTER TABLE resident
    ADD INDEX resident_in_order (active, pinyin, id),
    ADD INDEX resident_by_city (city_code, active, pinyin, id),
    ADD INDEX resident_by_county (county_code, active, pinyin, id),
    ADD INDEX resident_of_township (township_code, active, pinyin, id),
    ADD INDEX resident_of_home (home_id, active, pinyin, id),
    ADD INDEX resident_by_mode (support_mode, active, pinyin, id),
    ADD INDEX resident_by_tier (self_care_tier, active, pinyin, id),
    ADD INDEX resident_by_category (category, active, pinyin, id),
    ADD INDEX resident_by_initials (active, pinyin_initials, id),
    ADD INDEX resident_by_name (active, name, id),
    ADD INDEX resident_by_age (active, birth_date, id),
    ADD INDEX resident_by_admission (active, admitted_on, id),
    ADD INDEX resident_by_last_four (identity_last_four, active),
    DROP INDEX resident_by_home,
    DROP INDEX resident_by_township;

CREATE TRIGGER resident_place_on_insert BEFORE INSERT ON resident FOR EACH ROW
    SET NEW.city_code = IF(NEW.home_id IS NULL,
            (SELECT t.city_code FROM region t WHERE t.code = NEW.township_code),
            (SELECT h.city_code FROM home h WHERE h.id = NEW.home_id)),
        NEW.county_code = IF(NEW.home_id IS NULL,
            (SELECT t.county_code FROM region t WHERE t.code = NEW.township_code),
            (SELECT h.county_code FROM home h WHERE h.id = NEW.home_id)),
        NEW.township_code = IF(NEW.home_id IS NULL, NEW.township_code,
            (SELECT h.township_code FROM home h WHERE h.id = NEW.home_id));

CREATE TRIGGER resident_place_on_update BEFORE UPDATE ON resident FOR EACH ROW
    SET NEW.city_code = IF(NEW.home_id IS NULL,
            (SELECT t.city_code FROM region t WHERE t.code = NEW.township_code),
            (SELECT h.city_code FROM home h WHERE h.id = NEW.home_id)),
        NEW.county_code = IF(NEW.home_id IS NULL,
            (SELECT t.county_code FROM region t WHERE t.code = NEW.township_code),
            (SELECT h.county_code FROM home h WHERE h.id = NEW.home_id)),
        NEW.township_code = IF(NEW.home_id IS NULL, NEW.township_code,
            (SELECT h.township_code FROM home h WHERE h.id = NEW.home_id));

-- A home that is moved to another division takes its people along.
CREATE TRIGGER home_place_of_residents AFTER UPDATE ON home FOR EACH ROW
    UPDATE resident
    SET township_code = NEW.township_code
    WHERE home_id = NEW.id
        AND NOT (city_code <=> NEW.city_code AND county_code <=> NEW.county_code AND township_code <=> NEW.township_code);

-- Papers and photos of a person are not for everybody who may see the papers of the home.
ALTER TABLE attachment
    ADD COLUMN personal BOOLEAN NOT NULL DEFAULT FALSE AFTER home_id;
