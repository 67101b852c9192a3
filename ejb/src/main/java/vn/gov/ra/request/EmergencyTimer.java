package vn.gov.ra.request;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.gov.ra.security.ActingAs;

/** Looks every ten minutes whether an emergency approval waits too long for its second person, or for the agency's letter. Not persistent. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EmergencyTimer {

    @Inject
    private RequestQuery query;
    @Inject
    private EmergencyLateness lateness;

    @PermitAll
    @Schedule(hour = "*", minute = "*/10", second = "30", persistent = false, info = "terms of emergency revocations")
    public void look() {
        ActingAs.system(() -> {
            query.idsWithDue().forEach(id -> LineTermTimer.one(id, lateness::mark));
            return null;
        });
    }
}
