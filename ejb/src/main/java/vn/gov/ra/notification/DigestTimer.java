package vn.gov.ra.notification;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import vn.gov.ra.security.ActingAs;

/** From half past seven in the morning, Vietnam's time, the day's digests are put into the outbox; looked at every ten minutes, so an outage only delays them. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DigestTimer {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalTime FROM = LocalTime.of(7, 30);

    @Inject
    private MailBook book;
    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*/10", second = "15", persistent = false, info = "digests of notices")
    void look() {
        ZonedDateTime now = clock.instant().atZone(VIETNAM);
        if (!now.toLocalTime().isBefore(FROM)) {
            ActingAs.system(() -> book.plan(now.toLocalDate()));
        }
    }
}
