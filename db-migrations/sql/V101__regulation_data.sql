-- V101: the law as we know it. Evidence: VERIFIED read in the named text; REMEMBERED may warn and never blocks; OWN is the office's choice.
-- No office's name stands here: an empty installation asks for them in its set-up list.
insert into edition (key, title_vi, valid_from, valid_to) values
('R2016', 'Thông tư 08/2016/TT-BQP', '2016-02-01', '2020-02-18'),
('R2019', 'Nghị định 130/2018/NĐ-CP và Thông tư 185/2019/TT-BQP', '2020-02-18', '2024-08-15'),
('R2024', 'Luật Giao dịch điện tử 20/2023/QH15 và Nghị định 68/2024/NĐ-CP', '2024-08-15', null);

insert into rule_parameter (edition, key, value, evidence, reference) values
-- validity of certificates, days
('R2016', 'certificate.validity.issue',   '1825', 'REMEMBERED', null),
('R2019', 'certificate.validity.issue',   '1825', 'REMEMBERED', null),
('R2024', 'certificate.validity.issue',   '1825', 'VERIFIED',   'Nghị định 68/2024/NĐ-CP, Điều 9 khoản 2'),
('R2016', 'certificate.validity.renew',   '1095', 'REMEMBERED', null),
('R2019', 'certificate.validity.renew',   '1095', 'REMEMBERED', null),
('R2024', 'certificate.validity.renew',   '1095', 'VERIFIED',   'Nghị định 68/2024/NĐ-CP, Điều 9 khoản 3'),
-- validity of the CA operator's certificates, years; shown only (the real sub-CA lives longer), nothing is checked against it
('R2019', 'authority.validity',           '20',   'REMEMBERED', null),
('R2024', 'authority.validity',           '20',   'VERIFIED',   'Nghị định 68/2024/NĐ-CP, Điều 9 khoản 1'),
-- renewal: how often, and how many days must be left (calendar days); warn earlier than the law blocks
('R2019', 'renew.count',                  '1',    'VERIFIED',   'Nghị định 130/2018/NĐ-CP, Điều 63 khoản 1'),
('R2024', 'renew.count',                  '1',    'REMEMBERED', null),
('R2016', 'renew.days-left.least',        '60',   'VERIFIED',   'Thông tư 08/2016/TT-BQP, Điều 16'),
('R2019', 'renew.days-left.least',        '60',   'VERIFIED',   'Nghị định 130/2018/NĐ-CP, Điều 63 khoản 1'),
('R2024', 'renew.days-left.least',        '30',   'REMEMBERED', 'Nghị định 68/2024/NĐ-CP, Điều 12, 13'),
-- the CA operator's terms, working days from a valid dossier
('R2019', 'ca.term.ISSUE',                '5',    'REMEMBERED', null),
('R2024', 'ca.term.ISSUE',                '3',    'VERIFIED',   'Nghị định 68/2024/NĐ-CP, Điều 11 khoản 2'),
('R2019', 'ca.term.RENEW',                '3',    'VERIFIED',   'Nghị định 130/2018/NĐ-CP, Điều 64'),
('R2024', 'ca.term.RENEW',                '3',    'REMEMBERED', null),
('R2019', 'ca.term.CHANGE',               '3',    'REMEMBERED', null),
('R2024', 'ca.term.CHANGE',               '3',    'REMEMBERED', null),
('R2019', 'ca.term.REVOKE',               '3',    'VERIFIED',   'Thủ tục hành chính, Quyết định 1924/QĐ-BQP'),
('R2024', 'ca.term.REVOKE',               '3',    'REMEMBERED', null),
('R2019', 'ca.term.RECOVER_DEVICE',       '3',    'REMEMBERED', null),
('R2024', 'ca.term.RECOVER_DEVICE',       '3',    'REMEMBERED', null),
-- the agency brings a device back after revocation or expiry, working days
('R2019', 'device.return.term',           '5',    'VERIFIED',   'Nghị định 130/2018/NĐ-CP, Điều 71 khoản 3'),
('R2024', 'device.return.term',           '5',    'REMEMBERED', null),
('R2019', 'fee',                          '0',    'VERIFIED',   'Quyết định 1924/QĐ-BQP'),
('R2024', 'fee',                          '0',    'REMEMBERED', null),
('R2019', 'device.pin.tries',             '3',    'REMEMBERED', 'Nghị định 130/2018/NĐ-CP, Điều 73 khoản 1 điểm a'),
('R2024', 'device.pin.tries',             '3',    'REMEMBERED', null);

