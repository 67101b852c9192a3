package vn.gov.ra.rest.regulation;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.regulation.FormField;
import vn.gov.ra.regulation.FormView;
import vn.gov.ra.regulation.LawService;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.Regulation;
import vn.gov.ra.regulation.RegulationService;
import vn.gov.ra.rest.dossier.Words;
import vn.gov.ra.rest.support.Addressed;
import vn.gov.ra.rest.support.IfMatch;
import vn.gov.ra.rest.support.Runs;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Slice;

/** The forms of an edition of the law, with the keys of their fields. */
@Path("v1/forms")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FormResource implements Addressed {

    @Inject
    private RegulationService law;
    @Inject
    private LawService texts;
    @Inject
    private Regulation regulation;
    @Inject
    private LegalCalendar calendar;

    @Override
    public void find(MultivaluedMap<String, String> path) {
        if (path.containsKey("form")) {
            law.form(path.getFirst("edition"), path.getFirst("form"), null);
        }
    }

    /**
     * @param edition the one in force on the day of the letter, else today, where nothing is said
     * @param on date of the letter whose columns are meant; today, or the edition's nearest day, where nothing is said
     */
    @GET
    public Slice<FormDefinition> list(@QueryParam("edition") String edition, @QueryParam("on") String on) {
        LocalDate day = Words.date(on, "/on");
        return new Slice<>(law.forms(edition == null || edition.isBlank() ? regulation.editionOn(day == null ? calendar.today() : day) : edition.strip(), day), null);
    }

    @GET
    @Path("{edition}/{form}")
    public FormDefinition get(@PathParam("edition") String edition, @PathParam("form") String form, @QueryParam("on") String on) {
        return law.form(edition, form, Words.date(on, "/on"));
    }

    /** The form with who compared it with the official text, and its version. */
    @GET
    @Path("{edition}/{form}/text")
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public Response text(@PathParam("edition") String edition, @PathParam("form") String form) {
        return answer(texts.form(edition, form));
    }

    /** Title and columns; they wait to be compared with the text again. */
    @PUT
    @Path("{edition}/{form}/text")
    @RolesAllowed(Role.ADMIN)
    @Runs(value = LawService.class, method = "changeForm")
    public Response change(@PathParam("edition") String edition, @PathParam("form") String form, @HeaderParam(IfMatch.HEADER) String seen, Text body) {
        return answer(texts.changeForm(edition, form, IfMatch.version(seen), body.titleVi(), body.columns()));
    }

    /** The columns were compared with the official text. */
    @POST
    @Path("{edition}/{form}/text/actions/confirm")
    @RolesAllowed(Role.ADMIN)
    @Runs(value = LawService.class, method = "confirmForm")
    public Response confirm(@PathParam("edition") String edition, @PathParam("form") String form, @HeaderParam(IfMatch.HEADER) String seen) {
        return answer(texts.confirmForm(edition, form, IfMatch.version(seen)));
    }

    /**
     * A form as it is sent.
     *
     * @param titleVi what follows "V/v"
     * @param fields objects with the names they are read by: {@code key heading type required maxLength group validFrom validTo}
     */
    public record Text(String titleVi, List<Object> fields) {

        List<FormField> columns() {
            List<FormField> columns = new ArrayList<>();
            for (Object one : fields == null ? List.of() : fields) {
                Map<String, String> told = Words.object(one, "/fields/" + columns.size());
                String longest = told.getOrDefault("maxLength", "0");
                columns.add(new FormField(told.get("key"), told.get("heading"), told.get("type"), Boolean.parseBoolean(told.get("required")),
                        longest.matches("\\d{1,5}") ? Integer.parseInt(longest) : 0, told.get("group"),
                        Words.date(told.get("validFrom"), "/fields/" + columns.size() + "/validFrom"), Words.date(told.get("validTo"), "/fields/" + columns.size() + "/validTo")));
            }
            return columns;
        }
    }

    private static Response answer(FormView view) {
        return IfMatch.ok(view, view.version());
    }
}
