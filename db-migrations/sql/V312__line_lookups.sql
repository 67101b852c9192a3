-- V312: drafts about the same subject, and lines that wait for a device, are found without reading all lines.
create index request_line_subject on request_line (subject_key) where subject_key is not null;
create index request_line_token_target on request_line (target_token_id) where target_token_id is not null;
