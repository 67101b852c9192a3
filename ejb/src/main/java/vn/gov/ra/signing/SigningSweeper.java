package vn.gov.ra.signing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;

/** Throws away every night the errands that are over: what was signed stands with its letter, and how it came in the trail. Not persistent. */
@Singleton
public class SigningSweeper {

    /** A page left open overnight can still be told that its time is over. */
    static final Duration KEPT = Duration.ofDays(1);
    private static final Logger LOG = System.getLogger(SigningSweeper.class.getName());

    @Inject
    private SigningRepository errands;
    @Inject
    private Clock clock;

    @PermitAll
    @Schedule(hour = "2", minute = "25", timezone = "Asia/Ho_Chi_Minh", persistent = false, info = "signing errands that are over")
    public void sweep() {
        int gone = errands.removeEndedBefore(clock.instant().minus(KEPT));
        if (gone > 0) {
            LOG.log(Level.INFO, "signing.swept count={0}", gone);
        }
    }
}
