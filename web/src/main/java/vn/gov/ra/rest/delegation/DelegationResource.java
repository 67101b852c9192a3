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
import vn.gov.ra.delegation.DelegationService;
import vn.gov.ra.delegation.DelegationView;
import vn.gov.ra.delegation.NewDelegation;
import vn.gov.ra.document.Incoming;
import vn.gov.ra.rest.dossier.Words;
import vn.gov.ra.rest.support.Addressed;
import vn.gov.ra.rest.support.Creating;
import vn.gov.ra.rest.support.IfMatch;
import vn.gov.ra.rest.support.Made;
import vn.gov.ra.rest.support.Runs;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.Slice;

/** Delegations (ủy quyền): a signer's part given to another person for a time. */
@Path("v1/delegations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
public class DelegationResource implements Addressed {

    @Inject
    private DelegationService delegations;
    @Inject
    private Creating creating;

    /**
     * A delegation as it is sent; an agency's signer delegates for the own agency.
     *
     * @param role {@code AGENCY_SIGNER} or {@code OFFICE_SIGNER}
     * @param validTo first day without it
     */
    public record DelegationBody(String delegateId, String role, String documentNo, String validFrom, String validTo) {
    }

    @Override
    public void find(MultivaluedMap<String, String> path) {
        if (path.containsKey("id") && delegations.list().stream().noneMatch(one -> one.id().toString().equals(path.getFirst("id")))) {
            throw new DomainException(SharedError.NOT_FOUND, path.getFirst("id"));
        }
    }

    @GET
    public Slice<DelegationView> list() {
        return new Slice<>(delegations.list(), null);
    }

    @POST
    @RolesAllowed({Role.AGENCY_SIGNER, Role.OFFICE_SIGNER})
    @Runs(value = DelegationService.class, method = "delegate")
    public Response delegate(DelegationBody body) {
        return creating.once(body, () -> {
            DelegationView made = delegations.delegate(new NewDelegation(Words.uuid(body.delegateId(), "/delegateId"), null, body.role(), body.documentNo(),
                    Words.date(body.validFrom(), "/validFrom"), Words.date(body.validTo(), "/validTo")));
            return Made.created("/api/v1/delegations/" + made.id(), made);
        });
    }

    @POST
    @Path("{id}/actions/revoke")
    @RolesAllowed({Role.AGENCY_SIGNER, Role.OFFICE_SIGNER})
    @Runs(value = DelegationService.class, method = "revoke")
    public Response revoke(@PathParam("id") String id, @HeaderParam(IfMatch.HEADER) String seen) {
        DelegationView revoked = delegations.revoke(Words.id(id), IfMatch.version(seen));
        return IfMatch.ok(revoked, revoked.version());
    }

    /** Attaches the document's PDF. @param fileName as it is called; without it its number */
    @PUT
    @Path("{id}/document")
    @Consumes("application/pdf")
    @RolesAllowed({Role.AGENCY_SIGNER, Role.OFFICE_SIGNER})
    @Runs(value = DelegationService.class, method = "attach")
    public Response attach(@PathParam("id") String id, @HeaderParam(IfMatch.HEADER) String seen, @QueryParam("fileName") String fileName, byte[] content) {
        DelegationView proven = delegations.attach(Words.id(id), IfMatch.version(seen), fileName == null ? id + ".pdf" : fileName, Incoming.admitted(fileName, content));
        return IfMatch.ok(proven, proven.version());
    }

    @GET
    @Path("{id}/document")
    @Produces(MediaType.WILDCARD)
    public Response document(@PathParam("id") String id) {
        return DocumentFile.of(delegations.document(Words.id(id)));
    }
}
