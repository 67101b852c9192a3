package vn.gov.ra.job;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A job as its owner sees it.
 *
 * @param result JSON text, null until it succeeded
 * @param errorCode code of the refusal it failed with, null otherwise
 * @param errorArguments of the message, as texts
 */
public record JobView(UUID id, String kind, JobState state, int done, int total, String result, String errorCode, List<String> errorArguments,
        Instant createdAt, Instant finishedAt) {
}
