package vn.gov.ra.rest.draft;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import vn.gov.ra.draft.DraftContent;
import vn.gov.ra.draft.FormDraftService;
import vn.gov.ra.rest.support.Runs;
import vn.gov.ra.shared.Slice;

/** Drafts of forms (bản nháp); everybody's own. Another one's draft is not there, whoever asks. The last save wins, so there is no version to send. */
@Path("v1/drafts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DraftResource {

    @Inject
    private FormDraftService drafts;

    @GET
    public Slice<DraftWire> list() {
        return new Slice<>(drafts.list().stream().map(DraftWire::of).toList(), null);
    }

    @GET
    @Path("{key}")
    public DraftWire get(@PathParam("key") String key) {
        return DraftWire.of(drafts.get(key));
    }

    @PUT
    @Path("{key}")
    @Runs(value = FormDraftService.class, method = "save")
    public DraftWire save(@PathParam("key") String key, DraftBody body) {
        return DraftWire.of(drafts.save(key, new DraftContent(body.address(), body.seenVersion(), body.fields(), Map.of())));
    }

    @DELETE
    @Path("{key}")
    @Runs(value = FormDraftService.class, method = "discard")
    public Response discard(@PathParam("key") String key) {
        drafts.discard(key);
        return Response.noContent().build();
    }
}
