-- V010: outbox, jobs, idempotency, and the demo's marker.
create table outbox (
    id          uuid primary key,
    type        varchar(60) not null,                     -- keycloak.user-invited, mail.…, webhook.…
    payload     text not null,
    created_at  timestamptz not null,
    attempts    int not null default 0,
    next_at     timestamptz not null,
    done_at     timestamptz,
    last_error  varchar(500)
);
create index outbox_due on outbox (next_at) where done_at is null;

create table job (
    id          uuid primary key,
    kind        varchar(40) not null,
    state       varchar(20) not null check (state in ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED')),
    owner       varchar(80) not null,
    owner_agency_id uuid,
    object_id   uuid,
    done        int not null default 0,
    total       int not null default 0,
    result      text,
    error       text,
    lease_until timestamptz,
    cancel_asked boolean not null default false,
    created_at  timestamptz not null,
    finished_at timestamptz,
    version     bigint not null default 0
);

create table idempotency_key (
    owner       varchar(80) not null,
    key         varchar(200) not null,
    path        varchar(300) not null,
    body_sha256 varchar(64) not null,
    status      int,
    location    varchar(300),
    body        bytea,                                    -- AES-256-GCM: the answer may name people
    created_at  timestamptz not null,
    primary key (owner, key, path)
);

create table relying_system (
    id         uuid primary key,
    client_id  varchar(80) not null unique,
    name       varchar(200) not null,
    owner      varchar(200) not null,
    purpose    varchar(300) not null,
    active     boolean not null default true,
    version    bigint not null default 0
);

create table seed_marker (
    size      varchar(20) primary key,
    seeded_at timestamptz not null,
    sha256    varchar(64) not null                        -- of what was seeded, for the test that it is reproducible
);
