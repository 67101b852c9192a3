package vn.gov.ra.security;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** What the container knows of the caller; asked through an EJB because CDI beans of the EAR have no session context. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CallerIdentity {

    private static final String NOBODY = "anonymous";

    @Resource
    private SessionContext context;

    /** The identity provider's {@code sub}, or null when nobody is signed in. */
    @PermitAll
    public String name() {
        String name = context.getCallerPrincipal().getName();
        return name == null || NOBODY.equals(name) ? null : name;
    }

    @PermitAll
    public boolean has(String role) {
        return context.isCallerInRole(role);
    }
}
