-- V250: the bell and its mails. A row tells one account of one thing once; its e-mail goes out by the outbox.
create table notification (
    id           uuid primary key,
    recipient_id uuid not null references app_user (id),
    kind         varchar(40) not null,
    subject_id   uuid not null,                          -- dossier, line, list, minutes, file, job, authority
    threshold    varchar(60) not null,                   -- what of the subject: a state and its moment, days left
    agency_id    uuid references agency (id),            -- whose agency it concerns; null for the office and for one's own work
    arguments    text not null,                          -- codes and names for the title; never a personal number
    count        int not null default 1,
    href         varchar(300) not null,
    in_bell      boolean not null,
    at           timestamptz not null,
    read_at      timestamptz,
    mail_state   varchar(20) not null check (mail_state in ('OFF', 'WAITING', 'SENT', 'NOT_SENT')),
    mail_reason  varchar(40),                            -- why it was not sent
    mail_at      timestamptz,
    unique (recipient_id, kind, subject_id, threshold)
);
create index notification_bell on notification (recipient_id, at desc, id desc) where in_bell;
create index notification_mail on notification (mail_state, at desc, id desc) where mail_state <> 'OFF';

create table notification_choice (                       -- where no row stands, the kind's own setting counts
    user_id uuid not null references app_user (id),
    kind    varchar(40) not null,
    bell    boolean not null,
    mail    boolean not null,
    primary key (user_id, kind)
);

create table notification_digest (                       -- one digest a recipient a day, however often the timer looks
    recipient_id uuid not null references app_user (id),
    day          date not null,
    primary key (recipient_id, day)
);
