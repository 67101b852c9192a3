package vn.gov.ra.web.job;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import vn.gov.ra.job.JobService;
import vn.gov.ra.job.JobView;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.web.support.Language;

/** A job for the part {@code ra:jobProgress}: {@code #{jobProgress.of(page.jobId)}}. */
@Named("jobProgress")
@RequestScoped
public class JobProgress {

    @Inject
    private JobService jobs;
    @Inject
    private CurrentActor actor;
    @Inject
    private Language language;

    /** @return null where there is none, and for somebody else's */
    public JobShown of(UUID id) {
        return id == null ? null : jobs.find(id).map(this::shown).orElse(null);
    }

    JobShown shown(JobView job) {
        return JobShown.of(job, actor.get().subject(), language.locale());
    }
}
