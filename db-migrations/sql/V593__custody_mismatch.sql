-- V593: a certificate in force on a device that nobody uses by the register, while neither its recovery nor its revocation is under way. Safe to run before the new code.
create function custody_mismatch(device uuid) returns boolean language sql stable as $$
    select exists (select 1 from token t join token_slot o on o.token_id = t.id join certificate c on c.id = o.certificate_id
        where t.id = device and t.kind in ('USB_TOKEN', 'HSM') and t.state <> 'IN_USE' and c.state = 'IN_FORCE' and c.not_after > now()
            and not exists (select 1 from request_line l where (l.action = 'RECOVER_DEVICE' and l.target_token_id = t.id or l.action = 'REVOKE' and l.target_certificate_id = c.id)
                and l.state not in ('DONE', 'REJECTED', 'CA_REJECTED', 'WITHDRAWN', 'LAPSED', 'VOID')));
$$;
