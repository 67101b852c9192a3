-- V004: the law as data: editions, forms, parameters, reasons, calendar; the office's own names.
create table setting (
    key        varchar(80) primary key,                   -- office.name, office.province, office.place, …
    value      text not null,
    version    bigint not null default 0
);

create table edition (
    key        varchar(10) primary key,                   -- R2016, R2019, R2024
    title_vi   varchar(300) not null,
    valid_from date not null,
    valid_to   date
);

create table rule_parameter (
    edition    varchar(10) not null references edition (key),
    key        varchar(60) not null,
    value      varchar(200) not null,
    evidence   varchar(20) not null default 'VERIFIED' check (evidence in ('VERIFIED', 'REMEMBERED', 'OWN')),
    reference  varchar(200),
    version    bigint not null default 0,
    primary key (edition, key)
);

create table form_definition (
    edition      varchar(10) not null references edition (key),
    form         varchar(10) not null,
    action       varchar(20) not null,
    subject_kind varchar(20),
    title_vi     varchar(300) not null,                   -- trích yếu
    fields       text not null,                           -- [{"key","heading","type","required","max"}] in the order of the columns
    confirmed    boolean not null default true,           -- false: chưa đối chiếu với bản gốc
    version      bigint not null default 0,
    primary key (edition, form)
);

create table reason (
    code       varchar(40) primary key,
    kind       varchar(20) not null check (kind in ('REVOKE', 'REJECT', 'SUPPLEMENT', 'RETURN')),
    text_vi    varchar(300) not null,
    text_en    varchar(300) not null,
    crl_reason varchar(30),                               -- proposal only (RFC 5280 §5.3.1)
    reference  varchar(100),
    active     boolean not null default true
);

create table calendar_day (
    day         date primary key,
    kind        varchar(20) not null check (kind in ('HOLIDAY', 'SUBSTITUTE', 'WORKING')),  -- nghỉ lễ, nghỉ bù, làm bù
    name_vi     varchar(200) not null,
    decision_no varchar(80)
);

create table delegation_document (                        -- văn bản ủy quyền quản lý thuê bao, quoted in letters
    id          uuid primary key,
    number      varchar(80) not null,
    issued_on   date not null,
    issuer      varchar(200) not null,
    delegate    varchar(200) not null,
    summary_vi  varchar(500) not null,
    valid_from  date not null,
    valid_to    date,
    version     bigint not null default 0
);
