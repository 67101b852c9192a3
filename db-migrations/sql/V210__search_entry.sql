-- V210: one row for each thing that can be looked for, kept by triggers so that it is right under every writer (pages, imports, seeds).
-- docs/adr/0009-search-room.md says why. Safe to run before the new code: nothing else reads the table.
create extension if not exists btree_gin;

create table search_entry (
    rank       smallint not null,                         -- order of the kinds among equals: 1 agency … 8 letter
    object_id  uuid not null,
    kind       varchar(16) not null check (kind in ('AGENCY', 'PERSON', 'DOSSIER', 'LINE', 'LIST', 'CERTIFICATE', 'TOKEN', 'LETTER')),
    source     varchar(16) not null,                      -- whose page shows it: a letter belongs to a dossier or to a list
    open       boolean not null,                          -- every user may see it; else the agencies, and the office
    agency_ids uuid[] not null,
    title      varchar(400) not null,
    about      varchar(400),
    sort       varchar(200) collate "C" not null,         -- folded; people by given name, agencies by the name of the place
    keys       text not null,                             -- folded phrases: '| nguyen van hung | nvh |'
    primary key (kind, object_id)
);
comment on table search_entry is 'Index of the global search; written by triggers alone, rebuilt by search_rebuild()';
-- One index answers words within a kind within an agency; the other walks a kind in order.
create index search_entry_keys on search_entry using gin (rank, agency_ids, keys gin_trgm_ops);
create index search_entry_walk on search_entry (rank, sort, object_id);
revoke insert, update, delete, truncate on search_entry from "${app_user}";

create table search_abbreviation (                        -- folded, whole words
    short varchar(20) primary key,
    long  varchar(60) not null
);
insert into search_abbreviation (short, long) values
    ('ubnd', 'uy ban nhan dan'), ('hdnd', 'hoi dong nhan dan'), ('vp', 'van phong'), ('tp', 'thanh pho'), ('tx', 'thi xa'), ('tt', 'thi tran'),
    ('bql', 'ban quan ly'), ('tttt', 'thong tin va truyen thong'), ('gddt', 'giao duc va dao tao'), ('gtvt', 'giao thong van tai'),
    ('khdt', 'ke hoach va dau tu'), ('khcn', 'khoa hoc va cong nghe'), ('ldtbxh', 'lao dong, thuong binh va xa hoi'), ('tnmt', 'tai nguyen va moi truong'),
    ('nnptnt', 'nong nghiep va phat trien nong thon'), ('vhttdl', 'van hoa, the thao va du lich');

-- VietnameseText.fold in SQL; SearchIT compares the two.
create function search_fold(t text) returns text language sql immutable parallel safe as $$
    select btrim(regexp_replace(regexp_replace(
        lower(translate(regexp_replace(normalize(regexp_replace(coalesce(t, ''), '[\u200B\u200C\u200D\u2060\uFEFF\u00AD]', '', 'g'), NFD),
            '[\u0300-\u036F]+', '', 'g'), 'đĐðÐ|', 'dddd ')),
        '[''\u2019\u2018\u02BC`.\u2010\u2011\u2013-]', '', 'g'), '[\s\u00A0\u2007\u202F]+', ' ', 'g')) $$;

-- Letters and digits alone: DS-2026-001 and ds 2026 001 are one.
create function search_code(t text) returns text language sql immutable parallel safe as $$
    select regexp_replace(search_fold(t), '[^a-z0-9]', '', 'g') $$;

-- What stands before the @ with it: the domain is everybody's and says nothing.
create function search_mailbox(t text) returns text language sql immutable parallel safe as $$
    select case when t like '%@%' then search_fold(split_part(t, '@', 1)) || '@' end $$;

-- The three below take what is folded already. nguyen van hung: nvh; one word has none.
create function search_initials(f text) returns text language sql immutable parallel safe as $$
    select case when f like '% %' then regexp_replace(f, '(\S)\S*\s*', '\1', 'g') end $$;

