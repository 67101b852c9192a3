package vn.gov.ra.rest.release;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import java.time.LocalDate;
import vn.gov.ra.release.NewRelease;
import vn.gov.ra.release.ReleaseService;
import vn.gov.ra.release.ReleaseState;
import vn.gov.ra.release.ReleaseView;
import vn.gov.ra.rest.batch.Upload;
import vn.gov.ra.rest.dossier.ActionItems;
import vn.gov.ra.rest.dossier.Words;
import vn.gov.ra.rest.support.Addressed;
import vn.gov.ra.rest.support.Creating;
import vn.gov.ra.rest.support.IfMatch;
import vn.gov.ra.rest.support.Made;
import vn.gov.ra.rest.support.PageParams;
import vn.gov.ra.rest.support.Runs;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Slice;

/** Requests to give our whole register to another office (giao sổ đăng ký); {@code POST /api/v1/takeovers/{id}/register} of its portal takes the package in. */
@Path("v1/register-releases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
public class ReleaseResource implements Addressed {

    @Inject
    private ReleaseService releases;
    @Inject
    private Creating creating;
    @Context
    private HttpHeaders headers;

    /** @param recipient the office that is to have it @param letterNo of its letter @param letterDate not to come */
    public record AskBody(String recipient, String letterNo, LocalDate letterDate, String reason) {
    }

    /** @param decisionNote why it is refused or called off */
    public record WhyBody(String decisionNote) {
    }

    @Override
    public void find(MultivaluedMap<String, String> path) {
        if (path.containsKey("id")) {
            releases.get(Words.id(path.getFirst("id")));
        }
    }

    @GET
    public Slice<ReleaseView> list(@BeanParam PageParams page, @QueryParam("state") String state) {
        return releases.list(Words.word(ReleaseState.class, state, "state"), page.paging());
    }

    /** Nothing leaves the portal until the head of the office releases it. */
    @POST
    @RolesAllowed(Role.OFFICER)
    @Runs(value = ReleaseService.class, method = "ask")
    public Response ask(AskBody body) {
        return creating.once(body, () -> {
            ReleaseView made = releases.ask(new NewRelease(body.recipient(), body.letterNo(), body.letterDate(), body.reason()));
            return Made.created("/api/v1/register-releases/" + made.id(), made);
        });
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id) {
        return answer(releases.get(Words.id(id)));
    }

    @GET
    @Path("{id}/actions")
    public ActionItems actions(@PathParam("id") String id) {
        return ActionItems.offered(releases.actions(Words.id(id)), Words.language(headers));
    }

    /** By another person than whoever asked. */
    @POST
    @Path("{id}/actions/release")
    @RolesAllowed(Role.OFFICE_SIGNER)
    @Runs(value = ReleaseService.class, method = "release")
    public Response release(@PathParam("id") String id, @HeaderParam(IfMatch.HEADER) String seen) {
        return answer(releases.release(Words.id(id), IfMatch.version(seen)));
    }

    @POST
    @Path("{id}/actions/refuse")
    @RolesAllowed(Role.OFFICE_SIGNER)
    @Runs(value = ReleaseService.class, method = "refuse")
    public Response refuse(@PathParam("id") String id, @HeaderParam(IfMatch.HEADER) String seen, WhyBody body) {
        return answer(releases.refuse(Words.id(id), IfMatch.version(seen), body.decisionNote()));
    }

    /** Also after the release. */
    @POST
    @Path("{id}/actions/withdraw")
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER})
    @Runs(value = ReleaseService.class, method = "withdraw")
    public Response withdraw(@PathParam("id") String id, @HeaderParam(IfMatch.HEADER) String seen, WhyBody body) {
        return answer(releases.withdraw(Words.id(id), IfMatch.version(seen), body.decisionNote()));
    }

    /** The package as a ZIP, for whoever asked, while it is open. */
    @GET
    @Path("{id}/package")
    @RolesAllowed(Role.OFFICER)
    @Produces(MediaType.WILDCARD)
    public Response take(@PathParam("id") String id) {
        return Upload.download(releases.take(Words.id(id)));
    }

    private static Response answer(ReleaseView view) {
        return IfMatch.ok(view, view.version());
    }
}
