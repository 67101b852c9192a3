package vn.gov.ra.rest.delegation;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import vn.gov.ra.delegation.GrantService;
import vn.gov.ra.delegation.GrantView;
import vn.gov.ra.document.Incoming;
import vn.gov.ra.rest.dossier.Words;
import vn.gov.ra.rest.support.Addressed;
import vn.gov.ra.rest.support.Creating;
import vn.gov.ra.rest.support.IfMatch;
import vn.gov.ra.rest.support.Made;
import vn.gov.ra.rest.support.Runs;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.Slice;

/** Grants of authority: who may decide on which form, by which decision. */
@Path("v1/grants")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
public class GrantResource implements Addressed {

    @Inject
    private GrantService grants;
    @Inject
    private Creating creating;

    /**
     * A grant as it is sent.
     *
     * @param form number of the form, or {@code *} for all
     * @param validTo first day without it; null while it stands
     */
    public record GrantBody(String personId, String form, String decisionNo, String validFrom, String validTo) {
    }

    /** @param from first day without the grant, {@code yyyy-MM-dd} */
    public record End(String from) {
    }

    @Override
    public void find(MultivaluedMap<String, String> path) {
        if (path.containsKey("id") && grants.list().stream().noneMatch(one -> one.id().toString().equals(path.getFirst("id")))) {
            throw new DomainException(SharedError.NOT_FOUND, path.getFirst("id"));
        }
    }

    @GET
    public Slice<GrantView> list() {
        List<GrantView> all = grants.list();
        return new Slice<>(all, null);
    }

    @POST
    @RolesAllowed(Role.ADMIN)
    @Runs(value = GrantService.class, method = "grant")
    public Response grant(GrantBody body) {
        return creating.once(body, () -> {
            GrantView made = grants.grant(Words.uuid(body.personId(), "/personId"), body.form(), body.decisionNo(), Words.date(body.validFrom(), "/validFrom"),
                    Words.date(body.validTo(), "/validTo"));
            return Made.created("/api/v1/grants/" + made.id(), made);
        });
    }

    @POST
    @Path("{id}/actions/end")
    @RolesAllowed(Role.ADMIN)
    @Runs(value = GrantService.class, method = "end")
    public Response end(@PathParam("id") String id, @HeaderParam(IfMatch.HEADER) String seen, End body) {
        LocalDate from = Words.date(body.from(), "/from");
        if (from == null) {
            throw new DomainException(SharedError.INVALID_INPUT, List.of(new FieldError("/from", SharedError.REQUIRED, "from")), "/from");
        }
        GrantView ended = grants.end(Words.id(id), IfMatch.version(seen), from);
        return IfMatch.ok(ended, ended.version());
    }

    /** Attaches the document's PDF. @param fileName as it is called; without it its number */
    @PUT
    @Path("{id}/document")
    @Consumes("application/pdf")
    @RolesAllowed(Role.ADMIN)
    @Runs(value = GrantService.class, method = "attach")
    public Response attach(@PathParam("id") String id, @HeaderParam(IfMatch.HEADER) String seen, @QueryParam("fileName") String fileName, byte[] content) {
        GrantView proven = grants.attach(Words.id(id), IfMatch.version(seen), fileName == null ? id + ".pdf" : fileName, Incoming.admitted(fileName, content));
        return IfMatch.ok(proven, proven.version());
    }

    @GET
    @Path("{id}/document")
    @Produces(MediaType.WILDCARD)
    public Response document(@PathParam("id") String id) {
        return DocumentFile.of(grants.document(Words.id(id)));
    }
}
