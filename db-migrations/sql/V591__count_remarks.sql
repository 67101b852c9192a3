-- V591: minutes of a count name what was missing, misplaced and unknown, however many there are. Safe to run before the new code.
alter table minutes alter column remarks type text;
