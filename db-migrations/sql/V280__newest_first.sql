-- V280: certificates, devices and imports are shown by the moment they were entered, then by id. Safe to run before the new code.
create index certificate_registered on certificate (registered_at desc, id desc);
create index token_registered on token (registered_at desc, id desc);
create index import_file_created on import_file (created_at desc, id desc);
