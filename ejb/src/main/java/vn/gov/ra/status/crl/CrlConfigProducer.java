package vn.gov.ra.status.crl;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** Reads the configuration and makes the gate once. */
@ApplicationScoped
class CrlConfigProducer {

    private final CrlConfig config = CrlConfig.fromEnvironment();

    @Produces
    @Dependent
    CrlConfig config() {
        return config;
    }

    @Produces
    @Dependent
    CrlGate gate() {
        return new CrlGate(config.clockSkew(), config.maxBytes());
    }
}
