-- V400: old registers (sổ cũ) are brought in through staging: books and certificate files, what was found in their rows, what was made of them, and what
-- the office began with. Safe before the new code: nothing else reads these tables.
create table takeover (
    id              uuid primary key,
    number          varchar(20) not null unique,              -- TN-2026-0001
    source_system   varchar(120) not null,                    -- what the old registers are called: kept with every object's own number there
    as_of           date not null,                            -- the day the books speak of
    note            varchar(2000),
    state           varchar(20) not null check (state in ('DRAFT', 'CHECKING', 'CHECKED', 'TAKING', 'TAKEN', 'ACCEPTED', 'UNDONE', 'DISCARDED')),
    expected_agencies     int,                                -- how many the old books say there are; null where nobody says
    expected_people       int,
    expected_certificates int,
    expected_tokens       int,
    job_id          uuid,
    error           varchar(20),                              -- code, when the last run broke off
    created_by      varchar(80) not null,
    created_name    varchar(200) not null,
    created_person_id uuid references person (id),
    created_at      timestamptz not null,
    taken_by        varchar(80),
    taken_name      varchar(200),
    taken_person_id uuid references person (id),
    taken_at        timestamptz,
    accepted_by     varchar(80),
    accepted_name   varchar(200),
    accepted_at     timestamptz,
    version         bigint not null default 0
);
create index takeover_state on takeover (state, id desc);

create table takeover_book (
    id          uuid primary key,
    takeover_id uuid not null references takeover (id),
    kind        varchar(20) not null check (kind in ('AGENCIES', 'PEOPLE', 'FILES', 'CERTIFICATES', 'TOKENS')),
    seq         int not null,
    file_id     uuid not null references stored_file (id),    -- the bytes as they came, evidence
    sha256      varchar(64) not null,
    file_name   varchar(255) not null,
    row_count   int not null,
    added_by    varchar(80) not null,
    added_at    timestamptz not null,
    unique (takeover_id, kind, sha256)                        -- the same file again is the same book
);

create table takeover_row (
    id          uuid primary key,
    takeover_id uuid not null references takeover (id),
    book_id     uuid not null references takeover_book (id),
    kind        varchar(20) not null check (kind in ('AGENCIES', 'PEOPLE', 'FILES', 'CERTIFICATES', 'TOKENS')),
    seq         int not null,                                 -- order of judging: books as they came, rows as they stand
    row_no      int not null,                                 -- as the spreadsheet shows it; of a ZIP, the place of the certificate in it
    content     bytea not null,                               -- values, cells and findings, JSON, AES-256-GCM
    der         bytea,                                        -- of FILES: the certificate as it came
    source_id   varchar(120),                                 -- the row's own number in the old register
    token_serial varchar(64),                                 -- of CERTIFICATES: the device the book says it is on
    outcome     varchar(20) check (outcome in ('NEW', 'SAME', 'DIFFERENT', 'QUARANTINED')),
    code        varchar(20),                                  -- of the first finding that counts
    made        boolean not null default false,               -- this take-over made something of it
    object_id   uuid,                                         -- what it is in our registers, made or found
    unique (book_id, row_no)
);
create index takeover_row_order on takeover_row (takeover_id, kind, seq);
create index takeover_row_object on takeover_row (object_id) where object_id is not null;

create table takeover_made (
    id          uuid primary key,
    takeover_id uuid not null references takeover (id),
    object_type varchar(20) not null check (object_type in ('AGENCY', 'PERSON', 'SUBSCRIBER', 'APPOINTMENT', 'CERTIFICATE', 'TOKEN')),
    object_id   uuid not null,
    version     bigint,                                       -- when the run ended; another one says that somebody has worked on it since
    unique (takeover_id, object_type, object_id)
);

create table takeover_balance (
    takeover_id uuid not null references takeover (id),
    agency_id   uuid not null,
    kind        varchar(20) not null check (kind in ('CERTIFICATES', 'TOKENS')),
    class       varchar(20) not null,                         -- of a certificate LIVE HELD EXPIRED REVOKED, of a device its state
    amount      int not null,
    primary key (takeover_id, agency_id, kind, class)
);

-- Certificates that an unaccepted take-over had brought in and gave back: servers that keep the register in memory learn it here.
create table certificate_withdrawn (
    id           uuid primary key,
    authority_id uuid not null references authority (id),
    serial       varchar(40) not null,
    sha256       varchar(64) not null,
    withdrawn_at timestamptz not null,
    entered_xid  xid8 not null default pg_current_xact_id()
);
create index certificate_withdrawn_entered on certificate_withdrawn (entered_xid);
revoke update, delete, truncate on certificate_withdrawn from "${app_user}";

insert into rule_parameter (edition, key, value, evidence)
select e.key, p.key, p.value, 'OWN' from edition e, (values ('takeover.check', '10'), ('takeover.taking', '10'), ('takeover.acceptance', '10')) as p (key, value);
