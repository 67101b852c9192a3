package vn.gov.ra.batch.result;

import java.util.List;
import java.util.UUID;
import vn.gov.ra.batch.LineOutcome;

/**
 * A row of the report of an answer.
 *
 * @param outcome what the operator says became of the line; null where it says nothing we understand
 * @param certificateId in the register, VERIFIED or QUARANTINED; null where none came or it could not be taken in
 * @param note the operator's own words
 * @param code what does not fit, {@code RA-RES-…} or a code of the register; null where everything does
 * @param arguments of the code's message
 * @param settled {@code ACCEPTED} or {@code REFUSED} by a second person; null before and where nobody has to
 * @param toDecide waits for a second person
 */
public record MatchView(int seq, String entryName, UUID lineId, String lineCode, MatchLevel level, LineOutcome outcome, UUID certificateId,
        String serial, String tokenSerial, String note, String code, List<String> arguments, String settled, boolean toDecide) {
}
