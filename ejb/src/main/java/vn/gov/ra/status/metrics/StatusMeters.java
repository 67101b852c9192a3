package vn.gov.ra.status.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.gov.ra.status.AnswerCounts;
import vn.gov.ra.status.crl.AuthorityStates;
import vn.gov.ra.status.crl.CrlConfig;
import vn.gov.ra.status.ocsp.OcspService;

/** Looks every few seconds for what is new to be watched; a server without a registry is left alone. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StatusMeters {

    private static final Duration EACH = Duration.ofSeconds(2);

    @Resource
    private TimerService timers;
    @Inject
    private Instance<MeterRegistry> registries;
    @Inject
    private AuthorityStates states;
    @Inject
    private AnswerCounts counts;
    @Inject
    private CrlConfig config;
    @Inject
    private OcspService ocsp;
    private StatusGauges gauges;

    @PermitAll
    @PostConstruct
    public void start() {
        // WildFly offers the one registry once for each part of the archive, so that it cannot be injected by itself.
        registries.stream().findFirst().ifPresent(registry -> {
            gauges = new StatusGauges(registry, counts, config.maxAge(), ocsp::signerEnds);
            timers.createIntervalTimer(EACH.toMillis(), EACH.toMillis(), new TimerConfig("status.meters", false));
        });
    }

    @PermitAll
    @Timeout
    public void enter() {
        gauges.enter(states.all());
    }
}
