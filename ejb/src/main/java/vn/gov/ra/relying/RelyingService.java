package vn.gov.ra.relying;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.agency.AgencyDirectory;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.outbox.Outbox;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.security.SecretBox;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.shared.Offered;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.shared.SortColumns;
import vn.gov.ra.shared.Versions;

/** ADMIN keeps the register of relying systems; a system reads itself. What the identity provider must know goes through the outbox. */
@Stateless
public class RelyingService {

    @Inject
    private RelyingRepository rows;
    @Inject
    private RelyingSystems systems;
    @Inject
    private AgencyDirectory agencies;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private SecretBox box;
    @Inject
    private Outbox outbox;
    @Inject
    private AuditTrail audit;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;
    @Inject
    private Event<RelyingChanged> changed;

    @RolesAllowed({Role.ADMIN, Role.OBSERVER, Role.RELYING_SYSTEM})
    public Slice<RelyingSystemView> list(String q, Paging paging) {
        SortColumns.Chosen<RelyingSystem> order = RelyingRepository.ORDERS.by(paging);
        Slice<RelyingSystem> page = order.slice(rows.list(q, systems.only(), order, paging.size()), paging.size());
        var last = rows.lastUsed(page.items().stream().map(RelyingSystem::id).toList());
        return page.map(system -> system.view(last.get(system.id())));
    }

    @RolesAllowed({Role.ADMIN, Role.OBSERVER, Role.RELYING_SYSTEM})
    public RelyingSystemView get(UUID id) {
        return view(systems.row(id));
    }

    /** The commands on the system, each with whether the reader may take it now. */
    @RolesAllowed({Role.ADMIN, Role.OBSERVER, Role.RELYING_SYSTEM})
    public List<Offered> actions(UUID id) {
        return RelyingOffers.of(systems.row(id).view(null), current.get());
    }

    /** Enters the system and asks the identity provider for its client. Its secret is asked for apart: {@link #rotateSecret}. */
    @RolesAllowed(Role.ADMIN)
    public RelyingSystemView register(RelyingDraft draft) {
        RelyingDraft checked = RelyingRules.checked(draft);
        String owner = agencies.byId(checked.agencyId()).name();
        if (rows.taken(checked.clientId())) {
            throw new DomainException(RelyingError.CLIENT_TAKEN, checked.clientId());
        }
        RelyingSystem system = new RelyingSystem(Ids.next(), checked, owner, clock.instant());
        rows.add(system);
        audit.record("relying.register", "relying-system", system.id(), system.clientId(), facts(checked));
        return told(system);
    }

    /** Changes everything but the client's name, which stays as it is whatever the draft says. */
    @RolesAllowed(Role.ADMIN)
    public RelyingSystemView change(UUID id, long seenVersion, RelyingDraft draft) {
        RelyingSystem system = changeable(id, seenVersion);
        RelyingDraft checked = RelyingRules.checked(new RelyingDraft(system.clientId(), draft.name(), draft.agencyId(), draft.purpose(), draft.contact(), draft.scopes(),
                draft.addresses(), draft.perMinute(), draft.perDay()));
        system.change(checked, agencies.byId(checked.agencyId()).name());
        audit.record("relying.change", "relying-system", id, system.clientId(), facts(checked));
        return told(system);
    }

    /** A new secret: shown once, sealed until the identity provider has it, and gone then. The one before stops working at that moment. */
    @RolesAllowed(Role.ADMIN)
    public SecretOnce rotateSecret(UUID id, long seenVersion) {
        RelyingSystem system = changeable(id, seenVersion);
        String secret = NewSecret.text();
        system.secret(box.sealText(secret, ClientPictures.SECRET), clock.instant());
        audit.record("relying.rotate-secret", "relying-system", id, system.clientId());
        return new SecretOnce(told(system), secret);
    }

    @RolesAllowed(Role.ADMIN)
    public RelyingSystemView disable(UUID id, long seenVersion) {
        RelyingSystem system = changeable(id, seenVersion);
        system.disable();
        audit.record("relying.disable", "relying-system", id, system.clientId());
        return told(system);
    }

    @RolesAllowed(Role.ADMIN)
    public RelyingSystemView enable(UUID id, long seenVersion) {
        RelyingSystem system = changeable(id, seenVersion);
        system.enable();
        audit.record("relying.enable", "relying-system", id, system.clientId());
        return told(system);
    }

    /** The system may ask up to and with that day; yesterday ends it at once. */
    @RolesAllowed(Role.ADMIN)
    public RelyingSystemView endOn(UUID id, long seenVersion, LocalDate lastDay) {
        RelyingSystem system = changeable(id, seenVersion);
        LocalDate today = calendar.today();
        if (lastDay == null || lastDay.isBefore(today.minusDays(1))) {
            throw new DomainException(RelyingError.END_IN_THE_PAST, lastDay == null ? "" : lastDay);
        }
        system.endOn(lastDay);
        if (lastDay.isBefore(today)) {
            system.end();
        } else {
            outbox.add(ClientHandler.ENDED, ClientHandler.json(id), calendar.startOf(lastDay.plusDays(1)));
        }
        audit.record("relying.end", "relying-system", id, system.clientId(), Map.of("lastDay", lastDay));
        return told(system);
    }

    private RelyingSystem changeable(UUID id, long seenVersion) {
        RelyingSystem system = systems.row(id);
        Versions.require(system.version(), seenVersion, system.clientId());
        if (system.state() == RelyingState.ENDED) {
            throw new DomainException(RelyingError.ENDED, system.clientId());
        }
        return system;
    }

    private RelyingSystemView told(RelyingSystem system) {
        rows.flush();
        outbox.add(ClientHandler.CHANGED, ClientHandler.json(system.id()));
        changed.fire(new RelyingChanged(system.id()));
        return view(system);
    }

    private RelyingSystemView view(RelyingSystem system) {
        return system.view(rows.lastUsed(List.of(system.id())).get(system.id()));
    }

    private static Map<String, ?> facts(RelyingDraft draft) {
        return Map.of("agency", draft.agencyId(), "scopes", String.join(" ", draft.scopes().stream().sorted().toList()), "addresses", String.join(" ", draft.addresses()),
                "perMinute", draft.perMinute(), "perDay", draft.perDay());
    }
}
