-- V461: what certificates, devices, persons and agencies were like before (xem theo ngày): a row for each change of a fact that has no history of its own.
-- Written by the database, whoever changes the row, and never altered. Names, codes, superiors, positions, moves and revocations keep theirs in their own tables.
-- A row with whole = false knows the state alone: it comes from the trail or from the row's own days, from before this table was kept. Safe before the new code.
create table certificate_past (
    certificate_id uuid not null references certificate (id) on delete cascade,
    at             timestamptz not null,
    seq            bigint generated always as identity,
    whole          boolean not null,
    state          varchar(20) not null,
    local_alert    varchar(30),
    primary key (certificate_id, at, seq)
);

create table token_past (
    token_id         uuid not null references token (id) on delete cascade,
    at               timestamptz not null,
    seq              bigint generated always as identity,
    whole            boolean not null,
    state            varchar(20) not null,
    holder_type      varchar(20),
    holder_person_id uuid,
    subscriber_id    uuid,
    agency_id        uuid,
    location         varchar(120),
    due_on           date,
    primary key (token_id, at, seq)
);
create index token_past_person on token_past (holder_person_id) where holder_person_id is not null;
create index token_past_subscriber on token_past (subscriber_id) where subscriber_id is not null;
create index token_past_agency on token_past (agency_id) where agency_id is not null;

create table token_slot_past (
    token_id       uuid not null references token (id) on delete cascade,
    certificate_id uuid not null references certificate (id) on delete cascade,
    at             timestamptz not null,
    seq            bigint generated always as identity,
    gone           boolean not null,
    primary key (token_id, certificate_id, at, seq)
);
create index token_slot_past_certificate on token_slot_past (certificate_id);

create table person_past (
    person_id      uuid not null references person (id) on delete cascade,
    at             timestamptz not null,
    seq            bigint generated always as identity,
    full_name      varchar(200) not null,
    official_email varchar(200),
    mobile         varchar(20),
    primary key (person_id, at, seq)
);

create table agency_past (
    agency_id      uuid not null references agency (id) on delete cascade,
    at             timestamptz not null,
    seq            bigint generated always as identity,
    short_name     varchar(120),
    kind           varchar(40) not null,
    level          varchar(20) not null,
    bloc           varchar(20) not null,
    legal_person   boolean not null,
    parent_id      uuid,
    province       varchar(100) not null,
    address        varchar(300),
    phone          varchar(40),
    official_email varchar(200),
    primary key (agency_id, at, seq)
);
revoke update, delete, truncate on certificate_past, token_past, token_slot_past, person_past, agency_past from "${app_user}";

-- The clock at the change, not at the transaction's begin: changes of one row follow one another, their transactions may not.
create function certificate_past_kept() returns trigger language plpgsql as $$
declare
    since timestamptz := greatest(new.registered_at, new.revoked_at);
begin
    if tg_op = 'INSERT' and since < clock_timestamp() - interval '1 minute' then
        insert into certificate_past (certificate_id, at, whole, state) values (new.id, since, false, new.state);
    end if;
    insert into certificate_past (certificate_id, at, whole, state, local_alert) values (new.id, clock_timestamp(), true, new.state, new.local_alert);
    return null;
end $$;
create trigger certificate_past_begun after insert on certificate for each row execute function certificate_past_kept();
create trigger certificate_past_kept after update on certificate for each row
    when ((old.state, old.local_alert) is distinct from (new.state, new.local_alert)) execute function certificate_past_kept();

create function token_past_kept() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' and new.state_since < clock_timestamp() - interval '1 minute' then
        insert into token_past (token_id, at, whole, state) values (new.id, new.state_since, false, new.state);
    end if;
    insert into token_past (token_id, at, whole, state, holder_type, holder_person_id, subscriber_id, agency_id, location, due_on)
        values (new.id, clock_timestamp(), true, new.state, new.holder_type, new.holder_person_id, new.subscriber_id, new.agency_id, new.location, new.due_on);
    return null;
end $$;
create trigger token_past_begun after insert on token for each row execute function token_past_kept();
create trigger token_past_kept after update on token for each row
    when ((old.state, old.holder_type, old.holder_person_id, old.subscriber_id, old.agency_id, old.location, old.due_on)
        is distinct from (new.state, new.holder_type, new.holder_person_id, new.subscriber_id, new.agency_id, new.location, new.due_on)) execute function token_past_kept();

