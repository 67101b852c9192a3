package vn.gov.ra.request;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.Regulation;

/** Marks emergency lines on which something due is late. */
@Dependent
public class EmergencyLateness {

    @Inject
    private RequestRepository requests;
    @Inject
    private RequestQuery query;
    @Inject
    private Regulation regulation;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    @Transactional(TxType.REQUIRES_NEW)
    public void mark(UUID id) {
        RequestLine line = requests.locked(List.of(id)).stream().findFirst().orElse(null);
        if (line == null || line.flags().contains(EmergencyRequests.OVERDUE)) {
            return;
        }
        Dossier dossier = requests.dossierOf(line);
        Instant approved = query.lastAt(id, LineStep.EMERGENCY_APPROVE.event()).orElse(null);
        boolean review = line.flags().contains(EmergencyRequests.AFTER_REVIEW_DUE)
                && reviewLate(approved, clock.instant(), regulation.days(dossier.edition(), "request.emergency.review-hours"));
        LocalDate lastDay = calendar.addWorkingDays(calendar.dateOf(dossier.createdAt()), regulation.days(dossier.edition(), "request.emergency.letter"));
        boolean letter = line.flags().contains(EmergencyRequests.LETTER_DUE) && calendar.today().isAfter(lastDay);
        if (review || letter) {
            line.flag(EmergencyRequests.OVERDUE, true);
            audit.record("line.overdue", "line", line.id(), line.shown(), Map.of("review", review, "letter", letter));
        }
    }

    static boolean reviewLate(Instant approved, Instant now, int hours) {
        return approved != null && approved.plus(Duration.ofHours(hours)).isBefore(now);
    }
}
