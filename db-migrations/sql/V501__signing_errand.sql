-- V501: letters on their way to the signing program of the signer's PC and back, by addresses that work once.
create table signing_errand (
    id                 uuid primary key,
    subject            varchar(10) not null check (subject in ('DOSSIER', 'BATCH')),
    object_id          uuid not null,
    user_id            uuid not null,
    username           varchar(80) not null,
    session_hash       varchar(64) not null,
    letter_file_id     uuid not null references stored_file (id),
    letter_sha256      varchar(64) not null,
    letter_secret_hash varchar(64) not null unique,
    return_secret_hash varchar(64) not null unique,
    state              varchar(10) not null check (state in ('OPEN', 'FETCHED', 'RECEIVED', 'REFUSED', 'TAKEN', 'EXPIRED')),
    refusal            varchar(20),
    signed_file_id     uuid references stored_file (id),
    created_at         timestamptz not null,
    expires_at         timestamptz not null,
    version            bigint not null default 1
);
create index signing_errand_object on signing_errand (object_id, user_id);

-- Where the program listens on the signer's own PC (never elsewhere); empty: pages do not offer it. Where it is installed from is the office's to say.
insert into setting (key, value) values ('signing.plugin', 'wss://127.0.0.1:8987'), ('signing.plugin.install', '') on conflict (key) do nothing;
