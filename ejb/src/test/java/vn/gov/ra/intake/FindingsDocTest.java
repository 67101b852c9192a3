package vn.gov.ra.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.gov.ra.regulation.RuleBook;
import vn.gov.ra.regulation.RuleDefaults;
import vn.gov.ra.request.RequestError;
import vn.gov.ra.shared.ErrorCode;
import vn.gov.ra.shared.Messages;

class FindingsDocTest {

    private static final Path FILE = Path.of("../docs/api/findings.md");

    /** Judged when the letter is to be signed; a row has no papers. */
    private static final Set<RequestError> ABOUT_PAPERS = Set.of(RequestError.NO_FOUNDING_DECISION, RequestError.WET_INK_FIRST, RequestError.NO_SUBSCRIBER_PAPER,
            RequestError.NO_HEAD_SIGNATURE, RequestError.NO_AGENCY_SEAL);

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
                + " the same rules, with the same codes, hold when the letter is to be signed. The severity of `RA-REQ-2…` is data (`rules.md`), here that of R2024. A row with an ERROR is not stored by `onlyValid`."
                + " A suggestion is only proposed.\n\n| code | severity | tiếng Việt | English |\n|---|---|---|---|\n");
        RuleBook rules = RuleDefaults.of("R2024");
        for (Finding finding : Finding.values()) {
            row(out, finding, finding.severity());
        }
        for (RequestError error : RequestError.values()) {
            int number = Integer.parseInt(error.code().substring(error.code().length() - 3));
            boolean ofLine = number > 100 && error != RequestError.NO_LINES && error != RequestError.DUPLICATE_IN_DOSSIER && error != RequestError.UNCONFIRMED_FORM
                    && !ABOUT_PAPERS.contains(error);
            if (ofLine) {
                row(out, error, rules.rule(error).map(rule -> Severity.valueOf(rule.severity().name())).orElse(Severity.ERROR));
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
