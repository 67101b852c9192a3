package vn.gov.ra.batch.list;

import java.time.Instant;
import java.util.List;
import vn.gov.ra.regulation.FormDefinition;

/**
 * Everything the files of a list are made of. The same content gives the same bytes.
 *
 * @param number DS-2026-014
 * @param contentHash SHA-256 of the canonical text
 * @param frozenAt the moment written into the files
 * @param replaces the list that this one corrects, with its letter, as the letter names it; null for none
 */
public record FrozenList(String number, FormDefinition form, List<ListedLine> lines, String contentHash, Instant frozenAt, OfficeFacts office,
        String replaces) {

    /** One that replaces none. */
    public FrozenList(String number, FormDefinition form, List<ListedLine> lines, String contentHash, Instant frozenAt, OfficeFacts office) {
        this(number, form, lines, contentHash, frozenAt, office, null);
    }

    public FrozenList {
        lines = List.copyOf(lines);
    }
}
