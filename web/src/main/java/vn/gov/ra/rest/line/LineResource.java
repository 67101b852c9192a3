package vn.gov.ra.rest.line;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.approval.CaseService;
import vn.gov.ra.approval.DecisionService;
import vn.gov.ra.approval.EmergencyService;
import vn.gov.ra.approval.ReviewService;
import vn.gov.ra.approval.ReviewerView;
import vn.gov.ra.approval.WithdrawalService;
import vn.gov.ra.batch.BatchArchive;
import vn.gov.ra.request.LineFilter;
import vn.gov.ra.request.LineService;
import vn.gov.ra.request.LineState;
import vn.gov.ra.request.LineView;
import vn.gov.ra.request.OverrideView;
import vn.gov.ra.request.RequestAction;
import vn.gov.ra.rest.dossier.ActionItems;
import vn.gov.ra.rest.dossier.Words;
import vn.gov.ra.rest.support.Addressed;
import vn.gov.ra.rest.support.Creating;
import vn.gov.ra.rest.support.IfMatch;
import vn.gov.ra.rest.support.Made;
import vn.gov.ra.rest.support.NeedsScope;
import vn.gov.ra.rest.support.PageParams;
import vn.gov.ra.rest.support.Problem;
import vn.gov.ra.rest.support.Problems;
import vn.gov.ra.rest.support.Runs;
import vn.gov.ra.rest.support.Warned;
import vn.gov.ra.rest.support.WebError;
import vn.gov.ra.security.Role;
import vn.gov.ra.security.Scope;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.Slice;

/** Lines of requests (dòng đề nghị). */
@Path("v1/lines")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@NeedsScope(Scope.DOSSIER_WRITE)
@RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
public class LineResource implements Addressed {

    @Inject
    private LineService lines;
    @Inject
    private CaseService cases;
    @Inject
    private BatchArchive batches;
    @Inject
    private EmergencyService emergency;
    @Inject
    private Creating creating;
    @Inject
    private LineActions actions;
    @Inject
    private Problems problems;

    @Override
    public void find(MultivaluedMap<String, String> path) {
        if (path.containsKey("id")) {
            lines.get(Words.id(path.getFirst("id")));
        }
    }

    /** {@code assignee=me} stands for the caller. */
    @GET
    public Slice<LineJson> list(@BeanParam PageParams page, @QueryParam("state") List<String> states, @QueryParam("dossier") String dossier,
            @QueryParam("agency") String agency, @QueryParam("assignee") String assignee, @QueryParam("form") String form, @QueryParam("action") String action,
            @QueryParam("flag") String flag, @QueryParam("person") String person, @QueryParam("dueBy") String dueBy) {
        boolean mine = "me".equals(assignee);
        return lines.list(new LineFilter(Words.words(LineState.class, states, "state"), Words.uuid(dossier, "dossier"), Words.uuid(agency, "agency"),
                mine ? null : Words.uuid(assignee, "assignee"), mine, form, Words.word(RequestAction.class, action, "action"), page.q(), page.limit(),
                page.cursor(), flag, Words.uuid(person, "person"), Words.date(dueBy, "/dueBy")), page.sort()).map(LineJson::row);
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id) {
        return whole(lines.get(Words.id(id)));
    }