-- R2016 is for imported history; where it is silent the later edition's value is remembered for it, so that no term is missing.
insert into rule_parameter (edition, key, value, evidence)
select 'R2016', key, value, 'REMEMBERED' from rule_parameter p
where edition = 'R2019' and not exists (select 1 from rule_parameter q where q.edition = 'R2016' and q.key = p.key);

-- The clocks of the state tables and the office's own terms: working days, but for reminders, which are calendar days.
insert into rule_parameter (edition, key, value, evidence)
select e.key, own.key, own.value, 'OWN'
from edition e cross join (values
('review.term', '2'), ('receipt.term', '0'),
('renew.days-left.warn', '60'), ('reminder.days', '180,120,90,60'),
('request.draft-reminder', '10'), ('request.agency-sign', '2'), ('request.supplement', '5'), ('request.processing', '2'),
('request.hold', '10'), ('request.ca-answer', '3'), ('request.delivery', '3'),
('batch.preparation', '1'), ('batch.ca-answer', '3'), ('batch.reconciliation', '1'),
('certificate.ca-answer', '3'), ('certificate.verification', '1'), ('certificate.quarantine', '2'), ('certificate.hold', '10'), ('certificate.delivery', '3'),
('token.receipt', '1'), ('token.inspection', '2'), ('token.delivery', '3'), ('token.recovery', '3'), ('token.ca-answer', '5'), ('token.take-back', '5'),
('token.suspension', '10'),
('handover.preparation', '1'), ('handover.signature', '2'), ('handover.settlement', '2')
) as own (key, value);

