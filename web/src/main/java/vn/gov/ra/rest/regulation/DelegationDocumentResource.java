package vn.gov.ra.rest.regulation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import vn.gov.ra.regulation.DelegationDocument;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.RegulationService;
import vn.gov.ra.rest.dossier.Words;
import vn.gov.ra.rest.support.Addressed;
import vn.gov.ra.rest.support.Creating;
import vn.gov.ra.rest.support.IfMatch;
import vn.gov.ra.rest.support.Made;
import vn.gov.ra.rest.support.Runs;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Slice;

/** Decisions that delegate the management of subscribers (văn bản ủy quyền quản lý thuê bao). */
@Path("v1/delegation-documents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
public class DelegationDocumentResource implements Addressed {

    @Inject
    private RegulationService law;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private Creating creating;

    /** A decision as it is sent. @param validTo first day without it; null while it stands */
    public record Document(String number, String issuedOn, String issuer, String delegate, String summaryVi, String validFrom, String validTo) {

        DelegationDocument read() {
            return new DelegationDocument(null, number, Words.date(issuedOn, "/issuedOn"), issuer, delegate, summaryVi, Words.date(validFrom, "/validFrom"),
                    Words.date(validTo, "/validTo"), 0);
        }
    }

    /** @param from first day without the decision, {@code yyyy-MM-dd} */
    public record End(String from) {
    }

    @Override
    public void find(MultivaluedMap<String, String> path) {
        if (path.containsKey("id")) {
            law.delegationDocument(Words.id(path.getFirst("id")));
        }
    }

    /** @param on the day on which they stand; today where nothing is said */
    @GET
    public Slice<DelegationDocument> list(@QueryParam("on") String on) {
        LocalDate day = Words.date(on, "on");
        return new Slice<>(law.delegationDocuments(day == null ? calendar.today() : day), null);
    }

    @POST
    @RolesAllowed(Role.ADMIN)
    @Runs(value = RegulationService.class, method = "addDelegationDocument")
    public Response add(Document body) {
        return creating.once(body, () -> {
            DelegationDocument made = law.addDelegationDocument(body.read());
            return Made.created("/api/v1/delegation-documents/" + made.id(), made);
        });
    }

    @POST
    @Path("{id}/actions/end")
    @RolesAllowed(Role.ADMIN)
    @Runs(value = RegulationService.class, method = "endDelegationDocument")
    public Response end(@PathParam("id") String id, @HeaderParam(IfMatch.HEADER) String seen, End body) {
        DelegationDocument ended = law.endDelegationDocument(Words.id(id), IfMatch.version(seen), Words.date(body.from(), "/from"));
        return IfMatch.ok(ended, ended.version());
    }
}
