package vn.gov.ra.web.relying;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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
import vn.gov.ra.web.support.OpenedPage;

/** One subscription: where news go and which, its secret, and how the last deliveries went. */
@Named("webhook")
@ViewScoped
public class WebhookPage extends OpenedPage<SubscriptionView, Offered> {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;

    @Inject
    private transient WebhookService webhooks;
    @Inject
    private transient Notice notice;

    private String target;
    private String[] kinds;
    private transient String secret;
    private transient List<DeliveryView> deliveries;

    static String address(UUID id) {
        return "/relying/webhook?faces-redirect=true&id=" + id;
    }

    @Override
    protected SubscriptionView read(UUID id) {
        return webhooks.get(id);
    }

    @Override
    protected List<Offered> offered(UUID id) {
        return webhooks.actions(id);
    }

    @Override
    protected long versionOf(SubscriptionView seen) {
        return seen.version();
    }

    @Override
    public void load() {
        super.load();
        target = getWebhook().target();
        kinds = getWebhook().kinds().toArray(String[]::new);
    }

    public SubscriptionView getWebhook() {
        return opened();
    }

    /** The newest ones; all stand in the API. */
    public List<DeliveryView> getDeliveries() {
        if (deliveries == null) {
            deliveries = webhooks.deliveries(getId(), null, Paging.of(null, ROWS)).items();
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
        return after("relying.done.webhookChanged", webhooks.change(getId(), getVersion(), target, kinds == null ? Set.of() : Set.of(kinds)));
    }

    /** Answers on this very page, so that the secret stands in no address and in no session. */
    public void rotateSecret() {
        SubscriptionSecret made = webhooks.rotateSecret(getId(), getVersion());
        secret = made.secret();
        show(made.webhook());
        notice.here("relying.done.secret", getWebhook().target());
    }

    public String ping() {
        return after("relying.done.pinged", webhooks.ping(getId(), getVersion()));
    }

    public String tryNow() {
        return after("relying.done.tried", webhooks.tryNow(getId(), getVersion()));
    }

    public String pause() {
        return after("relying.done.paused", webhooks.pause(getId(), getVersion()));
    }

    public String resume() {
        return after("relying.done.resumed", webhooks.resume(getId(), getVersion()));
    }

    public String end() {
        return after("relying.done.webhookEnded", webhooks.end(getId(), getVersion()));
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
        return address(getId());
    }

    /** Null but in the answer of the command that made it. */
    public String getSecret() {
        return secret;
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
