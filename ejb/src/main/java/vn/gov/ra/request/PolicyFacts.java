package vn.gov.ra.request;

import java.time.LocalDate;
import vn.gov.ra.subscriber.SubjectKind;

/**
 * What the registers know about a line, for {@link PolicyRules}.
 *
 * @param target the certificate to renew, change or revoke; null for none
 * @param inForce number of a certificate in force of the same subscriber that the line does not name; null for none
 * @param otherAgency name of another agency by which the person has a certificate in force; null for none
 * @param otherDraft number of the letter of another draft about the same subject, empty where it has none; null for no such draft
 * @param position as it is written; null where the form has none
 * @param decision the founding decision is attached, or papers are not asked for yet
 * @param ownCertificates certificates of the agency itself that are in force, the target not counted
 * @param signed how the letter is signed; null before
 * @param ownRequest the ground needs a request by the subscriber
 * @param subscriberPaper a paper beside letter and decision is attached, or papers are not asked for yet
 * @param deceased a revocation says that the person has died
 * @param letterEdition the law of the letter's date
 * @param todayEdition the law in force today
 */
record PolicyFacts(RequestAction action, SubjectKind kind, Target target, String inForce, String otherAgency, String otherDraft, String position,
        boolean entitled, boolean decision, int ownCertificates, SignMethod signed, boolean ownRequest, boolean subscriberPaper, boolean deceased,
        String letterEdition, String todayEdition) {

    /**
     * The certificate a line is about.
     *
     * @param lastDay last day of its validity, in Viet Nam
     * @param over revoked, or ended
     * @param inForce may be used
     * @param renewals how often it was renewed before
     */
    record Target(String serial, LocalDate lastDay, boolean over, boolean inForce, int renewals) {
    }
}
