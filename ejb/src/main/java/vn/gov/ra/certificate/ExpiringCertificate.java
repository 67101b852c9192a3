package vn.gov.ra.certificate;

import java.time.Instant;
import java.util.UUID;

/**
 * A certificate in force whose end comes near.
 *
 * @param agencyId who answers for it; null for nobody here
 * @param successors certificates that replace it and are on their way or in force
 */
public record ExpiringCertificate(UUID id, String serial, String commonName, UUID agencyId, Instant notAfter, long successors) {

    public boolean replaced() {
        return successors > 0;
    }
}
