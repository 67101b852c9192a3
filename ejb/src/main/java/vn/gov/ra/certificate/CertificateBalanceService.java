package vn.gov.ra.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.shared.SortColumns;

/** The balance of certificates, agency by agency, for reports and for whoever wants to see that nothing got lost. */
@Stateless
public class CertificateBalanceService {

    @Inject
    private BalanceQuery query;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private CurrentActor current;

    /**
     * By code; agencies that had nothing are left out. An agency's own people see that agency alone.
     *
     * @param from first day, null: the first of this year
     * @param to last day, null: today
     * @param agencyId null for every agency
     * @throws DomainException {@link CertificateError#BAD_PERIOD}
     */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public Slice<AgencyBalance> of(LocalDate from, LocalDate to, UUID agencyId, Paging paging) {
        LocalDate today = calendar.today();
        LocalDate first = from == null ? today.withDayOfYear(1) : from;
        LocalDate last = to == null ? today : to;
        if (first.isAfter(last)) {
            throw new DomainException(CertificateError.BAD_PERIOD, first, last);
        }
        SortColumns.Chosen<AgencyBalance> order = BalanceQuery.ORDERS.by(paging);
        return order.slice(query.of(calendar.startOf(first), calendar.startOf(last.plusDays(1)), agencyId, current.get().scope(), order, paging.size()), paging.size());
    }
}
