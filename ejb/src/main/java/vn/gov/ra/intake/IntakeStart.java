package vn.gov.ra.intake;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Ends the checks that a stop of the server broke off; the file may be sent again. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IntakeStart {

    @Inject
    private IntakeStore store;

    @PermitAll
    @PostConstruct
    public void endInterrupted() {
        store.refuseInterrupted();
    }
}
