package vn.gov.ra.rest.release;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.gov.ra.release.ReleaseService;
import vn.gov.ra.rest.batch.Upload;
import vn.gov.ra.security.Role;

/** The package of whichever release is open for the caller; {@code /api/v1/register-releases} asks for one. */
@Path("v1/register-package")
@RolesAllowed(Role.OFFICER)
public class RegisterPackageResource {

    @Inject
    private ReleaseService releases;

    @GET
    @Produces(MediaType.WILDCARD)
    public Response export() {
        return Upload.download(releases.takeOpen());
    }
}
