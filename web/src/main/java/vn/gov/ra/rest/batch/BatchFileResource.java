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
import vn.gov.ra.batch.BatchArchive;
import vn.gov.ra.batch.BatchFileKind;
import vn.gov.ra.batch.BatchFileView;
import vn.gov.ra.batch.BatchService;
import vn.gov.ra.rest.dossier.Words;
import vn.gov.ra.rest.support.Addressed;
import vn.gov.ra.rest.support.Creating;
import vn.gov.ra.rest.support.Made;
import vn.gov.ra.rest.support.Runs;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Sha256;
import vn.gov.ra.shared.Slice;

/** Files of a list beside its package: signed letter, proof of sending, acknowledgement, the sheet of outcomes. */
@Path("v1/batches")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER})
public class BatchFileResource implements Addressed {

    @Inject
    private BatchArchive archive;
    @Inject
    private BatchService batches;
    @Inject
    private Creating creating;

    @Override
    public void find(MultivaluedMap<String, String> path) {
        if (path.containsKey("id")) {
            batches.get(Words.id(path.getFirst("id")));
        }
    }

    @GET
    @Path("{id}/attachments")
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER})
    public Slice<BatchFileView> list(@PathParam("id") String id) {
        return new Slice<>(archive.attachments(Words.id(id)), null);
    }

    @POST
    @Path("{id}/attachments")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Runs(value = BatchArchive.class, method = "attach")
    public Response attach(@PathParam("id") String id, List<EntityPart> parts) {
        UUID batch = Words.id(id);
        batches.get(batch);   // not found comes before what is wrong with the body
        BatchFileKind kind = Words.word(BatchFileKind.class, Upload.word(parts, "kind"), "/kind");
        Upload file = Upload.of(parts);
        return creating.once(kind + " " + Sha256.hex(file.content()), () -> {
            BatchFileView made = archive.attach(batch, kind, file.content(), file.name());
            return Made.created("/api/v1/batches/" + batch + "/attachments/" + made.id(), made);
        });
    }

    @GET
    @Path("{id}/attachments/{attachment}/content")
    @Produces(MediaType.WILDCARD)
    public Response content(@PathParam("id") String id, @PathParam("attachment") String attachment) {
        return Upload.download(archive.attachment(Words.id(id), Words.id(attachment)));
    }

    /** The outcomes as a second person confirmed them. */
    @GET
    @Path("{id}/reconciliation.xlsx")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER})
    public Response reconciliation(@PathParam("id") String id) {
        return Upload.download(archive.reconciliation(Words.id(id)));
    }
}
