package vn.gov.ra.overview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.gov.ra.batch.BatchFilter;
import vn.gov.ra.batch.BatchService;
import vn.gov.ra.batch.BatchSummary;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;

/** The province at a glance, for the page, for REST and for the head's report. */
@Stateless
public class OverviewService {

    /** Days of the windows in which certificates end. */
    static final List<Integer> WINDOWS = List.of(30, 60, 90);

    private static final int MONTHS = 3;

    @Inject
    private OverviewQuery query;
    @Inject
    private CoverageService coverage;
    @Inject
    private BatchService batches;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private Clock clock;

    /** @param quarter a day of the quarter whose times are told; null: this one */
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public Overview of(LocalDate quarter) {
        Instant now = clock.instant();
        LocalDate today = calendar.today();
        LocalDate day = quarter == null ? today : quarter;
        LocalDate from = day.withDayOfMonth(1).withMonth(day.getMonth().firstMonthOfQuarter().getValue());
        LocalDate to = from.plusMonths(MONTHS);
        OverviewQuery.Register register = query.register(now, until(now, WINDOWS.get(WINDOWS.size() - 1)));
        return new Overview(now, from, to, urgent(now, today, register.quarantined()), stages(today), times(from, to),
                WINDOWS.stream().map(days -> query.ending(days, now, until(now, days))).toList(), register.shares(), coverage.all().stream().filter(one -> one.total() > 0).toList());
    }

    private static Instant until(Instant now, int days) {
        return now.plus(Duration.ofDays(days));
    }

    private List<Urgent> urgent(Instant now, LocalDate today, long quarantined) {
        List<BatchSummary> late = batches.list(new BatchFilter(null, null, null, true), Paging.of(null, Slice.MAX_LIMIT)).items();
        List<Urgent> all = List.of(query.due(today), query.afterReview(),
                new Urgent(Urgent.Kind.LISTS_OVERDUE, late.size(), late.size(), late.stream().map(BatchSummary::answerDueOn).min(LocalDate::compareTo).orElse(null)),
                new Urgent(Urgent.Kind.QUARANTINED, quarantined, 0, null), query.mismatched(now), query.undeclared(today));
        return all.stream().filter(one -> one.count() > 0).toList();
    }

    private List<StageLoad> stages(LocalDate today) {
        Map<Stage, StageLoad> loads = query.loads(today).stream().collect(Collectors.toMap(StageLoad::stage, Function.identity()));
        return Arrays.stream(Stage.values()).map(stage -> loads.getOrDefault(stage, new StageLoad(stage, 0, 0, 0, 0, null))).toList();
    }

    private List<StageTime> times(LocalDate from, LocalDate to) {
        Map<Stage, StayTimes> times = new EnumMap<>(Stage.class);
        for (OverviewQuery.Stay stay : query.stays(calendar.startOf(from), calendar.startOf(to))) {
            times.computeIfAbsent(stay.stage(), stage -> new StayTimes()).add(calendar.workingDaysBetween(stay.begun(), stay.ended()), stay.count());
        }
        return Arrays.stream(Stage.values()).filter(Stage::timed).map(stage -> times.getOrDefault(stage, new StayTimes()).of(stage)).toList();
    }
}
