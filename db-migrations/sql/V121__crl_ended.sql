-- V121: what earlier lists said and newer ones do not repeat: holds that ended, entries dropped after expiry.
create table crl_ended (
    id            uuid primary key,
    authority_id  uuid not null references authority (id),
    serial        varchar(44) not null,                   -- signed hex
    reason        varchar(30) not null,
    revoked_at    timestamptz not null,
    invalid_since timestamptz,
    ended_at      timestamptz not null,
    crl_id        uuid not null references crl (id)       -- the list that does not say it any more
);
create index crl_ended_authority on crl_ended (authority_id);
