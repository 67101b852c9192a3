package vn.gov.ra.relying;

import java.util.List;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.ErrorCode;
import vn.gov.ra.shared.Offered;
import vn.gov.ra.shared.SharedError;

/** Which commands on a relying system are open to its reader. */
final class RelyingOffers {

    private RelyingOffers() {
    }

    static List<Offered> of(RelyingSystemView system, Actor reader) {
        return List.of(offer("change", null, system, reader), offer("rotate-secret", null, system, reader),
                offer("disable", system.state() == RelyingState.ACTIVE ? null : RelyingError.NOT_ACTIVE, system, reader),
                offer("enable", system.state() == RelyingState.DISABLED ? null : RelyingError.NOT_DISABLED, system, reader), offer("end", null, system, reader));
    }

    private static Offered offer(String action, ErrorCode against, RelyingSystemView system, Actor reader) {
        if (!reader.has(Role.ADMIN)) {
            return new Offered(action, false, SharedError.FORBIDDEN.code(), List.of());
        }
        ErrorCode why = system.state() == RelyingState.ENDED ? RelyingError.ENDED : against;
        return new Offered(action, why == null, why == null ? null : why.code(), why == null ? List.of() : List.of(system.clientId()));
    }
}
