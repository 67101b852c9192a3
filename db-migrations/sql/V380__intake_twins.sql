-- V380: rows of all files that wait are compared by whom they are about.
create index import_row_subject_any on import_row (subject_key) where subject_key is not null;
