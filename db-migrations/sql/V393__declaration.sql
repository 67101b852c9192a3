-- V393: yearly and ad hoc declarations (kê khai): each agency confirms its list of holders line by line, or says that nothing has changed.
create table declaration_campaign (
    id         uuid primary key,
    number     varchar(20) not null unique,               -- KB-2026-0001
    title      varchar(300) not null,
    due_on     date not null,
    created_by varchar(80) not null,
    created_at timestamptz not null,
    closed_at  timestamptz,
    version    bigint not null default 0
);

create table declaration (
    id             uuid primary key,
    campaign_id    uuid not null references declaration_campaign (id),
    agency_id      uuid not null references agency (id),
    state          varchar(20) not null default 'OPEN' check (state in ('OPEN', 'CONFIRMED', 'LAPSED')),
    no_change      boolean not null default false,
    note           varchar(2000),
    confirmed_by   varchar(80),
    confirmed_name varchar(200),
    confirmed_at   timestamptz,
    version        bigint not null default 0,
    unique (campaign_id, agency_id)
);
create index declaration_agency on declaration (agency_id, state);

create table declaration_line (
    id             uuid primary key,
    declaration_id uuid not null references declaration (id),
    seq            int not null,
    subscriber_id  uuid references subscriber (id),       -- null for somebody of the agency's list whom the register does not know as its own
    person_id      uuid references person (id),
    name           varchar(300) not null,
    position       varchar(120),
    certificates   varchar(600) not null default '',      -- numbers of those in force when the campaign began
    answer         varchar(20) check (answer in ('HOLDS', 'LEFT', 'MOVED', 'CHANGED', 'NEW', 'ARRIVED')),
    note           varchar(500),
    unique (declaration_id, seq)
);

insert into rule_parameter (edition, key, value, evidence)
select e.key, 'declaration.term', '15', 'OWN' from edition e;

insert into page_basis (page, article, position) values
('/declarations/list', 'a17', 1),
('/declarations/new', 'a17', 1),
('/declarations/view', 'a17', 1),
('/declarations/own', 'a17', 1);
