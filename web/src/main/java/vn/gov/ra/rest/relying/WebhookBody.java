package vn.gov.ra.rest.relying;

import java.util.List;
import java.util.Set;

/**
 * A subscription as it is sent.
 *
 * @param target where news go, {@code https://…}
 * @param kinds wire names, such as {@code certificate.revoked}
 */
public record WebhookBody(String target, List<String> kinds) {

    Set<String> wanted() {
        return kinds == null ? Set.of() : Set.copyOf(kinds);
    }
}
