package vn.gov.ra.relying.webhook;

import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import vn.gov.ra.security.ActingAs;

/** Looks every second whether something is to be told. Subscriptions are served beside each other, so that a slow receiver holds back nobody else. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WebhookTimer {

    private static final Logger LOG = System.getLogger(WebhookTimer.class.getName());
    /** Receivers that are served at once by one server. */
    private static final int MOST = 8;

    private final Set<UUID> busy = ConcurrentHashMap.newKeySet();

    @Resource
    private ManagedExecutorService executor;
    @Inject
    private WebhookBook book;
    @Inject
    private WebhookSender sender;
    @Inject
    private WantedKinds wanted;
    @Inject
    private ExpiryWatch watch;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void look() {
        ActingAs.system(() -> {
            wanted.read();
            while (book.number() > 0) {
                LOG.log(Level.DEBUG, "webhook.numbered");
            }
            book.due().stream().filter(subscription -> busy.size() < MOST && busy.add(subscription)).forEach(this::begin);
            return null;
        });
    }

    /** Certificates that come near their end, and what is over. */
    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void watch() {
        ActingAs.system(() -> {
            watch.look();
            return null;
        });
    }

    @Schedule(hour = "3", minute = "17", persistent = false)
    void forget() {
        ActingAs.system(book::forget);
    }

    private void begin(UUID subscription) {
        try {
            executor.execute(() -> {
                try {
                    ActingAs.system(() -> sender.send(subscription));
                } finally {
                    busy.remove(subscription);
                }
            });
        } catch (RejectedExecutionException full) {
            busy.remove(subscription);
        }
    }
}
