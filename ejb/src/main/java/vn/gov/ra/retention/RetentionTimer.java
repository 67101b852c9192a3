package vn.gov.ra.retention;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.gov.ra.security.ActingAs;

/** Every night. Not persistent: what was missed is found the next night. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RetentionTimer {

    @Inject
    private RetentionKinds kinds;

    @PermitAll
    @Schedule(hour = "2", minute = "50", timezone = "Asia/Ho_Chi_Minh", persistent = false, info = "what is kept longer than its term")
    public void night() {
        ActingAs.system(kinds::clear);
    }
}
