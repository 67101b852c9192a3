package vn.gov.ra.it.support;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Predicate;

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
        return over(who, job, seen -> OVER.contains(seen.text("state")));
    }

    /** The same for a file of many lines, whose rows are looked at in the background. @param begun the 202 with the import's address */
    public static Answer looked(Api who, Answer begun) {
        return over(who, "/api/v1/imports/" + begun.text("id"), seen -> !Set.of("READING", "CHECKING").contains(seen.text("state")));
    }

    /** Patience is for standing still: what goes on may take as long as it is large. */
    private static Answer over(Api who, String address, Predicate<Answer> over) {
        Answer seen = who.get(address).expect(200);
        Instant end = Instant.now().plus(PATIENCE);
        while (!over.test(seen)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("stands still: " + seen);
            }
            pause();
            Answer next = who.get(address).expect(200);
            end = next.text().equals(seen.text()) ? end : Instant.now().plus(PATIENCE);
            seen = next;
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
