-- V351: one holder at every instant, no way back from destruction, and since when a device is where it is. Safe before the new code: the column has a default.
alter table token add column state_since timestamptz;
update token set state_since = registered_at;
alter table token alter column state_since set default now(), alter column state_since set not null;

-- The holder is one value, and the two columns that name him belong to that value alone (state-machines.md §5). What nobody holds (SIM, central account) names its user.
alter table token add constraint token_one_holder check (
    case when kind in ('SIM_PKI', 'CENTRAL_SIGNING') then holder_type = 'NOBODY' or state = 'ANNOUNCED'
    else holder_type = case state
            when 'ANNOUNCED' then 'CA' when 'AT_CA' then 'CA'
            when 'IN_STOCK' then 'OFFICE' when 'RESERVED' then 'OFFICE' when 'RETURNED' then 'OFFICE'
            when 'IN_TRANSIT' then 'COURIER' when 'AT_AGENCY' then 'AGENCY' when 'IN_USE' then 'SUBSCRIBER'
            when 'LOST' then 'NOBODY' when 'DESTROYED' then 'NOBODY' when 'VOID' then 'NOBODY'
            else holder_type end          -- LOCKED, SUSPENDED, RECALLED, DAMAGED stay with whoever had it
    end
    and (holder_agency_id is null or holder_type = 'AGENCY')
    and (holder_person_id is null or holder_type = 'SUBSCRIBER' or kind in ('SIM_PKI', 'CENTRAL_SIGNING'))
    and (due_on is null or state = 'RECALLED'));

create function token_destroyed_for_ever() returns trigger language plpgsql as $$
begin
    raise exception 'Device % was destroyed and cannot become %', old.serial, new.state using errcode = 'check_violation';
end $$;
create trigger token_destroyed_for_ever before update on token for each row
    when (old.state = 'DESTROYED' and (new.state <> 'DESTROYED' or new.serial <> old.serial)) execute function token_destroyed_for_ever();

insert into rule_parameter (edition, key, value, evidence)
select e.key, 'token.suspension.hours', '72', 'OWN' from edition e;

insert into page_basis (page, article, position) values ('/tokens/custodian', 'a11', 1);
