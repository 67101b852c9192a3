-- V001: extensions, and the application's rights: rows only, never the schema.
create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists btree_gist;

grant usage on schema public to "${app_user}";
alter default privileges in schema public grant select, insert, update, delete on tables to "${app_user}";
alter default privileges in schema public grant usage, select on sequences to "${app_user}";
