-- Everybody who wrote at a plan is known, not only whoever did last: none of them approves it.
alter table reorganisation add column writers text not null default '';
update reorganisation set writers = coalesce(created_person_id::text, '');
