package vn.gov.ra.relying.webhook;

import java.util.ArrayList;
import java.util.List;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.ErrorCode;
import vn.gov.ra.shared.Offered;
import vn.gov.ra.shared.SharedError;

/** Which commands on a subscription are open to its reader. */
final class WebhookOffers {

    private WebhookOffers() {
    }

    static List<Offered> of(Subscription subscription, Actor reader) {
        List<Offered> offers = new ArrayList<>();
        for (String action : List.of("change", "rotate-secret", "ping", "try-now", "pause", "resume", "end")) {
            ErrorCode why = against(action, subscription.state(), reader);
            offers.add(new Offered(action, why == null, why == null ? null : why.code(), why == null || why == SharedError.FORBIDDEN ? List.of() : List.of(subscription.target())));
        }
        return offers;
    }

    private static ErrorCode against(String action, SubscriptionState state, Actor reader) {
        if (!reader.hasAny(Role.ADMIN, Role.RELYING_SYSTEM)) {
            return SharedError.FORBIDDEN;
        }
        if (state == SubscriptionState.ENDED) {
            return WebhookError.ENDED;
        }
        return switch (action) {
            case "ping", "try-now", "pause" -> state == SubscriptionState.ACTIVE ? null : WebhookError.NOT_ACTIVE;
            case "resume" -> state == SubscriptionState.PAUSED ? null : WebhookError.NOT_PAUSED;
            default -> null;
        };
    }
}
