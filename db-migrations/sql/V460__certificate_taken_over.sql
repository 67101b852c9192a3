-- V460: a certificate of an old register says so: it is part of what its agency began with. Safe before the new code, which goes on writing IMPORTED for them.
alter table certificate drop constraint certificate_origin_check;
alter table certificate add constraint certificate_origin_check check (origin in ('ISSUED', 'IMPORTED', 'TAKEN_OVER'));
update certificate c set origin = 'TAKEN_OVER' from takeover_made m where m.object_type = 'CERTIFICATE' and m.object_id = c.id;