-- Given name first, as people are listed.
create function search_given_first(f text) returns text language sql immutable parallel safe as $$
    select regexp_replace(f, '^(.*) (\S+)$', '\2 \1') $$;

-- Ways to write the name of a person: hung, nguyen van hung, nguyenvanhung, nvh.
create function search_person_names(f text) returns text[] language sql immutable parallel safe as $$
    select array[f, replace(f, ' ', ''), search_given_first(f), search_initials(f)] $$;

create function search_decimal(hex text) returns text language plpgsql immutable strict parallel safe as $$
declare
    value numeric := 0;
    part text;
begin
    for part in select unnest(regexp_matches(hex, '.{1,7}', 'g')) loop
        value := value * power(16::numeric, length(part)) + ('x' || lpad(part, 8, '0'))::bit(32)::int;
    end loop;
    return trunc(value)::text;
end $$;

create function search_keys(phrases text[]) returns text language sql immutable parallel safe as $$
    select '| ' || coalesce(string_agg(phrase, ' | ' order by phrase), '') || ' |' from (select distinct phrase from unnest(phrases) phrase where phrase <> '') p $$;

-- A name in full, in short, without the words that every such name begins with, and each in one piece.
create function search_names(name text) returns text[] language plpgsql stable as $$
declare
    a search_abbreviation;
    folded text := search_fold(name);
    short text := ' ' || folded || ' ';
    long text := short;
    bare text;
    place text;
begin
    for a in select * from search_abbreviation order by length(search_abbreviation.long) desc, search_abbreviation.short loop
        short := replace(short, ' ' || a.long || ' ', ' ' || a.short || ' ');
        long := replace(long, ' ' || a.short || ' ', ' ' || a.long || ' ');
    end loop;
    short := btrim(short);
    long := btrim(long);
    bare := regexp_replace(short, '^(ubnd|hdnd) ', '');
    place := regexp_replace(bare, '^(xa|phuong|tt|huyen|tx|tp|tinh) ', '');
    return array[folded, short, long, bare, place, replace(folded, ' ', ''), replace(place, ' ', ''), search_initials(folded), search_initials(short), search_initials(long)];
end $$;

create function search_put(of_kind text, in_rank int, id uuid, of_source text, to_all boolean, agencies uuid[], shown text, beside text, in_order text, phrases text[])
returns void language sql as $$
    insert into search_entry (rank, object_id, kind, source, open, agency_ids, title, about, sort, keys)
    values (in_rank, id, of_kind, of_source, to_all, coalesce(agencies, '{}'), left(shown, 400), left(beside, 400), left(in_order, 200), search_keys(phrases))
    on conflict (kind, object_id) do update set agency_ids = excluded.agency_ids, title = excluded.title, about = excluded.about, sort = excluded.sort, keys = excluded.keys
    where (search_entry.agency_ids, search_entry.title, search_entry.about, search_entry.sort, search_entry.keys)
        is distinct from (excluded.agency_ids, excluded.title, excluded.about, excluded.sort, excluded.keys) $$;

create function search_drop(of_kind text, id uuid) returns void language sql as $$
    delete from search_entry where kind = of_kind and object_id = id $$;

-- Names and codes of all times, and of the agencies it took over.
create function search_put_agency(one uuid) returns void language plpgsql set enable_seqscan = off as $$
declare
    a agency;
    phrases text[] := '{}';
    each text;
begin
    select * into a from agency where id = one;
    if not found then
        perform search_drop('AGENCY', one);
        return;
    end if;
    for each in select a.name union select a.short_name union select name from agency_name where agency_id = one
            union select n.name from agency_successor s join agency_name n on n.agency_id = s.predecessor_id where s.successor_id = one
            union select p.name from agency_successor s join agency p on p.id = s.predecessor_id where s.successor_id = one loop
        phrases := phrases || search_names(each);
    end loop;
    for each in select a.code union select code from agency_code where agency_id = one loop
        phrases := phrases || array[search_fold(each), search_code(each)];
    end loop;
    perform search_put('AGENCY', 1, one, 'AGENCY', true, null, a.name, a.code,
        (search_names(a.name))[5] || ' ' || search_fold(a.name), phrases);
