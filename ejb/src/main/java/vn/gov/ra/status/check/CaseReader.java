package vn.gov.ra.status.check;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.gov.ra.status.path.PathOptions;

/** Reads one case of a bulk run ({@code contract.md} §6.15); fields it does not know are passed over. */
final class CaseReader {

    private static final Pattern OID = Pattern.compile("[0-2](\\.(0|[1-9][0-9]{0,38})){1,60}");
    private final Instant now;

    CaseReader(Instant now) {
        this.now = now;
    }

    /** Never throws: what cannot be read becomes a case that says so. @param index name of a case without id */
    CheckCase read(JsonValue value, int index) {
        String id = String.valueOf(index);
        try {
            if (!(value instanceof JsonObject fields)) {
                return CheckCase.faulty(id, "not an object");
            }
            id = id(fields, index);
            String certificate = text(fields, "cert");
            if (certificate == null) {
                return CheckCase.faulty(id, "cert is missing");
            }
            return new CheckCase(id, texts(fields, "anchors"), certificate, texts(fields, "intermediates"), texts(fields, "crls"),
                    texts(fields, "ocspResponses"), options(fields), null);
        } catch (RuntimeException e) {
            return CheckCase.faulty(id, e.getMessage());
        }
    }

    private static String id(JsonObject fields, int index) {
        JsonValue id = fields.get("id");
        return id instanceof JsonString text ? text.getString() : id instanceof JsonNumber number ? number.toString() : String.valueOf(index);
    }

    private PathOptions options(JsonObject fields) {
        String at = text(fields, "at");
        String age = text(fields, "maxCrlAge");
        String revocation = text(fields, "revocation");
        if (revocation != null && !List.of("required", "off").contains(revocation)) {
            throw new IllegalArgumentException("revocation is neither required nor off");
        }
        return new PathOptions(at == null ? now : moment(at), policies(texts(fields, "policies")), flag(fields, "explicitPolicy"),
                flag(fields, "inhibitAnyPolicy"), flag(fields, "inhibitPolicyMapping"), age == null ? null : age(age), !"off".equals(revocation));
    }

    static Instant moment(String text) {
        try {
            return OffsetDateTime.parse(text.strip().toUpperCase(Locale.ROOT)).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("at is not RFC 3339: " + text);
        }
    }

    static Duration age(String text) {
        try {
            Duration age = Duration.parse(text.strip());
            if (!age.isNegative()) {
                return age;
            }
        } catch (DateTimeException e) {
            // falls through to the refusal
        }
        throw new IllegalArgumentException("maxCrlAge is not an ISO 8601 duration: " + text);
    }

    static Set<String> policies(List<String> texts) {
        texts.stream().filter(text -> !OID.matcher(text).matches()).findFirst().ifPresent(text -> {
            throw new IllegalArgumentException("not a policy: " + text);
        });
        return new HashSet<>(texts);
    }

    private static boolean flag(JsonObject fields, String name) {
        JsonValue value = fields.getOrDefault(name, JsonValue.NULL);
        return switch (value.getValueType()) {
            case TRUE -> true;
            case FALSE, NULL -> false;
            default -> throw new IllegalArgumentException(name + " is not true or false");
        };
    }

    private static String text(JsonObject fields, String name) {
        JsonValue value = fields.getOrDefault(name, JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonString text) {
            return text.getString();
        }
        throw new IllegalArgumentException(name + " is not a text");
    }

    /** One text counts as a list of one. */
    private static List<String> texts(JsonObject fields, String name) {
        JsonValue value = fields.getOrDefault(name, JsonValue.NULL);
        if (!(value instanceof JsonArray array)) {
            String single = text(fields, name);
            return single == null ? List.of() : List.of(single);
        }
        return array.stream().map(each -> {
            if (each instanceof JsonString text) {
                return text.getString();
            }
            throw new IllegalArgumentException(name + " has something that is no text");
        }).toList();
    }
}
