package vn.gov.ra.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;

/** Asks about a job, and ends one. */
@Stateless
public class JobService {

    private final JobRepository rows;
    private final Jobs jobs;
    private final CurrentActor actor;

    /** For the container, which makes its proxies with it. */
    public JobService() {
        this(null, null, null);
    }

    @Inject
    JobService(JobRepository rows, Jobs jobs, CurrentActor actor) {
        this.rows = rows;
        this.jobs = jobs;
        this.actor = actor;
    }

    /** @throws DomainException {@link JobError#NOT_FOUND}, also for somebody else's job */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN, Role.SUBSCRIBER,
        Role.RELYING_SYSTEM})
    public JobView get(UUID id) {
        return find(id).orElseThrow(() -> new DomainException(JobError.NOT_FOUND, id));
    }

    /** For pages that show a job among other things; nothing for somebody else's. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN, Role.SUBSCRIBER,
        Role.RELYING_SYSTEM})
    public Optional<JobView> find(UUID id) {
        Actor asking = actor.get();
        return rows.visible(id, asking.subject(), asking.hasAny(Role.ADMIN, Role.OBSERVER)).map(Job::view);
    }

    /**
     * Ends the caller's own job. What is done stays; the work stops at its next step.
     *
     * @throws DomainException {@link JobError#NOT_FOUND}, also for somebody else's job; {@link JobError#OVER} where it has ended already
     */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN, Role.SUBSCRIBER,
        Role.RELYING_SYSTEM})
    public JobView cancel(UUID id) {
        if (rows.visible(id, actor.get().subject(), false).isEmpty()) {
            throw new DomainException(JobError.NOT_FOUND, id);
        }
        return jobs.cancel(id);
    }
}
