package vn.gov.ra.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.certificate.CertificateError;
import vn.gov.ra.certificate.CertificateRegister;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.subscriber.SubscriberView;
import vn.gov.ra.subscriber.Subscribers;

/** What a subscriber sees of the own certificates, and what he or she can do alone: say at any hour that the key is not safe any more. */
@Stateless
public class OwnCertificateService {

    /** The private key is or may be compromised (Nghị định 68/2024/NĐ-CP, Điều 17 khoản 1 điểm b). */
    private static final String COMPROMISED = "17.1b-1";

    @Inject
    private CertificateRegister certificates;
    @Inject
    private Subscribers subscribers;
    @Inject
    private EmergencyRequests emergencies;
    @Inject
    private CurrentActor current;

    /** Of every agency he or she works or worked for, the newest first. */
    @RolesAllowed(Role.SUBSCRIBER)
    public List<CertificateView> mine() {
        UUID person = current.get().personId();
        if (person == null) {
            return List.of();
        }
        return certificates.ofSubscribers(subscribers.ofPerson(person).stream().map(SubscriberView::id).toList()).values().stream().flatMap(List::stream)
                .sorted(Comparator.comparing(CertificateView::notBefore).reversed().thenComparing(CertificateView::id)).toList();
    }

    /** @throws DomainException {@link CertificateError#NOT_FOUND}, also for somebody else's */
    @RolesAllowed(Role.SUBSCRIBER)
    public CertificateView get(UUID id) {
        return mine().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(() -> new DomainException(CertificateError.NOT_FOUND, id));
    }

    /**
     * The key is or may be in other hands. The certificate warns from this moment, and its revocation goes the emergency lane; the agency's letter follows.
     *
     * @param comment what happened
     * @return code of the request, to be asked about
     */
    @RolesAllowed(Role.SUBSCRIBER)
    public String reportCompromise(UUID id, String comment) {
        CertificateView own = get(id);
        return emergencies.raiseOwn(own, new EmergencyReport(id, null, null, COMPROMISED, null, null, null, comment)).code();
    }
}
