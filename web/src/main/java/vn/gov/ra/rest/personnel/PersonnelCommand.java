package vn.gov.ra.rest.personnel;

import java.util.List;
import vn.gov.ra.personnel.Choice;
import vn.gov.ra.rest.dossier.Words;

/**
 * Body of a command on a personnel change.
 *
 * @param choices for {@code plan}: the word on single proposals; those not named stay as they are
 * @param part for {@code waive-part}
 * @param letterNo for {@code confirm}: number of the one letter, with {@code letterDate}, {@code method} and {@code file}
 * @param method {@code PADES} or {@code SCAN}
 * @param file signed letter or decision in base64
 */
public record PersonnelCommand(String comment, List<Chosen> choices, String part, String letterNo, String letterDate, String method, String fileName, String file) {

    /** The word on one proposal. @param reason why it is left out */
    public record Chosen(String partId, Boolean chosen, String reason) {
    }

    List<Choice> chosen() {
        return choices == null ? List.of() : choices.stream()
                .map(one -> new Choice(Words.uuid(one.partId(), "/choices"), !Boolean.FALSE.equals(one.chosen()), one.reason())).toList();
    }
}
