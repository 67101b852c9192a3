package vn.gov.ra.relying.webhook;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.gov.ra.certificate.CertificateStateChanged;
import vn.gov.ra.status.crl.CrlAccepted;
import vn.gov.ra.status.crl.CrlAged;

/** Hears what happens to certificates and lists. */
@Dependent
class WebhookNews {

    private final WebhookDesk desk;
    private final WantedKinds wanted;

    @Inject
    WebhookNews(WebhookDesk desk, WantedKinds wanted) {
        this.desk = desk;
        this.wanted = wanted;
    }

    void certificate(@Observes CertificateStateChanged news) {
        CertificateTurn.of(news.from(), news.to()).filter(wanted::want).ifPresent(kind -> desk.tell(new CertificateTurn(kind, news.certificateId())));
    }

    void list(@Observes CrlAccepted news) {
        if (wanted.want(WebhookKind.CRL_UPDATED)) {
            desk.tell(news);
        }
    }

    void aged(@Observes CrlAged news) {
        WebhookKind.of(news.alarm()).filter(wanted::want).ifPresent(kind -> desk.tell(news));
    }
}
