-- V352: counting devices: a delivery against its packing list, the stock of one place against the register.
alter table minutes add column remarks varchar(2000);     -- what the count found beside the devices named

create table stock_count (
    id               uuid primary key,
    number           varchar(20) not null unique,         -- KK-2026-0007
    kind             varchar(20) not null check (kind in ('RECEIPT', 'STOCKTAKE')),
    state            varchar(20) not null check (state in ('OPEN', 'CLOSED', 'CANCELLED')),
    location         varchar(120) not null,
    model            varchar(60),
    token_kind       varchar(20),
    note             varchar(500),
    opened_by        varchar(80) not null,
    opened_at        timestamptz not null,
    closed_at        timestamptz,
    minutes_id       uuid references minutes (id),
    version          bigint not null default 0
);
create unique index stock_count_one_open on stock_count (location, kind) where state = 'OPEN';

create table stock_expected (                             -- the packing list, or the register of the place when the count began
    count_id uuid not null references stock_count (id),
    serial   varchar(64) not null,
    token_id uuid references token (id),
    primary key (count_id, serial)
);

create table stock_scan (
    id       uuid primary key,
    count_id uuid not null references stock_count (id),
    seq      int not null,
    typed    varchar(200) not null,
    serial   varchar(64),
    outcome  varchar(20) not null,
    token_id uuid references token (id),
    at       timestamptz not null,
    undone   boolean not null default false,
    unique (count_id, seq)
);
create index stock_scan_serial on stock_scan (count_id, serial);

insert into rule_parameter (edition, key, value, evidence)
select e.key, 'stock.count', '1', 'OWN' from edition e;

insert into page_basis (page, article, position) values ('/stock/list', 'a11', 1), ('/stock/new', 'a11', 1), ('/stock/view', 'a11', 1);
