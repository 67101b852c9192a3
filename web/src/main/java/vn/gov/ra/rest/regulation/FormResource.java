package vn.gov.ra.rest.regulation;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.Regulation;
import vn.gov.ra.regulation.RegulationService;
import vn.gov.ra.shared.Slice;

/** The forms of an edition of the law, with the keys of their fields. */
@Path("v1/forms")
@Produces(MediaType.APPLICATION_JSON)
public class FormResource {

    @Inject
    private RegulationService law;
    @Inject
    private Regulation regulation;
    @Inject
    private LegalCalendar calendar;

    /** @param edition the one in force today where nothing is said */
    @GET
    public Slice<FormDefinition> list(@QueryParam("edition") String edition) {
        return new Slice<>(law.forms(edition == null || edition.isBlank() ? regulation.editionOn(calendar.today()) : edition.strip()), null);
    }

    @GET
    @Path("{edition}/{form}")
    public FormDefinition get(@PathParam("edition") String edition, @PathParam("form") String form) {
        return law.form(edition, form);
    }
}
