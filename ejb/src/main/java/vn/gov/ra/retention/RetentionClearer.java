package vn.gov.ra.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.regulation.LegalCalendar;

/** One kind in one transaction, with one row of the trail where something was cleared. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class RetentionClearer {

    @Inject
    private RetentionRepository rows;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private AuditTrail audit;

    int clear(RetentionKind kind) {
        int days = rows.rule(kind, calendar.today()).length();
        int gone = rows.clear(kind, calendar.startOf(calendar.today().minusDays(days)));
        if (gone > 0) {
            audit.record("retention.clear", "retention-rule", kind, kind.name(), Map.of("cleared", gone, "days", days));
        }
        return gone;
    }
}
