-- V572: topics of sessions have versions that count from a day; a text that has not begun to count may still be changed. Safe before the new code as long as no topic has a second version.
alter table training_topic drop constraint training_topic_pkey;
alter table training_topic add column id uuid primary key default gen_random_uuid(), add column valid_from date not null default date '2000-01-01',
    add column offered boolean not null default true,     -- false: not to choose any more from that day on
    add column version bigint not null default 0;
alter table training_topic alter column id drop default, alter column valid_from drop default, alter column offered drop default;
alter table training_topic add constraint training_topic_begin unique (code, valid_from);
alter table commitment_form add column version bigint not null default 0;
