-- V581: the decision behind a grant of authority or a delegation, as a file beside its number. Nullable: what stands has its number alone. Safe to run before the new code.
alter table authority_grant add column file_id uuid references stored_file (id);
alter table delegation add column file_id uuid references stored_file (id);