-- Forms of R2024 (Nghị định 68/2024/NĐ-CP, Phụ lục): headings word for word, the running number left out. Neighbouring fields with one heading
-- stand in one column; "group" is the upper of two rows of headings. Form 03 was not found: columns from memory, confirmed = false.
insert into form_definition (edition, form, action, subject_kind, title_vi, fields, confirmed) values
('R2024', '01', 'ISSUE', 'PERSON', 'đề nghị cấp chứng thư chữ ký số chuyên dùng công vụ cho cá nhân', '[
{"key":"fullName","heading":"Họ và tên","type":"TEXT","required":true,"max":200},
{"key":"dateOfBirth","heading":"Ngày sinh","type":"DATE","required":true,"max":10},
{"key":"nationalId","heading":"Số định danh cá nhân/Ngày cấp, nơi cấp","type":"NATIONAL_ID","required":true,"max":12},
{"key":"nationalIdIssuedOn","heading":"Số định danh cá nhân/Ngày cấp, nơi cấp","type":"DATE","required":true,"max":10},
{"key":"nationalIdIssuedBy","heading":"Số định danh cá nhân/Ngày cấp, nơi cấp","type":"TEXT","required":true,"max":200},
{"key":"officialEmail","heading":"Địa chỉ thư điện tử công vụ","type":"EMAIL","required":true,"max":200},
{"key":"organisationName","heading":"Tên cơ quan, tổ chức công tác","type":"TEXT","required":true,"max":300},
{"key":"province","heading":"Tỉnh/Thành phố","type":"TEXT","required":true,"max":100},
{"key":"position","heading":"Chức vụ","type":"TEXT","required":true,"max":120},
{"key":"mobile","heading":"Số điện thoại di động","type":"PHONE","required":true,"max":20},
{"key":"oldCertificateSerial","heading":"Số hiệu chứng thư chữ ký số cũ (nếu có)","type":"SERIAL","required":false,"max":40},
{"key":"simPki","heading":"SIM PKI","type":"SIM","required":false,"max":20}]', true),
('R2024', '02', 'ISSUE', 'ORGANISATION', 'đề nghị cấp chứng thư chữ ký số chuyên dùng công vụ cho cơ quan, tổ chức', '[
{"key":"organisationName","heading":"Tên cơ quan, tổ chức","type":"TEXT","required":true,"max":300},
{"key":"address","heading":"Địa chỉ","type":"TEXT","required":true,"max":300},
{"key":"taxCode","heading":"Mã số thuế","type":"TEXT","required":false,"max":14},
{"key":"budgetCode","heading":"Mã quan hệ ngân sách","type":"TEXT","required":true,"max":7},
{"key":"province","heading":"Tỉnh/Thành phố","type":"TEXT","required":true,"max":100},
{"key":"officialEmail","heading":"Địa chỉ thư điện tử công vụ","type":"EMAIL","required":true,"max":200}]', true),
('R2024', '03', 'ISSUE', 'DEVICE', 'đề nghị cấp chứng thư chữ ký số chuyên dùng công vụ cho thiết bị, dịch vụ, phần mềm', '[
{"key":"deviceName","heading":"Tên thiết bị, dịch vụ, phần mềm","type":"TEXT","required":true,"max":300},
{"key":"organisationName","heading":"Cơ quan, tổ chức quản lý","type":"TEXT","required":true,"max":300},
{"key":"domainOrIp","heading":"Tên miền/địa chỉ IP","type":"TEXT","required":true,"max":253},
{"key":"province","heading":"Tỉnh/Thành phố","type":"TEXT","required":true,"max":100},
{"key":"officialEmail","heading":"Địa chỉ thư điện tử công vụ","type":"EMAIL","required":true,"max":200},
{"key":"purpose","heading":"Mục đích sử dụng","type":"TEXT","required":true,"max":300}]', false),
('R2024', '04', 'RENEW', null, 'đề nghị gia hạn, thay đổi nội dung thông tin chứng thư chữ ký số chuyên dùng công vụ', '[
{"key":"certificateName","heading":"Tên chứng thư chữ ký số","type":"TEXT","required":true,"max":300},
{"key":"certificateSerial","heading":"Số hiệu chứng thư (SIM-PKI ghi thêm số điện thoại ký số)","type":"SERIAL","required":true,"max":40},
{"key":"signingPhone","heading":"Số hiệu chứng thư (SIM-PKI ghi thêm số điện thoại ký số)","type":"PHONE","required":false,"max":20},
{"key":"officialEmail","heading":"Địa chỉ thư điện tử công vụ","type":"EMAIL","required":true,"max":200},
{"key":"changedContent","heading":"Thông tin cần thay đổi","type":"TEXT","required":false,"max":300},
{"key":"newContent","heading":"Thông tin mới","type":"TEXT","required":false,"max":300},
{"key":"renew","heading":"Gia hạn","type":"CHECK","required":false,"max":1,"group":"Dịch vụ yêu cầu"},
{"key":"change","heading":"TĐTT","type":"CHECK","required":false,"max":1,"group":"Dịch vụ yêu cầu"}]', true),
('R2024', '05', 'REVOKE', null, 'đề nghị thu hồi chứng thư chữ ký số chuyên dùng công vụ', '[
{"key":"certificateName","heading":"Tên chứng thư chữ ký số","type":"TEXT","required":true,"max":300},
{"key":"nationalId","heading":"Số định danh cá nhân/Ngày cấp, nơi cấp (cá nhân)","type":"NATIONAL_ID","required":false,"max":12},
{"key":"nationalIdIssuedOn","heading":"Số định danh cá nhân/Ngày cấp, nơi cấp (cá nhân)","type":"DATE","required":false,"max":10},
{"key":"nationalIdIssuedBy","heading":"Số định danh cá nhân/Ngày cấp, nơi cấp (cá nhân)","type":"TEXT","required":false,"max":200},
{"key":"taxCode","heading":"Mã số thuế (cơ quan)","type":"TEXT","required":false,"max":14},
{"key":"budgetCode","heading":"Mã quan hệ ngân sách (cơ quan)","type":"TEXT","required":false,"max":7},
{"key":"officialEmail","heading":"Địa chỉ thư điện tử công vụ","type":"EMAIL","required":true,"max":200},
{"key":"certificateSerial","heading":"Số hiệu chứng thư chữ ký số","type":"SERIAL","required":true,"max":40},
{"key":"tokenSerial","heading":"Số hiệu thiết bị lưu khóa bí mật","type":"TEXT","required":false,"max":40},
{"key":"reason","heading":"Lý do thu hồi","type":"TEXT","required":true,"max":300}]', true),
('R2024', '06', 'RECOVER_DEVICE', null, 'đề nghị khôi phục thiết bị lưu khóa bí mật', '[
{"key":"tokenSerial","heading":"Số hiệu thiết bị lưu khóa bí mật","type":"TEXT","required":true,"max":40},
{"key":"certificateName","heading":"Tên chứng thư chữ ký số","type":"TEXT","required":true,"max":300,"group":"Thông tin thuê bao"},
{"key":"organisationName","heading":"Cơ quan, tổ chức công tác","type":"TEXT","required":true,"max":300,"group":"Thông tin thuê bao"},
{"key":"officialEmail","heading":"Địa chỉ thư điện tử công vụ","type":"EMAIL","required":true,"max":200,"group":"Thông tin thuê bao"}]', true);

