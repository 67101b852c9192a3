package vn.gov.ra.personnel;

import java.util.List;
import vn.gov.ra.account.PersonAccounts;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.delegation.DelegationView;
import vn.gov.ra.request.LineView;
import vn.gov.ra.security.AgencyScope;
import vn.gov.ra.subscriber.AppointmentView;
import vn.gov.ra.subscriber.SubscriberView;
import vn.gov.ra.token.TokenView;

/**
 * Everything a person has in hand, in every body, so that nobody leaves with a key that nobody thought of.
 *
 * @param certificates living ones of the person
 * @param tokens devices held, used, or kept for an organisation; destroyed ones and those that never came left out
 * @param kept organisations and devices whose certificate the person keeps
 * @param openLines lines about the person that have not ended
 * @param claimed lines the person works on as an officer
 */
public record Holdings(List<AppointmentView> positions, List<CertificateView> certificates, List<TokenView> tokens, List<SubscriberView> kept,
        List<DelegationView> delegations, List<PersonAccounts.OfPerson> accounts, List<LineView> openLines, List<LineView> claimed) {

    /** Requests name other people and their numbers: a body reads those of its own. */
    Holdings linesWithin(AgencyScope scope) {
        return new Holdings(positions, certificates, tokens, kept, delegations, accounts, openLines.stream().filter(line -> scope.includes(line.agencyId())).toList(),
                claimed.stream().filter(line -> scope.includes(line.agencyId())).toList());
    }
}
