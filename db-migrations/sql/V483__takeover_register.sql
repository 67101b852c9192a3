-- V483: another office's whole register comes as one package; what both registers have differently is settled row by row before it is accepted. Safe before the new code.
alter table takeover add column register_of varchar(300);        -- whose register came as a package; null for books
alter table takeover_row add column decision varchar(20) check (decision in ('OURS', 'BY_HAND'));
alter table takeover_row add column decision_note varchar(500);
alter table takeover_row add column decided_by varchar(80);
alter table takeover_row add column decided_at timestamptz;
