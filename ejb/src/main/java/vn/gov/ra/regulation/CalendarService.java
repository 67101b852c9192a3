package vn.gov.ra.regulation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.VietnameseText;

/** The calendar of days off and swapped days, kept by ADMIN year by year. */
@Stateless
public class CalendarService {

    private static final int LONGEST_NAME = 200;
    private static final int EXAMPLES = 5;

    @Inject
    private CalendarQuery days;
    @Inject
    private RegulationRepository rows;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private AuditTrail audit;
    @Inject
    private Event<CalendarChanged> changed;
    @Inject
    @Any
    private Instance<RunningTerms> rooms;

    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public List<CalendarEntry> year(int year) {
        return days.year(year);
    }

    /** Enters a day or corrects it. */
    @RolesAllowed(Role.ADMIN)
    public void put(CalendarEntry entry) {
        WorkingDays before = new WorkingDays(days.all());
        keep(entry);
        told(before);
        audit.record("calendar.change", "calendar", entry.day(), entry.nameVi(), Map.of("kind", entry.kind()));
    }

    /** The day is again what its weekday says. */
    @RolesAllowed(Role.ADMIN)
    public void remove(LocalDate day) {
        WorkingDays before = new WorkingDays(days.all());
        if (!rows.removeDay(day)) {
            throw new DomainException(RegulationError.DAY_UNKNOWN, day);
        }
        calendar.forget();
        told(before);
        audit.record("calendar.remove", "calendar", day, day.toString());
    }

    /**
     * Reads a year's days: one a line, {@code yyyy-MM-dd;KIND;name;decision number}; a bad line stops nothing and is told.
     * Importing the same text again changes nothing.
     *
     * @return one finding for each line that was not taken
     */
    @RolesAllowed(Role.ADMIN)
    public List<CalendarFinding> importText(String text) {
        WorkingDays before = new WorkingDays(days.all());
        List<CalendarFinding> findings = new ArrayList<>();
        String[] lines = text.split("\\R");
        int taken = 0;
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].isBlank() || lines[i].startsWith("#")) {
                continue;
            }
            CalendarEntry entry = CalendarLine.read(lines[i]);
            if (entry == null) {
                findings.add(new CalendarFinding(i + 1, lines[i], RegulationError.CALENDAR_ROW));
            } else {
                keep(entry);
                taken++;
            }
        }
        told(before);
        audit.record("calendar.import", "calendar", "import", null, Map.of("taken", taken, "refused", findings.size()));
        return findings;
    }

    /** What {@link #importText} would do with the same text; nothing is kept. */
    @RolesAllowed(Role.ADMIN)
    public List<CalendarPreview> preview(String text) {
        List<CalendarPreview> would = new ArrayList<>();
        String[] lines = text.split("\\R");
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank() && !lines[i].startsWith("#")) {
                CalendarEntry entry = CalendarLine.read(lines[i]);
                CalendarEntry before = entry == null ? null : days.year(entry.day().getYear()).stream().filter(one -> one.day().equals(entry.day())).findFirst().orElse(null);
                would.add(new CalendarPreview(i + 1, lines[i], entry, before, entry != null && !entry.equals(before)));
            }
        }
        return would;
    }

    /**
     * Which running terms would get another last day by {@link #importText} of the same text; nothing is kept.
     *
     * @return one for each kind that has such terms
     */
    @RolesAllowed(Role.ADMIN)
    public List<CalendarReach> reach(String text) {
        Map<LocalDate, CalendarEntry> would = new LinkedHashMap<>();
        days.all().forEach(entry -> would.put(entry.day(), entry));
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(CalendarLine::read).filter(Objects::nonNull).forEach(entry -> would.put(entry.day(), entry));
        CalendarChanged change = new CalendarChanged(new WorkingDays(days.all()), new WorkingDays(would.values()));
        Map<TermKind, List<MovedTerm>> moved = new EnumMap<>(TermKind.class);
        rooms.forEach(room -> room.movedBy(change).forEach(term -> moved.computeIfAbsent(term.kind(), kind -> new ArrayList<>()).add(term)));
        return moved.entrySet().stream().map(kind -> new CalendarReach(kind.getKey(), kind.getValue().size(), kind.getValue().stream().limit(EXAMPLES).toList())).toList();
    }

    /** Terms that run are counted by the days as they are now. */
    private void told(WorkingDays before) {
        changed.fire(new CalendarChanged(before, new WorkingDays(days.all())));
    }

    private void keep(CalendarEntry entry) {
        String name = VietnameseText.cleanToNull(entry.nameVi());
        if (entry.day() == null || entry.kind() == null || name == null || name.length() > LONGEST_NAME) {
            throw new DomainException(RegulationError.CALENDAR_ROW, String.valueOf(entry.day()));
        }
        CalendarDay row = rows.day(entry.day());
        row.becomes(new CalendarEntry(entry.day(), entry.kind(), name, VietnameseText.cleanToNull(entry.decisionNo())));
        rows.keep(row);
        calendar.forget();
    }
}
