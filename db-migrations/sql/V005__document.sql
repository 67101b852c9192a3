-- V005: stored files. Content is encrypted at rest (personal numbers stand in letters and lists); the hash is of the plain bytes.
create table stored_file (
    id         uuid primary key,
    sha256     varchar(64) not null,
    media_type varchar(120) not null,
    size       bigint not null,
    file_name  varchar(255) not null,
    content    bytea not null,                            -- AES-256-GCM
    created_at timestamptz not null,
    created_by varchar(80) not null
);
create index stored_file_sha on stored_file (sha256);
