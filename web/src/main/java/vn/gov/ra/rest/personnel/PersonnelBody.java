package vn.gov.ra.rest.personnel;

import vn.gov.ra.personnel.NewIdentity;
import vn.gov.ra.personnel.NewPersonnelEvent;
import vn.gov.ra.personnel.PersonnelKind;
import vn.gov.ra.rest.dossier.Words;

/**
 * A personnel change as it is reported.
 *
 * @param kind such as {@code RETIRE}, {@code TRANSFER}, {@code CUSTODIAN_CHANGE}
 * @param agencyId null for the caller's own
 * @param newNationalId personal number of a new card, in the clear; kept sealed and shown masked
 * @param effectiveOn first day on which it holds, also in the future
 */
public record PersonnelBody(String kind, String personId, String agencyId, String decisionNo, String decisionDate, String effectiveOn, String toAgencyId,
        String successorId, String newPosition, Boolean newHead, Boolean newLeader, String newName, String newEmail, String newNationalId,
        String newIdIssuedOn, String newMobile, Boolean urgent, String note) {

    NewPersonnelEvent reported() {
        return new NewPersonnelEvent(Words.word(PersonnelKind.class, kind, "/kind"), Words.uuid(personId, "/personId"), Words.uuid(agencyId, "/agencyId"),
                decisionNo, Words.date(decisionDate, "/decisionDate"), Words.date(effectiveOn, "/effectiveOn"), Words.uuid(toAgencyId, "/toAgencyId"),
                Words.uuid(successorId, "/successorId"), newPosition, Boolean.TRUE.equals(newHead), Boolean.TRUE.equals(newLeader), newName, newEmail,
                new NewIdentity(newNationalId, Words.date(newIdIssuedOn, "/newIdIssuedOn"), newMobile), Boolean.TRUE.equals(urgent), note);
    }
}
