package vn.gov.ra.overview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.shared.SortColumns;
import vn.gov.ra.shared.Versions;

/** Coverage of the province with certificates, against targets that an ADMIN sets (chỉ tiêu). */
@Stateless
public class CoverageService {

    private static final int ALL = 100;

    @Inject
    private CoverageRepository rows;
    @Inject
    private CoverageQuery query;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private Clock clock;
    @Inject
    private AuditTrail audit;

    /** Every level in every category, also those where nobody should have one. */
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public List<Coverage> all() {
        Map<List<Object>, CoverageQuery.Count> counts = Arrays.stream(CoverageCategory.values()).flatMap(one -> query.counts(one, clock.instant(), calendar.today()).stream())
                .collect(Collectors.toMap(one -> List.of(one.category(), one.level()), one -> one));
        return rows.all().stream().map(target -> with(target, counts.get(List.of(target.category(), target.level()))))
                .sorted(Comparator.comparing(Coverage::category).thenComparing(Coverage::level)).toList();
    }

    private static Coverage with(CoverageTarget target, CoverageQuery.Count count) {
        return count == null ? target.with(0, 0) : target.with(count.covered(), count.total());
    }

    /**
     * Who should have one and has none, by name of the agency.
     *
     * @param level null: any
     */
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public Slice<Gap> missing(CoverageCategory category, AgencyLevel level, Paging paging) {
        SortColumns.Chosen<Gap> order = CoverageQuery.ORDERS.by(paging);
        return order.slice(query.missing(Objects.requireNonNull(category), level, clock.instant(), calendar.today(), order, paging.size()), paging.size());
    }

    /**
     * Sets what is aimed at.
     *
     * @param percent 0 to 100
     * @param dueOn null: no day
     * @throws DomainException {@link OverviewError#BAD_PERCENT}
     */
    @RolesAllowed(Role.ADMIN)
    public Coverage aim(AgencyLevel level, CoverageCategory category, int percent, LocalDate dueOn, long seenVersion) {
        CoverageTarget target = rows.lock(level, category);
        Versions.require(target.version(), seenVersion, category + " " + level);
        if (percent < 0 || percent > ALL) {
            throw new DomainException(OverviewError.BAD_PERCENT, List.of(new FieldError("/percent", OverviewError.BAD_PERCENT, percent)), percent);
        }
        target.becomes(percent, dueOn);
        rows.flush();
        audit.record("coverage.aim", "coverage-target", category + "/" + level, category + "/" + level, dueOn == null ? Map.of("percent", percent) : Map.of("percent", percent, "dueOn", dueOn));
        return query.counts(category, clock.instant(), calendar.today()).stream().filter(one -> one.level() == level).findFirst()
                .map(one -> with(target, one)).orElseGet(() -> with(target, null));
    }
}
