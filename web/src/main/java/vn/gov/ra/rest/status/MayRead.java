package vn.gov.ra.rest.status;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.SecurityContext;
import java.util.stream.Stream;
import vn.gov.ra.rest.support.ClientScopes;
import vn.gov.ra.security.Role;
import vn.gov.ra.security.Scope;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.SharedError;

/** Who may ask about more than one certificate, about paths and about documents: {@code status.read}, or any role of the office (contract §3). */
@RequestScoped
class MayRead {

    @Inject
    private ClientScopes scopes;

    boolean all(SecurityContext security) {
        return scopes.has(Scope.STATUS_READ) || Stream.of(Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN)
                .anyMatch(security::isUserInRole);
    }

    void require(SecurityContext security) {
        if (!all(security)) {
            throw new DomainException(SharedError.FORBIDDEN);
        }
    }
}
