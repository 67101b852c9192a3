package vn.gov.ra.certificate;

import java.util.UUID;

/**
 * For whom a certificate came.
 *
 * @param lineId the line that asked for it; null where nobody did
 * @param replaces the certificate that this one renews or changes; null where it is the first
 * @param quarantineReason why it may not be used yet; null when it fits
 */
public record NewCertificate(UUID subscriberId, UUID agencyId, UUID lineId, UUID replaces, String quarantineReason) {

    public NewCertificate(UUID subscriberId, UUID agencyId, UUID lineId, String quarantineReason) {
        this(subscriberId, agencyId, lineId, null, quarantineReason);
    }
}
