package vn.gov.ra.rest.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import vn.gov.ra.evidence.EvidenceService;
import vn.gov.ra.evidence.EvidenceSubject;
import vn.gov.ra.rest.batch.Upload;
import vn.gov.ra.rest.dossier.Words;
import vn.gov.ra.security.Role;

/** Signed evidence; {@code ./portal verify-evidence FILE} checks it without the portal. */
@Path("v1/evidence")
public class EvidenceResource {

    @Inject
    private EvidenceService evidence;

    @GET
    @Path("certificates/{id}")
    @Produces("application/zip")
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER})
    public Response certificate(@PathParam("id") String id) {
        return zip(EvidenceSubject.CERTIFICATE, id);
    }

    @GET
    @Path("tokens/{id}")
    @Produces("application/zip")
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER})
    public Response token(@PathParam("id") String id) {
        return zip(EvidenceSubject.TOKEN, id);
    }

    @GET
    @Path("persons/{id}")
    @Produces("application/zip")
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER})
    public Response person(@PathParam("id") String id) {
        return zip(EvidenceSubject.PERSON, id);
    }

    @GET
    @Path("agencies/{id}")
    @Produces("application/zip")
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER})
    public Response agency(@PathParam("id") String id) {
        return zip(EvidenceSubject.AGENCY, id);
    }

    private Response zip(EvidenceSubject subject, String id) {
        return Upload.download(evidence.of(subject, Words.id(id)));
    }
}
