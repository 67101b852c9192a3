package vn.gov.ra.rest.line;

import vn.gov.ra.request.EmergencyReport;
import vn.gov.ra.request.ReportChannel;
import vn.gov.ra.rest.dossier.Words;

/**
 * Body of the report of a lost or disclosed key.
 *
 * @param certificate id in the register; or {@code issuer} and {@code serial}
 * @param reason code of the catalogue of grounds to revoke
 * @param channel {@code PORTAL PHONE EMAIL IN_PERSON}; missing: the portal
 * @param reporter who told it, and {@code identityCheck}, how that was checked: needed unless told at the portal
 */
public record EmergencyBody(String certificate, String issuer, String serial, String reason, String channel, String reporter, String identityCheck, String comment) {

    EmergencyReport report() {
        return new EmergencyReport(Words.uuid(certificate, "/certificate"), issuer, serial, reason, Words.word(ReportChannel.class, channel, "/channel"), reporter,
                identityCheck, comment);
    }
}
