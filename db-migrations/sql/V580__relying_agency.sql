-- V580: for which agencies a relying system with dossier.write may file. Safe to run before the new code, which alone reads it.
create table relying_agency (
    id         uuid primary key,
    system_id  uuid not null references relying_system (id),
    agency_id  uuid not null references agency (id),
    below      boolean not null,                          -- all agencies under it too, as the tree stands on the day of the filing
    valid_from date not null,
    valid_to   date,                                      -- last day; null without an end, the day before valid_from where it never held
    added_at   timestamptz not null default now(),
    version    bigint not null default 0,
    check (valid_to is null or valid_to >= valid_from - 1)
);
create index relying_agency_system on relying_agency (system_id);

-- Until now every system could name any agency. What systems have filed for goes on; which of several systems it was is known to the identity provider alone,
-- so each that may file is given these agencies, without those under them, and an administrator ends what is too much.
insert into relying_agency (id, system_id, agency_id, below, valid_from)
select gen_random_uuid(), s.id, d.agency_id, false, min(d.created_at)::date
from relying_system s cross join dossier d
where ' ' || s.scopes || ' ' like '% dossier.write %' and s.state <> 'ENDED' and d.channel <> 'PORTAL'
group by s.id, d.agency_id;
