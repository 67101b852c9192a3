package vn.gov.ra.rest.support;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.BinaryDataStrategy;
import jakarta.json.bind.config.PropertyOrderStrategy;
import java.lang.reflect.Type;

/**
 * JSON as the contract writes it: every field present, null where it does not apply, ISO dates, bytes in base64, text in NFC.
 * The order of properties is fixed, because {@link Creating} compares bodies by their hash.
 */
public final class Json {

    static final Jsonb JSONB = JsonbBuilder.create(new JsonbConfig().withNullValues(true).withFormatting(false)
            .withPropertyOrderStrategy(PropertyOrderStrategy.LEXICOGRAPHICAL)
            .withBinaryDataStrategy(BinaryDataStrategy.BASE_64).withDeserializers(new ComposedText()));

    private Json() {
    }

    public static String write(Object value) {
        return JSONB.toJson(value);
    }

    public static <T> T read(String json, Type type) {
        return JSONB.fromJson(json, type);
    }
}
