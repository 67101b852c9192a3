-- V520: what share of each kind of agency should have certificates (chỉ tiêu độ phủ); changed by an ADMIN on the page.
create table coverage_target (
    id       uuid primary key default gen_random_uuid(),
    level    varchar(20) not null check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE', 'UNIT')),
    category varchar(20) not null check (category in ('ORGANISATION', 'LEADER', 'CLERK')),
    percent  int not null check (percent between 0 and 100),
    due_on   date,
    version  bigint not null default 0,
    unique (level, category)
);
insert into coverage_target (level, category, percent)
select l.level, c.category, 100
from (values ('PROVINCE'), ('DISTRICT'), ('COMMUNE'), ('UNIT')) as l (level) cross join (values ('ORGANISATION'), ('LEADER'), ('CLERK')) as c (category);

-- Who holds a certificate in force, agency by agency.
create index certificate_in_force on certificate (agency_id, subscriber_id) where state = 'IN_FORCE';

insert into page_basis (page, article, position) values ('/overview/index', 'a34', 1), ('/overview/missing', 'a34', 1), ('/overview/coverage', 'a34', 1), ('/overview/target', 'a34', 1);