-- R2019 (Thông tư 185/2019/TT-BQP): titles known, columns not found; the agency's lists (even numbers) take those of R2024 with its words.
insert into form_definition (edition, form, action, subject_kind, title_vi, fields, confirmed)
select 'R2019', old.form, f.action, f.subject_kind, old.title_vi,
       replace(replace(f.fields, 'Số định danh cá nhân', 'Số CMND/CCCD'), 'chứng thư chữ ký số', 'chứng thư số'), false
from form_definition f join (values
('01', '02', 'đề nghị cấp chứng thư số cho các cá nhân của Cơ quan, tổ chức quản lý trực tiếp'),
('02', '04', 'đề nghị cấp chứng thư số cho các cơ quan, tổ chức của Cơ quan, tổ chức quản lý trực tiếp'),
('03', '06', 'đề nghị cấp chứng thư số cho thiết bị, dịch vụ, phần mềm của Cơ quan, tổ chức quản lý trực tiếp'),
('04', '08', 'đề nghị gia hạn, thay đổi nội dung thông tin chứng thư số của Cơ quan, tổ chức quản lý trực tiếp'),
('05', '10', 'đề nghị thu hồi chứng thư số của Cơ quan, tổ chức quản lý trực tiếp'),
('06', '12', 'đề nghị khôi phục thiết bị lưu khóa bí mật của Cơ quan, tổ chức quản lý trực tiếp')
) as old (like_form, form, title_vi) on old.like_form = f.form
where f.edition = 'R2024';

-- Grounds for revocation (Điều 17); the RFC 5280 reason is only what we expect of the CA operator.
insert into reason (code, kind, text_vi, text_en, crl_reason, reference) values
('17.1a',   'REVOKE', 'Chứng thư chữ ký số hết hạn sử dụng; thiết bị vẫn phải thu hồi', 'The certificate has expired; the device must still be taken back', null, 'Nghị định 68/2024/NĐ-CP, Điều 17 khoản 1 điểm a'),
('17.1b-1', 'REVOKE', 'Khóa bí mật bị lộ hoặc nghi bị lộ', 'The private key is or may be compromised', 'keyCompromise', 'Nghị định 68/2024/NĐ-CP, Điều 17 khoản 1 điểm b'),
('17.1b-2', 'REVOKE', 'Thiết bị lưu khóa bí mật bị hỏng', 'The token is broken', 'superseded', 'Nghị định 68/2024/NĐ-CP, Điều 17 khoản 1 điểm b'),
('17.1b-3', 'REVOKE', 'Thiết bị lưu khóa bí mật bị thất lạc', 'The token is lost', 'keyCompromise', 'Nghị định 68/2024/NĐ-CP, Điều 17 khoản 1 điểm b'),
('17.1b-4', 'REVOKE', 'Trường hợp mất an toàn khác', 'Another loss of security', 'unspecified', 'Nghị định 68/2024/NĐ-CP, Điều 17 khoản 1 điểm b'),
('17.1c',   'REVOKE', 'Theo yêu cầu của cơ quan tiến hành tố tụng, cơ quan công an', 'At the request of the courts, prosecution or police', 'unspecified', 'Nghị định 68/2024/NĐ-CP, Điều 17 khoản 1 điểm c'),
('17.1d',   'REVOKE', 'Theo yêu cầu của cơ quan, tổ chức quản lý trực tiếp', 'At the request of the managing agency', 'unspecified', 'Nghị định 68/2024/NĐ-CP, Điều 17 khoản 1 điểm d'),
('17.2b',   'REVOKE', 'Cá nhân thay đổi vị trí công tác, thông tin mới không phù hợp với chứng thư', 'The person has another position, which the certificate no longer fits', 'affiliationChanged', 'Nghị định 68/2024/NĐ-CP, Điều 17 khoản 2 điểm b'),
('17.2c-1', 'REVOKE', 'Cá nhân nghỉ hưu', 'The person has retired', 'affiliationChanged', 'Nghị định 68/2024/NĐ-CP, Điều 17 khoản 2 điểm c'),
('17.2c-2', 'REVOKE', 'Cá nhân thôi việc', 'The person has left the service', 'affiliationChanged', 'Nghị định 68/2024/NĐ-CP, Điều 17 khoản 2 điểm c'),
('17.2c-3', 'REVOKE', 'Cá nhân từ trần', 'The person has died', 'cessationOfOperation', 'Nghị định 68/2024/NĐ-CP, Điều 17 khoản 2 điểm c'),
('17.3b-1', 'REVOKE', 'Cơ quan, tổ chức giải thể', 'The agency has been dissolved', 'cessationOfOperation', 'Nghị định 68/2024/NĐ-CP, Điều 17 khoản 3 điểm b'),
('17.3b-2', 'REVOKE', 'Cơ quan, tổ chức chia tách', 'The agency has been divided', 'affiliationChanged', 'Nghị định 68/2024/NĐ-CP, Điều 17 khoản 3 điểm b'),
('17.3b-3', 'REVOKE', 'Cơ quan, tổ chức sáp nhập', 'The agency has been merged', 'affiliationChanged', 'Nghị định 68/2024/NĐ-CP, Điều 17 khoản 3 điểm b'),
('17.4b',   'REVOKE', 'Thiết bị, dịch vụ, phần mềm ngừng hoạt động', 'The device, service or software is no longer in operation', 'cessationOfOperation', 'Nghị định 68/2024/NĐ-CP, Điều 17 khoản 4 điểm b');

