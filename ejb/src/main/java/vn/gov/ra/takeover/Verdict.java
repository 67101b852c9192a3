package vn.gov.ra.takeover;

import java.util.List;
import java.util.UUID;
import vn.gov.ra.intake.Found;

/**
 * What was said of a row.
 *
 * @param findings of the rules; those of the cells stay with the row
 * @param objectId what it is in the registers already; null where nobody knows it
 * @param match row of the file that belongs to a certificate's row, and the other way round; null for none
 */
record Verdict(Outcome outcome, List<Found> findings, UUID objectId, UUID match) {

    static Verdict of(Outcome outcome, List<Found> findings) {
        return new Verdict(outcome, findings, null, null);
    }

    static Verdict quarantined(Found finding) {
        return of(Outcome.QUARANTINED, List.of(finding));
    }

    Verdict about(UUID object) {
        return new Verdict(outcome, findings, object, match);
    }

    Verdict with(UUID other) {
        return new Verdict(outcome, findings, objectId, other);
    }
}
