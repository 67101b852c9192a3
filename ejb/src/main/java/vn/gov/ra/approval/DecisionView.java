package vn.gov.ra.approval;

import java.time.Instant;
import java.util.UUID;

/**
 * A proposal or decision, to read.
 *
 * @param step {@code propose approve reject}
 * @param onBehalfOf person whose authority was used by delegation; null for the decider's own
 * @param result {@code APPROVED REJECTED}
 * @param acknowledged codes of the warnings that were acknowledged, between blanks
 * @param voided it does not count any more, because the content changed or it was sent back
 */
public record DecisionView(String step, String actor, UUID onBehalfOf, String result, String reasonCode, String comment, String acknowledged, String contentHash,
        boolean voided, Instant at) {
}
