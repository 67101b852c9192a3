-- V160: bulk intake. A file of many lines waits here until its clerk confirms; nothing of it is a request before.
create table import_file (
    id          uuid primary key,
    form        varchar(10) not null,
    edition     varchar(10) not null references edition (key),
    agency_id   uuid not null references agency (id),
    file_id     uuid not null references stored_file (id),   -- the bytes as they came, evidence
    sha256      varchar(64) not null,
    file_name   varchar(255) not null,
    encoding    varchar(20) not null,
    state       varchar(20) not null check (state in ('READING', 'CHECKING', 'READY', 'REFUSED', 'ACCEPTED', 'CANCELLED')),
    row_count   int not null,
    valid_count int not null default 0,
    invalid_count int not null default 0,
    warning_count int not null default 0,
    dossier_id  uuid references dossier (id),
    job_id      uuid,
    error       varchar(20),                              -- code, when REFUSED
    created_by  varchar(80) not null,                     -- the identity provider's sub: the uploader sees the values unmasked
    created_name varchar(80) not null,
    created_at  timestamptz not null,
    version     bigint not null default 0
);
create index import_file_agency on import_file (agency_id, id desc);
-- The same bytes for the same form and agency are one import while it is open.
create unique index import_file_open on import_file (sha256, form, agency_id) where state in ('READING', 'CHECKING', 'READY');

create table import_row (
    id          uuid primary key,
    import_id   uuid not null references import_file (id),
    row_no      int not null,                             -- as the spreadsheet shows it
    content     bytea not null,                           -- values, cells and findings, JSON, AES-256-GCM
    errors      int not null default 0,
    warnings    int not null default 0,
    subject_key varchar(160),                             -- equal for two rows about the same subject and matter
    unique (import_id, row_no)
);
create index import_row_subject on import_row (import_id, subject_key) where subject_key is not null;