insert into reason (code, kind, text_vi, text_en, reference) values
('REJ-NOT-ENTITLED',   'REJECT', 'Không thuộc đối tượng được cấp chứng thư chữ ký số chuyên dùng công vụ', 'Not entitled to a special-use certificate', 'Nghị định 68/2024/NĐ-CP, Điều 10'),
('REJ-NOT-MANAGED',    'REJECT', 'Cơ quan đề nghị không trực tiếp quản lý thuê bao này', 'The requesting agency does not manage this subscriber', null),
('REJ-NO-SEAL',        'REJECT', 'Cơ quan đề nghị không có tư cách pháp nhân hoặc không có con dấu riêng', 'The requesting agency is no legal person or has no seal of its own', null),
('REJ-HAS-CERTIFICATE','REJECT', 'Thuê bao đang có chứng thư chữ ký số còn hiệu lực cho cùng mục đích', 'The subscriber already has a valid certificate for this purpose', null),
('REJ-DUPLICATE',      'REJECT', 'Đề nghị trùng với đề nghị đang được xử lý', 'The same request is already being handled', null),
('REJ-FALSE-DATA',     'REJECT', 'Thông tin không đúng với giấy tờ và không sửa được bằng bổ sung', 'The data contradict the papers and cannot be mended by a supplement', null),
('REJ-NOT-SUPPLEMENTED','REJECT', 'Quá hạn mà cơ quan không bổ sung', 'The agency did not supplement in time', null),
('REJ-WITHDRAWN',      'REJECT', 'Cơ quan đề nghị dừng bằng văn bản', 'The agency has asked in writing to stop', null),
('SUP-LETTER-UNSIGNED','SUPPLEMENT', 'Văn bản đề nghị chưa được ký hoặc chữ ký số không hợp lệ', 'The letter is not signed, or its signature is not valid', null),
('SUP-WRONG-FORM',     'SUPPLEMENT', 'Không đúng mẫu quy định', 'Not on the prescribed form', null),
('SUP-PERSON-DATA',    'SUPPLEMENT', 'Họ tên, ngày sinh hoặc số định danh cá nhân cần kiểm tra lại', 'Name, date of birth or personal number need checking', null),
('SUP-EMAIL',          'SUPPLEMENT', 'Địa chỉ thư điện tử không phải thư công vụ', 'The e-mail address is not an official one', null),
('SUP-ORGANISATION',   'SUPPLEMENT', 'Tên cơ quan, tổ chức công tác không khớp với danh mục', 'The agency''s name does not match the directory', null),
('SUP-DECISION',       'SUPPLEMENT', 'Thiếu quyết định thành lập hoặc xác nhận của cơ quan cấp trên', 'The founding decision or the superior''s confirmation is missing', 'Nghị định 68/2024/NĐ-CP, Điều 10'),
('SUP-PERSONNEL',      'SUPPLEMENT', 'Thiếu quyết định nhân sự làm căn cứ', 'The personnel decision is missing', null),
('SUP-OLD-CERTIFICATE','SUPPLEMENT', 'Số hiệu chứng thư hoặc số hiệu thiết bị cũ không khớp với sổ đăng ký', 'The old certificate''s or token''s serial number does not match the register', null),
('SUP-RECIPIENT',      'SUPPLEMENT', 'Thiếu thông tin người tiếp nhận', 'The recipient''s data are missing', null),
('RET-NAME',           'RETURN', 'Cơ quan cung cấp dịch vụ chứng thực trả lại: sai thông tin thuê bao', 'Returned by the CA operator: subscriber''s data are wrong', null),
('RET-LETTER',         'RETURN', 'Cơ quan cung cấp dịch vụ chứng thực trả lại: văn bản hoặc danh sách chưa hợp lệ', 'Returned by the CA operator: letter or list not valid', null),
('RET-OTHER',          'RETURN', 'Cơ quan cung cấp dịch vụ chứng thực trả lại: lý do khác', 'Returned by the CA operator: another reason', null);

