package vn.gov.ra.batch;

import java.util.UUID;
import vn.gov.ra.request.LineState;

/**
 * A line of a list.
 *
 * @param outcome null until the CA operator has answered
 * @param certificateId the certificate it brought; for a revocation the revoked one
 */
public record BatchLineView(UUID lineId, String lineCode, int seq, String displayName, String agencyName, LineState lineState, LineOutcome outcome,
        UUID certificateId, String caNote) {
}
