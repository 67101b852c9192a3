package vn.gov.ra.relying;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.agency.AgencyDirectory;
import vn.gov.ra.agency.AgencyView;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.shared.Versions;

/** ADMIN keeps for which agencies a relying system files; a system reads its own list. What a system does not file for it neither sends nor reads. */
@Stateless
public class RelyingAgencyService {

    @Inject
    private RelyingAgencyRepository entries;
    @Inject
    private RelyingSystems systems;
    @Inject
    private AgencyDirectory agencies;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** By their first day, ended ones too. */
    @RolesAllowed({Role.ADMIN, Role.OBSERVER, Role.RELYING_SYSTEM})
    public List<RelyingAgencyView> list(UUID systemId) {
        systems.inScope(systemId);
        return entries.ofSystem(systemId).stream().map(this::view).toList();
    }

    /**
     * @param below for the agencies under it too
     * @param from null: today
     * @param lastDay null: without an end
     */
    @RolesAllowed(Role.ADMIN)
    public RelyingAgencyView add(UUID systemId, UUID agencyId, boolean below, LocalDate from, LocalDate lastDay) {
        RelyingSystem system = systems.row(systemId);
        if (system.state() == RelyingState.ENDED) {
            throw new DomainException(RelyingError.ENDED, system.clientId());
        }
        AgencyView agency = agencies.byId(agencyId);
        LocalDate begin = from == null ? calendar.today() : from;
        if (lastDay != null && lastDay.isBefore(begin)) {
            throw new DomainException(RelyingError.AGENCY_PERIOD, lastDay, begin);
        }
        if (entries.ofSystem(systemId).stream().anyMatch(one -> one.agencyId().equals(agencyId) && one.overlaps(begin, lastDay))) {
            throw new DomainException(RelyingError.AGENCY_LISTED, agency.name());
        }
        RelyingAgency entry = new RelyingAgency(Ids.next(), systemId, agencyId, below, begin, lastDay, clock.instant());
        entries.add(entry);
        record("relying.agency-add", system, entry, agency);
        return view(entry);
    }

    /** Ends the entry. @param lastDay null: it does not hold any more from now on */
    @RolesAllowed(Role.ADMIN)
    public RelyingAgencyView end(UUID systemId, UUID entryId, long seenVersion, LocalDate lastDay) {
        RelyingSystem system = systems.row(systemId);
        RelyingAgency entry = entries.byId(entryId).filter(one -> one.systemId().equals(systemId)).orElseThrow(() -> new DomainException(RelyingError.AGENCY_NOT_LISTED));
        AgencyView agency = agencies.byId(entry.agencyId());
        Versions.require(entry.version(), seenVersion, agency.name());
        LocalDate yesterday = calendar.today().minusDays(1);
        LocalDate last = lastDay == null ? yesterday : lastDay;
        if (last.isBefore(yesterday)) {
            throw new DomainException(RelyingError.END_IN_THE_PAST, last);
        }
        if (entry.validTo() != null && entry.validTo().isBefore(calendar.today())) {
            throw new DomainException(RelyingError.AGENCY_OVER, agency.name());
        }
        entry.endOn(last);
        entries.flush();
        record("relying.agency-end", system, entry, agency);
        return view(entry);
    }

    private void record(String event, RelyingSystem system, RelyingAgency entry, AgencyView agency) {
        Map<String, Object> facts = new HashMap<>(Map.of("agency", agency.code(), "below", entry.below(), "from", entry.validFrom()));
        if (entry.validTo() != null) {
            facts.put("lastDay", entry.validTo());
        }
        audit.record(event, "relying-system", system.id(), system.clientId(), facts);
    }

    private RelyingAgencyView view(RelyingAgency entry) {
        AgencyView agency = agencies.byId(entry.agencyId());
        LocalDate today = calendar.today();
        boolean inForce = !today.isBefore(entry.validFrom()) && (entry.validTo() == null || !today.isAfter(entry.validTo()));
        return new RelyingAgencyView(entry.id(), entry.agencyId(), agency.code(), agency.name(), entry.below(), entry.validFrom(), entry.validTo(), inForce, entry.version());
    }
}