create function token_slot_past_kept() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        insert into token_slot_past (token_id, certificate_id, at, gone) values (old.token_id, old.certificate_id, clock_timestamp(), true);
    end if;
    if tg_op <> 'DELETE' then
        insert into token_slot_past (token_id, certificate_id, at, gone) values (new.token_id, new.certificate_id, clock_timestamp(), false);
    end if;
    return null;
end $$;
create trigger token_slot_past_kept after insert or update or delete on token_slot for each row execute function token_slot_past_kept();

create function person_past_kept() returns trigger language plpgsql as $$
begin
    insert into person_past (person_id, at, full_name, official_email, mobile) values (new.id, clock_timestamp(), new.full_name, new.official_email, new.mobile);
    return null;
end $$;
create trigger person_past_begun after insert on person for each row execute function person_past_kept();
create trigger person_past_kept after update on person for each row
    when ((old.full_name, old.official_email, old.mobile) is distinct from (new.full_name, new.official_email, new.mobile)) execute function person_past_kept();

create function agency_past_kept() returns trigger language plpgsql as $$
begin
    insert into agency_past (agency_id, at, short_name, kind, level, bloc, legal_person, parent_id, province, address, phone, official_email)
        values (new.id, clock_timestamp(), new.short_name, new.kind, new.level, new.bloc, new.legal_person, new.parent_id, new.province, new.address, new.phone, new.official_email);
    return null;
end $$;
create trigger agency_past_begun after insert on agency for each row execute function agency_past_kept();
create trigger agency_past_kept after update on agency for each row
    when ((old.short_name, old.kind, old.level, old.bloc, old.legal_person, old.parent_id, old.province, old.address, old.phone, old.official_email)
        is distinct from (new.short_name, new.kind, new.level, new.bloc, new.legal_person, new.parent_id, new.province, new.address, new.phone, new.official_email))
    execute function agency_past_kept();

-- What is there already: states as the trail tells them, everything else from now on.
insert into certificate_past (certificate_id, at, whole, state)
select c.id, e.at, false, e.details::jsonb ->> 'to' from certificate c join audit_event e on e.object_type = 'certificate' and e.object_id = c.id::text
where e.outcome <> 'REFUSED' and e.details::jsonb ->> 'to' in ('EXPECTED', 'RECEIVED', 'VERIFIED', 'IN_FORCE', 'REVOKE_PENDING', 'REVOKED', 'QUARANTINED', 'HOLD_PENDING', 'ON_HOLD',
    'RELEASE_PENDING', 'SUPERSEDED', 'ENDED') order by e.at, e.id;
insert into certificate_past (certificate_id, at, whole, state, local_alert) select id, clock_timestamp(), true, state, local_alert from certificate;
insert into token_past (token_id, at, whole, state)
select t.id, e.at, false, e.details::jsonb ->> 'to' from token t join audit_event e on e.object_type = 'token' and e.object_id = t.id::text
where e.outcome <> 'REFUSED' and e.details::jsonb ->> 'to' in ('ANNOUNCED', 'IN_STOCK', 'RESERVED', 'IN_TRANSIT', 'AT_AGENCY', 'IN_USE', 'LOCKED', 'SUSPENDED', 'RECALLED', 'RETURNED', 'AT_CA',
    'LOST', 'DAMAGED', 'DESTROYED', 'VOID') order by e.at, e.id;
insert into token_past (token_id, at, whole, state) select id, state_since, false, state from token t
where not exists (select 1 from token_past p where p.token_id = t.id and p.state = t.state and p.at >= t.state_since);
insert into token_past (token_id, at, whole, state, holder_type, holder_person_id, subscriber_id, agency_id, location, due_on)
select id, clock_timestamp(), true, state, holder_type, holder_person_id, subscriber_id, agency_id, location, due_on from token;
insert into token_slot_past (token_id, certificate_id, at, gone) select token_id, certificate_id, clock_timestamp(), false from token_slot;
insert into person_past (person_id, at, full_name, official_email, mobile) select id, clock_timestamp(), full_name, official_email, mobile from person;
insert into agency_past (agency_id, at, short_name, kind, level, bloc, legal_person, parent_id, province, address, phone, official_email)
select id, clock_timestamp(), short_name, kind, level, bloc, legal_person, parent_id, province, address, phone, official_email from agency;
