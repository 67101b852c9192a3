package vn.gov.ra.token;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.Regulation;
import vn.gov.ra.security.ActingAs;

/** Looks at devices whose term may have ended: missing ones every hour, expired certificates once a day. Not persistent; one that fails stops no other. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TokenTimer {

    private static final Logger LOG = System.getLogger(TokenTimer.class.getName());
    /** Rule parameter: hours after which a device that nobody found counts as lost. */
    private static final String SUSPENSION = "token.suspension.hours";

    @Inject
    private TokenRepository tokens;
    @Inject
    private TokenTerms terms;
    @Inject
    private Regulation regulation;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private Clock clock;

    @PermitAll
    @Schedule(hour = "*", minute = "17", second = "0", persistent = false, info = "missing devices")
    public void missing() {
        ActingAs.system(() -> {
            Duration patience = Duration.ofHours(regulation.days(regulation.editionOn(calendar.today()), SUSPENSION));
            tokens.suspendedBefore(clock.instant().minus(patience)).forEach(id -> one(id, terms::lost));
            return null;
        });
    }

    @PermitAll
    @Schedule(hour = "1", minute = "20", second = "0", timezone = "Asia/Ho_Chi_Minh", persistent = false, info = "devices whose certificates have expired")
    public void expired() {
        ActingAs.system(() -> {
            tokens.withExpired(clock.instant(), TokenStep.RECALL.from()).forEach(id -> one(id, terms::expired));
            return null;
        });
    }

    private static void one(UUID id, Consumer<UUID> work) {
        try {
            work.accept(id);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "token.term-failed token=" + id, e);
        }
    }
}
