package vn.gov.ra.rest.authority;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.certificate.AuthorityService;
import vn.gov.ra.certificate.AuthorityView;
import vn.gov.ra.rest.support.Addressed;
import vn.gov.ra.rest.support.Creating;
import vn.gov.ra.rest.support.IfMatch;
import vn.gov.ra.rest.support.Made;
import vn.gov.ra.rest.support.PageParams;
import vn.gov.ra.rest.support.Runs;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.status.crl.CrlContent;
import vn.gov.ra.status.crl.CrlService;
import vn.gov.ra.status.ocsp.OcspService;

/** The registered authorities and their lists. */
@Path("v1/authorities")
@Produces(MediaType.APPLICATION_JSON)
public class AuthorityResource implements Addressed {

    private static final String MERGE_PATCH = "application/merge-patch+json";

    @Inject
    private AuthorityService authorities;
    @Inject
    private CrlService lists;
    @Inject
    private OcspService ocsp;
    @Inject
    private Creating creating;

    @Override
    public void find(MultivaluedMap<String, String> path) {
        if (path.containsKey("alias")) {
            authorities.get(path.getFirst("alias"));
        }
    }

    @GET
    @RolesAllowed({Role.ADMIN, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER})
    public Slice<AuthorityWire> list() {
        List<AuthorityView> all = authorities.list();
        return new Slice<>(all.stream().map(view -> wire(view, all)).toList(), null);
    }

    @POST
    @RolesAllowed(Role.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Runs(value = AuthorityService.class, method = "create")
    public Response create(String body) {
        return creating.once(body, () -> {
            AuthorityView made = authorities.create(AuthorityJson.draft(body));
            return Made.created("/api/v1/authorities/" + made.alias(), new AuthorityWire.Registered(made.alias(), made.sha256(), made.version()));
        });
    }

    @GET
    @Path("{alias}")
    @RolesAllowed({Role.ADMIN, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER})
    public Response get(@PathParam("alias") String alias) {
        return answer(authorities.get(alias));
    }

    @PATCH
    @Path("{alias}")
    @RolesAllowed(Role.ADMIN)
    @Consumes({MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Runs(value = AuthorityService.class, method = "patch")
    public Response patch(@PathParam("alias") String alias, @HeaderParam(IfMatch.HEADER) String version, String body) {
        return answer(authorities.patch(alias, IfMatch.version(version), AuthorityJson.patch(body)));
    }

    /** Whatever the content type says, the gate decides. */
    @POST
    @Path("{alias}/crls")
    @RolesAllowed({Role.ADMIN, Role.OFFICER})
    @Consumes(MediaType.WILDCARD)
    @Runs(value = CrlService.class, method = "upload")
    public Response upload(@PathParam("alias") String alias, byte[] list) {
        CrlContent accepted = lists.upload(alias, list == null ? new byte[0] : list);
        return Response.status(Response.Status.CREATED).header("Location", "/api/v1/authorities/" + alias + "/crls").entity(new AuthorityWire.Accepted("ACCEPTED",
                accepted.number().toString(), accepted.thisUpdate(), accepted.nextUpdate(), accepted.sha256())).build();
    }

    @GET
    @Path("{alias}/crls")
    @RolesAllowed({Role.ADMIN, Role.OFFICER, Role.OBSERVER})
    public Slice<AuthorityWire.Attempt> history(@PathParam("alias") String alias, @BeanParam PageParams page) {
        return lists.history(alias, cursor(page), page.limit()).map(AuthorityWire::attempt);
    }

    @POST
    @Path("{alias}/refresh")
    @RolesAllowed({Role.ADMIN, Role.OFFICER})
    @Consumes(MediaType.WILDCARD)
    @Runs(value = CrlService.class, method = "refresh")
    public AuthorityWire.RefreshedAll refresh(@PathParam("alias") String alias) {
        return new AuthorityWire.RefreshedAll(lists.refresh(alias).stream().map(AuthorityWire::refreshed).toList());
    }

    private Response answer(AuthorityView view) {
        return IfMatch.ok(wire(view, authorities.list()), view.version());
    }

    private AuthorityWire wire(AuthorityView view, List<AuthorityView> all) {
        return AuthorityWire.of(view, parent(view, all), lists.summary(view.alias()), ocsp.signerEnds(view.alias()));
    }

    private static String parent(AuthorityView view, List<AuthorityView> all) {
        return all.stream().filter(each -> each.id().equals(view.parentId())).map(AuthorityView::alias).findFirst().orElse(null);
    }

    private static UUID cursor(PageParams page) {
        try {
            return page.cursor() == null ? null : UUID.fromString(page.cursor());
        } catch (IllegalArgumentException e) {
            throw new DomainException(SharedError.INVALID_INPUT, "cursor");
        }
    }
}
