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
 */
public record FrozenList(String number, FormDefinition form, List<ListedLine> lines, String contentHash, Instant frozenAt, OfficeFacts office) {

    public FrozenList {
        lines = List.copyOf(lines);
    }
}
