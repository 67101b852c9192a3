package vn.gov.ra.reorganisation;

import java.time.LocalDate;
import java.util.List;
import vn.gov.ra.shared.VietnameseText;

/**
 * A plan as it is entered.
 *
 * @param effectiveOn the first day on which it holds, also in the future
 * @param changes in the order in which they are carried out
 */
public record NewReorganisation(String title, String decisionNo, LocalDate decisionDate, LocalDate effectiveOn, String note, List<NewChange> changes) {

    public NewReorganisation {
        title = VietnameseText.cleanToNull(title);
        decisionNo = VietnameseText.cleanToNull(decisionNo);
        note = VietnameseText.cleanToNull(note);
        changes = changes == null ? List.of() : List.copyOf(changes);
    }
}
