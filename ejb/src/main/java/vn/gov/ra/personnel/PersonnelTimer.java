package vn.gov.ra.personnel;

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

/** Carries out what is due: after midnight in Viet Nam and every half hour, so that what was missed is found. One that fails stops no other. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PersonnelTimer {

    private static final Logger LOG = System.getLogger(PersonnelTimer.class.getName());

    @Inject
    private PersonnelQuery query;
    @Inject
    private PersonnelExecution execution;
    @Inject
    private LegalCalendar calendar;

    @PermitAll
    @Schedule(hour = "*", minute = "2,32", second = "10", persistent = false, info = "personnel changes that are due")
    public void look() {
        ActingAs.system(() -> {
            query.toCarryOut(calendar.today()).forEach(this::one);
            return null;
        });
    }

    private void one(UUID id) {
        try {
            execution.due(id);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "personnel.execution-failed event=" + id, e);
        }
    }
}
