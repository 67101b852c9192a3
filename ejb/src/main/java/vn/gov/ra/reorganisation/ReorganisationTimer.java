package vn.gov.ra.reorganisation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.security.ActingAs;

/** Begins what is due and goes on with what a restart broke off, every minute. One that fails stops no other. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReorganisationTimer {

    private static final Logger LOG = System.getLogger(ReorganisationTimer.class.getName());

    @Inject
    private ReorganisationQuery query;
    @Inject
    private DuePlans plans;
    @Inject
    private ReorganisationRunner runner;
    @Inject
    private LegalCalendar calendar;

    @PermitAll
    @Schedule(hour = "*", minute = "*", second = "40", persistent = false, info = "reorganisations that are due or were broken off")
    public void look() {
        ActingAs.system(() -> {
            query.due(calendar.today()).forEach(this::begin);
            plans.running().forEach(runner::begin);
            return null;
        });
    }

    private void begin(UUID id) {
        try {
            plans.execute(id);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "reorganisation.due plan=" + id, e);
        }
    }
}
