package vn.gov.ra.rest.regulation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.gov.ra.regulation.CalendarEntry;
import vn.gov.ra.regulation.CalendarPreview;
import vn.gov.ra.regulation.CalendarReach;
import vn.gov.ra.regulation.CalendarService;
import vn.gov.ra.regulation.DayKind;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.rest.dossier.Words;
import vn.gov.ra.rest.support.Runs;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.Slice;

/** Days that are not what their weekday says. */
@Path("v1/calendar")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CalendarResource {

    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2999;

    @Inject
    private CalendarService days;
    @Inject
    private LegalCalendar calendar;
    @Context
    private HttpHeaders headers;

    /**
     * A day as it is sent.
     *
     * @param kind {@code HOLIDAY SUBSTITUTE WORKING}
     * @param decisionNo document that ordered it; may be missing
     */
    public record Day(String kind, String nameVi, String decisionNo) {
    }

    /** Lines that were not taken. */
    public record Imported(List<Finding> findings) {
    }

    /** @param row line of the text, counted from 1 */
    public record Finding(int row, String text, String code, String severity, String message) {
    }

    /** @param year this one where nothing is said */
    @GET
    public Slice<CalendarEntry> year(@QueryParam("year") String year) {
        return new Slice<>(days.year(number(year)), null);
    }

    /** Enters a day or corrects it. */
    @PUT
    @Path("{day}")
    @RolesAllowed(Role.ADMIN)
    @Runs(value = CalendarService.class, method = "put")
    public CalendarEntry put(@PathParam("day") String day, Day body) {
        LocalDate date = date(day);
        days.put(new CalendarEntry(date, Words.word(DayKind.class, body.kind(), "/kind"), body.nameVi(), body.decisionNo()));
        return days.year(date.getYear()).stream().filter(entry -> entry.day().equals(date)).findFirst().orElseThrow();
    }

    @DELETE
    @Path("{day}")
    @RolesAllowed(Role.ADMIN)
    @Runs(value = CalendarService.class, method = "remove")
    public void remove(@PathParam("day") String day) {
        days.remove(date(day));
    }

    /** One day a line: {@code yyyy-MM-dd;KIND;name;decision number}. */
    @POST
    @Path("import")
    @Consumes({MediaType.TEXT_PLAIN, "text/csv"})
    @RolesAllowed(Role.ADMIN)
    @Runs(value = CalendarService.class, method = "importText")
    public Imported importText(String text) {
        Locale language = Words.language(headers);
        return new Imported(days.importText(text == null ? "" : text).stream().map(found -> new Finding(found.line(), found.text(), found.error().code(), "ERROR",
                Messages.error(found.error(), language, found.text()))).toList());
    }

    /** What {@code import} would do with the same text; nothing is kept. */
    @POST
    @Path("preview")
    @Consumes({MediaType.TEXT_PLAIN, "text/csv"})
    @RolesAllowed(Role.ADMIN)
    @Runs(value = CalendarService.class, method = "preview")
    public Previews preview(String text) {
        String file = text == null ? "" : text;
        return new Previews(days.preview(file), days.reach(file));
    }

    /**
     * @param items line by line, in the order of the file
     * @param terms which running terms would get another last day, by kind
     */
    public record Previews(List<CalendarPreview> items, List<CalendarReach> terms) {
    }

    private int number(String year) {
        if (year == null || year.isBlank()) {
            return calendar.today().getYear();
        }
        try {
            int number = Integer.parseInt(year.strip());
            if (number >= FIRST_YEAR && number <= LAST_YEAR) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new DomainException(SharedError.INVALID_INPUT, "year");
        }
        throw new DomainException(SharedError.INVALID_INPUT, "year");
    }

    /** A day in the address that is none is not found. */
    private static LocalDate date(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw new DomainException(SharedError.NOT_FOUND, day);
        }
    }
}
