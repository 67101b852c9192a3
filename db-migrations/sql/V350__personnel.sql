-- V350: personnel changes, what follows from them, and the rules that propose it.
create table personnel_event (
    id                  uuid primary key,
    number              varchar(20) not null unique,      -- BD-2026-0012
    kind                varchar(30) not null,
    state               varchar(20) not null default 'REPORTED' check (state in ('REPORTED', 'VERIFIED', 'PLANNED', 'CONFIRMED', 'EXECUTING', 'COMPLETED',
                            'REJECTED', 'CANCELLED')),
    person_id           uuid not null references person (id),
    person_name         varchar(200) not null,            -- as it was when reported
    agency_id           uuid not null references agency (id),   -- that reports, and for scope
    to_agency_id        uuid references agency (id),
    successor_id        uuid references person (id),      -- who keeps the organisation's device from now on
    new_position        varchar(120),
    new_head            boolean not null default false,
    new_leader          boolean not null default false,
    new_name            varchar(200),
    new_email           varchar(200),
    decision_no         varchar(80) not null,
    decision_date       date,
    effective_on        date not null,
    urgent              boolean not null default false,
    note                varchar(2000),
    decision_file_id    uuid references stored_file (id),
    letter_no           varchar(80),
    letter_date         date,
    sign_method         varchar(10) check (sign_method in ('PADES', 'SCAN')),
    signed_file_id      uuid references stored_file (id),
    sign_report         text,
    signed_by           uuid references app_user (id),
    signed_at           timestamptz,
    reported_by         uuid references app_user (id),
    reported_person_id  uuid references person (id),
    planned_by          uuid references app_user (id),
    planned_person_id   uuid references person (id),
    state_since         timestamptz not null,
    created_at          timestamptz not null,
    executed_at         timestamptz,
    version             bigint not null default 0
);
create index personnel_event_state on personnel_event (state, effective_on, id);
create index personnel_event_agency on personnel_event (agency_id, created_at desc);
create index personnel_event_person on personnel_event (person_id);
-- The same change is reported once while it is under way.
create unique index personnel_event_one_open on personnel_event (person_id, agency_id, kind)
    where state in ('REPORTED', 'VERIFIED', 'PLANNED', 'CONFIRMED');

create table personnel_part (                             -- one thing that follows from a change
    id           uuid primary key,
    event_id     uuid not null references personnel_event (id),
    seq          int not null,
    action       varchar(30) not null,
    object_type  varchar(20) not null,
    object_id    uuid not null,
    agency_id    uuid references agency (id),             -- whose line it becomes
    label        varchar(300) not null,
    ground       varchar(40),                             -- legal ground of a revocation (reason.code)
    proposed     boolean not null,                        -- by rule
    chosen       boolean not null,
    reason       varchar(500),                            -- why what the rule proposes is left out
    state        varchar(20) not null default 'PROPOSED' check (state in ('PROPOSED', 'LEFT_OUT', 'RUNNING', 'FAILED', 'DONE', 'WAIVED')),
    line_id      uuid references request_line (id),
    due_on       date,
    outcome      varchar(80),                             -- state in which its line or device ended
    failure      varchar(80),                             -- code of the last refusal
    started_at   timestamptz,
    ended_at     timestamptz,
    version      bigint not null default 0,
    unique (event_id, action, object_id),
    constraint personnel_part_left_out check (state <> 'LEFT_OUT' or not chosen)
);
create index personnel_part_line on personnel_part (line_id) where line_id is not null;
create index personnel_part_object on personnel_part (object_id) where state = 'RUNNING';

create table personnel_log (                              -- timeline of a change
    id         uuid primary key,
    event_id   uuid not null references personnel_event (id),
    seq        int not null,
    step       varchar(30) not null,
    from_state varchar(20),
    to_state   varchar(20) not null,
    actor      varchar(80) not null,
    actor_name varchar(200) not null,
    comment    varchar(2000),
    at         timestamptz not null,
    unique (event_id, seq)
);
revoke update, delete, truncate on personnel_log from "${app_user}";

create table personnel_rule (                             -- what is proposed for which change; edited by ADMIN
    kind    varchar(30) not null,
    action  varchar(30) not null,
    offer   varchar(10) not null check (offer in ('ON', 'OFF', 'NONE')),
    ground  varchar(40) references reason (code),
    version bigint not null default 0,
    primary key (kind, action)
);

-- state-machines.md §7; domain.md §5.4. The ground is that of Điều 17 Nghị định 68/2024/NĐ-CP; it may be changed for a single part.
insert into personnel_rule (kind, action, offer, ground)
select k.kind, a.action, coalesce(r.offer, 'NONE'), r.ground
from (values ('APPOINT'), ('TRANSFER'), ('TRANSFER_OUT'), ('TITLE_CHANGE'), ('CONCURRENT'), ('RETIRE'), ('RESIGN'), ('DISMISS'), ('DECEASE'), ('SECONDMENT'),
             ('LONG_LEAVE'), ('SUSPENSION'), ('NAME_OR_ID_CHANGE'), ('EMAIL_CHANGE'), ('CUSTODIAN_CHANGE')) as k (kind)
