package vn.gov.ra.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.shared.Sha256;

/** What an agency's head signs: the letter's head and every line. Its hash is fixed when the signature is asked for and compared when it is given. */
public record LetterContent(String form, String edition, UUID agencyId, String letterNo, LocalDate letterDate, List<Line> lines) {

    /** A line by its number, what it asks for and its values by field key. */
    public record Line(int lineNo, RequestAction action, Map<String, String> values) {
    }

    public LetterContent {
        lines = List.copyOf(lines);
    }

    /** @return SHA-256 in lower-case hexadecimal */
    public String hash() {
        List<String> parts = new ArrayList<>(List.of(form, edition, agencyId.toString(), String.valueOf(letterNo), String.valueOf(letterDate)));
        lines.forEach(line -> parts.add(line.lineNo() + ":" + line.action() + ":" + Payloads.hash(line.values())));
        return Sha256.hex(String.join("\n", parts));
    }
}
