-- Files belong to a home, or to a township: the papers of a dispersed person. Everything that is a township's is personal.
ALTER TABLE attachment
    ADD COLUMN township_code VARCHAR(12) NULL COMMENT 'whose scope the papers of a dispersed person belong to' AFTER home_id,
    ADD CONSTRAINT attachment_township FOREIGN KEY (township_code) REFERENCES region (code),
    ADD CONSTRAINT attachment_one_owner CHECK (home_id IS NULL OR township_code IS NULL),
    ADD CONSTRAINT attachment_of_township_personal CHECK (township_code IS NULL OR personal);
