-- V008: submission lists for the CA operator, and its answers.
create table batch (
    id            uuid primary key,
    number        varchar(20) unique,                     -- DS-2026-014, given by freeze; a cancelled list keeps it
    form          varchar(10) not null,
    edition       varchar(10) not null references edition (key),
    action        varchar(20) not null,
    subject_kind  varchar(20) not null,
    state         varchar(20) not null default 'COLLECTING' check (state in ('COLLECTING', 'FROZEN', 'SIGNED', 'SENT', 'ACKNOWLEDGED', 'PARTIALLY_RESULTED',
                      'RECONCILED', 'CLOSED', 'CANCELLED', 'RETURNED', 'SUPERSEDED')),
    note          varchar(2000),
    created_by    uuid references app_user (id),
    created_at    timestamptz not null,
    frozen_by     uuid references person (id),
    frozen_at     timestamptz,
    content_hash  varchar(64),                            -- SHA-256 of the canonical snapshot
    package_file_id uuid references stored_file (id),     -- the ZIP as it was made; what is signed and sent are these bytes
    signed_by     uuid references app_user (id),
    signed_at     timestamptz,
    signed_file_id uuid references stored_file (id),
    out_doc_no    varchar(80),
    out_doc_date  date,
    channel       varchar(40),
    sent_at       timestamptz,
    evidence_file_id uuid references stored_file (id),
    ack_no        varchar(80),
    ack_at        timestamptz,
    confirmed_by  uuid references person (id),
    supersedes_id uuid references batch (id),
    version       bigint not null default 0
);

create table batch_line (
    id         uuid primary key,
    batch_id   uuid not null references batch (id),
    line_id    uuid not null references request_line (id),
    seq        int not null,
    snapshot   bytea,                                     -- the line as frozen, canonical JSON, AES-256-GCM
    outcome    varchar(20) check (outcome in ('ISSUED', 'RENEWED', 'CHANGED', 'REVOKED', 'RECOVERED', 'RETURNED', 'REJECTED', 'MISSING', 'SUPERSEDED')),
    matched_certificate_id uuid references certificate (id),
    ca_note    varchar(500),
    removed    boolean not null default false,
    open       boolean not null default true,             -- false once the list no longer holds the line
    version    bigint not null default 0
);
create unique index batch_line_one_open on batch_line (line_id) where open;
create index batch_line_batch on batch_line (batch_id, seq);

create table result_package (
    id          uuid primary key,
    batch_id    uuid references batch (id),
    file_id     uuid not null references stored_file (id),
    sha256      varchar(64) not null,
    received_at timestamptz not null,
    received_by varchar(80) not null,
    state       varchar(20) not null default 'IMPORTED',
    job_id      uuid,
    unique (batch_id, sha256)
);

create table result_match (
    id             uuid primary key,
    package_id     uuid not null references result_package (id),
    seq            int not null,
    entry_name     varchar(300),
    line_id        uuid references request_line (id),
    line_code      varchar(24),
    level          varchar(10) not null check (level in ('EXACT', 'REVIEW', 'MISSING', 'EXTRA', 'WRONG')),
    outcome        varchar(20),
    certificate_id uuid references certificate (id),
    serial         varchar(40),
    token_serial   varchar(64),
    code           varchar(20),                           -- RA-RES-… of what does not fit
    detail         varchar(500),
    unique (package_id, seq)
);
