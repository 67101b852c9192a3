package vn.gov.ra.relying.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.relying.NewSecret;
import vn.gov.ra.relying.RelyingSystemView;
import vn.gov.ra.relying.RelyingSystems;
import vn.gov.ra.relying.post.TargetRules;
import vn.gov.ra.relying.post.WebhookConfig;
import vn.gov.ra.relying.post.WebhookSignature;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.security.SecretBox;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.shared.Offered;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.shared.SortColumns;
import vn.gov.ra.shared.Versions;

/** Subscriptions to news: ADMIN keeps them for every relying system, a system with the scope for itself. */
@Stateless
public class WebhookService {

    /** Purpose of the sealed secrets. */
    static final String SECRET = "webhook_subscription.secret";

    private static final int MOST = 20;

    @Inject
    private WebhookRepository rows;
    @Inject
    private RelyingSystems systems;
    @Inject
    private WantedKinds wanted;
    @Inject
    private WebhookConfig config;
    @Inject
    private SecretBox box;
    @Inject
    private AuditTrail audit;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    /** Newest first. */
    @RolesAllowed({Role.ADMIN, Role.OBSERVER, Role.RELYING_SYSTEM})
    public List<SubscriptionView> list(UUID systemId) {
        systems.inScope(systemId);
        return rows.ofSystem(systemId).stream().map(this::view).toList();
    }

    @RolesAllowed({Role.ADMIN, Role.OBSERVER, Role.RELYING_SYSTEM})
    public SubscriptionView get(UUID id) {
        return view(row(id));
    }

    @RolesAllowed({Role.ADMIN, Role.OBSERVER, Role.RELYING_SYSTEM})
    public List<Offered> actions(UUID id) {
        return WebhookOffers.of(row(id), current.get());
    }

    /** Subscribes. The secret is asked for apart: {@link #rotateSecret}. @param kinds wire names */
    @RolesAllowed({Role.ADMIN, Role.RELYING_SYSTEM})
    public SubscriptionView subscribe(UUID systemId, String target, Set<String> kinds) {
        RelyingSystemView system = systems.inScope(systemId);
        Set<WebhookKind> checked = checked(target, kinds);
        if (rows.ofSystem(systemId).stream().filter(one -> one.state() != SubscriptionState.ENDED).count() >= MOST) {
            throw new DomainException(WebhookError.TOO_MANY, system.clientId(), MOST);
        }
        Subscription made = new Subscription(Ids.next(), systemId, target.strip(), checked, box.seal(NewSecret.octets(), SECRET), clock.instant());
        rows.add(made);
        rows.flush();
        wanted.add(checked);
        audit.record("webhook.subscribe", "webhook", made.id(), system.clientId(), Map.of("target", made.target(), "kinds", String.join(" ", made.kinds())));
        return view(made);
    }

    @RolesAllowed({Role.ADMIN, Role.RELYING_SYSTEM})
    public SubscriptionView change(UUID id, long seenVersion, String target, Set<String> kinds) {
        Subscription subscription = changeable(id, seenVersion);
        Set<WebhookKind> checked = checked(target, kinds);
        subscription.change(target.strip(), checked);
        wanted.add(checked);
        audit.record("webhook.change", "webhook", id, name(subscription), Map.of("target", subscription.target(), "kinds", String.join(" ", subscription.kinds())));
        return changed(subscription);
    }

    /** A new secret, shown once. The one before signs beside it for a while, so that the receiver changes over without losing anything. */
    @RolesAllowed({Role.ADMIN, Role.RELYING_SYSTEM})
    public SubscriptionSecret rotateSecret(UUID id, long seenVersion) {
        Subscription subscription = changeable(id, seenVersion);
        byte[] secret = NewSecret.octets();
        Instant now = clock.instant();
        subscription.rotate(box.seal(secret, SECRET), now, now.plus(config.overlap()));
        audit.record("webhook.rotate-secret", "webhook", id, name(subscription));
        return new SubscriptionSecret(changed(subscription), WebhookSignature.text(secret));
    }

    /** News are kept and not sent. */
    @RolesAllowed({Role.ADMIN, Role.RELYING_SYSTEM})
    public SubscriptionView pause(UUID id, long seenVersion) {
        Subscription subscription = changeable(id, seenVersion);
        subscription.pause();
        audit.record("webhook.pause", "webhook", id, name(subscription));
        return changed(subscription);
    }

    /** What was kept goes out at once. */
    @RolesAllowed({Role.ADMIN, Role.RELYING_SYSTEM})
    public SubscriptionView resume(UUID id, long seenVersion) {
        Subscription subscription = changeable(id, seenVersion);
        subscription.resume();
        rows.head(id).ifPresent(delivery -> delivery.now(clock.instant()));
        audit.record("webhook.resume", "webhook", id, name(subscription));
        return changed(subscription);
    }

    @RolesAllowed({Role.ADMIN, Role.RELYING_SYSTEM})
    public SubscriptionView end(UUID id, long seenVersion) {
        Subscription subscription = changeable(id, seenVersion);
        subscription.end();
        rows.giveUpAll(id);
        audit.record("webhook.end", "webhook", id, name(subscription));
        return changed(subscription);
    }

    /** Sends an event that says nothing, in its turn. */
    @RolesAllowed({Role.ADMIN, Role.RELYING_SYSTEM})
    public SubscriptionView ping(UUID id, long seenVersion) {
        Subscription subscription = active(id, seenVersion);
        rows.add(WebhookWriter.ping(id, clock));
        audit.record("webhook.ping", "webhook", id, name(subscription));
        return view(subscription);
    }

