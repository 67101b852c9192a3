package vn.gov.ra.request;

import java.util.UUID;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.VietnameseText;

/**
 * That a key is lost or disclosed and its certificate must be revoked at once.
 *
 * @param certificateId of the register; null where {@code authority} and {@code serial} name it
 * @param reason code of the catalogue of grounds to revoke
 * @param channel null: the portal
 * @param reporter who told it; needed unless it was told at the portal
 * @param identityCheck how the officer made sure who it was, such as a call back to the agency's number; needed unless it was told at the portal
 */
public record EmergencyReport(UUID certificateId, String authority, String serial, String reason, ReportChannel channel, String reporter,
        String identityCheck, String comment) {

    private static final int LONGEST = 600;
    private static final int SHOWN = 40;

    public EmergencyReport {
        reason = VietnameseText.cleanToNull(reason);
        channel = channel == null ? ReportChannel.PORTAL : channel;
        reporter = within(reporter);
        identityCheck = within(identityCheck);
        comment = within(comment);
    }

    private static String within(String text) {
        String clean = VietnameseText.cleanToNull(text);
        if (clean != null && clean.length() > LONGEST) {
            throw new DomainException(SharedError.TOO_LONG, clean.substring(0, SHOWN) + "…");
        }
        return clean;
    }
}
