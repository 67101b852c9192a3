-- V382: people are reminded up to the day before; who else hears of it is the office's choice. Successors are looked up for every certificate that ends.
update rule_parameter set value = '180,120,90,60,30,15,7,1' where key = 'reminder.days' and value = '180,120,90,60';
insert into setting (key, value) values ('notice.expiry.head', '30'), ('notice.handover.days', '2') on conflict (key) do nothing;
create index certificate_predecessor_of on certificate (predecessor_id) where predecessor_id is not null;
