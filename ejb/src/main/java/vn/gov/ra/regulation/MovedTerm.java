package vn.gov.ra.regulation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A running term that gets another last day by a change of the calendar.
 *
 * @param shownOn the dossier, list or device on whose page it is shown
 * @param name what people call it: a code, a number, a serial
 */
public record MovedTerm(TermKind kind, UUID shownOn, String name, LocalDate before, LocalDate after) {

    public boolean moves() {
        return !before.equals(after);
    }
}
