package vn.gov.ra.reorganisation;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A single thing that follows from a plan, to read.
 *
 * @param wave 1 to 7; see {@link TaskAction}
 * @param toId the office it goes to, or that asks for it; perhaps not open yet; null for none
 * @param label whom or what it is about
 * @param detail what is new
 * @param contents of a line that asks for other content: what changes ({@code name agency superior email}) and its new value; empty otherwise
 * @param ground legal ground of a revocation, code of the catalogue
 * @param lineId the line it has become
 * @param failure code of the last refusal
 */
public record TaskView(UUID id, int seq, int wave, TaskAction action, UUID objectId, UUID toId, String toName, String label, String detail, Map<String, String> contents, String ground, TaskState state, UUID lineId,
        String failure, Instant endedAt) {

    TaskView to(String name) {
        return new TaskView(id, seq, wave, action, objectId, toId, name, label, detail, contents, ground, state, lineId, failure, endedAt);
    }
}
