package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.gov.ra.it.support.Disturbing;
import vn.gov.ra.it.support.Portal;

/**
 * The server is killed (SIGKILL) in the middle of files being accepted, lists being frozen and lines being approved, by several at once.
 * One round in every run, ten with {@code -Dra.long=true}; {@code -Dra.seed} repeats the moments of a run.
 */
@Disturbing
class CrashIT {

    private static final int ROUNDS = Boolean.getBoolean("ra.long") ? 10 : 1;

    @Test
    @Timeout(value = 60, unit = TimeUnit.MINUTES)
    void what_was_acknowledged_is_there_once_and_the_rest_is_whole_or_absent() {
        long seed = Long.getLong("ra.seed", System.nanoTime());
        System.out.println("CrashIT -Dra.seed=" + seed);
        Random random = new Random(seed);
        for (int i = 1; i <= ROUNDS; i++) {
            String round = "round " + i + " of seed " + seed;
            CrashRound crash = new CrashRound(random);
            int acknowledged = crash.killInTheMiddle();
            Portal.get().environment().startPortal();
            crash.everythingIsWhole(round);
            crash.theRestCanStillBeDone(round);
            crash.numbersHaveNoGaps(round);
            assertEquals(0, Portal.get().run("vn.gov.ra.audit.VerifyAuditMain"), round);
            System.out.println(round + ": killed after " + acknowledged + " acknowledged commands");
        }
    }
}
