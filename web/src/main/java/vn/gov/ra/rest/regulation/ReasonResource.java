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
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.gov.ra.regulation.LawService;
import vn.gov.ra.regulation.Reason;
import vn.gov.ra.regulation.RegulationService;
import vn.gov.ra.rest.dossier.Words;
import vn.gov.ra.rest.support.IfMatch;
import vn.gov.ra.rest.support.Runs;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Slice;

/** The catalogues of reasons that may be chosen now. */
@Path("v1/reasons")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReasonResource {

    private static final List<String> KINDS = List.of("REVOKE", "REJECT", "SUPPLEMENT", "RETURN");

    @Inject
    private RegulationService law;
    @Inject
    private LawService catalogue;

    /** @param kind one of {@code REVOKE REJECT SUPPLEMENT RETURN}; all where nothing is said */
    @GET
    public Slice<Reason> list(@QueryParam("kind") String kind) {
        List<String> kinds = kind == null || kind.isBlank() ? KINDS : List.of(kind.strip());
        return new Slice<>(kinds.stream().flatMap(one -> law.reasons(one).stream()).toList(), null);
    }

    /** Every reason, those that ended too. */
    @GET
    @Path("all")
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public Slice<Reason> all() {
        return new Slice<>(catalogue.reasons(), null);
    }

    /** Adds a reason, or changes its words and its time; code and kind stay. A new one has version 0. */
    @PUT
    @Path("{code}")
    @RolesAllowed(Role.ADMIN)
    @Runs(value = LawService.class, method = "putReason")
    public Response put(@PathParam("code") String code, @HeaderParam(IfMatch.HEADER) String seen, Entry body) {
        Reason kept = catalogue.putReason(new Reason(code, body.kind(), body.textVi(), body.textEn(), body.crlReason(), body.reference(), body.ownRequest(),
                body.deceased(), Words.date(body.validFrom(), "/validFrom"), Words.date(body.validTo(), "/validTo"), 0), IfMatch.version(seen));
        return IfMatch.ok(kept, kept.version());
    }

    /**
     * A reason as it is sent.
     *
     * @param kind {@code REVOKE REJECT SUPPLEMENT RETURN}; counts for a new one
     * @param validTo exclusive
     */
    public record Entry(String kind, String textVi, String textEn, String crlReason, String reference, boolean ownRequest, boolean deceased, String validFrom,
            String validTo) {
    }
}
