-- V310: rules of requests as data, by edition and time; overrides on lines; who is entitled; forms, reasons and editions that an ADMIN can keep.
-- Evidence as in V101: what is only REMEMBERED may warn and never blocks.
create table request_rule (
    id          uuid primary key default gen_random_uuid(),
    edition     varchar(20) not null references edition (key),
    code        varchar(20) not null,                     -- code of the finding, RA-REQ-…
    severity    varchar(10) not null check (severity in ('ERROR', 'WARNING', 'OFF')),
    value       varchar(20),                              -- days or number of times; null where the rule has none
    overridable boolean not null default false,           -- an ERROR that the agency may override with a reason
    fixed       boolean not null default false,           -- the data could not stand without it
    evidence    varchar(12) not null check (evidence in ('VERIFIED', 'REMEMBERED', 'OWN')),
    reference   varchar(200),
    valid_from  date not null,
    valid_to    date,                                     -- exclusive
    version     bigint not null default 0,
    unique (edition, code, valid_from),
    check (valid_to is null or valid_to > valid_from),
    check (evidence <> 'REMEMBERED' or severity <> 'ERROR'),
    check (not fixed or severity = 'ERROR')
);

insert into request_rule (edition, code, severity, value, overridable, fixed, evidence, reference, valid_from)
select e.key, r.code, r.severity, r.value, r.overridable, r.fixed, r.evidence, r.reference, e.valid_from
from edition e join (values
-- renewal: the window, and the least number of days left
('R2016', 'RA-REQ-208', 'ERROR',   '60', true,  false, 'VERIFIED',   'Thông tư 08/2016/TT-BQP, Điều 16'),
('R2019', 'RA-REQ-208', 'ERROR',   '60', false, false, 'VERIFIED',   'Nghị định 130/2018/NĐ-CP, Điều 63 khoản 1'),
('R2024', 'RA-REQ-207', 'WARNING', '60', false, false, 'OWN',        null),
('R2024', 'RA-REQ-208', 'WARNING', '30', false, false, 'REMEMBERED', 'Nghị định 68/2024/NĐ-CP, Điều 12, 13'),
('*',     'RA-REQ-209', 'ERROR',   null, false, false, 'VERIFIED',   'Nghị định 130/2018/NĐ-CP, Điều 72'),
('R2019', 'RA-REQ-210', 'ERROR',   '1',  false, false, 'VERIFIED',   'Nghị định 130/2018/NĐ-CP, Điều 63 khoản 1'),
('R2024', 'RA-REQ-210', 'WARNING', '1',  false, false, 'REMEMBERED', null),
-- one live personal certificate; duplicates in the file, across dossiers, among open lines and in the register
('*',     'RA-REQ-203', 'WARNING', null, false, false, 'OWN',        'Nghị định 68/2024/NĐ-CP, Điều 10'),
('*',     'RA-REQ-115', 'ERROR',   null, false, true,  'OWN',        null),
('*',     'RA-REQ-116', 'ERROR',   null, false, true,  'OWN',        null),
('*',     'RA-REQ-211', 'ERROR',   null, false, true,  'OWN',        null),
('*',     'RA-REQ-212', 'WARNING', null, false, false, 'OWN',        'Nghị định 68/2024/NĐ-CP, Điều 15'),
('*',     'RA-REQ-213', 'WARNING', null, false, false, 'OWN',        null),
('*',     'RA-REQ-206', 'ERROR',   null, false, true,  'OWN',        null),
-- official e-mail
('*',     'RA-REQ-112', 'ERROR',   null, false, false, 'VERIFIED',   'Nghị định 68/2024/NĐ-CP, Phụ lục, ghi chú các mẫu'),
('*',     'RA-REQ-113', 'ERROR',   null, true,  false, 'VERIFIED',   'Nghị định 68/2024/NĐ-CP, Phụ lục, ghi chú các mẫu'),
-- who may have one, and with which papers
('*',     'RA-REQ-214', 'WARNING', null, false, false, 'OWN',        'Nghị định 68/2024/NĐ-CP, Điều 10'),
('R2024', 'RA-REQ-215', 'ERROR',   null, true,  false, 'VERIFIED',   'Nghị định 68/2024/NĐ-CP, Điều 10'),
('R2019', 'RA-REQ-215', 'WARNING', null, false, false, 'REMEMBERED', 'Nghị định 130/2018/NĐ-CP, Điều 61'),
('*',     'RA-REQ-216', 'ERROR',   null, true,  false, 'OWN',        'Hướng dẫn thực hiện Mẫu 02'),
('*',     'RA-REQ-217', 'WARNING', null, false, false, 'VERIFIED',   'Nghị định 68/2024/NĐ-CP, Điều 17 khoản 1 điểm b'),
('*',     'RA-REQ-218', 'ERROR',   null, true,  false, 'OWN',        'Nghị định 68/2024/NĐ-CP, Điều 17 khoản 2 điểm c'),
('*',     'RA-REQ-219', 'WARNING', null, false, false, 'OWN',        null),
('*',     'RA-REQ-220', 'WARNING', null, false, false, 'OWN',        'Nghị định 68/2024/NĐ-CP, hiệu lực từ 15/8/2024'),
-- what only a person can judge
('*',     'RA-REQ-201', 'WARNING', null, false, false, 'OWN',        null),
('*',     'RA-REQ-202', 'WARNING', null, false, false, 'OWN',        null),
('*',     'RA-REQ-204', 'WARNING', null, false, false, 'OWN',        null),
('*',     'RA-REQ-205', 'WARNING', null, false, false, 'OWN',        null),
('*',     'RA-REQ-221', 'WARNING', null, false, false, 'OWN',        null)
) as r (edition, code, severity, value, overridable, fixed, evidence, reference) on r.edition = e.key or r.edition = '*';

