package vn.gov.ra.takeover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A take-over, to read.
 *
 * @param expectedAgencies how many there are by the old books; null where nobody says; so the three behind it
 * @param registerOf whose whole register came as a package; null for books
 * @param jobId of the last run; null before the first
 * @param error code, when the last run broke off
 * @param acceptedName who ended it for good; null before
 */
public record TakeoverView(UUID id, String number, String sourceSystem, LocalDate asOf, String note, TakeoverState state, Integer expectedAgencies, Integer expectedPeople,
        Integer expectedCertificates, Integer expectedTokens, String registerOf, UUID jobId, String error, String createdName, Instant createdAt, String takenName, Instant takenAt,
        String acceptedName, Instant acceptedAt, long version) {

    /** By the old books; of files nobody says anything. */
    public Integer expected(BookKind kind) {
        return switch (kind) {
            case AGENCIES -> expectedAgencies;
            case PEOPLE -> expectedPeople;
            case CERTIFICATES -> expectedCertificates;
            case TOKENS -> expectedTokens;
            case FILES -> null;
        };
    }
}
