-- V007: dossiers, their lines, decisions, remarks.
create table number_counter (                             -- gap-free numbers: row locked in the transaction that uses it
    kind varchar(20) not null,                            -- YC, DS, BB-…
    year int not null,
    last int not null,
    primary key (kind, year)
);

create table dossier (
    id           uuid primary key,
    code         varchar(20) unique,                      -- YC-2026-000123, given when the agency signs
    form         varchar(10) not null,
    edition      varchar(10) not null references edition (key),
    action       varchar(20) not null check (action in ('ISSUE', 'RENEW', 'CHANGE', 'REVOKE', 'RECOVER_DEVICE')),
    subject_kind varchar(20) not null check (subject_kind in ('PERSON', 'ORGANISATION', 'DEVICE')),
    agency_id    uuid not null references agency (id),
    letter_no    varchar(80),
    letter_date  date,
    contact      text,                                    -- person block of the form, JSON; encrypted because of the personal number
    note         varchar(2000),
    state        varchar(30) not null default 'DRAFT' check (state in ('DRAFT', 'AWAITING_AGENCY_SIGN', 'SUBMITTED', 'VOID')),
    content_hash varchar(64),
    letter_file_id uuid references stored_file (id),      -- the generated letter that is to be signed
    sign_method  varchar(10) check (sign_method in ('PADES', 'SCAN')),
    signed_file_id uuid references stored_file (id),
    sign_report  text,
    signed_by    uuid references app_user (id),
    signed_at    timestamptz,
    due_on       date,
    created_by   uuid references app_user (id),
    created_person_id uuid references person (id),
    created_at   timestamptz not null,
    channel      varchar(20) not null default 'PORTAL',
    version      bigint not null default 0
);
create index dossier_agency on dossier (agency_id, created_at desc);

create table request_line (
    id              uuid primary key,
    dossier_id      uuid not null references dossier (id),
    line_no         int not null,
    code            varchar(24) unique,                   -- YC-2026-000123-01
    agency_id       uuid not null references agency (id),
    action          varchar(20) not null,
    subject_kind    varchar(20) not null,
    purpose         varchar(40) not null default 'SIGNING',
    subscriber_id   uuid references subscriber (id),
    subject_key     varchar(100),                         -- who the line is about, known once the agency asks for the signature
    display_name    varchar(300) not null default '',
    search_key      varchar(700) not null default '',
    payload         bytea not null,                       -- the form's values, JSON, AES-256-GCM
    target_certificate_id uuid references certificate (id),
    target_token_id uuid,
    reason_code     varchar(40),
    effective_on    date,
    state           varchar(30) not null default 'DRAFT' check (state in ('DRAFT', 'AWAITING_AGENCY_SIGN', 'SUBMITTED', 'IN_REVIEW', 'NEEDS_SUPPLEMENT',
                        'ON_HOLD', 'REVIEWED', 'APPROVED', 'BATCHED', 'SENT', 'CA_RETURNED', 'FULFILLED', 'DELIVERING', 'DONE', 'REJECTED', 'CA_REJECTED',
                        'WITHDRAWN', 'LAPSED', 'VOID')),
    state_since     timestamptz not null,
    proposal        varchar(10) check (proposal in ('APPROVE', 'REJECT')),
    assignee_id     uuid references app_user (id),
    last_editor_person_id uuid references person (id),
    reviewed_hash   varchar(64),
    flags           varchar(200) not null default '',
    due_on          date,
    version         bigint not null default 0,
    unique (dossier_id, line_no)
);
create index request_line_state on request_line (state, due_on, id);
create index request_line_agency on request_line (agency_id, state);
create index request_line_search on request_line using gin (search_key gin_trgm_ops);
-- One open line per subscriber, purpose and family of actions; drafts never block (state-machines.md §1).
create unique index request_line_one_open on request_line
    (subject_key, purpose, (case when action in ('RENEW', 'CHANGE') then 'RENEW_CHANGE' else action end))
    where subject_key is not null and state in ('AWAITING_AGENCY_SIGN', 'SUBMITTED', 'IN_REVIEW', 'NEEDS_SUPPLEMENT', 'ON_HOLD', 'REVIEWED', 'APPROVED', 'BATCHED',
        'SENT', 'CA_RETURNED', 'FULFILLED', 'DELIVERING');

create table line_event (                                 -- timeline of a line, oldest first by seq
    id          uuid primary key,
    line_id     uuid not null references request_line (id),
    seq         int not null,
    action      varchar(40) not null,
    from_state  varchar(30),
    to_state    varchar(30) not null,
    actor       varchar(80) not null,
    actor_name  varchar(200) not null,
    comment     varchar(2000),
    at          timestamptz not null,
    unique (line_id, seq)
);

create table decision (
    id           uuid primary key,
    line_id      uuid not null references request_line (id),
    step         varchar(20) not null check (step in ('propose', 'approve', 'reject')),
    actor_id     uuid not null references app_user (id),
    person_id    uuid references person (id),
    on_behalf_of uuid references person (id),
    actor        varchar(80) not null,
    result       varchar(20) not null check (result in ('APPROVED', 'REJECTED')),
    reason_code  varchar(40),
    comment      varchar(2000),
    acknowledged varchar(500) not null default '',        -- codes of the warnings that were acknowledged
    content_hash varchar(64) not null,
    voided       boolean not null default false,
    at           timestamptz not null
);
create index decision_line on decision (line_id);

create table remark (
    id          uuid primary key,
    line_id     uuid not null references request_line (id),
    field       varchar(60),
    text        varchar(2000) not null,
    blocking    boolean not null default true,
    visibility  varchar(20) not null default 'AGENCY' check (visibility in ('AGENCY', 'OFFICE')),
    author      varchar(80) not null,
    at          timestamptz not null,
    answer      varchar(2000),
    resolved_at timestamptz
);
create index remark_line on remark (line_id);

create table attachment (
    id         uuid primary key,
    dossier_id uuid not null references dossier (id),
    kind       varchar(20) not null check (kind in ('LETTER', 'SIGNED_LETTER', 'DECISION', 'OTHER')),
    file_id    uuid not null references stored_file (id),
    removed    boolean not null default false,            -- nothing is deleted
    added_by   varchar(80) not null,
    added_at   timestamptz not null
);
create index attachment_dossier on attachment (dossier_id);
