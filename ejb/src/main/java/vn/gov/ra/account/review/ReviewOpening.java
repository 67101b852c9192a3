package vn.gov.ra.account.review;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.security.AppUser;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.shared.DomainException;

/** Makes the sheets of a quarter's review out of the accounts as they are now, for an ADMIN or for the calendar. */
@Dependent
class ReviewOpening {

    @Inject
    private ReviewRepository rows;
    @Inject
    private AuditTrail audit;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    /** Two at once begin one: the second waits, and finds it begun. @throws DomainException {@link ReviewError#BEGUN_ALREADY} */
    Review open(String quarter, LocalDate dueOn) {
        rows.lockQuarters();
        if (rows.begun(quarter)) {
            throw new DomainException(ReviewError.BEGUN_ALREADY, quarter);
        }
        Review review = new Review(quarter, dueOn, current.get().username(), clock.instant());
        rows.add(review);
        Map<UUID, String> roles = rows.roles().stream().collect(Collectors.groupingBy(ReviewRepository.Held::userId, Collectors.mapping(ReviewRepository.Held::role, Collectors.joining(" "))));
        Map<UUID, Sheet> sheets = new HashMap<>();
        Map<UUID, Integer> last = new HashMap<>();
        for (AppUser user : rows.accounts()) {
            Sheet sheet = sheets.computeIfAbsent(user.agencyId(), agency -> new Sheet(review.id(), agency));
            int seq = last.merge(sheet.id(), 1, Integer::sum);
            if (seq == 1) {
                rows.add(sheet);
            }
            rows.add(new SheetLine(sheet.id(), seq, user, roles.getOrDefault(user.id(), "")));
        }
        audit.record(ReviewStep.BEGIN.auditType(), "access-review", review.id(), quarter, Map.of("sheets", sheets.size(), "dueOn", dueOn));
        rows.flush();
        return review;
    }
}
