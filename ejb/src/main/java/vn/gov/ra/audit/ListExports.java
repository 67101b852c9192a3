package vn.gov.ra.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import vn.gov.ra.security.Role;

/** Records who took which list away as a file: names and addresses leave the portal with it. What a list holds, its own service decides. */
@Stateless
public class ListExports {

    @Inject
    private AuditTrail audit;

    /**
     * @param list name of the list, such as {@code dossiers}
     * @param format {@code csv} or {@code xlsx}
     * @param narrowed the filters in words; empty for the whole list
     */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public void taken(String list, String format, int rows, String narrowed) {
        audit.record("list.export", "list", list, list, Map.of("format", format, "rows", rows, "filter", narrowed));
    }
}
