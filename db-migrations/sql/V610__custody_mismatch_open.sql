-- V610: a request that is still a draft, or that the head refused, silences no device; SIM and central accounts are told as any other row (state-machines.md §5); the caller says
-- what time it is. The states are those of LineState.isOpen(). Safe to run before the new code.
create function custody_mismatch(device uuid, at timestamptz) returns boolean language sql stable as $$
    select exists (select 1 from token t join token_slot o on o.token_id = t.id join certificate c on c.id = o.certificate_id
        where t.id = device and t.state <> 'IN_USE' and c.state = 'IN_FORCE' and c.not_after > at
            and not exists (select 1 from request_line l where (l.action = 'RECOVER_DEVICE' and l.target_token_id = t.id or l.action = 'REVOKE' and l.target_certificate_id = c.id)
                and l.state in ('AWAITING_AGENCY_SIGN', 'SUBMITTED', 'IN_REVIEW', 'NEEDS_SUPPLEMENT', 'ON_HOLD', 'REVIEWED', 'APPROVED', 'BATCHED', 'SENT', 'CA_RETURNED', 'FULFILLED', 'DELIVERING')));
$$;
create or replace function custody_mismatch(device uuid) returns boolean language sql stable as $$
    select custody_mismatch(device, now());
$$;
