-- V592: an agency is reminded of a device that has to come back: two working days before the last one, so when three of the five have gone by. Safe to run before the new code.
insert into setting (key, value) values ('notice.return.days', '2') on conflict (key) do nothing;
