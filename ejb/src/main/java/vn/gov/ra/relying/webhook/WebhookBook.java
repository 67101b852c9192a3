package vn.gov.ra.relying.webhook;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.relying.post.Reply;
import vn.gov.ra.relying.post.WebhookConfig;
import vn.gov.ra.security.SecretBox;
import vn.gov.ra.shared.Ids;

/** The sender's side: gives out numbers, hands out what is due, and records how it went; each step is a transaction of its own. */
@Dependent
@Transactional(TxType.REQUIRES_NEW)
public class WebhookBook {

    /** Longer than any attempt takes; a server that dies leaves its parcel to the next one after it. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    @Inject
    private WebhookRepository rows;
    @Inject
    private SecretBox box;
    @Inject
    private WebhookConfig config;
    @Inject
    private AuditTrail audit;
    @Inject
    private Event<WebhookGone> gone;
    @Inject
    private Clock clock;

    /** Numbers what was committed and makes a delivery for each subscription it concerns. @return how many events were numbered */
    public int number() {
        List<WebhookEvent> events = rows.unnumbered();
        if (events.isEmpty() || !rows.numbering()) {
            return 0;
        }
        // Another server may have numbered them between the question and the lock.
        events = rows.unnumbered().stream().filter(event -> event.sequence() == null).toList();
        List<Subscription> open = rows.open();
        Instant now = clock.instant();
        long number = rows.lastNumber();
        for (WebhookEvent event : events) {
            event.numbered(++number);
            for (Subscription subscription : open) {
                if (event.concerns(subscription)) {
                    rows.add(new Delivery(Ids.next(), subscription.id(), event.id(), number, now, config.giveUp()));
                }
            }
        }
        return events.size();
    }

    /** Subscriptions with something to send now. */
    public List<UUID> due() {
        return rows.due(clock.instant());
    }

    /** The next parcel of a subscription; empty where nothing is due or another server has it. */
    public Optional<Parcel> take(UUID subscriptionId) {
        Instant now = clock.instant();
        Optional<Subscription> active = rows.subscription(subscriptionId).filter(one -> one.state() == SubscriptionState.ACTIVE);
        return active.flatMap(subscription -> rows.lockHead(subscriptionId, now).map(delivery -> {
            delivery.leave(now.plus(LEASE));
            List<byte[]> secrets = subscription.secrets(now).stream().map(sealed -> box.open(sealed, WebhookService.SECRET)).toList();
            return new Parcel(delivery.id(), subscription.target(), delivery.eventId(), CloudEvent.of(rows.event(delivery.eventId())), secrets);
        }));
    }

    public void arrived(UUID deliveryId, int status) {
        rows.delivery(deliveryId).ifPresent(delivery -> delivery.arrived(status, clock.instant()));
    }

    /** @param reply null where no answer came @return whether it is given up now */
    public boolean failed(UUID deliveryId, Reply reply, String error) {
        Optional<Delivery> waiting = rows.delivery(deliveryId).filter(delivery -> delivery.state() == DeliveryState.WAITING);
        waiting.ifPresent(delivery -> delivery.failed(reply, error, clock.instant(), ThreadLocalRandom.current().nextDouble()));
        return waiting.filter(delivery -> delivery.state() == DeliveryState.DEAD).isPresent();
    }

    /** A receiver wants nothing more: nothing goes there until somebody who has asked it resumes the subscription; the news are kept meanwhile. */
    public void gone(UUID subscriptionId) {
        rows.subscription(subscriptionId).filter(one -> one.state() == SubscriptionState.ACTIVE).ifPresent(subscription -> {
            subscription.gone(clock.instant());
            WebhookRepository.Named system = rows.system(subscription.systemId());
            audit.record("webhook.gone", "webhook", subscriptionId, system.clientId(), Map.of("target", subscription.target()));
            gone.fire(new WebhookGone(subscriptionId, system.name(), subscription.target(), clock.instant()));
        });
    }

    /** What arrived long ago is dropped. */
    public int forget() {
        return rows.forget(clock.instant().minus(config.keep()));
    }
}
