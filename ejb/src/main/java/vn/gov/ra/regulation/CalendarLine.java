package vn.gov.ra.regulation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import vn.gov.ra.shared.VietnameseText;

/** One line of a calendar file: {@code yyyy-MM-dd;KIND;name;decision number}, the last may be left out. */
final class CalendarLine {

    private static final int FEWEST = 3;

    private CalendarLine() {
    }

    /** Null for a line that cannot be read. */
    static CalendarEntry read(String line) {
        String[] parts = VietnameseText.clean(line).split(";", -1);
        if (parts.length < FEWEST || parts[2].isBlank()) {
            return null;
        }
        try {
            return new CalendarEntry(LocalDate.parse(parts[0].strip()), DayKind.valueOf(parts[1].strip().toUpperCase(Locale.ROOT)), parts[2].strip(),
                    parts.length > FEWEST ? VietnameseText.cleanToNull(parts[FEWEST]) : null);
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }
}
