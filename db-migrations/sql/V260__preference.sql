-- V260: how somebody wants the portal to look and behave (tùy chọn). One row an account; an account without one has the usual ways.
create table preference (
    account_id     uuid primary key references app_user (id),
    language       varchar(2)  not null check (language in ('vi', 'en')),
    theme          varchar(10) not null check (theme in ('SYSTEM', 'LIGHT', 'DARK')),
    density        varchar(20) not null check (density in ('COMFORTABLE', 'COMPACT')),
    shortcuts      boolean     not null,                  -- single keys (WCAG 2.1.4)
    page_rows      int check (page_rows in (25, 50, 100)),  -- null: as many as each list usually has
    after_decision varchar(10) not null check (after_decision in ('NEXT', 'STAY')),
    saved_at       timestamptz not null
);
