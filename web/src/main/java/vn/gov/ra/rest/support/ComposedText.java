package vn.gov.ra.rest.support;

import jakarta.json.bind.JsonbException;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;
import java.text.Normalizer;

/** Text is composed (NFC) once, here; PostgreSQL takes no U+0000, so neither do we. */
public class ComposedText implements JsonbDeserializer<String> {

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context, Type type) {
        String text;
        try {
            text = parser.getString();
        } catch (IllegalStateException e) {
            throw new JsonbException("Not a text", e);
        }
        if (text.indexOf('\0') >= 0) {
            throw new JsonbException("U+0000 in a text");
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
