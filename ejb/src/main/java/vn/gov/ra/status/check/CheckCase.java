package vn.gov.ra.status.check;

import java.util.List;
import vn.gov.ra.status.path.PathOptions;

/**
 * One question. Sources are paths or inline PEM.
 *
 * @param options null where the case has none that can be read; then {@code fault} says why
 */
record CheckCase(String id, List<String> anchors, String certificate, List<String> intermediates, List<String> lists, List<String> answers,
        PathOptions options, String fault) {

    static CheckCase faulty(String id, String fault) {
        return new CheckCase(id, List.of(), null, List.of(), List.of(), List.of(), null, fault);
    }
}
