package vn.gov.ra.it.support;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** Waits for work that goes on after the answer, as a client does (contract §6.4). */
public final class Jobs {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Set<String> OVER = Set.of("SUCCEEDED", "FAILED", "CANCELLED");

    private Jobs() {
    }

    /** @param started the 202 with the job's address */
    public static Answer over(Api who, Answer started) {
        return ended(who, started.header("Location") != null && started.header("Location").contains("/jobs/") ? started.header("Location").replaceFirst("^https?://[^/]+", "")
                : "/api/v1/jobs/" + started.text("id"));
    }

    /** @param job its address */
    public static Answer ended(Api who, String job) {
        Instant end = Instant.now().plus(PATIENCE);
        Answer seen = who.get(job).expect(200);
        while (!OVER.contains(seen.text("state"))) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("not over: " + seen);
            }
            pause();
            seen = who.get(job).expect(200);
        }
        return seen;
    }

    /** The same for a file of many lines, whose rows are looked at in the background. @param begun the 202 with the import's address */
    public static Answer looked(Api who, Answer begun) {
        String file = "/api/v1/imports/" + begun.text("id");
        Instant end = Instant.now().plus(PATIENCE);
        Answer seen = who.get(file).expect(200);
        while (Set.of("READING", "CHECKING").contains(seen.text("state"))) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("not over: " + seen);
            }
            pause();
            seen = who.get(file).expect(200);
        }
        return seen;
    }

    static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
