-- V262: accounts are listed like all people, by given name in Vietnamese order (ux.md section 8). Safe to run before the new code.
alter table app_user add column sort_key varchar(200) collate "vi-x-icu"
    generated always as (regexp_replace(display_name, '^(.*)\s(\S+)$', '\2 \1')) stored;
create index app_user_sort on app_user (sort_key, id);
