package vn.gov.ra.account.review;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.security.ActingAs;

/** Looks every hour whether the quarter's review is to begin, so an outage on the day only delays it. Not persistent. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReviewTimer {

    @Inject
    private QuarterReviews reviews;
    @Inject
    private LegalCalendar calendar;

    @PermitAll
    @Schedule(hour = "*", minute = "35", second = "20", persistent = false, info = "quarterly review of accounts")
    public void look() {
        ActingAs.system(() -> reviews.begin(calendar.today()));
    }
}
