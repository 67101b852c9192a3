-- V401: quarterly review of accounts: each agency's head says of every account that it is still right, or asks to end it. Safe before the new code.
create table access_review (
    id         uuid primary key,
    quarter    varchar(7) not null unique check (quarter ~ '^[0-9]{4}-Q[1-4]$'),
    due_on     date not null,
    created_by varchar(80) not null,
    created_at timestamptz not null,
    closed_at  timestamptz,
    version    bigint not null default 0
);

create table access_review_sheet (
    id             uuid primary key,
    review_id      uuid not null references access_review (id),
    agency_id      uuid references agency (id),               -- null: the registration office itself
    state          varchar(20) not null check (state in ('OPEN', 'TO_END', 'CONFIRMED', 'LAPSED')),
    confirmed_by   varchar(80),
    confirmed_name varchar(200),
    confirmed_at   timestamptz,
    version        bigint not null default 0
);
create unique index access_review_sheet_once on access_review_sheet (review_id, agency_id) nulls not distinct;
create index access_review_sheet_agency on access_review_sheet (agency_id, state);

create table access_review_line (
    id           uuid primary key,
    sheet_id     uuid not null references access_review_sheet (id),
    seq          int not null,
    user_id      uuid not null references app_user (id),
    username     varchar(80) not null,
    display_name varchar(200) not null,
    roles        varchar(300) not null default '',            -- held when the review began, between spaces
    answer       varchar(20) check (answer in ('STILL_RIGHT', 'END')),
    note         varchar(500),
    settled      varchar(20) check (settled in ('ENDED', 'KEPT')),
    settled_by   varchar(80),
    settled_note varchar(500),
    settled_at   timestamptz,
    unique (sheet_id, seq)
);

insert into rule_parameter (edition, key, value, evidence)
select e.key, p.key, p.value, 'OWN' from edition e, (values ('access-review.answer', '10'), ('access-review.ending', '3')) as p (key, value);