end $$;

create index appointment_person on appointment (person_id);
create index subscriber_person on subscriber (person_id) where person_id is not null;

-- A plan made while the tables were empty would read them whole for every row of a bulk import.
-- Seen by every agency where the person holds or held a position, or is a subscriber.
create function search_put_person(one uuid) returns void language plpgsql set enable_seqscan = off as $$
declare
    p person;
    name text;
begin
    select * into p from person where id = one;
    if not found then
        perform search_drop('PERSON', one);
        return;
    end if;
    name := search_fold(p.full_name);
    perform search_put('PERSON', 2, one, 'PERSON', false,
        (select array_agg(distinct x.agency_id order by x.agency_id) from (select agency_id from appointment where person_id = one
            union select agency_id from subscriber where person_id = one) x),
        p.full_name, (select a.position from appointment a where a.person_id = one order by a.valid_to is null desc, a.valid_from desc, a.id limit 1),
        search_given_first(name), search_person_names(name) || search_mailbox(p.official_email));
end $$;

create function search_put_certificate(c certificate) returns void language plpgsql as $$
declare
    name text := search_fold(c.common_name);
begin
    perform search_put('CERTIFICATE', 6, c.id, 'CERTIFICATE', false, case when c.agency_id is not null then array[c.agency_id] end, c.common_name, c.serial,
        search_given_first(name), search_person_names(name) || array[search_fold(c.organisation), search_mailbox(c.email), c.serial, search_decimal(c.serial), right(c.serial, 4)]);
end $$;

create function search_put_token(t token) returns void language plpgsql as $$
begin
    perform search_put('TOKEN', 7, t.id, 'TOKEN', false, case when t.agency_id is not null then array[t.agency_id] end, t.serial, t.model, search_fold(t.serial),
        array[search_fold(t.serial), search_code(t.serial), search_fold(t.model || ' ' || t.serial), right(search_code(t.serial), 4)]);
end $$;

create function search_put_dossier(d dossier) returns void language plpgsql as $$
begin
    if d.code is null then
        perform search_drop('DOSSIER', d.id);
    else
        perform search_put('DOSSIER', 3, d.id, 'DOSSIER', false, array[d.agency_id], d.code, d.letter_no, search_fold(d.code), array[search_fold(d.code), search_code(d.code)]);
    end if;
    if search_fold(d.letter_no) = '' then
        perform search_drop('LETTER', d.id);
    else
        perform search_put('LETTER', 8, d.id, 'DOSSIER', false, array[d.agency_id], d.letter_no, d.code, search_fold(d.letter_no),
            array[search_fold(d.letter_no), search_code(d.letter_no)]);
    end if;
end $$;

create function search_put_line(l request_line) returns void language plpgsql as $$
declare
    name text := search_fold(l.display_name);
begin
    if name = '' and l.code is null then
        perform search_drop('LINE', l.id);
    else
        perform search_put('LINE', 4, l.id, 'LINE', false, array[l.agency_id], coalesce(nullif(l.display_name, ''), l.code), l.code,
            search_given_first(name), search_person_names(name) || array[search_fold(l.code), search_code(l.code)]);
    end if;
end $$;

create function search_put_list(b batch) returns void language plpgsql as $$
begin
    if b.number is null and search_fold(b.note) = '' then
        perform search_drop('LIST', b.id);
    else
        perform search_put('LIST', 5, b.id, 'LIST', false, null, coalesce(b.number, b.note), case when b.number is not null then b.note end,
            coalesce(search_fold(b.number), search_fold(b.note)), array[search_fold(b.number), search_code(b.number), search_fold(b.note)]);
    end if;
    if search_fold(b.out_doc_no) = '' then
        perform search_drop('LETTER', b.id);
    else
        perform search_put('LETTER', 8, b.id, 'LIST', false, null, b.out_doc_no, b.number, search_fold(b.out_doc_no),
            array[search_fold(b.out_doc_no), search_code(b.out_doc_no), search_fold(b.ack_no), search_code(b.ack_no)]);
    end if;
