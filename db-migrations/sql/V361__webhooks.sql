-- V361: news for relying systems: who wants to know what, what happened, and how each delivery went.
create table webhook_subscription (
    id              uuid primary key,
    system_id       uuid not null references relying_system (id),
    target          varchar(500) not null,
    kinds           varchar(400) not null,                -- between blanks
    state           varchar(20) not null check (state in ('ACTIVE', 'PAUSED', 'ENDED')),
    secret          bytea not null,                       -- AES-256-GCM
    secret_at       timestamptz,                          -- when it was given out; null while nobody has it
    previous_secret bytea,                                -- AES-256-GCM; signs beside the new one until previous_until
    previous_until  timestamptz,
    created_at      timestamptz not null,
    version         bigint not null default 0
);
create index webhook_subscription_system on webhook_subscription (system_id);

-- Written in the transaction that made the news. The number comes afterwards, in the order in which transactions ended: it is what deliveries are ordered by.
create table webhook_event (
    id           uuid primary key,
    kind         varchar(40) not null,
    subject      varchar(200) not null,
    data         text not null,                           -- JSON without personal data
    occurred_at  timestamptz not null,
    once_key     varchar(200) unique,                     -- news that are found again and again are told once
    only_for     uuid references webhook_subscription (id),
    sequence     bigint unique,
    made         bigint generated always as identity      -- the order in which events were written, within one server
);
create index webhook_event_open on webhook_event (made) where sequence is null;

create table webhook_delivery (
    id              uuid primary key,
    subscription_id uuid not null references webhook_subscription (id),
    event_id        uuid not null references webhook_event (id),
    sequence        bigint not null,
    state           varchar(20) not null check (state in ('WAITING', 'DELIVERED', 'DEAD')),
    attempts        int not null,
    next_at         timestamptz not null,
    give_up_at      timestamptz not null,
    last_at         timestamptz,
    last_status     int,
    last_error      varchar(300),
    version         bigint not null default 0,
    unique (subscription_id, sequence)
);
create index webhook_delivery_waiting on webhook_delivery (subscription_id, sequence) where state = 'WAITING';
create index webhook_delivery_event on webhook_delivery (event_id);
