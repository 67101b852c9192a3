-- V420: what OCSP says of serials that nothing shows to be issued is chosen for each authority; good is no choice.
alter table authority add column unissued_answer varchar(20) not null default 'UNKNOWN' check (unissued_answer in ('UNKNOWN', 'REVOKED', 'UNAUTHORIZED'));
