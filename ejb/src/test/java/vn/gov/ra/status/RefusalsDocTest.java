package vn.gov.ra.status;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.gov.ra.shared.ErrorCode;
import vn.gov.ra.status.crl.CrlError;
import vn.gov.ra.status.path.PathError;

/** Keeps {@code docs/status-refusals.md} what the code says; run with {@code -Dra.docs.update=true} to write it. */
class RefusalsDocTest {

    private static final Path FILE = Path.of("../docs/status-refusals.md");

    private static Properties texts() throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/messages/errors/status_en.properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    private static String text(Properties texts, ErrorCode error) {
        return texts.getProperty(error.code()).replace("''", "'").replace(" (RFC 5280 section {0})", "").replace("|", "\\|");
    }

    private static String render() throws IOException {
        Properties texts = texts();
        StringBuilder out = new StringBuilder("""
                # What is refused

                Generated from the code and its texts; a test compares. These checks stand before any platform validator: a list that breaks one rule is
                not used at all, what was held before stays, and the attempt is kept with its code. The same reader serves the mirror, `POST
                /api/v1/validations` and `./portal status-check`.

                ## Revocation lists

                "Shown by" names the hostile lists of `HostileListsTest`; those marked * are bad only beside what is held or for the mirror, the others make
                nothing good in path validation either.

                | code | RFC 5280 | what happened, what to do | shown by |
                |---|---|---|---|
                """);
        for (CrlError error : CrlError.values()) {
            String shown = HostileLists.all().stream().filter(hostile -> hostile.rule() == error).map(hostile -> hostile.name() + (hostile.alone() ? "" : " *"))
                    .collect(Collectors.joining("; "));
            out.append("| `").append(error.code()).append("` | §").append(error.section()).append(" | ").append(text(texts, error)).append(" | ")
                    .append(shown.isEmpty() ? "`CrlGateTest`" : shown).append(" |\n");
        }
        out.append("""

                A list whose nextUpdate has passed may come into the mirror: what it revoked stays revoked, and nothing is called good from it. A list without
                nextUpdate counts for `ra.crl.max-age` from its thisUpdate. In path validation a list older than `maxCrlAge` counts for nothing where the
                caller sets that age, whatever its nextUpdate says. Validation from files takes what the mirror does not need: lists of CA certificates, of
                some reasons (put together until all are covered), without number, and indirect ones where the certificate names their issuer or names no
                distribution point at all.

                ## Paths

                | code | what happened, what to do |
                |---|---|
                """);
        Stream.concat(Stream.of(PathError.values()), List.of(StatusError.NO_PATH, StatusError.PATH_NOT_YET_VALID, StatusError.PATH_EXPIRED, StatusError.PATH_REVOKED,
                StatusError.PATH_ON_HOLD, StatusError.PATH_UNDETERMINED).stream())
                .forEach(error -> out.append("| `").append(error.code()).append("` | ").append(text(texts, error)).append(" |\n"));
        return out.append("""

                Stricter than RFC 5280 on purpose: the anchor's own dates, use of key, path length and name constraints count; names compare in their order; MD2
                to MD5 and RSA keys under 1024 bits sign nothing; another key of an authority signs its lists only when somebody of the same path certified it;
                a certificate revoked on one path is not good on another; searches and policy trees are bounded.
                """).toString();
    }

    @Test
    void the_page_of_refusals_is_what_the_code_says() throws IOException {
        String now = render();
        if (Boolean.getBoolean("ra.docs.update")) {
            Files.writeString(FILE, now);
        }
        assertEquals(now, Files.readString(FILE), "stale: run the tests of ejb with -Dra.docs.update=true");
    }
}
