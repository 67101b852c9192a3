package vn.gov.ra.web.relying;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.relying.webhook.DeliveryView;
import vn.gov.ra.relying.webhook.SubscriptionSecret;
import vn.gov.ra.relying.webhook.SubscriptionView;
import vn.gov.ra.relying.webhook.WebhookKind;
import vn.gov.ra.relying.webhook.WebhookService;
import vn.gov.ra.shared.Offered;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.web.support.Notice;

/** One subscription: where news go and which, its secret, and how the last deliveries went. */
@Named("webhook")
@ViewScoped
public class WebhookPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;

    @Inject
    private transient WebhookService webhooks;
    @Inject
    private transient Notice notice;

    private UUID id;
    private long version;
    private String target;
    private String[] kinds;
    private transient String secret;
    private transient SubscriptionView webhook;
    private transient List<Offered> actions;
    private transient List<DeliveryView> deliveries;

    static String address(UUID id) {
        return "/relying/webhook?faces-redirect=true&id=" + id;
    }

    public void load() {
        version = getWebhook().version();
        target = getWebhook().target();
        kinds = getWebhook().kinds().toArray(String[]::new);
    }

    public SubscriptionView getWebhook() {
        if (webhook == null) {
            webhook = webhooks.get(id);
        }
        return webhook;
    }

    public List<Offered> getActions() {
        if (actions == null) {
            actions = webhooks.actions(id);
        }
        return actions;
    }

    /** The newest ones; all stand in the API. */
    public List<DeliveryView> getDeliveries() {
        if (deliveries == null) {
            deliveries = webhooks.deliveries(id, null, Paging.of(null, ROWS)).items();
        }
        return deliveries;
    }

    public List<WebhookKind> allKinds() {
        return Arrays.stream(WebhookKind.values()).filter(kind -> kind != WebhookKind.PING).toList();
    }

    /** The kind behind a wire name. */
    public WebhookKind kind(String wire) {
        return Arrays.stream(WebhookKind.values()).filter(kind -> kind.wire().equals(wire)).findFirst().orElseThrow();
    }

    public String change() {
        return after("relying.done.webhookChanged", webhooks.change(id, version, target, kinds == null ? Set.of() : Set.of(kinds)));
    }

    /** Answers on this very page, so that the secret stands in no address and in no session. */
    public void rotateSecret() {
        SubscriptionSecret made = webhooks.rotateSecret(id, version);
        secret = made.secret();
        webhook = made.webhook();
        version = webhook.version();
        notice.here("relying.done.secret", webhook.target());
    }

    public String ping() {
        return after("relying.done.pinged", webhooks.ping(id, version));
    }

    public String tryNow() {
        return after("relying.done.tried", webhooks.tryNow(id, version));
    }

    public String pause() {
        return after("relying.done.paused", webhooks.pause(id, version));
    }

    public String resume() {
        return after("relying.done.resumed", webhooks.resume(id, version));
    }

    public String end() {
        return after("relying.done.webhookEnded", webhooks.end(id, version));
    }

    public String replay(UUID delivery, long seen) {
        webhooks.replay(delivery, seen);
        return after("relying.done.replayed", getWebhook());
    }

    public String giveUp(UUID delivery, long seen) {
        webhooks.giveUp(delivery, seen);
        return after("relying.done.givenUp", getWebhook());
    }

    private String after(String key, SubscriptionView changed) {
        notice.done(key, changed.target());
        return address(id);
    }

    /** Null but in the answer of the command that made it. */
    public String getSecret() {
        return secret;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public String[] getKinds() {
        return kinds;
    }

    public void setKinds(String[] kinds) {
        this.kinds = kinds;
    }
}
