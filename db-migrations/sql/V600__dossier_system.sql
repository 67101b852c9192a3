-- V600: which relying system filed a dossier. Safe to run before the new code, which alone writes it.
-- Rows from before say what they said: the first twenty letters of the system's subject, whose system is known to the identity provider alone.
alter table dossier add column system_id uuid references relying_system (id);
alter table dossier add constraint dossier_system_channel check (system_id is null or channel = 'API');
create index dossier_system on dossier (system_id) where system_id is not null;
