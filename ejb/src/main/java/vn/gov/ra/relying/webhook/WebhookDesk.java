package vn.gov.ra.relying.webhook;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.Set;
import vn.gov.ra.status.crl.CrlAccepted;
import vn.gov.ra.status.crl.CrlAged;

/** Takes news in while a use case runs and writes them in its transaction; those of certificates at its very end, all together, because a list may bring thousands. */
@Dependent
@Transactional
public class WebhookDesk {

    private static final String KEY = WebhookDesk.class.getName();

    @Resource
    private TransactionSynchronizationRegistry transaction;
    @Inject
    private WebhookWriter writer;

    void tell(CertificateTurn turn) {
        pending().add(turn);
    }

    void tell(CrlAccepted news) {
        writer.updated(news);
    }

    void tell(CrlAged news) {
        writer.aged(news);
    }

    @SuppressWarnings("unchecked")
    private Set<CertificateTurn> pending() {
        Set<CertificateTurn> pending = (Set<CertificateTurn>) transaction.getResource(KEY);
        if (pending == null) {
            Set<CertificateTurn> begun = new LinkedHashSet<>();
            transaction.putResource(KEY, begun);
            transaction.registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    writer.turned(begun);
                }

                @Override
                public void afterCompletion(int status) {
                    begun.clear();
                }
            });
            return begun;
        }
        return pending;
    }
}
