package vn.gov.ra.relying;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.gov.ra.agency.AgencyView;
import vn.gov.ra.agency.FilingSystem;
import vn.gov.ra.agency.SystemAgencies;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;

/** What the register says about the system that the API's door let in. Without a list a system files for nobody. */
@Dependent
class FilingAgencies implements SystemAgencies {

    @Inject
    private RelyingAgencyRepository entries;
    @Inject
    private RelyingRepository systems;
    @Inject
    private CallingSystem calling;
    @Inject
    private LegalCalendar calendar;

    @Override
    public Set<UUID> of(Actor actor) {
        return !machine(actor) || calling.id() == null ? Set.of() : entries.agenciesOn(calling.id(), calendar.today());
    }

    @Override
    public UUID caller(Actor actor) {
        return machine(actor) ? calling.id() : null;
    }

    @Override
    public Map<UUID, FilingSystem> named(Collection<UUID> wanted) {
        return systems.byIds(wanted).stream().map(one -> new FilingSystem(one.id(), one.clientId(), one.name()))
                .collect(Collectors.toMap(FilingSystem::id, Function.identity()));
    }

    @Override
    public void require(Actor actor, AgencyView agency) {
        if (!machine(actor)) {
            return;
        }
        Set<UUID> own = of(actor);
        if (own.contains(agency.id())) {
            return;
        }
        String client = calling.id() == null ? actor.username() : systems.byId(calling.id()).map(RelyingSystem::clientId).orElse(actor.username());
        throw own.isEmpty() ? new DomainException(RelyingError.NO_AGENCIES, client) : new DomainException(RelyingError.OTHER_AGENCY, client, agency.name());
    }

    private static boolean machine(Actor actor) {
        return actor.userId() == null && actor.has(Role.RELYING_SYSTEM);
    }
}
