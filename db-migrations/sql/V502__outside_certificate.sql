-- V502: certificates that no list of the portal brought: agencies that deal directly with the CA operator, and public CAs still in use.
create table outside_issuer (
    id      uuid primary key,
    dn      varchar(600) not null unique,                 -- as the certificates have it, RFC 4514
    kind    varchar(20) not null check (kind in ('PUBLIC_CA', 'SERVICE_CA')),
    version bigint not null default 0
);

create table outside_certificate (
    id             uuid primary key,
    issuer_id      uuid not null references outside_issuer (id),
    serial         varchar(40) not null,
    subject_dn     varchar(600) not null,
    common_name    varchar(300) not null,
    email          varchar(200),
    search_key     varchar(900) not null,
    not_before     timestamptz not null,
    not_after      timestamptz not null,
    sha256         varchar(64) not null unique,
    der            bytea not null,
    agency_id      uuid not null references agency (id),
    person_id      uuid references person (id),
    reason         varchar(600) not null,
    state          varchar(20) not null check (state in ('IN_USE', 'MIGRATING', 'REPLACED', 'ENDED')),
    state_since    timestamptz not null,
    end_reason     varchar(600),
    certificate_id uuid references certificate (id),      -- where a registered authority signed it
    dossier_id     uuid references dossier (id),          -- asks for another in its place
    replaced_by    uuid references certificate (id),
    recorded_by    varchar(80) not null,
    recorded_at    timestamptz not null,
    version        bigint not null default 0
);
create index outside_certificate_agency on outside_certificate (agency_id, not_after);
create index outside_certificate_dossier on outside_certificate (dossier_id);
create index outside_certificate_search on outside_certificate using gin (search_key gin_trgm_ops);

insert into page_basis (page, article, position) values ('/outside/list', 'a11', 1), ('/outside/new', 'a11', 1), ('/outside/view', 'a11', 1);
