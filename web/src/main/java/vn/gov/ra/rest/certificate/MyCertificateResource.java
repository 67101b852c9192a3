package vn.gov.ra.rest.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.request.OwnCertificateService;
import vn.gov.ra.rest.dossier.Words;
import vn.gov.ra.rest.support.Addressed;
import vn.gov.ra.rest.support.Creating;
import vn.gov.ra.rest.support.Made;
import vn.gov.ra.rest.support.Runs;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Slice;

/** The subscriber's own certificates, and the word that a key is not safe any more. */
@Path("v1/me/certificates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.SUBSCRIBER)
public class MyCertificateResource implements Addressed {

    @Inject
    private OwnCertificateService own;
    @Inject
    private Creating creating;

    /** @param comment what happened */
    public record Compromise(String comment) {
    }

    /** @param code of the request to revoke, to be asked about */
    public record Reported(String code) {
    }

    @Override
    public void find(MultivaluedMap<String, String> path) {
        if (path.containsKey("id")) {
            own.get(Words.id(path.getFirst("id")));
        }
    }

    /** Newest first. */
    @GET
    public Slice<CertificateView> mine() {
        return new Slice<>(own.mine(), null);
    }

    /** The certificate warns at once; its revocation goes the emergency lane. */
    @POST
    @Path("{id}/compromise")
    @Runs(value = OwnCertificateService.class, method = "reportCompromise")
    public Response reportCompromise(@PathParam("id") String id, Compromise body) {
        return creating.once(body, () -> Made.created("/api/v1/me/certificates", new Reported(own.reportCompromise(Words.id(id), body.comment()))));
    }
}
