package vn.gov.ra.request;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a step brings along beside the new state. Built by words: {@code LineChange.comment("…").assignedTo(officer)}.
 *
 * @param assigns whether {@code assigneeId} is to be written; a null one then clears it
 * @param answerBy last day for the agency's answer; null for every step but those that ask for one
 * @param onBehalfOf person whose authority the actor uses by delegation, for the audit trail; null: the actor's own
 * @param decides whether {@code proposal} and {@code reviewedHash} are to be written; null ones then clear them
 */
public record LineChange(String comment, boolean assigns, UUID assigneeId, boolean decides, Proposal proposal, String reviewedHash, String reasonCode,
        LocalDate answerBy, UUID onBehalfOf) {

    private static final LineChange NONE = comment(null);

    public static LineChange none() {
        return NONE;
    }

    public static LineChange comment(String comment) {
        return new LineChange(comment, false, null, false, null, null, null, null, null);
    }

    /** null: nobody any more. */
    public LineChange assignedTo(UUID userId) {
        return new LineChange(comment, true, userId, decides, proposal, reviewedHash, reasonCode, answerBy, onBehalfOf);
    }

    public LineChange proposing(Proposal what, String contentHash) {
        return new LineChange(comment, assigns, assigneeId, true, what, contentHash, reasonCode, answerBy, onBehalfOf);
    }

    /** What was proposed and decided does not count any more. */
    public LineChange undecided() {
        return new LineChange(comment, assigns, assigneeId, true, null, null, reasonCode, answerBy, onBehalfOf);
    }

    public LineChange because(String code) {
        return new LineChange(comment, assigns, assigneeId, decides, proposal, reviewedHash, code, answerBy, onBehalfOf);
    }

    public LineChange answeredBy(LocalDate lastDay) {
        return new LineChange(comment, assigns, assigneeId, decides, proposal, reviewedHash, reasonCode, lastDay, onBehalfOf);
    }

    /** null: the actor's own authority. */
    public LineChange onBehalfOf(UUID person) {
        return new LineChange(comment, assigns, assigneeId, decides, proposal, reviewedHash, reasonCode, answerBy, person);
    }
}
