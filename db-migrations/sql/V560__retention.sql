-- V560: how long personal data are kept, who is due, and what is wiped of them (docs/adr/0031-retention-room.md). Safe before the new code: nothing is wiped by itself.
create table retention_rule (
    kind     varchar(20) primary key check (kind in ('PERSON')),
    years    int not null check (years between 1 and 100),
    basis_vi varchar(500) not null,
    basis_en varchar(500) not null,
    evidence varchar(10) not null,
    version  bigint not null default 0
);
insert into retention_rule (kind, years, basis_vi, basis_en, evidence) values
('PERSON', 10, 'Thời hạn do đơn vị tự đặt; chưa đối chiếu với bản gốc của quy định về thời hạn lưu trữ hồ sơ', 'Term set by the office itself; not yet compared with the original of the rules on how long records are kept', 'M');

create table retention_proposal (
    id           uuid primary key,
    number       varchar(20) not null unique,             -- LT-2026-0001
    state        varchar(20) not null check (state in ('PROPOSED', 'UNDONE', 'COMPLETED')),
    proposed_by  uuid not null references app_user (id),
    proposed_person_id uuid references person (id),
    proposed_at  timestamptz not null,
    ended_by     uuid references app_user (id),           -- who confirmed it or took it back
    ended_at     timestamptz,
    version      bigint not null default 0
);

create table retention_subject (
    id          uuid primary key,
    proposal_id uuid not null references retention_proposal (id),
    person_id   uuid not null references person (id),
    last_on     date not null,                            -- as it was when proposed
    open        boolean not null,
    wiped       boolean,                                  -- null while nobody has decided
    why         varchar(20),                              -- why the person was left out
    unique (proposal_id, person_id)
);
create unique index retention_subject_one_open on retention_subject (person_id) where open;

alter table person add column wiped_at timestamptz;

-- When an account ended: the term of whoever had nothing but an account begins then. Of those that ended before this migration the trail tells.
alter table app_user add column ended_at timestamptz;
update app_user u set ended_at = coalesce((select max(e.at) from audit_event e where e.object_type = 'user' and e.object_id = u.id::text and e.action in ('user.end', 'user.ended')), now())
where u.state = 'ENDED';
create function app_user_ended() returns trigger language plpgsql as $$
begin
    new.ended_at := case when new.state = 'ENDED' then coalesce(new.ended_at, clock_timestamp()) end;
    return new;
end $$;
create trigger ended before insert or update of state on app_user for each row execute function app_user_ended();

create function retention_day(t timestamptz) returns date language sql stable as $$ select (t at time zone 'Asia/Ho_Chi_Minh')::date $$;

-- The lines that are about a person: as subscriber, by the certificate they name, or by the personal number they ask with.
create function retention_lines(one uuid) returns table (id uuid) language sql stable as $$
    select l.id from request_line l join subscriber s on s.id = l.subscriber_id where s.person_id = one
    union select l.id from request_line l join certificate c on c.id = l.target_certificate_id join subscriber s on s.id = c.subscriber_id where s.person_id = one
    union select l.id from request_line l join person p on p.id = one where p.national_id_hash is not null and l.subject_key ~>=~ ('P:' || p.national_id_hash || ':') and l.subject_key ~<~ ('P:' || p.national_id_hash || ';') $$;
create index request_line_subject_prefix on request_line (subject_key text_pattern_ops) where subject_key is not null;
create index import_row_subject_prefix on import_row (subject_key text_pattern_ops) where subject_key is not null;
create index request_line_target on request_line (target_certificate_id) where target_certificate_id is not null;
create index subscriber_custodian on subscriber (custodian_person_id) where custodian_person_id is not null;
create index token_holder_person on token (holder_person_id) where holder_person_id is not null;
create index app_user_person on app_user (person_id) where person_id is not null;
create index minutes_from_person on minutes (from_person_id) where from_person_id is not null;
create index minutes_to_person on minutes (to_person_id) where to_person_id is not null;
create index personnel_event_successor on personnel_event (successor_id) where successor_id is not null;
create index authority_grant_person on authority_grant (person_id);
create index delegation_delegator on delegation (delegator_id);
create index delegation_delegate on delegation (delegate_id);

