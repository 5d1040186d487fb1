-- Case inspections (个案检查) follow a complaint or a report and are never announced.
ALTER TABLE inspection DROP CONSTRAINT inspection_kind;
ALTER TABLE inspection ADD CONSTRAINT inspection_kind
    CHECK (kind IN ('ROUTINE', 'PERIODIC', 'SPECIAL', 'FOLLOW_UP', 'UNANNOUNCED', 'CASE'));
