-- V009: devices that keep keys, their custody, minutes and the register.
create table token (
    id             uuid primary key,
    serial         varchar(64) not null check (serial ~ '^[A-Z0-9-]{4,64}$'),
    model          varchar(60) not null default 'GCA-01',
    kind           varchar(20) not null check (kind in ('USB_TOKEN', 'SIM_PKI', 'CENTRAL_SIGNING', 'HSM')),
    state          varchar(20) not null check (state in ('ANNOUNCED', 'IN_STOCK', 'RESERVED', 'IN_TRANSIT', 'AT_AGENCY', 'IN_USE', 'LOCKED', 'SUSPENDED', 'RECALLED',
                       'RETURNED', 'AT_CA', 'LOST', 'DAMAGED', 'DESTROYED', 'VOID')),
    previous_state varchar(20),
    holder_type    varchar(20) not null check (holder_type in ('CA', 'OFFICE', 'AGENCY', 'SUBSCRIBER', 'COURIER', 'NOBODY')),
    holder_agency_id uuid references agency (id),
    holder_person_id uuid references person (id),
    subscriber_id  uuid references subscriber (id),       -- whom it is reserved for or used by
    agency_id      uuid references agency (id),           -- for scope
    line_id        uuid references request_line (id),
    location       varchar(120),
    due_on         date,
    registered_at  timestamptz not null,
    version        bigint not null default 0,
    unique (model, serial)
);
create index token_state on token (state, id);
create index token_agency on token (agency_id, state);
alter table request_line add constraint request_line_token foreign key (target_token_id) references token (id);

create table token_slot (
    token_id       uuid not null references token (id),
    slot_no        int not null,
    certificate_id uuid not null references certificate (id),
    primary key (token_id, slot_no)
);
create index token_slot_certificate on token_slot (certificate_id);

create table minutes (
    id             uuid primary key,
    number         varchar(30) unique,                    -- BB-2026-0007
    kind           varchar(20) not null check (kind in ('RECEIPT', 'HANDOVER', 'RETURN', 'TO_CA', 'FROM_CA', 'DESTROY', 'STOCKTAKE')),
    state          varchar(20) not null default 'DRAFT' check (state in ('DRAFT', 'ISSUED', 'GIVER_SIGNED', 'COMPLETED', 'PARTLY_ACCEPTED', 'DISPUTED', 'VOID')),
    from_type      varchar(20) not null,
    from_agency_id uuid references agency (id),
    from_person_id uuid references person (id),
    to_type        varchar(20) not null,
    to_agency_id   uuid references agency (id),
    to_person_id   uuid references person (id),
    agency_id      uuid references agency (id),           -- for scope: the agency that receives or gives
    place          varchar(200),
    held_on        date,
    text_agreed    text,                                  -- the fixed text as signed
    document_file_id uuid references stored_file (id),
    replaces_id    uuid references minutes (id),
    created_by     varchar(80) not null,
    created_at     timestamptz not null,
    completed_at   timestamptz,
    version        bigint not null default 0
);

create table custody_move (
    id          uuid primary key,
    minutes_id  uuid references minutes (id),
    line_no     int not null,
    token_id    uuid not null references token (id),
    from_holder varchar(20) not null,
    to_holder   varchar(20) not null,
    condition   varchar(200),
    accessories varchar(200),
    accepted    boolean,                                  -- null: not answered yet
    note        varchar(500),
    moved_at    timestamptz
);
create index custody_move_minutes on custody_move (minutes_id, line_no);
create index custody_move_token on custody_move (token_id);

create table minutes_signature (
    id         uuid primary key,
    minutes_id uuid not null references minutes (id),
    party      varchar(10) not null check (party in ('GIVER', 'RECEIVER')),
    method     varchar(10) not null check (method in ('PADES', 'SCAN', 'PAGE')),
    signer     varchar(200) not null,
    person_id  uuid references person (id),
    file_id    uuid references stored_file (id),
    text_hash  varchar(64) not null,
    signed_at  timestamptz not null,
    recorded_by varchar(80) not null,
    unique (minutes_id, party)
);

create table register_entry (                             -- sổ bàn giao: append-only, numbered per year
    id         uuid primary key,
    year       int not null,
    number     int not null,
    minutes_id uuid not null references minutes (id),
    token_id   uuid not null references token (id),
    entry      bytea not null,                            -- the row as printed, JSON, AES-256-GCM
    reverses_id uuid references register_entry (id),
    at         timestamptz not null,
    unique (year, number)
);
revoke update, delete, truncate on register_entry from "${app_user}";
