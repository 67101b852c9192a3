package vn.gov.ra.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.subscriber.SubjectKind;

/**
 * What an agency writes of a dossier; anything may be missing.
 *
 * @param action null: by the form
 * @param subjectKind null: by the form
 * @param form null: by action and kind of subject, 01 where these are missing too
 * @param agencyId null: the actor's own; others are open to the office and to relying systems
 * @param contact the person block of the form by field key
 * @param lines the form's values of each line, by field key
 */
public record DossierDraft(RequestAction action, SubjectKind subjectKind, String form, UUID agencyId, String letterNo, LocalDate letterDate, String note,
        Map<String, String> contact, List<Map<String, String>> lines) {

    public DossierDraft {
        contact = contact == null ? Map.of() : contact;
        lines = lines == null ? List.of() : lines;
    }
}
