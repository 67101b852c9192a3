package vn.gov.ra.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import vn.gov.ra.security.ActingAs;

/** Looks every hour for what has become due; what was told is not told again, so an outage only delays it. Not persistent. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DueTimer {

    private static final Logger LOG = System.getLogger(DueTimer.class.getName());

    @Inject
    private DueNews due;
    @Inject
    private EndingNews ending;
    @Inject
    private OverdueNews overdue;
    @Inject
    private DeviceNews devices;

    @PermitAll
    @Schedule(hour = "*", minute = "20", second = "45", persistent = false, info = "notices of what becomes due")
    public void look() {
        ActingAs.system(() -> {
            due.expiring().forEach((agency, certificates) -> one("agency=" + agency, () -> due.tellExpiring(agency, certificates)));
            due.expiringOutside().forEach((agency, certificates) -> one("outside agency=" + agency, () -> due.tellOutside(agency, certificates)));
            one("handovers", due::tellHandovers);
            one("authority", ending::tell);
            one("overdue", overdue::tell);
            one("devices", devices::tell);
            return null;
        });
    }

    private static void one(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "notification.due-not-told " + what, e);
        }
    }
}
