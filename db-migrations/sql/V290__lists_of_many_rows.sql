-- V290: every order, filter and search of a list finds its first page by an index, with 100 000 rows as with a hundred. Safe to run before the new code.

-- Orders. Rows without a day come after all days, as SortColumns has it.
create index certificate_ends on certificate (not_after, id);
create index certificate_serial on certificate (serial, id);
create index certificate_state on certificate (state, registered_at desc, id desc);
create index person_sort on person (sort_key collate "vi-x-icu", id);
create index dossier_due on dossier (coalesce(due_on, date '9999-12-31'), id);
create index dossier_code_sort on dossier (coalesce(code, ''), id);
create index dossier_letter_sort on dossier (coalesce(letter_no, ''), id);
create index request_line_due on request_line (coalesce(due_on, date '9999-12-31'), id);
create index request_line_code_sort on request_line (coalesce(code, ''), id);
create index request_line_state_due on request_line (state, coalesce(due_on, date '9999-12-31'), id);
create index token_serial_sort on token (serial, id);
create index token_due on token (coalesce(due_on, date '9999-12-31'), id);
create index token_state_registered on token (state, registered_at desc, id desc);
drop index request_line_state;   -- what used it begins with the state alone
drop index token_state;

-- The trail by who did it and by what was done.
create index audit_event_actor on audit_event (actor, at, id);
create index audit_event_action on audit_event (action, at, id);

-- Words: a name typed without spaces, a number in small letters, a serial without its hyphens.
create index person_search_whole on person using gin (replace(search_key, ' ', '') gin_trgm_ops);
create index subscriber_search_whole on subscriber using gin (replace(search_key, ' ', '') gin_trgm_ops);
create index certificate_search_whole on certificate using gin (replace(search_key, ' ', '') gin_trgm_ops);
create index request_line_search_whole on request_line using gin (replace(search_key, ' ', '') gin_trgm_ops);
create index request_line_code_search on request_line using gin (lower(code) gin_trgm_ops);
create index dossier_code_search on dossier using gin (lower(code) gin_trgm_ops);
create index dossier_letter_search on dossier using gin (lower(letter_no) gin_trgm_ops);
create index token_serial_search on token using gin (replace(serial, '-', '') gin_trgm_ops);

-- Subscribers by given name like all people: the name of the person, which may change after.
alter table subscriber add column sort_key varchar(300) collate "vi-x-icu" not null default '';
create function subscriber_sorted() returns trigger language plpgsql as $$
begin
    new.sort_key := coalesce((select p.sort_key from person p where p.id = new.person_id), new.name);
    return new;
end $$;
create trigger sorted before insert or update of name, person_id on subscriber for each row execute function subscriber_sorted();
create function subscriber_sorted_by_person() returns trigger language plpgsql as $$
begin
    update subscriber set sort_key = new.sort_key where person_id = new.id;
    return null;
end $$;
create trigger sorted after update of sort_key on person for each row when (old.sort_key is distinct from new.sort_key) execute function subscriber_sorted_by_person();
update subscriber s set sort_key = coalesce((select p.sort_key from person p where p.id = s.person_id), s.name);
create index subscriber_sort on subscriber (sort_key, id);
create index subscriber_agency on subscriber (agency_id, id);
create index agency_name_sort on agency (name collate "vi-x-icu", id);
