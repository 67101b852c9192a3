-- V481: where everything of an office that is divided goes: what the rules propose, and what the officer has chosen instead. Safe before the new code.
create table reorganisation_placement (
    id            uuid primary key,
    plan_id       uuid not null references reorganisation (id),
    seq           int not null,
    kind          varchar(20) not null check (kind in ('PERSON', 'SYSTEM', 'ACCOUNT', 'DEVICE', 'REQUEST')),
    object_id     uuid not null,
    source_id     uuid not null references agency (id),
    label         varchar(300) not null,
    targets       text not null,                          -- code, blank, name of an office; one a line, the first is where what nobody moves stays
    proposed_code varchar(40) not null,
    chosen_code   varchar(40),                            -- null: as proposed
    follows       boolean not null default false,         -- goes with its holder; nothing to choose
    unique (plan_id, kind, object_id, source_id)
);
create index reorganisation_placement_seq on reorganisation_placement (plan_id, seq);
