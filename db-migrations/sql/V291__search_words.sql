-- V291: words of the search index as words. A whole name, the beginning of a name and the beginnings of words are looked up among words (a prefix
-- of an ordered list); by trigrams alone a common name meant intersecting the lists of its commonest letters. Safe to run before the new code.

-- Every word of every phrase, and every phrase in one piece behind '=': '| nguyen van | nv |' is 'nguyen' 'van' '=nguyenvan' 'nv' '=nv'.
create function search_words(keys text) returns tsvector language sql immutable parallel safe as $$
    select array_to_tsvector(coalesce(array_agg(distinct left(lexeme, 400)) filter (where lexeme not in ('', '=', '|')), '{}'))
        from (select unnest(string_to_array(keys, ' ')) union all select '=' || replace(unnest(string_to_array(keys, '|')), ' ', '')) w (lexeme) $$;

alter table search_entry add column words tsvector not null generated always as (search_words(keys)) stored;

-- One index still answers words and letters within a kind within an agency.
drop index search_entry_keys;
create index search_entry_keys on search_entry using gin (rank, agency_ids, keys gin_trgm_ops, words);
