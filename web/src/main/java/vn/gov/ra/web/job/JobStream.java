package vn.gov.ra.web.job;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.gov.ra.rest.support.Json;

/** What one page is told about one job, as Server-Sent Events: each change once, a sign of life in between, and the end. */
class JobStream {

    /** Looks until it ends by itself; the page opens another one then. */
    static final int LONGEST = 600;
    private static final int SIGN_OF_LIFE = 15;

    private final Supplier<Optional<JobShown>> job;
    private final Sink out;
    private String last;
    private int looks;

    /** Where the events go. */
    interface Sink {
        void write(String text) throws IOException;
    }

    JobStream(Supplier<Optional<JobShown>> job, Sink out) {
        this.job = job;
        this.out = out;
    }

    static <T> Supplier<Optional<JobShown>> of(UUID id, Function<UUID, Optional<T>> look, Function<T, JobShown> shown) {
        return () -> look.apply(id).map(shown);
    }

    /** @return whether there is more to come */
    boolean look() throws IOException {
        looks++;
        JobShown now = job.get().orElse(null);
        if (now == null) {
            return false;
        }
        String told = Json.write(now);
        if (!told.equals(last)) {
            out.write("data: " + told + "\n\n");
            last = told;
        } else if (looks % SIGN_OF_LIFE == 0) {
            out.write(": …\n\n");
        }
        return !now.over() && looks < LONGEST;
    }
}
