-- V220: what somebody typed and has not sent yet (bản nháp). One row a person and form; nothing else refers to it.
create table form_draft (
    account_id  uuid not null references app_user (id),
    key         varchar(160) not null,                    -- page and object, such as dossier-line.<id>
    address     varchar(1600) not null,                   -- where it was typed, to go on there
    seen_version bigint,                                  -- of the object, when the form was opened; null for something new
    content     bytea not null,                           -- fields as JSON, AES-256-GCM: they name people
    saved_at    timestamptz not null,
    expires_at  timestamptz not null,
    primary key (account_id, key)
);
create index form_draft_expiry on form_draft (expires_at);
insert into setting (key, value) values ('draft.keep.days', '30') on conflict (key) do nothing;
