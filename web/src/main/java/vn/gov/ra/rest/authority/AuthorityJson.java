package vn.gov.ra.rest.authority;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.gov.ra.certificate.AuthorityDraft;
import vn.gov.ra.certificate.AuthorityPatch;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.SharedError;

/** Reads what callers say of an authority; null and absent differ in a merge patch (RFC 7396), so it is read by hand. */
final class AuthorityJson {

    private final JsonObject object;

    private AuthorityJson(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body == null ? "" : body))) {
            object = reader.readObject();
        } catch (JsonException unreadable) {
            throw unreadable;
        } catch (RuntimeException tooDeepOrTooLong) {
            // The parser has limits of its own on depth and on digits, and tells them in exceptions of no kind.
            throw new JsonException("Not read: " + tooDeepOrTooLong.getClass().getSimpleName(), tooDeepOrTooLong);
        }
    }

    static AuthorityDraft draft(String body) {
        AuthorityJson json = new AuthorityJson(body);
        return new AuthorityDraft(json.text("alias"), json.text("certificate"), json.text("parent"), json.texts("crlUrls"), json.texts("ocspUrls"),
                Boolean.TRUE.equals(json.bool("trustAnchor")), json.map("hostAliases"));
    }

    static AuthorityPatch patch(String body) {
        AuthorityJson json = new AuthorityJson(body);
        return new AuthorityPatch(json.texts("crlUrls"), json.texts("ocspUrls"), json.map("hostAliases"), json.bool("trustAnchor"), json.text("responderMode"),
                json.text("unissuedAnswer"), json.hours("expectedPeriodHours"));
    }

    private String text(String name) {
        JsonValue value = object.get(name);
        return value == null || value == JsonValue.NULL ? null : string(name, value);
    }

    /** Null when it is not said; empty when it is said to be null. */
    private List<String> texts(String name) {
        JsonValue value = object.get(name);
        if (value == null) {
            return null;
        }
        if (value == JsonValue.NULL) {
            return List.of();
        }
        if (value instanceof JsonArray array) {
            return array.stream().map(each -> string(name, each)).toList();
        }
        throw wrong(name);
    }

    private Map<String, String> map(String name) {
        JsonValue value = object.get(name);
        if (value == null) {
            return null;
        }
        Map<String, String> map = new LinkedHashMap<>();
        if (value instanceof JsonObject pairs) {
            pairs.forEach((key, each) -> map.put(key, string(name, each)));
        } else if (value != JsonValue.NULL) {
            throw wrong(name);
        }
        return map;
    }

    private Boolean bool(String name) {
        JsonValue value = object.get(name);
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
            return value == JsonValue.TRUE;
        }
        throw wrong(name);
    }

    /** Null when it is not said; 0 when it is said to be null. */
    private Integer hours(String name) {
        JsonValue value = object.get(name);
        if (value == null) {
            return null;
        }
        if (value == JsonValue.NULL) {
            return 0;
        }
        if (value instanceof JsonNumber number && number.isIntegral() && number.bigIntegerValue().bitLength() < Integer.SIZE) {
            return number.intValue();
        }
        throw wrong(name);
    }

    private static String string(String name, JsonValue value) {
        if (value instanceof JsonString text) {
            return text.getString();
        }
        throw wrong(name);
    }

    private static DomainException wrong(String name) {
        return new DomainException(SharedError.INVALID_INPUT, name);
    }
}