-- The renewal rules stood among the parameters, where nothing read them.
delete from rule_parameter where key in ('renew.days-left.least', 'renew.days-left.warn', 'renew.count');

create table line_override (
    line_id uuid not null references request_line (id),
    code    varchar(20) not null,
    reason  varchar(500) not null,
    by_user varchar(80) not null,
    at      timestamptz not null,
    primary key (line_id, code)
);

-- Who is entitled: the row that fits best decides; kind of agency or title '*' fits any.
create table entitlement (
    id          uuid primary key default gen_random_uuid(),
    edition     varchar(20) not null references edition (key),
    agency_kind varchar(40) not null,
    title       varchar(120) not null,
    entitled    boolean not null,
    reference   varchar(200),
    valid_from  date not null,
    valid_to    date,
    version     bigint not null default 0,
    unique (edition, agency_kind, title, valid_from)
);
insert into entitlement (edition, agency_kind, title, entitled, reference, valid_from)
select key, '*', '*', true, 'Nghị định 68/2024/NĐ-CP, Điều 10', valid_from from edition where key = 'R2024'
union all select key, '*', '*', true, 'Nghị định 130/2018/NĐ-CP, Điều 61', valid_from from edition where key = 'R2019'
union all select e.key, '*', t.title, true, 'Kế hoạch triển khai 2016–2020', e.valid_from
from edition e cross join (values ('Văn thư'), ('Giám đốc'), ('Phó Giám đốc'), ('Chánh Văn phòng'), ('Chủ tịch'), ('Phó Chủ tịch'), ('Kế toán')) as t (title) where e.key = 'R2016';

-- Values a form asks for beside its columns: they go into no list.
alter table form_definition add column beside text not null default '[]';
update form_definition set beside = '[{"key":"medium","heading":"Phương tiện lưu khóa","type":"MEDIUM","required":false,"max":20}]' where action = 'ISSUE' and subject_kind in ('PERSON', 'ORGANISATION');
update form_definition set beside = '[{"key":"medium","heading":"Phương tiện lưu khóa","type":"MEDIUM","required":false,"max":20},{"key":"csr","heading":"Yêu cầu chứng thực PKCS#10","type":"CSR","required":false,"max":8000}]' where action = 'ISSUE' and subject_kind = 'DEVICE';

alter table edition add column version bigint not null default 0;
alter table reason add column version bigint not null default 0;
alter table reason add column valid_from date;
alter table reason add column valid_to date;
alter table form_definition add column confirmed_by varchar(80);
alter table form_definition add column confirmed_at timestamptz;
alter table reason add column own_request boolean not null default false;
alter table reason add column deceased boolean not null default false;
update reason set own_request = true where code like '17.1b-%';
update reason set deceased = true where code = '17.2c-3';
