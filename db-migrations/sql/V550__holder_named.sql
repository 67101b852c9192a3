-- V550: an agency that holds a device is named (state-machines.md §5: exactly one holder at every instant). Safe before the new code, which always named it.
alter table token add constraint token_agency_named check (holder_type <> 'AGENCY' or holder_agency_id is not null);
