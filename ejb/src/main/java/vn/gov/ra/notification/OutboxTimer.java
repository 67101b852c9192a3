package vn.gov.ra.notification;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.gov.ra.security.ActingAs;

/** Looks every five seconds whether something is to be sent. Not persistent: a restart loses nothing, because the rows are in the database. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxTimer {

    @Inject
    private OutboxSender sender;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void look() {
        ActingAs.system(sender::sendDue);
    }
}
