package vn.gov.ra.rest.declaration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import vn.gov.ra.approval.ApprovalError;
import vn.gov.ra.declaration.DeclarationService;
import vn.gov.ra.declaration.DeclarationView;
import vn.gov.ra.request.ActionView;
import vn.gov.ra.rest.dossier.ActionItems;
import vn.gov.ra.rest.dossier.Words;
import vn.gov.ra.rest.support.Addressed;
import vn.gov.ra.rest.support.IfMatch;
import vn.gov.ra.rest.support.Runs;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;

/** One agency's declaration. */
@Path("v1/declarations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
public class DeclarationResource implements Addressed {

    @Inject
    private DeclarationService declarations;
    @Context
    private HttpHeaders headers;

    @Override
    public void find(MultivaluedMap<String, String> path) {
        if (path.containsKey("id")) {
            declarations.get(Words.id(path.getFirst("id")));
        }
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id) {
        return answer(declarations.get(Words.id(id)));
    }

    @GET
    @Path("{id}/actions")
    public ActionItems actions(@PathParam("id") String id) {
        return ActionItems.of(declarations.actions(Words.id(id)).stream()
                .map(one -> new ActionView(one.action(), one.allowed(), one.whyCode(), one.whyArguments())).toList(), Words.language(headers));
    }

    @POST
    @Path("{id}/actions/{action}")
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER})
    @Runs(DeclarationService.class)
    public Response act(@PathParam("id") String id, @PathParam("action") String action, @HeaderParam(IfMatch.HEADER) String seen, DeclarationCommand command) {
        UUID one = Words.id(id);
        long version = IfMatch.version(seen);
        return answer(switch (action) {
            case "confirm" -> declarations.confirm(one, version, Boolean.TRUE.equals(command.noChange()), command.said(), command.note());
            case "compare" -> declarations.compare(one, version, command.content());
            case "reopen" -> declarations.reopen(one, version);
            default -> throw new DomainException(ApprovalError.ACTION_UNKNOWN, action);
        });
    }

    private static Response answer(DeclarationView view) {
        return IfMatch.ok(view, view.version());
    }
}