-- The last day of each kind of thing that concerned a person; 9999-12-31 for what is still open.
create view person_retention as
select p.id as person_id, p.full_name, p.sort_key, p.wiped_at, retention_day(f.recorded_at) as recorded_on,
       f.accounts_on, f.positions_on, f.certificates_on, f.tokens_on, f.lines_on, f.changes_on, f.delegations_on,
       coalesce(greatest(f.accounts_on, f.positions_on, f.certificates_on, f.tokens_on, f.lines_on, f.changes_on, f.delegations_on), retention_day(f.recorded_at), date '9999-12-31') as last_on
from person p cross join lateral (select
    (select min(x.at) from person_past x where x.person_id = p.id) as recorded_at,
    (select max(case when u.state = 'ENDED' then retention_day(u.ended_at) else date '9999-12-31' end) from app_user u where u.person_id = p.id) as accounts_on,
    (select max(coalesce(a.valid_to, date '9999-12-31')) from appointment a where a.person_id = p.id) as positions_on,
    greatest(
        (select max(case when o.state in ('REPLACED', 'ENDED') then least(retention_day(o.not_after), retention_day(o.state_since))
                     when o.not_after > now() then date '9999-12-31' else retention_day(o.not_after) end) from outside_certificate o where o.person_id = p.id),
        (select max(case when c.state in ('REVOKED', 'ENDED', 'SUPERSEDED') then least(retention_day(c.not_after), coalesce(retention_day(c.revoked_at), retention_day(c.not_after)))
                     when c.not_after > now() then date '9999-12-31' else retention_day(c.not_after) end)
        from certificate c join subscriber s on s.id = c.subscriber_id where s.person_id = p.id)) as certificates_on,
    greatest(
        (select date '9999-12-31' from token t where t.holder_person_id = p.id limit 1),
        (select date '9999-12-31' from token t join subscriber s on s.id = t.subscriber_id
            where s.person_id = p.id and (t.holder_type in ('SUBSCRIBER', 'COURIER', 'AGENCY') or t.kind in ('SIM_PKI', 'CENTRAL_SIGNING'))
                and t.state not in ('RETURNED', 'AT_CA', 'LOST', 'DESTROYED', 'VOID') limit 1),
        (select date '9999-12-31' from subscriber s where s.custodian_person_id = p.id limit 1),
        (select retention_day(max((select min(n.at) from token_past n where n.token_id = h.token_id and (n.at, n.seq) > (h.at, h.seq) and n.holder_person_id is distinct from p.id)))
            from token_past h where h.holder_person_id = p.id),
        (select retention_day(max(coalesce(m.completed_at, m.created_at))) from minutes m where p.id in (m.from_person_id, m.to_person_id))) as tokens_on,
    (select max(case when l.state in ('DONE', 'REJECTED', 'CA_REJECTED', 'WITHDRAWN', 'LAPSED', 'VOID') then retention_day(l.state_since) else date '9999-12-31' end)
        from request_line l where l.id in (select id from retention_lines(p.id))) as lines_on,
    (select max(case when e.state in ('COMPLETED', 'REJECTED', 'CANCELLED') then retention_day(e.state_since) else date '9999-12-31' end)
        from personnel_event e where e.person_id = p.id or e.successor_id = p.id) as changes_on,
    greatest(
        (select max(coalesce(g.valid_to, date '9999-12-31')) from authority_grant g where g.person_id = p.id),
        (select max(case when d.revoked_at is null then d.valid_to else least(d.valid_to, retention_day(d.revoked_at)) end) from delegation d where p.id in (d.delegator_id, d.delegate_id))) as delegations_on
) f;

