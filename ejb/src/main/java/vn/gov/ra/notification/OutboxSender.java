package vn.gov.ra.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import vn.gov.ra.outbox.OutboxHandler;
import vn.gov.ra.outbox.OutboxMessage;
import vn.gov.ra.outbox.OutboxQueue;
import vn.gov.ra.shared.BackOff;

/** Sends what is due: takes a lease, commits, calls the handler, records the outcome. */
@Dependent
class OutboxSender {

    private static final Logger LOG = System.getLogger(OutboxSender.class.getName());
    private static final int MOST = 20;
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final BackOff PAUSES = new BackOff(Duration.ofSeconds(5), Duration.ofHours(1));

    @Inject
    private OutboxQueue queue;
    @Inject
    @Any
    private Instance<OutboxHandler> handlers;

    /** @return how many rows were tried */
    int sendDue() {
        Map<String, OutboxHandler> byType = new HashMap<>();
        handlers.forEach(handler -> handler.types().forEach(type -> byType.put(type, handler)));
        var due = queue.take(byType.keySet(), MOST, LEASE);
        due.forEach(message -> send(message, byType.get(message.type())));
        return due.size();
    }

    private void send(OutboxMessage message, OutboxHandler handler) {
        try {
            handler.send(message);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            failed(message, e);
            return;
        } catch (Exception e) {
            failed(message, e);
            return;
        }
        queue.done(message.id());
    }

    private void failed(OutboxMessage message, Exception e) {
        Duration pause = PAUSES.after(message.attempts(), ThreadLocalRandom.current().nextDouble());
        LOG.log(Level.WARNING, "outbox.failed id={0} type={1} attempts={2} again={3}: {4}", message.id(), message.type(), message.attempts(), pause, e.toString());
        queue.failed(message.id(), e.toString(), pause);
    }
}
