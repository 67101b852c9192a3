-- V131: terms that the portal watches itself. Safe to run before the new code.
alter table request_line add column last_reminder int;    -- working days before the last day for the agency's answer, of the reminder written last

insert into rule_parameter (edition, key, value, evidence)
select e.key, own.key, own.value, 'OWN'
from edition e cross join (values
('request.supplement.grace', '2'),                        -- working days after the last day for the answer
('request.supplement.reminders', '7,3,1'),                -- working days before it
('request.hold.longest', '30'),                           -- calendar days
('request.emergency.review-hours', '24'),                 -- until a second person has looked at an emergency approval
('request.emergency.letter', '3')                         -- working days until the agency's letter
) as own (key, value);
