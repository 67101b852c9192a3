package vn.gov.ra.job;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A job as its owner sees it.
 *
 * @param objectId what it works on; null for none
 * @param owner the identity provider's {@code sub} of who started it
 * @param total steps; 0 where it is not known
 * @param result JSON text, null until it succeeded
 * @param errorCode code of the refusal it failed with, null otherwise
 * @param errorArguments of the message, as texts
 */
public record JobView(UUID id, String kind, UUID objectId, String owner, JobState state, int done, int total, String result, String errorCode, List<String> errorArguments,
        Instant createdAt, Instant finishedAt) {

    private static final int HUNDRED = 100;

    /** How much is done, from 0 to 100; null where it is not known how much there is. */
    public Integer percent() {
        return total == 0 ? null : Math.min(HUNDRED, (int) ((long) done * HUNDRED / total));
    }
}
