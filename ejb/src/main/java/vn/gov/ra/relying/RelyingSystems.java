package vn.gov.ra.relying;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;

/** The register for what stands around it: quotas and webhooks. */
@Dependent
public class RelyingSystems {

    @Inject
    private RelyingRepository systems;
    @Inject
    private CurrentActor current;
    @Inject
    private CallingSystem calling;

    /** All of them, without their last use. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<RelyingSystemView> all() {
        return systems.all().stream().map(system -> system.view(null)).toList();
    }

    /** A system that the caller may see: a system itself, people all. @throws DomainException {@link RelyingError#NOT_FOUND} */
    public RelyingSystemView inScope(UUID id) {
        return row(id).view(null);
    }

    RelyingSystem row(UUID id) {
        UUID only = only();
        return systems.byId(id).filter(system -> only == null || only.equals(system.id())).orElseThrow(() -> new DomainException(RelyingError.NOT_FOUND, id));
    }

    /** The one system that the caller may see; null for all. */
    public UUID only() {
        Actor reader = current.get();
        if (reader.hasAny(Role.ADMIN, Role.OBSERVER)) {
            return null;
        }
        if (calling.id() == null) {
            throw new DomainException(RelyingError.NOT_REGISTERED, reader.username());
        }
        return calling.id();
    }
}
