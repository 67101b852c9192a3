-- V130: until when the agency has to answer the office's remarks. Safe to run before the new code.
alter table request_line add column answer_due_on date;
