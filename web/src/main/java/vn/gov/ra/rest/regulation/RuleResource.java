package vn.gov.ra.rest.regulation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import vn.gov.ra.regulation.Evidence;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.Regulation;
import vn.gov.ra.regulation.Rule;
import vn.gov.ra.regulation.RuleChange;
import vn.gov.ra.regulation.RuleService;
import vn.gov.ra.regulation.RuleSeverity;
import vn.gov.ra.rest.dossier.Words;
import vn.gov.ra.rest.support.Addressed;
import vn.gov.ra.rest.support.IfMatch;
import vn.gov.ra.rest.support.Runs;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Slice;

/** The rules of requests: what they find, how severe that is, and for how long. */
@Path("v1/rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
public class RuleResource implements Addressed {

    @Inject
    private RuleService rules;
    @Inject
    private Regulation regulation;
    @Inject
    private LegalCalendar calendar;

    /**
     * A rule as it is sent.
     *
     * @param severity {@code ERROR WARNING OFF}
     * @param evidence {@code VERIFIED REMEMBERED OWN}; what is remembered warns and never blocks
     * @param from first day, {@code yyyy-MM-dd}; without it the rule is corrected as it stands
     */
    public record Change(String severity, String value, boolean overridable, String evidence, String reference, String from) {
    }

    @Override
    public void find(MultivaluedMap<String, String> path) {
        if (path.containsKey("id")) {
            rules.get(Words.id(path.getFirst("id")));
        }
    }

    /** @param edition the one in force today where nothing is said */
    @GET
    public Slice<Rule> list(@QueryParam("edition") String edition) {
        return new Slice<>(rules.list(edition == null || edition.isBlank() ? regulation.editionOn(calendar.today()) : edition.strip()), null);
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id) {
        return answer(rules.get(Words.id(id)));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.ADMIN)
    @Runs(value = RuleService.class, method = "change")
    public Response change(@PathParam("id") String id, @HeaderParam(IfMatch.HEADER) String seen, Change body) {
        return answer(rules.change(Words.id(id), IfMatch.version(seen), new RuleChange(Words.word(RuleSeverity.class, body.severity(), "/severity"), body.value(),
                body.overridable(), Words.word(Evidence.class, body.evidence(), "/evidence"), body.reference(), Words.date(body.from(), "/from"))));
    }

    private static Response answer(Rule rule) {
        return IfMatch.ok(rule, rule.version());
    }
}
