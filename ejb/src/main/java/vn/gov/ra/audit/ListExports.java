package vn.gov.ra.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import vn.gov.ra.security.Role;

/** Records who took which list away as a file: names and addresses leave the portal with it. What a list holds, its own service decides. */
@Stateless
public class ListExports {

    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** Changes nothing but the trail, hence open to whoever only reads. @return the moment the file says it was made at */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public Instant taken(ListExport export) {
        audit.record("list.export", "list", export.list(), export.list(), Map.of("format", export.format(), "rows", export.rows(), "filter", export.narrowed()));
        return clock.instant();
    }
}
