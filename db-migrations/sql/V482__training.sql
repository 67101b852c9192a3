-- V482: training sessions with who attended, and the subscribers' commitments, which minutes of handing over name. Safe before the new code.
create table training_topic (
    code     varchar(40) primary key,
    name_vi  varchar(300) not null,
    name_en  varchar(300) not null,
    position int not null
);
insert into training_topic (code, name_vi, name_en, position) values
('DEVICE', 'Sử dụng, bảo quản thiết bị lưu khóa bí mật; đổi và giữ mật khẩu', 'Use and care of the device; changing and keeping its PIN', 1),
('SIGNING', 'Ký số văn bản điện tử, kiểm tra chữ ký số trước khi xử lý', 'Signing electronic documents; checking signatures before acting on them', 2),
('DUTIES', 'Trách nhiệm của thuê bao; báo mất, báo lộ khóa', 'Duties of a subscriber; reporting a loss or a compromised key', 3),
('PORTAL', 'Sử dụng hệ thống quản lý chứng thư số', 'Use of the portal', 4);

create table training_session (
    id         uuid primary key,
    number     varchar(20) not null unique,                 -- TH-2026-0001
    held_on    date not null,
    place      varchar(200) not null,
    topics     text not null,                               -- codes, one a line
    note       varchar(1000),
    created_by varchar(80) not null,
    created_at timestamptz not null,
    version    bigint not null default 1
);
create index training_session_newest on training_session (held_on desc, id);

create table training_attendance (
    id          uuid primary key,
    session_id  uuid not null references training_session (id),
    person_id   uuid not null references person (id),
    agency_id   uuid references agency (id),                -- where the person worked on that day
    recorded_by varchar(80) not null,
    recorded_at timestamptz not null,
    struck_at   timestamptz,                                -- entered by mistake; the row stays
    struck_by   varchar(80),
    struck_why  varchar(500)
);
create unique index training_attendance_once on training_attendance (session_id, person_id) where struck_at is null;
create index training_attendance_person on training_attendance (person_id);

create table commitment_form (                              -- the text subscribers commit themselves to; an edition is never changed
    edition    varchar(20) primary key,
    valid_from date not null unique,
    title      varchar(200) not null,
    body       text not null                                -- paragraphs; {fullName} and {agency} are filled in
);
insert into commitment_form (edition, valid_from, title, body) values ('CK-2025', '2025-01-01', 'Bản cam kết của thuê bao',
'Tôi là {fullName}, công tác tại {agency}, được giao sử dụng chứng thư số và thiết bị lưu khóa bí mật, cam kết:
1. Khai báo đúng và kịp thời các thông tin đăng ký chứng thư số; báo ngay khi thông tin thay đổi.
2. Giữ thiết bị lưu khóa bí mật và mật khẩu; không cho mượn, không nhờ người khác ký thay.
3. Ký số đúng thẩm quyền, đúng phạm vi sử dụng; kiểm tra hiệu lực chứng thư số trước khi ký và khi nhận văn bản đã ký.
4. Báo ngay cho cơ quan quản lý thuê bao khi thiết bị bị mất, hỏng hoặc khi khóa bí mật bị lộ hay có dấu hiệu bị lộ.
5. Trả lại thiết bị khi chuyển công tác, nghỉ hưu, thôi việc hoặc khi chứng thư số hết hạn, bị thu hồi.
Tôi chịu trách nhiệm trước pháp luật về việc thực hiện cam kết này.');

create table commitment (
    id          uuid primary key,
    number      varchar(20) not null unique,                -- CK-2026-0001
    person_id   uuid not null references person (id),
    full_name   varchar(200) not null,
    agency_id   uuid references agency (id),
    agency_name varchar(300) not null,
    edition     varchar(20) not null references commitment_form (edition),
    text        text not null,                              -- as it was read and agreed to
    text_hash   varchar(64) not null,
    method      varchar(10) not null check (method in ('PAGE', 'SCAN')),
    signed_on   date not null,
    file_id     uuid references stored_file (id),
    recorded_by varchar(80) not null,
    recorded_at timestamptz not null,
    check ((method = 'SCAN') = (file_id is not null))
);
create index commitment_person on commitment (person_id, signed_on);
create index commitment_newest on commitment (signed_on desc, id);
revoke update, delete, truncate on commitment from "${app_user}";

-- 1: who hands over a device is warned where its subscriber was not trained or has not committed; it is never refused
insert into setting (key, value) values ('handover.preparedness', '1') on conflict (key) do nothing;

insert into page_basis (page, article, position) values
('/tokens/commitment', 'a11', 1),
('/trainings/commitments', 'a11', 1);