    /** Does not wait for the next attempt: the receiver is back. */
    @RolesAllowed({Role.ADMIN, Role.RELYING_SYSTEM})
    public SubscriptionView tryNow(UUID id, long seenVersion) {
        Subscription subscription = active(id, seenVersion);
        rows.head(id).ifPresent(delivery -> delivery.now(clock.instant()));
        audit.record("webhook.try-now", "webhook", id, name(subscription));
        return view(subscription);
    }

    /** How each delivery went, newest first. @param state null for all */
    @RolesAllowed({Role.ADMIN, Role.OBSERVER, Role.RELYING_SYSTEM})
    public Slice<DeliveryView> deliveries(UUID id, DeliveryState state, Paging paging) {
        row(id);
        SortColumns.Chosen<WebhookRepository.Told> order = WebhookRepository.ORDERS.by(paging);
        return order.slice(rows.deliveries(id, state, order, paging.size()), paging.size()).map(told -> told.delivery().view(told.event()));
    }

    @RolesAllowed({Role.ADMIN, Role.OBSERVER, Role.RELYING_SYSTEM})
    public DeliveryView delivery(UUID id) {
        return view(deliveryRow(id));
    }

    /** Sends once more what was given up: in its old place, before everything that waits behind it. */
    @RolesAllowed({Role.ADMIN, Role.RELYING_SYSTEM})
    public DeliveryView replay(UUID id, long seenVersion) {
        Delivery delivery = deliveryRow(id);
        Versions.require(delivery.version(), seenVersion, delivery.sequence());
        Subscription subscription = row(delivery.subscriptionId());
        if (subscription.state() == SubscriptionState.ENDED) {
            throw new DomainException(WebhookError.ENDED, subscription.target());
        }
        delivery.replay(clock.instant(), config.giveUp());
        audit.record("webhook.replay", "webhook", subscription.id(), name(subscription), Map.of("sequence", delivery.sequence()));
        return flushed(delivery);
    }

    /** Gives up what waits, so that those behind it go on. */
    @RolesAllowed({Role.ADMIN, Role.RELYING_SYSTEM})
    public DeliveryView giveUp(UUID id, long seenVersion) {
        Delivery delivery = deliveryRow(id);
        Versions.require(delivery.version(), seenVersion, delivery.sequence());
        delivery.giveUp();
        audit.record("webhook.give-up", "webhook", delivery.subscriptionId(), name(row(delivery.subscriptionId())), Map.of("sequence", delivery.sequence()));
        return flushed(delivery);
    }

    private DeliveryView flushed(Delivery delivery) {
        rows.flush();
        return view(delivery);
    }

    private DeliveryView view(Delivery delivery) {
        return delivery.view(rows.event(delivery.eventId()));
    }

    private Delivery deliveryRow(UUID id) {
        Delivery delivery = rows.delivery(id).orElseThrow(() -> new DomainException(WebhookError.NOT_FOUND, id));
        row(delivery.subscriptionId());
        return delivery;
    }

    private Subscription row(UUID id) {
        UUID only = systems.only();
        return rows.subscription(id).filter(subscription -> only == null || only.equals(subscription.systemId()))
                .orElseThrow(() -> new DomainException(WebhookError.NOT_FOUND, id));
    }

    private Subscription changeable(UUID id, long seenVersion) {
        Subscription subscription = row(id);
        Versions.require(subscription.version(), seenVersion, subscription.target());
        if (subscription.state() == SubscriptionState.ENDED) {
            throw new DomainException(WebhookError.ENDED, subscription.target());
        }
        return subscription;
    }

    private Subscription active(UUID id, long seenVersion) {
        Subscription subscription = changeable(id, seenVersion);
        subscription.require(SubscriptionState.ACTIVE, WebhookError.NOT_ACTIVE);
        return subscription;
    }

    private SubscriptionView changed(Subscription subscription) {
        rows.flush();
        return view(subscription);
    }

    private String name(Subscription subscription) {
        return systems.inScope(subscription.systemId()).clientId();
    }

    private SubscriptionView view(Subscription subscription) {
        Map<DeliveryState, Long> counts = rows.counts(subscription.id());
        return subscription.view(systems.inScope(subscription.systemId()).name(), counts.getOrDefault(DeliveryState.WAITING, 0L),
                counts.getOrDefault(DeliveryState.DEAD, 0L), clock.instant());
    }

    private Set<WebhookKind> checked(String target, Set<String> kinds) {
        new TargetRules(config).against(target == null ? null : target.strip()).ifPresent(why -> {
            throw new DomainException(switch (why) {
                case "scheme" -> WebhookError.TARGET_SCHEME;
                case "private" -> WebhookError.PRIVATE_TARGET;
                default -> WebhookError.BAD_TARGET;
            }, String.valueOf(target));
        });
        if (kinds == null || kinds.isEmpty()) {
            throw new DomainException(SharedError.INVALID_INPUT, List.of(new FieldError("/kinds", SharedError.REQUIRED, "kinds")), "/kinds");
        }
        Set<WebhookKind> checked = EnumSet.noneOf(WebhookKind.class);
        kinds.forEach(wire -> checked.add(WebhookKind.of(wire).orElseThrow(() -> new DomainException(WebhookError.UNKNOWN_KIND, wire))));
        return checked;
    }
}
