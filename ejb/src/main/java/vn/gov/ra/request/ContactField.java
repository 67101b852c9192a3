package vn.gov.ra.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The person block of the forms, in the order in which it is printed; the keys are those of {@link DossierDraft#contact()}. */
final class ContactField {

    static final List<String> KEYS = List.of("fullName", "nationalId", "nationalIdIssuedOn", "nationalIdIssuedBy", "position", "mobile", "officialEmail",
            "organisationName", "address");

    private ContactField() {
    }

    static boolean known(String key) {
        return KEYS.contains(key);
    }

    static Map<String, String> inOrder(Map<String, String> values) {
        Map<String, String> ordered = new LinkedHashMap<>();
        KEYS.stream().filter(values::containsKey).forEach(key -> ordered.put(key, values.get(key)));
        return ordered;
    }
}
