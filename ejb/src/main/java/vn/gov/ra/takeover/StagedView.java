package vn.gov.ra.takeover;

import java.util.UUID;
import vn.gov.ra.intake.RowView;

/**
 * A row of a book, to read.
 *
 * @param row values and findings
 * @param sourceId its own number in the old register; null where it has none
 * @param outcome null before the first check
 * @param made by this take-over
 * @param decision about a row that both registers have differently; null where nobody has said
 * @param version of the decision; a new one names it
 * @param objectId what it is in the registers; null for nothing
 */
public record StagedView(RowView row, BookKind kind, String book, String sourceId, Outcome outcome, boolean made, UUID objectId, Decision decision, String decisionNote, long version) {
}
