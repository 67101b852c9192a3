package vn.gov.ra.relying.usage;

import jakarta.annotation.PreDestroy;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.gov.ra.security.ActingAs;

/** Writes the counts every ten seconds, and once more when the server stops. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UsageTimer {

    @Inject
    private RelyingDoor door;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void write() {
        ActingAs.system(() -> {
            door.writeUp();
            return null;
        });
    }

    @PreDestroy
    void stop() {
        write();
    }
}
