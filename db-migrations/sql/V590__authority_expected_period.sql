-- V590: how often an authority publishes its lists is entered for each; null is half of a list's window. Safe before the new code, which ignores the column.
alter table authority add column expected_period_hours integer check (expected_period_hours between 1 and 8784);
