package vn.gov.ra.training;

import java.time.LocalDate;
import java.util.List;
import vn.gov.ra.shared.VietnameseText;

/**
 * A session as it is entered.
 *
 * @param topics codes
 * @param people who attended, see {@link TrainingService#attend}
 */
public record NewSession(LocalDate heldOn, String place, List<String> topics, String note, List<String> people) {

    public NewSession {
        place = VietnameseText.cleanToNull(place);
        note = VietnameseText.cleanToNull(note);
        topics = topics == null ? List.of() : topics.stream().map(VietnameseText::cleanToNull).filter(one -> one != null).distinct().toList();
        people = people == null ? List.of() : people.stream().map(VietnameseText::cleanToNull).filter(one -> one != null).distinct().toList();
    }
}
