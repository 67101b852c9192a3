package vn.gov.ra.status.crl;

import java.math.BigInteger;
import java.time.Instant;
import java.util.UUID;

/**
 * One attempt to get a newer list.
 *
 * @param source FETCH or UPLOAD
 * @param number of the list that came; null when it could not be read
 * @param code of the rule broken, null otherwise
 * @param error what went wrong, for the log and the administrator; null otherwise
 */
public record AttemptView(UUID id, Instant at, String source, String url, CrlOutcome outcome, BigInteger number, String sha256, String code, String error) {

    static AttemptView of(Instant at, CrlSource source, CrlOutcome outcome, CrlContent list) {
        return new AttemptView(null, at, source.kind().name(), source.url(), outcome, list.number(), list.sha256(), null, null);
    }

    static AttemptView refused(Instant at, CrlSource source, CrlRefusal refusal, CrlContent list) {
        return new AttemptView(null, at, source.kind().name(), source.url(), CrlOutcome.REFUSED, list == null ? null : list.number(),
                list == null ? null : list.sha256(), refusal.rule().code(), refusal.rule().code() + ' ' + refusal.rule().name() + ", RFC 5280 " + refusal.rule().section());
    }

    static AttemptView failed(Instant at, CrlSource source, String error) {
        return new AttemptView(null, at, source.kind().name(), source.url(), CrlOutcome.FAILED, null, null, null, error);
    }

    static AttemptView unchanged(Instant at, CrlSource source, BigInteger number) {
        return new AttemptView(null, at, source.kind().name(), source.url(), CrlOutcome.UNCHANGED, number, null, null, null);
    }
}
