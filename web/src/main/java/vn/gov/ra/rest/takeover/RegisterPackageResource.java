package vn.gov.ra.rest.takeover;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.gov.ra.rest.batch.Upload;
import vn.gov.ra.security.Role;
import vn.gov.ra.takeover.RegisterExportService;

/** Our whole register as a package for another office; {@code POST /api/v1/takeovers/{id}/register} of its portal takes it in. */
@Path("v1/register-package")
@RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER})
public class RegisterPackageResource {

    @Inject
    private RegisterExportService exports;

    @GET
    @Produces(MediaType.WILDCARD)
    public Response export() {
        return Upload.download(exports.export());
    }
}
