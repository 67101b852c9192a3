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

    private volatile boolean storageGone;
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
        quietly(() -> {
            wanted.read();
            while (book.number() > 0) {
                LOG.log(Level.DEBUG, "webhook.numbered");
            }
            book.due().stream().filter(subscription -> busy.size() < MOST && busy.add(subscription)).forEach(this::begin);
        });
    }

    /** Certificates that come near their end, and what is over. */
    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void watch() {
        quietly(watch::look);
    }

    @Schedule(hour = "3", minute = "17", persistent = false)
    void forget() {
        quietly(book::forget);
    }

    /** Told once when storage goes and once when it is back; what is due waits there. */
    private void quietly(Runnable work) {
        try {
            ActingAs.system(() -> {
                work.run();
                return null;
            });
            if (storageGone) {
                LOG.log(Level.INFO, "webhook.storage-back");
            }
            storageGone = false;
        } catch (RuntimeException e) {
            if (!storageGone) {
                LOG.log(Level.WARNING, "webhook.storage-gone", e);
            }
            storageGone = true;
        }
    }

    private void begin(UUID subscription) {
        try {
            executor.execute(() -> {
                try {
                    ActingAs.system(() -> sender.send(subscription));
                } catch (RuntimeException e) {
                    LOG.log(Level.WARNING, "webhook.not-sent subscription=" + subscription, e);
                } finally {
                    busy.remove(subscription);
                }
            });
        } catch (RejectedExecutionException full) {
            busy.remove(subscription);
        }
    }
}
