-- V650: who signs for an agency's devices may do so by a letter of introduction or an authorisation; the register names it (domain.md 13.2).
alter table minutes add column mandate varchar(200);
