-- V140: who asked for what needs two persons, what was signed, and what a list's answer left behind. All nullable: safe before the new code.
alter table batch add column asked_step   varchar(20) check (asked_step in ('ASK_CANCEL', 'ASK_SUPERSEDE'));
alter table batch add column asked_by     uuid references person (id);
alter table batch add column asked_signer boolean not null default false;      -- the one who asked holds the office signer's role
alter table batch add column asked_reason varchar(2000);
alter table batch add column sign_method  varchar(10) check (sign_method in ('PADES', 'SCAN'));
alter table batch add column signed_person_id uuid references person (id);
alter table batch add column package_sha256 varchar(64);                        -- of the stored ZIP; compared before it is signed
alter table batch add column end_note     varchar(2000);                        -- why it was cancelled, returned or replaced
alter table batch add column reconciliation_file_id uuid references stored_file (id);

-- A revocation is fulfilled by what a list of the authority says, so the line knows whose certificate it waits for.
alter table batch_line add column target_certificate_id uuid references certificate (id);
create index batch_line_target on batch_line (target_certificate_id) where target_certificate_id is not null;
create index batch_line_matched on batch_line (matched_certificate_id) where matched_certificate_id is not null;
create index batch_state on batch (state, id);

create table batch_file (                                 -- signed letter, proof of sending, acknowledgement, letter of return
    id       uuid primary key,
    batch_id uuid not null references batch (id),
    kind     varchar(20) not null check (kind in ('SIGNED_LETTER', 'EVIDENCE', 'ACKNOWLEDGEMENT', 'OTHER')),
    file_id  uuid not null references stored_file (id),
    added_by varchar(80) not null,
    added_at timestamptz not null
);
create index batch_file_batch on batch_file (batch_id);

alter table result_package add column received_person_id uuid references person (id);
alter table result_package add column version bigint not null default 0;
create index result_match_package on result_match (package_id, seq);
alter table result_match add column settled varchar(10) check (settled in ('ACCEPTED', 'REFUSED'));  -- what the second person said of a REVIEW
alter table result_match add column note varchar(500);
alter table result_match add column version bigint not null default 0;
