package vn.gov.ra.status.path;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * What the caller sets (RFC 5280 §6.1.1 (c)–(g)) and our own rules of age.
 *
 * @param at the moment that counts
 * @param policies initial policy set; {@link PolicyTree#ANY} for any
 * @param maxListAge no list older than that counts, whatever its nextUpdate; null: only lists without nextUpdate are held to {@link #DEFAULT_AGE}
 * @param revocation whether lists and answers are asked
 */
public record PathOptions(Instant at, Set<String> policies, boolean explicitPolicy, boolean inhibitAnyPolicy, boolean inhibitPolicyMapping,
        Duration maxListAge, boolean revocation) {

    public static final Duration DEFAULT_AGE = Duration.ofDays(7);

    public PathOptions {
        policies = policies.isEmpty() ? Set.of(PolicyTree.ANY) : Set.copyOf(policies);
    }

    public static PathOptions at(Instant moment) {
        return new PathOptions(moment, Set.of(PolicyTree.ANY), false, false, false, null, true);
    }

    /** Rules for the certificate of somebody who signs lists or answers: no policies asked for. */
    PathOptions ofSigner() {
        return new PathOptions(at, Set.of(PolicyTree.ANY), false, false, false, maxListAge, revocation);
    }

    /** Whether what was said from {@code thisUpdate} to {@code nextUpdate} (null: not said) counts at the moment. */
    boolean current(Instant thisUpdate, Instant nextUpdate) {
        Duration age = maxListAge != null ? maxListAge : DEFAULT_AGE;
        boolean young = nextUpdate != null && maxListAge == null || !at.isAfter(thisUpdate.plus(age));
        return !thisUpdate.isAfter(at) && young && (nextUpdate == null || at.isBefore(nextUpdate));
    }
}
