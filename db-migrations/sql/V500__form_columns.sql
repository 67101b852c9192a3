-- V500: a column of a form holds from a day to a day (keys "from" and "to" of form_definition.fields); what was shown to a head keeps its columns.
alter table dossier add column form_columns text;         -- like form_definition.fields, without days; null: those of the letter's date
update dossier d set form_columns = f.fields from form_definition f
where f.edition = d.edition and f.form = d.form and d.state not in ('DRAFT', 'VOID');

-- The other forms of Nghị định 68/2024/NĐ-CP, Phụ lục: titles only; 08 and 09 from memory. No column was at hand: an ADMIN enters them from the original.
insert into form_definition (edition, form, action, subject_kind, title_vi, fields, confirmed) values
('R2024', '07', 'NONE', null, 'thông báo bàn giao thiết bị', '[]', false),
('R2024', '08', 'NONE', null, 'biên bản giao nhận', '[]', false),
('R2024', '09', 'NONE', null, 'báo cáo tình hình', '[]', false);
