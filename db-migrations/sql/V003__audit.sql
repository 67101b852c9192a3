-- V003: the audit trail. Rows are inserted in the transaction of their use case with a keyed MAC of their own;
-- one sealer chains committed rows afterwards, so that writers never wait for the chain.
create table audit_event (
    id          uuid primary key,
    at          timestamptz not null,
    actor       varchar(80) not null,                     -- username, or 'system'
    actor_id    uuid,
    on_behalf_of varchar(80),
    roles       varchar(200) not null,
    agency_id   uuid,
    action      varchar(80) not null,                     -- docs/api/audit-events.md
    object_type varchar(40) not null,
    object_id   varchar(80) not null,
    object_name varchar(200),
    outcome     varchar(20) not null default 'DONE' check (outcome in ('DONE', 'REFUSED', 'FAILED')),
    origin      varchar(80),                              -- address of the caller
    correlation varchar(80),
    details     text not null default '{}',               -- canonical JSON; personal numbers never stand here
    mac         varchar(64) not null
);
create index audit_event_object on audit_event (object_type, object_id, at);
create index audit_event_at on audit_event (at, id);

create table audit_seal (
    seq      bigint primary key,                          -- 1, 2, 3 … without gaps
    event_id uuid not null unique references audit_event (id),
    prev_mac varchar(64) not null,
    mac      varchar(64) not null,
    sealed_at timestamptz not null
);

create table audit_head (                                 -- heads lodged with the auditor
    seq       bigint primary key,
    mac       varchar(64) not null,
    lodged_at timestamptz not null
);

revoke update, delete, truncate on audit_event, audit_seal, audit_head from "${app_user}";
