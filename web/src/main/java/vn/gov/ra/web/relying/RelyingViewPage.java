package vn.gov.ra.web.relying;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.relying.RelyingService;
import vn.gov.ra.relying.RelyingSystemView;
import vn.gov.ra.relying.SecretOnce;
import vn.gov.ra.relying.usage.UsageService;
import vn.gov.ra.relying.webhook.SubscriptionView;
import vn.gov.ra.relying.webhook.WebhookKind;
import vn.gov.ra.relying.webhook.WebhookService;
import vn.gov.ra.shared.Offered;
import vn.gov.ra.web.support.Notice;

/** One relying system: what it may do, how much it asked, its secret, its subscriptions, its end. */
@Named("relyingView")
@ViewScoped
public class RelyingViewPage extends RelyingForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RelyingService systems;
    @Inject
    private transient UsageService usage;
    @Inject
    private transient WebhookService webhooks;
    @Inject
    private transient Notice notice;

    private UUID id;
    private long version;
    private LocalDate lastDay;
    private String target;
    private String[] kinds;
    private transient String secret;
    private transient RelyingSystemView system;
    private transient List<Offered> actions;

    static String address(UUID id) {
        return "/relying/view?faces-redirect=true&id=" + id;
    }

    public void load() {
        RelyingSystemView known = getSystem();
        version = known.version();
        setName(known.name());
        setAgencyId(known.agencyId());
        setPurpose(known.purpose());
        setContact(known.contact());
        setScopes(known.scopes().toArray(String[]::new));
        setAddresses(String.join("\n", known.addresses()));
        setPerMinute(known.perMinute());
        setPerDay(known.perDay());
    }

    public RelyingSystemView getSystem() {
        if (system == null) {
            system = systems.get(id);
        }
        return system;
    }

    public List<Offered> getActions() {
        if (actions == null) {
            actions = systems.actions(id);
        }
        return actions;
    }

    /** The last thirty days on which it called. */
    public List<UsageDay> getUsage() {
        return UsageDay.of(usage.of(id, null, null));
    }

    public List<SubscriptionView> getWebhooks() {
        return webhooks.list(id);
    }

    /** Kinds that can be subscribed to. */
    public List<WebhookKind> allKinds() {
        return Arrays.stream(WebhookKind.values()).filter(kind -> kind != WebhookKind.PING).toList();
    }

    public String change() {
        return after("relying.done.changed", systems.change(id, version, draft(null)));
    }

    /** Answers on this very page, so that the secret stands in no address and in no session. */
    public void rotateSecret() {
        SecretOnce made = systems.rotateSecret(id, version);
        secret = made.secret();
        system = made.system();
        version = system.version();
        notice.here("relying.done.secret", system.name());
    }

    public String disable() {
        return after("relying.done.disabled", systems.disable(id, version));
    }

    public String enable() {
        return after("relying.done.enabled", systems.enable(id, version));
    }

    public String end() {
        return after("relying.done.ended", systems.endOn(id, version, lastDay));
    }

    public String subscribe() {
        SubscriptionView made = webhooks.subscribe(id, target, kinds == null ? Set.of() : Set.of(kinds));
        notice.done("relying.done.subscribed", made.target());
        return WebhookPage.address(made.id());
    }

    private String after(String key, RelyingSystemView changed) {
        notice.done(key, changed.name());
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

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
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
