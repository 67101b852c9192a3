-- V230: lists of dossiers, submission lists and minutes are shown by the moment they were made, then by id. Safe to run before the new code.
create index dossier_created on dossier (created_at desc, id desc);
create index batch_created on batch (created_at desc, id desc);
create index minutes_created on minutes (created_at desc, id desc);
