package vn.gov.ra.takeover;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Ends the runs that a stop of the server broke off; they may be begun again and make nothing twice. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TakeoverStart {

    @Inject
    private TakeoverWork work;

    @PermitAll
    @PostConstruct
    public void endInterrupted() {
        work.endInterrupted();
    }
}
