-- V381: the report on a signed letter is a paper of its dossier; which signatures the letter needs is a rule like the others.
alter table attachment drop constraint attachment_kind_check;
alter table attachment add constraint attachment_kind_check check (kind in ('LETTER', 'SIGNED_LETTER', 'DECISION', 'OTHER', 'SIGNATURE_REPORT'));

insert into request_rule (edition, code, severity, value, overridable, fixed, evidence, reference, valid_from)
select e.key, r.code, r.severity, r.value, r.overridable, r.fixed, r.evidence, r.reference, e.valid_from
from edition e join (values
('*',     'RA-REQ-222', 'ERROR',   null, false, false, 'OWN',        'Nghị định 30/2020/NĐ-CP, Điều 12'),
('*',     'RA-REQ-223', 'WARNING', null, false, false, 'OWN',        'Nghị định 30/2020/NĐ-CP, Phụ lục I')
) as r (edition, code, severity, value, overridable, fixed, evidence, reference) on r.edition = e.key or r.edition = '*';
