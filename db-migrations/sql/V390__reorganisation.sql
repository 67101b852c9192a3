-- V390: offices that change (sắp xếp cơ quan): a plan, its changes, and every single thing that follows, in waves that can be repeated and undone.
create table agency_superior (                              -- whom an agency belonged to, through time; no row: always to the present one
    id          uuid primary key,
    agency_id   uuid not null references agency (id),
    parent_id   uuid references agency (id),
    valid_from  date not null,
    valid_to    date,
    decision_no varchar(80),
    exclude using gist (agency_id with =, daterange(valid_from, valid_to) with &&)
);

create table reorganisation (
    id                 uuid primary key,
    number             varchar(20) not null unique,       -- SX-2026-0001
    title              varchar(300) not null,
    decision_no        varchar(80) not null,
    decision_date      date,
    effective_on       date not null,
    note               varchar(2000),
    state              varchar(20) not null default 'DRAFT' check (state in ('DRAFT', 'PREVIEWED', 'APPROVED', 'EXECUTING', 'DONE', 'FROZEN', 'UNDOING', 'UNDONE',
                           'CANCELLED')),
    job_id             uuid,
    created_by         uuid references app_user (id),
    created_person_id  uuid references person (id),
    state_since        timestamptz not null,
    created_at         timestamptz not null,
    executed_at        timestamptz,
    version            bigint not null default 0
);
create index reorganisation_state on reorganisation (state, effective_on, id);
create index reorganisation_newest on reorganisation (created_at desc, id);

create table reorganisation_change (
    id            uuid primary key,
    plan_id       uuid not null references reorganisation (id),
    seq           int not null,
    kind          varchar(20) not null check (kind in ('MERGE_NEW', 'MERGE_INTO', 'SPLIT', 'RENAME', 'REPARENT', 'DISSOLVE', 'EMAIL_DOMAIN')),
    sources       text not null default '',               -- ids of agencies, one a line
    keep_id       uuid references agency (id),            -- whose organisation certificate goes on under the new name
    target_id     uuid references agency (id),            -- an agency that exists
    new_id        uuid,                                   -- the agency that will be opened; known before it is
    new_code      varchar(40),
    new_name      varchar(300),
    new_short_name varchar(120),
    new_kind      varchar(40),
    new_level     varchar(20),
    new_parent_code varchar(40),
    new_province  varchar(100),
    new_email     varchar(200),
    people        text not null default '',               -- ids of persons who go along, one a line
    from_domain   varchar(200),
    to_domain     varchar(200),
    unique (plan_id, seq)
);

create table reorganisation_task (                        -- one thing that follows; done at most once, undone at most once
    id        uuid primary key,
    plan_id   uuid not null references reorganisation (id),
    change_id uuid not null references reorganisation_change (id),
    wave      int not null,
    seq       int not null,
    action    varchar(20) not null,
    object_id uuid not null,
    from_id   uuid,
    to_id     uuid,                                       -- an agency, perhaps one that is not open yet
    subject_kind varchar(20),
    label     varchar(300) not null,
    detail    varchar(1000),
    ground    varchar(40),
    state     varchar(20) not null default 'OPEN' check (state in ('OPEN', 'DONE', 'SKIPPED', 'FAILED', 'UNDONE')),
    made_id   uuid,                                       -- what it made: a position, a line
    before    varchar(400),                               -- what undoing needs
    failure   varchar(80),
    ended_at  timestamptz,
    unique (plan_id, action, object_id)
);
create index reorganisation_task_next on reorganisation_task (plan_id, state, wave, seq);

create table reorganisation_log (
    id         uuid primary key,
    plan_id    uuid not null references reorganisation (id),
    seq        int not null,
    step       varchar(30) not null,
    from_state varchar(20),
    to_state   varchar(20) not null,
    actor      varchar(80) not null,
    actor_name varchar(200) not null,
    comment    varchar(2000),
    at         timestamptz not null,
    unique (plan_id, seq)
);
revoke update, delete, truncate on reorganisation_log from "${app_user}";

insert into rule_parameter (edition, key, value, evidence)
select e.key, own.key, own.value, 'OWN'
from edition e cross join (values ('reorganisation.preview', '10'), ('reorganisation.approval', '5'), ('reorganisation.freezing', '30')) as own (key, value);

insert into page_basis (page, article, position) values
('/reorganisations/list', 'a17', 1),
('/reorganisations/new', 'a15', 1),
('/reorganisations/new', 'a17', 2),
('/reorganisations/view', 'a15', 1),
('/reorganisations/view', 'a17', 2);
