package vn.gov.ra.request;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.gov.ra.security.Masked;
import vn.gov.ra.security.SecretBox;
import vn.gov.ra.shared.Sha256;

/** The values of a form as they are stored (a sealed JSON object of strings), hashed and shown. */
@Dependent
class Payloads {

    /** Found once: {@code Json} looks for it through the whole class path with every object. */
    private static final JsonProvider JSON = JsonProvider.provider();
    private static final String LINE = "request_line.payload";
    private static final String CONTACT = "dossier.contact";
    private static final Set<String> DATES = Set.of("dateOfBirth", "contactDateOfBirth");
    private static final Set<String> EMAILS = Set.of("officialEmail", "contactEmail");
    private static final Set<String> NUMBERS = Set.of("nationalId", "mobile", "contactNationalId", "contactMobile");

    @Inject
    private SecretBox box;

    byte[] sealLine(Map<String, String> values) {
        return box.sealText(json(values), LINE);
    }

    Map<String, String> openLine(byte[] sealed) {
        return read(box.openText(sealed, LINE));
    }

    String sealContact(Map<String, String> values) {
        return values.isEmpty() ? null : Base64.getEncoder().encodeToString(box.sealText(json(values), CONTACT));
    }

    Map<String, String> openContact(String sealed) {
        return sealed == null ? Map.of() : read(box.openText(Base64.getDecoder().decode(sealed), CONTACT));
    }

    String lookupHash(String nationalId) {
        return box.lookupHash(nationalId);
    }

    /** Personal numbers as {@code 067******234}, of a date of birth only the year, of a private e-mail address its first letter and its domain. */
    static Map<String, String> masked(Map<String, String> values) {
        Map<String, String> shown = new LinkedHashMap<>();
        values.forEach((key, value) -> shown.put(key, mask(key, value)));
        return shown;
    }

    private static String mask(String key, String value) {
        if (NUMBERS.contains(key)) {
            return SecretBox.mask(value);
        }
        return DATES.contains(key) ? Masked.date(value) : EMAILS.contains(key) ? Masked.email(value) : value;
    }

    /** SHA-256 over keys and values in the order of the keys, each with its length before it. */
    static String hash(Map<String, String> values) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(values).forEach((key, value) -> text.append(key.length()).append(':').append(key).append(value.length()).append(':').append(value));
        return Sha256.hex(text.toString());
    }

    private static String json(Map<String, String> values) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        values.forEach(object::add);
        return object.build().toString();
    }

    private static Map<String, String> read(String json) {
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            Map<String, String> values = new LinkedHashMap<>();
            object.forEach((key, value) -> values.put(key, ((JsonString) value).getString()));
            return values;
        }
    }
}
