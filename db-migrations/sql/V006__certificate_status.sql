-- V006: authorities, certificates, revocation lists.
create table authority (
    id             uuid primary key,
    alias          varchar(32) not null unique check (alias ~ '^[a-z0-9]{1,32}$' and alias <> 'responder'),
    subject        varchar(500) not null,
    sha256         varchar(64) not null unique,
    der            bytea not null,
    parent_id      uuid references authority (id),
    trust_anchor   boolean not null default false,
    crl_urls       text not null default '',              -- one a line
    ocsp_urls      text not null default '',
    host_aliases   text not null default '',              -- host=host, one a line
    responder_mode varchar(20) not null default 'LOCAL' check (responder_mode in ('DELEGATED', 'LOCAL', 'RELAY')),
    last_attempt   timestamptz,
    last_success   timestamptz,
    last_error     varchar(500),
    version        bigint not null default 0
);

create table certificate (
    id             uuid primary key,
    authority_id   uuid not null references authority (id),
    serial         varchar(40) not null check (serial ~ '^[0-9a-f]+$'),   -- lower-case hex without leading zeros
    subject_dn     varchar(600) not null,                 -- RFC 4514, as issued
    common_name    varchar(300) not null,
    email          varchar(200),
    organisation   varchar(300),
    search_key     varchar(900) not null,
    not_before     timestamptz not null,
    not_after      timestamptz not null,
    sha256         varchar(64) not null unique,
    spki_sha256    varchar(64) not null,
    der            bytea not null,
    subscriber_id  uuid references subscriber (id),
    agency_id      uuid references agency (id),           -- for scope; null for certificates nobody here answers for
    line_id        uuid,
    purpose        varchar(40) not null default 'SIGNING',
    state          varchar(20) not null check (state in ('EXPECTED', 'RECEIVED', 'VERIFIED', 'IN_FORCE', 'REVOKE_PENDING', 'REVOKED', 'QUARANTINED',
                       'HOLD_PENDING', 'ON_HOLD', 'RELEASE_PENDING', 'SUPERSEDED', 'ENDED')),
    origin         varchar(20) not null default 'ISSUED' check (origin in ('ISSUED', 'IMPORTED')),
    quarantine_reason varchar(300),
    predecessor_id uuid references certificate (id),
    relation       varchar(20),
    revoked_at     timestamptz,
    crl_reason     varchar(30),
    legal_reason   varchar(40),
    local_alert    varchar(30) check (local_alert in ('REVOCATION_PENDING', 'TOKEN_LOST', 'PERSONNEL_CHANGE', 'INTERNAL_HOLD')),
    local_alert_since timestamptz,
    crl_mismatch   boolean not null default false,
    registered_at  timestamptz not null,
    version        bigint not null default 0,
    unique (authority_id, serial)
);
create index certificate_subscriber on certificate (subscriber_id);
create index certificate_agency on certificate (agency_id, not_after);
create index certificate_search on certificate using gin (search_key gin_trgm_ops);

create table crl (
    id           uuid primary key,
    authority_id uuid not null references authority (id),
    number       numeric(49) not null,                    -- up to 20 octets (RFC 5280 §5.2.3)
    delta        boolean not null default false,
    base_number  numeric(49),
    this_update  timestamptz not null,
    next_update  timestamptz,
    entries      int not null,
    sha256       varchar(64) not null,
    der          bytea not null,
    source       varchar(20) not null check (source in ('FETCH', 'UPLOAD')),
    source_url   varchar(500),
    received_at  timestamptz not null
);
create unique index crl_once on crl (authority_id, sha256);
create index crl_newest on crl (authority_id, delta, number desc);

create table crl_attempt (
    id           uuid primary key,
    authority_id uuid not null references authority (id),
    at           timestamptz not null,
    source       varchar(20) not null,
    url          varchar(500),
    outcome      varchar(20) not null check (outcome in ('UPDATED', 'UNCHANGED', 'REFUSED', 'FAILED')),
    number       numeric(49),
    sha256       varchar(64),
    code         varchar(20),
    error        varchar(500)
);
create index crl_attempt_authority on crl_attempt (authority_id, at desc);

create table revocation_fact (
    id             uuid primary key,
    certificate_id uuid not null references certificate (id),
    crl_id         uuid references crl (id),
    source         varchar(10) not null check (source in ('CRL', 'LETTER', 'OCSP')),
    reason         varchar(30),
    revoked_at     timestamptz not null,
    seen_at        timestamptz not null,
    ended_at       timestamptz
);
create index revocation_fact_certificate on revocation_fact (certificate_id);
