package vn.gov.ra.rest.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import vn.gov.ra.rest.batch.Upload;
import vn.gov.ra.rest.dossier.Words;
import vn.gov.ra.rest.support.Addressed;
import vn.gov.ra.rest.support.PageParams;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.training.CommitmentService;
import vn.gov.ra.training.CommitmentView;

/** Commitments of subscribers (bản cam kết của thuê bao). */
@Path("v1/commitments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
public class CommitmentResource implements Addressed {

    @Inject
    private CommitmentService commitments;

    @Override
    public void find(MultivaluedMap<String, String> path) {
        if (path.containsKey("id")) {
            commitments.get(Words.id(path.getFirst("id")));
        }
    }

    @GET
    public Slice<CommitmentView> list(@BeanParam PageParams page) {
        return commitments.list(page.q(), page.paging());
    }

    @GET
    @Path("{id}")
    public CommitmentView get(@PathParam("id") String id) {
        return commitments.get(Words.id(id));
    }

    /** The signed paper. */
    @GET
    @Path("{id}/scan")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER})
    public Response scan(@PathParam("id") String id) {
        return Upload.download(commitments.scan(Words.id(id)));
    }
}
