package vn.gov.ra.status.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import vn.gov.ra.shared.ErrorCode;
import vn.gov.ra.status.path.Finding;

/** Findings as {@code RA-…: text}, in Vietnamese where the machine speaks it, in English otherwise. */
final class Wording {

    private final Properties texts = new Properties();

    Wording(Locale locale) {
        String file = "/messages/errors/status_" + ("vi".equals(locale.getLanguage()) ? "vi" : "en") + ".properties";
        try (InputStream in = Wording.class.getResourceAsStream(file); Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String of(Finding finding) {
        return of(finding.error(), finding.arguments());
    }

    String of(ErrorCode error, List<Object> arguments) {
        String pattern = texts.getProperty(error.code());
        return error.code() + ": " + (pattern == null ? String.valueOf(error) : new MessageFormat(pattern, Locale.ROOT).format(arguments.toArray()));
    }
}
