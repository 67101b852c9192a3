package vn.gov.ra.batch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.request.RequestAction;
import vn.gov.ra.subscriber.SubjectKind;

/**
 * A submission list, to read.
 *
 * @param number DS-…; null until it is frozen for the first time
 * @param lines those it holds or sent, in the order of the list; removed ones are left out
 * @param contentHash SHA-256 of the canonical text; null unless frozen
 * @param askedStep what one person asked for and a second has to consent to; null for none
 * @param endNote why it was cancelled, returned or replaced
 * @param answerDueOn last day for the CA operator's answer; null for a list that waits for none
 * @param overdue that day has passed
 */
public record BatchView(UUID id, String number, String form, String edition, RequestAction action, SubjectKind subjectKind, BatchState state, String note,
        List<BatchLineView> lines, String contentHash, String outDocNo, LocalDate outDocDate, String channel, Instant createdAt, Instant frozenAt,
        Instant signedAt, SignedBy signMethod, Instant sentAt, String ackNo, Instant ackAt, UUID packageFileId, UUID supersedesId, BatchStep askedStep,
        String askedReason, String endNote, LocalDate answerDueOn, boolean overdue, long version) {

    public BatchView {
        lines = List.copyOf(lines);
    }

    /** Number, or id while there is none. */
    public String shown() {
        return number == null ? id.toString() : number;
    }
}
