package vn.gov.ra.document.render.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** Fixed words of documents that are not whole templates, from {@code templates/<feature>/<name>-v<N>.properties}; Vietnamese only, by law. */
public final class Wording {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Properties texts = new Properties();
    private final String path;

    private Wording(String path) {
        this.path = path;
        try (InputStream in = Wording.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("No wording " + path);
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Wording load(String feature, String name, int version) {
        return new Wording("/templates/" + feature + '/' + name + "-v" + version + ".properties");
    }

    /** The text of that key, with its {@code {0}} placeholders filled; an unknown key is a programming error. */
    public String text(String key, Object... arguments) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("No text " + key + " in " + path);
        }
        return arguments.length == 0 ? text : new MessageFormat(text, VIETNAMESE).format(arguments);
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }
}
