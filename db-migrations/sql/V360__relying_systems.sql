-- V360: the register of relying systems (hệ thống sử dụng dịch vụ) with what each may do, and how much each asks.
alter table relying_system add column owner_agency_id uuid references agency (id);       -- null for rows from before, whose owner is a name alone
alter table relying_system add column contact varchar(200) not null default '';
alter table relying_system add column scopes varchar(200) not null default 'status.read';   -- client scopes, between blanks
alter table relying_system add column addresses text not null default '';                -- CIDR, one a line; empty: from anywhere
alter table relying_system add column per_minute int not null default 6000 check (per_minute > 0);
alter table relying_system add column per_day int not null default 1000000 check (per_day > 0);
alter table relying_system add column state varchar(20) not null default 'ACTIVE' check (state in ('ACTIVE', 'DISABLED', 'ENDED'));
alter table relying_system add column active_until date;                                 -- last day; null without an end
alter table relying_system add column provider_id varchar(64);                           -- the client at the identity provider; null while it has none
alter table relying_system add column pending_secret bytea;                              -- AES-256-GCM, only until the provider has taken it
alter table relying_system add column secret_at timestamptz;
alter table relying_system add column created_at timestamptz not null default now();
update relying_system set state = 'DISABLED' where not active;
alter table relying_system drop column active;

-- Calls of a day, added up in memory and written every few seconds: no call waits for the database.
create table relying_usage (
    system_id uuid not null references relying_system (id),
    day       date not null,                              -- of Vietnam
    kind      varchar(20) not null,
    calls     bigint not null,
    refused   bigint not null,
    last_at   timestamptz not null,
    primary key (system_id, day, kind)
);
