package vn.gov.ra.web.subscriber;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.certificate.CertificateFilter;
import vn.gov.ra.certificate.CertificateService;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.subscriber.SubscriberService;
import vn.gov.ra.subscriber.SubscriberView;

/** One subscriber with the certificates made for it. */
@Named("subscriberView")
@RequestScoped
public class SubscriberViewPage {

    private static final int ROWS = 100;

    @Inject
    private SubscriberService subscribers;
    @Inject
    private CertificateService certificates;

    private UUID id;
    private SubscriberView subscriber;
    private List<CertificateView> held;

    public void load() {
        subscriber = subscribers.get(id);
        held = certificates.list(new CertificateFilter(null, null, null, null, id, ROWS)).items();
    }

    public SubscriberView getSubscriber() {
        return subscriber;
    }

    public List<CertificateView> getCertificates() {
        return held;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
