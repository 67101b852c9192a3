-- V384: the words of notices and their mails may be the office's own; what has no row is said as the portal says it.
create table notice_template (
    key      varchar(60) not null,                      -- title.KIND, letter.subject, letter.greeting, letter.foot
    language varchar(2) not null check (language in ('vi', 'en')),
    text     varchar(400) not null,                     -- {0}, {1}: what the built-in text has at that place
    version  bigint not null default 1,
    primary key (key, language)
);