cross join (values ('ISSUE'), ('CHANGE'), ('REVOKE'), ('HOLD'), ('RECALL'), ('CUSTODY'), ('ACCOUNT_END'), ('ACCOUNT_MOVE'), ('DELEGATION_END'), ('WORK_BACK'),
             ('POSITION_END'), ('POSITION_BEGIN'), ('RECORD')) as a (action)
left join (values
('APPOINT', 'ISSUE', 'ON', null), ('APPOINT', 'POSITION_BEGIN', 'ON', null), ('APPOINT', 'CHANGE', 'OFF', null),
('TRANSFER', 'REVOKE', 'ON', '17.2b'), ('TRANSFER', 'ISSUE', 'ON', null), ('TRANSFER', 'CHANGE', 'OFF', null), ('TRANSFER', 'RECALL', 'ON', null),
('TRANSFER', 'CUSTODY', 'ON', null), ('TRANSFER', 'ACCOUNT_MOVE', 'ON', null), ('TRANSFER', 'ACCOUNT_END', 'OFF', null), ('TRANSFER', 'DELEGATION_END', 'ON', null),
('TRANSFER', 'WORK_BACK', 'ON', null), ('TRANSFER', 'POSITION_END', 'ON', null), ('TRANSFER', 'POSITION_BEGIN', 'ON', null),
('TRANSFER_OUT', 'REVOKE', 'ON', '17.2b'), ('TITLE_CHANGE', 'CHANGE', 'OFF', null), ('TITLE_CHANGE', 'REVOKE', 'OFF', '17.2b'),
('TITLE_CHANGE', 'ISSUE', 'OFF', null), ('TITLE_CHANGE', 'POSITION_END', 'ON', null), ('TITLE_CHANGE', 'POSITION_BEGIN', 'ON', null),
('CONCURRENT', 'ISSUE', 'OFF', null), ('CONCURRENT', 'POSITION_BEGIN', 'ON', null),
('RETIRE', 'REVOKE', 'ON', '17.2c-1'), ('RESIGN', 'REVOKE', 'ON', '17.2c-2'), ('DISMISS', 'REVOKE', 'ON', '17.2c-2'), ('DECEASE', 'REVOKE', 'ON', '17.2c-3'),
('SECONDMENT', 'HOLD', 'ON', null), ('SECONDMENT', 'REVOKE', 'OFF', '17.2b'), ('SECONDMENT', 'RECALL', 'OFF', null), ('SECONDMENT', 'CUSTODY', 'ON', null),
('SECONDMENT', 'DELEGATION_END', 'OFF', null), ('SECONDMENT', 'WORK_BACK', 'ON', null), ('SECONDMENT', 'POSITION_BEGIN', 'OFF', null),
('LONG_LEAVE', 'HOLD', 'ON', null), ('LONG_LEAVE', 'RECALL', 'OFF', null), ('LONG_LEAVE', 'CUSTODY', 'ON', null), ('LONG_LEAVE', 'DELEGATION_END', 'OFF', null),
('LONG_LEAVE', 'WORK_BACK', 'ON', null),
('SUSPENSION', 'HOLD', 'ON', null), ('SUSPENSION', 'REVOKE', 'OFF', '17.1d'), ('SUSPENSION', 'RECALL', 'ON', null), ('SUSPENSION', 'CUSTODY', 'ON', null),
('SUSPENSION', 'ACCOUNT_END', 'ON', null), ('SUSPENSION', 'DELEGATION_END', 'ON', null), ('SUSPENSION', 'WORK_BACK', 'ON', null),
('NAME_OR_ID_CHANGE', 'RECORD', 'ON', null), ('NAME_OR_ID_CHANGE', 'CHANGE', 'ON', null),
('EMAIL_CHANGE', 'RECORD', 'ON', null), ('EMAIL_CHANGE', 'CHANGE', 'ON', null),
('CUSTODIAN_CHANGE', 'CUSTODY', 'ON', null)
) as r (kind, action, offer, ground) on r.kind = k.kind and r.action = a.action;

-- Whoever leaves for good gives everything back.
update personnel_rule set offer = 'ON'
where kind in ('TRANSFER_OUT', 'RETIRE', 'RESIGN', 'DISMISS', 'DECEASE')
  and action in ('RECALL', 'CUSTODY', 'ACCOUNT_END', 'DELEGATION_END', 'WORK_BACK', 'POSITION_END');

-- The clocks of the state table and of what it starts.
insert into rule_parameter (edition, key, value, evidence)
select e.key, own.key, own.value, 'OWN'
from edition e cross join (values
('personnel.verification', '2'), ('personnel.planning', '2'), ('personnel.confirmation', '2'), ('personnel.waiting', '30'), ('personnel.execution', '10')
) as own (key, value);

insert into page_basis (page, article, position) values
('/personnel/list', 'a17', 1),
('/personnel/new', 'a15', 1),
('/personnel/new', 'a17', 2),
('/personnel/view', 'a15', 1),
('/personnel/view', 'a17', 2),
('/personnel/rules', 'a17', 1);
