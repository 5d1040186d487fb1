-- Leaves of many homes, the latest first.
ALTER TABLE resident_leave
    ADD INDEX resident_leave_in_order (left_on, id);

-- After how many days without a roll call the county asks the home.
INSERT INTO policy_parameter (code, effective_from, amount, unit, source) VALUES
    ('presence.roll-call-days', '2017-01-01', 3, 'days', 'domain rules section 6, F7: a roster is confirmed by presence');
