-- V391: which agency answered for a certificate when, so that an agency's stock can be counted for any period.
create table certificate_move (
    id             uuid primary key,
    certificate_id uuid not null references certificate (id),
    from_agency_id uuid references agency (id),
    to_agency_id   uuid not null references agency (id),
    moved_at       timestamptz not null
);
create index certificate_move_certificate on certificate_move (certificate_id, moved_at);
revoke update, delete, truncate on certificate_move from "${app_user}";

insert into page_basis (page, article, position) values ('/balance/list', 'a17', 1);