-- Days off (Bộ luật Lao động, Điều 112) and swaps. A null decision number means that the announcement has not been entered; the days of 2027
-- follow from the law and the lunar calendar and await the announcement.
insert into calendar_day (day, kind, name_vi)
select day, 'HOLIDAY', name from (values
(date '2025-01-01', 'Tết Dương lịch'), (date '2025-04-07', 'Giỗ Tổ Hùng Vương'),
(date '2025-04-30', 'Ngày Chiến thắng'), (date '2025-05-01', 'Ngày Quốc tế lao động'),
(date '2025-09-01', 'Quốc khánh'), (date '2025-09-02', 'Quốc khánh'),
(date '2026-01-01', 'Tết Dương lịch'), (date '2026-04-26', 'Giỗ Tổ Hùng Vương'),
(date '2026-04-30', 'Ngày Chiến thắng'), (date '2026-05-01', 'Ngày Quốc tế lao động'),
(date '2026-09-01', 'Quốc khánh'), (date '2026-09-02', 'Quốc khánh'),
(date '2027-01-01', 'Tết Dương lịch'), (date '2027-04-16', 'Giỗ Tổ Hùng Vương'),
(date '2027-04-30', 'Ngày Chiến thắng'), (date '2027-05-01', 'Ngày Quốc tế lao động'),
(date '2027-09-02', 'Quốc khánh'), (date '2027-09-03', 'Quốc khánh')
) as fixed (day, name)
union all select d::date, 'HOLIDAY', 'Tết Nguyên đán Ất Tỵ' from generate_series(date '2025-01-25', date '2025-02-02', interval '1 day') d
union all select d::date, 'HOLIDAY', 'Tết Nguyên đán Bính Ngọ' from generate_series(date '2026-02-14', date '2026-02-22', interval '1 day') d
union all select d::date, 'HOLIDAY', 'Tết Nguyên đán Đinh Mùi (dự kiến)' from generate_series(date '2027-02-05', date '2027-02-09', interval '1 day') d;

insert into calendar_day (day, kind, name_vi, decision_no) values
('2025-04-26', 'WORKING',    'Làm bù cho ngày 02/5/2025', null),
('2025-05-02', 'SUBSTITUTE', 'Nghỉ hoán đổi với ngày 26/4/2025', null),
('2026-01-02', 'SUBSTITUTE', 'Nghỉ hoán đổi với ngày 10/01/2026', null),
('2026-01-10', 'WORKING',    'Làm bù cho ngày 02/01/2026', null),
('2026-04-27', 'SUBSTITUTE', 'Nghỉ bù Giỗ Tổ Hùng Vương', null),
('2026-08-22', 'WORKING',    'Làm bù cho ngày 31/8/2026', null),
('2026-08-31', 'SUBSTITUTE', 'Nghỉ hoán đổi với ngày 22/8/2026', null),
('2027-02-10', 'SUBSTITUTE', 'Nghỉ bù Tết Nguyên đán (dự kiến)', null),
('2027-02-11', 'SUBSTITUTE', 'Nghỉ bù Tết Nguyên đán (dự kiến)', null),
('2027-05-03', 'SUBSTITUTE', 'Nghỉ bù Ngày Quốc tế lao động (dự kiến)', null);

-- Choices that name no province.
insert into setting (key, value) values
('ca.name', 'Cục Chứng thực số và Bảo mật thông tin, Ban Cơ yếu Chính phủ'),
('email.domains', 'gov.vn'),
('email.blocked', 'gmail.com googlemail.com yahoo.com yahoo.com.vn hotmail.com hotmail.com.vn outlook.com outlook.com.vn live.com msn.com icloud.com me.com proton.me protonmail.com'),
('office.sla.days', '2'),
('list.csv.delimiter', ',');
