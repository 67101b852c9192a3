package vn.gov.ra.rest.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.request.DossierDraft;
import vn.gov.ra.request.RequestAction;
import vn.gov.ra.subscriber.SubjectKind;

/**
 * A dossier as it is sent; everything may be missing.
 *
 * @param kind what is asked for: {@code ISSUE RENEW CHANGE REVOKE RECOVER_DEVICE}
 * @param agency code or id; only for those who write for several
 * @param letterDate {@code yyyy-MM-dd}
 * @param contact the person block of the form, an object
 * @param lines objects: values of the form, by field key
 */
public record DossierBody(String kind, String subjectKind, String form, String agency, String letterNo, String letterDate, String note,
        Object contact, List<Object> lines) {

    DossierDraft draft(UUID agencyId) {
        List<Map<String, String>> values = new ArrayList<>();
        for (int i = 0; lines != null && i < lines.size(); i++) {
            values.add(Words.object(lines.get(i), "/lines/" + i));
        }
        return new DossierDraft(Words.word(RequestAction.class, kind, "/kind"), Words.word(SubjectKind.class, subjectKind, "/subjectKind"), form, agencyId,
                letterNo, Words.date(letterDate, "/letterDate"), note, contact == null ? Map.of() : Words.object(contact, "/contact"), values);
    }
}
