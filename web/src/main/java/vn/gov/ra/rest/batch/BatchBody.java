package vn.gov.ra.rest.batch;

import java.util.List;
import java.util.UUID;
import vn.gov.ra.rest.dossier.Words;

/**
 * What a list is made of.
 *
 * @param form number of the form; null for that of the lines
 * @param lines ids of approved lines
 */
public record BatchBody(String form, List<String> lines, String note) {

    List<UUID> ids() {
        return ids(lines);
    }

    static List<UUID> ids(List<String> given) {
        return given == null ? List.of() : given.stream().map(one -> Words.uuid(one, "/lines")).toList();
    }
}
