package vn.gov.ra.rest.batch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import vn.gov.ra.approval.ApprovalError;
import vn.gov.ra.batch.result.MatchView;
import vn.gov.ra.batch.result.PackageView;
import vn.gov.ra.batch.result.ResultService;
import vn.gov.ra.rest.dossier.Words;
import vn.gov.ra.rest.support.Addressed;
import vn.gov.ra.rest.support.IfMatch;
import vn.gov.ra.rest.support.Runs;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Slice;

/** Answers of the CA operator: sent to a list, then looked at by themselves. */
@Path("v1/results")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
public class ResultResource implements Addressed {

    @Inject
    private ResultService results;
    @Context
    private HttpHeaders headers;

    /** What a second person says. @param seq number of the row */
    public record Decision(Integer seq, String comment) {
    }

    @Override
    public void find(MultivaluedMap<String, String> path) {
        if (path.containsKey("id")) {
            results.get(Words.id(path.getFirst("id")));
        }
    }

    @GET
    public Slice<PackageView> list(@QueryParam("batch") String batch) {
        return new Slice<>(results.ofBatch(Words.id(batch == null ? "" : batch)), null);
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id) {
        PackageView view = results.get(Words.id(id));
        return IfMatch.ok(view, view.version());
    }

    @GET
    @Path("{id}/matches")
    public Slice<MatchItem> matches(@PathParam("id") String id) {
        Locale language = Words.language(headers);
        return new Slice<>(results.matches(Words.id(id)).stream().map(match -> MatchItem.of(match, language)).toList(), null);
    }

    /** A second person decides on a match by name: {@code accept} or {@code refuse} with a comment. */
    @POST
    @Path("{id}/actions/{action}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER})
    @Runs(ResultService.class)
    public MatchItem decide(@PathParam("id") String id, @PathParam("action") String action, Decision decision) {
        int seq = decision.seq() == null ? 0 : decision.seq();
        MatchView match = switch (action) {
            case "accept" -> results.accept(Words.id(id), seq);
            case "refuse" -> results.refuse(Words.id(id), seq, decision.comment());
            default -> throw new DomainException(ApprovalError.ACTION_UNKNOWN, action);
        };
        return MatchItem.of(match, Words.language(headers));
    }
}
