package vn.gov.ra.rest.personnel;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.gov.ra.personnel.Offer;
import vn.gov.ra.personnel.PersonnelRuleService;
import vn.gov.ra.personnel.RuleView;
import vn.gov.ra.rest.dossier.Words;
import vn.gov.ra.rest.support.Addressed;
import vn.gov.ra.rest.support.IfMatch;
import vn.gov.ra.rest.support.Runs;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.Slice;

/** What is proposed for which personnel change. */
@Path("v1/personnel-rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
public class PersonnelRuleResource implements Addressed {

    @Inject
    private PersonnelRuleService rules;

    /** @param offer {@code ON OFF NONE} @param ground code of the catalogue of grounds to revoke; only for {@code REVOKE} */
    public record RuleBody(String offer, String ground) {
    }

    @Override
    public void find(MultivaluedMap<String, String> path) {
        found(path.getFirst("kind"), path.getFirst("what"));
    }

    @GET
    public Slice<RuleView> list() {
        List<RuleView> all = rules.list();
        return new Slice<>(all, null);
    }

    @GET
    @Path("{kind}/{what}")
    public Response get(@PathParam("kind") String kind, @PathParam("what") String what) {
        return answer(found(kind, what));
    }

    @PUT
    @Path("{kind}/{what}")
    @RolesAllowed(Role.ADMIN)
    @Runs(value = PersonnelRuleService.class, method = "change")
    public Response change(@PathParam("kind") String kind, @PathParam("what") String what, @HeaderParam(IfMatch.HEADER) String seen, RuleBody body) {
        RuleView rule = found(kind, what);
        Offer offer = Words.word(Offer.class, body.offer(), "/offer");
        if (offer == null) {
            throw new DomainException(SharedError.INVALID_INPUT, List.of(new FieldError("/offer", SharedError.REQUIRED, "offer")), "/offer");
        }
        return answer(rules.change(rule.kind(), rule.action(), IfMatch.version(seen), offer, body.ground()));
    }

    private RuleView found(String kind, String action) {
        return rules.list().stream().filter(one -> one.kind().name().equals(kind) && one.action().name().equals(action)).findFirst()
                .orElseThrow(() -> new DomainException(SharedError.NOT_FOUND, kind + "/" + action));
    }

    private static Response answer(RuleView view) {
        return IfMatch.ok(view, view.version());
    }
}
