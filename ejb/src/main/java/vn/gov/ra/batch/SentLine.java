package vn.gov.ra.batch;

import java.util.UUID;
import vn.gov.ra.batch.list.ListedLine;

/**
 * A line as sent.
 *
 * @param copy what was sent
 * @param outcome what an earlier package said; null for nothing
 * @param certificateId what an earlier package brought; null for nothing
 * @param targetCertificateId the certificate to be revoked, renewed or changed; null where there is none
 * @param open the list still holds it
 */
public record SentLine(UUID lineId, ListedLine copy, LineOutcome outcome, UUID certificateId, UUID targetCertificateId, boolean open) {

    /** Nothing more is expected of an answer. */
    public boolean answered() {
        return outcome != null && outcome != LineOutcome.MISSING;
    }
}
