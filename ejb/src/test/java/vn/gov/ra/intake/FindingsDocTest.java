package vn.gov.ra.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.gov.ra.request.RequestError;
import vn.gov.ra.shared.ErrorCode;
import vn.gov.ra.shared.Messages;

class FindingsDocTest {

    private static final Path FILE = Path.of("../docs/api/findings.md");

    @Test
    void the_page_of_findings_is_what_the_code_says() throws IOException {
        String now = render();
        if (Boolean.getBoolean("ra.docs.update")) {
            Files.writeString(FILE, now);
        }
        assertEquals(now, Files.readString(FILE), "stale: run the tests of ejb with -Dra.docs.update=true");
    }

    private static String render() {
        StringBuilder out = new StringBuilder("# Findings of imports\n\nGenerated from the code; a test compares. `RA-IMP-…` is about the way a cell came, `RA-REQ-…` about its value:"
                + " the same rules, with the same codes, hold when the letter is to be signed. A row with an ERROR is not stored by `onlyValid`."
                + " A suggestion is only proposed.\n\n| code | severity | tiếng Việt | English |\n|---|---|---|---|\n");
        for (Finding finding : Finding.values()) {
            row(out, finding, finding.severity());
        }
        for (RequestError error : RequestError.values()) {
            int number = Integer.parseInt(error.code().substring(error.code().length() - 3));
            boolean ofLine = number > 100 && error != RequestError.NO_LINES && error != RequestError.DUPLICATE_IN_DOSSIER && error != RequestError.UNCONFIRMED_FORM;
            if (ofLine) {
                row(out, error, number > 200 && error != RequestError.NAME_DIFFERS ? Severity.WARNING : Severity.ERROR);
            }
        }
        return out.toString();
    }

    private static void row(StringBuilder out, ErrorCode code, Severity severity) {
        out.append("| `").append(code.code()).append("` | ").append(severity).append(" | ").append(text(code, Messages.VI)).append(" | ").append(text(code, Messages.EN)).append(" |\n");
    }

    private static String text(ErrorCode code, java.util.Locale locale) {
        return Messages.texts("errors", locale).get(code.code()).replace("''", "'").replace("|", "\\|");
    }
}
