package vn.gov.ra.relying;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.security.SecretBox;

/** What the identity provider shall have, and what it took; each in a transaction of its own, around the call. */
@Dependent
class ClientPictures {

    /** Purpose of the sealed secret. */
    static final String SECRET = "relying_system.pending_secret";

    @Inject
    private RelyingRepository systems;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private SecretBox box;
    @Inject
    private AuditTrail audit;
    @Inject
    private Event<RelyingChanged> changed;

    /** Empty for a system that is no more. A system past its last day is ended here. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<ClientPicture> of(UUID systemId) {
        return systems.byId(systemId).map(system -> {
            boolean over = system.activeUntil() != null && system.activeUntil().isBefore(calendar.today());
            if (over && system.state() != RelyingState.ENDED) {
                system.end();
                audit.record("relying.ended", "relying-system", systemId, system.clientId());
                changed.fire(new RelyingChanged(systemId));
            }
            return new ClientPicture(systemId, system.providerId(), system.clientId(), system.name(), system.state() == RelyingState.ACTIVE,
                    system.view(null).scopes(), box.openText(system.pendingSecret(), SECRET), system.pendingSecret());
        });
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void taken(ClientPicture picture, String providerId) {
        systems.byId(picture.systemId()).ifPresent(system -> {
            if (system.providerId() == null) {
                audit.record("relying.client-known", "relying-system", system.id(), system.clientId(), Map.of("provider", providerId));
            }
            systems.atProvider(system.id(), providerId, picture.sealed());
        });
    }
}
