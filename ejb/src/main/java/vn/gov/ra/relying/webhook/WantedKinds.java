package vn.gov.ra.relying.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;

/** Which kinds somebody subscribed to, in memory: where nobody did, news cost nothing. At most a second behind. */
@ApplicationScoped
public class WantedKinds {

    private volatile Set<WebhookKind> kinds;

    @Inject
    private WebhookRepository rows;

    /** What was never read is taken for wanted. */
    boolean want(WebhookKind kind) {
        Set<WebhookKind> known = kinds;
        return known == null || known.contains(kind);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void read() {
        Set<WebhookKind> found = EnumSet.noneOf(WebhookKind.class);
        rows.open().forEach(subscription -> subscription.kinds().forEach(wire -> WebhookKind.of(wire).ifPresent(found::add)));
        kinds = found;
    }

    /** A kind was just subscribed to here. */
    void add(Set<WebhookKind> more) {
        Set<WebhookKind> all = EnumSet.copyOf(more);
        if (kinds != null) {
            all.addAll(kinds);
            kinds = all;
        }
    }
}
