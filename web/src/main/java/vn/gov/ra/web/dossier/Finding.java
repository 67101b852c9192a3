package vn.gov.ra.web.dossier;

import java.io.Serializable;
import java.util.UUID;

/**
 * One thing that stands between a draft and its signature.
 *
 * @param lineId the line it is about; null for the letter
 * @param lineNo its number; null for the letter
 * @param field field key; null where it is about the whole line or the whole dossier
 * @param text what is wrong and what to do, in the reader's language
 */
public record Finding(UUID lineId, Integer lineNo, String field, String code, String text) implements Serializable {

    /** Where to mend it, from the draft's page. */
    public String href(UUID dossierId) {
        if (lineId == null) {
            return field == null || "lines".equals(field) || "agency".equals(field) ? "#lines" : "#" + field;
        }
        return "/dossiers/edit?id=" + dossierId + "&line=" + lineId + "#" + (field == null ? "person" : field);
    }
}