-- Takes a person's name, number, birthday and addresses out of every place that is not a record of law of its own; the portal may not change some of them, so this acts with the owner's
-- rights, and does nothing else. What is kept, and why, stands in the ADR. Free texts lose the name where they are about this person alone: other people may have the same name.
create function retention_wipe(one uuid, tomb text, tomb_key text, tomb_sort text, empty_line bytea) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    p person;
    line_ids uuid[];
    certificate_ids uuid[];
    event_ids uuid[];
    told_ids uuid[];
    minutes_ids uuid[];
    paper_ids uuid[];
    user_ids uuid[];
    things uuid[];
    names text[];
    was text;
begin
    select * into p from person where id = one and wiped_at is null for update;
    if not found then
        return false;
    end if;
    if not exists (select 1 from retention_subject s join retention_proposal o on o.id = s.proposal_id where s.person_id = one and s.open and o.state = 'PROPOSED') then
        raise exception 'nobody has proposed to wipe this person';
    end if;
    line_ids := array(select id from retention_lines(one));
    certificate_ids := array(select c.id from certificate c join subscriber s on s.id = c.subscriber_id where s.person_id = one);
    event_ids := array(select id from personnel_event where person_id = one);
    told_ids := array(select id from personnel_event where person_id = one or successor_id = one);
    user_ids := array(select id from app_user where person_id = one);
    minutes_ids := array(select id from minutes where one in (from_person_id, to_person_id));
    things := line_ids || certificate_ids || told_ids || user_ids || minutes_ids || one
        || array(select id from subscriber where person_id = one) || array(select dossier_id from request_line where id = any(line_ids))
        || array(select token_id from token_past where holder_person_id = one) || array(select id from outside_certificate where person_id = one);
    -- Papers beside the letter and the decision, of dossiers whose every line is about people who are wiped; also those that somebody took off a dossier.
    paper_ids := array(select a.file_id from attachment a join dossier d on d.id = a.dossier_id where d.id in (select dossier_id from request_line where id = any(line_ids))
        and (a.kind = 'OTHER' or a.removed) and a.file_id is distinct from d.letter_file_id and a.file_id is distinct from d.signed_file_id
        and not exists (select 1 from request_line l left join subscriber s on s.id = l.subscriber_id left join person q on q.id = s.person_id
            where l.dossier_id = d.id and l.id <> all(line_ids) and q.wiped_at is null));
    names := array(select distinct x from (select full_name as x from person_past where person_id = one union select p.full_name union select name from subscriber where person_id = one
        union select new_name from personnel_event where person_id = one) n where x is not null order by x);

    update subscriber set name = tomb, search_key = tomb_key where person_id = one;
    update request_line set display_name = tomb, search_key = tomb_key, payload = empty_line, subject_key = null where id = any(line_ids);
    update certificate set common_name = tomb, email = null, search_key = tomb_key || ' ' || serial where id = any(certificate_ids);
    update outside_certificate set common_name = tomb, email = null, search_key = tomb_key || ' ' || serial where person_id = one;
    update app_user set display_name = tomb, email = null where id = any(user_ids);
    update access_review_line set display_name = tomb where user_id = any(user_ids);
    update declaration_line set name = tomb, note = null where person_id = one or subscriber_id in (select id from subscriber where person_id = one);
    update personnel_event set person_name = tomb, new_name = null, new_email = null, note = null where id = any(event_ids);
    update commitment set full_name = tomb where person_id = one;
    update import_row set subject_key = null where p.national_id_hash is not null and subject_key ~>=~ ('P:' || p.national_id_hash || ':') and subject_key ~<~ ('P:' || p.national_id_hash || ';');
    update attachment set removed = true where file_id = any(paper_ids);
    update stored_file set content = '', size = 0, file_name = 'wiped' where id = any(paper_ids);
    delete from form_draft where exists (select 1 from unnest(things) thing where strpos(key, thing::text) > 0);
    foreach was in array names loop
        update line_event set comment = replace(comment, was, tomb) where line_id = any(line_ids) and strpos(comment, was) > 0;
        update decision set comment = replace(comment, was, tomb) where line_id = any(line_ids) and strpos(comment, was) > 0;
        update remark set text = replace(text, was, tomb), answer = replace(answer, was, tomb) where line_id = any(line_ids) and (strpos(text, was) > 0 or strpos(answer, was) > 0);
        update line_override set reason = replace(reason, was, tomb) where line_id = any(line_ids) and strpos(reason, was) > 0;
        update dossier set note = replace(note, was, tomb) where id in (select dossier_id from request_line where id = any(line_ids)) and strpos(note, was) > 0;
        update result_match set entry_name = replace(entry_name, was, tomb), detail = replace(detail, was, tomb)
            where (line_id = any(line_ids) or certificate_id = any(certificate_ids)) and (strpos(entry_name, was) > 0 or strpos(detail, was) > 0);
        update personnel_part set label = replace(label, was, tomb), reason = replace(reason, was, tomb)
            where event_id = any(told_ids) and (strpos(label, was) > 0 or strpos(reason, was) > 0);
        update personnel_log set comment = replace(comment, was, tomb) where event_id = any(told_ids) and strpos(comment, was) > 0;
        update personnel_event set note = replace(note, was, tomb) where id = any(told_ids) and strpos(note, was) > 0;
        update training_attendance set struck_why = replace(struck_why, was, tomb) where person_id = one and strpos(struck_why, was) > 0;
        update custody_move set note = replace(note, was, tomb), condition = replace(condition, was, tomb)
            where minutes_id = any(minutes_ids) and (strpos(note, was) > 0 or strpos(condition, was) > 0);
        update minutes set remarks = replace(remarks, was, tomb) where id = any(minutes_ids) and strpos(remarks, was) > 0;
        update access_review_line set note = replace(note, was, tomb), settled_note = replace(settled_note, was, tomb)
            where user_id = any(user_ids) and (strpos(note, was) > 0 or strpos(settled_note, was) > 0);
        update outside_certificate set reason = replace(reason, was, tomb), end_reason = replace(end_reason, was, tomb)
            where person_id = one and (strpos(reason, was) > 0 or strpos(end_reason, was) > 0);
        update takeover_row set decision_note = replace(decision_note, was, tomb) where object_id = any(things) and strpos(decision_note, was) > 0;
        update reorganisation_placement set label = replace(label, was, tomb) where object_id = any(things) and strpos(label, was) > 0;
        update reorganisation_task set label = replace(label, was, tomb), detail = replace(detail, was, tomb)
            where object_id = any(things) and (strpos(label, was) > 0 or strpos(detail, was) > 0);
        update notification set arguments = replace(arguments, was, tomb) where (subject_id = any(things) or recipient_id = any(user_ids)) and strpos(arguments, was) > 0;
        update outbox set payload = replace(payload, was, tomb) where strpos(payload, was) > 0
            and exists (select 1 from unnest(things) thing where strpos(payload, thing::text) > 0 union all select 1 where strpos(payload, p.official_email) > 0);
    end loop;
    if p.official_email <> '' then
        update outbox set payload = replace(payload, p.official_email, '') where strpos(payload, p.official_email) > 0;
    end if;
    update person set full_name = tomb, sort_key = tomb_sort, search_key = tomb_key, date_of_birth = null, national_id_cipher = null, national_id_hash = null, national_id_issued_on = null,
        national_id_issued_by = null, official_email = null, mobile = null, wiped_at = clock_timestamp(), version = version + 1 where id = one;
    update person_past set full_name = tomb, official_email = null, mobile = null where person_id = one;
    delete from search_entry where kind = 'PERSON' and object_id = one;
    return true;
end $$;
revoke execute on function retention_wipe(uuid, text, text, text, bytea) from public;
grant execute on function retention_wipe(uuid, text, text, text, bytea) to "${app_user}";
