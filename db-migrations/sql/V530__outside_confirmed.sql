-- V530: what a clerk records enters the register once the office has compared it; what stands there already was let in by the rules of its day.
alter table outside_certificate add column confirmed_by varchar(80), add column confirmed_at timestamptz;
update outside_certificate set confirmed_by = recorded_by, confirmed_at = recorded_at where certificate_id is not null;
