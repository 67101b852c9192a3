-- V571: a term for each kind of data that is kept for a time, from a day on; technical leavings are cleared by the portal itself. The new code follows at once: the old one reads one kind alone.
alter table retention_rule drop constraint retention_rule_pkey, drop constraint retention_rule_kind_check, alter column years drop not null;
alter table retention_rule add column id uuid primary key default gen_random_uuid();
alter table retention_rule add column days int check (days between 1 and 3650);
alter table retention_rule add column valid_from date not null default date '2026-01-01';
alter table retention_rule alter column id drop default, alter column valid_from drop default;
alter table retention_rule add constraint retention_rule_kind check (kind in ('PERSON', 'IMPORT', 'NOTICE', 'MESSAGE', 'ANSWER')),
    add constraint retention_rule_term check ((kind = 'PERSON') = (years is not null) and (kind <> 'PERSON') = (days is not null)), add constraint retention_rule_begin unique (kind, valid_from);
insert into retention_rule (id, kind, days, valid_from, basis_vi, basis_en, evidence) values
(gen_random_uuid(), 'IMPORT', 90, '2026-01-01', 'Thời hạn do đơn vị tự đặt: tệp chưa thành hồ sơ thì không phải tài liệu của công việc nào', 'Term set by the office itself: a file of which no dossier was made is no record of any case', 'M'),
(gen_random_uuid(), 'NOTICE', 365, '2026-01-01', 'Thời hạn do đơn vị tự đặt: việc được báo đã có ở hồ sơ và nhật ký', 'Term set by the office itself: what was told stands in the dossier and the trail', 'M'),
(gen_random_uuid(), 'MESSAGE', 90, '2026-01-01', 'Thời hạn do đơn vị tự đặt: bản sao kỹ thuật của tin đã gửi', 'Term set by the office itself: a technical copy of a message that was sent', 'M'),
(gen_random_uuid(), 'ANSWER', 30, '2026-01-01', 'Thời hạn do đơn vị tự đặt: câu trả lời giữ để lệnh gửi lại không làm hai lần', 'Term set by the office itself: an answer kept so that a command sent again is not carried out twice', 'M');

-- Clears what is older and is no record of law. People are wiped by retention_wipe alone. Whatever names somebody whose data are held stays.
create function retention_clear(what text, before timestamptz) returns int
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    gone int := 0;
    imports uuid[];
begin
    if before > now() - interval '20 hours' then
        raise exception 'nothing is cleared on its first day';
    end if;
    if what = 'IMPORT' then
        imports := array(select f.id from import_file f where f.state in ('READY', 'REFUSED', 'CANCELLED') and f.created_at < before and f.dossier_id is null and f.file_name <> 'Đã xóa theo thời hạn lưu trữ'
            and not exists (select 1 from import_row r join person p on p.national_id_hash is not null and r.subject_key ~>=~ ('P:' || p.national_id_hash || ':') and r.subject_key ~<~ ('P:' || p.national_id_hash || ';')
                join person_hold h on h.person_id = p.id where r.import_id = f.id and h.lifted_at is null and (h.until_on is null or h.until_on >= retention_day(now())))
            for update of f skip locked);
        delete from import_row where import_id = any(imports);
        update stored_file s set content = '', size = 0, file_name = 'wiped' where s.id in (select file_id from import_file where id = any(imports))
            and not exists (select 1 from attachment a where a.file_id = s.id) and not exists (select 1 from import_file o where o.file_id = s.id and o.id <> all(imports));
        update import_file set state = case when state = 'READY' then 'CANCELLED' else state end, file_name = 'Đã xóa theo thời hạn lưu trữ', version = version + 1 where id = any(imports);
        gone := coalesce(cardinality(imports), 0);
    elsif what = 'NOTICE' then
        -- The row stays without its words: it keeps the same news from being told again.
        update notification set arguments = '', in_bell = false, mail_state = 'OFF', mail_reason = null where read_at < before and mail_state <> 'WAITING' and (in_bell or arguments <> '');
        get diagnostics gone = row_count;
    elsif what = 'MESSAGE' then
        delete from outbox where done_at < before;
        get diagnostics gone = row_count;
    elsif what = 'ANSWER' then
        delete from idempotency_key where created_at < before;
        get diagnostics gone = row_count;
    else
        raise exception 'nothing of this kind is cleared by itself';
    end if;
    return gone;
end $$;
revoke execute on function retention_clear(text, timestamptz) from public;
grant execute on function retention_clear(text, timestamptz) to "${app_user}";
