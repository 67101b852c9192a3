-- V570: an inspection, a court or a complaint keeps one person's data from being wiped, whatever the term says. Safe before the new code: no row, no effect.
create table person_hold (
    id            uuid primary key,
    person_id     uuid not null references person (id),
    ground        varchar(20) not null check (ground in ('INSPECTION', 'COURT', 'COMPLAINT', 'OTHER')),
    reason        varchar(500) not null,
    document_no   varchar(80) not null,
    document_date date not null,
    until_on      date,                                   -- the last day it stands; null until it is lifted
    set_by        uuid not null references app_user (id),
    set_at        timestamptz not null,
    lifted_by     uuid references app_user (id),
    lifted_at     timestamptz,
    lift_reason   varchar(500),
    version       bigint not null default 0,
    check ((lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lift_reason is null))
);
create index person_hold_person on person_hold (person_id);

-- Whoever wipes, and however: while a hold stands the database itself refuses. Holds that are over lose the name with the person.
create function person_hold_kept() returns trigger language plpgsql as $$
begin
    if exists (select 1 from person_hold where person_id = new.id and lifted_at is null and (until_on is null or until_on >= retention_day(now()))) then
        raise exception 'a hold stands on the data of this person';
    end if;
    update person_hold h set reason = replace(h.reason, old.full_name, new.full_name), lift_reason = replace(h.lift_reason, old.full_name, new.full_name) where h.person_id = new.id;
    return new;
end $$;
create trigger held before update of wiped_at on person for each row when (old.wiped_at is null and new.wiped_at is not null) execute function person_hold_kept();
