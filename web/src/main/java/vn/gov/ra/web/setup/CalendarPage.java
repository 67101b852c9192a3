package vn.gov.ra.web.setup;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.gov.ra.regulation.CalendarEntry;
import vn.gov.ra.regulation.CalendarPreview;
import vn.gov.ra.regulation.CalendarReach;
import vn.gov.ra.regulation.CalendarService;
import vn.gov.ra.regulation.DayKind;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.MovedTerm;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.web.support.Language;
import vn.gov.ra.web.support.Notice;
import vn.gov.ra.web.support.Uploads;

/** Days off and swapped days of a year. */
@Named("calendarPage")
@ViewScoped
public class CalendarPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2999;

    @Inject
    private transient CalendarService days;
    @Inject
    private transient LegalCalendar calendar;
    @Inject
    private transient Language language;
    @Inject
    private transient Notice notice;

    private int year;
    private LocalDate day;
    private DayKind kind = DayKind.HOLIDAY;
    private String name;
    private String decisionNo;
    private transient Part file;
    private transient List<CalendarEntry> entries;
    private List<Refused> refused = List.of();
    private transient List<CalendarPreview> previews;
    private transient List<CalendarReach> reach;
    private String shown;

    /** A line that was not taken. */
    public record Refused(int line, String text, String reason) implements Serializable {
    }

    public void load() {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            year = calendar.today().getYear();
        }
    }

    public List<CalendarEntry> getDays() {
        if (entries == null) {
            entries = days.year(year);
        }
        return entries;
    }

    public List<DayKind> kinds() {
        return Arrays.asList(DayKind.values());
    }

    public String add() {
        days.put(new CalendarEntry(day, kind, name, decisionNo));
        notice.done("setup.done.day", day);
        return address(day.getYear());
    }

    public String remove(LocalDate gone) {
        days.remove(gone);
        notice.done("setup.done.dayRemoved", gone);
        return address(year);
    }

    /** Takes a file of days; lines that cannot be read are shown and stop nothing. */
    public String take() throws IOException {
        return taken(text());
    }

    /** Takes what was shown before, so that the file need not be chosen again. */
    public String takeShown() {
        return taken(shown);
    }

    private String taken(String text) {
        previews = null;
        refused = days.importText(text).stream().map(found -> new Refused(found.line(), found.text(),
                Messages.error(found.error(), language.locale(), found.text()))).toList();
        notice.done("setup.done.calendar", refused.size());
        entries = null;
        return refused.isEmpty() ? address(year) : null;
    }

    /** Shows what the file would do, on this very page. */
    public void preview() throws IOException {
        show(text());
    }

    /** The same for the one day of the form. */
    public void previewDay() {
        show(String.join(";", day.toString(), kind.name(), name.replace(';', ','), decisionNo == null ? "" : decisionNo));
    }

    private void show(String text) {
        shown = text;
        previews = days.preview(text);
        reach = days.reach(text);
    }

    /** Running terms that would get another last day, by kind. */
    public List<CalendarReach> getReach() {
        return reach;
    }

    public String pageOf(MovedTerm term) {
        return switch (term.kind()) {
            case LINE, PROMISE, ANSWER -> "/dossiers/view?id=";
            case LIST -> "/batches/view?id=";
            case DEVICE -> "/tokens/view?id=";
        } + term.shownOn();
    }

    public List<CalendarPreview> getPreviews() {
        return previews;
    }

    private String text() throws IOException {
        byte[] content = Uploads.bytes(file);
        if (content == null) {
            throw new DomainException(SharedError.REQUIRED, List.of(new FieldError("/file", SharedError.REQUIRED, "setup.calendar.file")), "setup.calendar.file");
        }
        return new String(content, StandardCharsets.UTF_8);
    }

    private static String address(int year) {
        return "/setup/calendar?faces-redirect=true&year=" + year;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public DayKind getKind() {
        return kind;
    }

    public void setKind(DayKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDecisionNo() {
        return decisionNo;
    }

    public void setDecisionNo(String decisionNo) {
        this.decisionNo = decisionNo;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public List<Refused> getRefused() {
        return refused;
    }
}
