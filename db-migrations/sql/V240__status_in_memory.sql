-- V240: what the status services need to answer from memory alone.

-- Which transaction entered a certificate: servers ask for what came in since they last looked (pg_snapshot_xmin), so nothing committed late is missed.
alter table certificate add column entered_xid xid8 not null default '0';
alter table certificate alter column entered_xid set default pg_current_xact_id();
create index certificate_entered on certificate (entered_xid);

-- Read out of the certificate when it comes in, to know which partition of a list speaks of it; null in older rows, which are read again.
alter table certificate add column ca boolean;
alter table certificate add column crl_urls text;                 -- one a line

-- Address of the distribution point that a list is a partition for (issuingDistributionPoint, RFC 5280 5.2.5); empty for a list of everything.
alter table crl add column point text not null default '';
drop index crl_newest;
create index crl_newest on crl (authority_id, point, delta, number desc);

-- DELEGATED falls back to the local key where none is delegated, which is how every authority was answered about until now.
alter table authority alter column responder_mode set default 'DELEGATED';
update authority set responder_mode = 'DELEGATED' where responder_mode = 'LOCAL';
