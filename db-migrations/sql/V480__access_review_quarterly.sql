-- V480: the calendar begins the quarter's review of accounts; both are the office's choice. Safe before the new code.
insert into setting (key, value) values ('access-review.quarterly', '1'), ('access-review.day', '1') on conflict (key) do nothing;
