package vn.gov.ra.job;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Ends the jobs that a stop of the server broke off, so that nobody polls them for ever. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobStart {

    @Inject
    private Jobs jobs;

    @PermitAll
    @PostConstruct
    public void endInterrupted() {
        jobs.failInterrupted();
    }
}
