-- The home's person may refuse to sign; the reason stands in the record. An inspector signs once, whatever the name:
-- two inspectors may share one.
ALTER TABLE inspection
    ADD COLUMN home_refusal_reason VARCHAR(500) NULL COMMENT 'why the person of the home did not sign' AFTER home_representative;
ALTER TABLE inspection_signature
    ADD CONSTRAINT inspection_signature_of_inspector UNIQUE (inspection_id, account_id),
    DROP INDEX inspection_signature_once;