end $$;

-- Everything anew: after a change of the abbreviations or of the functions above.
create function search_rebuild() returns bigint language plpgsql as $$
begin
    delete from search_entry;
    perform search_put_agency(id) from agency;
    perform search_put_person(id) from person;
    perform search_put_certificate(c) from certificate c;
    perform search_put_token(t) from token t;
    perform search_put_dossier(d) from dossier d;
    perform search_put_line(l) from request_line l;
    perform search_put_list(b) from batch b;
    return (select count(*) from search_entry);
end $$;

-- The application writes its own tables and never this one: the triggers act with the owner's rights.
create function search_on_agency() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if tg_table_name = 'agency' then
        perform search_put_agency(case when tg_op = 'DELETE' then old.id else new.id end);
    elsif tg_table_name = 'agency_successor' then
        perform search_put_agency(case when tg_op = 'DELETE' then old.successor_id else new.successor_id end);
    else
        perform search_put_agency(case when tg_op = 'DELETE' then old.agency_id else new.agency_id end);
        perform search_put_agency(successor_id) from agency_successor where predecessor_id = case when tg_op = 'DELETE' then old.agency_id else new.agency_id end;
    end if;
    return null;
end $$;
create trigger search after insert or update of name, short_name, code or delete on agency for each row execute function search_on_agency();
create trigger search after insert or update or delete on agency_name for each row execute function search_on_agency();
create trigger search after insert or update or delete on agency_code for each row execute function search_on_agency();
create trigger search after insert or update or delete on agency_successor for each row execute function search_on_agency();

create function search_on_person() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if tg_table_name = 'person' then
        perform search_put_person(case when tg_op = 'DELETE' then old.id else new.id end);
        return null;
    end if;
    if tg_op <> 'INSERT' and old.person_id is not null then
        perform search_put_person(old.person_id);
    end if;
    if tg_op <> 'DELETE' and new.person_id is not null and (tg_op = 'INSERT' or old.person_id is distinct from new.person_id) then
        perform search_put_person(new.person_id);
    end if;
    return null;
end $$;
create trigger search after insert or update of full_name, official_email or delete on person for each row execute function search_on_person();
create trigger search after insert or update of person_id, agency_id, position, valid_from, valid_to or delete on appointment for each row execute function search_on_person();
create trigger search after insert or update of person_id, agency_id or delete on subscriber for each row execute function search_on_person();

create function search_on_row() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if tg_op = 'DELETE' then
        delete from search_entry where object_id = old.id;
    elsif tg_table_name = 'certificate' then
        perform search_put_certificate(new);
    elsif tg_table_name = 'token' then
        perform search_put_token(new);
    elsif tg_table_name = 'dossier' then
        perform search_put_dossier(new);
    elsif tg_table_name = 'request_line' then
        perform search_put_line(new);
    else
        perform search_put_list(new);
    end if;
    return null;
end $$;
create trigger search after insert or update of common_name, organisation, email, agency_id or delete on certificate for each row execute function search_on_row();
create trigger search after insert or update of serial, model, agency_id or delete on token for each row execute function search_on_row();
create trigger search after insert or update of code, letter_no, agency_id or delete on dossier for each row execute function search_on_row();
create trigger search after insert or update of code, display_name, agency_id or delete on request_line for each row execute function search_on_row();
create trigger search after insert or update of number, note, out_doc_no, ack_no or delete on batch for each row execute function search_on_row();

create index search_entry_object on search_entry (object_id);
select search_rebuild();
