package vn.gov.ra.request;

import java.util.UUID;
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

    public EmergencyReport {
        reason = VietnameseText.cleanToNull(reason);
        channel = channel == null ? ReportChannel.PORTAL : channel;
        reporter = cut(reporter);
        identityCheck = cut(identityCheck);
        comment = cut(comment);
    }

    private static String cut(String text) {
        String clean = VietnameseText.cleanToNull(text);
        return clean != null && clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
    }
}
