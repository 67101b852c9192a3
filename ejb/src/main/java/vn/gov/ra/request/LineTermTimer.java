package vn.gov.ra.request;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import java.util.function.Consumer;
import vn.gov.ra.security.ActingAs;

/** Looks every hour at lines whose term may have ended. Not persistent: what was missed is found at the next look. A line that fails stops no other. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LineTermTimer {

    private static final Logger LOG = System.getLogger(LineTermTimer.class.getName());

    @Inject
    private RequestQuery query;
    @Inject
    private LineTerms terms;

    @PermitAll
    @Schedule(hour = "*", minute = "7", second = "0", persistent = false, info = "terms of requests")
    public void look() {
        ActingAs.system(() -> {
            query.idsIn(LineState.NEEDS_SUPPLEMENT).forEach(id -> one(id, terms::answer));
            query.idsIn(LineState.ON_HOLD).forEach(id -> one(id, terms::hold));
            return null;
        });
    }

    static void one(UUID id, Consumer<UUID> work) {
        try {
            work.accept(id);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "request.term-failed line=" + id, e);
        }
    }
}
