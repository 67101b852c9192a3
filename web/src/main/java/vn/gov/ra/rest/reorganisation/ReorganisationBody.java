package vn.gov.ra.rest.reorganisation;

import java.util.List;
import vn.gov.ra.reorganisation.NewReorganisation;
import vn.gov.ra.rest.dossier.Words;

/**
 * A plan as it is written.
 *
 * @param effectiveOn first day on which it holds, also in the future
 * @param changes in the order in which they are carried out
 */
public record ReorganisationBody(String title, String decisionNo, String decisionDate, String effectiveOn, String note, List<ChangeBody> changes) {

    NewReorganisation entered() {
        return new NewReorganisation(title, decisionNo, Words.date(decisionDate, "/decisionDate"), Words.date(effectiveOn, "/effectiveOn"), note,
                changes == null ? List.of() : changes.stream().map(ChangeBody::entered).toList());
    }
}
