-- V120: where a certificate goes back to, and the first of the two persons who end a quarantine.
alter table certificate add column before_revoke varchar(20);            -- state when its revocation was approved
alter table certificate add column before_hold varchar(20);              -- state when a list put it on hold
alter table certificate add column quarantine_proposal varchar(10) check (quarantine_proposal in ('RELEASE', 'REFUSE'));
alter table certificate add column quarantine_proposed_by uuid;          -- person, not account
