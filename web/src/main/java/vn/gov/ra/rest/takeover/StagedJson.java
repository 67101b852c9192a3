package vn.gov.ra.rest.takeover;

import java.util.Locale;
import java.util.UUID;
import vn.gov.ra.rest.intake.RowJson;
import vn.gov.ra.takeover.BookKind;
import vn.gov.ra.takeover.Decision;
import vn.gov.ra.takeover.Outcome;
import vn.gov.ra.takeover.StagedView;

/**
 * A row of a book on the wire.
 *
 * @param book name of the file
 * @param sourceId its own number in the old register
 * @param decision about a row that both registers have differently: {@code OURS BY_HAND}; null where nobody has said
 * @param objectId what it is in the registers; null for nothing
 */
public record StagedJson(UUID id, BookKind kind, String book, String sourceId, Outcome outcome, boolean made, UUID objectId, Decision decision, String decisionNote, RowJson content) {

    static StagedJson of(StagedView view, Locale locale) {
        return new StagedJson(view.row().id(), view.kind(), view.book(), view.sourceId(), view.outcome(), view.made(), view.objectId(), view.decision(), view.decisionNote(), RowJson.of(view.row(), locale));
    }
}
