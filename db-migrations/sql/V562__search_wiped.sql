-- V562: whoever was wiped is in no search, whoever writes the index anew. Safe before the new code.
create or replace function search_put_person(one uuid) returns void language plpgsql set enable_seqscan = off as $$
declare
    p person;
    name text;
begin
    select * into p from person where id = one;
    if not found or p.wiped_at is not null then
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
