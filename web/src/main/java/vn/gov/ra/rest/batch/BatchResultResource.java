package vn.gov.ra.rest.batch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.batch.BatchService;
import vn.gov.ra.batch.result.ImportStarted;
import vn.gov.ra.batch.result.PackageView;
import vn.gov.ra.batch.result.ResultService;
import vn.gov.ra.rest.dossier.Words;
import vn.gov.ra.rest.support.Addressed;
import vn.gov.ra.rest.support.Creating;
import vn.gov.ra.rest.support.Made;
import vn.gov.ra.rest.support.Runs;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Sha256;
import vn.gov.ra.shared.Slice;

/** Answers of the CA operator to one list: sent in, and what came so far. */
@Path("v1/batches")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
public class BatchResultResource implements Addressed {

    @Inject
    private ResultService results;
    @Inject
    private BatchService batches;
    @Inject
    private Creating creating;

    /**
     * What an import is polled by.
     *
     * @param id of the job
     * @param resultId of the answer
     */
    public record Accepted(UUID id, String state, UUID resultId) {
    }

    @Override
    public void find(MultivaluedMap<String, String> path) {
        if (path.containsKey("id")) {
            batches.get(Words.id(path.getFirst("id")));
        }
    }

    @POST
    @Path("{id}/results")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.OFFICER)
    @Runs(value = ResultService.class, method = "importResult")
    public Response importResult(@PathParam("id") String id, List<EntityPart> parts) {
        UUID batch = Words.id(id);
        batches.get(batch);   // not found comes before what is wrong with the body
        Upload file = Upload.of(parts);
        return creating.once(Sha256.hex(file.content()), () -> {
            ImportStarted started = results.importResult(batch, file.content(), file.name());
            return Made.accepted("/api/v1/jobs/" + started.jobId(), new Accepted(started.jobId(), "QUEUED", started.packageId()));
        });
    }

    @GET
    @Path("{id}/results")
    public Slice<PackageView> ofBatch(@PathParam("id") String id) {
        return new Slice<>(results.ofBatch(Words.id(id)), null);
    }
}
