package vn.gov.ra.certificate;

import java.util.List;
import java.util.Map;

/**
 * What became of one certificate of an import.
 *
 * @param outcome ACCEPTED, UNCHANGED, QUARANTINED or REFUSED
 * @param sha256 null when it could not be read
 * @param code why it was refused, null otherwise
 * @param message of the refusal, in Vietnamese
 * @param warnings codes
 */
public record ImportedItem(String name, String outcome, String sha256, String code, String message, List<String> warnings) {

    static ImportedItem of(String name, String outcome, ParsedCertificate certificate, List<String> warnings) {
        return new ImportedItem(name, outcome, certificate.sha256(), null, null, warnings);
    }

    boolean accepted() {
        return !"REFUSED".equals(outcome);
    }

    Map<String, Object> json() {
        Map<String, Object> json = new java.util.LinkedHashMap<>();
        json.put("name", name);
        json.put("outcome", outcome);
        json.put("sha256", sha256);
        json.put("code", code);
        json.put("message", message);
        json.put("warnings", warnings);
        return json;
    }
}
