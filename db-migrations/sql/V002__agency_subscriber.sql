-- V002: agencies (temporal names and codes), people, appointments, accounts, subscribers.
create table agency (
    id              uuid primary key,
    code            varchar(40) not null unique,          -- present identifier code (mã định danh); history in agency_code
    name            varchar(300) not null,                -- present name; history in agency_name
    short_name      varchar(120),
    search_key      varchar(700) not null,
    kind            varchar(40) not null,                 -- data: SO, UBND_XA, UBND_HUYEN, BAN, ...
    level           varchar(20) not null check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE', 'UNIT')),
    bloc            varchar(20) not null default 'GOVERNMENT' check (bloc in ('GOVERNMENT', 'PARTY', 'MASS_ORGANISATION')),
    legal_person    boolean not null default true,        -- own seal: only these may sign requests
    parent_id       uuid references agency (id),
    province        varchar(100) not null,
    address         varchar(300),
    phone           varchar(40),
    official_email  varchar(200),
    valid_from      date not null,
    valid_to        date,                                 -- exclusive
    version         bigint not null default 0,
    constraint agency_period check (valid_to is null or valid_to > valid_from)
);
create index agency_search on agency using gin (search_key gin_trgm_ops);
create index agency_parent on agency (parent_id);

create table agency_name (
    id          uuid primary key,
    agency_id   uuid not null references agency (id),
    name        varchar(300) not null,
    valid_from  date not null,
    valid_to    date,
    decision_no varchar(80),
    exclude using gist (agency_id with =, daterange(valid_from, valid_to) with &&)
);

create table agency_code (
    id          uuid primary key,
    agency_id   uuid not null references agency (id),
    code        varchar(40) not null,
    scheme      varchar(20) not null default 'QD20',      -- QD20 (H16.01.02) or QCVN102 (000.00.01.H16)
    valid_from  date not null,
    valid_to    date,
    unique (code, scheme),                                -- a code is never reused
    exclude using gist (agency_id with =, scheme with =, daterange(valid_from, valid_to) with &&)
);

create table agency_successor (
    predecessor_id uuid not null references agency (id),
    successor_id   uuid not null references agency (id),
    decision_no    varchar(80),
    effective_on   date not null,
    primary key (predecessor_id, successor_id)
);

create table person (
    id                    uuid primary key,
    full_name             varchar(200) not null,
    sort_key              varchar(200) not null,
    search_key            varchar(200) not null,
    date_of_birth         date,
    national_id_cipher    bytea,                          -- AES-256-GCM, key by reference
    national_id_hash      varchar(64),                    -- keyed hash (HMAC-SHA-256), for look-up
    national_id_issued_on date,
    national_id_issued_by varchar(200),
    official_email        varchar(200),
    mobile                varchar(20),
    version               bigint not null default 0
);
create unique index person_national_id on person (national_id_hash) where national_id_hash is not null;
create index person_search on person using gin (search_key gin_trgm_ops);
create index person_email on person (lower(official_email));

create table appointment (
    id          uuid primary key,
    person_id   uuid not null references person (id),
    agency_id   uuid not null references agency (id),
    position    varchar(120) not null,
    head        boolean not null default false,           -- head or deputy: may sign for the agency
    leader      boolean not null default false,
    decision_no varchar(80),
    valid_from  date not null,
    valid_to    date,
    version     bigint not null default 0,
    exclude using gist (person_id with =, agency_id with =, position with =, daterange(valid_from, valid_to) with &&)
);
create index appointment_agency on appointment (agency_id);

create table app_user (
    id           uuid primary key,
    subject      varchar(80) unique,                      -- the identity provider's sub; null until the invitation is carried out
    username     varchar(80) not null unique,
    display_name varchar(200) not null,
    email        varchar(200),
    person_id    uuid references person (id),
    agency_id    uuid references agency (id),
    state        varchar(20) not null default 'ACTIVE' check (state in ('INVITED', 'ACTIVE', 'ENDED')),
    active_until date,
    version      bigint not null default 0
);

create table app_user_role (
    user_id      uuid not null references app_user (id),
    role         varchar(30) not null,
    requested_by uuid references app_user (id),
    consented_by uuid references app_user (id),           -- a second ADMIN, for OFFICE_SIGNER and ADMIN
    state        varchar(20) not null default 'GRANTED' check (state in ('REQUESTED', 'GRANTED')),
    primary key (user_id, role)
);

create table subscriber (
    id                  uuid primary key,
    kind                varchar(20) not null check (kind in ('PERSON', 'ORGANISATION', 'DEVICE')),
    name                varchar(300) not null,
    search_key          varchar(700) not null,
    person_id           uuid references person (id),
    agency_id           uuid not null references agency (id),
    custodian_person_id uuid references person (id),      -- organisation certificates: who keeps it
    version             bigint not null default 0,
    constraint subscriber_person check ((kind = 'PERSON') = (person_id is not null))
);
create unique index subscriber_one_per_person_agency on subscriber (person_id, agency_id) where kind = 'PERSON';
create unique index subscriber_one_per_organisation on subscriber (agency_id) where kind = 'ORGANISATION';
create index subscriber_search on subscriber using gin (search_key gin_trgm_ops);

create table authority_grant (
    id          uuid primary key,
    person_id   uuid not null references person (id),
    form        varchar(10) not null,                     -- 01 … 06, or * for all
    decision_no varchar(80) not null,
    valid_from  date not null,
    valid_to    date,
    version     bigint not null default 0
);

create table delegation (
    id           uuid primary key,
    delegator_id uuid not null references person (id),
    delegate_id  uuid not null references person (id),
    agency_id    uuid references agency (id),
    role         varchar(30) not null,
    document_no  varchar(80) not null,
    valid_from   date not null,
    valid_to     date not null,
    revoked_at   timestamptz,
    version      bigint not null default 0,
    constraint delegation_not_self check (delegator_id <> delegate_id)
);