    /** Officers to whom a line can be handed by {@code reassign}. */
    @GET
    @Path("reviewers")
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER})
    public Map<String, List<ReviewerView>> reviewers() {
        return Map.of("items", cases.reviewers());
    }

    /** Writes the values of the form, all of them. */
    @PUT
    @Path("{id}")
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER})
    @Runs(value = LineService.class, method = "update")
    public Response write(@PathParam("id") String id, @HeaderParam(IfMatch.HEADER) String seen, Map<String, Object> values) {
        return whole(lines.update(Words.id(id), IfMatch.version(seen), Words.values(values, "")));
    }

    /** Reports a lost or disclosed key: a line to revoke, submitted at once, and the certificate's alert with it. */
    @POST
    @Path("emergencies")
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.STOREKEEPER})
    @Runs(value = EmergencyService.class, method = "raise")
    public Response raise(EmergencyBody body) {
        return creating.once(body, () -> {
            LineView line = emergency.raise(body.report());
            return Made.created("/api/v1/lines/" + line.id(), LineJson.row(line));
        });
    }

    @GET
    @Path("{id}/warnings")
    public Map<String, Object> warnings(@PathParam("id") String id, @Context HttpHeaders headers) {
        Locale language = Words.language(headers);
        return Map.of("items", lines.warnings(Words.id(id)).stream()
                .map(warning -> new Warned(warning.error().code(), Messages.error(warning.error(), language, warning.arguments()))).toList());
    }

    /**
     * Why a rule that blocks does not count for this line.
     *
     * @param code code of the finding
     */
    public record Excuse(String code, String reason) {
    }

    @GET
    @Path("{id}/overrides")
    public Slice<OverrideView> overrides(@PathParam("id") String id) {
        return new Slice<>(lines.overrides(Words.id(id)), null);
    }

    @POST
    @Path("{id}/overrides")
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER})
    @Runs(value = LineService.class, method = "override")
    public Response override(@PathParam("id") String id, @HeaderParam(IfMatch.HEADER) String seen, Excuse body) {
        return whole(lines.override(Words.id(id), IfMatch.version(seen), body.code(), body.reason()));
    }

    @GET
    @Path("{id}/actions")
    public ActionItems actions(@PathParam("id") String id, @Context HttpHeaders headers) {
        return ActionItems.of(cases.actions(Words.id(id)), Words.language(headers));
    }

    @POST
    @Path("{id}/actions/{action}")
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER})
    @Runs(value = {ReviewService.class, DecisionService.class, EmergencyService.class, WithdrawalService.class}, called = {"void=makeVoid", "emergency-approve=approve"})
    public Response act(@PathParam("id") String id, @PathParam("action") String action, @HeaderParam(IfMatch.HEADER) String seen, LineCommand command) {
        return whole(actions.take(action, Words.id(id), IfMatch.version(seen), command));
    }

    /** The same action on many lines, each in a transaction of its own and on what it is at that moment. */
    @POST
    @Path("actions/{action}")
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER})
    @Runs(value = {ReviewService.class, DecisionService.class, EmergencyService.class, WithdrawalService.class}, called = {"void=makeVoid", "emergency-approve=approve"})
    public Results actOnMany(@PathParam("action") String action, LineCommand command, @Context HttpHeaders headers) {
        List<String> ids = command.ids() == null ? List.of() : command.ids();
        if (ids.size() > Slice.MAX_LIMIT) {
            throw new DomainException(WebError.TOO_MANY_AT_ONCE, List.of(new FieldError("/ids", WebError.TOO_MANY_AT_ONCE, Slice.MAX_LIMIT, ids.size())), Slice.MAX_LIMIT, ids.size());
        }
        if (ids.isEmpty()) {
            throw new DomainException(SharedError.INVALID_INPUT, List.of(new FieldError("/ids", SharedError.INVALID_INPUT, "1…" + Slice.MAX_LIMIT)), "/ids");
        }
        List<Result> results = new ArrayList<>();
        for (String id : ids) {
            results.add(one(action, id, command, Words.language(headers)));
        }
        return new Results(results);
    }

    private Result one(String action, String id, LineCommand command, Locale language) {
        try {
            UUID line = Words.id(id);
            LineView done = actions.take(action, line, lines.get(line).version(), command);
            return new Result(id, true, done.state(), done.version(), null);
        } catch (RuntimeException refusal) {
            return new Result(id, false, null, null, problems.problem(refusal, language));
        }
    }

    private Response whole(LineView line) {
        return IfMatch.ok(LineJson.whole(line, cases.decisions(line.id()), batches.ofLine(line.id()), lines.history(line.id()), cases.remarks(line.id())),
                line.version());
    }

    /** One result for each id, in the order asked. */
    public record Results(List<Result> results) {
    }

    /**
     * @param state after the action; null where it was refused
     * @param error why it was refused; null where it was done
     */
    public record Result(String id, boolean done, LineState state, Long version, Problem error) {
    }
}
