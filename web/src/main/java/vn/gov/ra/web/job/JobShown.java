package vn.gov.ra.web.job;

import java.util.Locale;
import java.util.UUID;
import vn.gov.ra.job.JobState;
import vn.gov.ra.job.JobView;
import vn.gov.ra.shared.ErrorCode;
import vn.gov.ra.shared.Messages;

/**
 * A job in the reader's words.
 *
 * @param percent from 0 to 100; null where it is not known
 * @param progress how far it is
 * @param outcome why it failed, or what its cancelling means; null otherwise
 * @param cancellable by the reader, now
 * @param href page of what it works on; null where there is none
 */
public record JobShown(UUID id, String title, JobState state, String stateText, boolean over, Integer percent, String progress, String outcome,
        boolean cancellable, String href) {

    static JobShown of(JobView job, String subject, Locale locale) {
        Integer percent = job.percent();
        String progress = percent == null ? Messages.label("job.progress.unknown", locale, job.done())
                : Messages.label("job.progress.some", locale, job.done(), job.total(), percent);
        return new JobShown(job.id(), Messages.optionalLabel("job.kind." + job.kind(), locale).orElse(job.kind()), job.state(), Messages.label(job.state(), locale),
                job.state().over(), percent, progress, outcome(job, locale), !job.state().over() && job.owner().equals(subject), href(job));
    }

    private static String outcome(JobView job, Locale locale) {
        if (job.errorCode() != null) {
            return Messages.error(new Kept(job.errorCode()), locale, job.errorArguments().toArray());
        }
        return job.state() == JobState.CANCELLED ? Messages.optionalLabel("job.cancelled." + job.kind(), locale).orElse(null) : null;
    }

    private static String href(JobView job) {
        if (job.objectId() == null) {
            return null;
        }
        return switch (job.kind()) {
            case "intake.check" -> "/imports/view?id=" + job.objectId();
            case "batch.import-result" -> "/results/view?id=" + job.objectId();
            default -> null;
        };
    }

    /** A code as it was kept with the job. */
    private record Kept(String code) implements ErrorCode {

        @Override
        public Kind kind() {
            return Kind.UNPROCESSABLE;
        }
    }
}
