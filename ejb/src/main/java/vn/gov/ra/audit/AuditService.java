package vn.gov.ra.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.shared.SortColumns;

/** The trail for those who watch over it. Reading it is no command and writes no row. */
@Stateless
public class AuditService {

    @Inject
    private AuditQuery rows;

    /** Newest first, or by {@code at} either way. A relying system needs the scope {@code audit.read}, which its door has looked at. */
    @RolesAllowed({Role.OBSERVER, Role.ADMIN, Role.RELYING_SYSTEM})
    public Slice<AuditEventView> list(AuditFilter filter, Paging paging) {
        SortColumns.Chosen<AuditEventView> order = AuditQuery.ORDERS.by(paging);
        return order.slice(rows.list(filter, order, paging.size()), paging.size());
    }
}
