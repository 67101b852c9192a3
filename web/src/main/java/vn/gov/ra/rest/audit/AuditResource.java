package vn.gov.ra.rest.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import vn.gov.ra.audit.AuditEventView;
import vn.gov.ra.audit.AuditFilter;
import vn.gov.ra.audit.AuditService;
import vn.gov.ra.rest.support.NeedsScope;
import vn.gov.ra.rest.support.PageParams;
import vn.gov.ra.security.Role;
import vn.gov.ra.security.Scope;
import vn.gov.ra.shared.Slice;

/** The trail, newest first unless asked otherwise, for those who watch over it. */
@Path("v1/audit")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.OBSERVER, Role.ADMIN})
@NeedsScope(Scope.AUDIT_READ)
public class AuditResource {

    @Inject
    private AuditService trail;

    @GET
    public Slice<AuditEventView> list(@BeanParam PageParams page, @QueryParam("objectType") String objectType, @QueryParam("objectId") String objectId,
            @QueryParam("actor") String actor, @QueryParam("action") String action) {
        return trail.list(new AuditFilter(word(objectType), word(objectId), word(actor), word(action)), page.paging());
    }

    private static String word(String given) {
        return given == null || given.isBlank() ? null : given.replace("\0", "").strip();
    }
}
