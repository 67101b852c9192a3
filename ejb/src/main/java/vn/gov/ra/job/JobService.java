package vn.gov.ra.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;

/** Asks about a job. */
@Stateless
public class JobService {

    @Inject
    private JobRepository rows;
    @Inject
    private CurrentActor actor;

    /** @throws DomainException {@link JobError#NOT_FOUND}, also for somebody else's job */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN, Role.SUBSCRIBER,
        Role.RELYING_SYSTEM})
    public JobView get(UUID id) {
        Actor asking = actor.get();
        return rows.visible(id, asking.subject(), asking.hasAny(Role.ADMIN, Role.OBSERVER)).map(Job::view)
                .orElseThrow(() -> new DomainException(JobError.NOT_FOUND, id));
    }
}
