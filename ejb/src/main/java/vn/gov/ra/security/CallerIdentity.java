package vn.gov.ra.security;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the container knows of the caller; asked through an EJB because CDI beans of the EAR have no session context. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CallerIdentity {

    private static final String NOBODY = "anonymous";
    private static final List<String> ROLES = List.of(Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN, Role.SUBSCRIBER,
            Role.RELYING_SYSTEM);

    @Resource
    private SessionContext context;

    /** The identity provider's {@code sub}, or null when nobody is signed in. */
    @PermitAll
    public String name() {
        String name = context.getCallerPrincipal().getName();
        return name == null || NOBODY.equals(name) ? null : name;
    }

    /** All the caller holds. */
    @PermitAll
    public Set<String> roles() {
        return ROLES.stream().filter(context::isCallerInRole).collect(Collectors.toCollection(TreeSet::new));
    }

    @PermitAll
    public boolean has(String role) {
        return context.isCallerInRole(role);
    }
}
