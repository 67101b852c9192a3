-- V630: whoever sends a paper confirms that it is none of state secrets; a machine cannot read a scan. Safe to run before the new code.
alter table attachment add column not_secret boolean not null default false;
comment on column attachment.not_secret is 'added_by confirmed at added_at that the paper carries no mark of secrecy; false: nobody was asked';
