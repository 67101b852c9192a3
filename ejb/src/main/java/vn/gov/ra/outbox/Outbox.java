package vn.gov.ra.outbox;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import vn.gov.ra.shared.Ids;

/** Where a use case leaves what is to be told to the outside, in its own transaction. */
@Dependent
public class Outbox {

    @Inject
    private OutboxRepository rows;
    @Inject
    private Clock clock;

    /**
     * @param type such as {@code keycloak.user-invited}, {@code mail.…}, {@code webhook.…}
     * @param json what the handler needs: ids rather than copies, and never a secret or a personal number
     */
    public void add(String type, String json) {
        add(type, json, clock.instant());
    }

    /** @param notBefore the first moment at which it may be sent */
    public void add(String type, String json, Instant notBefore) {
        rows.add(new OutboxRow(Ids.next(), type, json, clock.instant(), notBefore));
    }

    /** Rows not yet sent. */
    public long waiting() {
        return rows.waiting();
    }
}
