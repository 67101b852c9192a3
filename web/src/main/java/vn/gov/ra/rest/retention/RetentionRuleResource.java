package vn.gov.ra.rest.retention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import vn.gov.ra.rest.dossier.Words;
import vn.gov.ra.rest.support.Addressed;
import vn.gov.ra.rest.support.IfMatch;
import vn.gov.ra.rest.support.Runs;
import vn.gov.ra.retention.ClearedView;
import vn.gov.ra.retention.NewTerm;
import vn.gov.ra.retention.RetentionKind;
import vn.gov.ra.retention.RetentionRuleService;
import vn.gov.ra.retention.RetentionRuleView;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.Slice;

/** How long what is kept. */
@Path("v1/retention-rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ADMIN, Role.OBSERVER})
public class RetentionRuleResource implements Addressed {

    @Inject
    private RetentionRuleService rules;

    /**
     * A term.
     *
     * @param years 1 to 100; for {@code PERSON}
     * @param days 1 to 3650; for the other kinds
     * @param basisVi what the term rests on
     * @param validFrom from when it counts, {@code yyyy-MM-dd}; null for today
     */
    public record TermBody(Integer years, Integer days, String basisVi, String basisEn, String validFrom) {
    }

    @Override
    public void find(MultivaluedMap<String, String> path) {
        if (path.containsKey("kind")) {
            found(path.getFirst("kind"));
        }
    }

    @GET
    public Slice<RetentionRuleView> list() {
        return new Slice<>(rules.list(), null);
    }

    @GET
    @Path("{kind}")
    public Response get(@PathParam("kind") String kind) {
        return answer(found(kind));
    }

    @PUT
    @Path("{kind}")
    @RolesAllowed(Role.ADMIN)
    @Runs(value = RetentionRuleService.class, method = "change")
    public Response change(@PathParam("kind") String kind, @HeaderParam(IfMatch.HEADER) String seen, TermBody body) {
        RetentionKind one = found(kind).kind();
        return answer(rules.change(one, IfMatch.version(seen), new NewTerm(one.cleared() ? body.days() : body.years(), body.basisVi(), body.basisEn(), Words.date(body.validFrom(), "/validFrom"))));
    }

    /** What counted, counts and will count, the oldest first. */
    @GET
    @Path("{kind}/versions")
    public Slice<RetentionRuleView> versions(@PathParam("kind") String kind) {
        return new Slice<>(rules.versions(found(kind).kind()), null);
    }

    /** Clears now instead of tonight what is older than its term and needs no person's decision. */
    @POST
    @Path("actions/clear")
    @RolesAllowed(Role.ADMIN)
    @Runs(value = RetentionRuleService.class, method = "clear")
    public Slice<ClearedView> clear() {
        return new Slice<>(rules.clear(), null);
    }

    private RetentionRuleView found(String kind) {
        return rules.list().stream().filter(one -> one.kind().name().equals(kind)).findFirst().orElseThrow(() -> new DomainException(SharedError.NOT_FOUND, kind));
    }

    private static Response answer(RetentionRuleView view) {
        return IfMatch.ok(view, view.version());
    }
}
