package vn.gov.ra.relying.usage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.relying.RelyingSystems;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.SharedError;

/** How much a relying system asked; at most some seconds behind. */
@Stateless
public class UsageService {

    private static final int USUAL_DAYS = 30;
    private static final int MOST_DAYS = 400;

    @Inject
    private UsageRepository rows;
    @Inject
    private RelyingSystems systems;
    @Inject
    private LegalCalendar calendar;

    /** @param from first day, null for thirty days up to {@code to} @param to last day, null for today */
    @RolesAllowed({Role.ADMIN, Role.OBSERVER, Role.RELYING_SYSTEM})
    public List<UsageView> of(UUID system, LocalDate from, LocalDate to) {
        UUID known = systems.inScope(system).id();
        LocalDate last = to == null ? calendar.today() : to;
        LocalDate first = from == null ? last.minusDays(USUAL_DAYS - 1L) : from;
        if (first.isAfter(last) || first.isBefore(last.minusDays(MOST_DAYS))) {
            throw new DomainException(SharedError.INVALID_INPUT, "from");
        }
        return rows.of(known, first, last);
    }
}
