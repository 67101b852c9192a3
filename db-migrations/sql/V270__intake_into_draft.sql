-- Rows may be meant for a draft that is there already.
alter table import_file add column into_dossier_id uuid references dossier (id);
drop index import_file_open;
create unique index import_file_open on import_file (sha256, form, agency_id, coalesce(into_dossier_id, agency_id))
    where state in ('READING', 'CHECKING', 'READY');
create index import_file_into on import_file (into_dossier_id) where into_dossier_id is not null;
