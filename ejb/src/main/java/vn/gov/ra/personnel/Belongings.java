package vn.gov.ra.personnel;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.gov.ra.certificate.CertificateRegister;
import vn.gov.ra.subscriber.Subscribers;
import vn.gov.ra.token.TokenState;
import vn.gov.ra.token.TokenStock;

/** Whoever works for another agency and keeps the certificate, changed to say so, takes it along and the device it is on (domain.md §5.4). */
@Dependent
class Belongings {

    @Inject
    private Subscribers subscribers;
    @Inject
    private CertificateRegister certificates;
    @Inject
    private TokenStock tokens;

    /**
     * The certificates and devices of one register entry are the new agency's from now on. What is over stays where it was, and so does a device on
     * its way back to the store.
     *
     * @param certificateId the one that was changed; another has taken its place and it stays where it was
     */
    void follow(UUID certificateId, UUID agencyId) {
        UUID subscriber = certificates.byId(certificateId).subscriberId();
        if (subscriber == null) {
            return;
        }
        subscribers.move(subscriber, agencyId, null);
        certificates.ofSubscriber(subscriber).stream().filter(one -> !one.id().equals(certificateId) && !HoldingsReader.OVER.contains(one.state()))
                .forEach(one -> certificates.answeredForBy(one.id(), agencyId));
        tokens.ofSubscriber(subscriber).stream().filter(one -> one.state() != TokenState.RECALLED && !PersonnelNews.home(one.state())).forEach(one -> tokens.belongsTo(one.id(), agencyId));
    }
}
