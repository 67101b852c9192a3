package vn.gov.ra.rest.batch;

import java.util.Locale;
import java.util.UUID;
import vn.gov.ra.batch.LineOutcome;
import vn.gov.ra.batch.result.MatchLevel;
import vn.gov.ra.batch.result.MatchView;
import vn.gov.ra.shared.ErrorCode;
import vn.gov.ra.shared.Messages;

/** A row of the report of an answer on the wire. @param message what does not fit and what to do; null where everything fits */
public record MatchItem(int seq, String entryName, UUID lineId, String lineCode, MatchLevel level, LineOutcome outcome, UUID certificateId, String serial,
        String tokenSerial, String note, String code, String message, String settled, boolean toDecide) {

    /** A code as it was kept with the row. */
    private record Told(String code) implements ErrorCode {

        @Override
        public Kind kind() {
            return Kind.UNPROCESSABLE;
        }
    }

    static MatchItem of(MatchView match, Locale language) {
        String message = match.code() == null ? null : Messages.error(new Told(match.code()), language, match.arguments().toArray());
        return new MatchItem(match.seq(), match.entryName(), match.lineId(), match.lineCode(), match.level(), match.outcome(), match.certificateId(),
                match.serial(), match.tokenSerial(), match.note(), match.code(), message, match.settled(), match.toDecide());
    }
}
