-- V563: our whole register, with its personal numbers, leaves the portal only when one officer has asked for it and the head of the office has released it. Safe before the new code.
create table register_release (
    id               uuid primary key,
    number           varchar(20) not null unique,         -- GS-2026-0001
    state            varchar(20) not null check (state in ('ASKED', 'RELEASED', 'REFUSED', 'WITHDRAWN')),
    recipient        varchar(300) not null,               -- the office that is to have it
    letter_no        varchar(50) not null,                -- its letter
    letter_date      date not null,
    reason           varchar(1000) not null,
    asked_by         uuid not null references app_user (id),
    asked_person_id  uuid references person (id),
    asked_at         timestamptz not null,
    decided_by       uuid references app_user (id),       -- who released, refused or withdrew it last
    decided_at       timestamptz,
    decision_note    varchar(1000),
    open_until       timestamptz,                         -- whoever asked may take it until then
    taken_at         timestamptz,                         -- last
    taken_times      int not null default 0,
    taken_sha256     varchar(64),                           -- of what was taken last
    version          bigint not null default 0,
    check ((state = 'RELEASED') <= (open_until is not null))
);
create index register_release_state on register_release (state, number);
insert into setting (key, value) values ('register.release.days', '3') on conflict (key) do nothing;
