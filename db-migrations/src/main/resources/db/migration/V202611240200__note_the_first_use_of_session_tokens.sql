-- Answers get lost: the token before the newest one stays good until the newest one has come back once.
ALTER TABLE account_session
    ADD COLUMN rotation_used_at DATETIME(6) NULL COMMENT 'when the newest token was first used' AFTER rotated_at,
    ADD INDEX account_session_by_expiry (expires_at);

ALTER TABLE sign_in_throttle
    ADD INDEX sign_in_throttle_by_age (last_failure_at);
