-- V561: a decision about a row of a take-over names the picture it was made on. Safe before the new code, which ignores the column.
alter table takeover_row add column version bigint not null default 0;   -- of the decision; checks do not count
