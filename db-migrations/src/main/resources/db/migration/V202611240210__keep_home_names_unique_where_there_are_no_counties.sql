-- A unique key lets nulls repeat, and a city without counties has no county code: the area stands for both.
ALTER TABLE home
    ADD COLUMN area_code VARCHAR(12) GENERATED ALWAYS AS (COALESCE(county_code, city_code)) STORED,
    ADD CONSTRAINT home_name_in_area_once UNIQUE (area_code, name),
    DROP INDEX home_name_once;
