-- The risk score of a home (0 to 100): for each part the points of one unit and the most that the part can give. All the
-- most together are 100.
INSERT INTO policy_parameter (code, effective_from, amount, unit, source) VALUES
    ('risk.critical-item', '2017-01-01', 10, 'points', 'domain rules section 9: each critical item that is not closed'),
    ('risk.critical-item-most', '2017-01-01', 25, 'points', 'domain rules section 9'),
    ('risk.overdue-item', '2017-01-01', 3, 'points', 'domain rules section 9: each item past its deadline'),
    ('risk.overdue-item-most', '2017-01-01', 15, 'points', 'domain rules section 9'),
    ('risk.lost-score', '2017-01-01', 0.5, 'points', 'domain rules section 9: each point below 100 of the last inspection'),
    ('risk.lost-score-most', '2017-01-01', 15, 'points', 'domain rules section 9'),
    ('risk.month-unseen', '2017-01-01', 1, 'points', 'domain rules section 9: each whole month since the last inspection'),
    ('risk.month-unseen-most', '2017-01-01', 15, 'points', 'domain rules section 9: also for a home that was never inspected'),
    ('risk.missing-manager', '2017-01-01', 2, 'points', 'domain rules section 8: each manager below 1:10'),
    ('risk.missing-manager-most', '2017-01-01', 10, 'points', 'domain rules section 8'),
    ('risk.late-death', '2017-01-01', 2.5, 'points', 'domain rules section 7: each death of the last 12 months filed late'),
    ('risk.late-death-most', '2017-01-01', 5, 'points', 'domain rules section 7'),
    ('risk.death-finding', '2017-01-01', 5, 'points', 'domain rules section 10: each open finding of a list of the dead'),
    ('risk.death-finding-most', '2017-01-01', 10, 'points', 'domain rules section 10'),
    ('risk.open-month', '2017-01-01', 1, 'points', 'domain rules section 6: each month of the books closed late'),
    ('risk.open-month-most', '2017-01-01', 5, 'points', 'domain rules section 6'),
    ('risk.draw-floor', '2017-01-01', 10, 'points', 'domain rules section 9: added to each score in a draw, so that no home is beyond reach'),
    ('inspection.unseen-months', '2017-01-01', 12, 'months', 'domain rules section 9: a home should not be without inspection longer');
