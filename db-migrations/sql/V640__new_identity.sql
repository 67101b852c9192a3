-- V640: another card or telephone is told with a change of personal data. The personal number is sealed, as on the person.
alter table personnel_event
    add column new_national_id_cipher bytea,
    add column new_id_issued_on       date,
    add column new_mobile             varchar(20);

-- When a person's data are wiped, what changes said of card and telephone goes along.
create function personnel_event_wiped() returns trigger language plpgsql as $$
begin
    update personnel_event set new_national_id_cipher = null, new_id_issued_on = null, new_mobile = null where person_id = new.id;
    return null;
end $$;
create trigger personnel_event_wiped after update of wiped_at on person for each row when (old.wiped_at is null and new.wiped_at is not null)
    execute function personnel_event_wiped();
