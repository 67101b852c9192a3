package vn.gov.ra.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;

/** Clears what needs no person's decision and is older than its term; a kind that fails stops no other. */
@Dependent
class RetentionKinds {

    private static final Logger LOG = System.getLogger(RetentionKinds.class.getName());

    @Inject
    private RetentionClearer clearer;

    /** Kinds of which nothing was due are told with 0. */
    List<ClearedView> clear() {
        List<ClearedView> done = new ArrayList<>();
        for (RetentionKind kind : RetentionKind.values()) {
            if (kind.cleared()) {
                try {
                    done.add(new ClearedView(kind, clearer.clear(kind)));
                } catch (RuntimeException e) {
                    LOG.log(Level.WARNING, "retention.clear-failed kind=" + kind, e);
                }
            }
        }
        return done;
    }
}
