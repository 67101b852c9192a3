package vn.gov.ra.web.lookup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A program that asks the portal, to be copied.
 *
 * @param file as it is to be called; those for the shell and in Java are run by a test
 * @param language its language's name
 */
public record Snippet(String file, String language) {

    private static final String BASE = "@BASE@";

    /** @param base this portal's address */
    public String text(String base) {
        try (InputStream in = Snippet.class.getResourceAsStream("/snippets/" + file)) {
            if (in == null) {
                throw new IllegalStateException("no snippet " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace(BASE, base).stripTrailing();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
