package vn.gov.ra.notification;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.TreeMap;

/**
 * Takes news in while a use case runs and writes them at its very end, in its transaction: all of one dossier together, and in one order,
 * so that two use cases at once never wait for each other crosswise.
 */
@Dependent
@Transactional
public class NewsDesk {

    private static final String KEY = NewsDesk.class.getName();

    @Resource
    private TransactionSynchronizationRegistry transaction;
    @Inject
    private NoticeWriter writer;

    /** For the container. */
    public NewsDesk() {
    }

    NewsDesk(TransactionSynchronizationRegistry transaction, NoticeWriter writer) {
        this.transaction = transaction;
        this.writer = writer;
    }

    public void tell(News news) {
        pending().merge(news.key(), news, (known, again) -> known.more());
    }

    /** Adds one to what this transaction tells already, so that nothing must be read for it. @return whether it does */
    public boolean again(NoticeKind kind, Object subjectId) {
        String begin = kind.name() + ' ' + subjectId + ' ';
        Map<String, News> pending = pending();
        return pending.keySet().stream().filter(key -> key.startsWith(begin)).findFirst().map(key -> pending.computeIfPresent(key, (same, news) -> news.more()))
                .isPresent();
    }

    @SuppressWarnings("unchecked")
    private Map<String, News> pending() {
        Map<String, News> pending = (Map<String, News>) transaction.getResource(KEY);
        if (pending == null) {
            Map<String, News> begun = new TreeMap<>();
            transaction.putResource(KEY, begun);
            transaction.registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    writer.write(begun.values());
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
