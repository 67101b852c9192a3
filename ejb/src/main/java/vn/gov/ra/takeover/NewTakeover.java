package vn.gov.ra.takeover;

import java.time.LocalDate;
import vn.gov.ra.shared.VietnameseText;

/**
 * A take-over as it is begun.
 *
 * @param sourceSystem what the old registers are called
 * @param asOf the day they speak of
 * @param agencies how many there are by the old books; null where nobody says; so the three behind it
 */
public record NewTakeover(String sourceSystem, LocalDate asOf, String note, Integer agencies, Integer people, Integer certificates, Integer tokens) {

    public NewTakeover {
        sourceSystem = VietnameseText.cleanToNull(sourceSystem);
        note = VietnameseText.cleanToNull(note);
    }
}
