package vn.gov.ra.personnel;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.account.PersonAccounts;
import vn.gov.ra.certificate.CertificateRegister;
import vn.gov.ra.certificate.CertificateState;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.delegation.PersonDelegations;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.request.LineView;
import vn.gov.ra.request.RequestLines;
import vn.gov.ra.subscriber.PersonRegister;
import vn.gov.ra.subscriber.SubscriberView;
import vn.gov.ra.subscriber.Subscribers;
import vn.gov.ra.token.TokenState;
import vn.gov.ra.token.TokenStock;
import vn.gov.ra.token.TokenView;

/** Gathers what a person has in hand, through all rooms and all bodies. */
@Dependent
class HoldingsReader {

    static final Set<CertificateState> OVER = EnumSet.of(CertificateState.REVOKED, CertificateState.SUPERSEDED, CertificateState.ENDED);
    private static final Set<TokenState> GONE = EnumSet.of(TokenState.DESTROYED, TokenState.VOID);

    @Inject
    private PersonRegister persons;
    @Inject
    private Subscribers subscribers;
    @Inject
    private CertificateRegister certificates;
    @Inject
    private TokenStock tokens;
    @Inject
    private PersonDelegations delegations;
    @Inject
    private PersonAccounts accounts;
    @Inject
    private RequestLines lines;
    @Inject
    private LegalCalendar calendar;

    Holdings of(UUID personId) {
        List<UUID> own = subscribers.ofPerson(personId).stream().map(SubscriberView::id).toList();
        List<CertificateView> living = own.stream().flatMap(id -> certificates.ofSubscriber(id).stream()).filter(one -> !OVER.contains(one.state())).toList();
        List<TokenView> devices = tokens.ofPerson(personId).stream().filter(one -> !GONE.contains(one.state())).toList();
        List<PersonAccounts.OfPerson> users = accounts.of(personId);
        List<LineView> claimed = users.stream().flatMap(user -> lines.claimedBy(user.id()).stream()).toList();
        return new Holdings(persons.positionsOf(personId, calendar.today()), living, devices, subscribers.keptBy(personId), delegations.of(personId), users,
                own.isEmpty() && living.isEmpty() ? List.of() : lines.openAbout(own, living.stream().map(CertificateView::id).toList()), claimed);
    }
}
