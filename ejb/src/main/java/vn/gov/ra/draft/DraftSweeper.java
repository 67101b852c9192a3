package vn.gov.ra.draft;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;

/** Throws away every night what nobody went on with. Not persistent: what was missed is found the next night. */
@Singleton
public class DraftSweeper {

    private static final Logger LOG = System.getLogger(DraftSweeper.class.getName());

    @Inject
    private DraftRepository drafts;
    @Inject
    private Clock clock;

    @Schedule(hour = "2", minute = "20", timezone = "Asia/Ho_Chi_Minh", persistent = false, info = "drafts past their time")
    void sweep() {
        int gone = drafts.removeExpired(clock.instant());
        if (gone > 0) {
            LOG.log(Level.INFO, "draft.expired count={0}", gone);
        }
    }
}
