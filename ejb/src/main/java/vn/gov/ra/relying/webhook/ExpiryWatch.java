package vn.gov.ra.relying.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.gov.ra.certificate.CertificateRegister;
import vn.gov.ra.relying.post.WebhookConfig;

/** Looks for certificates that come near their end: at once when somebody begins to want to know, then every ten minutes. */
@ApplicationScoped
public class ExpiryWatch {

    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final int MOST = 20_000;

    private volatile Instant looked;

    @Inject
    private WantedKinds wanted;
    @Inject
    private CertificateRegister register;
    @Inject
    private WebhookWriter writer;
    @Inject
    private WebhookConfig config;
    @Inject
    private Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int look() {
        Instant now = clock.instant();
        if (!wanted.want(WebhookKind.CERTIFICATE_EXPIRING)) {
            looked = null;
            return 0;
        }
        if (looked != null && now.isBefore(looked.plus(PAUSE))) {
            return 0;
        }
        looked = now;
        return writer.expiring(register.ending(now, now.plus(config.expiring()), MOST));
    }
}
